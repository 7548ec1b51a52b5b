=
The Panella BM-20 kneads, proves and bakes loaves of 500, 750 and 1,000 grams.
? What sizes can the machine produce?
Before the first use wash the pan and the kneader, and run program 12 empty for ten minutes; a slight smell is normal.
? How do I get rid of the factory odour? | first steps with the new appliance
Keep ten centimetres free on all sides, and do not cover the steam vents.
? How much room does it need around it?
Do not lift the lid during baking, or the loaf collapses.
? Why mustn't I peek in at the end? | Is it bad to open it while the bread is in the oven phase?
During kneading the lid may be opened.
? May I look at the dough in the early phase?
The pan becomes 220 degrees hot; use gloves.
? Why do I need mitts to take it out?
=
Put the liquid in first, then flour, then salt and sugar in the corners, and the yeast last, into a hollow.
? In what order do I fill it? | sequence of ingredients
Yeast must not touch the salt or the liquid when the timer is used.
? What do I have to watch when it starts hours later?
Dry yeast: 5 grams for 500 grams of flour; fresh yeast: 15 grams.
? How much of the sachet kind for half a kilo? | fresh instead of dried leaven, how much
Water should be lukewarm, about 25 degrees, but cold with program 3.
? Which temperature for the liquid in general? | Should I heat the water?
Nuts and raisins are put into the lid's dispenser, which opens by itself before the last kneading.
? How do dried fruits get in without being crushed?
The dispenser holds 120 grams and must be dry.
? How much fits into the hatch above? | capacity of the nut compartment
Sticky things such as dried apricots are added by hand at the beep.
? What can't go in the hatch as it would cling?
Fresh cheese, herbs and eggs spoil, so do not use the timer with them.
? Why shouldn't I prepare a dough with milk products for the next morning? | Which ingredients shouldn't sit overnight in the pan?
=
Program 1, Basic, takes 3 hours 10 minutes and is for white and mixed flour.
? Which setting for an ordinary white loaf?
Program 2, Wholemeal, takes 3 hours 50 minutes, since the flour first soaks for thirty minutes.
? Why does the dark wheat setting last longer? | How long for a wholegrain loaf?
Program 3, Rapid, takes 1 hour 25 minutes and needs one and a half times the yeast.
? I want bread quickly; what must I change in the recipe? | the fastest bread
Program 4, French, makes a coarse crumb and a hard crust in 3 hours 40 minutes.
? How do I get something like a baguette?
Program 5, Rye, kneads little, because rye has hardly any gluten.
? Why is the dough hardly worked on number five?
Program 6, Gluten-free, kneads for fifteen minutes and has only one rise.
? Which setting for coeliacs? | celiac disease, which number
Program 7, Sweet, bakes at a lower heat so that sugar does not burn.
? Brioche always gets black; which one is for that?
Program 8, Cake, is for mixtures with baking powder.
? Which one doesn't need yeast? | muffin batter without leaven
Program 9, Dough, stops before baking after 1 hour 30 minutes.
? I want to make rolls in my oven; how do I have only the kneading done? | pizza: only prepare, I'll bake myself
Program 10, Pasta, kneads for fourteen minutes without rest.
? How do I prepare noodles?
Program 11, Jam, heats and stirs for 1 hour 20 minutes, and takes at most 700 grams of fruit.
? How many strawberries can I boil down? | limit for marmalade
Program 12, Bake, bakes only, from 10 to 90 minutes.
? The loaf is still pale; how can I give it more time? | extend baking
=
Press Menu until the number appears, then Weight and Crust.
? How do I choose a setting?
Crust can be light, medium or dark; it has no effect in programs 9, 10 and 11.
? Where is the browning choice without use?
The timer can be set up to 15 hours ahead; the time shown is the one until the bread is ready.
? It's 9 p.m. and I want to eat at 7; how does the clock count? | latest possible delayed start
It is not available in programs 3, 8 and 11.
? With which settings can't I delay? | Which cycles start only immediately?
Hold Start for two seconds to begin and for three to cancel.
? How do I abort? | stop a running cycle
A power cut of less than ten minutes is bridged; after a longer one the program is lost.
? The electricity was gone for half an hour; does it go on? | blackout during baking
After baking, the machine keeps warm for an hour; take the loaf out earlier if you like a crisp crust.
? What happens if I'm not there at the end? | How long is the finished loaf kept hot?
At beep one add nuts; at beep two, about an hour later, you may take out the kneader.
? When can I remove the hook to avoid the hole in the loaf?
=
Let the loaf stand in the pan for ten minutes and then shake it out.
? When do I turn it out?
If the kneader sticks in the bread, pull it with the hook, never with a knife.
? The blade stayed inside the loaf; what with? | paddle stuck in loaf, tool
Cool it on a rack for an hour before cutting.
? How long before I can slice? | resting time before slicing
=
Basic white loaf, 750 grams: 280 millilitres of water, 450 grams of flour, 9 grams of salt, 8 grams of sugar, 20 grams of butter, 5 grams of dry yeast.
? What goes into the plain loaf of medium size?
Spelt loaf: 320 millilitres of buttermilk, 500 grams of spelt flour, 10 grams of salt, 7 grams of yeast; program 1, dark.
? Which recipe uses soured milk? | ingredients of the dinkel bread
Spelt shouldn't be kneaded long, so cancel the second kneading by pressing Start briefly.
? What is peculiar about handling that old grain?
Rye loaf: 350 millilitres of water, 300 grams of rye, 200 grams of wheat, 75 grams of dried sourdough, caraway; program 5.
? Which spice is suggested for the dark loaf with sourdough? | recipe with two grains and sourdough
Potato loaf stays moist for four days.
? Which kind keeps fresh the longest?
Gluten-free loaf: 400 millilitres of water, 450 grams of flour mix, 10 grams of psyllium, 30 millilitres of oil, one egg.
? What holds the crumb together in the coeliac's recipe?
Scrape the corners with a spatula five minutes after the start of program 6.
? What has to be helped along by hand with the coeliac's dough?
Apricot jam: 500 grams of fruit, 250 grams of jelling sugar, juice of half a lemon.
? How much sweetener for the spread?
=
The loaf has a crater on top: too much liquid; take 10 to 20 millilitres less.
? The middle has sunk; how do I fix that? | sunken top
The loaf mushrooms over the edge: too much yeast.
? It rose so far that it stuck to the lid; what did I do wrong? | dough overflows
The loaf is flat and dense: the yeast was too old.
? Why did it come out like a brick? | brick-hard heavy result, cause
Flour sticks to the sides: scrape it down in the first kneading.
? There are white patches left on the crust; how do I prevent this?
The crumb is sticky: the bread was cut too warm or lacks baking time.
? Inside it's gummy; why? | gluey inside
The crust is too thick: choose light, and take the loaf out at once.
Smoke rises: something has run over onto the heater; unplug, let it cool and wipe it.
? It's burning; what may be the reason and what do I do?
The display shows HHH: the machine is still too hot from the last bake; open the lid for twenty minutes.
? I wanted to start a second loaf right away and get letters; which ones and what helps? | three letters shown, what do they mean
The display shows E01: the sensor is broken; send it in.
? Which message can't be solved at home?
The kneader does not turn: it's not pushed down to the stop.
? Why isn't it mixing although I hear the motor?
=
Clean the pan with warm water and no scouring sponge; it's not for the dishwasher.
? Can the inner bowl go in the dishwasher? | cleaning the bowl
If the kneader can't be taken off, fill in hot water and wait for half an hour.
? The blade is stuck in the empty bowl; how do I free it? | paddle won't come off the axle
Grease the shaft with a drop of glycerine once a year; cooking oil turns to resin.
? With what do I lubricate the axle?
Spare pans cost 39 and kneaders 7; order at parts.panella.example.
? How much is a new mixing blade? | spare parts prices and address
The coating is free of PFAS.
? Are there forever chemicals in the lining?
The warranty is three years; coating wear is excluded.
? The lining is peeling after a year; is this covered?
