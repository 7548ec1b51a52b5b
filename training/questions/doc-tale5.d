=
The second violin.
For nineteen years Leopold Kirsch had played second violin in the Arden Quartet, and nobody had ever asked him why.
? How long had he been in the ensemble? | his part in the group
The first was Sabine Orloff, who had a temper, a house in Nice and a Guarneri.
? Who led the four, and what did she own? | the leader's possessions
Viola was played by her former husband, Ruben, and the cello by his present wife.
? How were the other two connected with the leader? | complicated marriages
They got on best in slow movements.
? When was there harmony among them? | peaceful moments
In Graz, an hour before the concert, Sabine shut the door of the car on her left hand.
? What accident occurred? | injury of the leader
She didn't cry out, but said a word that the driver had never heard from a lady.
? How did she react to the pain? | strong language
Two fingers were broken, as the doctor saw without taking off his gloves.
? What was the diagnosis? | medical finding
Seven hundred people were already hanging up their coats.
? How large was the audience? | people waiting
"We play trios," said Ruben, who was for simple solutions.
? What did the violist suggest? | first way out
His wife asked which trio he had in mind, as they had brought the music of none.
? Why was that not feasible? | missing scores
It was then that Leopold said he knew the first part.
? What did the quiet man offer? | surprising announcement
He knew all of them, he added, and he looked at his shoes.
? How many of her parts had he learned? | embarrassed confession
=
Sabine stared at him as one stares at a cupboard that has spoken.
? What was the leader's look like? | amazement
"Since when?" she asked.
He'd practised them at night since the second year, with a mute on.
? How had he acquired the skill without being heard? | secret rehearsals
She wanted to know whether he had hoped for this.
? What did she suspect him of? | question about his motives
He had only wanted to hear what the second was answering, he said.
? Why had he studied what wasn't his own? | his explanation
Ruben laughed, and his wife trod on his foot.
? How was the laughter ended? | marital reproof
The question of who'd then play second was solved by the hall's piano tuner, a Miss Pichler.
? Who stepped in for his usual seat? | substitute found in the house
She was a thin woman with a tuning fork in her hair, and had studied with somebody who had been famous.
? What did she look like, and what was her training? | description of the tuner
She sight-read like other people eat soup.
? How good was she at playing from the page? | unrehearsed reading
There was still the violin.
Leopold's own was a decent Mittenwald, which did not carry to the back row.
? What was the matter with his instrument? | weak tone
Without a word Sabine opened her case with her good hand and held it out to him.
? How did she show her trust? | loan of the treasure
The Guarneri smelled of rosin, and a little of her.
? What scent did it have? | odour of the fiddle
=
They began with Haydn, and for sixteen bars he was terrified.
? What did they open with, and how did he feel? | stage fright
In the seventeenth the theme went down to the second violin, as he'd known it would.
? At which point did the tune pass to the lower part? | handing over the melody
Miss Pichler played it better than he ever had.
? How did the newcomer compare with him? | superior rendering
He was so astonished that he forgot to be afraid.
? What took his fear away? | cure of nerves
From the wings Sabine listened with her hand in a champagne bucket.
? Where was the leader, and how was she cooling her fingers? | behind the scene
She found fault with the second movement, and with nothing else.
? What did she criticise? | verdict on the performance
In the interval a critic asked who that was, and was told "our second violin", which he took for modesty.
? What misunderstanding did the journalist fall into? | reply to the press
He wrote that the Arden had never breathed like this.
? What did the newspaper say? | review
=
It took eleven weeks for the fingers to heal.
? When could she hold a bow again? | time of convalescence
During this time they gave nineteen concerts, two of them in Nice, where she sat in the first row and wore black.
? How often did they appear without her? | number of performances in her absence
When she came back, everybody waited for Leopold to say something.
? What was the expectation at her return? | tension in the group
He gave her the Guarneri, newly strung, and sat down on his old chair.
? Did he try to keep the post? | voluntary return to his place
Miss Pichler went back to her pianos, though she came to all rehearsals within reach.
? What became of the tuner? | her later visits
It was Sabine who stopped in the middle of the Haydn, at the seventeenth bar.
? Who interrupted the first rehearsal? | broke off
"How did she do that?" she asked him. "Show me."
? What did she wish to learn? | request to be taught
He showed her, on her own instrument, and she turned her chair so as to see him better.
? How did she follow his lesson? | new attention
The photograph for the next season has them in a half circle, in which one can't tell who is first.
? What's special about the new picture? | equal seats
Leopold still practises at night, but without the mute.
? What has changed in his habit? | no longer hiding
His neighbours, who'd thought him a clerk, have begun to leave their windows open.
? How do those next door respond? | what had people taken him for
