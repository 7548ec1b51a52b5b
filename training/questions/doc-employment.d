=
Contract of employment between Larkfield Dairy Ltd (the Company) and Ms Noor Haddad (the Employee).
=
1. Post.
The Employee is engaged as a laboratory technician, grade C.
? What job is she hired for? | position and pay band
Her place of work is the creamery at Stoke Larkfield.
? Where will she work? | site
The Company may send her to another site within thirty kilometres for up to eight weeks a year.
? Can they make her go somewhere else for a while? | temporary transfer
A permanent move needs her consent.
? Could she be relocated for good against her will? | lasting change of location
She reports to the head of quality.
? Who is her boss? | supervisor
=
2. Start and trial period.
The employment begins on 2 September 2024 and has no fixed end.
? Is it open-ended, and from when? | first day on the job
The first five months are a trial period.
? How long is she on probation? | initial test phase
During it either side may end the contract with one week's notice, without giving a reason.
? How fast can it be over in the beginning? | termination while being tried out
If she is away for more than fifteen working days in that time, it is extended by as many days.
? I was off sick for a month right at the start; does that prolong anything? | longer probation owing to absence
=
3. Hours.
Full-time work is 37.5 hours a week, as a rule from Monday to Friday.
? What is the normal amount of work every week? | standard schedule
Core time is from 9:30 to 15:00, and outside it she arranges her own hours.
? When must she be present whatever happens? | flexible time limits
Breaks of thirty minutes are unpaid.
? Is lunch counted as work? | pause
Every sixth weekend she is on call for the milk intake.
? How frequently must she be reachable on Saturdays and Sundays? | standby duty
On call means that she can be at the site within forty minutes.
? How quickly would she have to turn up in an emergency? | response time
Overtime needs an order from the head of quality.
? Can she just stay late and write it down? | approval for extra hours
It is made up by time off within three months, and if that isn't possible, paid with a supplement of 25 percent.
? What does she get for working longer? | compensation of additional hours
=
4. Pay.
The yearly salary is 31,800 pounds before deductions, in twelve instalments.
? How much does she earn? | gross annual wage
It is transferred on the 25th, or on the working day before.
? On what date is the money on her account? | payday
Each weekend on call is paid with 110 pounds, whether or not she is called.
? What does standby bring, even when nothing happens? | allowance for being reachable
Pay is reviewed each April, without a right to an increase.
? Is a rise guaranteed? | annual salary talk
A bonus, even if paid several times, is voluntary each time.
? I got a Christmas extra three years running; am I entitled to it? | claim to gratification
If too much is paid by mistake, the Company may keep back up to 10 percent of a month's pay until it has been recovered.
? They transferred too much; how do they get it back? | overpayment
=
5. Holidays.
She has 26 days a year, besides public holidays.
? How much vacation is she granted? | annual leave
After five years there are two days more.
? Do long-serving staff get extra time off? | seniority bonus of leave
Holidays are requested in writing, those of more than a week at least six weeks ahead.
? How early must a long trip be announced? | apply for leave
Up to five days may be carried over, and lapse on 31 March.
? What becomes of days left at the end of December? | transfer of unused vacation
Days on which she is ill with a doctor's note don't count as holiday.
? I caught flu on the beach, are those days lost? | sick while on vacation
=
6. Illness.
She tells the head of quality on the first day before 9 o'clock.
? By when do I have to ring in if I'm unwell? | reporting absence
From the fourth day a doctor's note is needed.
? When must I bring a certificate? | medical proof
The Company pays her full salary for six weeks and half for six more.
? For how long does the money keep coming if she's ill? | sick pay
Whoever has had diarrhoea stays out of the laboratory for two days after the last symptom.
? May I come in right after stomach flu? | hygiene rule after infection
=
7. Secrecy and inventions.
Recipes, starter cultures and suppliers' prices are secret, also after the end of the contract.
? What mustn't she tell a rival, even years later? | trade secrets
Inventions made in the course of her work belong to the Company.
? Who owns what she discovers at the lab? | intellectual property
She receives a fair reward if such an invention is patented.
? Does she get anything for a patent? | compensation for inventor
=
8. Other work.
A second job needs permission, which is refused only if it harms rest or competes with the Company.
? May she wait tables in the evening? | side employment
Unpaid work for clubs and charities needs none.
? Must she ask before volunteering? | honorary activity
=
9. End of the contract.
After the trial period notice is one month to the end of a month.
? How long beforehand must she resign later on? | ordinary notice period
If it is the Company that gives notice, this grows to two months after two years, and to three after eight.
? They want to let me go after nine years; how much time do I have? | employer's notice by length of service
Notice must be given on paper with a signature.
? Is quitting by text message valid? | form of resignation
For theft, violence or falsified records the contract may be ended at once.
? For what can she be sacked on the spot? | summary dismissal grounds
The Company may release her from work during the notice period on full pay.
? Can they send me home until the last day? | garden leave
She hands back keys, coats and data on the last day.
? What has to be returned upon leaving? | company property
For six months afterwards she may not work for another creamery within twenty kilometres.
? Can she go straight to a competitor next door? | non-compete
For that time the Company pays her 40 percent of her last salary.
? What do I get in exchange for not working for rivals? | compensation for the restraint
She is entitled to a written reference.
? Do they have to give me a testimonial? | certificate of service
=
10. Last provisions.
Claims expire if they aren't raised in writing within four months.
? Until when can I demand outstanding wages? | limitation of demands
The collective agreement of the dairy trade applies where this contract is silent.
? What counts if something isn't regulated here? | gaps in the paper
