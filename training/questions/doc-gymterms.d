=
Membership contract of the Ironwell fitness studios, branches Harbour, Northgate and Mill Lane.
? How many places does the gym have?
The Flex membership costs 49 a month and can be ended at the close of any month.
? Which option binds me the least?
The Year membership costs 34 a month and has a first term of twelve months.
? What do I pay if I commit for longer?
The Off-peak membership costs 22 a month and lets you in on weekdays from 9 a.m. to 4 p.m.
? I only have time in the mornings; is there something cheap?
A joining fee of 39 is charged once, and waived on moving from one membership to another.
? Do I pay the entrance sum again when I switch?
A day pass costs 14, of which 10 is credited if you join within the week.
? I'd like to try it once; is the money lost if I stay?
The medical questionnaire must be filled in before the first training.
? What comes before I touch a machine?
=
With every membership you may use the branch where you signed up; All Branches costs 6 more.
? Can I train at another location? | price of using each house
The pool is at Harbour only and is included for everyone from there.
? Where can I swim?
Guests from other branches pay 5 for the pool.
? I'm registered at Northgate and want to swim; how much?
The sauna is included in Year and costs 7 each time in Flex and Off-peak.
? What does sweating in the heat cost on the no-commitment option?
Textiles are forbidden in the sauna, except on Tuesdays.
? On which day can I keep my swimsuit on?
Sunbeds are barred to members under eighteen by law.
? May my teenage daughter tan?
Courses are included, except those with a star, which cost 8.
? Do I have to pay for yoga? | extra fee for some lessons
Book courses in the app, from seven days before until half an hour before.
? How early can I get a place in a class?
Whoever fails to appear three times in a month without cancelling can't book for fourteen days.
? I skipped several lessons I'd signed up for; what follows?
Courses with fewer than four participants may be called off.
? Why didn't my lesson take place although I was there?
A locker for the visit is free; a permanent one costs 9 a month.
? Can I leave my shoes there for good?
Lockers are opened at midnight, and what's in them is kept for a month.
? I forgot my clothes overnight; what's been done with them?
=
Members from fourteen to seventeen need the signature of a parent, and train with free weights only under guidance.
? My son is fifteen; what can't he do on his own?
Children under fourteen may come to the pool with an adult.
? I have a ten-year-old; where may he go?
The crèche at Mill Lane is open from 9 to 12, for children from six months to five years, two hours at most.
? Who minds my baby while I exercise, and for how long?
A towel must be laid on the machines.
? What do I need to have with me for hygiene?
Outdoor shoes are not allowed on the floor.
? Can I come in with my street trainers?
Weights are to be put back, and not dropped.
Filming others is forbidden; filming yourself is allowed if no one else is in the picture.
? May I record my squats for the internet?
Whoever sells or takes doping substances is expelled at once and owes the fees up to the end of the term.
? What happens to somebody dealing in steroids?
Personal training is given by our trainers only.
? Can I bring my own coach?
Dogs, other than assistance dogs, stay outside.
=
The fee is debited on the first of the month.
? When is the money taken?
A returned debit costs what the bank charges us, now 3.50.
? My account was empty; how much is added?
If you're two months behind, access is blocked and the rest of the term falls due.
? I haven't paid since spring; what's the consequence?
Students and trainees get 15 percent off, on showing proof each year in October.
? I'm at college; how do I keep my reduction?
Families at one address get 10 percent off from the second member.
? My husband joins too; is it cheaper?
Discounts are not added together, the higher one counts.
? I'm a student and my mother is a member; do I get both?
Whoever brings a new member trains a month free.
? What do I get for winning a friend?
The fee may be raised by up to 4 percent a year, to be announced six weeks ahead.
? By how much can it get dearer?
If it's raised, you may leave at the date of the rise.
? I don't accept the higher price; can I go?
Closing for repair of up to ten days a year gives no refund.
? You were shut for a week; do I get something back?
If a branch is closed for longer, you may use the others or receive back the fee for each day.
? My branch is being rebuilt for two months; what are my choices?
=
The membership rests during pregnancy from the day it's shown until six months after the birth, free of charge.
? I'm expecting; must I go on paying?
In case of illness of more than four weeks it rests on a doctor's note, and the term is extended by that time.
? I've torn a ligament; can I pause, and what about the end of my contract?
For travel or lack of time it may rest for up to three months a year at 5 a month.
? I'm away for the summer; what does a break cost?
A pause begins on the first of a month and can't be backdated.
? Can I ask for the break afterwards?
Notice is given in text form; the button in the app is enough.
? Do I have to send a letter to leave?
The Year membership runs on for an unlimited time after twelve months, and can then be ended with a month's notice.
? I've been in for fourteen months on the long option; how fast can I get out?
To end it at twelve months, notice must reach us by the end of the eleventh.
? When must I cancel so that it doesn't go on after the first year?
Moving more than 25 kilometres from every branch gives the right to end it with three months' notice, if you send the registration.
? I'm relocating to another town; am I free?
Lasting inability to train, shown by a doctor, ends it at the close of the month.
? I can never exercise again; when does it stop?
A membership can be handed to another person for 15.
? May my brother take it over?
On death it ends by itself.
? What if the member passes away?
The access wristband is to be given back, or 12 is charged.
? I lost what opens the turnstile; how much?
=
We're liable for accidents only if our staff or machines are at fault.
? I dropped a dumb-bell on my own foot; do you pay?
For valuables in lockers we are liable up to 150, if the lock was broken open.
? Someone cracked my compartment; how much is replaced?
No liability is taken for clothes left on hooks.
? My jacket vanished from the peg; what do I get?
Injuries must be reported to the desk before leaving.
? I hurt myself; whom do I tell, and when?
Camera pictures from the entrance are deleted after 72 hours.
? How long are recordings of the door kept?
There are no cameras in changing rooms and showers.
Opening hours are 6 a.m. to 11 p.m., at weekends 8 a.m. to 9 p.m.; Northgate is open round the clock for those with All Branches.
? Where and with which add-on can I train at three in the morning?
From 11 p.m. to 6 a.m. no staff are present, and an alarm necklace must be worn.
? What do I have to put on at night, and why?
