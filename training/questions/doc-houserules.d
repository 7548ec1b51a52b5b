=
House rules of the Linden Court, 14 to 18 Linden Street, adopted by the owners on 9 June 2022.
They apply to owners, tenants and their visitors.
? Do they bind my guests as well? | who must obey
=
Quiet.
Quiet is to be kept from 22:00 to 6:00, and on Sundays all day.
? When must I not make noise? | hours of rest
In these hours music and television are kept at room volume, that is, not to be heard next door.
? How loud may I listen at night? | meaning of moderate sound
Instruments may be played for two hours a day between 9:00 and 20:00, but not on Sundays.
? How long may my son practise the violin? | piano times
Drums and wind instruments need a room with insulation.
? Can I play the trumpet here? | loud music at home
Drilling and hammering are allowed on working days until 19:00, on Saturdays until 16:00.
? Until when can I put up shelves at the weekend? | tools and DIY
A party is announced by a notice at the entrance three days before; it does not suspend the quiet hours.
? Can I be loud on my birthday if I warn the others? | celebration
Children's noise is to be accepted.
? The toddlers above me run about all day | complaints about kids
=
Doors and keys.
The street door is closed at all times but not locked, since it's an escape route.
? Why mustn't the entrance be locked at night? | fire exit
The cellar door is locked.
? Which one has to be shut with the key? | basement access
Do not let in people whom you don't know, even if they carry parcels.
? A courier wants in who isn't for me | strangers at the bell
A lost key is reported to the manager within a day, since all cylinders may have to be changed.
? My bunch has gone missing | who to tell when it's lost
The loser pays for the change unless he can show that nobody can know to which house it belongs.
? Must I bear the cost of new locks? | dropped into the sea
=
Stairs and halls.
Nothing may stand in the stairwell.
? Can I put a shoe cupboard outside my flat? | objects on the landing
Prams and walking frames are excepted as long as a metre of width remains.
? Where can I leave the buggy? | permitted things in the hallway
Bicycles belong in the bicycle room or in your own cellar.
? May my bike stand by the letter boxes? | parking two-wheelers
Scooters with batteries may not be charged in the cellar.
? Can I plug in my electric one downstairs? | fire risk of charging
Smoking is forbidden in all shared rooms, including the lift.
? May I light up on the stairs? | cigarettes
=
Cleaning.
A firm cleans the stairs on Tuesdays.
? Who sweeps the steps? | regular stair service
Whoever dirties them beyond the usual cleans up at once.
? The Christmas tree left needles everywhere | extraordinary mess
In winter the firm clears snow by seven, and from then on the ground floor tenants do so in turn.
? It starts snowing at noon; whose job is it? | slippery pavement during the day
Grit is in the yellow box by the gate.
? Where do I find something to strew on the ice? | salt or sand
=
Washing.
The laundry is booked on the list, for four hours at most.
? How long may I occupy the machines? | reservation of the washroom
If you come more than twenty minutes late, your time may be taken by another.
? I overslept my slot | forfeited booking
Wet clothes aren't dried in flats where this has led to mould; the drying room is free of charge.
? Does it cost anything to hang my things upstairs? | damp walls from laundry
The filter of the dryer is cleaned after each load.
? What do I do when my towels are done? | fluff
=
Rubbish.
Paper, glass, packaging and food go into the bins of the proper colour.
? Must I separate? | sorting of waste
Boxes are flattened before they go in.
? What about large cartons? | squash
Old furniture is fetched by the town twice a year, and may be put out only on the evening before.
? When can I place my sofa on the street? | bulky items
Batteries are taken by the caretaker.
? Who accepts used cells? | dispose of accumulators
=
Animals.
Hamsters, birds and fish may be kept without asking.
? Do I need permission for a budgie? | small pets
Cats and dogs need the consent of the manager, which is refused only for good reason.
? I'd like to get a puppy | approval for larger animals
A consent once given ends with the animal.
? My old dog died; may I get another just like that? | replacement of a pet
Dogs are kept on the lead in the yard, and what they leave there is removed.
? Can he run about freely downstairs? | droppings
Pigeons are not fed.
? Is it all right to strew crumbs for birds on the balcony? | wild birds
=
Balconies.
Electric grills may be used; charcoal may not.
? Can I barbecue outside my living room? | coal on the terrace
Flower boxes hang on the inside of the railing.
? Where should geraniums be fixed? | plants that could fall
Awnings must be of the colour chosen by the owners, sand.
? Which shade of sunblind is allowed? | blinds colour
Satellite dishes that can be seen from the street need a decision of the owners.
? I want foreign channels; may I mount an antenna? | aerial on the front
=
Yard and cars.
The yard is for playing until 20:00.
? Until when can the kids kick a ball outside? | playtime
Cars may drive in to load, for fifteen minutes.
? I'm only bringing in my shopping | unloading limit
Cars that block the fire lane are towed away without warning.
? What happens if I park on the hatched area? | removal of vehicles
Washing and repairing cars is forbidden because of the drain.
? Can I change my oil there? | cleaning the vehicle
=
Heating and water.
Rooms are kept at 14 degrees at least, also during absence.
? Can I turn everything down to zero over Christmas? | minimum warmth
A burst pipe is reported to the caretaker, and at night to the emergency number by the lift.
? Water's dripping from the ceiling at 3 a.m. | leak, where to call
The main tap is behind the grey door in each cellar.
? How do I shut off the supply? | stopcock
=
Breaches.
After two written warnings the owners may impose a fine of 100 euros.
? What can they do to somebody who never obeys? | penalty
For tenants the warning goes to the landlord too.
? Does my landlord hear about it? | copies to the owner
Any change to these rules needs two thirds of the owners present.
? How could we get the ban on charcoal lifted? | majority to amend
