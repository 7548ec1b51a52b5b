=
This manual describes the Norrvik DW 614 and DW 618 dishwashers.
? Which machines is the booklet for? | models covered
The DW 614 takes fourteen place settings and has two baskets; the DW 618 takes sixteen and has a cutlery drawer on top.
? Which of the two has a separate tray for knives and forks? | capacity difference between the models
Keep this manual and pass it on to the next owner.
? I'm selling the machine, what about the booklet?
The rating plate is on the right inner edge of the door.
? Where do I find the serial number? | type label location
=
Let the appliance stand for two hours after delivery in frost before connecting it.
? It was brought in from the cold; can I hook it up right away? | waiting time winter transport
The water pressure must be between 0.5 and 8 bar.
? Could my supply be too weak for the machine? | required force of the inlet
It may be connected to hot water of up to 60 degrees, which shortens the programs but not on the Glass program.
? Can I plumb it to the warm line, and is that quicker?
The drain hose must rise at least 40 and at most 100 centimetres above the floor.
? How high should the outlet pipe run?
An extension of the drain hose may not be longer than 2.5 metres.
? The sink is far away. By how much may I lengthen the outlet?
Do not use an extension cord or a multiple socket.
? May I plug it into a power strip?
Turn the front feet with a screwdriver until the door closes without force; the rear foot is adjusted by the hexagon screw in the base.
? The machine wobbles at the back, what do I turn? | levelling
=
Before the first use, set the water hardness to the value given by your waterworks.
? What has to be configured before I ever run it?
Hold the Start and the Drying button for five seconds until H04 appears, then press Start to change the value.
? How do I tell the machine that my water is full of lime? | key combination softener setting
H00 turns the softener off and is meant for water below 4 degrees.
? Which value for very soft water?
Fill the salt container with one litre of water once, at the first use only.
? What goes in before the salt when it's brand new?
Then add about 1.2 kilograms of dishwasher salt.
? How much salt fits the first time?
Table salt blocks the softener because of its additives.
? Why can't I use what's in the kitchen shaker?
Run the Quick program at once after filling, or spilled salt corrodes the tub.
? What must I do directly after topping up the salt, and why? | rust risk
Add rinse aid when the drop symbol lights up; the compartment holds 110 millilitres.
? What does the light shaped like a drop want?
If the glasses have streaks, lower the rinse aid dose; if they have water spots, raise it.
? My tumblers come out with smears, what should be adjusted? | dried drops on glassware
=
Put glasses, cups and small bowls in the upper basket.
? Where do the mugs go?
Pots and pans go into the lower basket with the opening downwards.
? How do I place a saucepan?
The upper basket can be lowered by pressing both levers, which gives room for glasses of up to 24 centimetres.
? My wine goblets are too tall, what can I do? | adjusting the rack
Place sharp knives flat, or with the blade down on models without a drawer.
? How do I load something that could cut me?
Do not wash wood, pewter, aluminium or crystal with glued parts.
? What isn't dishwasher-safe? | may I put in a chopping board made of oak
Cast iron rusts and loses its seasoning.
? Why not the skillet from grandma?
Plates should not touch each other, and the spray arms must turn freely.
? What should I check before closing the door on a full load?
=
Eco 50 takes 3 hours 40 minutes and uses 9.5 litres and 0.74 kilowatt-hours; it's the most efficient program for normally soiled dishes.
? Which setting saves the most electricity? | how long does the thrifty cycle last
Auto 45-65 measures the cloudiness of the water and lasts between 1 hour 50 and 2 hours 40 minutes.
? Which cycle adapts itself to how dirty things are?
Intensive 70 is for burnt-on pots and takes 2 hours 15 minutes.
? The casserole has a crust: which cycle?
Glass 40 is for delicate items and takes 1 hour 30 minutes.
? Which cycle for fragile stemware?
Quick takes 29 minutes and does not dry.
? I'm in a hurry, what's the shortest, and what's the drawback?
Rinse uses cold water only and keeps dishes from smelling until the machine is full.
? The load isn't complete and will stay in there till tomorrow; what should I run?
Machine Care is run empty with a cleaner every two months.
? How often should the appliance itself be washed?
=
Half Load shortens the time by up to 30 percent and can be combined with Auto and Intensive only.
? There are only a few plates, what option is there and with which cycles?
Extra Dry raises the temperature of the last rinse to 68 degrees.
? Plastic tubs always come out wet: which option helps?
Delay sets the start up to 24 hours ahead.
? How can I make it begin at night when power is cheap?
The child lock is set by holding Drying and Delay for three seconds.
? How do I stop my toddler from pushing the buttons?
At the end of Eco and Auto the door opens by itself about ten centimetres to dry.
? Why does the front pop ajar on its own?
This can be turned off with the setting D00.
? I don't want steam on my worktop, how do I keep the front shut? | disable automatic opening
When the door is opened during a program, the machine stops; close it gently and press Start within four seconds to go on.
? I forgot a cup, can I put it in halfway?
To cancel a program, hold Start for three seconds; the water is pumped off in about one minute.
? How do I abort a cycle?
=
Powder goes into chamber A; for Intensive add a spoonful on the inside of the door.
? Where does the detergent go? | extra dose for a stubborn load
A tab dissolves too slowly for the Quick program.
? Why shouldn't I use tablets in the half-hour cycle?
Combined tabs replace salt only up to 21 degrees of hardness.
? With all-in-one tablets, do I still have to fill salt?
Never use hand washing-up liquid, which foams and can leak from the door.
? What if I pour in the stuff from the sink?
=
Clean the filter once a week: turn the cylinder anticlockwise, lift it out and rinse it under running water.
? How do I get rid of food scraps caught at the bottom? | sieve maintenance interval
Check after putting it back that the cylinder is locked, or coarse dirt reaches the pump.
? Why must the sieve click into place?
The upper spray arm is unscrewed; the lower one is pulled upwards.
? How is the bottom rotating sprinkler removed?
Clear blocked nozzles with a toothpick.
? With what do I poke the holes free?
Wipe the door seal with a damp cloth, and do not use a steam cleaner.
? How should the rubber be cleaned?
If the machine won't be used for more than four weeks, close the tap and leave the door ajar.
? We're travelling for the whole summer, what precautions?
=
E01 means that no water is coming in: open the tap and check the inlet sieve.
? The screen shows a code and I hear no filling; which is it? | supply fault
E02 means that the water can't be drained: look for a kinked hose or a blocked pump.
? There's a puddle left in the tub and an error is displayed. Which? | outlet fault code
E04 means that the float in the base has detected a leak; close the tap and call service.
? Which code warns of a flooded base?
E07 means that the heater is not working; the program goes on with cold water.
? Dishes were rinsed without warmth: which fault?
E09 means that the door was not closed during a delayed start.
? It was supposed to begin overnight and didn't. Which message?
To reach the drain pump, take out the filter, scoop out the water and pull off the cover with a spoon.
? How do I get at the part that expels the waste, to remove a glass shard?
A white film on dishes comes from missing salt.
? Why is everything covered with a pale haze?
A rainbow tint on glasses comes from too much rinse aid.
? Why do the tumblers shimmer in colours?
A bad smell usually comes from running only programs below 55 degrees.
? It stinks inside, what have I done wrong?
A knocking noise is made by a spray arm hitting a dish.
? What does a rhythmic banging mean?
Humming for a minute after the end is normal, since the pump empties the sump.
=
The guarantee lasts two years, and ten years against rust through of the tub.
? For how long is the interior covered when it corrodes?
It does not cover glass breakage, lime damage or use in a business.
? We run it in our café, will you repair it for free?
Spare parts are kept for ten years after the last machine of the series was made.
? How long can I still get a new basket?
Service can be reached on 0800-555-614 on weekdays from 8 to 18.
? Whom do I phone for a repair?
Have the number on the rating plate ready.
