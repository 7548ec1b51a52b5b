=
Baggage and travel rules of Aurelle Air, for tickets issued on or after 1 February 2024.
? From what booking date do Aurelle's present rules hold?
For flights marked "operated by Tarn Regional" the rules of Tarn Regional apply.
? I booked with Aurelle but another carrier flies; whose baggage terms count? | code-share luggage
=
In Light fare you may carry one small bag of 40 by 30 by 15 centimetres, which must fit under the seat.
? What can I take into the cabin on the cheapest ticket? | hand luggage dimensions lowest tariff
In Standard and Flex you may also carry a case of 55 by 40 by 23 centimetres and 8 kilograms.
? How heavy may my trolley be if I've got the middle ticket? | wheeled case measures
Cabin cases that are too large are checked in at the gate for 60.
? What does it cost when my trolley doesn't fit the frame? | surcharge oversize hand luggage at boarding
If booked online beforehand a cabin case in Light costs 22.
? Can I add a trolley to the cheap ticket in advance, at what price?
Laptops, crutches and a coat may be carried in addition by everyone.
? Is my computer bag counted? | what comes on top for free
=
Checked baggage: none in Light, one piece of 23 kilograms in Standard, two in Flex.
? How many suitcases are included in the dearest ticket? | Does the middle ticket come with a suitcase for the hold?
Each further piece costs 45 within Europe and 90 to other continents.
? I want to take one more suitcase to Canada; what's the charge? | price of extra suitcase, intercontinental
Pieces between 23 and 32 kilograms cost 35 extra; heavier ones must go as freight.
? Mine weighs 35 kilos; will you take it? | overweight surcharge
Infants have no baggage, but a pushchair and a car seat are free.
? What can I bring for my baby without paying? | pram for the little one, is there a charge
Skis with boots count as one piece.
? How are winter sports things counted?
Golf bags and bicycles cost 70 and must be announced two days before.
? My racing bike should come along; how much and how early must I tell you? | Can I bring my clubs, and what's the fee?
Surfboards longer than two metres aren't accepted on the Embraer.
? On which aircraft can't my long board fly? | surfing gear too long for the plane
Musical instruments up to the size of a guitar may take the place of the cabin case; a cello needs a seat of its own, at half fare.
? What do I pay to have a big string instrument beside me? | Must my violoncello have its own place?
Weapons for sport travel only in the hold, with permit, announced four days before.
? I'm a marksman; how do I take my rifle? | hunting gun transport conditions
=
Liquids in the cabin: containers of up to 100 millilitres in a clear bag of one litre.
Medicine and baby food are exempt, in the amount needed for the flight.
? May I bring my child's porridge past security? | insulin bottle size
Power banks belong in the cabin, at most two, up to 100 watt-hours each.
? Where do I pack the spare charger for my phone? | Is a portable charger OK in a checked suitcase?
Those of 100 to 160 watt-hours need our consent; larger ones are refused.
? My battery has 140 watt-hours; what then? | Do I have to ask for permission to bring a fairly strong spare battery?
E-cigarettes are allowed on the person and may not be charged on board.
? Can I top up my vape during the flight? | vaping device rules on the plane
Drones without a battery may be checked in.
? In what state does my quadcopter go in the hold?
Camping stoves are refused even when empty, since they smell of gas.
? I've cleaned my cooker for the tent; will it be accepted? | Is an empty gas cooker fine?
Dry ice up to 2.5 kilograms, declared, is permitted.
? How can I keep frozen samples cold? | cooling material for samples, limit
=
Cats and dogs of up to 8 kilograms with their bag may fly in the cabin for 55.
? What does it cost to have my dachshund with me? | small pet with me in the plane, fee
At most four animals are taken in each cabin, so book early.
? Why might there be no place for my pet? | Is there a maximum number of pets per flight?
Snub-nosed breeds are not carried in the hold, as they may suffocate.
? Why is my pug not allowed below? | Tell me why pugs and bulldogs can't go in the belly of the plane.
From May to September no animals travel in the hold to Cyprus and Malta because of the heat.
? Can I send my big dog to Malta in July? | heat ban on pet transport, which destinations
Rabbits and birds are carried in the hold only.
? How does a parrot fly? | Can I have my budgie on my lap?
An animal needs its passport and rabies vaccination at least 21 days old.
? How long before must the jab against rabies have been given? | pet papers and vaccination needed
=
Online check-in opens 36 hours and closes 60 minutes before departure; in Light from 24 hours.
? When can I first get my boarding pass on the middle ticket?
Airport check-in costs 15 in Light.
? I have no printer and bought the cheap one; what's charged at the desk?
The counter closes 45 minutes before departure in Europe and 60 on long flights.
? What's the last moment to hand over my bag for New York? | desk deadline for luggage long-haul
The gate closes fifteen minutes before departure.
? How late can I turn up at the door of the plane? | boarding cutoff
Children from 5 to 11 flying alone are looked after for 60 each way; from 12 to 15 on request.
? My eight-year-old travels without us; what does the escort cost? | kid travelling alone, fee
Only two of them may be on one flight, and never on the last one of the day.
? Why was the late connection refused for my son on his own?
Pregnant women need a certificate from week 28, and can't fly from week 36, with twins from week 32.
? I'm expecting two at once; until when will you take me? | How late in pregnancy can I still board?
After diving wait 24 hours.
? I was under water yesterday; how long should I leave before flying? | Can I fly home straight after scuba?
With an arm in plaster for less than 48 hours, the cast must be split.
? I broke my wrist yesterday; what about the cast? | What must be done to a fresh plaster before the flight?
=
Light can't be changed or refunded, apart from taxes.
? I can't use my cheap ticket; do I get anything?
Standard can be changed for 50 plus the difference in fare, up to two hours before departure.
? What does moving my trip cost with the middle ticket? | rebooking charge Standard
Flex can be changed free of charge and refunded for 30.
? I give the dearest ticket back; how much is kept? | Is money returned on the top tariff?
Names can be corrected by three letters free of charge; handing the ticket to another person is not possible.
? There's a typo in my surname; what now? | may my sister use my seat
If you miss the outward flight, the return lapses unless you call within 24 hours.
? I got to the destination by train instead; is the way back still valid? | I didn't use the first leg, what becomes of the second?
In case of death in the family every fare is refunded, with a certificate.
? My grandfather died just before; will even the cheapest ticket be repaid? | bereavement, money back
Changes of our schedule by more than three hours let you withdraw.
? You moved the flight to the evening; may I get out? | How big must a timetable shift be so that I can cancel?
=
Lost baggage is to be reported before leaving the airport, at the desk beside belt 4 or the handling agent.
? My case didn't turn up; where do I go first?
For damage you have seven days, for delay twenty-one, in writing.
? I noticed a broken wheel at home; how long can I complain? | deadline for complaint about broken luggage
While you wait, necessary purchases are refunded up to 80 a day for three days, against receipts.
? My suitcase comes tomorrow; may I buy a toothbrush and a shirt? | emergency shopping while luggage is late, daily maximum
After 21 days a bag counts as lost.
? When is it given up for good?
Liability ends at about 1,500, unless you declared a higher value and paid for it.
? What's the most I'll get for a vanished bag? | maximum compensation suitcase
We aren't liable for jewellery, money or keys in checked bags.
? I packed my watch in the suitcase and it's gone; do you pay? | valuables stolen from the hold
Found articles from the cabin are kept for thirty days at the base in Dunmorrow.
? I left my book in the seat pocket; where would it be?
