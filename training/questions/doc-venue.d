=
Hire agreement for the Old Granary, Pelham Wharf, between Pelham Community Trust (the Trust) and the hirer named overleaf.
=
1. Booking.
A date is held free of charge for ten days.
? How long can I keep it without obligation? | provisional reservation
It's booked when the signed form and a deposit of 30 percent have arrived.
? What makes it definite? | confirmation of a date
The hirer must be at least twenty-one and present throughout.
? My daughter is nineteen; can she sign? | age of the responsible person
The booking can't be passed on.
? Could a friend take over my date? | transfer to someone else
Residents of Pelham pay a quarter less.
? Do locals get it cheaper? | reduction for neighbours
The rest of the hire charge is due six weeks before the date.
? When must everything be paid? | balance
=
2. Rooms.
The Loft holds 140 people standing and 90 at tables.
? How many can we seat for dinner upstairs? | capacity of the large room
The Mill Room holds 40, however they're placed.
? What about a small gathering of thirty-five? | smaller space
These numbers are set by the fire brigade and include staff and band.
? Do waiters count as well? | who's included in the limit
The Loft is reached by stairs and by a lift for eight, which takes wheelchairs.
? My grandfather can't climb | step-free access
The terrace may be used until 22:00.
? Till what time can we be outdoors? | open-air hours
=
3. Times.
The hall is available from 9:00 to 1:00.
? How late can a party go on? | closing hour
Setting up on the evening before costs 120, if nobody else has booked.
? Can we decorate on Friday already? | early access fee
Clearing up must be done by 10:00 on the next day.
? When do we have to be out? | handover
Each half hour that begins after that costs 60.
? What if we aren't done by ten? | overstaying
=
4. Music and noise.
The hall has a limiter that cuts the current at 92 decibels.
? The band went dead in the middle of a song | automatic cut-off
After three cuts it stays off for twenty minutes.
? How long is the power gone if it keeps happening? | repeated excess
Windows are closed during music.
? Can we let in air while dancing? | neighbours
Live music ends at 23:30 and recorded music at 0:30.
? Until when may the group play? | last song
Confetti, smoke machines and sky lanterns are not allowed.
? Can we throw paper petals? | banned effects
=
5. Food and drink.
You may bring your own caterer, as long as he's registered with the food office.
? Do we have to use your kitchen firm? | choice of cook
The kitchen has an oven and a hob for warming, not for frying.
? Could they make chips there? | use of the stove
Wine and beer may be brought for a corkage of 4 a bottle; crates are counted unopened.
? What does it cost to bring our own drinks? | corkage
Selling drinks needs a licence, which the hirer applies for at the town hall four weeks ahead.
? We'd like to run a paying bar | permission for sales
No alcohol is served to anyone under eighteen, and the hirer answers for that.
? Who's liable if teenagers drink? | minors
=
6. Fire and safety.
Candles must stand in glass.
? May we have real flames on the tables? | naked light
Exits and stairs are kept free, and tables stand a metre from them.
? How much room should be left at the doors? | escape routes
Electrical devices of your own need a test mark not older than two years.
? Can I plug in my coffee machine? | safety sticker
The hirer shows the exits to the guests at the beginning.
? Must I make an announcement? | instruct guests
If the alarm goes off, everybody meets at the crane.
? Where do we gather in an emergency? | assembly point
A false alarm caused by smoking costs what the fire brigade charges, at present 480.
? Somebody lit up in the toilet and the engines came | cost of a needless call
=
7. Decorating.
Nothing may be nailed, glued or taped to the beams; use the hooks.
? How can I hang garlands? | fastening
Tape on the floor must be of the white cloth kind.
? We want to mark out a dance floor | adhesive strip
Flowers are taken away afterwards.
? Can the bouquets stay? | leftovers of decoration
=
8. Cleaning.
The hall is handed back swept, with the tables wiped and stacked twelve high.
? In what state do I leave it? | broom clean
Rubbish is sorted and taken with you, save for glass, for which there's a container.
? What may be left behind? | waste
If more is needed, we charge 35 an hour.
? And if we leave a mess? | extra work
=
9. Security deposit.
The deposit of 400 for damage is separate from the payment at booking.
? Is that the same money as the thirty percent? | bond
It's paid back within fourteen days, if all's in order.
? When will I see it again? | return of the bond
Broken glasses are reckoned at 2 and chairs at 95.
? A seat was smashed | price list of breakages
=
10. Cancelling.
Until six months before, you lose only the deposit.
? We call it off a year ahead; what's gone? | early withdrawal
Until six weeks before, half of the charge is due, and after that all of it.
? We split up one month before the wedding | late withdrawal
If we can let the date again, you pay 90 for our work.
? What if another couple takes the day? | re-let
The Trust may cancel if the building can't be used, and returns everything, but owes no more.
? The roof is blown off the week before: what do we get? | owner can't provide
It may also stop an event that endangers people, without returning anything.
? Can you throw us out in the middle? | abort
=
11. Liability.
The hirer is liable for what guests break.
? A cousin damaged the lift | responsibility for visitors
Insurance for 2 million is required for more than a hundred people.
? When do we need cover? | event policy
Coats are left at the owner's risk.
? A fur was taken from the cloakroom | stolen clothing
The car park has thirty places and is not guarded.
? Where can guests leave their cars, and is somebody watching? | parking
