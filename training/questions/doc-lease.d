=
This residential tenancy agreement is made on 14 February 2023 between Harrowgate Lettings Ltd (the "Landlord") and Ms Ines Calloway and Mr Pavel Dudek (together the "Tenant").
? On what date did Calloway and Dudek sign up for their flat? | when was the rental contract concluded
The premises are the second-floor flat at 18 Tanner's Row, Millbrook, including the cellar compartment marked 2B.
? Which storage space in the basement belongs to the flat? | Do the renters at Tanner's Row get anything below ground to put their stuff?
The garage in the courtyard is not part of the premises and may be rented under a separate agreement.
? Can the occupants leave their car in the yard's lock-up without paying extra? | is parking included
The Landlord has handed over three keys to the entrance, three to the flat and one to the letterbox.
? How many people could be given something to open the mailbox with? | number of keys at move-in
=
The tenancy begins on 1 March 2023 and runs for a fixed period of twenty-four months.
? How long are the two of them bound to the Millbrook apartment at least? | minimum term of the lease
After the fixed period it continues from month to month until ended by either party.
? What happens if nobody does anything when the two years are over? | does the lease stop by itself
The Tenant may end the continuing tenancy by giving one calendar month's notice in writing.
? How far ahead must the renters tell the owner that they're moving out? | I rent on a rolling basis and want to leave: how much warning is needed?
The Landlord may end the continuing tenancy by giving three calendar months' notice in writing.
? How much time do the occupants have to find something else if Harrowgate wants them gone? | owner terminating, required warning
During the fixed period the Tenant may terminate early only if relocated by an employer more than 80 kilometres away, on presenting the employer's letter.
? Is there a way out before the two years are up because of a new job in another city? | My boss is sending me to a branch far off, can I break the contract?
In that case a compensation of one month's rent is payable.
? What does it cost to get out ahead of time for work reasons? | price of early exit
Notice by e-mail or text message is not valid.
? Can I cancel the flat with an SMS? | Will a termination sent electronically count?
=
The rent is 1,140 per calendar month, payable in advance on or before the third working day.
? By what point of the month must the money for the flat have arrived? | how much do Calloway and Dudek pay to live there
Heating and water are charged by a monthly advance of 165, which is settled against actual consumption every June.
? When are the real costs of warmth and tap use reckoned up? | instalment for utilities
Electricity and internet are contracted and paid by the Tenant directly.
? Who has to sign up with a power supplier? | Is broadband covered by what they pay the owner?
If rent is more than ten days late, the Landlord may charge interest at 4 percent a year above the base rate.
? What's the penalty for falling behind with payments? | I paid three weeks late, what can they add?
No fee is charged for the first reminder; each further reminder costs 7.50.
? Is it free to be dunned once? | charge for chasing letters
The rent may be raised once in every twelve months, and not before 1 March 2024.
? What is the earliest day on which the flat can get dearer? | How often can Harrowgate ask for more?
Any increase follows the consumer price index published for the preceding November and is capped at 5 percent.
? By how much at most can the monthly payment climb in one go? | what is the rise tied to
=
The Tenant pays a deposit of 2,280 before receiving the keys.
? What sum serves as security for the flat? | How much had to be put down at the start?
The deposit is kept in a protected account at Wexley Building Society in the Tenant's name.
? Where does the security money sit? | who looks after the 2,280
Interest earned on it belongs to the Tenant.
? Who profits from the gains on the sum held as security? | do I get what my bond yields
It is returned within six weeks after the premises have been handed back, less any sums properly due.
? I've moved out, how long until I see my security money again? | refund deadline after leaving
A part not exceeding 300 may be held back until the next settlement of heating and water.
? Could the owner sit on some of the security until the utility bill is known? | maximum retained for utilities
The deposit may not be used by the Tenant in place of the last month's rent.
? Can I skip my final payment and let them take it from what I put down at the beginning? | offsetting security against final instalment
=
The premises are let as a dwelling for the two named persons and their children.
Spouses and registered partners may move in without consent, but must be named to the Landlord within fourteen days.
? Does my wife need permission to join me in the flat? | how soon report a husband who has moved in
Other persons may stay as guests for up to six consecutive weeks.
? How long can my cousin crash on the sofa? | visitor limit
Subletting of the whole premises is prohibited.
? I'm abroad for a year, may someone else take over the entire apartment in the meantime? | renting out the complete flat to a stranger
Subletting of a single room needs the Landlord's prior written consent, which may be refused only for good cause.
? Is it allowed to take in a lodger? | on what grounds can they say no to a flatmate in one bedroom
Offering the premises or any room on a short-stay platform counts as a serious breach.
? What about listing the spare bedroom for tourists by the night? | holiday guests via a website
=
Small caged animals and aquaria of up to 100 litres may be kept without asking.
? Does a hamster need approval? | How big a fish tank is fine?
Cats are allowed, not more than two, if neutered.
? How many felines may live at Tanner's Row? | condition for having a kitten
Dogs need written consent, which is given for the individual animal and lapses on its death.
? The tenant wants to get a puppy: what must they do? | My old terrier had approval, can I just buy a successor?
Assistance animals are permitted in every case.
? May a blind occupant be refused a guide companion? | rule for helper pets
Reptiles longer than 60 centimetres are not allowed.
? Would a python be a problem? | keeping a big snake or lizard
=
The Tenant bears the cost of minor repairs to taps, switches, window catches and blinds up to 90 for each case and 320 for each year.
? Who pays when a faucet drips? | What's the annual ceiling of small fixes charged to the occupants?
All other repairs are carried out by the Landlord within a reasonable time after being told.
? Whose job is mending the boiler or the roof? | big defects, responsibility
Failure of heating between 1 October and 30 April is to be attended to within 24 hours.
? The radiators went cold in January, how fast must somebody come? | response time no warmth in winter
Defects must be reported without delay through the portal or to the caretaker, Mr Odum, on 555-0142.
? Whom do I ring if something breaks? | caretaker's phone
The Tenant airs the rooms at least twice a day to prevent mould.
? What must occupants do against damp? | how often open the windows
Smoke alarms are installed and tested each year by the Landlord.
? Who checks the fire warning devices? | detectors, who is in charge
Their batteries are replaced by the Tenant.
? The detector chirps because it's running out of power, who sees to that?
=
Walls may be painted in light colours; strong colours must be painted over before the premises are handed back.
? I made the bedroom dark red, what about when I leave? | restoring after decorating
Drilling into the bathroom tiles is limited to the grout.
? How should I hang a cabinet next to the shower? | holes in ceramic
Structural alterations, including the removal of fitted cupboards, need written consent.
? Can I take out the built-in wardrobe? | tearing down an interior wall
Satellite dishes may not be fixed to the balcony.
? May I mount an antenna outside for foreign television? | receiving TV from space
Balcony solar panels of up to 800 watts are allowed after notice to the Landlord.
? Is generating my own power at the railing possible? | upper limit for a mini photovoltaic set
Barbecues with charcoal are forbidden on the balcony; electric grills may be used until 10 p.m.
? By when must the outdoor sausages be done? | cooking over coals outside
=
The Landlord may enter after giving at least 48 hours' notice, between 9 a.m. and 6 p.m. on working days.
? How long before must I be told of an inspection? | during which times can the owner visit
In an emergency such as a burst pipe the Landlord may enter without notice.
? Could they come in while I'm away without telling me? | flooding, access
During the last two months of the tenancy viewings for new tenants are to be allowed twice a week.
? How frequently do leaving renters have to put up with strangers being shown round?
Quiet is to be kept from 10 p.m. to 6 a.m. and from 1 p.m. to 3 p.m. on Sundays.
? When mustn't I hoover at the weekend? | hours of silence in the house
Musical instruments may be played for two hours a day outside these times.
? How long can my daughter practise her violin? | piano
The stairwell is cleaned by a contractor and may not be used for storing prams or bicycles.
? Where can't the baby carriage be left? | bikes in the hall
=
At the end the premises are handed back swept clean and with all keys.
? In what state must the rooms be left? | what to return on moving out
If a key is missing, the Landlord may replace the lock at the Tenant's expense.
? I lost the one for the front door, what will that mean for me?
A record of condition is drawn up jointly on the day and signed by both sides.
? What paper is made when the flat is given up?
This agreement is governed by the law of the county of Millbrook, and its courts have jurisdiction.
? Where would a dispute over the flat be heard?
