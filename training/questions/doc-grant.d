=
Grant agreement no. 2024-118 between the Osprey Foundation and the Willowbrook Museum Trust.
=
1. The grant.
The Foundation gives up to 84,000 euros for the project "Voices of the Weavers".
? What is the most that can be paid? | amount of funding
The grant covers at most 70 percent of the eligible costs.
? What proportion do they bear? | funding rate
The Trust finds the rest, of which volunteers' hours may make up a third.
? Can unpaid work be counted as our share? | own contribution in kind
An hour of a volunteer is counted as 15 euros.
? At what rate is unpaid help valued? | worth of sixty minutes
=
2. The project.
The project runs from 1 April 2024 to 30 September 2025.
? When does it begin and end? | project dates
Its results are sixty recorded interviews, an exhibition and a box for schools.
? What must come out of it? | deliverables
The exhibition remains open for at least five months.
? How long must visitors be able to see it? | minimum opening
An extension of up to six months may be asked for once, by 30 June 2025.
? We won't be ready; until when can we request more time? | prolongation deadline
It brings no further money.
? Do we get extra funds with a later end? | budget of the added period
=
3. Eligible costs.
Costs are eligible if they're needed for the project, arise within its period and can be proved.
? What conditions must an expense meet? | general rule for expenses
Salaries are eligible at the real cost, on the basis of time sheets.
? How do we account for personnel? | proof for wages
Overheads are paid as a flat rate of 12 percent of salaries without receipts.
? Do I need invoices for rent and telephone? | indirect costs
Equipment is eligible only with its depreciation during the project.
? We bought recorders that will last for years; can we claim all? | devices written off
Travel is eligible second class, and hotels up to 110 a night.
? What may an overnight stay cost? | trips
Value added tax is eligible if the Trust can't recover it.
? Do they pay the VAT? | sales tax
Food is eligible at the opening only.
? Can we charge sandwiches for our team meetings? | catering
Fines, interest and gifts are never eligible.
? Which spending is refused whatever the reason? | excluded items
=
4. Moving money between headings.
The Trust may move up to 15 percent of a heading to another without asking.
? How much can I shift on my own? | reallocation without consent
Beyond that it needs a written yes before the money is spent.
? We want to use half the travel money for printing | approval for larger shifts
The heading Salaries may not grow.
? Can we put more into staff? | heading that can't be raised
=
5. Payment.
Forty percent is paid within thirty days of signature.
? How much do we get at the start? | advance
Another forty follows when the interim report has been accepted.
? What triggers the second instalment? | mid-term payment
The rest comes after the final report.
? When is the last fifth paid? | balance
The money is kept in a separate account or cost centre.
? May it be mixed with our other funds? | bookkeeping segregation
Interest earned on it belongs to the project.
? What about what the bank pays on it? | yield
=
6. Buying.
Up to 2,500 euros the Trust may buy freely.
? Below which sum are no quotes needed? | direct award
Up to 20,000 it gets three offers, and above that it publishes a call.
? How do I choose a supplier for something at nine thousand? | procurement procedure
Relatives of board members may not be suppliers.
? Could the chair's brother print the catalogue? | conflict of interest
=
7. Reports.
The interim report is due on 31 January 2025 and the final one three months after the end.
? By when do I have to hand in the accounts of the whole? | due dates for reporting
Each consists of a narrative of no more than eight pages and a table of costs.
? How long should the text be? | contents of a report
An auditor signs the final table; the fee is eligible up to 1,800.
? Who certifies the figures? | audit cost
If a report is more than thirty days late, 2 percent of the grant is cut, and 2 for each further month.
? What does tardiness cost us? | sanction for missing the date
Events that threaten the project are reported at once, not in the next report.
? Our curator has left; can that wait till January? | urgent news
=
8. Results.
Rights in the results belong to the Trust.
? Who owns the recordings? | copyright
The Foundation may use them free of charge for its own purposes.
? Can the funder show them too? | licence for the donor
Interviews are published under a free licence unless the person interviewed objects.
? A weaver doesn't want to be put on the net | open access exception
All that is printed shows the osprey and the words "with the support of".
? How must we name the sponsor? | logo duty
=
9. Checks.
The Foundation may visit the project with a week's notice.
? Can they come and have a look? | inspection visit
Papers are kept for seven years after the last payment.
? For how long do I have to store receipts? | archive period
=
10. Paying back.
What was not spent is returned within sixty days of the final report.
? We've money left over | unused funds
What was spent on ineligible costs is returned with 3 percent interest.
? And if we used it for the wrong thing? | recovery with interest
If fewer than forty interviews are made, the grant is reduced in proportion.
? We only managed thirty-two recordings | shortfall in results
If the project is dropped, the Foundation bears what was already spent in good faith.
? What if we have to give up halfway? | abandonment
For fraud the whole grant is claimed back.
? Which offence costs us all of it? | false statements
=
11. Other provisions.
The agreement can't be passed to another body.
? Could we hand it over to the town archive? | assignment
Objections to a decision go to the Foundation's board within four weeks.
? How do I appeal? | contesting a cut
