=
Forum of the Backyard Beekeepers: thread "Bees hanging out at the entrance, help!"
=
Marla_K, 11 June, 19:42: This is my first summer with bees, two hives on a flat roof in town.
? How experienced is the person who asks, and where are her colonies? | set-up of the questioner
Since yesterday a clump the size of a melon hangs under the landing board of hive B.
? What does she observe? | cluster outside one box
It was 33 degrees today, and they didn't go in even at dusk.
? How hot was it? | behaviour in the evening
I'm afraid that they're about to swarm.
? What is her worry? | fear of losing half of them
Hive A looks normal.
? Is the other one affected? | state of the neighbour colony
=
OldSmoker, 11 June, 20:10: That's called bearding, and it's nothing but heat.
? What's the name for it, and what's the cause? | harmless explanation
They move out so that those inside can fan.
? What purpose does it serve? | ventilating the nest
When they swarm, it's in the late morning and with a roar, and not by hanging about.
? How would I know the real departure of a colony? | time of day and noise
A beard goes back in when the night cools down, mostly by three.
? When do they return inside? | end of the cluster
Do you have a screened bottom, and is the slide in?
=
Marla_K, 11 June, 20:31: Yes, there's a mesh, and the slide is in since winter.
? What mistake has she made? | floor closed for months
=
OldSmoker, 11 June, 20:35: Pull it out tonight, and half of your problem is solved.
? What is the quickest remedy? | open the floor
Put a stick of a finger's thickness under the lid, too, so that warm air can leave.
? How do I let the heat out at the top? | gap above
=
Dr_Drone, 11 June, 21:02: I'd not rule out swarming so fast; look for queen cells.
? Who disagrees, and what should be searched? | second opinion
They hang from the lower edge of the combs and look like peanuts.
? What do those cells look like? | appearance of royal cradles
Empty cups are no sign of anything; only those with an egg or jelly count.
? I found little bowls with nothing in them | play cups
If there are capped ones, the swarm may leave on the next fine day.
? They're closed already; how much time have I got? | imminent departure
In that case split the hive, that is, put the old queen with three combs into a new box.
? How do I prevent it at that stage? | make an artificial colony
Cutting the cells out only gains a week, and they'll build them again.
? Is it enough to destroy them? | removing cells
=
PollyNation, 11 June, 21:40: On a roof give them water and shade, whatever else you do.
? What do town bees need especially? | advice for hot sites
Mine drink two litres a day per hive in such weather.
? How much do they drink? | daily water need
Put corks or moss in the bowl, or they drown.
? How do I keep them from falling in? | safe drinking place
Place it before the heat comes, for once they've chosen the neighbour's pool you won't win them back.
? They're all at the swimming pool next door | too late to redirect
A white sheet of polystyrene on the lid lowers the temperature inside by four degrees.
? How can I insulate against the sun? | cover material and its effect
Don't use a wet cloth, because damp brings chalkbrood.
? Would a moist towel help? | mould illness
=
Honeydew77, 11 June, 22:05: Have you put on a super?
An overcrowded box beards at 25 degrees already.
? They hang outside though it isn't even hot | lack of room
A super is due when seven of ten combs are covered with bees.
? When do I add another storey? | criterion for extension
=
Marla_K, 12 June, 12:20: I looked this morning, with the slide out overnight.
The beard was gone at six.
? Did the advice work? | situation at dawn
Nine combs are full, with four cups, all of them empty.
? What did she find inside? | result of the inspection
So I've given them a super with foundation.
? What has she done about the space? | storey added
I saw the queen, with a blue dot.
? Was the mother bee there? | colour mark
One bee got into my veil, and I now look like a boxer.
? Was she stung? | swollen face
=
OldSmoker, 12 June, 13:02: Blue is for years that end in 0 or 5, so she may be old.
? What does the paint tell about age? | code of the marking
From the third year they swarm more readily and lay less.
? Why is an aged queen a disadvantage? | decline in laying
Think of a new one in August, when they are cheap and young.
? When's the best time to replace her? | buying a queen
=
Dr_Drone, 12 June, 13:30: Fine, but look every seven days until the middle of July.
? How often must I check now, and until when? | inspection rhythm
A cell is capped on the ninth day, so with a week's rhythm you can't miss one.
? Why just that interval? | timing of sealing
For the sting: cold water, and a doctor if you feel it in your throat or get hives on the belly.
? When is medical help needed? | allergic reaction
=
PollyNation, 12 June, 18:15: And close the veil's zip from the left, as they find the gap in the middle.
? How did that one get in, and how do I avoid it? | protective hood leak
=
Moderator Fenn, 13 June, 08:00: I'm marking OldSmoker's first post as the answer.
? Which contribution is the accepted solution? | chosen reply
Please open a new thread for the question of queens.
? Where should replacing her be discussed? | off-topic
Reminder: the extractor of the club can be borrowed from the 20th, for a deposit of 50.
? Can I get a honey spinner on loan? | equipment hire
