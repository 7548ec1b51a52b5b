=
Examination regulations for the bachelor's programmes of the University of Keldmark, adopted by the senate on 8 March 2022.
? Which body passed the rules on tests at Keldmark?
They hold for students who began in autumn 2022 or later; others may switch by a declaration that can't be revoked.
? I started earlier; can I choose the newer rules, and go back? | Do the regulations apply to somebody enrolled in 2020?
The programme takes six semesters and has 180 credits, one credit being 28 hours of work.
? How much effort does a point stand for? | workload per ECTS
Whoever works or cares for a relative may study at half pace on application.
? I look after my father; can I go slower?
=
At the end of the second semester at least 30 credits must be reached.
? How far must I have come after the first year? | minimum points first year
Whoever falls short is invited to a talk; below 15 the right to take examinations ends, unless there are grave reasons.
? What if I've only twelve points after a year? | What's the sanction for very few points in the beginning?
By the end of the tenth semester everything must be passed.
? What's the longest that I may take in total? | maximum length of studies
Semesters on leave don't count.
? I paused for half a year; is it added to my time?
Registration for examinations is open from week 6 to week 9, online.
? When do I sign up for tests? | sign-up window
You may withdraw without reasons until seven days before a written and three days before an oral examination.
? I don't feel ready; until when can I pull out of the oral? | deadline for deregistering before a written paper
Whoever stays away without withdrawing has failed.
? I simply didn't turn up; what's the result? | no-show
In case of illness a doctor's certificate is to reach the office within three working days; a photograph is enough.
? I had the flu on the day; what must I send, and how quickly? | sick on test day, certificate deadline
For the third attempt it must come from the university's physician.
? In which case is my own doctor's word not enough? | last try and illness, whose certificate
=
Written examinations last 60 to 180 minutes, oral ones 20 to 40.
? How long could I be questioned by mouth? | duration of orals
Oral examinations are held by two examiners, or by one with an observer.
? Who sits in at a spoken test?
Listeners from the same programme are admitted if the candidate agrees, but not to the announcement of the result.
? May my friend watch while I'm being examined? | spectators at orals
A student with a disability may have more time, a separate room or another form, on application four weeks before.
? I have dyslexia; what relief is there and when must I ask? | extra time for handicap, deadline
Mother tongue is no reason for more time, but paper dictionaries are allowed in the first two semesters.
? I'm a foreigner in my first year; am I granted any help with words? | Are dictionaries OK for foreigners?
Multiple-choice papers are passed with 60 percent, or less if the average of first-time candidates minus a fifth is lower.
? From what share of right crosses am I through? | pass mark for tick-the-box tests
Group work is marked if each one's part can be told apart.
? When can a joint project be graded?
Examinations may be taken at home on the screen only if the candidate agrees to being filmed; otherwise a room is offered.
? I don't want a camera on me; do I have an alternative? | online proctoring
=
Marks are 1.0 to 4.0 for passed, in steps of 0.3 or 0.4, and 5.0 for failed.
? What's the worst grade with which one still gets through?
Results of written papers are due within six weeks, of theses within eight.
? How long do they take to correct a paper? | when do I get my result
If a failed paper would end the studies, two examiners mark it.
? When does a second person read what I wrote?
You may see your corrected paper for one month after the result.
? How long can I look at my script? | inspection of corrected paper
Objections go to the board of examiners within a month; the examiner must state reasons in writing.
? I think the grade is unfair; where do I turn? | appeal against grade
A failed examination may be repeated twice.
? How many tries do I get after the first? | resits allowed
The first repeat must be taken within two semesters.
? I failed in spring; when at the latest do I sit it again?
Once in the course of studies a fourth attempt is granted, which is oral.
? Is there a last chance if I've used up everything? | very last chance, in what form
A passed examination can't be repeated to improve the mark, except for two taken before the planned semester.
? I passed but want a better result; can I? | early bird rule
The thesis can be repeated once.
? How many chances for the final paper? | failed thesis
=
Whoever cheats fails the examination; having a switched-on telephone at the seat counts as cheating.
? My mobile was on but in my pocket; what does that mean? | mobile in the hall
In grave or repeated cases the board may bar the student from all further examinations.
? What's the heaviest sanction for cribbing?
Text taken over without naming the source is treated in the same way.
? What about copying paragraphs from a book? | plagiarism
Writing aids based on language models may be used if the examiner allows it and their use is described in an appendix.
? Am I permitted to let an AI help with my essay? | chatbots in essays
If deceit comes to light later, the degree may be withdrawn within five years.
? For how long after graduating can they take it away? | losing the diploma for cheating found out later
The student is to be heard before any decision.
? Will I be able to defend myself?
Disturbing others leads to exclusion after one warning.
? I was noisy during a test; what happens?
=
Credits from other universities are accepted unless the difference is substantial, which the university has to prove.
? Who bears the burden of proof when my earlier courses are refused?
At least 60 credits, among them the thesis, must be earned in Keldmark.
? I transfer with a lot of points; how much do I have to do here? | minimum to be earned here
Vocational skills can be credited up to half.
? I was a trained technician; to what extent does it count? | credit for job experience
Application for credit must be made in the first semester after arriving.
? When do I have to hand in my records from before?
Before a stay abroad, conclude a learning agreement, so that there are no surprises.
? How can I be sure that the courses in Spain will be accepted?
Foreign marks are converted by the modified Bavarian formula.
? How are grades from elsewhere translated? | conversion of marks from abroad
=
The thesis may be begun with 120 credits and is worth 12.
? What do I need before starting my final paper? | prerequisite for the dissertation
Time for it is ten weeks; it may be prolonged by four for reasons beyond the student's control.
? The lab burned down while I was writing; how much more time is possible? | How long do I have to write it?
The topic may be given back once within the first two weeks.
? I don't like my subject after all; can I swap? | changing the thesis subject
It is handed in as a PDF, and in print only if the supervisor wishes.
? Do I have to have it bound?
It may be written in English without application, in other languages with the board's consent.
? Could I write it in French? | language of the thesis
It is marked by the supervisor and a second reader; if they differ by more than 2.0, a third is called.
? The two assessors disagree strongly; what then? | How is it graded if readers disagree?
A talk of twenty minutes about it is part of the module.
? Do I have to present it?
A thesis in a company needs a supervisor from the university, and can't be kept secret from the examiners.
? My firm wants confidentiality; what's the limit?
=
The final mark is the average weighted by credits; the thesis counts double.
? How's the overall grade made up?
The first two semesters count half.
? Does my bad start weigh fully? | weight of the first year
"With distinction" is given for 1.2 or better.
? What average gets honours? | honours threshold
The certificate is issued within six weeks in Danish and English.
? In which languages do I get my diploma?
Records are kept for fifty years, papers for two.
? How long does the university hold on to my scripts? | archiving of test papers
Whoever ends without a degree gets a list of what was achieved.
? I'm dropping out; do I have anything to show?
The board has seven members: four professors, one assistant and two students, and students don't vote on marks.
? Do learners have a say among those who judge complaints?
