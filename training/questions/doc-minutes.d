=
Minutes of the 47th ordinary meeting of the Alder Mews Housing Cooperative, held on 18 April 2024 in the parish hall, from 19:00 to 21:40.
? Where did the members of the cooperative gather in spring? | when did the assembly end
Present were 63 of 112 members, with 14 proxies; the quorum of 38 was reached.
? How many people need to be there for decisions to count? | quorum
Ms Adair was in the chair and Mr Quillfeather kept the minutes.
? Who wrote down what was said? | minute-taker
The agenda was adopted with item 9, the bicycle shed, brought forward.
? Which point was dealt with earlier than planned? | reordered agenda item
The minutes of the 46th meeting were approved after the correction of the vote on the laundry prices, which was 41 to 12.
? What was put right in the record of the meeting before?
=
Treasurer's report: income in 2023 was 1,204,500 and expenses were 1,171,200.
? How much did the cooperative take in last year? | revenue last year
The surplus of 33,300 goes to the repair fund, which now stands at 418,000.
? What happens to what was left over? | size of the reserve for mending
Heating cost 22 percent less than in 2022, thanks to the new control of the boilers.
? Why was keeping warm cheaper? | lower heating bill, reason
Insurance rose by 9 percent because of two water damages in house C.
? Why does the cover for the buildings cost more? | dearer insurance, reason
Arrears of charges fell from 19,400 to 8,150; four cases are with the lawyer.
? How much do members still owe? | unpaid charges
Mr Sand asked why the gardening contract had gone up by 3,000.
? What did Mr Sand want to know? | Mr Sand's question
The treasurer answered that the felling of two diseased ashes was included once.
? What explains the higher bill for the grounds? | tree felling
The auditors, Ms Bui and Mr Corrigan, had no objections.
? Were the books found in order, and by whom? | audit result
The board was discharged with 70 votes, 2 against and 5 abstentions.
? Did the assembly approve what the management had done?
=
Bicycle shed: the board proposed a shed of timber for 60 bicycles behind house A for 54,000.
? What was the management's plan for storing bikes?
Ms Okonedo proposed a roof with racks only, for 23,000.
? Which less costly idea came from the floor? | cheaper alternative
Mr Lind objected that the open racks by house B had been plundered three times last year.
? What spoke against a mere roof?
The fire officer requires five metres' distance from the wall.
? How far from the building must it stand? | fire distance
The timber shed was accepted by 44 to 31.
? Which of the two ideas won? | vote on the shed
Building is to start in August, and charging points for eight e-bikes are to be prepared but not installed.
? Will one be able to charge electric bikes there? | e-bike charging
A key costs a deposit of 20.
? What does one pay to get into the shed? | shed key
=
Roof of house D: the engineer, Dr Pesaro, explained that the membrane of 1994 has reached its end.
? Why must house D be covered anew?
Patching would cost 28,000 and last about five years.
? What would be the short-lived remedy?
Full renewal with insulation would cost 196,000 and last thirty.
? How long would the thorough solution hold?
The city pays 15 percent if the U-value is below 0.14.
? On what condition is there a subsidy?
Solar panels could follow later, but the brackets must be set now, for 6,400.
? Why spend money on fixings right away?
The assembly decided on full renewal, with brackets, by 58 to 9.
? What was decided about the top of house D?
The work is planned for May to July 2025, and the attic rooms must be emptied before.
? When will craftsmen be up there, and what do the residents have to clear?
It will be paid from the repair fund, without a special levy.
? Must members pay extra for it?
=
House rules: the board proposed quiet hours from 22:00 instead of 23:00.
The proposal was rejected by 29 to 40.
? Was the earlier beginning of silence adopted?
Smoking in stairwells, lifts and the laundry is forbidden from 1 June.
? Where may one no longer light up, and from when?
Smoking on balconies remains allowed, with a request for consideration.
? Can I still have my cigarette outside my own flat?
Cats may again be let out by the garden door, after the trial since October.
? What's the news for pet owners?
The guest room costs 35 a night from July, formerly 28, and can be booked for at most ten nights a year.
? What will putting up my parents in the house cost me?
The party room must be handed back by 11 a.m. instead of noon.
? By what hour do I have to be out after a celebration?
The use of the rooftop terrace was adjourned until the noise report is there.
? Why was nothing settled about the space at the top?
=
Charges: from 1 January 2025 the monthly charge rises by 2.8 percent, to an average of 7.35 a square metre.
? By how much does living there get dearer?
Ms Farouk moved to freeze charges for members over 75, which was lost by 22 to 47.
? Was there relief for the elderly?
A hardship fund of 10,000 is set up instead, on application to the social committee.
? Where can someone turn who can't afford the new amount?
Parking spaces go from 48 to 55, spaces with a charger from 60 to 75.
? What is the new price for a spot where an electric car can be filled up?
=
Elections: Ms Adair was re-elected as chair for two years by 69 votes.
? Who leads the cooperative from now on?
Mr Haldane, treasurer since 2012, did not stand again and was thanked with a pear tree.
? Which present did the outgoing man of figures get?
Ms Nwosu was elected treasurer, with 51 votes against 24 for Mr Sand.
? Who'll look after the money?
Deputies are Mr Quillfeather and Ms Brandt.
Ms Bui remains an auditor; Mr Corrigan's place stays vacant.
? Which office is unfilled?
The garden committee gained three members: Ms Lau, Mr Petrossian and Yusuf from house B.
? Who newly takes care of the plants?
=
Any other business: the lift in house A will be out of order from 6 to 17 May for a new motor.
? During which days must people of house A climb the stairs?
A helper for carrying shopping can be called on 555-0119 in that time.
? I'm frail and can't walk up; whom can I phone meanwhile?
The lift in house C was inspected and has no defects.
The washing machines take cards only from 3 June; remaining coins may be exchanged with the caretaker until the end of June.
? What should I do with my leftover laundry tokens?
Someone keeps feeding pigeons on the roof of house B, and the board asks that this stop.
? Which habit annoys the management?
The summer party is on Saturday 24 August; salads and helpers are sought by Ms Brandt.
? Whom do I tell that I'll bring food to the feast?
A swap shelf for books has been put up in house D, near the cellar door.
? Where can one trade novels?
The letter about glass-fibre cables turned out to be an advertisement and need not be answered.
? Do I have to react to the mail on fast internet? | letter about glass-fibre, reaction
The next meeting is on 17 October 2024.
? When do the members come together again? | next assembly
