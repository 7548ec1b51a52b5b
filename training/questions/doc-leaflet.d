=
Package leaflet: Corvatrel 10 mg and 20 mg film-coated tablets; active substance: norvaprilate.
? What does Corvatrel contain that works?
Read this leaflet carefully before you start, even if you have taken the 10 mg tablets before.
=
Corvatrel lowers high blood pressure by relaxing the walls of the vessels.
? How does the medicine bring the pressure down? | mode of action
It's also used to protect the kidneys of adults with type 2 diabetes.
? Why might a diabetic be given it?
It does not act at once: the full effect is reached after three to four weeks.
? I've swallowed it for a week and see no change. When should I? | how long till it works
It is not meant for a sudden crisis of blood pressure.
? Can I use it in an emergency when the reading shoots up? | hypertensive emergency
=
Do not take Corvatrel if you have ever had swelling of the face or tongue after a similar medicine.
? My lips once blew up from another pill of the kind; is it safe for me?
Do not take it after the third month of pregnancy.
? From which stage is it forbidden for a woman expecting a baby? | pregnancy, second half
In the first three months it is better avoided, and your doctor will choose another medicine.
? I've just found out that I'm expecting; what will be done? | early pregnancy
Do not take it if one of your kidney arteries is narrowed.
? Which vessel problem rules it out?
It must not be combined with aliskiren if you have diabetes.
? What can't a person with sugar disease take along with it? | forbidden combination in diabetics
=
Tell your doctor before surgery or an anaesthetic, since the tablet is usually left out on that morning.
? I'm having an operation: what about my pill that day? | before an operation
Tell your doctor if you are on a low-salt diet or have had vomiting or diarrhoea.
? Which stomach troubles should I mention?
Black patients may need a higher dose to reach the same effect.
? In whom does it work less strongly? | Does skin colour matter for the dose?
Blood tests for potassium are made after two weeks, and then twice a year.
? How frequently will my blood be checked? | lab checks
Wasp-venom treatment must be interrupted by stopping Corvatrel a week before each injection.
? I'm being desensitised against insect stings; what must I do? | bee and wasp therapy
It contains lactose, 42 mg in each 10 mg tablet.
? I can't digest milk sugar; is there any inside? | lactose intolerance
Children under six should not be given it, as there is no experience.
? May a toddler have it?
=
Ibuprofen and similar painkillers can weaken it and harm the kidneys if taken for more than a few days.
? What's the problem with remedies for headaches? | Is Advil a bad idea along with it?
Paracetamol may be taken.
? Which pain reliever is all right with it? | safe painkiller
Potassium supplements and salt substitutes can raise your potassium to a dangerous level.
? Why shouldn't I season with a dietary replacement for table salt? | diet salt
Lithium can build up in the blood, so the combination needs weekly checks.
? I take something for bipolar disorder; what will be required? | mood stabiliser together with it
Water tablets increase the drop in pressure, above all on the first days.
? Which drugs make me dizzy along with it in the beginning?
Grapefruit has no influence.
? May I keep drinking citrus juice at breakfast? | grapefruit
Alcohol can make you faint when you stand up.
? What could a few beers do? | wine and beer
=
The usual starting dose for blood pressure is 10 mg once a day.
? How much does one begin with for hypertension? | first dose hypertension
It may be raised to 20 mg after four weeks, and to 40 mg at most.
? What's the highest amount per day? | maximum daily dose
For the kidneys the dose is 20 mg from the start.
? With how much does a diabetic begin? | dose to shield the kidneys
People over 75 begin with 5 mg, half a tablet.
? My grandmother is 80: what's her first dose? | elderly starting dose
In severe liver disease no more than 10 mg is given.
? What's the limit for a damaged liver? | liver patients
Take it at the same time each day, with or without food, with a glass of water.
? Do I need to have eaten? | with meals or not
The 10 mg tablet has a score line and can be halved; the 20 mg tablet must be swallowed whole.
? Which strength may be broken? | splitting tablets
Children from six years and 20 kilos get 2.5 mg, as drops made up by the pharmacy.
? In which form do schoolchildren receive it?
If you took too much, lie down with your legs up and call a doctor.
? I swallowed three by accident, what now? | overdose
If you forgot a tablet, take it if less than eight hours have passed; otherwise leave it out.
? I missed my pill this morning and it's evening; should I make up for it? | forgotten dose
Never take two together.
? Can I double up?
Do not stop by yourself, as the pressure may rise within days.
? What if I just quit? | stopping on my own
=
Very common, in more than one in ten: a dry cough that tickles, mostly at night.
? Which effect bothers the most people? | most frequent side effect
The cough goes away two weeks after stopping and is not helped by cough syrup.
? How long until the throat irritation ends once I'm off it? | does cough syrup help
Common: dizziness, headache and a metallic taste.
? Everything tastes like coins; is it known? | strange taste in the mouth
Uncommon: rash, cramps in the calf, trouble sleeping.
? Could my leg muscles seizing up come from it?
Rare: a drop in white blood cells, with fever and sore throat.
? Which rare effect shows itself like an infection? | fever and sore throat during treatment
Very rare: inflammation of the pancreas, with severe pain in the upper belly.
? What may strong abdominal pain point to?
Call an ambulance if your lips or throat swell or you can't breathe.
? With what signs must help come at once? | emergency symptoms
See your doctor the same day if your skin turns yellow.
? What should I do if I look jaundiced? | yellow skin
Report side effects to the Medicines Office, www.medoffice.example, or to your pharmacist.
? Where can patients notify unwanted effects?
=
Do not drive until you know how you react, and not on the day of a dose increase.
? When should I leave the car at home? | Can I drive?
Breast-feeding is not recommended with premature babies; with older ones it's possible.
? I'm nursing a child born too early; may I take it? | breastfeeding
Keep the tablets below 25 degrees, in the blister, as they draw moisture.
? May I put them in a weekly pill box? | why must they stay in the foil
The drops keep for four weeks in the refrigerator.
? How long is the children's liquid good? | storage of the liquid form
Do not use them after the date on the box, meaning the last day of that month.
? It says 05/26; may I take them on the 20th of May? | meaning of the expiry month
Do not throw them into the drain; the pharmacy takes them back.
? How do I get rid of what's left? | disposal
The 10 mg tablets are white and round with an N; the 20 mg tablets are pink and oval.
? What colour is the stronger one? | appearance of the two strengths
They come in packs of 30 and 90, and the 20 mg also in packs of 100 for hospitals.
? Which sizes can be had?
Maker: Lindhult Pharma, Torsby; leaflet last revised in March 2024.
? When was the leaflet last brought up to date?
