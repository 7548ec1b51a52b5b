=
Vireo 300 sewing machine: instructions.
=
Safety.
Unplug the machine before you change needle, foot or bulb.
? When do I have to pull the plug? | disconnect first
Children under eight may sew only on your lap with the finger guard fitted.
? May my six-year-old have a go? | little ones
=
Winding the bobbin.
Put the spool on the pin, lead the thread round the disc, and push the bobbin to the right.
? How do I fill the lower reel? | wind
The needle stands still while winding, if you've pulled out the handwheel.
? It goes up and down as I fill the reel | disengage
Stop when it's four fifths full; it stops by itself at the brim.
? How full should it be? | amount of thread
A bobbin that's wound loosely makes loops later.
? What comes of an uneven reel? | bad winding
Only bobbins of the type V, 11.5 mm high, fit; those of metal damage the hook.
? Can I use my grandmother's steel ones? | proper bobbins
=
Threading.
Raise the foot before threading, for only then are the tension discs open.
? Why has the upper thread no tension at all? | presser up
Follow the numbers from 1 to 6, and through the needle from front to back.
? In which direction does it go through the eye? | path
The threader works with needles from 75 to 100.
? The little hook doesn't catch with my very thin needle | automatic threading sizes
Insert the bobbin so that the thread runs off anticlockwise, like the letter P.
? Which way round must it lie? | orientation of the reel
Hold the upper thread and turn the wheel towards you once to fetch the lower one.
? How do I get the bottom yarn up? | draw through the plate
=
Needles.
Change the needle after eight hours of sewing.
? How long does one last? | replacement interval
The flat side of the shank faces backwards.
? How is it put in? | flattened part
Size 60 to 70 is for silk, 80 for cotton, 100 for denim.
? Which one for jeans? | thickness by fabric
Stretch needles have a round tip which pushes the loops aside.
? T-shirts get holes along the seam | jersey
Leather needles cut, and so mustn't be used for cloth.
? Can I leave the one for hides in for linen? | cutting point
A thudding sound tells you that it's blunt.
? It goes thump, thump through the fabric | worn tip
=
Stitches.
Turn the left dial to choose among thirty-two stitches.
? Where do I pick the pattern? | selection
Number 1 is straight, with the needle in the middle, and number 2 has it on the left.
? Which is the ordinary one? | basic seam
Number 4, the three-step zigzag, is for elastic.
? Sew rubber band into a waist | stretchy tape
Number 7 is an invisible hem; fold the cloth as in picture 12.
? Shorten trousers so that it isn't seen | blind stitch
Numbers 20 to 24 are buttonholes.
? Openings for shirt fasteners | how to make holes
The right dial sets the length from 0 to 4; use 2.5 for most, and 4 for tacking.
? What length do I normally take? | ordinary setting
A length of 0 lets the needle go up and down in place, for sewing on buttons.
? How do I fix a button by machine? | no feed
=
Tension.
The balanced setting is 4.
? What's the default of the upper tension? | normal figure
If the lower thread can be seen above, turn to a smaller number.
? Little dots of the bottom colour show on the top side | too tight
If there are loops beneath, the upper thread nearly always isn't threaded properly, and the tension isn't to blame.
? A bird's nest on the wrong side | tangled underneath
The screw on the bobbin case is set at the works, and shouldn't be touched.
? Should I adjust the lower part? | factory adjustment
=
Feet.
The foot is released with the lever at the back.
? How do I take it off? | change the shoe
Use the zip foot for zips and piping.
? How can I sew close to teeth? | narrow foot
The Teflon foot glides on leather and film.
? Oilcloth sticks and doesn't move | smooth sole
The walking foot takes both layers along equally, as in quilts.
? The stripes no longer match at the end | upper layer creeps
Lower the pressure with the dial on top for velvet.
? The foot leaves marks on soft pile | pressure
=
Thick places.
At the crossing of seams, put a folded piece of cloth behind the foot to level it.
? It gets stuck on the hem of jeans where layers meet | hump
Turn by hand if you hear the motor hum without moving.
? It drones and nothing happens | overloaded
After three tries it switches itself off for ten minutes.
? It's gone dead after the thick belt loop | overheating protection
=
Care.
Brush out the lint beneath the plate after every project.
? Where does the fluff collect? | cleaning
Never blow into it, since the damp makes the hook rust.
? May I puff the dust away? | breath
One drop of oil on the hook every ten hours is enough.
? How frequently do I grease it? | lubrication
Sew on a rag afterwards, or the next dress will be stained.
? There are spots on the cloth since I serviced it | surplus lubricant
The belt and the motor are not for you to open.
? What mustn't I repair myself? | service only
=
Trouble.
Stitches are left out: the needle is bent, blunt or of the wrong system.
? It skips | missed stitches
The upper thread breaks: it's old, caught on the spool, or the tension is above 6.
? It snaps all the time | torn yarn
The cloth doesn't move: the feed teeth have been lowered for darning.
? It stitches on the spot | transport off
The lamp burns but the pedal does nothing: the bobbin winder is still pushed to the right.
? Light on, no sewing | winder engaged
Error E2 means that the foot is up.
? What does the display want with E2? | lift lever message
Error E5 means that the buttonhole lever hasn't been pulled down.
? Code 5 while doing a shirt front | lever forgotten
