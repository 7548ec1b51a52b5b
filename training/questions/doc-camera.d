=
Falcade M3 mirrorless camera: the book of the camera, chapters 1 to 6.
=
Power.
The battery LB-9 is charged inside the camera by USB-C, or outside it in the charger CH-4, which is sold separately.
? Can I fill it up without buying anything else? | two ways of charging
The lamp is amber while charging, goes out when done, and blinks when it's too cold or too hot.
? The little light flashes and it doesn't get fuller | charging refused by temperature
With any USB power bank of 18 watts or more the camera can also be used while connected.
? Can I go on filming from an external source? | supply in operation
A full battery is good for some 420 pictures with the screen and 360 with the finder, since the latter has more pixels.
? Why does it run down faster when I hold it to my eye? | shots per charge
In the cold carry the spare close to your body.
? How do I manage on a winter hike? | frost tip
=
Lenses.
Line up the white dots and turn until it clicks.
? How do I put one on? | attach
The sensor is bare when the lens is off, so change it with the opening downwards and never in wind.
? How can I keep grit out? | dust while swapping
"Lens not attached" appears with old manual lenses; allow them under Setup, Release without lens.
? My grandfather's glass doesn't fire | adapted optics blocked
Spots that are in the same place in every picture of the sky are dust on the sensor.
? There are grey specks up in the blue | same dirt everywhere
Sensor cleaning shakes it off in four seconds, and works best with the camera upright.
? How do I remove them without tools? | built-in shake
If that fails, have it done by a workshop; blowing with the mouth leaves drops.
? Should I puff on it? | stubborn particles
=
Exposure modes.
In P the camera chooses both aperture and time.
? I'd rather not think about either value | program
In A you choose the aperture, for instance to blur what's behind a face.
? How do I get a soft background? | depth of field control
In S you choose the time, for instance 1/1000 for a leaping dog.
? Which letter for freezing motion? | shutter priority
In M you choose both, and the scale shows how far you're off.
? I want to decide everything | manual
In B the shutter stays open as long as you press, up to thirty minutes.
? Star trails | very long exposure
C1 to C3 recall settings which you've stored with a long press on Menu.
? Can I save my own set-up? | custom positions
The wheel under your thumb makes the picture brighter or darker by up to three steps, except in M and B.
? Snow comes out grey; how do I correct it? | compensation
It stays as it was when you switch off, which is the usual reason for pictures that are too dark on the next day.
? Since yesterday's concert all my shots are gloomy | forgotten correction
=
Focus.
Half a press focuses, and a green frame shows where.
? How do I see what will be sharp? | confirmation box
AF-S locks, which suits still subjects.
? Which kind for buildings? | single focusing
AF-C follows as long as you half press, which suits everything that moves.
? My kids running towards me are always out of focus | continuous
Eye detection knows people, dogs, cats and birds, which have to be chosen beforehand, one at a time.
? It ignores my parrot's head | select the creature
It doesn't work at apertures smaller than f/11.
? Why does it not find faces when stopped down? | limit of recognition
In the dark a red lamp helps; turn it off at weddings.
? It shines a beam at people | assist light
With manual focus the finder enlarges when you turn the ring, and sharp edges are coloured.
? What helps me when I focus by hand? | magnifier and peaking
=
Drive.
Single takes one picture.
Low takes five a second and High twelve.
? How fast can it shoot in bursts? | frames per second
After about seventy raw pictures High slows down until they've been written.
? It stutters after six seconds of action | buffer full
Silent uses the electronic shutter; propellers and golf clubs then look bent.
? The club in my picture is curved | rolling shutter
Under LED light it may show stripes, so choose the mechanical one.
? Bands across my photos in the gym | flicker
The self-timer waits for two or ten seconds.
? I'd like to be in the picture as well | delay before release
Pre-capture keeps the half second before you pressed.
? I'm always too late for the kingfisher | record before the button
=
Stabiliser.
The sensor moves against your trembling and gains up to six steps.
? How does it compensate for shaky hands? | IBIS
Switch it off on a tripod for times longer than a second.
? Night shots from a stand are slightly soft | when it does harm
It can't help against the movement of the subject.
? The building is crisp but the walkers are smeared | limits of steadying
=
Files.
JPEG is ready for use, and raw keeps all that the sensor saw, at five times the size.
? Which one needs more space, and what for? | file types
With two cards you choose between Overflow, Copy, and raw on one with JPEG on the other.
? How can I have every shot written twice? | second slot
A card that was formatted in another camera may hide pictures, so format it here.
? Which cards cause trouble? | prepare the memory
Deleted pictures can often be rescued if nothing was written afterwards.
? I erased the wedding! | recover
Numbers go on after a change of card, unless you reset them under Files, Numbering.
? Can the count begin at one again? | restart numbering
=
Video.
Clips are 4K at up to 60 frames, or full HD at 120.
? Which resolution allows slow motion? | recording formats
In 4K at 60 the picture is cropped by a factor of 1.2.
? The angle gets narrower when I film | smaller field
At 30 degrees in the shade it stops after some 40 minutes, to protect the sensor.
? It switched off during the outdoor play in July | overheating
Set Auto power-off temperature to High to gain a quarter of an hour, and don't hold it in your hand then.
? Can I make it go on longer in the heat? | raise the thermal limit
The microphone socket is behind the upper flap, and the one for headphones behind the lower.
? Where do I plug in an external mic? | audio connections
