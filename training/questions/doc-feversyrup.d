=
What parents should know about Fibralin syrup for children, 100 mg in 5 ml; active substance: febrofen.
? What strength does the juice for feverish kids have?
It lowers fever and eases toothache, earache and pain after vaccination.
? Against what complaints of my little one does it help?
It works after about thirty minutes and lasts for six to eight hours.
? How soon will my child feel better? | duration of the effect
It is not an antibiotic and doesn't cure the cause.
? Does it kill the germs?
=
Do not give it to babies under three months or under 6 kilograms.
? From what age and weight is it possible?
Do not give it to children with chickenpox, as severe skin infections have been seen.
? My son has itchy blisters all over; why should I use something else?
Do not give it to a child that has had asthma or hives after a painkiller.
? Which earlier reactions forbid it?
Do not give it to a child that is vomiting or drinks little, because the kidneys may suffer.
? She can't keep anything down; what's the danger?
It must be stopped at once if there is blood in the stool.
? What in the nappy is a sign to end it immediately?
Paracetamol may be given in alternation only if the doctor has drawn up a plan.
? Can I switch between two fever remedies?
Children with a stomach ulcer in the past should not have it.
The syrup contains maltitol, which may cause loose bowels, and no sugar.
? Is it bad for the teeth? | which sweetener
It contains strawberry flavour; the version for allergy sufferers is without.
? My daughter reacts to aromas; is there an alternative?
=
The dose goes by weight and not by age: 7 to 10 milligrams for each kilogram.
? How do I work out the right amount?
From 6 to 9 kilograms: 2.5 ml up to three times a day.
? How much does my seven-kilo baby get?
From 10 to 15 kilograms: 5 ml up to three times a day.
? My toddler weighs 12 kilos; how many millilitres?
From 16 to 20 kilograms: 7.5 ml up to three times a day.
? What about an 18-kilo kindergarten child?
From 21 to 29 kilograms: 10 ml up to three times a day.
? How much for a schoolboy of 25 kilos?
From 30 to 40 kilograms: 10 ml up to four times a day; tablets are then more practical.
? From when on is another form handier?
Leave at least six hours between two doses.
? He had some at noon; when at the earliest may I give more?
Shake the bottle for ten seconds, as the substance sinks to the bottom.
? Why must I agitate it before use?
Measure with the syringe in the box; kitchen spoons hold between 3 and 7 ml.
? Why not use a teaspoon?
Squirt slowly into the cheek, not towards the throat.
? How do I get it into a reluctant baby?
If it's spat out at once, give the same amount again; after fifteen minutes don't.
? He threw it all up right away; may I repeat?
It may be mixed with yoghurt, and not with hot drinks.
? Can I hide it in food?
In a baby under six months don't use it for more than one day without a doctor.
? How long may I treat a four-month-old by myself?
In older children see a doctor after three days of fever or five of pain.
? When must I have it looked at if my six-year-old stays hot?
=
A fever of up to 38.5 degrees needs no medicine if the child plays and drinks.
? The thermometer shows 38.2 and she's cheerful; should I do anything?
Calf wraps are only for children whose legs are warm.
? When mustn't I put damp cloths on the legs?
Call a doctor at once if the child has a stiff neck, a rash that does not fade under a glass, or is hard to wake.
? Which alarming signs mean that I can't wait?
A febrile convulsion mostly ends by itself within three minutes; put nothing between the teeth.
? She twitches and has lost consciousness with high temperature; what should I not do?
Whether the syrup prevents convulsions isn't shown.
? Will giving it early protect from fits?
After a vaccination it should be given only when needed, as it may weaken the answer of the body.
? Why not give it as a precaution after the jab?
=
Common: bellyache and wind.
? What happens rather often to the tummy?
Uncommon: headache, restless sleep.
? Might my child sleep badly because of it?
Rare: ringing in the ears.
? What strange noise could older kids report?
Very rare: blisters on lips and eyes with fever; stop and go to a hospital.
? Which skin reaction is a case for the clinic?
If too much was taken, call the poison line 555-0101; below 100 milligrams for each kilogram nothing usually happens.
? My boy drank from the bottle; whom do I call, and from what amount is it serious?
Do not make the child vomit.
? Should I stick a finger down the throat after an overdose?
Blood thinners, cortisone and methotrexate can interact.
? With what other prescriptions is caution needed?
Breast-feeding mothers may take febrofen themselves for short periods.
? I'm nursing and have a headache; is the substance allowed for me?
=
Keep it out of reach; the cap must be pressed down to open.
? How does the closure keep toddlers out?
Unopened it keeps for three years, opened for six months, below 25 degrees.
? I opened it in January; until when is it good?
Do not put it in the refrigerator, where it becomes thick.
? Why shouldn't it be chilled?
Write the day of opening on the label.
? What do I note on the bottle?
Rinse the syringe with water and let it dry in two parts.
? How is the dosing tool cleaned?
A lost syringe is replaced free by every pharmacy.
? I can't find the thing to measure with; where do I get another?
If crystals float in it, take it back.
? There are specks in the liquid; what now?
Bottles hold 100 or 150 ml; the larger is on prescription only.
? Which size needs a doctor's note?
Suppositories of 60 and 125 mg are available for children who vomit nothing but refuse to drink it.
? He won't swallow it at all; what other form exists?
Febrofen gel is for the skin of adults, and must not be used on children under fourteen.
? Can I rub the ointment on my ten-year-old's ankle?
Made by Arvo Paediatrics, Jelling; approved in June 2019, text of August 2024.
? Who produces the juice?
