=
Five trials in brief: digest of the Institute for Primary Care, spring issue.
Each of these summaries gives the question, the method, the result and our comment.
=
1. Nasal rinsing and colds in day nurseries.
Can rinsing the nose with salt water shorten colds in small children?
In 14 nurseries in Wales 310 children aged two to five were drawn to rinse three times a day from the first sneeze, or to usual care.
? How many toddlers were enrolled, and where? | setting of the salt water study
Parents kept a diary in the form of an app with a smiling snail.
? How were symptoms written down in the nose study? | tool for mothers and fathers
Colds lasted 6.2 days with rinsing and 7.9 without.
? By how much does it abbreviate a runny nose? | days ill with saline
Siblings at home fell ill less often too, in 29 against 41 percent.
? Were brothers and sisters protected? | spread in the household
A fifth of the children refused after the second day.
? Did the kids put up with it? | acceptance of rinsing
Comment: cheap and harmless, though parents knew what they were doing, which may have coloured the diaries.
? What do the editors object to in the diaries? | verdict on saline
=
2. Stopping pills against acid.
Can people who've taken omeprazole for more than a year give it up?
The 402 patients, none of whom had had a bleeding, either stopped at once or went down step by step over six weeks.
? What ways of coming off the stomach drug were compared? | design of the withdrawal trial
After six months 37 percent of the first and 55 percent of the second group were without tablets.
? Is it better to taper? | success with gradual reduction
Most relapses came in the second week, when the stomach makes more acid than before.
? When is it hardest after quitting the tablets? | rebound of acid
An alginate syrup at need was allowed in both groups, and was used on nine days on average.
? What could they take when it burned? | rescue remedy
There were two ulcers, both in people who took ibuprofen without telling anybody.
? Which complications occurred, and why? | painkiller in secret
Comment: worth trying in practice, but never in those who need the drug for protection.
? For whom isn't this suitable? | verdict on omeprazole
=
3. Reminding by text.
Do text messages bring more women to cervical screening?
Practices, and not women, were assigned, so that messages wouldn't be talked about between groups.
? Why did they randomise clinics rather than persons? | cluster design
There were three groups: no message, a plain reminder, and one with a link for booking.
? Which kinds of SMS were tried? | arms of the screening study
Attendance was 48, 51 and 62 percent.
? How many turned up with each? | uptake figures
The link helped most in women under thirty, and not at all in those over fifty-five.
? Which age group didn't profit from online booking? | effect by age
Each additional woman who came cost 1.70.
? Was it dear? | cost per extra visit
Some 2 percent of messages reached the wrong person, and one husband opened it first.
? Was there a problem with secrecy? | misdirected texts
Comment: it's the booking that does it, not the reminding.
? What's the lesson according to the digest? | verdict on messages
=
4. Standing desks and back pain.
Does a desk that can be raised relieve pain in the lower back?
An insurer's 260 employees with pain for at least three months were studied for a year.
? Which people were examined for the furniture? | sample of the office study
Half were given the desk with a talk of twenty minutes, the others the talk alone.
? What did the control group get? | lecture only
Sitting fell by 84 minutes a day in the first month, and by 31 at the end.
? Did they keep up standing? | habit fades
Pain on a scale of ten fell by 1.1 with the desk and by 0.9 without.
? Was there less hurting with the new furniture? | effect on the spine
The difference is too small to be felt.
? Does that matter in practice? | relevance of the back result
Varicose veins were no more frequent.
? Does being on one's feet harm the legs? | veins
Comment: get one if you like it, but not for your back.
? Should the firm buy such tables? | verdict on desks
=
5. Music during cataract surgery.
Does music calm patients while they are operated on for cataract?
Patients heard either a piece of their choice or silence, both through headphones, so that the surgeon didn't know.
? How was the doctor kept in the dark? | blinding in the eye theatre
Fear was rated on a line before and after, and blood pressure taken every five minutes.
? How did they measure being afraid? | outcomes of the eye study
Fear fell by 23 points with music and by 8 without.
? Did songs soothe? | anxiety reduction
Systolic pressure was lower by 9 mm.
? What happened to circulation? | effect on blood pressure
Fewer asked for a sedative: 14 of 150, against 38.
? Did it save on tranquillisers? | use of drugs during the operation
Three patients moved their heads to the beat, and the surgeon had to stop.
? Was there any drawback? | nodding along
Folk and classical music did equally well, while patients with heavy metal were too few to judge.
? Does the style make a difference? | genre
Comment: ask for slow pieces, and check the headphones first.
? What do they advise clinics to do? | verdict on music
=
About this digest.
Trials are chosen by two doctors who don't know the journals' names.
? Who makes the selection? | independence of the choice
We take no money from makers of drugs or devices.
? How are you financed, or rather, by whom not? | sponsorship
The next issue, in July, will be on sleep.
? What's the topic of the summer number? | upcoming theme
