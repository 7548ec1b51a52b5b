=
The map of Aunt Hesper.
When Aunt Hesper died she left the house to the church, the piano to Maud, and to Jonah a map.
? What did each of them inherit? | last will
It was drawn in pencil on the back of a calendar for 1961.
? On what material was the drawing? | paper used
Jonah, who was eleven, had been her favourite because he never asked what was for supper.
? Why did she like the boy best? | his age
His sister held that a map without names was only scribbling.
? What did Maud think of the bequest? | contempt for the sketch
There was a line that might be the river, and nine crosses.
? What was to be seen on it? | marks on the sheet
In the corner stood, in her square hand, "Begin where I was cross."
? What instruction was written there? | clue in the margin
=
Everyone in Penhallow knew where Aunt Hesper had been cross.
? Was it hard to tell what place was meant? | common knowledge in the village
It was at the post office, in 1958, over a parcel of bulbs.
? Where had she lost her temper, and about what? | quarrel over flowers
Jonah went there on Saturday and asked Mr Tregear whether he remembered.
? Whom did he question first? | start of the search
The old man turned pink, and took a brick out of the wall behind the scales.
? What did the clerk do on hearing the request? | hidden place revealed
"She said somebody would come," he said, "but I'd thought of someone taller."
? Was he surprised by the boy? | expected visitor's size
Behind it lay a tobacco tin with a key and a slip of paper.
? What was in the hole? | first find
The slip said, "Now where I was wrong."
? What was the second riddle? | text in the tin
=
That was harder, as she had never admitted it.
? Why was the next clue more difficult? | a woman who always insisted
His mother thought it was the bridge, which Aunt Hesper had sworn would not last the winter.
? What was his mum's guess, and why? | failed prediction
His father thought it was Uncle Piers.
? Whom did the dad suspect was meant? | guess about a relative
Maud, to everyone's surprise, said that it was the piano.
? Who had an unexpected idea? | suggestion of the instrument
Their aunt had told her at seven that she'd never play.
? What had the old lady prophesied to the girl? | discouraging remark
They looked beneath the keys and found a second tin, taped with care.
? Where did the siblings discover the next one? | under the ivories
It held another key and a photograph of a man on a bicycle.
? What did this container have in it? | picture of a cyclist
He was laughing, and he had no hands on the bars.
? How was he riding? | look of the person in the snapshot
On the back was written, "Here I was happy, and you may ask Dorothea."
? Who was named as the one to consult? | note behind the picture
=
Dorothea Quick was ninety-four, and lived above the chemist's with a deaf spaniel.
? How old was the friend, and where was her flat? | her dog
She took the photograph to the window and was silent for so long that Jonah counted the bottles.
? How did she respond to the picture? | pause
"That's Emrys," she said, "he went to mend a telephone line in Persia."
? Who was the man, and where had he gone? | occupation abroad
"Did he come back?" asked Jonah.
"He wrote that he would, and the letter came in a parcel of bulbs."
? How was his message sent? | means by which news arrived
Mr Tregear had kept the parcel for nine weeks because there was a penny to pay.
? Why had it been held back? | missing postage
By the time she opened it the boat on which she should have met him had gone.
? What did the delay make her miss? | appointment lost
Maud, who had come only for the walk, sat down on the spaniel's cushion.
? How did the sister take the story? | moved listener
They understood now why she had been cross.
? What became clear to the children? | reason for the old anger
=
Dorothea knew the ninth cross too: it was the hill behind the school, beneath the thorn.
? Which spot was the last mark? | under the bush
They dug with a coal shovel, since the sexton wouldn't lend a spade.
? With what tool, and why that? | refused loan
At the depth of Jonah's arm there was a box with two locks.
? How deep did it lie? | chest found
Both keys turned, though his was stiff and hers was not.
? Did they manage to open it? | difference between the two locks
Inside they found bulbs, dry as nuts, and a hundred and twelve letters with Persian stamps.
? What did the treasure consist of? | content of the buried chest
He'd gone on writing, and she'd gone on not answering, being too proud to say that she was late.
? Why was there never a reply? | pride
The last was dated 1961 and had a calendar folded into it.
? From when was the final one, and what was enclosed? | end of the correspondence
Maud read them aloud on the hill until it was too dark.
? What did they do with what they had found there? | spoken by the sister
It was she who wrote to the address, although Jonah licked the stamp.
? Who composed the message, and what was the boy's share? | attempt to reach him
=
The answer came in April, in shaky English, from a daughter called Hesper.
? Who replied? | a namesake
Her father had died in the same week as their aunt, she wrote, on the Tuesday.
? When did the telephone man pass away? | coincidence of the deaths
He had always kept a place at the table.
? How had he shown that he was still waiting? | empty chair
They planted the bulbs, expecting nothing, along the wall of the post office.
? Where were they put into the soil, and with what hopes? | gardening
Mr Tregear watered them every morning without being asked, and never charged a penny.
? How did the clerk make amends? | care for the plants
Three of them came up.
? Did any grow? | success of the old tubers
