=
What the night porter knew.
The Hotel Miramonte had eighty rooms, and in February nine guests.
? How full was the house in winter? | occupancy
Anselm Roth had the desk from ten at night until six.
? What were the porter's hours? | who sat at reception after dark
He was a widower of sixty-four who read railway timetables for pleasure.
? What did he enjoy reading? | his age and family state
The owner, Signora Delfi, thought him simple, and paid him accordingly.
? How did the proprietress rate him? | small wages
On the sixth a woman in a green hat signed the book as Mrs Vane.
? Under which name did the lady check in? | arrival with striking headgear
She asked for a room with two doors.
? What was odd about her request? | special wish for lodging
There was only one such, number 31, which looked on the coal yard.
? Which was she given, and what was the view? | the one that fitted
She took it gladly and paid for ten nights in advance.
? How long did she mean to stay? | settled beforehand
Her luggage, one suitcase, weighed almost nothing.
? What did he notice on carrying her things? | light baggage
=
At half past two the lift came down empty.
? What happened by itself in the small hours? | cabin without passenger
It did so the next night at the same minute, and the night after.
? Was it a single occurrence? | repetition of the event
Roth knew the lift, which was English, for a liar, but a punctual lie interested him.
? Why did this rouse his curiosity? | view of the machine
On the fourth night he put a hair across the door of the third floor.
? What trap did he set? | test with something thin
It was broken in the morning, though no one had rung.
? What did the trap show? | proof that someone had passed
He said nothing to the Signora, as she would have told the cook.
? Why did he keep it to himself? | distrust of her discretion
Instead he looked up trains.
? How did he go on investigating? | consulting his favourite books
There was one at 2:52 which stopped at the halt below the garden, by request only.
? Which connection fitted the hour? | night stop near the hotel
It carried milk, mail, and since the war nobody.
? What was on that train as a rule? | no passengers
=
On the fifth night he left the desk, for the first time in eleven years.
? What rule of his did he break? | never before away from his place
He wore his overcoat on top of his uniform, and took the torch from the fuse box.
? What did he take along, and how was he dressed? | equipment
At the halt stood Mrs Vane with the suitcase open on the bench.
? Whom did he find there? | scene on the platform
She was taking letters from the guard and putting them in, hundreds of them.
? What was she receiving? | transaction with the railwayman
The guard saw Roth, blew his whistle by mistake, and dropped his lamp.
? How did the other man react to being discovered? | fright
"They're mine," said the woman, "every one of them was addressed to me."
? How did she justify herself? | claim of ownership
Her husband, who was postmaster at Valbruna, had kept them from her for sixteen years.
? Who had withheld her mail? | culprit and his office
The guard was her cousin, and had found the sacks behind the stove.
? How had the hiding place come to light? | relation to the helper
He could bring only a few each night without their being missed.
? Why did it take so many trips? | smuggled little by little
Roth shone his torch into the case and read the uppermost, since it lay face up.
? What did the porter do with his light? | glimpse of an envelope
It was in the hand of a man, and began, "Why don't you answer?"
? What were the first words he saw? | reproachful opening
He turned off the torch.
? What showed his tact? | stopped looking
=
From then on he carried the case himself, as it had become heavy.
? How did he help her? | burden
By the ninth night all of it had come, and she'd read the half.
? How far had she got? | complete collection
She read at the desk, because 31 had a bad bulb, while he did his timetables.
? Where did she go through the letters, and why there? | company at reception
Now and then she laughed, and once she went out into the snow and stayed there.
? How did the reading affect her? | emotions
"He married in the end," she said on coming back, "and quite right too."
? What had become of the writer? | his later life
Roth told her that there was a train to Trieste at 7:14, with a dining car.
? What did he suggest to her? | way to leave
She asked what one did in Trieste, and he said that one changed.
? What was the answer to her question on the town? | pun on connections
=
The postmaster came on the tenth, in a cab, with a policeman who was embarrassed.
? Who arrived to look for her? | pursuit
Signora Delfi swore that no Mrs Vane had ever stayed there, and she believed it.
? What did the owner testify? | denial in good faith
For the page was gone from the book, cut out along the seam with a razor.
? Why was there no trace of the guest? | missing leaf
The policeman asked the porter, who was just going off duty, whether he'd seen a green hat.
? What was Roth questioned about? | inquiry on clothing
He answered truthfully that he hadn't, since she had left it on the peg behind him and he'd not turned round.
? How did he manage not to lie? | evasive reply
They searched 31 and found a burnt-out bulb.
? What did the search bring to light? | evidence in the room
On the first of March a card came from Trieste, with a picture of a station.
? What sign of life did he get? | post from the coast
There was nothing on it but a number, 8:40.
? What was the message? | text of the greeting
He looked it up, and gave his notice the same day.
? What did he do on understanding it? | end of his employment
The Signora never found another who could read the lift.
? Could he be replaced? | successor at the desk
