=
Guest comments on the Hotel Pelican Quay, Marsby, collected from January to June.
=
Oonagh, family of four, 3 nights in February, 8 out of 10.
We had a family room on the second floor with bunk beds shaped like a boat.
? Where did the children of the Irish family sleep? | furnishing for kids
The little ones refused to come down for breakfast, so we got it on a tray without a surcharge.
? Was room service extra? | morning meal brought up
The pool is smaller than in the pictures and closes at seven.
? Until when can one swim? | disappointment about the water
What they call a sea view is a view of the harbour, with the sea behind a warehouse.
? Can one really look out on the ocean? | misleading description of the outlook
Cots are free but must be asked for when booking, and we hadn't.
? What did the parents forget for their baby? | request a crib
=
Mr Delacroix, on business, 1 night in March, 5 out of 10.
I came at 23:40 and found the desk closed.
? What happened upon the late arrival? | nobody at reception
There's a key safe by the door, whose code they'd sent to an address that I don't use any more.
? Why couldn't the businessman get in by himself? | code went astray
A night guard let me in after twenty minutes.
? How did he get in at last? | waiting outside
The desk in the room is made for looking at, and the lamp for atmosphere.
? Can one work there? | equipment for business people
Wifi was fast, I must say: 90 megabits.
? How's the internet? | connection speed
The bill was made out to the wrong firm, and corrected within an hour of my mail.
? How did they deal with the error on the invoice? | quick correction
=
Tamsin and Jo, couple, 2 nights in April, 10 out of 10.
It was our anniversary, and somebody had put a paper pelican on the pillow.
? What surprise awaited the couple? | little gift
Dinner was the best in years, above all the crab.
? Which dish did they like most? | restaurant
Reserve when you book, since there are only nine tables.
? How can I be sure of a place to dine? | few seats
We were given a room at the back without asking, and heard nothing but gulls.
? Was it quiet for them? | side of the house
They let us stay until two on the last day.
? How late could they check out? | extended departure
=
Ines, travelling alone, 5 nights in April, 7 out of 10.
Single rooms are in the old wing, which has no lift.
? Where are solo guests put? | stairs to the old part
A young man carried my case up three floors and wouldn't take a tip.
? Who helped her with the luggage? | refused gratuity
The bathroom was spotless, though the shower sprayed in every direction but down.
? What was wrong in the bath? | plumbing
On the third day they changed the head, after I'd left a drawing.
? How did she get it repaired? | illustrated complaint
As a woman alone I felt safe, as the corridor can only be entered with a card.
? Is it suitable for a female by herself? | security of the floor
For 96 a night I'd expected coffee in the room.
? What did the lone traveller miss? | price and amenities
=
The Bergströms, with dog, 2 nights in May, 9 out of 10.
Dogs pay 12 a night, and get a bowl, a towel and a biscuit.
? What does it cost to bring an animal, and what's included? | pets
They may go everywhere but to breakfast and the pool.
? Where mustn't he come along? | banned areas for four-legged guests
The beach is out of bounds for them from May on; walk to the west of the pier.
? Where can we let him run in summer? | shore with a dog
Our room had a stone floor and a door to the garden, which was ideal.
? What was practical about their room? | ground level
Parking is 15 a day and so narrow that we left a mirror there.
? What happened to their car? | tight garage
Better use the public car park behind the church, free after six.
? Is there a cheaper place to leave the vehicle? | parking tip
=
Rudi, wheelchair user, 3 nights in May, 6 out of 10.
The ramp at the entrance is fine, and the automatic door too.
? Can one get in on wheels? | entrance access
Room 104 is called accessible, and has a step of four centimetres to the balcony.
? What's the obstacle in the adapted room? | threshold outside
The bed is 62 centimetres high, which makes it hard to get over from my chair.
? Why was getting into bed difficult? | transfer height
Staff took the castors off within ten minutes of my telling them.
? How was it lowered? | prompt help
The lift's buttons are out of reach from a chair, apart from the one for the alarm.
? What can't he operate? | controls too high
At breakfast the buffet is at elbow height, thank heavens.
? Could he serve himself in the morning? | reachable food
=
Kenji, 1 night in June, 3 out of 10.
There was a wedding until three, and nobody had told us.
? Why couldn't he sleep? | celebration in the house
I was offered ear plugs and a voucher for a drink.
? What did the staff do about the noise that night? | small compensation
Only after I'd written did I get half of my money back.
? How much was refunded to him? | after the complaint
Ask for the dates of celebrations before you book.
? What does he advise others to do? | avoid parties
=
Answer of the manager, Ms Falk.
We've read all of this aloud at our team meeting, including what hurt.
? How does the house deal with criticism? | reaction of the staff
The pool's picture has been replaced, and so has the word "sea view", by "harbour view".
? Which descriptions have been corrected? | honest advertising
From July the desk is staffed round the clock.
? Will someone be there at midnight in future? | night reception
The balcony of 104 will get a ramp in the autumn.
? When will the step be dealt with? | barrier removal
Guests are now told of weddings by mail a week before, and can move their stay without a fee.
? What's the new practice with celebrations? | notice of noisy evenings
