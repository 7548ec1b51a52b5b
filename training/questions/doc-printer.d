=
Inkwell 480 printer: solving problems.
This chapter lists what users ask most often.
=
It doesn't print at all.
Look first whether the lamp beside the power button is steady.
? What is the very first check? | steady light or not
If it blinks slowly, the printer is asleep and wakes on any key.
? The button pulses gently every few seconds | standby
If it blinks fast, a cover is open, often the small one at the back.
? Rapid flashing and no message | rear door not shut
If it is dark, the adapter is loose or broken; its own lamp should be green.
? Dead, no sign of life | check the power brick
A job that says Paused is released with the right mouse button in the list of jobs.
? My document hangs in the list and has two bars | resume the spooler
On a Mac a job that is stuck must be deleted and sent anew.
? It's the same with my Apple, and there's nothing to resume | clear stalled document on macOS
After a new router the printer still seeks the old network; run Network setup again.
? We've changed provider and now the PC says offline | lost after router swap
=
Paper jams.
Pull paper out in the direction in which it travels, never backwards.
? Which way should I tug the stuck sheet? | removing crumpled paper
From the tray: take the cassette out entirely and look into the opening with a lamp.
? Where do I look if it got stuck at the very bottom? | jam at the feed
From the back: open the small cover and press the green levers apart.
? How do I release the rollers at the rear? | two green handles
From the duplexer: the flap under the output lets you reach it.
? It gets stuck only in double-sided mode | access to the turning unit
If the message stays although nothing is there, a scrap covers the sensor, which looks like a small black flag.
? It claims there's a jam, but I can't find any | false alarm after clearing
Jams that come again and again are mostly due to damp paper.
? Every tenth page gets stuck in autumn | humidity as a cause
Fan the stack and don't fill the cassette above the mark, which is 250 sheets.
? How much goes into the drawer? | loading limit
=
Several sheets at once.
The separation pad is worn if two or more sheets are fed together.
? It takes three pages instead of one | double feeding
It costs little and is changed without tools after 50,000 pages.
? When is that rubber piece due? | lifetime of the pad
=
Print quality.
White lines across the page mean that nozzles are clogged.
? There are gaps through my text | missing stripes
Run Clean, and if the test page isn't better after two rounds, wait six hours before the next.
? Cleaning twice didn't help | how long to pause between rinses
Each Clean uses about as much ink as forty pages.
? Does rinsing cost a lot of ink? | consumption of maintenance
Colours that shift towards red mean that cyan is nearly empty.
? Skin looks too pink | reddish cast
Double edges mean that the head must be aligned: choose Align and scan the sheet that comes out.
? Letters look as if they had a shadow | blurred vertical lines
Smudges on the back come from ink on the platen; print three blank pages to clean it.
? The reverse side is dirty | stains underneath
Ink that wipes off glossy paper shows that the paper type is set to Plain.
? Photos smear when touched | wrong media selected
Stripes only in copies, not in prints, come from a dirty strip of glass left of the scanner's window.
? Documents from the PC are clean, but the copier draws a line | narrow glass
=
Cartridges.
The warning Low appears when about 60 pages are left, and you can go on.
? Do I need to change at once when it says low? | reserve after the first notice
At Empty the printer stops, to protect the head from air.
? Why does it refuse although I can still hear liquid? | reason for halting
Black can stand in for colour for up to five days if you confirm Continue in black.
? I'm out of yellow but need an urgent letter | print without colours
Cartridges of other makers work, but their level isn't shown.
? Can I use cheap ones? | third-party ink
"Cartridge not recognised" usually goes away when the copper contacts are wiped with a dry cloth.
? It doesn't know the new one I put in | clean the gold points
Cartridges from another region are refused by their chip.
? I brought some from a trip to Japan | region lock
An unopened cartridge keeps for two years, an opened one for six months.
? How long can I store spare ink? | shelf life
=
Scanning.
The computer finds the scanner only if the Inkwell suite is installed, since the driver for printing doesn't include it.
? Printing is OK, but no scan device shows up | required software
To scan to e-mail you need an app password from your mail provider.
? Sending scans says login failed although my password is right | mail authentication
Scans go to a USB stick if it is formatted as FAT32; others are ignored.
? My stick isn't seen | file system of the memory
The sheet feeder takes thirty pages, and pulls photographs crooked, so put those on the glass.
? Can I run old snapshots through the top? | limits of automatic feed
=
Fax.
Fax over internet telephony works more reliably at 9,600 bits per second.
? Faxes break off since we have VoIP | slower rate
=
Noise and smell.
A grinding sound at the start is the head looking for its place.
? It rattles when I turn it on, normal? | start-up noise
A clicking that doesn't end means a broken gear, and needs service.
? Click, click, click without stopping | defective cog
=
The waste pad.
Ink from cleaning is collected in a pad, and after some years the message Pad full appears.
? Where does the rinsed ink go? | sponge saturated
Printing is then blocked, and a new pad is fitted by the owner with one screw.
? Can I replace the absorber myself? | unlock after the sponge is full
=
Resetting and help.
Network settings alone are cleared with Wi-Fi and Stop held for five seconds.
? How do I wipe only the wireless data? | forget the network
Everything is cleared under Setup, Restore, with the code 1379.
? Which number do I enter for the factory state? | before giving it away
Have the serial number ready when you call; it is on a label inside the front flap.
? Where can I read what the hotline asks for? | identification of my unit
Most faults that are sent in turn out to be jams, for which we charge 35.
? What does it cost if nothing's really broken? | unjustified repair
