=
Customer reviews: Sorrel S9 robot vacuum and mop, 4.1 of 5 stars from 2,318 ratings.
? How do buyers rate it on the whole? | average score
=
Two cats, one robot. 5 stars, by Henrike, verified purchase.
I've had it for seven months, in a flat of 80 square metres with oak floors and two long-haired cats.
? In what kind of home did the cat lady test it? | her circumstances and length of use
It goes round every morning at nine and comes back with a full box.
? When does it start its daily tour at her place? | schedule
Hair doesn't wind itself round the brush, as it did with my old one.
? Do strands get tangled? | fur around the roller
It does wind itself round the little wheel in front, which you have to pull off once a month.
? Which part needs freeing all the same? | castor
The cats were afraid for a day and now ride on it.
? How do animals react? | pets scared
At 62 decibels I can telephone in the same room.
? Is it loud? | conversation possible while it runs
=
Not for carpets. 2 stars, by Paul R.
On hard floor it's fine, but my rug has fringes.
? What feature of his home defeats it? | tassels
It eats them, stops, and calls for help in a cheerful voice.
? What happens when it meets the edge of the rug? | gets stuck and complains
You can draw no-go zones, but then a third of my living room stays dirty.
? Why isn't blocking the area a solution for him? | virtual walls drawback
On deep pile it lifts the mop by seven millimetres, which isn't enough: the edges get wet.
? Does it moisten thick rugs? | mop raised too little
I asked for my money back and got it in four days, so one star for that.
? How was the company's service when he returned it? | speed of reimbursement
=
Great until the update. 3 stars, by Jolanta.
For three months it found its way even in the dark.
? How good was navigation at first? | before the new software
Since version 2.8 it thinks that my flat has a second, mirrored kitchen.
? What went wrong with the map? | phantom room
I've deleted the map four times.
? What has she tried in order to fix it? | attempts at repair
Support told me to wait for 2.9, and that they can't go back to 2.7.
? Can one undo the new firmware? | advice from the hotline
Don't let it update by itself, which you can switch off under Device, Care.
? What does she recommend to other owners? | disable automatic installing
=
The mop is a toy. 3 stars, by Big_Al.
As a vacuum I'd give it five.
? What is he happy with? | suction verdict
The mop pushes a damp cloth around, with no pressure at all.
? Why doesn't the wet part get things clean? | lacking force
Fresh coffee goes, dried jam stays.
? Which stains come off and which don't? | results on spills
The tank is for 45 minutes, and then it comes home even if half of the floor is still dry.
? How long does the water last? | reservoir
You can't put soap into it, as it foams up the pump.
? Can I add detergent? | cleaning agent in the tank
Cloths are 14 for two, and thinner than the dishcloths I now cut to size.
? What does he use in place of the original pads? | price of spare cloths
=
Works for my mother, 84. 5 stars, by Cem.
She has no smartphone, and doesn't need one: there are two buttons.
? Can it be used without an app? | operation for old people
Long press cleans all, short press only the spot.
? How do I have just one place done? | button functions
I see on my own phone in another town whether it's stuck.
? Can a relative watch it from afar? | remote status
She tripped over it once, so we set it to run only while she's at her choir.
? Was there an accident? | danger of falling
The dust station empties it, and she changes the bag every seven weeks.
? How often is the sack swapped? | emptying interval
Lifting the bag out takes no strength.
? Could weak hands manage that? | ease of replacing
=
Died after 13 months. 1 star, by G. Lindqvist.
One month after the guarantee of the shop, the laser turret stopped turning.
? What broke, and when? | defect of the sensor tower
The maker asked 140 for a repair.
? How much would mending have cost? | quote
I found that it was a rubber belt for 2 euros, with a film that shows how to do it.
? What was the real cause, and was it dear? | cheap spare
It took twenty minutes and one screwdriver.
? Was it hard to do oneself? | effort of the repair
Now it runs, but I'm still cross.
? Is it working again? | state of his machine and mood
=
Read this before buying. 4 stars, by Tidy_in_Turku.
It's 9.6 cm high, so measure your sofa.
? Will it fit under my couch? | clearance
It climbs sills of up to 20 mm, not 25 as the box says.
? What thresholds does it really manage? | door step height
It can't see black carpets, which it takes for an abyss.
? My rug is very dark, will that do? | fear of falling on dark surface
Cover the cliff sensors with white paper if you've no stairs.
? How can I trick it into driving over black? | workaround for the drop detector
The station needs half a metre on each side, and fits into no cupboard.
? Where can the base stand? | space for docking
It must have wifi at 2.4 GHz to set up, though not later.
? Does it need the internet for good? | network only at first
Pictures from its camera stay in the device unless you switch on Remote view.
? Could strangers look into my bedroom? | privacy of images
For 329 at the sale I'd buy it again, for 549 I wouldn't.
? At what price is it worth it? | value for money
=
Reply by the maker.
We're sorry about the mirrored rooms, and version 2.9 comes out on 4 March.
? When will the faulty release be corrected? | date of the fix
Until then, lifting the robot onto its station before each start helps.
? Is there a stopgap for the wrong map? | temporary remedy
Mr Lindqvist, please write to us: belts are replaced free of charge for three years.
? What does the company offer the man whose turret failed? | goodwill for the belt
