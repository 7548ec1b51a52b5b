=
Consumer loan agreement between Tamar Valley Credit Union (the Union) and its member Mr Ewan Sato, no. 30-7714.
=
1. The loan.
The Union lends 12,000 for the purchase of a used van.
? How much does he borrow, and for what? | amount and use
It's paid to the seller and not to the member.
? Does the money come to my account? | recipient of the payout
Payment is made within two working days of the van's papers being shown.
? When will the dealer have it? | time of disbursing
The loan has to be drawn within sixty days of signing, or the promise lapses.
? How long may he look for a vehicle? | offer expires
=
2. Interest.
The rate is 6.4 percent a year, fixed for the whole time.
? Can it get dearer later? | type of rate
With all charges the effective rate is 6.9 percent.
? What's the true yearly cost? | APR
Interest is reckoned by the day on what's still owed.
? How is it worked out? | calculation basis
There's no fee for the account, for statements or for asking questions.
? What doesn't cost anything? | free services
A single fee of 75 for checking the van is added to the first instalment.
? Is there any charge at the start? | inspection of the vehicle
=
3. Repayment.
It's repaid in sixty monthly instalments of 234.30 on the 3rd.
? What do I pay per month, and how often? | repayment schedule
The last instalment may differ by a few pence.
? Why's the final one not the same? | rounding
On 3 May and 3 November the member may skip an instalment if he says so ten days before.
? Can I take a break now and then? | payment holiday
A skipped instalment is added at the end, with interest.
? What's the consequence of the pause? | longer term
The day can be moved once to the 18th.
? I'm paid in the middle of the month | other due date
=
4. Paying early.
The member may pay back all or part at any time.
? I've inherited something, may I clear it? | redeem ahead of schedule
Up to 3,000 a year this is free of charge.
? How much extra can I pay without a penalty? | free special payments
Beyond that, 0.8 percent of the sum is charged, or 0.4 in the last year.
? What does clearing it at once cost? | prepayment fee
The charge may never be higher than the interest that's saved.
? Is there a limit to that fee? | ceiling of compensation
He chooses whether the instalments become smaller or fewer.
? What changes after an extra payment? | effect on the plan
=
5. Security.
The van serves as security, and its registration document stays with the Union.
? What do you hold in case I can't pay? | collateral
It must be insured fully, with the Union named in the policy.
? Is third-party cover enough? | insurance duty
It may not be sold, lent for money or taken abroad for more than eight weeks without consent.
? May I drive it round Europe all summer? | limits of use
If it's written off, the insurer pays the Union first.
? It's burnt out; who gets the compensation? | total loss
When the loan is half paid, he may ask for the document to be given back, unless he's been in arrears.
? When is the vehicle free? | early release
=
6. When payment is late.
For each reminder after the first 6 is charged.
? What does a dunning letter cost? | reminder fee
On late sums interest is 3 percent higher.
? Is there a surcharge on what's overdue? | default rate
A member in trouble should speak to us before the due date; we can halve the instalments for up to six months.
? I've lost my job | hardship help
Advice on debts is given free on Thursdays, by somebody who doesn't work in the loan department.
? Is there someone neutral to talk to? | counselling
If two instalments in a row and a tenth of the loan are unpaid, the Union may call in the whole after a warning of fourteen days.
? When can you demand everything at once? | acceleration
It then may sell the van, by auction and not under three quarters of its value.
? Could it be sold for a song? | minimum at the sale
What remains after that is his.
? Who gets the surplus? | excess of the proceeds
=
7. Insurance of the loan.
Insurance against death and illness is offered but not required.
? Do I have to cover the debt in case I fall ill? | optional protection
It costs 7.10 a month, and can be dropped at any time.
? What's the premium? | price of debt cover
It doesn't pay for illnesses that were known in the year before.
? I've had back trouble for years; would it help? | excluded conditions
=
8. Withdrawing.
The member may withdraw within fourteen days of signing, without a reason.
? I've changed my mind | cooling-off
An e-mail is enough.
? How do I declare it? | form of withdrawal
If the money has been paid out, he returns it within thirty days, with 2.10 of interest for each day.
? The seller already has the sum: what then? | unwind after payout
=
9. Data.
The Union tells the credit bureau of the loan, its size and whether it's paid on time.
? Who else learns about this? | registration with an agency
The entry is removed three years after the last instalment.
? How long can others see it? | deletion of the record
A member may ask once a year for what the bureau knows, free of charge.
? How can I see what is stored on me? | self-disclosure
=
10. Membership and complaints.
He must hold shares of at least 50 in the Union until the loan is repaid.
? Must I stay a member? | minimum deposit
Complaints are answered within fifteen working days.
? How fast do you deal with a grievance? | response to complaints
After that the ombudsman for finance can be called, at no cost.
? I'm not content with your reply | external body
=
11. Last points.
Changes are valid in writing only.
? Is what the clerk promised by phone binding? | verbal side deals
If a point is void, the rest stays.
? One clause turns out illegal | severability
The Union may pass the claim on to a bank, but the member's rights remain as they are.
? Can you sell my debt? | assignment
