=
Thank you for choosing a Wendel Tour 5 or Tour 7 pedelec.
? Which bicycles is this booklet about?
The Tour 5 has a hub gear with eight speeds, and the Tour 7 a derailleur with eleven.
? What sort of gears does the more expensive one have?
The permitted total weight is 140 kilograms, with bicycle, rider and luggage.
? I'm rather heavy and carry shopping; how much can it bear? | maximum load
The rear rack carries 25 kilograms and may be fitted with a child seat; the front rack carries 8 and may not.
? Where can I attach a place for my toddler? | Can a kid's saddle be mounted at the front?
Trailers of up to 45 kilograms are permitted on the Tour 5 only.
? Which model can pull something? | pulling a cart, allowed with?
The motor helps up to 25 kilometres an hour; beyond that you ride on your own strength.
? Why does it get hard to pedal when I go fast? | assist cutoff
Walk assistance moves the bicycle at 6 kilometres an hour while the button is held.
? How do I get it up a ramp on foot? | pushing help
=
Charge the battery fully before the first ride, which takes five and a half hours with the standard charger.
? How long must it be plugged in when new? | first charge duration
The fast charger takes three hours, but shortens the battery's life if used every day.
? What's the downside of the quicker power supply? | Is quick loading harmful?
Charge between 5 and 40 degrees and never below freezing.
? Can I fill it up in the cold shed in winter? | temperature for loading
The battery can be charged on the bicycle or taken out with the key.
? Must I remove the energy pack to plug it in?
Five lamps mean 81 to 100 percent; one blinking lamp means less than 10.
? A single light is flashing; how much is left?
Take the battery out before transport on a car.
? I hang the bike on a carrier at the back of the vehicle; what must come off? | car transport, what to remove
For storage of more than a month charge it to about 60 percent and check it every eight weeks.
? How do I leave the energy pack over the winter? | winter storage charge
A battery that has been dropped must not be used, even if it looks sound.
? It fell down the stairs but seems fine; may I go on with it? | Is a pack that was dropped still OK?
Its life is about 700 full charges, after which 70 percent of the capacity remains.
? How many times can I fill it before it gets weak? | life expectancy of the pack in cycles
Airlines do not carry it; send it by a forwarder as dangerous goods.
? Can I take the pack with me on a plane? | flying with the pack
=
Switch on with the upper button on the display; keep your feet off the pedals for two seconds, so that the torque sensor can calibrate.
? Why shouldn't I stand on it while it starts?
The levels are Eco, Tour, Sport and Turbo, changed with plus and minus.
? Which support steps can be picked?
The range with 500 watt-hours is about 120 kilometres in Eco, 80 in Tour and 45 in Turbo.
? How far do I come with the strongest help? | distance per charge in the thriftiest step
Headwind, cold and soft tyres can cut it by a third.
? Why do I get less far in January? | what shortens the distance
A long press on minus turns on the light; it stays on for at least ten minutes after the battery is too weak for the motor.
? How do I make the lamp shine? | will I be in the dark when it's empty
The display shows speed, range, trip and clock, one after the other on pressing the info button.
? How do I get to see the kilometres of today?
Hold info for five seconds to set the trip to zero.
? How do I reset the day's distance? | zero the trip counter
The display locks the motor if the code has been set; without it the bicycle can still be pedalled.
? Does a thief without the number get anywhere?
The USB socket gives 1 ampere, enough to keep a phone alive but not to charge it fast.
? Can I load my mobile on the way? | power for my phone
=
Pump the tyres to between 3 and 4.5 bar; with luggage take the upper value.
? How hard should the wheels be? | tyre pressure
Check the pressure every two weeks.
? How often do I have to look after the air?
The spokes settle during the first 300 kilometres and must then be tightened by a dealer.
? Why should I visit the shop after the first few rides?
Oil the chain of the Tour 7 every 250 kilometres and after rain.
? When does the derailleur version need lubricant? | lubrication derailleur version
The belt of the Tour 5 needs only water; oil destroys it.
? May I grease the toothed band? | Does the belt want oil?
Brake pads are worn out at less than one millimetre.
? When are the stoppers due for replacement? | pad wear limit
New pads need about thirty firm stops from 25 kilometres an hour to reach their full power.
? Why is it slow to stop after the pads were changed?
Do not touch the discs, since grease from fingers makes them squeal.
? Why do the brakes make a noise after I held the rotor? | squealing rotor
Clean the bicycle with a sponge; never use a pressure washer on motor and display.
? May I hose it down at the car wash? | washing
The hub gear's oil is changed every 5,000 kilometres or two years.
? When does the eight-speed want new lubricant inside?
Bolts are to be tightened to the torque printed beside them: the stem to 6 newton metres, the seat clamp to 5.
? How firmly do I screw the saddle's clamp? | torque for stem and saddle
=
To take out the rear wheel of the Tour 5, shift to gear 8 and unhook the cable first.
? I have a puncture at the back on the belt model; how do I begin?
On the Tour 7 shift to the smallest sprocket and open the thru axle with a 6 mm key.
? Which tool opens the back axle on the derailleur version?
The tyre is 47-622; tubes of 40 to 50 width fit.
? Which size of replacement do I need? | tube size
The puncture protection layer can't stop nails.
When putting it back, see that the arrow on the tyre points forward.
? Which way round must the new rubber go?
The speed magnet must pass the sensor at 5 to 15 millimetres.
? How close should the little spoke piece be?
=
Error 200: the motor is too hot; ride on without help for ten minutes.
? It stopped assisting on a steep pass and shows a number; which one means overheating?
Error 310: the speed sensor gets no signal; check the magnet.
? Which number when the magnet has slipped? | sensor error code
Error 410: a button on the display is stuck; clean it with alcohol.
? Something was spilled on the controls; which number comes up?
Error 503: the battery is not compatible; use only Wendel packs.
? What appears when I put in another maker's pack? | foreign accumulator error
Error 540: the battery is too cold; bring it indoors.
? What does it say after a night of frost? | code for a frozen pack
Error 605: charging fault; unplug for an hour and try again.
? It won't fill up and reports a number; what should I do?
Any other error means a visit to the dealer.
If the chain falls off again and again, the derailleur hanger is bent.
? Why does it keep coming off the sprockets? | chain drops repeatedly
A clicking at each turn of the pedals usually comes from a loose seat post and not from the motor.
? It cracks rhythmically when I pedal; what's the likeliest reason? | noise with every pedal stroke
If the light flickers, the connector behind the fork crown is wet.
? My lamp isn't steady; where should I look?
=
In traffic the Tour models count as bicycles: neither a licence nor insurance is needed.
? Do I need a plate for it? | licence plate or insurance, required?
Changing the speed limit by tuning makes it a motor vehicle and ends the warranty.
? I'd like to make it faster; what are the consequences? | tuning
We recommend a helmet.
The warranty is two years, for the frame ten, for the battery two years or 500 charges.
? How long is the skeleton of the bike covered?
It is void if the first service, at 300 kilometres or three months, was not done.
? I skipped the initial check; does this matter? | missed first maintenance
Wear parts such as tyres, pads and belts are not covered.
? Will a worn-out belt be replaced for nothing?
The frame number is stamped under the bottom bracket, and the key number is on the red tag.
? Where is the identification of the bike that the police want?
Note the key number, as without it no spare can be cut.
? What do I need to get another key? | lost my spare, what number is needed
Old batteries are taken back by every dealer at no charge.
? How do I dispose of the worn-out pack? | recycling the accumulator
