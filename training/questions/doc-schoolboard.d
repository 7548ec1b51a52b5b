=
Minutes of the governing board of Fernhill Primary School, meeting of 12 November, 18:30, in the library.
Present: Ms Adeyemi (chair), Mr Lund, Dr Castellano, Ms Pryce, Mr Oduya (head teacher) and Ms Voss (clerk).
? Who attended? | participants
Apologies: Father Keane, who is at a funeral.
? Who was missing, and why? | absent member
The board had a quorum.
? Were enough people there to decide? | valid meeting
The minutes of 8 October were approved with one change: the raffle raised 412, not 421.
? What was wrong in the last record? | correction of a figure
=
1. Declarations of interest.
Mr Lund declared that his brother owns one of the firms that have bid for the roof, and left the room for item 3.
? Who didn't take part in the debate about the roof, and for what reason? | bias
=
2. Report of the head teacher.
There are 287 children on the roll, eleven fewer than a year ago.
? How has the number of pupils developed? | enrolment
The fall is due to the low number of births five years ago, and other schools feel it more.
? Why are there fewer? | reason for the decline
Attendance was 94.8 percent, with the weakest figures on Fridays.
? On which day do most stay away? | presence rate
Letters will go to families with more than six unexplained Fridays.
? What'll be done about those who skip? | measure against truancy
Ms Bell will be on maternity leave from January, and Mr Ines will have Year 4.
? Who takes over the fourth class? | cover for a teacher with a baby
Two teaching assistants have left for the hospital, which pays 1.90 more an hour.
? Why do assistants quit? | staff lost to another employer
The head is asking the council for leave to match this from the reserve.
? How does he hope to keep those remaining? | request for higher wages
Ms Pryce asked whether the phonics results could be shown by group.
? What did a governor wish to see in more detail? | breakdown of reading tests
Mr Oduya said that with nine children in the smallest group this would make them recognisable.
? Why was that breakdown refused? | risk to anonymity
It was agreed that he'd show them to Ms Pryce in person.
? How was her wish met in the end? | compromise about the figures
=
3. Roof.
The roof over the hall has leaked since the storm of 20 October, and assemblies are held in the dining room.
? What's damaged, and since when? | where do gatherings take place for now
Three bids have come in: 38,400, 41,900 and 57,000.
? What would the repair cost according to the firms? | offers received
The lowest leaves out the scaffold.
? What's the catch with the cheapest? | missing from the low bid
Dr Castellano pointed out that the highest included insulation, which would save about 2,100 a year.
? Which argument was made for the dearest? | energy saving
At that rate the difference would be earned back in seven years.
? After how long would it pay off? | amortisation
The insurer pays 22,000, whichever is chosen.
? How much comes from the insurance? | contribution to the damage
Resolved, by three votes to one: to take the bid for 41,900 and ask for a price for insulation as an addition.
? Which was chosen, and how did they vote? | decision on the contractor
Work is to be done in the February holiday.
? When will the builders come? | date of construction
Until then, the hall is closed with a lock, of which the caretaker alone has the key.
? Who can get into the hall? | barred room
=
4. Lunches.
The caterer wants to raise the price from 2.60 to 2.95.
? How much dearer would a meal be? | requested increase
A survey among parents had 133 answers, most of them about portions that are too small for the older ones.
? What do families complain of? | result of the questionnaire
Ms Pryce had eaten there on three days, and found the fish dry and the soup excellent.
? What was a governor's own impression of the food? | tasting
It was agreed to accept 2.80 from January, on condition of larger portions for Years 5 and 6.
? What was settled with the kitchen? | compromise on the price
Children with free meals aren't affected.
? Do poor families have to pay more? | exemption from the rise
If the firm declines, the contract will be tendered at Easter.
? What if they don't agree to the board's offer? | plan B for meals
=
5. Phones.
At present phones must be switched off in the bags.
? What's the rule today? | mobiles in class now
After an incident with photographs in a changing room, the head proposed collecting them in the morning.
? What led to the stricter idea? | event in the locker room
Mr Lund feared for children who walk home alone.
? What was the objection? | way home
They'd be given back at the gate, Mr Oduya answered, before anybody leaves.
? How was that worry dispelled? | return at the end of the day
Ms Voss asked who'd be liable for a lost one.
? Which legal point was raised? | responsibility for valuables
The county's insurance covers up to 300 each if they are in a locked box.
? Under what condition is loss insured? | cover for handsets
Resolved unanimously: collection from 6 January for two terms, with a review in July.
? From when are they taken away, and for how long? | trial of the ban
=
6. Playground.
The climbing frame failed its inspection because of a cracked beam.
? Why is it closed off? | safety test
The parents' association offers 5,000 towards a new one.
? Who'd help to pay for it? | donation
The children's council wants a net, not a tower, since on a net nobody has to queue.
? What would the pupils prefer, and why? | wishes of the kids
Deferred to the next meeting, as there's no plan of the drains.
? Why couldn't it be decided? | put off
Mr Lund will ask the water company for one.
? Who takes care of getting the drawing? | action on pipes
=
7. Any other business.
Ms Adeyemi will give up the chair at Easter, after nine years.
? Who's stepping down? | end of her term
Those interested should tell the clerk by 31 January.
? How do I put myself forward as successor? | candidates
The carol evening is on 17 December at 17:00, outdoors, for the hall can't be used.
? When and where do they sing? | Christmas event
Next meeting: 14 January, 18:30.
? When do they come together again? | date to note
The meeting closed at 20:20.
? How late did it get? | end of session
