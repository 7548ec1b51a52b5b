=
The clockmaker's apprentice.
Ilse Brandt came to Corvel in the spring of the floods with a bundle and a letter.
? When did the girl arrive in the town? | what did she bring along
The letter was for Master Odo, who mended the clocks of the valley.
? For whom was the writing she carried? | trade of the man she sought
He read it twice, folded it, and put it under a clock that had stopped.
? What did he do with the message? | where was the paper laid
"Your uncle owes me for a repeater," he said, "and sends me a niece."
? What debt did the old man complain of? | why was he vexed at her coming
She answered that nieces ran longer on one winding.
? How did the girl parry his remark? | witty reply
He did not laugh, but he moved a box off the second stool.
? How did he show that she might stay? | gesture of acceptance
=
The shop had a hundred and twelve clocks and no two agreed.
? How many timepieces stood there? | did they tell the same hour
Odo held that a room full of agreeing clocks was a barracks.
? Why didn't he set them alike? | opinion of uniform time
He himself went by the baker's boy, who passed at six.
? How did the master know what time it really was? | whose round served as his measure
In her first month Ilse was allowed to sweep, to sort screws and to listen.
? What was she permitted at the start? | beginner's tasks
By listening she learned that a sick clock limps before it stops.
? What did her ears teach her? | sign of a failing movement
The tall one from the rectory limped on every fourth beat.
? Which of them had an irregular tick? | the priest's timepiece
She said so, and Odo put his ear to it for a long time.
? How did he check her claim? | reaction when she reported the fault
A tooth of the third wheel was worn, no more than a hair.
? What was wrong inside? | defect of the rectory's piece
From that day he let her open the cases.
? What privilege did she earn? | reward for her good hearing
=
There was one case she might not open.
It hung in the back room, black, with a painted moon that never moved.
? Where was the forbidden one, and what did it look like? | dark housing with a picture
Its key he wore round his neck, on a bootlace.
? Where was the thing to unlock it? | something hanging at his throat
The baker's boy, whose name was Tamm, said it was stuffed with gold.
? What did rumour say was hidden in it? | the lad's theory
His grandmother said it held the hour in which Odo's brother had drowned.
? What sadder explanation was there? | the old woman's version
Ilse asked neither of them how an hour could be held.
? Did she want an explanation of the tale? | her silence on the matter
She had seen enough of clocks by then to think it likely.
? Did she believe the story? | her view of what is possible
=
In October the rain began again.
The river came up to the mill on the second, and to the church steps on the fifth.
? How far had the water risen by the fifth? | stages of the flood
The mayor, Frau Assel, had the bells rung and the cattle driven to the ridge.
? Who gave the order to save the animals? | measures of the town's head
She also sent to the shop for a clock that could be trusted, to time the rise.
? What did the magistrate want from Odo? | need for a reliable measure
Odo looked at his hundred and twelve and was ashamed for the first time.
? What did he feel when he was asked? | embarrassment
It was Ilse who took the black one off its nail.
? Who dared to take down the forbidden piece? | the girl's bold act
He let her, and pulled the lace over his head.
? How did she get to open it? | did he resist
There was neither gold nor an hour in it, only a movement as clean as on the day it was made.
? What was really inside? | content of the mysterious case
His brother had built it, he said, and nobody had wound it since.
? Who was its maker? | why had it stood still
She gave it eleven turns, and the moon crept forward by its own breadth.
? What happened when it was wound? | first motion after years
=
They carried it to the bridge under an umbrella.
? How was it protected on the way? | where was it taken
Tamm held the lantern, and called out the marks on the pier.
? What was the boy's part in it? | who read off the level
At every quarter of an hour Ilse wrote down a figure.
? How often was a note taken? | interval of the record
Between two and three in the morning the figures began to shrink.
? When did the water start to fall? | turning point of the night
The mayor read the paper by the lantern and sent the second half of the town back to bed.
? What did she decide on seeing the numbers? | consequence for the inhabitants
At the mill two people had been lost, whom no clock could have helped.
? Were there victims? | deaths in the flood
=
After that the black clock hung in the front, and the rest were set by it.
? What became of it later? | what did the others follow now
It made a barracks of the shop, and Odo bore it.
? Did he put up with all of them striking together? | what the room had turned into
The baker's boy complained that he was now told when he was late.
? Who was unhappy with the change? | drawback of correct time
On the first of May the old man gave Ilse a bootlace.
? What present did she receive in spring? | gift from her master
There was nothing on it yet.
? Did a key hang from the gift? | empty string
"You'll have to build what it's for," he said.
? What task came with the present? | meaning of the empty lace
