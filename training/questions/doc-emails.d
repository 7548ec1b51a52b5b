=
From: Marguerite Oyelaran, Tuesday 3 September, 09:12.
Subject: Stand at the Lisbon fair.
Dear all, the organisers have confirmed hall 5, stand C14, which is 36 square metres with two open sides.
? Where in the exhibition will we be, and how big is our space? | booth number Lisbon
That is smaller than last year's 48 square metres, but next to the main entrance.
? What's the advantage of the new spot? | plus of the new location
The fair runs from Tuesday 12 to Thursday 14 November; we may build from Sunday at noon.
? When can the carpenters start setting up? | build-up start
Dismantling must be finished by Friday at 4 p.m., or a penalty of 900 is due.
? What happens if we clear out too late? | penalty for late dismantling
Johannes, can you ask for quotes from the stand builders?
? Who was to find out what constructing the booth would cost?
Priya, please think about what we show; I would leave the old pumps at home this time.
? What did Marguerite not want to take along?
=
From: Johannes Rind, Thursday 5 September, 16:40.
I have three offers: Kubik for 21,400, Tessela for 18,900 and Atelier Norte for 24,800.
? What was the cheapest price for the booth? | quotes
Kubik includes transport and storage until next year, Tessela does not.
? Which builder would look after the parts in between? | builder with storage
Atelier Norte would build in timber and take everything back for reuse.
? Which offer is the greenest? | eco-friendly builder
Tessela's references were mixed: two of three customers said that the lighting failed on the first day.
? What have former clients complained about? | bad references
I'd take Kubik.
? Which builder did Rind favour?
They need our decision by 13 September, since their joiners are booked out after that.
? Until what day must we answer the builder, and why? | deadline for choosing the builder
=
From: Priya Venkataraman, Friday 6 September, 08:55.
My proposal is to show the HX-9 heat exchanger in operation, with a glass cover.
? Which product did Venkataraman want to have running at the booth?
It weighs 340 kilos and needs three-phase current and a water supply, both of which cost extra.
? What does the exhibit require on site? | hookups for the exhibit
The HX-7 could stand beside it as a cutaway model without water.
? Which machine would be shown sliced open? | cutaway model
We shouldn't show the HX-11, because the patent won't be filed before December.
? Why is the newest device to be kept secret? | patent and secrecy
For children and students I'd bring the marble run again, which drew people in Hanover.
? What was the crowd-puller at an earlier fair?
=
From: Claude Asselin (finance), Monday 9 September, 11:20.
The approved budget is 52,000 including travel; last year you spent 58,300.
? How much may the whole Lisbon trip cost? | budget Lisbon
With Kubik at 21,400 and rent of 14,600, that leaves 16,000 for everything else.
? What remains once space and booth are paid? | money left after rent and builder
Power and water are 1,850 according to the price list.
? How dear are the connections for the running machine? | cost of electricity and water
I can't approve more than five people on site.
? How many colleagues may go at most? | maximum team size
Please book flights before 20 September; after that the fare goes up by about 140 each.
? Why should tickets be bought early? | flight booking deadline
The hotel near the fairground wants 265 a night; the Miradouro, four metro stops away, 148.
? Where's a more affordable place to sleep?
I will only refund the Miradouro's rate.
? I'd rather stay next door to the fair, what does the company pay?
=
From: Marguerite Oyelaran, Tuesday 10 September, 09:30.
Decided: Kubik it is, and the HX-9 with the cutaway HX-7.
? What was settled about builder and exhibits?
Marble run yes, but the small one.
The five are Priya, Johannes, Tomé, Agathe and I.
? Who is travelling to Lisbon?
Tomé speaks Portuguese and will look after the press on Wednesday at 11.
? Who talks to the journalists, and when?
Agathe arrives only on Tuesday evening because of her exam.
? Why does one of the team come late?
Stephan asked to come too, but we need him for the audit in Ghent that week.
? Why isn't Stephan joining?
=
From: Johannes Rind, Monday 16 September, 14:05.
Contract with Kubik signed on the 12th; 40 percent is due now and the rest after the fair.
? How is the builder to be paid?
They asked for print files by 11 October, in PDF with 10 millimetres of bleed.
? By when does the graphic design have to be delivered, and in what form?
The carpet will be dark green, as the grey is not to be had.
? Which colour is the floor going to be?
The height limit is 4 metres; our banner tower from last year measured 4.5, so it can't be used.
? Why can't we bring the tall sign again? | banner too tall
=
From: Agathe Lorne, Wednesday 18 September, 10:47.
Flights are booked for four: Monday 11 November, 07:25, TAP from Brussels.
? When do most of us fly out? | departure flight
Mine is on Tuesday at 17:50.
We return on Friday at 18:30, so that the dismantling can be supervised.
? When's the flight home?
The total is 1,412, bags included.
? What did the plane tickets come to? | airfare total
At the Miradouro I reserved five single rooms, free to cancel until 4 November.
? Until when can we give up the hotel rooms without charge? | free cancellation hotel
Breakfast is 12 extra and I didn't take it.
? Do we eat in the morning at the hotel?
=
From: Priya Venkataraman, Tuesday 8 October, 17:31.
Bad news: the HX-9 demo unit failed the pressure test at 14 bar; the gasket on plate 22 leaks.
? What's wrong with the exhibit? | defect found in October
The workshop can replace it by 25 October.
? When will the exhibit be mended? | repair date
The lorry leaves on 4 November, so there is a week to spare.
? When does the freight set off? | truck departure
If it leaks again, we run it with air and say so.
? What's plan B for the exhibit? | if the exhibit fails again
The customs papers aren't needed, as everything stays within the Union.
? Do we need documents for the border? | customs
=
From: Claude Asselin (finance), Friday 22 November, 15:02.
The final account is 50,870, so well done.
? What was spent on Lisbon in the end? | final cost
The organisers charged 310 for a damaged floor plate, which I've passed on to Kubik.
? Who shall pay for the harm to the hall's floor? | hall floor damage
From: Marguerite Oyelaran, Monday 25 November, 09:05.
We brought home 213 contacts, against 168 last year, and eleven firm requests for the HX-9.
? How many leads did the fair yield? | was it a success compared with the year before
The best came from a dairy in Évora, which wants four units by June.
? Which customer is the most promising? | hottest lead
For next year the organisers offer stand B2 at a tenth off if we sign by 15 December.
? What's on offer for the next edition? | next year's offer
