=
The Tarrow Bridge.
The Tarrow Bridge crosses the gorge of the same name between Upper Dell and Castle Morn, in the north of the Republic of Altmark.
? What does it span, and which places does it connect? | location
It's 412 metres long and carries a road, a footpath and, in a box beneath, the railway.
? Which traffic runs over it? | length and use
At 96 metres above the river it was the highest in the country until 1988.
? How far is it down to the water? | former record
=
Before the bridge.
For centuries people crossed by a ferry which was hauled along a rope.
? How did one get to the other side in former times? | old means of crossing
In spring, when the snow melted, it couldn't run for up to seven weeks.
? How long was the way barred each year? | interruption by high water
A wooden bridge of 1794 was burnt by retreating troops after nineteen years.
? What became of the first one made of timber? | destroyed in war
Of it only the southern abutment is left, which serves as a pigeon loft.
? Is anything of the earlier one still to be seen? | remains
=
Planning.
The parliament voted for a bridge in 1881, mainly to bring ore to the coast.
? Why was it wanted? | decision of the deputies
Eleven designs were handed in, among them one for a tunnel beneath the river.
? How many proposals were there? | competition
The jury chose that of Clara Venn, who had signed it with her brother's name because women weren't admitted.
? Who designed it, and under what disguise? | the architect's trick
The deception was discovered when she corrected a figure at the ceremony.
? How did it come out that it was her? | unmasked
After a debate of two days she was allowed to go on, at half of the fee.
? What were the consequences for her? | reduced pay
=
Building.
Work began in April 1884 with the foundations of the two piers.
? When was the start of construction? | groundbreaking
The northern pier stands on granite, but the southern one had to be sunk 23 metres through gravel.
? On which side was the ground bad? | depth of the base
Men worked there in compressed air, and many fell ill with what was called the gripes.
? Which illness struck those in the caisson? | decompression sickness
Venn cut the shifts from eight hours to three when she understood the connection.
? What did she do to protect the labourers? | shorter working time under pressure
Nevertheless fourteen men died in the course of the works, whose names stand on the parapet.
? How many lost their lives, and how are they commemorated? | victims
The arch was built from both sides without scaffolding, held by cables.
? How was the curve put up over the void? | cantilever method
When the halves met in July 1887, they were 11 millimetres apart.
? How precisely did both parts fit? | gap at the closure
The missing piece was fitted at night, when the iron was cold and short.
? Why did they wait until dark to close it? | effect of temperature
The cost came to 3.1 million crowns, which was 8 percent less than planned.
? Was it more expensive than expected? | final bill
=
Structure.
The arch spans 168 metres and consists of 2,900 tonnes of wrought iron.
? What's it made of? | span and weight
It's hinged at both ends, so that it can move with heat.
? How does it cope with summer and winter? | joints
Between winter and summer the crown rises by 9 centimetres.
? How much higher is the middle in July? | seasonal movement
The rivets number 640,000, and about 200 are replaced each year.
? How many fastenings are renewed annually? | rivets
It was painted red at first, and has been grey-green since 1931, when a minister felt that red was political.
? Why was the colour changed? | paint
A full coat takes seven years, after which one begins again at the other end.
? How long do the painters need? | repainting cycle
=
Events.
In the storm of 1909 a goods train was blown against the parapet, but stayed on the track.
? What happened in the great gale? | near accident
Since then trains have to wait when the wind exceeds 100 kilometres an hour.
? When is rail traffic stopped? | weather rule
In 1944 charges were laid to blow it up; the wires were cut by a schoolteacher, Paul Imre.
? Who saved it in the war? | sabotaged explosion
He never spoke of it, and it became known from a German report in 1971.
? How did we learn of his deed? | discovered in an archive
A circus led six elephants over it in 1952, to prove that it was sound after an earthquake.
? How was confidence restored after the tremor? | animals as a test
In 1996 nets were put up along the footpath, and suicides have become rare.
? What was done against people jumping? | prevention
=
Today.
Some 9,400 vehicles and 62 trains cross it each day.
? How busy is it? | traffic figures
Lorries above 28 tonnes have had to use the motorway bridge since 2008.
? Can a fully loaded forty-tonner go over it? | weight restriction
The railway is to move to a new bridge in 2031, and the box will become a path for bicycles.
? What's planned for the lower level? | future use
The toll was abolished in 1964; the toll house is now a café, famous for its plum cake.
? Does one have to pay to cross? | former cashier's lodge
Guided walks through the arch take place on Saturdays from May to September, for people from 1.40 metres up who don't mind heights.
? Can visitors go inside the ironwork? | tours and condition for joining
It has been a monument since 1978, and a candidate for the World Heritage list since 2016.
? Is it protected? | heritage status
=
In art.
The painter Otto Brehm drew it eighty-one times, always from the same window.
? Which artist was obsessed with it? | number of pictures
In the novel "The Gripes" by Selma Toth the bridge itself tells the story.
? Who's the narrator of the book? | literature
It's on the back of the twenty crown note, where two rivets were forgotten.
? What mistake did the engraver make? | money
