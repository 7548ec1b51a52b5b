=
Giving blood: what you should know before, during and after; from the Blood Service of Lower Estria.
=
Who can give.
You must be at least eighteen and weigh more than 50 kilograms.
? Am I too light? | age and weight
First-time donors may be up to sixty-four, and those who've given before up to seventy-two.
? I'm 68 and have done it often | oldest age
Men may give six times a year and women four times.
? How often within twelve months? | yearly maximum
Between two donations there must be eight weeks.
? I was here a month ago; may I come again? | shortest interval
Haemoglobin is measured from a drop from the finger, and must be 12.5 for women and 13.5 for men.
? What do you check by pricking me? | iron threshold
If it's too low, come back after three months, and eat lentils and meat in the meantime.
? I was sent home because of anaemia | when to try again
=
Who must wait.
The following reasons mean that you can't give for some time.
A cold: one week after the last sign.
? My nose is running | after an infection of the airways
Antibiotics: four weeks after the last tablet.
? I've finished penicillin on Sunday | after medication for bacteria
Dental work: one day for a filling, a week for an extraction.
? A tooth was pulled | dentist
Tattoos, piercings and acupuncture: four months.
? I've new ink on my arm | body art
Pregnancy: until six months after birth.
? I've just had a baby | mothers
Journeys to regions with malaria: six months after return, even if you felt well.
? We were on safari in Kenya | after the tropics
A new sexual partner: four months.
? I've recently begun a relationship | intimacy risk
Vaccination with dead germs, such as that against flu: none, if you feel well.
? I got my flu shot yesterday | jab without delay
Vaccination with live germs, such as that against measles: four weeks.
? And after the measles jab? | attenuated vaccine
=
Who can't give at all.
People with hepatitis C or HIV can't give, nor can those who've had a stroke.
? Which illnesses rule it out for ever? | permanent exclusion
Whoever lived in Britain for more than a year between 1980 and 1996 was long excluded, but may give since 2024.
? I was an au pair in London in the eighties | mad cow rule lifted
Diabetics who take tablets may give, those on insulin may not.
? Does my sugar illness matter? | metformin or injections
High blood pressure is no obstacle if it's below 180 to 100 on the day.
? I take pills for hypertension | pressure limit
=
Before you come.
Drink a litre and a half in the hours before.
? How much should I have drunk? | liquid beforehand
Eat something, but nothing very fat, as this clouds the plasma.
? Why not chips for lunch? | greasy meal
Bring an official document with a picture.
? What must I show at the desk? | proof of who I am
You don't need an appointment at the buses, only at the centres.
? Can I just drop in? | booking
=
At the centre.
The whole visit takes about an hour, of which the needle is in for eight minutes.
? How long does the actual drawing last? | time needed
You fill in a questionnaire and talk to a doctor alone.
? Will others hear what I answer? | confidential interview
You can mark in secret that your blood shouldn't be used, with a sticker that only the laboratory sees.
? I've only come since my colleagues dragged me along and know I shouldn't | confidential self-exclusion
We take 470 millilitres, roughly a tenth of what you have.
? How much is drawn? | volume
Needles and bags are used once, so that you can't catch anything.
? Could I get an infection? | sterile material
Tell us at once if you feel hot or dizzy; we'll tilt the couch.
? Everything's going black | about to faint
=
Afterwards.
Stay for a quarter of an hour and have a snack.
? May I leave immediately? | resting time
Leave the bandage on for four hours.
? When can I take off the dressing? | plaster
Don't lift heavy things with that arm until the next day.
? Can I carry crates afterwards? | strain on the elbow
No sport, diving or climbing on the day.
? What about training in the evening? | physical activity
Pilots and train drivers may work again after twenty-four hours.
? When am I allowed to fly a plane? | occupations with a waiting time
A bruise is harmless and goes away within ten days; cool it.
? The crook of my arm is blue | haematoma
Numb fingers that don't get better within a day must be shown to us.
? My hand tingles since the needle | nerve injury
Call us if you fall ill within two weeks, since your blood may not have been used yet.
? I've got a fever three days later; should I tell you? | report sickness
The plasma is replaced within a day, the red cells within six weeks.
? How quickly does my body make up for it? | recovery of the components
Iron takes longer, up to four months in women.
? Why are females invited less often? | restoring reserves
=
What happens to it.
It's tested for five infections and for its group.
? What do you look for in the lab? | screening
If something's found, you get a letter asking for a talk, and never a result by phone.
? How would I learn that I'm ill? | notification of findings
Red cells keep for forty-two days, platelets for only five.
? Which component spoils quickest? | shelf life
One donation can help three people.
? How many lives? | recipients
Most goes to patients with cancer, and not, as many think, to the victims of accidents.
? Who gets the majority? | use of the donations
Group O negative can be given to anyone in an emergency, and is always short.
? Which type is most in demand? | universal
=
Thanks.
Giving is unpaid, because payment would tempt people to hide illnesses.
? Do I get money, and why not? | remuneration
Your travel costs are refunded up to 12 on showing the ticket.
? Will you cover the bus? | expenses
By law employers give two hours off in the public service, while others decide for themselves.
? Can I go during working time? | leave from the job
You get a card with your group after the second time.
? When do I learn my type in writing? | donor pass
