=
Operating manual for the Borealis AW 8 and AW 12 air-to-water heat pumps.
? What kind of heating is a Borealis?
The AW 8 suits homes with a heat demand of up to 8 kilowatts, the AW 12 up to 12, at minus 10 degrees.
? Which of the two for a bigger house?
It draws warmth from the outside air down to minus 22 degrees; below that the electric rod works alone.
? Up to what frost does it work by itself? | lowest outdoor temperature before the auxiliary heater alone takes over
The refrigerant is propane, 1.1 kilograms in the AW 8 and 1.6 in the AW 12.
? What gas circulates inside? | which coolant
Since propane is flammable, nothing that makes sparks may stand within one metre of the outdoor unit.
? Why must I keep my grill away from the machine in the garden? | safety distance for sparks
There must be no cellar shafts or drains within that zone either, since the gas is heavier than air.
? Why not put it beside a light well?
Only firms with certificate class 1 may open the circuit.
? Who's allowed to work on the sealed loop? | who may repair the coolant loop
=
The outdoor unit stands on a base 30 centimetres high, so that snow does not reach the fan.
? Why is it raised above the ground?
Keep 50 centimetres free behind it and 150 in front.
? How much room where the air is blown out? | clearances
Do not cover it in winter.
? May I wrap it up against the cold? | protective tarp in the cold season
Water that drips in defrosting must seep into gravel below the frost line.
? Where does the melted ice have to go?
Defrosting takes two to eight minutes, during which steam rises; this is no fault.
? White clouds come out of the unit; is it on fire? | steam from the garden unit
It takes place up to twelve times a day in damp weather around zero.
? In which weather does it thaw itself the most?
The sound is 54 decibels at one metre by day and 47 in night mode.
? How loud is it while we sleep? | noise level at night
Night mode, from 10 p.m. to 6 a.m., lowers the output by a fifth.
? What's the drawback of the quiet setting? | silent operation, effect
=
The home screen shows outside temperature, hot water, and the state: heating, water, defrosting or rest.
? Where can I see what it's doing now?
Turn the wheel to choose and press it to confirm.
? How is the control operated?
The room temperature is changed by the heating curve, not by the valves on the radiators.
? It's too cool in the house; what should I alter? | What do I turn to make it warmer?
If rooms are too cold in hard frost only, raise the slope by 0.1.
? It's pleasant in autumn but chilly in deep winter; which value?
If they're always too cold, raise the level by 2.
? We freeze in all weathers; what do I set? | always chilly inside
Wait for two days after each change, since the house reacts slowly.
? How soon can I judge the effect of a correction? | how long until a new setting shows
Typical slopes are 0.4 for floor heating and 0.9 for radiators.
? What's the usual figure with warm floors? | recommended steepness for radiators
Leave the valves open in at least two thirds of the rooms, or the pump will start and stop too often.
? Why shouldn't I shut off many radiators?
Lowering at night by more than 3 degrees uses more power than it saves.
? Should I turn it down a lot while we sleep? | night setback
Above the heating limit, set to 16 degrees, it makes only hot water.
? From what outdoor warmth are the radiators left off? | when does it stop warming the rooms
Holiday mode keeps 15 degrees, and needs the date of return, to have the house warm by then.
? We're away for two weeks; what do I enter? | absence setting
Party mode delays the night lowering by up to six hours.
? Guests stay late; how do I keep it cosy? | delay the evening cool-down
=
Hot water is set to 48 degrees by the maker; each degree more costs about 2 percent.
? What's the temperature of the tap supply as delivered? | factory value of water temperature
Once a week, on Sundays at 2 a.m., it's heated to 62 degrees against legionella.
? How are germs in the tank killed, and when? | germ protection schedule
This needs the electric rod and about 3 kilowatt-hours.
? How much energy does killing the germs take?
"Once more" heats the tank one time out of turn.
? All have showered and the next wants a bath; which function? | immediate refill of warm water
Best times for heating water are noon to 3 p.m., when the air is warmest.
? When's the most economical hour to fill the tank with heat? | cheapest time to make warm water
With solar panels, the contact SG1 raises the setting by 5 degrees while there's surplus.
? How does my own electricity get used for the tank?
The contact EVU lets the grid operator stop the pump for up to two hours, three times a day.
? Why does it sometimes stand still by order of the power company? | blocked by the utility
Hot water from the tank can last for four showers of six minutes.
? How many people can wash one after another? | number of showers
=
In summer the AW 12 can cool floors to 20 degrees; the AW 8 can't.
? Which model takes the edge off hot days? | air conditioning in July
Cooling stops by itself if the humidity sensor feels dew.
? What prevents wet floors while it's chilling?
Radiators mustn't be cooled, as they'd drip.
? Why only floors for chilling? | Can I chill with radiators?
Yearly efficiency is shown under Energy: 3.5 or more is good with radiators, 4.3 with floors.
? How can I tell whether it runs well with my radiators? | annual performance figure, what's good
The hours of the electric rod should be less than 3 percent of the total.
? How much may the immersion heater be on? | share of auxiliary heating
If they're more, the rod is set to help too early; ask your installer for the "bivalence point".
? The immersion heater runs too often; what do I have checked?
=
Look at the water pressure each month: 1.2 to 2.0 bar, cold.
? How often do I check the gauge, and what should it say? | pressure in the circuit
Top up with treated water only, as lime destroys the exchanger.
? Can I fill it from the garden hose? | which water to refill
Clean the dirt trap twice in the first year, later once a year.
? When must sludge be removed in the beginning?
Free the fins from leaves with a soft brush, from top to bottom, never with a pressure jet.
? How do I clear foliage from the outdoor part? | leaves in the lamellae
The safety valve must drip when turned; try it twice a year.
? How do I test the relief valve? | relief valve test
The anode in the tank is checked every two years.
? What protects the tank from rust and how often is it examined?
A service by the installer is due each year, or the guarantee of five years falls to two.
? What if I don't have it inspected yearly? | skipping maintenance, warranty effect
=
Fault 104: water flow too low; open the valves, clean the dirt trap.
? Which number means that too little circulates? | code for bad circulation
Fault 112: high pressure; in summer mostly a tank setting above 58 degrees.
? A message came after I set the tank very hot; which? | code too hot tank
Fault 118: low pressure; the outdoor unit is iced or dirty.
? Which message when the garden unit is clogged with ice?
Fault 131: outdoor sensor broken; the pump goes on as if it were zero degrees.
? What does it assume when it no longer knows how cold it is outside? | thermometer outside defective
Fault 140: a phase is missing; call an electrician.
? Which one is about the mains? | electrician needed, code
Fault 155: leak detector; leave the room, open the windows, don't touch switches.
? There's an alarm for escaping gas; what should I do? | gas alarm
Up to three restarts in an hour are tried by itself, and then it stays off.
? How often does it try again before giving up? | automatic retries
Emergency mode heats with the rod alone and costs about three times as much.
? How do we stay warm while it's broken, and at what price? | backup heating cost
If the pump hums without heating after a power cut, wait for thirty minutes, for the compressor has to be warm.
? The electricity was off and it won't heat; patience for how long?
If it's cold in one room only, vent the radiator there.
? Just the bathroom stays cool; what helps? | one cold room
The serial number is on the right side of the indoor unit, behind the flap.
? Where do I find the number for the service?
At the end of its life it must be emptied by a firm before it's scrapped.
? How do I get rid of it after twenty years? | scrapping
