=
The ferry at Lough Carrow.
Bridie Malone had worked the ferry alone since her father's stroke.
? Since when did she do the job by herself? | reason she took over the boat
He sat at the window now and counted her crossings with beans.
? How did the sick man keep track of her trips? | what was the father's pastime
She was thirty-one, and people had stopped asking.
? How old was the ferrywoman? | did folk still bring up marriage
In the second week of Lent a stranger rang the bell on the far side.
? Who called for a passage before Easter? | when did the unknown man come
It was raining so hard that she rowed by the sound of it.
? How did she find her way in the bad weather? | visibility on the water
He wore a town coat and held a birdcage under it.
? What was the traveller hiding from the wet? | clothes and luggage of the man
"Two pence," she said, "and the bird goes free."
? What was the fare? | must one pay for the animal
He said that it wasn't a bird.
? How did he react to her joke about the cage? | denial
=
She did not ask, for her father had taught her that a ferry carries and doesn't enquire.
? Why wasn't she nosy? | family principle of the trade
Halfway over, something in the cage began to sing.
? What occurred in the middle of the lake? | sound from under the coat
It was the voice of her mother, who had been in the ground for nineteen years.
? Whom did she recognise? | how long had that woman been dead
Bridie shipped the oars, and the boat turned by itself.
? What did she do in her shock? | effect on the course
"You've one too?" the man asked, and he was crying.
? Was he moved as well? | state of the passenger
He had bought the thing at Ballinrath fair from a woman with no front teeth.
? Where did he get it? | seller's looks
To him it sang with the voice of his brother.
? Whom did he hear? | his own dead relative
He had not slept since, or eaten at a table.
? What had it done to his life? | consequences of owning it
Now he was on his way to the priest at Kilmoyle to have it buried.
? What was he planning to do with it? | destination
=
She brought him to the landing and made him tea.
? How was he looked after ashore? | her hospitality
Her father heard the cage through the wall and knocked over his beans.
? How did the old man respond to the singing? | spilled counters
It was the first time that he had stood up since the autumn.
? What was remarkable about his rising? | recovery
What he heard in it he wouldn't say, then or later.
? Did he ever tell whose voice it was to him? | his secret
The stranger, whose name was Quill, wanted to be gone before dark.
? What was the man called, and was he in a hurry? | wish to leave
But the road to Kilmoyle was under water as far as the forge.
? Why couldn't he go on? | flooded way
So he slept in the boat shed, and the cage stood on the dresser beneath a cloth.
? Where did both spend the night? | lodging of man and thing
The cloth was Bridie's idea, and it made no difference.
? Did covering it silence it? | futile measure
At four she got up, took it under her arm, and went down to the water.
? What did she do in the small hours? | carried off before dawn
Her father was there already, barefoot, with the lantern.
? Whom did she meet by the shore? | someone without shoes
Neither of them said a word.
? Did they talk? | silence between the two
She rowed to the middle, where it's said to have no bottom.
? To which spot did she take it? | the deepest place
There she opened the little door, since drowning a voice seemed a sin.
? Why didn't she just drop it in? | her scruple
Nothing came out that one could have seen.
? Was there anything visible? | the contents at last
But the singing went away over the lake, towards the hills, and took a long time to be gone.
? How did it end? | fading music
=
In the morning Quill found the cage empty and sat down on the slip.
? How did he take the discovery? | his reaction at daybreak
He wasn't angry, only lighter, like a man who has put down a sack.
? Did he reproach her? | relief
He offered to pay for the night with his coat.
? What did he want to give her? | settlement of the lodging
She took the two pence that he still owed, and nothing more.
? What did she accept in the end? | outstanding fare
The road was dry by Thursday, and he didn't take it.
? Did he leave when he could? | the way was free
He mended the shed roof, badly, and then he mended it well.
? What work did he do? | improvement of his craft
By midsummer there were two of them at the oars.
? How had the crew changed? | summer on the boat
Her father went back to his beans, but he sorted them by colour now.
? What was different in the old man's habit? | new way with the counters
White was for crossings, and brown he wouldn't explain.
? What did the pale ones stand for? | meaning of each sort
The cage hung in the shed with its door open, and a wren nested in it the next year.
? What use was found for the empty thing? | tenant of the cage
The priest at Kilmoyle never learned what he'd been spared.
? Did the clergyman hear of the matter? | ignorance of the cleric
As for Bridie, she hummed at her work, which she'd never done before.
? What new habit did she have? | sign of her happiness
