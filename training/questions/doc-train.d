=
Conditions of carriage of Skarn Valley Railways, valid from the timetable change of 10 December 2023.
? Since when have the railway's current rules been in force?
They hold on all regional trains and on the night train Morgenstern; on the funicular to Hochskarn the city's rules apply.
? Which line has different rules? | Do these rules cover the mountain cable line?
=
A ticket must be bought before boarding.
? Can I pay once I'm on the train? | buying on board
If the machine at the halt is broken, take a photograph of it and buy from the conductor at the normal price.
? There's no working vending device where I get on; what do I do? | broken ticket machine
On the night train tickets are sold on board, with a surcharge of 5.
? How much extra if I purchase from staff on the Morgenstern?
Single tickets of up to 50 kilometres are valid for two hours, longer ones until 4 a.m. of the next day.
? How long may I take for a short ride? | validity of short single
The journey may be broken once, for any length within the validity.
? May I get off in between and go on later? | stopover
Return tickets are valid for the outward journey on the day printed and for the return within fourteen days.
? Up to when do I have to travel back? | return trip validity
Mobile tickets must be bought before the train leaves; a flat battery counts as travelling without a ticket.
? My phone died and my pass is on it; will they be lenient? | dead phone battery
Ten-trip cards may be shared by a group.
? Can five of us use the multi-ride card together? | sharing a multi-ride card
They do not expire, but if fares rise, they can be used for six months more.
? I still have old strips in a drawer; are they good after a price increase?
=
Children under six travel free of charge, at most four with one adult.
? How many little ones may I take along for nothing? | free children per adult
Children from six to fifteen pay half.
? What does my twelve-year-old pay? | fare for schoolkids
The Valley Card costs 79 a year and halves all single fares, but not those of the night train's berths.
? What does the discount card not reduce?
Those over 65 get the Valley Card for 49.
? What do pensioners pay for the discount card? | senior discount card price
Students under 27 travel free after 7 p.m. with the Evening Pass, 120 a year.
? Is there something for young people who go out at night? | late-evening pass for students
Job seekers receive a voucher from the employment office.
? I'm out of work; where do I get a ride? | unemployed
The companion of a passenger whose disability card bears a B needs no ticket.
? Does the person assisting a disabled traveller pay? | carer of disabled traveller
Dogs up to the size of a cat travel free in a bag; larger ones pay the child's fare.
? What does it cost to bring a Labrador? | Does my dog need a fare?
Guide dogs are free.
=
Groups of ten or more get 30 percent off if they register seven days before.
? What's the reduction for a school class, and by when must we sign up? | group reduction
An unregistered group may be refused on a full train.
? We're twenty and just turned up; can we be sent away?
Bicycles need a ticket of 4, or 9 for the day.
? What does my bike cost for a single trip? | cycle day fare
They may not be taken from 6:30 to 8:30 on working days.
? When is there no room for cycles? | rush hour ban
Folded bicycles are luggage and are always free.
? Is a collapsible one charged for? | folding bike
Tandems and cargo bicycles are taken only on the night train, by reservation.
? How can I transport my long bike with a box? | cargo bike
Each passenger may bring two pieces of luggage and one thing of up to two metres, such as skis.
? How much baggage is allowed? | skis and suitcases
Prams are free and have precedence over bicycles.
? A baby carriage and a bike want the same space; who wins?
Electric scooters with lithium batteries of over 500 watt-hours are not carried.
? What kind of e-scooter will be refused? | e-scooter battery limit
=
Seats in regional trains can't be reserved.
Berths of the night train are opened for booking 120 days ahead.
? How early can I secure a bed? | booking horizon beds
A place in a six-berth couchette costs 29, in a two-berth sleeper 79, and a single 139.
? How much for a compartment all to myself? | cheapest bunk
Compartments for women only are in coach 22.
? I don't want to share with men; where do I sleep? | ladies' compartment
Breakfast is included in sleepers and costs 8.50 in couchettes.
? Do I get something to eat in the morning in the six-bed class? | morning meal on the Morgenstern
The conductor wakes you thirty minutes before arrival, except at Dornach, where it's fifteen.
? How long before getting out am I roused? | wake-up
Doors are locked from inside; keep the latch closed.
=
Whoever has no valid ticket pays 80, and 120 on the third occasion within two years.
? What's the fine for dodging the fare the first time? | fare dodging third time
If you can show within ten days that you had a personal pass, it falls to 7.
? I'd left my season ticket at home; what do I have to pay in the end? | forgot my pass at home
Refusing to show identity leads to the police being called.
? What if I won't tell the inspector who I am?
Smoking, including e-cigarettes, costs 40.
? What's the penalty for vaping? | lighting a cigarette
Pulling the emergency brake without need costs 300.
? What will a prank with the red handle cost? | misuse of the alarm handle
Feet on seats: cleaning fee of 20.
? Can I put my shoes up?
=
If you arrive 60 minutes late or more, we refund 25 percent of the fare, and from 120 minutes 50 percent.
? The train was two and a half hours behind; how much do I get? | compensation for one hour late
On the night train the first step begins at 90 minutes.
? From what delay does the Morgenstern compensate? | night service delay threshold
Nothing is paid below 4.
? What is the smallest compensation?
If a delay of 60 minutes is to be expected, you may give up the journey and get the whole fare back.
? I don't want to set off at all because it's so late; what about my money? | giving up the trip because of lateness
If the last connection of the day is missed, we pay for a taxi of up to 80 or a hotel of up to 100.
? I'm stuck at midnight because you were late; who pays for getting home? | missed last connection
Taxis should be shared if several passengers go the same way.
No refund is due if a delay was caused by avalanches, a strike of others or persons on the track.
? In which cases does the railway owe nothing for lateness? | strike or avalanche
Season ticket holders get 1.50 for each delay of an hour, collected and paid each quarter.
? I have an annual pass; what's in it for me when you run late? | compensation for pass holders
Claims are to be made within three months with form F-12 or in the app.
? How long after the trip can I ask for compensation? | deadline for claims
=
Unused single tickets are refunded up to the first day of validity, less 5.
? I won't travel tomorrow; what do I lose by returning it? | returning a single in time
After that day they are not refunded, save for illness with a doctor's note.
? I had a fever on the day; is the fare lost?
Berths can be given back until 15 days before at no cost, until 2 days before for half.
? I cancel my bed a week ahead; how much do I forfeit? | cancelling a bunk
Lost paper tickets are not replaced.
? Will I get a copy if it's fallen out of my pocket? | lost slip
=
Found things are kept for one week at the arrival station and then for three months in Ulmen.
? I left my umbrella two weeks ago; where is it now? | lost and found
A fee of 5 is charged, or 15 for electronics.
? What do I pay to have my forgotten tablet back?
Perishable food is thrown away the same evening.
? I forgot my cheese; is it still there? | forgotten food
Passengers in wheelchairs should announce themselves 24 hours before on 555-0151; at Ulmen and Skarn no notice is needed.
? Where can I roll on board without calling ahead? | wheelchair boarding
Ramps carry up to 350 kilograms.
? My electric chair is heavy; what can the boarding aid bear? | maximum weight ramp
The arbitration board in Ulmen can be called on if we have not answered for a month.
? You don't reply to my complaint; who's next?
