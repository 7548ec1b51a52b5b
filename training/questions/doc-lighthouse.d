=
It was the autumn after the war when Matthis Aarno rowed out to Skerryholm to take over the light from old Pellew.
? Who became the new keeper, and when? | successor on the island
The crossing took him four hours, because the tide had turned against him off the Calf.
? Why was the boat trip so long?
He had brought flour, lamp oil, a cage with three hens and his father's concertina.
? What instrument came to the island with the new keeper?
The fourth hen had got away on the quay, and the harbour boys had cheered it.
? What happened to one of the birds before he set out?
Pellew stood on the landing in his Sunday coat, with his chest already packed.
? How was the newcomer received, and was the old man ready to go?
"You'll want to know about the stair," he said instead of a greeting.
The stair had a hundred and forty steps, and the eighty-eighth was loose.
? Which part of the tower was dangerous to tread on?
Pellew had fallen there in '31 and walked with a stick ever since.
? How did the old man come by his limp?
He wouldn't have it mended, for it had warned him of every visitor by its creak.
? Why had the bad step never been repaired?
=
They ate herring and talked little.
The old man explained the log: weather on the left page, ships on the right, and thoughts nowhere.
? How was the daily book to be kept? | what mustn't be written down
Yet when Matthis turned the pages later by himself, he found a pressed flower at every third of May.
? What had his predecessor hidden between the records?
Sea-pinks they were, the newest still with its colour.
? What kind of blossoms were they?
On the third of May 1919 the right page held a single name of a ship, the Halcyone, and no hour.
? Which vessel was noted on the day that the old man remembered?
He asked the pilot about it at Christmas, and the pilot took off his cap.
? Whom did the new keeper question about the lost ship?
The Halcyone had struck on the Calf in fog, with Pellew's wife on board, coming home from her sister's lying-in.
? What had become of the predecessor's wife?
The light had been burning; that was what nobody could make good.
? Was the keeper to blame for the wreck?
=
The first winter was mild and the second killed the hens.
? What was the loss of the second cold season?
Matthis learned to bake with sea-water to save salt, and to sleep in pieces.
? How did he spare his seasoning?
He trimmed the wick at nine, at midnight and at four, and wound the clockwork every two hours.
? At what times of night was the flame tended?
In the logbook he set down a whale, two whole days of swans, and a piano.
? What unusual thing drifted by apart from animals?
The piano came ashore on the north side with its lid up, and a gull on the keys.
? Where was the washed-up instrument found?
He got eleven notes out of it, and by spring none.
? How did the drifting instrument fare? | could one still play it
In March a letter came from the Board asking why he used a third more oil than Pellew had.
? What did his superiors reproach him with?
He answered that there was a third more darkness.
? How did he justify his consumption?
The clerk, a Miss Ibbotson, wrote back on the Board's paper that she had made enquiries and that this was astronomically untrue.
? Who contradicted him from the office?
It was the beginning of a correspondence.
Over two years she sent him forty-six letters, and he sent her forty-five, one having gone down with the mail boat.
? Why did she get one fewer than she wrote?
She told him of trams, of her landlady's parrot, of a man named Crewe who wished to marry her.
? Who was courting the clerk in town?
He told her of the stair.
=
On the ninth of November 1948 the wind rose from the south-east, where it had no business to be at that season.
? From what quarter did the great gale blow?
By four in the afternoon the landing was gone, and by six the boathouse.
? What did the sea carry off first?
Spray put out the lamp twice, through a pane that a stone had cracked.
? Why did the light go dark in the storm?
He stopped the hole with the concertina, which gave a groan and held.
? With what did he close the broken glass?
At half past eight he saw a rocket to the west, then a second, lower.
? What sign of distress did he catch sight of?
There was no boat left to launch and no telephone, for the cable had been promised for the spring.
? Why couldn't he call for help?
So he took the fog bell's rope and rang it, three and three and three, without any fog, until somebody on the mainland should wonder.
? How did he alarm the coast?
In Port Corrie it was the old Pellew, in his chair by the window, who wondered.
? Who on the mainland understood the ringing?
"That's the bell, and there's no fog," he said to his niece, "run for the coxswain."
? What did the retired keeper tell his relative to do?
The lifeboat Constance went out with nine men and came back with nine and fourteen.
? How many were rescued that night?
The ship was a collier, the Brandt Sisters, and she had been making for the light when it went out.
? Which ship was wrecked, and what had misled her?
=
At the inquiry in January Matthis said only that the lamp had been dark for eleven minutes.
? For how long had there been no light, by his own word?
The chairman asked whether he had slept.
"Not since the swans," he answered, which was put down as no.
? How was his reply on having dozed recorded?
It was Miss Ibbotson who laid on the table the Board's own file, with three requests for a new pane, each refused.
? What proved that the authority was at fault? | who cleared the keeper
The third refusal bore the signature of the chairman.
? Who had turned down the last application for glass?
The Board found that no one was to blame, and sent two panes.
? What came of the inquiry?
Miss Ibbotson was given notice for having removed a file from the building.
? What was the price she paid for speaking up?
She didn't marry Crewe.
? Did the suitor in town get his wish?
=
In April, when the first boat could land, it put off a woman with a hat box, a parrot and a carpenter's bag.
? When did she arrive on the island, and with which animal?
The landlady had died and left her the bird, which knew the names of all the tram stops.
? How had she come by the parrot? | what could it say
She climbed the stair without waiting, and at the eighty-eighth step it creaked.
"Leave it," Matthis called from above, "I'd like to know when you come."
? Why did he, too, want the faulty step to stay as it was?
But she'd already taken out the hammer.
? What was she about to do?
They argued about it for a week, and in the end each mended a half.
? How was their quarrel over the stair settled?
Pellew lived to see the cable laid, and was the first to be rung up.
? To whom was the earliest call from the island made?
He held the receiver the wrong way round and said that it was a good clear night.
? How did the old man handle the telephone?
They buried him in the churchyard at Port Corrie on the second of May, and on the third someone had already laid sea-pinks there.
? Where is the old keeper's grave?
The light on Skerryholm has worked by itself since 1971.
? When did the tower stop needing a keeper?
In the log, on the last page, weather stands on the left, ships on the right, and below them, in two hands, a single thought, which I was asked not to print.
? What does the final entry hold against all the rules?
