=
Oral telvaprast for chronic cough: the QUIETUS trial.
Background.
Chronic cough lasts more than eight weeks and affects about one adult in twelve.
? How common is it to bark for months on end? | prevalence
No drug had been licensed for it in the region when the trial began.
? Were there already approved treatments? | why was the study needed
Telvaprast blocks a receptor on the nerves of the airway.
? How does the substance work in the body? | mechanism of action
=
Methods.
QUIETUS was a randomised, double-blind trial at 41 clinics in six countries.
? Where was it carried out, and in how many places? | design and sites
Adults were eligible if they had coughed for at least a year in spite of treatment of its causes.
? Who could take part? | inclusion criteria
Current smokers, and those who had stopped within the last twelve months, were excluded.
? Could someone who quit cigarettes last summer join? | tobacco use
So were people taking ACE inhibitors, since these drugs cause cough by themselves.
? Why were some blood pressure patients turned away? | excluded medication
Participants were assigned by computer in the ratio 1:1:1 to 15 mg, 45 mg or placebo, twice a day.
? Which groups were there? | arms and doses
Tablets of all groups looked and tasted alike.
? How was it prevented that patients guess what they had been given? | blinding
Treatment lasted for 24 weeks and was followed by two weeks without tablets.
? For how long did they swallow the medicine? | duration and washout
The primary outcome was the number of coughs in 24 hours, recorded by a microphone worn on the chest.
? What was measured first and foremost, and by what device? | main endpoint
Secondary outcomes were a quality of life score from 3 to 21 and the patient's own rating on a line of 100 mm.
? What else was looked at besides the count? | questionnaires used
The sample of 720 was chosen to detect a difference of 20 percent with a power of 90 percent.
? How was the number of patients decided? | sample size calculation
Analysis was by intention to treat.
? Were dropouts counted in the group to which they'd been allotted? | statistical population
=
Participants.
Between March 2020 and June 2022, 1,104 people were screened and 731 randomised.
? How many were finally let in? | recruitment period and numbers
Most of those turned away coughed too seldom in the first recording.
? What was the usual reason for not being accepted? | screening failures
The median age was 59 years, and 74 percent were women.
? What were the people like? | age and sex
They had coughed for a median of eleven years.
? How long had they been suffering beforehand? | duration of illness at entry
Ninety-four left the trial early, of whom fifty-one were in the group with 45 mg.
? How many didn't stay to the end? | discontinuations in the high dose group
=
Results.
With placebo the number of coughs fell by 27 percent, which shows how strong expectation is in this illness.
? Did the dummy pills help as well? | placebo response
With 15 mg it fell by 33 percent, a difference from placebo that may be due to chance (p = 0.21).
? Was the weak tablet any better than nothing? | low dose effect
With 45 mg it fell by 52 percent (p < 0.001).
? How well did the strong tablet do? | high dose effect
The effect was seen from the second week and remained to the end.
? How soon did patients notice relief? | onset of action
It was smaller in people who coughed less than twenty times an hour at the start.
? Who profited least? | subgroup with mild cough
The quality of life score rose by 3.1 points with 45 mg, where 1.3 is held to be noticeable.
? Did daily life get better in a way that people can feel? | minimal important difference
Night-time cough did not change in any group.
? Did they sleep more quietly? | effect after dark
In the two weeks after the last tablet the cough returned to four fifths of what it had been.
? What happened once they stopped? | rebound after withdrawal
=
Harms.
Adverse events were frequent and mostly mild.
Altered taste was reported by 4 percent with placebo, 11 percent with 15 mg and 58 percent with 45 mg.
? Food tastes of metal: how often did that occur? | dysgeusia rates
It went away in all but two of those affected, after a median of six days without the drug.
? Does the sense of flavour come back? | reversibility of the commonest side effect
Dry mouth was the next most frequent complaint, with 9 percent in the group with the higher dose.
? What was the second most usual nuisance? | lack of saliva
Thirty-three participants stopped taking 45 mg because of what it did to taste.
? How many gave up since nothing tasted right any more? | withdrawals due to dysgeusia
There were nineteen serious adverse events, evenly spread, and none was judged to be caused by the drug.
? Was anybody badly harmed by it? | serious events related to treatment
One man in the placebo group died in a road accident.
? Were there any deaths? | fatalities
Liver values and heart tracings showed nothing unusual.
? Were laboratory tests and the ECG all right? | hepatic safety
=
Limits.
Those whose taste changed may have guessed their group, which weakens the blinding.
? Why may the results be biased? | unmasking through side effects
Few participants were over eighty, and none was pregnant.
? In whom do we know nothing about it? | groups not represented
The trial does not tell how the drug does beside speech therapy, which also helps.
? Was it compared with exercises by a therapist? | alternatives not tested
=
Conclusion and funding.
Telvaprast 45 mg twice a day reduces cough but alters taste in more than half of those who take it.
? What is the bottom line? | overall verdict in one sentence
A dose of 30 mg is now being studied in the hope of a better balance.
? What research comes next? | follow-up trial
The maker, Ostrava Life Sciences, paid for the trial and supplied the tablets but had no part in the analysis.
? Who financed it, and did they meddle with the figures? | sponsor's role
