=
Early exercise or rest after repair of the rotator cuff: results of the SHEPHERD trial at two years.
=
Background.
Tears of the rotator cuff are the commonest reason for surgery on the shoulder in people over fifty.
? Why are shoulders operated on in that age group? | frequent indication
After the operation the arm is usually kept in a sling for six weeks.
? What's the customary aftercare? | standard immobilisation
Some surgeons fear that moving it sooner tears the stitches, others that rest makes the joint stiff.
? What do doctors disagree about? | arguments for and against rest
Earlier trials were small and followed patients for a year at most.
? What was lacking in former research? | shortcomings of older studies
=
Patients and methods.
Eight hospitals in Denmark and Estonia took part.
? In which countries was it done? | centres
Patients were between 40 and 75 years old and had a complete tear of no more than four centimetres.
? Which age and which lesion were required? | who was eligible
Those with a second operation on the same shoulder, with rheumatoid arthritis or with diabetes treated by insulin were not admitted.
? For what diseases was one turned away? | exclusion
All were operated on by keyhole surgery, by surgeons who had done at least two hundred such repairs.
? How experienced were those who operated? | technique
Allocation by sealed envelopes took place in theatre, after the last stitch, so that it couldn't influence the repair.
? At what moment was the group drawn, and why then? | concealment
The early group took off the sling four times a day from the third day on, and let the arm swing and be lifted by the other hand.
? What did patients do who moved soon? | intervention
The rest group wore it day and night for six weeks, apart from washing.
? What was the control treatment? | comparison arm
From the seventh week both groups followed the same programme, with twelve sessions of physiotherapy.
? How did care go on later for everybody? | common rehabilitation
Patients couldn't be blinded, but those who measured and those who read the scans were.
? Who didn't know the groups? | masking of assessors
The main outcome was the Constant score, from 0 to 100, at two years, with 10 points taken as a difference that matters.
? By what scale was success judged, and how much counts? | principal measure
Whether the repair had held was seen by magnetic resonance at one year.
? How did they find out if the tendon had torn again? | imaging of healing
Patients kept a diary of pain and of the tablets that they took for the first twelve weeks.
? For how long were painkillers noted? | recording of complaints
Analysis followed the group drawn, even where patients hadn't kept to it.
? What about people who disobeyed? | intention to treat
=
Who took part.
Of 618 patients asked, 412 agreed, 206 in each group.
? How many joined? | consent and numbers
A third of those who declined didn't want to leave it to chance.
? Why did people say no? | refusal
The mean age was 58, and the right shoulder was affected in seven of ten.
? Which side was more often torn? | features of participants
After two years 379 could be examined.
? How many were still there at the end? | follow-up complete
According to sensors in the sling, a fifth of the rest group took it off for more than two hours a day.
? Did those told to rest really do so? | adherence in the control arm
=
Results.
At two years the score was 81 in the early group and 80 in the rest group.
? Which had the better shoulder in the long run? | final scores
At three months it was 58 against 47, a difference that patients notice.
? Was there an advantage in the beginning? | short-term benefit
By one year the two had met.
? When did the gap close? | equal again
The tendon had torn again in 27 patients of the early group and in 24 of the rest group, which may be chance.
? Does moving soon damage the repair? | retear numbers
With tears of more than three centimetres it was 15 against 7, and there caution is advised.
? In which patients might early motion be harmful? | large lesions
Stiffness that needed treatment occurred in 9 patients of the early group and in 31 of the other.
? Which group had frozen shoulders more often? | stiff joint
Pain in the first two weeks was slightly greater with exercise, by 0.6 points of ten.
? Did moving hurt more at the start? | early discomfort
From the fifth week it was lower.
? When did it turn in favour of exercise? | later pain
Opioids were taken for a median of six days in both groups.
? Was there a difference in strong painkillers? | duration of morphine-like drugs
Office workers went back to work after 5 weeks with exercise and after 8 with rest.
? How soon could people sit at their desks again? | sick leave of clerks
For manual workers there was no difference, with about five months in both.
? And builders, when did they return? | heavy labour
Sleep improved sooner without a sling at night.
? What helped them rest at night? | nights
=
Harms.
Infections occurred in three patients, two of them in the rest group.
? How many wounds became septic? | infection
One patient of the early group fell during an exercise and broke her wrist.
? Was anybody hurt while doing the training? | accident
Blood clots in the arm were seen in four patients of the rest group and in none of the other.
? What danger did the sling carry? | thrombosis
Nobody died of causes linked to treatment.
? Was it fatal for anyone? | deaths
=
What this means.
For small and middle-sized tears, patients may be told to move from the third day if they prefer.
? What would you advise somebody with a two-centimetre tear? | practical recommendation
Those with large tears should wait for further evidence.
The sling remains useful in crowds and for sleeping in the first week.
? When should one wear it nevertheless? | remaining use of the sling
=
Limits.
The surgeons were specialists, and results may be worse elsewhere.
? Does this hold for a small hospital? | transferability
Few patients were over seventy.
? Which age was poorly represented? | the oldest
The subgroup of large tears was small and wasn't planned from the beginning.
? Why must the finding on large ones be treated with care? | post hoc analysis
=
Funding.
The trial was paid for by the Nordic Council for Physiotherapy; two authors give paid courses on early exercise.
? Are there conflicts of interest? | who gave the money
