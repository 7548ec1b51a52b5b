=
Bolten One smart lock: user guide.
Thank you for choosing a lock that is opened by phone, by code, by finger or, as ever, by key.
? In which ways can I get in? | means of unlocking
=
Does it fit?
The lock is screwed onto the inside of the door and turns your present key.
? Do I have to replace the cylinder? | how it works mechanically
The cylinder must allow turning from the inside while a key is in it outside.
? What must my old one be capable of? | emergency function
It must stick out by 3 to 10 millimetres.
? How far should the barrel protrude? | measure before buying
Doors that must be pulled or lifted to lock are too heavy for the motor.
? I always have to raise the handle hard | unsuitable doors
Glass doors can be fitted with the adhesive plate, which holds for good only if left for twelve hours before use.
? How long must the glue set? | mounting without screws
=
First steps.
Remove the strip from the battery compartment; the ring lights up white.
? How do I bring it to life? | pull the tab
Add it in the app with the eight digits under the cover, which you should photograph, since they aren't stored with us.
? Where's the pairing number, and should I keep it? | set-up code
Calibrate with the door open: it turns once to each end.
? It rotates by itself during installation | find end positions
Then tell it whether your door has one turn or two.
? My bolt goes out twice | double throw setting
=
Opening.
In the app swipe the circle to the right.
? Which gesture unlocks? | open by phone
With Auto unlock it opens when you come home, provided that you've been 200 metres away before.
? It didn't open by itself when I'd only taken out the rubbish | condition for arriving
On some phones Auto unlock fails since the system puts the app to sleep; exempt it from battery saving.
? The automatic opening works with her phone but not with mine | background restriction
The keypad takes up to a hundred codes of six digits.
? How many different numbers can I give out? | code capacity
A code can be limited to days and hours, for instance for the cleaner.
? I want the charwoman to get in on Mondays only | restricted access
A one-time code vanishes after its first use.
? The plumber comes just once | single entry
After five wrong codes the keypad is blocked for three minutes.
? Somebody's trying numbers at random | guessing protection
Fingerprints are kept in the keypad and can't be read out.
? Could a thief copy my finger from the device? | storage of biometrics
Wet or very dry fingers aren't recognised well; store the same finger twice.
? After washing up it doesn't know me | moist skin
=
Locking.
Auto lock turns the key two minutes after closing, or after another time of yours.
? Does it shut by itself? | delay until secured
It needs the door sensor, or else it would throw the bolt into the air when the door is ajar.
? What's the magnet on the frame for? | avoid locking an open door
At night it can lock at a fixed hour.
? I'd like it bolted at eleven without my doing anything | timed locking
From inside turn the knob by hand at any time.
? How do I get out in a fire? | leave without power
A single press on the button locks when you leave, with ten seconds to go out.
? How do I secure it on my way out with my hands full? | press and go
=
Batteries.
Four AA cells last for about ten months with eight openings a day.
? How often do I need to change the cells? | endurance
At 20 percent the app warns you and the ring is red after each opening.
? It glows red when I come in | first low warning
At 5 percent it only opens and no longer locks, so that nobody is shut out.
? Why won't it lock any more? | last reserve behaviour
If they're quite empty, use the key, or hold a 9-volt block to the contacts beneath the keypad.
? I'm standing outside and it's dead | emergency power
Lithium cells show as full until just before the end.
? The charge fell from 90 to nothing overnight | misleading gauge
Codes and settings survive a change of cells.
? Will I have to set it up again with new AAs? | memory kept
=
Sharing.
Owners may do everything; there must be at least one.
? Who has full powers? | top role
Guests can open but see neither the log nor other people.
? Can the tenant find out when I come and go? | limited role
A guest on a phone without net still gets in, as the right is stored for seven days.
? My nephew has no data plan | offline permission
If a phone is lost, remove its user in the app of another owner or on our site.
? My mobile was stolen; how do I lock the thief out? | revoke a device
When you hand over the flat, reset the lock by holding the button for fifteen seconds with the cover off.
? I'm moving out | factory state
=
Bridge.
The bridge links the lock to your wifi and is needed only for opening from afar and for voice assistants.
? What do I need to let somebody in while I'm on holiday? | remote access
Plug it in within five metres of the door.
? How near must the box be? | distance to the gateway
Voice assistants ask for a PIN before they open, but not before they lock.
? Could someone shout through the window to get in? | spoken command safety
=
Noise and trouble.
Grinding means that the key touches the housing; loosen it and centre it.
? It makes a scraping sound | misaligned
Three beeps mean that the bolt was blocked.
? It peeps thrice and stays open | jammed
If this happens in summer only, the wood has swollen; adjust the strike plate.
? In the hot months it gets stuck | door warped by season
"Clock wrong" comes up after a long time without contact, and time-limited codes then fail; open the app nearby.
? The cleaner's number suddenly doesn't work although it's Monday | time drift
The log keeps the last two thousand events.
? How far back can I see who came in? | history size
Firmware is updated within three minutes, during which only the key works.
? Can I get in while it's being updated? | upgrade time
=
Insurance.
With its certificate VdS class 2 most insurers treat it like an ordinary lock; ask for it in writing.
? Am I covered if burglars come through an electronic one? | policy question
