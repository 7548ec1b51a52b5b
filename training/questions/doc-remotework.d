=
Working from elsewhere: rules of the Ministry of Roads for its office staff.
These rules apply from 1 May and replace the circular of 2020.
? What becomes of the old circular? | entry into force
=
Who may.
Everybody whose tasks can be done at a distance may work from home, subject to the agreement of the head of unit.
? Is anyone allowed to? | eligibility, who must agree
Drivers, guards and the counters are excluded, as their work is on the spot.
? Why can't reception staff take part? | jobs that aren't suitable
Newcomers begin after three months.
? I've just been hired; when can I stay at home for the first time? | waiting time
Trainees need a mentor who is in the office on the same day that they are.
? What's special about apprentices? | young staff supervision
A refusal is given in writing with its reason, and can be taken to the staff council.
? My boss says no; what can I do? | appeal
=
How much.
Up to three days a week may be spent at home, averaged over a month.
? How many days may I be away from my desk? | maximum share
Part-timers have the same share, rounded up to half days.
? I work only three days a week | reduced hours
Wednesday is a day of presence for all.
? On which day must everyone come in? | fixed office day
The head of unit may call people in with a day's notice, if there's a need.
? Can they order me back for tomorrow? | summon
For illness in the family or a closed school, five more days a year are granted.
? Kindergarten is shut because of a strike | additional quota for carers
There's no right to make up a home day that was lost to a meeting.
? I had to come in on my home Tuesday; do I get another day for it? | replacement of a forfeited day
=
Where.
The place is normally one's home in this country.
A holiday home or a relative's is allowed if it's entered in the system a day before.
? Can I work from my parents' cottage? | other address
Cafés and trains are allowed for work that isn't confidential.
? May I answer mail on the way in a carriage? | public places
Abroad, work is possible for fifteen days a year within the EU, and needs a certificate A1.
? I'd like to add a week of work to my Spanish vacation | from another member state
Outside the EU it isn't possible at all, on account of tax and social insurance.
? Can I log in from Brazil? | third countries
=
When.
Working hours are recorded as in the office.
? Must I clock in? | time keeping at home
One has to be reachable by telephone from 9 to 12 and from 13:30 to 15:30.
? At what times do I have to pick up? | availability
Nobody need answer after 19:00 or at weekends.
? My chief mails late at night | right to disconnect
Eleven hours must lie between the end of one day and the start of the next.
? I worked until midnight; when may I begin? | rest between days
=
Equipment.
The Ministry provides a laptop, a headset and, on request, a screen.
? What gear do I get? | devices supplied
Chairs and desks are subsidised once with up to 250.
? Will they help me buy furniture? | allowance for a seat
Printers aren't provided; print in the office.
? How do I get paper at home? | no printing
Electricity and internet are not refunded, but can be deducted from tax.
? Who bears my power bill? | running costs
Broken equipment is exchanged at the help desk and not sent by post.
? The laptop's dead, can you ship me one? | replacement
Private computers may be used only for video meetings.
? Can I use my own PC? | personal hardware
=
Confidentiality.
Files marked Restricted stay in the building.
? Which papers must never come home with me? | classified documents
Other files may be taken home in the locked case, and are entered in the list.
? How do I transport ordinary dossiers? | carrying paper
Screens are locked on leaving the room, even if only children are at home.
? Is that necessary with just my toddler around? | lock the display
Voice assistants in the room are switched off during calls.
? There's an Alexa in my kitchen | smart speakers
Waste paper comes back to the office.
? Where do I throw drafts away? | disposal
A lost device is reported within the hour, day or night, on 4000.
? My bag was stolen on the bus | urgent number
=
Health and accidents.
Before the first day one fills in a check list on light, chair and screen.
? What must be done in advance for my health? | self-assessment
The safety officer may visit with consent and a week's notice.
? May somebody from work inspect my flat? | home visit
An accident on the way to the kitchen to fetch a drink is insured, one in the garden isn't.
? I slipped while getting coffee | is it a work accident
Accidents are reported on the same form as in the office.
? Which paper do I fill in after a fall? | notification
=
Teams.
Meetings take place on screen for all as soon as one takes part from afar.
? Three in the room and one at home: how do we hold it? | hybrid rule
Cameras may be off in groups of more than eight.
? Do I have to show my face? | video on
Meetings aren't recorded, with the exception of training.
? Can I watch what I missed? | capture of calls
Desks are shared, seven for ten people, and booked in the system.
? Will I still have my own place? | hot desking
What is left on a desk in the evening goes into a box at the porter's.
? My mug and photos have disappeared | clean desk
=
Ending.
The agreement can be ended by either side with four weeks' notice.
? I'd rather come in every day again | cancel the arrangement
If someone isn't reachable repeatedly, it can be withdrawn at once.
? What's the consequence of never picking up? | revoked
The rules will be reviewed after two years, with a survey.
? When will this be looked at again? | evaluation
