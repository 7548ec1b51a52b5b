=
These terms of service govern the use of Ledgerfin, an online bookkeeping service run by Brightmoor Software AB.
? Which firm is behind the accounting website? | operator of Ledgerfin
By opening an account you accept them; if you act for a company, you confirm that you may bind it.
? I'm registering for my employer, what am I asserting by that?
You must be at least eighteen years old to open an account.
? Is a sixteen-year-old allowed to register? | minimum age
The service is meant for businesses and self-employed persons, not for consumers.
? Can I use it for my household budget? | who is the product aimed at
=
The Starter plan costs 9 euros a month and includes one user and 200 transactions.
? What's the cheapest option and how much does it let me do? | price of the smallest subscription
The Team plan costs 29 euros a month and includes five users and 2,000 transactions.
? Four of us want to work in the books: what do we pay? | mid tier fee and limits
The Studio plan costs 79 euros a month and includes twenty users and unlimited transactions.
? Which tier has no cap on bookings?
Transactions above the limit are charged at 3 cents each on Starter and 2 cents each on Team.
? I went over my quota on the smallest package, what will an extra entry cost? | overage
If a year is paid in advance, two months are free.
? Is there a discount for settling twelve months at once? | annual billing advantage
Registered charities receive half off every plan on request.
? Do non-profits get a better price?
Prices are shown without value added tax.
? Are the sums quoted net or gross?
=
New customers may try the Team plan free of charge for thirty days without giving a payment card.
? How long can I test it for nothing? | must I leave my credit card for a demo
When the trial ends, the account becomes read-only until a plan is chosen.
? What happens to my books once the test period has run out?
Data of trial accounts that are not upgraded is deleted ninety days after the trial ends.
? I tested it but never bought; how long do my entries stay around? | wiping of unpaid test accounts
Only one trial is granted for each company registration number.
? Can our firm start over with a second free test under another e-mail?
=
Monthly plans renew each month unless cancelled before the renewal date.
Yearly plans renew for another year unless cancelled at least fourteen days before the renewal date.
? How early must I quit an annual subscription so it isn't prolonged? | deadline to stop a twelve-month contract
Cancellation is done under Settings, Billing, Close plan; support staff cannot cancel by phone.
? Where do I click to stop paying? | Can I ring someone to end my subscription?
Fees already paid for a yearly plan are not refunded, except where we raise the price or withdraw a feature that you use.
? In which cases is money for the rest of a year returned? | leaving halfway through a prepaid year
Upgrades take effect at once and are charged in proportion to the days left.
? When do I get the extra features after switching to a bigger package, and how is it billed?
Downgrades take effect at the next renewal date.
? I switched to the smaller package today, from when is it cheaper?
=
Payment is by card or, for Studio only, by invoice due within thirty days.
? Who may be billed rather than charged on plastic? | can Team customers pay against a bill
If a card payment fails, we try again after three, seven and ten days.
? How often will you attempt to collect when my bank declines? | retry schedule
After the last failed attempt the account is suspended, and after a further sixty days it may be closed.
? My money couldn't be collected and I ignored it; when might I lose the account for good?
Invoices you issue through Ledgerfin remain reachable for your customers during a suspension.
? If I'm blocked for non-payment, can my clients still open the bills I sent them?
We may raise prices once a year with sixty days' notice by e-mail.
? How long ahead do we learn of a more expensive tariff?
=
The data you enter remains yours.
? Who owns what we type in?
You grant us a licence to store, copy and process it only as far as needed to run the service.
? What may Brightmoor do with my entries?
We do not use your data to train machine-learning models.
? Will my figures be fed to an AI?
We may publish statistics compiled from at least five hundred accounts, from which no customer can be recognised.
? Could my numbers show up in some survey of yours? | aggregate figures, minimum sample
Data is stored in Luleå and mirrored to Gothenburg.
? In what towns are the servers? | where is the copy kept
It does not leave the European Economic Area, save that support requests may be answered from our office in Halifax, Canada.
? Does anybody outside Europe get to see anything?
Backups are made every six hours and kept for thirty-five days.
? I erased something a month ago by mistake, is there a chance to recover it? | snapshot frequency and retention
You can export all data as CSV or SIE at any time, on every plan.
? How do I get my books out to move to a competitor? | formats for taking my records along
Attachments are exported as a ZIP archive, which is prepared within 24 hours.
? How long till I can download the scanned receipts in bulk?
After an account is closed we keep invoices and vouchers for seven years, as the Bookkeeping Act demands, and delete everything else within thirty days.
? Which records survive my departure, and why? | closed account, legal archiving
=
We aim at an availability of 99.8 percent in each calendar month.
? What uptime do you promise?
Planned maintenance, announced three days ahead and carried out between 1 and 4 a.m. Swedish time, does not count as downtime.
? When do you do works on the system, and how early am I told?
If availability falls below the target, Team and Studio customers may claim a credit of 10 percent of the monthly fee.
? What do I get if the thing was down too much? | compensation for outages
Below 98 percent the credit is 40 percent.
? How big is the rebate after a really terrible month?
A credit must be claimed within thirty days and is not paid out in cash.
? How long do I have to ask for amends for poor service? | Is it wired to my bank?
Starter customers are not entitled to credits.
? I'm on the nine-euro package and it was offline all day. Do I get anything?
Support answers by e-mail on working days; the target for a first reply is eight hours for Starter and two hours for Team.
? How quickly would the helpdesk write back to the cheapest customers?
Studio customers can call support from 7 a.m. to 7 p.m. on working days.
? Who gets to talk to a person on the telephone, and when?
=
You must keep your password secret and tell us at once if you suspect misuse.
? What should I do when somebody may have got into my login?
Two-factor sign-in is compulsory for owners and administrators.
? For which roles is a second step at login mandatory?
Read-only accountants may be invited without counting as users.
? Does giving our auditor a view use up one of our seats?
Sharing one login between several persons is not allowed.
? Can my colleague and I use the same password to save money?
You may not use automated means to make more than sixty requests a minute to the interface.
? How fast may my script call the API? | rate limit
Accounts that exceed this limit are throttled for fifteen minutes.
? My program hammered the service, for how long will it be slowed down?
Repeated excess may lead to the key being withdrawn.
=
The service does not give tax advice, and you remain responsible for your returns.
? Is Brightmoor to blame if my VAT declaration was wrong?
Our liability is limited to the fees you paid in the twelve months before the event.
? What's the most I can recover if your bug costs me a fortune? | cap on damages
The limit does not apply to intent, gross negligence or personal injury.
? When does the ceiling on damages fall away?
We are not liable for loss of profit.
? Could I sue for the deals that I missed?
=
We may change these terms; material changes are announced by e-mail forty-five days ahead.
? How long before new conditions apply am I written to?
If you do not agree, you may close the account before they take effect and receive back the unused part of the fees.
? I don't like the new conditions, what can I do?
We may suspend an account without notice if it is used for fraud, phishing or forged invoices.
? For what misdeeds can I be shut out right away?
An inactive free archive account is closed after twenty-four months without a sign-in.
? How long can I stay away before my archive is shut down?
Swedish law applies, and disputes are decided by the district court of Luleå.
? Which country's rules govern, and where would a case be fought?
Arbitration is not foreseen.
