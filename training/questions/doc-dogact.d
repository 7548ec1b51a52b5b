=
Sec. 1. This Act governs the keeping of dogs in the Canton of Vellmar.
? Which matter is regulated, and where does it hold?
Sec. 2. "Keeper" means whoever has a dog in their household or business for more than two months.
? From when am I regarded as the responsible person for an animal that I look after? | Am I responsible for my mother's pet that has been with me since last winter?
(2) Animal shelters and veterinary clinics are not keepers.
? Does a home for strays count as responsible in the sense of the law?
(3) "Large dog" means a dog that is more than 40 centimetres high at the shoulder or weighs more than 20 kilograms.
? Is my 25-kilo mongrel in the stricter category? | what makes a canine big
(4) "Listed dog" means a dog of a breed named in the Annex, or a cross with one.
? What about a mix one of whose parents is on the schedule of breeds?
=
Sec. 3. Every dog must be marked with a microchip before it is twelve weeks old.
? At what age at the latest does a puppy need an implant? | chip by what age
(2) The keeper shall register the dog with the commune within ten days of acquiring it.
? I got one last week; how long do I have to sign it up at the town hall? | deadline sign-up new pet
(3) Change of address and death of the dog are to be reported within four weeks.
? My pet has passed away; by when must the authority know? | I moved house with my pet; by when do I report it?
(4) A dog brought from abroad is to be registered within ten days of crossing the border and shown to a veterinary surgeon within thirty.
? I adopted one from Romania; by when must a vet look at it?
(5) Registration costs 35 francs; moving within the canton is free.
? What is the fee for signing up an animal? | sign-up fee
=
Sec. 4. The annual tax is 110 francs for the first dog and 180 for each further one in the same household.
? How much do I owe per year if I have a single one? | price of a second animal
(2) It is payable by 31 March.
? What's the deadline for the yearly levy? | when is the yearly sum due
(3) No tax is charged for guide dogs, rescue dogs in service and herd protection dogs.
? Does a farmer pay for the animal guarding his sheep? | exemptions
(4) Recipients of supplementary benefits pay half for one dog.
? I live on a small state top-up; is there a reduction? | discount poor owners
(5) For a dog acquired after 30 June half the tax is due in that year.
? We get ours in September; do we pay the full amount? | animal bought in autumn, what to pay for the rest of the year
(6) The tax is not refunded if the dog dies or is given away.
? I no longer have it since spring; do I get something back? | money back after the animal's death
=
Sec. 5. Dogs shall be kept on a lead on school grounds, on playgrounds, in stations and on public transport.
? Where mustn't they run free in any case? | bus and tram
(2) In forests and within fifty metres of their edge a lead is required from 1 April to 31 July.
? During which part of the year do I have to tie mine up among the trees? | breeding season of game
(3) On pastures with grazing cattle a lead is required throughout the year, but shall be let go if the herd attacks.
? The cows come charging at me; what about the leash?
(4) Listed dogs shall wear a lead and a muzzle wherever they may meet other people.
? Which animals must have their mouth covered in public? | rule for dangerous breeds on the street
(5) Dogs in training for rescue work are exempt from subsection 2.
? Can a search team practise without a line in the woods in May?
(6) Dogs may not be taken into cemeteries, bathing places or food shops.
? May I walk through the graveyard with it? | lake beach
(7) Communes may open fenced areas where leads are not required.
? Who can create places to run free? | Is there somewhere it can legally run loose?
=
Sec. 6. Whoever walks a dog shall pick up its droppings and put them into a bin.
? Do I have to clear up the mess? | pooping on the pavement, my duty
(2) On farmland this applies also outside paths.
? In a meadow, too? | leaving the heap in a hayfield
(3) No person may walk more than five dogs at once.
? How many can a sitter lead together? | maximum number per walker
(4) Whoever walks more than three at once for payment needs a licence of the veterinary office.
? I earn money by going out with four of them; what do I need? | professional walker, what permit
(5) A child under fourteen may not walk a large dog alone.
? My ten-year-old wants to go out with the Rottweiler; fine? | minimum age for taking a heavy breed out alone
=
Sec. 7. Whoever keeps a dog for the first time shall attend a course of at least five lessons within a year.
? I've never had one before. What training is compulsory? | beginner's classes
(2) The keeper of a large dog shall attend a further practical course of ten lessons before the dog is eighteen months old.
? How much extra schooling for a big animal, and until what age?
(3) Veterinary surgeons and licensed trainers are exempt from both courses.
? Who needn't go to lessons? | Do vets have to take classes?
(4) A certificate from another canton is accepted if not older than ten years.
? We moved here and took classes elsewhere; do they count? | Will my certificate from another part of the country do?
=
Sec. 8. The keeping of a listed dog needs a permit, to be applied for before the dog is acquired.
? I want a breed from the Annex: when do I have to ask?
(2) The permit is granted to persons over twenty-five who have no criminal record for violence and hold a certificate of knowledge.
? What must I fulfil to own one of the named breeds? | minimum age for a fighting breed
(3) Not more than one listed dog may be kept in a household.
? Could we have two of the restricted kind? | limit of restricted animals per home
(4) Visitors may stay with a listed dog for up to thirty days without a permit, after notice to the veterinary office.
? We come on holiday with our pit bull; how long is that OK? | tourist with a restricted breed
(5) Breeding listed dogs is prohibited.
? Can I sell puppies of a restricted breed that I raise? | reproduction of restricted breeds
=
Sec. 9. Doctors, veterinary surgeons and police officers shall report injuries by dogs to the veterinary office.
? Who has to pass on that somebody was bitten? | Must my doctor tell somebody about the bite?
(2) The keeper of the biting dog shall report within 24 hours.
? My animal snapped at a jogger; how fast must I come forward? | deadline for the owner after an attack
(3) The office examines the dog and may order a lead, a muzzle, a course or a ban on keeping dogs.
? Which measures can follow from an attack?
(4) As a last resort it may order that the dog be put down.
? Can they kill it? | death sentence for an animal
(5) An appeal against such an order suspends it; an appeal against other orders does not.
? Against which decision does objecting stop its being carried out?
=
Sec. 10. The keeper shall have liability insurance of at least three million francs.
? How high must my cover against damage be? | insurance sum
(2) The keeper is liable even without fault, unless the injured person provoked the dog.
? I took every care and it bit anyway; am I answerable? | Am I responsible although I did nothing wrong?
(3) Whoever looks after a dog for the keeper without payment is not liable under this section.
? I mind my neighbour's pet as a favour; would I have to pay for what it does?
=
Sec. 11. Barking that lasts more than ten minutes without pause between 10 p.m. and 6 a.m. is an offence.
? When does night noise from a pet become punishable? | barking at night
(2) A dog may not be tied up for more than two hours a day.
? How long may it be on a chain? | tying outside all day, allowed?
(3) Leaving a dog alone in a car is prohibited if the outside temperature is above 20 degrees.
? It's a warm day; may I leave it in the vehicle while I shop? | hot vehicle
(4) Electric collars are prohibited; the office may exempt therapists.
? Am I allowed to train with a shock device? | e-collar
=
Sec. 12. Offences against sections 3 to 6 carry a fine of 50 to 500 francs.
? What's the penalty for not registering or not using a leash?
(2) Keeping a listed dog without a permit carries a fine of up to 20,000 francs, and the dog is taken away.
? What risk do I run with a restricted breed in secret? | illegal pit bull, sanction
(3) Failing to report a bite carries a fine of up to 5,000 francs.
? What if I hide that mine hurt somebody?
(4) Communal officers may collect fines of up to 100 francs on the spot.
? Can I be made to pay directly in the street? | on-the-spot payment
=
Sec. 13. Keepers who had a listed dog on 1 January 2022 shall apply for a permit by 30 June 2022 and need not be twenty-five.
? I had mine before the law; which condition didn't I have to meet? | transitional rule
(2) The Dog Ordinance of 1978 is repealed.
? Which older rules ceased to hold?
(3) This Act enters into force on 1 January 2022.
? From what day has the statute been valid?
