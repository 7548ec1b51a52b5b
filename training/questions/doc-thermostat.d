=
Tarn T4 room thermostat: installation and use.
The T4 switches boilers, heat pumps and electric underfloor heating.
? What sort of heaters can it govern? | compatible heating systems
It is not suited to direct mains radiators that draw more than 10 amperes.
? Which appliances would be too powerful for it? | maximum load of the relay
=
Where to mount it.
The place on the wall decides how well the T4 works.
Choose an inner wall, about 1.5 metres above the floor.
? At what height should I put it up? | best spot in the room
Direct sunlight makes it believe that the room is warmer than it is, so that the heating stays off.
? Why am I freezing on bright days although I've asked for 21? | shining through the window onto the unit
A lamp or television below it has the same effect, though a weaker one.
? Is it a problem above the TV set? | electronics nearby
Behind a curtain air doesn't circulate, and the room overshoots by up to three degrees.
? My bedroom always gets hotter than wanted; the drapes hang over it | covered sensor, how far off
=
Wiring.
Switch off the boiler's fuse before you open the wall plate.
? What should I do so that I don't get a shock? | cut the power first
Take a photograph of the old wires, since their colours are not standardised.
? How will I know later which cable went where? | remember the previous connections
The common wire, marked C, supplies the T4 with current.
? Which lead feeds the device with electricity? | what is C for
If your wall has no C wire, two AA batteries do instead and last about fourteen months.
? There's one cable too few behind my old one | battery operation, lifespan
Use alkaline cells; rechargeable ones have too low a voltage and trigger the warning at once.
? Can I put in NiMH accumulators? | low battery message with freshly charged cells
The plate snaps on when all four pins are straight.
? It won't click onto the base | front doesn't hold
=
The display.
The large figure is the temperature measured now, not the one you set.
? Which of the two numbers is what the room really has? | meaning of the big digits
The small figure below it is the target.
? Where can I read what I've asked for? | set point on screen
A flame means that heat is being called for.
? What does the little fire stand for? | fire symbol
A flame with a bar through it means that the boiler hasn't answered for five minutes.
? There's a crossed-out fire icon | no response from the burner
A leaf appears when your setting saves energy compared with last month.
? Why is there a green plant on the screen? | leaf symbol
A padlock means that the buttons are locked; hold plus and minus together for four seconds.
? Nothing happens when I press, and there's a lock | undo child protection
The screen dims after thirty seconds and cannot be switched off altogether.
? It glows in my bedroom at night, can I make it completely dark? | turn off screen
=
Schedules.
A schedule tells the T4 which temperature you want at which time.
Each day can have up to six periods.
? How many different phases fit between midnight and midnight? | maximum switching times daily
To copy Monday's periods to other days, hold the day name and tick those days.
? Must I type the same thing seven times? | duplicate to the rest of the week
Turning the ring changes the temperature only until the next period begins.
? I made it warmer by hand, how long will that last? | temporary override
Pressing the ring while turning keeps the new temperature until you cancel it.
? I want it to stay at 19 for good, whatever is programmed | permanent hold
In away mode the target is 16 degrees, unless you enter another.
? How cold will my home get while I'm travelling? | holiday default
Frost protection works even when the T4 is switched off, and fires the boiler below 5 degrees.
? Will the pipes burst if I turn everything off in winter? | heating runs although it's off
=
Early start.
With early start the T4 begins to heat ahead of the period, so that the room is warm when the period begins.
? Why does it come on at five when I set six? | preheating before the programmed time
It needs about a week to learn how fast your home warms up.
? How long till it knows the building? | learning phase
Switch it off with underfloor heating in thick screed, for the delay is too long for it to learn.
? My slab takes half a day to respond | for whom isn't anticipatory heating suitable
=
Window detection.
If the temperature falls by two degrees within four minutes, the T4 takes it that a window is open.
? How does it notice that I'm airing? | threshold for a sudden drop
It then stops heating for thirty minutes at most.
? For how long does it pause while we let fresh air in? | duration of airing break
=
Connecting to the app.
The T4 works without the internet; only voice control and the app need it.
? What will I lose if the wifi is down? | use offline
It joins only networks on 2.4 GHz.
? My 5 gigahertz router isn't in the list | supported wireless band
Hold the ring for eight seconds until the rim blinks blue, then follow the app.
? How do I start pairing with my phone? | blue flashing edge
Up to five people may share one home; only the owner can remove others.
? Can my flatmate throw me out of the account? | number of users
If you sell the house, choose Leave home in the app, which erases schedules and members.
? We're moving and the buyers shouldn't see our data | wipe before handing over
=
Care.
Wipe it with a dry cloth; alcohol makes the ring cloudy.
? How may I clean it? | dial has gone dull
The sensor can be corrected by up to three degrees either way under Settings, Offset.
? It shows 22 but my other thermometer says 20 | calibrate reading
