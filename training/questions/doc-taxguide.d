=
Guide to the income tax return 2023 of the Republic of Estmark, for employees and pensioners.
? For whom was the booklet on the 2023 declaration written?
You must file if you had more than one employer, income from abroad, or side income of more than 600.
? When am I obliged to declare?
Whoever has only one employer and no other income need not file, but may do so for four years back.
? I'm a simple employee; until when could I ask for money for past years? | voluntary declaration, how far back
The return is due on 31 May 2024; with a tax adviser, on 30 November.
? By what day must I hand it in on my own? | deadline with an accountant
An extension of up to eight weeks is granted online without giving reasons.
? I won't manage in time; can I get more? | more time
Late filing costs 30 for each month begun, at most 300.
? What if I'm half a year overdue? | penalty for lateness
No penalty is charged if the result is a refund.
? I'm late, but the state owes me; will I be punished?
=
Form A is for personal data, form B for wages, form C for pensions, form D for deductions, and form K for children.
? Which sheet deals with my offspring? | which form for pension income
You can file at my.tax.example with your identity card, or on paper at the counter.
? In what ways can I submit? | online or paper
The prefilled return contains wages, pensions and health contributions, but not donations or childcare.
? What isn't already entered for me? | missing in the prefilled version
Check the prefilled figures, for you answer for them.
? Who is responsible if the numbers the office put in are wrong?
Receipts are not sent in, but kept for three years.
? What do I do with the evidence? | how long must bills be stored
=
The basic allowance is 11,200; for married couples who file jointly 22,400.
? How much may a single person earn untaxed? | tax-free amount for couples
The rate is 15 percent up to 30,000, 27 percent up to 75,000 and 39 percent above.
? What's the top bracket? | tax brackets
Couples may choose each year whether to file jointly; it pays if incomes differ widely.
? When is it worth declaring together with my wife? | joint declaration, benefit
In the year of a wedding you count as married for the whole year.
? We wed in December; how are we treated? | newlyweds
In the year of a separation you may still file jointly once.
? We split up in spring; is a common declaration possible? | separated this year
Widowed persons keep the joint rate for the following year.
? My husband died last year; which tariff do I have now? | widow
=
Travel to work is deducted at 0.26 a kilometre for one way, from the first kilometre, on days actually travelled.
? How is my commute reckoned? | mileage to the office
With public transport you may deduct the ticket instead, if it was dearer.
? I pay a lot for my rail pass; can I claim that?
The yearly limit is 4,000, which does not hold for cars used because of a disability.
? Up to what sum does the way to the job count? | commuting cap
For each day at home 5 may be deducted, at most 150 days.
? What do I get for remote work? | home office
On one day you can't claim both.
? I worked from home in the morning and drove in later; may I enter the two?
Tools, specialist books and work clothes are deductible; a business suit isn't.
? Can I write off my suit and tie? | business suit
A computer used half for the job may be deducted by half, at once if it cost less than 800, otherwise over three years.
? I bought a laptop for 1,500; in what period is it spread? | laptop deduction
Without receipts a lump sum of 1,000 is deducted by itself.
? What do I get if I've collected nothing at all? | flat amount without proof
Union dues are deductible on top of the lump sum.
? What about the fee for my labour organisation?
Moving house for a new job gives 880, plus 390 for each further person.
? We relocated on account of work; how much for the family? | moving costs
A second home at the place of work is limited to 800 a month of rent.
? I rent a room near the office during the week; what's the maximum? | second household near the job
=
For each child you get an allowance of 4,300, or the benefit of 215 a month, whichever is better.
? What is the yearly exemption for a son or daughter?
The office compares both by itself.
? Who decides between monthly money and the exemption for kids?
From 18 to 25 the child must be in training or looking for a place.
? My daughter is twenty; when do I still get something for her? | grown-up children
Earnings of the child don't matter in the first training; in a second one it may work at most 20 hours a week.
? My son studies again after an apprenticeship and jobs on the side; how much may he? | working student, hours
Childcare is deductible at two thirds, up to 4,000 for each child under fourteen, if paid by bank transfer.
? I paid the nanny in cash; is that accepted? | babysitter, how much and how paid
Meals at the nursery are not part of it.
? Does lunch at kindergarten count?
Single parents get a further 2,500, and 240 for each child after the first.
? I raise my boy alone; is there a bonus? | lone mother bonus
School fees are deductible at 30 percent, up to 5,000.
? What share of private tuition can I claim? | private school
=
Donations are deductible up to a fifth of your income; below 300 the bank statement is enough.
? I gave 200 to a relief organisation; what proof do I need?
Membership fees of sports and choral clubs don't count.
? May I put down what I pay the football club? | sports club fee
Health and care contributions are deductible in full.
? How much of my medical premiums count?
Illness costs count only beyond 3 percent of your income, or 2 percent with three children.
? From what burden on do dentist's bills matter? | medical bills threshold
Glasses, hearing aids and prescribed medicine are included; vitamins are not.
? Can I enter new spectacles? | hearing aid
Maintenance to a divorced spouse is deductible up to 13,000 if the recipient signs form U.
? I support my ex-wife; what do I need from her? | alimony
The recipient must then tax it.
? Does my ex have to pay on what I send?
Craftsmen in your home: a fifth of the wages, at most 1,200, directly off the tax.
? We had the bathroom done; what comes back? | tradesmen
The materials don't count.
? And the price of the tiles?
Household help: a fifth, at most 4,000.
? We employ a cleaner; how much off? | cleaning lady
=
Pensions that began in 2023 are taxable at 83 percent; the tax-free part is fixed for life.
? I've been retired since last year; which portion is taxed? | share of pension taxed
Later increases are taxed in full.
? Does the exempt share grow with my yearly rise?
Company pensions are entered in form B.
? Where do I put what my former employer pays me?
Interest and dividends are taxed by the bank at 25 percent; 1,000 is free if you gave an exemption order.
? How can I receive returns on savings without deduction? | savings allowance
If your rate is below 25 percent, tick box 7 to get the difference back.
? I earn little and the bank withheld a quarter; how do I recover some?
Rent from a room in your own home is free up to 520 a year.
? I let my guest room now and then; from when is it taxed? | renting out a spare room occasionally
Selling used things is free, unless you bought them to sell.
? Do I owe anything on my flea-market takings? | second-hand sales
Gains on a house are free after ten years, or if you lived there in the last three.
? I sold my flat; when needn't I pay? | sale of a home
Winnings from the state lottery are free; prizes from television shows are taxed if you did something for them.
? I won a quiz on TV; is it all mine? | lottery
=
The assessment takes about six weeks online and ten on paper.
? How long until I hear? | processing time
You may object within one month after receiving it, free of charge and without a lawyer.
? The notice is wrong; what time do I have? | appeal deadline
An objection does not put off payment, for which you must ask separately.
? While they look into it again, may I hold back what's demanded? | Do I have to pay despite appealing?
Additional tax is due one month after the notice, and can be paid in six instalments at 0.5 percent a month.
? I can't pay it all at once; on what terms may I spread it? | payment in instalments
Refunds of less than 5 aren't paid out.
? Below what sum is nothing returned? | tiny refunds
Give your bank account on form A, or a cheque is sent, which costs 6.
? What if I don't state where to transfer? | no account given
Mistakes you find later must be corrected at once; whoever reports them himself isn't punished.
? I forgot some income years ago; what if I own up? | self-disclosure
The helpline 555-0190 is open on weekdays from 8 to 20, and on Saturdays in May.
? When does someone answer my questions at the weekend?
