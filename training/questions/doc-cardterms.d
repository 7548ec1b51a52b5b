=
These conditions apply to the Marlin Classic and Marlin Gold credit cards issued by Bank of Sellwick.
? Whose conditions are those of the Marlin plastic? | issuer
The card remains our property.
? Does the piece of plastic belong to me? | Who is the owner of the plastic?
Sign it on receipt and activate it in the app or at one of our machines within sixty days.
? The new one came by post: what must I do before I can pay? | deadline to unlock a new one
The annual fee is nothing for Classic if you spend at least 2,400 in the year, and otherwise 25.
? How can I avoid the yearly charge on the basic one? | Is the basic one free?
The annual fee for Gold is 95, in the first year 45.
? What does the premium one cost at the beginning? | yearly price of the premium one after the first twelve months
A partner card costs 10 with Classic and nothing with Gold.
? Can my spouse get a second one without paying? | second holder, fee
A replacement costs 8, unless the card was stolen and you show the police report.
? Mine is broken; how much for a new one? | Do I pay for a substitute if mine was stolen?
=
The PIN is sent by separate letter, three working days after the card.
? Why did my envelope hold no secret number?
You may change it at our machines, but not to four equal digits or to your year of birth.
? Which number combinations are refused? | forbidden PINs
After three wrong entries the PIN is blocked; we unblock it after a call in which you answer two questions.
? I mistyped several times; how do I get it to work again? | PIN locked
Never write it on the card or keep both together.
? Where mustn't I note the secret number?
Contactless payments of up to 50 need no PIN, but after five in a row or 150 in total it is asked for.
? Why was I asked for a code although I only tapped for coffee? | tap limit before a code is needed
Payments with your phone need your fingerprint, face or device code, whatever the amount.
? Can I tap with the handset without unlocking it?
On the internet you confirm payments in the app; whoever has no smartphone can borrow a code reader for a deposit of 15.
? I don't own a mobile; how do I approve what I buy online? | buying on the web without a smartphone
=
The limit is set on application, at most 3,000 for Classic and 10,000 for Gold.
? Up to how much can I spend with the dearer one? | maximum credit basic and premium
You can lower it in the app at any time.
? How do I reduce what can be spent?
An increase needs proof of income from the last three months.
? I want to be able to spend more; what do you want to see? | documents for raising my ceiling
Fuel pumps, hotels and car rentals may reserve an amount, which is released after fifteen days at the latest.
? The hotel has frozen money on my account; how long can that go on? | How long can a petrol station keep a sum on hold?
We may lower the limit if you have been in arrears twice within a year.
? Could you cut what I'm allowed without asking?
=
Purchases in euros are free of charge.
Purchases in other currencies cost 1.9 percent with Classic and 0.9 percent with Gold.
? I go shopping in New York with the basic one: what surcharge? | foreign money fee Gold
We convert at the rate of the card network of the day on which the merchant submits the purchase.
? At which exchange rate is it worked out?
If a merchant offers to charge in your own currency, we advise you to decline.
? The shop abroad asks whether to bill in my home money; what's better?
Cash from machines costs 3 percent, at least 5, and bears interest from the day of withdrawal.
? Is it expensive to draw banknotes? | What do you take when I use an ATM?
Gold allows five free withdrawals a year outside the euro area.
? How many times may I get money in Asia for nothing? | free ATM use abroad
Betting, lottery tickets and cryptocurrency are treated like cash.
? How is buying bitcoin handled? | Is gambling considered a normal purchase?
=
The statement is made on the 20th of each month and put into the app; on paper it costs 1.20.
? When do I see what I've spent, and what does a letter cost?
The full amount is debited on the 5th of the following month, or you may pay in part.
? On which day is the bill taken from my account? | when is the money collected
The minimum part payment is 5 percent of the balance, at least 25.
? I can't settle everything this month; what's the least? | smallest instalment
Interest on the rest is 14.9 percent a year for Classic and 12.9 percent for Gold.
? How much is charged on debt with the premium one? | APR premium
No interest is charged on purchases if the whole balance is paid.
? How do I use it without ever paying for credit? | When is credit free?
If a debit is returned for lack of funds, we charge 4 and the interest of the bank.
? My account was empty on the day; what does it cost? | bounced debit charge
You can change the debit date once a year to the 15th.
? My wages come late; can it be collected at another time?
=
You get one point for each full euro, two with Gold at travel agencies and airlines.
? Where do premium holders collect double? | how rewards are earned
Points lapse after thirty-six months.
? How long are my rewards good? | expiry of bonus
A thousand points are worth 5 in the shop or 4 as a credit to the account.
? What do I get if I turn my rewards into money? | value of bonus in cash
No points are given for cash, fees and tax payments.
? Do I earn anything when I pay the revenue office?
On ending the contract you have three months to use them.
? I've cancelled; what about the bonus I've gathered?
=
Gold includes travel cancellation insurance of up to 4,000 a trip if at least half was paid with the card.
? On what condition am I protected when I can't set off? | trip insurance requirement
It covers illness, jury duty and loss of employment, but not a change of mind.
? Which reasons for not going are accepted? | Is losing my job a reason to be paid for a cancelled holiday?
The excess is a tenth of the damage, at least 60.
? What share do I carry myself when a holiday falls through?
Gold gives two visits a year to airport lounges; further visits cost 28.
? How often can I sit in the quiet room before flying at no cost? | airport waiting room with drinks, how often
Goods bought with either card are insured for ninety days against theft and breakage, up to 500 each.
? I dropped the camera I bought last month; is there any cover? | buyer's protection period
Phones are excluded from this.
? And my new handset, if it gets smashed?
Classic includes no travel insurance.
? Do I have holiday protection with the basic one?
=
If the card is lost, call 555-0116 or freeze it in the app at once.
? It's gone; what should I do? | emergency number
A frozen card can be thawed by you; a blocked one is replaced.
? I found it again after locking it in the app; is a new one needed?
Until you tell us, you bear at most 50 of the loss; afterwards nothing.
? A thief went shopping before I noticed; how much of that is on me? | my share of the damage in case of theft
This cap falls away if you acted with gross negligence.
? When could I have to bear the entire misuse?
Abroad Gold holders receive emergency cash of up to 1,000 within 48 hours.
? I'm stranded without means in Peru; how fast do you help? | cash help overseas
=
Dispute a wrong debit within eight weeks in the app, with the merchant's reply.
? I was charged twice; until when may I object? | deadline to challenge a charge
For a payment that you never authorised the period is thirteen months.
? How long have I got to contest something I never approved? | unauthorised payment, time to claim
We credit the sum provisionally within one working day if you did not authorise it.
? Do I have to wait for my money in case of fraud?
If a merchant goes bankrupt before delivery, we try a chargeback, without promising success.
? The shop went bust and never sent the sofa; can you do anything?
=
You may end the contract at any time without notice; the annual fee is then refunded in proportion.
? I quit in the middle of the year; is the charge returned?
We may end it with two months' notice.
? How much warning do you give when you want to part with me? | Can the bank throw me out, how fast?
Within fourteen days of the contract you may withdraw without giving reasons.
? I regret having applied; is there a cooling-off time? | right to change my mind
Changes are offered two months ahead and need your consent; silence is not consent.
? If I don't react to new conditions, do they hold? | Must I say yes when the rules are altered?
Complaints are answered within fifteen working days.
? How long may you take to reply when I'm unhappy?
