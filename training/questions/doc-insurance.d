=
Halcyon Mutual insures the household contents named in the certificate against fire, water, storm, theft and glass breakage.
? Against which dangers are my belongings protected? | scope of the Halcyon cover
Contents are the movable things of the household, including borrowed things and things bought on hire purchase.
? Does the cover take in what I've been lent by a friend? | television on instalments
Motor vehicles, trailers and aircraft are not contents; bicycles and wheelchairs are.
? Is my caravan included? | Is my motorbike part of the belongings?
Things belonging to lodgers and paying guests are not insured.
? Is our subtenant's laptop protected under our policy? | lodger's property
Business stock is insured up to 2,500 if kept in the home.
? I run a little web shop from my bedroom; to what amount are the goods covered? | goods for sale at home
=
The sum insured is the new value of all contents.
? What figure should I choose as the total? | how is the total determined
If the sum is too low by more than a tenth, claims are paid only in proportion.
? What happens if I stated my belongings at half of what they're worth? | underinsurance
We waive this if you have insured at least 750 for each square metre of floor.
? How can I be safe from a proportional cut? | per-area flat rate
The sum is adjusted every January by the index of household prices.
? Does the insured total change over time? | yearly adaptation
You may object to the adjustment within four weeks of receiving it.
? I don't want the total raised; by when must I say so? | veto against the index rise
=
Cash is covered up to 1,200 outside a safe, and up to 15,000 inside a safe of at least 200 kilograms or anchored in the wall.
? How much money lying in a drawer is protected? | limit for banknotes in a strongbox
Jewellery, watches and coins are covered up to 8,000 outside a safe.
? My mother's necklace lay on the dressing table. To what amount? | watches outside the strongbox
Works of art worth more than 5,000 apiece must be listed with an appraisal not older than five years.
? We own an expensive painting: what do you need from us? | valuation age
Musical instruments are covered anywhere in the world up to 6,000.
? I take my cello on tour, is it protected abroad? | instrument abroad
Mobile phones are covered at home only, unless the Travel Plus option was taken.
? What extra do I need so that my handset is insured on the street? | mobile stolen outside
=
Theft is covered if someone broke in, used a false key or overcame an obstacle.
? What sort of stealing is paid for? | definition of burglary
Things taken through a window left tilted are not covered while nobody is at home.
? We were out and a thief reached through a half-open casement. Do we get anything? | tilted window theft
If a key was stolen and you knew of it, you must have the lock changed within 24 hours.
? My handbag with the door opener was snatched; how quickly do I have to act? | stolen key, deadline for changing the cylinder
Robbery is covered also outside the home, in Europe, up to 3,000.
? I was held up in the park; is that paid and how far? | mugging limit
Bicycles are covered against theft outside the home if locked, up to 2 percent of the sum insured.
? How much do I get for a stolen bike? | bicycle theft limit
Between 10 p.m. and 6 a.m. a bicycle must be in a locked room unless in use.
? Where must the bike be at night? | bike overnight
Theft from a locked car is covered up to 500, electronics excluded.
? Somebody smashed my vehicle's window and took a jacket; is it paid? | theft from vehicle
Breaking into a tent is not covered.
? On a campsite my things were taken, do I have a claim? | tent burgled
=
Fire means a fire that has spread from its proper hearth.
? What counts as a blaze in the sense of the policy?
Scorching by an iron or cigarette is paid up to 400.
? I burned a hole in the carpet with a smoke, is there anything for it? | burn mark from an iron
Lightning is covered if it struck the building or its mains.
? When is a bolt from the sky paid for? | lightning
Overvoltage through lightning elsewhere is covered up to 5,000 after an excess of 150.
? A thunderstorm a mile off fried my stereo. What will I have to bear myself? | surge
Explosion of a pressure cooker is treated as fire.
? The pot blew up in the kitchen: under which heading does it fall?
Damage from smoke that came from a neighbour's flat is covered.
? The people next door had a fire and my curtains stink, do you pay? | smoke from next door
=
Water damage is covered if tap water escaped from pipes, hoses or connected appliances.
? What kind of wetness is insured? | burst pipe
Water from aquaria and waterbeds is covered too.
? My fish tank burst, is that in? | waterbed leak
Rain entering through open windows or doors is not covered.
? I left the skylight open in a downpour, what do I get? | rain through open window
Backflow from the sewer needs the Natural Hazards option and a working check valve.
? The drains pushed muck into our basement: on what terms is it paid? | sewage in the cellar
Groundwater and floods are excluded, whatever option has been taken.
? The river came over its banks; is there any way of having been covered? | flood
If the home stands empty for more than three days, the main tap must be closed.
? We're off for a week, what must we turn off? | vacation precaution water
In winter, unheated rooms must have their pipes drained.
? How do I protect the summer cottage in the frost to stay insured?
=
Storm means wind of force 8 or more, at least 62 kilometres an hour.
? How hard must it blow before you pay? | minimum wind
Hail is covered whatever the force of the wind.
? Need there be a gale for ice stones to count?
Things outdoors are not covered against storm, except awnings and aerials of the insured home.
? Is my garden furniture protected from gusts? | parasol blown away
A storm lasting up to 72 hours counts as one event.
? It raged for two days, is the excess taken twice?
=
Glass covers windows, doors, cabinets and ceramic hobs, without excess.
? My stove top cracked; do I bear a share? | broken cooker glass
Hollow glass, lamps and hand mirrors are not covered.
? Would a broken vase be paid? | mirror broken
Scratches are not breakage.
? The shower screen got scuffed, is that a claim?
=
Contents temporarily away from the home are covered worldwide up to 10 percent of the sum insured for three months at most.
? For how long are my things protected on a trip? | luggage worldwide cover
A student's room away from home is covered as long as the student has no household of their own.
? My son moved to a dorm, does our policy reach there? | college room
On moving house, cover extends to both homes for two months.
? While we change apartments, which place is insured and how long?
The move must be told to us before the removal van is loaded, with the new floor area.
? When do I have to let you know that I'm changing address? | notify new address
A bank deposit box is covered up to 20,000.
? Are valuables in a vault at my bank included, and to which limit?
=
The premium is due on the first day of the insurance year and may be split into quarters for 3 percent more.
? What's the surcharge for paying in four instalments? | quarterly payment
If it is not paid within two weeks of a reminder, we are free from liability until it arrives.
? I ignored your dunning letter and then burglars came, do you pay? | overdue premium, consequence
After three years without a claim the premium falls by 12 percent.
? Is there a reward for never having asked for money? | no-claims bonus
A claim for glass only does not affect the bonus.
? Will having a pane replaced spoil my discount?
The general excess is 200 for each event, and 500 for theft of bicycles.
? What part do I pay myself when my bike vanishes? | deductible
=
Tell us of damage without delay, on 555-0177 day and night or in the app.
? How do I report that something happened?
Theft and robbery must be reported to the police within 48 hours, with a list of what is missing.
? After a burglary, by when must the officers have my inventory? | police report deadline
Keep damaged things until we have released them.
? May I throw out the soaked sofa right away? | keeping damaged items
Receipts help, but photographs or witnesses are enough below 500.
? I have no bills for the stolen stuff; what else will do, and up to where? | proof without bills
We pay within two weeks after our duty to pay has been established.
? When will I see the money once all is clear? | payout deadline
After one month you may ask for a payment on account.
? The examination drags on; can I get part in advance? | part payment
Whoever deceives us about the amount loses the whole claim.
? What if I exaggerate a little? | lying about the damage
Gross negligence leads to no reduction for damage up to 5,000.
? I was really careless with a candle; do you cut the payment for a small loss?
=
The contract runs for a year and is extended by a year unless ended three months before.
? When do I have to cancel at the latest? | notice period
After a claim either side may end it within one month of the settlement.
? You've just paid me for a leak; could you now throw me out? | leaving after a claim
If the premium rises without better cover, you may leave from the day the rise takes effect.
? It's getting dearer for nothing in return; may I go?
When two households merge, the younger contract is ended on request.
? My girlfriend and I move together and both have a policy. Which goes?
Complaints go to the ombudsman, Box 410, Castle Wharf, at no cost to you.
? Where can I turn free of charge if you and I disagree? | ombudsman
