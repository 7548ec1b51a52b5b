=
Agreement on the processing of personal data, between Hartnell Clinics (the Controller) and Nimbus Letters AG (the Processor), as an annex to the service contract of 8 January 2024.
=
1. Subject and duration.
The Processor prints, envelopes and posts letters and bills of the Controller and, where patients have chosen so, puts them into an electronic mailbox.
? What is the contractor hired to do? | kind of service
This agreement lasts as long as the service contract, and its duties for as long after that as the Processor still holds data.
? When does it cease to bind? | validity
=
2. Data and persons.
The data are names, addresses, dates of birth, insurance numbers, amounts owed, and the contents of letters, which may tell of illnesses.
? Which information is handled? | categories of data, health included
The persons concerned are patients, their relatives and the Controller's doctors.
? Whose details are these? | data subjects
=
3. Instructions.
The Processor acts only on documented instructions, the first of which are in Appendix 1.
? Can it do as it likes with what it gets? | bound by orders
Spoken instructions are confirmed in text on the same day.
? I've told them something by phone; is that enough? | oral orders
Only the three persons named in Appendix 1 may give instructions.
? Who on our side is entitled to command them? | authorised contacts
If the Processor thinks that an instruction breaks the law, it says so at once and may wait with carrying it out until it has been confirmed.
? What if they hold our order to be illegal? | doubts about lawfulness
It may not use the data for its own purposes, not even after taking out the names.
? May they train their address software with anonymised letters? | own use forbidden
=
4. Place.
Processing takes place in Switzerland and the European Union only.
? In which territory must it happen? | location
Remote access from elsewhere counts as processing there.
? Their administrator logs in from India for a minute; does that matter? | support from third countries
=
5. Staff.
Everyone who handles the data has promised secrecy in writing, and the promise outlasts his employment.
? Are the workers at the press sworn to silence? | confidentiality of employees
They are trained before they begin and once a year after that.
? How often do they get lessons in data protection? | instruction of personnel
Whoever sees contents of letters also signs the note on medical secrecy in Appendix 4.
? Which people need an extra signature, and why? | professional secret
=
6. Security.
The measures are described in Appendix 2 and may be replaced by better ones.
? Can they alter the protection without asking us? | changing safeguards
Data are sent through the encrypted channel and never by e-mail.
? May I mail them a corrected list? | transmission path
Print files are deleted seven days after posting.
? How long do they hold on to what was printed? | removal of jobs
Spoilt sheets are shredded to strips of level P-5 on the day itself.
? What becomes of misprints? | destruction of waste paper
Test runs use invented data.
? Can they try out a new template with real patients? | trial prints
Each year the Processor has the systems attacked by specialists, and hands over a summary.
? Who checks whether one can break in? | penetration test
=
7. Subcontractors.
The Processor may use the subcontractors listed in Appendix 3.
? Which helpers are approved from the start? | permitted sub-processors
It announces new ones sixty days ahead, and the Controller may object within thirty.
? How long do we have to say no to an additional firm? | veto period
If no solution is found, the Controller may end the contract for the date of the change.
? They insist on the new partner; what can we do? | exit upon disagreement
Subcontractors are bound by the same duties, and the Processor answers for their faults.
? A helper lost the tapes: whom do we sue? | responsibility for third parties
Postal services and cleaning firms are not subcontractors in this sense.
? Does the mail carrier count? | who isn't regarded as such
=
8. Rights of patients.
A request that reaches the Processor is passed on within two working days and not answered by it.
? A patient writes to the print shop; what must it do? | forwarding enquiries
At the Controller's request it searches, corrects or deletes data within five working days.
? How fast will they look up what they have about somebody? | support with access claims
Four such requests a month are included in the price, and each further one costs 60 francs.
? Is there a fee for it? | cost of assistance
=
9. Breaches.
The Processor reports a breach within twenty-four hours of learning of it, by phone and in text.
? How soon would we hear that data got out? | incident notice
A letter in a wrong envelope is a breach.
? Mrs Weber got Mr Huber's bill; is that an incident? | misdirected post
The report tells what happened, how many are affected, and what has been done.
? What must be in the message? | contents of the notification
What isn't known yet is supplied later, and no reason to wait.
? May they postpone until all is clear? | incomplete facts
Only the Controller informs authorities and patients.
? Who tells the people concerned? | public communication
=
10. Audits.
The Controller may inspect the works once a year, on ten days' notice and in working hours.
? When may we come and look? | regular visits
After a breach it may do so at any time.
? And if something has gone wrong? | unscheduled check
A certificate under ISO 27001 that is not older than a year replaces the yearly inspection if the Controller agrees.
? Can paper stand in for a visit? | certification instead
Each side bears its own costs, unless serious faults are found, which make them the Processor's.
? Who pays for the inspection? | expenses of auditing
=
11. End.
Within thirty days of the end the Processor returns the data in a common format and deletes what it holds.
? What's done with everything once we part? | handing back
Backups follow within ninety days.
? By when have safety copies been purged? | overwriting tapes
Proofs of posting are kept for ten years, because the law demands it, and are blocked for other uses.
? What may be held for a decade? | statutory retention
A member of the board confirms deletion in writing.
? Who signs that nothing's left? | attestation
=
12. Liability and order of papers.
Towards patients both are liable as the law provides.
? Against whom can an injured person turn? | external claims
Between them, the limits of the service contract hold, except for breaches of clause 3 and 4, where there's none.
? For which violations is there no cap? | unlimited between the parties
Where this agreement and the service contract differ, this agreement goes first.
? Which paper prevails? | precedence
