=
Kestrel Mini 2 quadcopter: pilot's handbook.
Read this handbook before you fly.
=
In the box.
The box holds the aircraft, the controller, two batteries, a charger and eight propellers.
? What do I get for my money? | contents of the package
A memory card is not supplied; take one of at least class U3.
? Why doesn't it save my clips? | which SD to buy
=
Batteries.
New batteries sleep for transport and wake up when they are charged for the first time.
? My brand-new pack shows no lights at all | activate the power pack
Charging takes 75 minutes and should be done between 5 and 40 degrees.
? How long until it's full? | filling time and temperature
A full battery lasts 28 minutes in calm air.
? For how many minutes can I stay up? | endurance without wind
In wind of 8 metres per second reckon with 19.
? How much airtime is left when it's breezy? | endurance in gusts
Left unused for ten days, a battery discharges itself to 60 percent, and becomes slightly warm while doing so.
? I charged it two weeks ago and now it's only a bit over half | warm although not in use
Never fly with a battery that bulges.
? One of the packs looks swollen | puffed up cell
On aeroplanes the batteries belong in the cabin, with tape over the contacts.
? Can I put it in my checked suitcase? | carrying it on a flight
=
Propellers.
Propellers marked with a grey ring belong on the arms with a grey ring.
? Which blade goes where? | matching rotors
Mounted the wrong way round, the aircraft tips over as soon as it starts.
? It flips on take-off | somersaults instead of rising
Change all of them after a hundred hours, and any that has a nick at once.
? There's a small notch in one of them | when to replace blades
=
Before take-off.
Stand ten metres away on open ground.
? How much distance should there be between me and it? | safe starting place
Wait until the rear light is steady green, which means that at least ten satellites are received.
? How do I know that GPS is good enough? | signal before launch
If it blinks yellow, the compass needs calibrating: turn the aircraft once level and once nose down.
? The tail lamp flashes amber | calibrate magnetic sensor
Cars, reinforced concrete and magnets spoil the calibration.
? Why shouldn't I do that turning in a car park? | interference by metal
A slow red blink means that the battery is too low to start.
? It won't lift off and the lamp is red, on and off | insufficient charge
The point where the motors start is stored as the home point.
? How does it know where to come back to? | what is saved as home
=
Taking off and landing.
Pull both sticks down and inwards to start the motors.
? How do I get the rotors spinning? | stick position for ignition
Push the left stick up slowly, and the aircraft rises.
? How do I go up? | climb
The right stick moves it forwards, backwards and sideways.
? Which lever is for going left and right? | control of horizontal motion
Let go of both sticks and it hovers where it is.
? I'm panicking, how do I make it stand still? | stop in the air
To land, hold the left stick down until the motors stop, about three seconds after touching the ground.
? It's down but the rotors don't cease turning | setting down properly
In an emergency press both shoulder buttons for two seconds; the motors stop in the air and the aircraft falls.
? How can I kill the engines at once if it's going to hit somebody? | cut off in flight
=
Return to home.
Return to home brings the aircraft back by itself.
There are three occasions for it.
You can hold the button with the house for one second.
? How do I call it back by hand? | key for return
If the controller's signal is lost for more than three seconds, the aircraft turns round of its own accord.
? What if the radio link breaks? | out of range
When the battery is just enough for the way back, a countdown of ten seconds begins, which you can cancel once.
? It wants to go back early since the charge is short; can I overrule it? | low power return
It climbs to 30 metres first, or to the height you have set, and doesn't avoid obstacles on the way.
? Will it crash into trees on its way back? | altitude of the way home
The landing is accurate to about two metres.
? How near to where it began will it come down? | precision of automatic landing
=
Camera.
Half press the shutter to focus and press it fully for a picture.
? How do I take a still? | release button
The red key starts and stops filming.
? How do I shoot a video? | record
Slow motion is possible at 1080p only.
? Why can't I select 120 frames in 4K? | resolution for slowed-down film
Turn the wheel on the left to tilt the camera from 20 degrees up to 90 down.
? How can I look straight below? | angle of the lens
A jelly-like wobble in films comes from damaged rubber dampers.
? My pictures wave like pudding | shaky recording cause
=
Rules.
You are responsible for knowing the law where you fly.
In most countries the limit is 120 metres above the ground.
? How high am I allowed? | legal ceiling
The aircraft refuses to start within five kilometres of large airports.
? It says no-fly zone next to the runway | why are the motors locked near planes
With a weight of 248 grams it needs no licence in many countries, but a number plate if it carries a camera.
? Must I pass an exam for something so light? | registration of small craft
Do not fly over crowds, fires or accidents.
? Can I film a concert from above? | places where it isn't permitted
=
After a crash.
Pull out the battery first.
? It fell on the roof of the shed: what now? | first thing once it's come down hard
Search with the app, which shows the last position and can make the aircraft beep.
? It's gone in the high grass, how do I find it? | locate lost craft
After contact with water don't switch it on again; send it in.
? It landed in the lake | got wet
Logs of the last twenty flights are kept in the aircraft and help us to decide on the warranty.
? How can you tell whether it was my fault? | recorder for claims
