=
Terms for visitors of the Saltmarsh Festival, 8 to 11 August, Isle of Merrin.
=
Tickets.
A ticket is exchanged for a wristband at the gate, and the wristband is what lets you in.
? What do I need to wear to get onto the site? | entry
A wristband that's been cut or taped is void.
? It was too tight so I opened it | damaged band
Tickets carry a name, which can be changed once until 31 July in the ticket shop.
? My friend will go instead of me | transfer to another person
They may not be resold above the printed price.
? Can I make a profit on mine? | touting
Tickets bought from touts are blocked without compensation.
? I got it for 300 in front of the station | bought from an unauthorised dealer
Day tickets are valid from 10:00 to 4:00 of the next morning.
? Until when may I remain with a one-day pass? | hours of a single day
You may leave and come back as often as you like, except between 1:00 and 6:00.
? Can I pop out at two in the night? | re-entry
=
Age.
Under sixteens are admitted only with an adult who's responsible for no more than three of them.
? My daughter of 15 wants to go with her friends | minors and companions
Children under eight are free, but need a ticket of their own, which costs nothing.
? Do I have to order something for a toddler? | free for little ones
The adult signs the blue form, and his phone number is written on the child's band.
? How do you find parents of lost kids? | contact on the wrist
=
What you may bring.
Water in plastic bottles up to one litre is allowed on the concert ground.
? Can I take something to drink up to the stage? | beverages
Glass is forbidden everywhere, in the camp too.
? May I have a jar of pesto at my tent? | bottles
Food for your own use may be taken into the camp without limit.
? Can I cook my own noodles at the tent? | provisions
Gas stoves are allowed on the four cooking places only.
? Where can I boil water? | burner
Open fires aren't allowed at all, on account of the reeds.
? Can we sit round a campfire? | bonfires
Umbrellas stay outside, since they block the view; rain capes are sold at cost.
? What if it pours? | rain protection
Cameras with lenses that can be removed need a press card.
? Can I bring my big reflex? | photo equipment
Drones are taken away until Monday.
? I'd like to film from the air | unmanned aircraft
Medicines in quantity for the stay are allowed with a prescription; the first aid tent keeps them cool.
? Where can my insulin be refrigerated? | drugs you need
Dogs can't come, guide dogs excepted, for whom there's a quiet place behind the mill.
? May I bring my terrier? | animals
=
The camp.
The camp opens on Wednesday at 14:00 and closes on Monday at noon.
? From when can I pitch my tent? | opening of the ground
Each person has eight square metres, cars not included.
? How much space do I get? | size of the pitch
The field Whisper is quiet from midnight, whereas the other fields are never quiet.
? Where can I sleep in peace? | silent area
Campervans need a separate ticket at 85, and there's no electricity.
? We come with a motorhome | sleeping in vehicles
Showers cost 2 between 7:00 and 11:00, and nothing at other times.
? When is washing free? | price of hot water
For each tent a deposit of 15 is paid, and returned for a full bag of rubbish.
? How do I get my fifteen back? | litter bond
Tents left behind are given to a charity and can't be claimed.
? I forgot my tent there | abandoned gear
=
Paying.
Everything is paid by wristband; neither cash nor cards are taken at the stalls.
? Can I use coins at the bar? | means of payment
Load it online without a fee, or at the yellow kiosks for 1.
? Where does topping up cost something? | charging the chip
What's left is paid back on request until 30 September, without a fee above 5.
? I still have 23 on it | leftover credit
Sums up to 5 go to the sea rescue service.
? What happens to very small leftovers? | donation of the remainder
If you lose the band, have it blocked at a kiosk; the balance moves to the new one.
? Mine fell off in the sea with fifty on it | lost chip
=
Concerts.
The programme may change, and a single act that doesn't appear is no reason for a refund.
? The band that I came for has cancelled | change of the line-up
If a whole day falls through, a third of the price is returned.
? The Friday was called off | cancelled day compensation
In a storm follow the screens: the hangars 2 and 5 are the shelters.
? Thunder: where do I go? | refuge
If the festival is cancelled before it begins, tickets stay valid for the next year or are paid back, as you choose.
? What if it doesn't take place at all? | full cancellation
The loudness reaches 99 decibels, and ear plugs are free at all bars.
? Where do I get something for my ears? | hearing protection
Crowd surfing ends your evening, not your festival.
? What happens if I let myself be carried over the heads? | removed from the crowd
Filming with phones is fine for your own use, and not allowed in the chapel.
? At which place mustn't I record? | video ban
=
Getting there.
The last ferry back goes at 2:30.
? How late can I return to the mainland? | night boat
Car parks are on the mainland only, at 12 a day.
? Can I drive onto the isle? | where to leave the car
Bicycles travel free of charge.
? Does my bike cost extra on the boat? | two wheels
The causeway is under water for four hours around high tide, and each year someone has to be fetched off it.
? Can I walk across at any time? | danger of the tide
=
Conduct.
Whoever harasses others has to leave, whatever he says about it.
? Somebody groped me; what'll be done to him? | zero tolerance
Ask for Marina at any bar, and staff will take you to a safe place.
? How do I get help without explaining? | code word
Security may search bags, and bodies only with your consent, by a person of the sex you choose.
? Must I let them pat me down? | searches
Lost property is at the lighthouse until Tuesday, and afterwards at the town hall.
? My jacket's missing since Saturday and I'm already home | found objects
