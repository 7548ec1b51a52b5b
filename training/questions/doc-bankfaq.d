=
Questions that customers of Brook Street Bank ask us most often.
=
Opening an account.
You can open an account in a branch, by video or by post.
? How do I become a customer? | ways of applying
By video it takes ten minutes, and needs a passport and good light.
? What do I need for doing it with my camera? | online identification
By post it takes about two weeks, since your signature has to be certified.
? I don't have a webcam; how long will it last? | application on paper
Refugees can use their residence permit in place of a passport.
? I have no national document | identification of asylum seekers
For children under fourteen both parents sign.
? My son is nine; who has to agree? | account for minors
=
Fees.
The account is free for people under twenty-seven, and for others if 700 come in each month.
? When don't I pay anything? | no monthly charge
Otherwise it's 4.90 a month.
? I've little income; what does it cost? | basic price
Transfers online are free, on paper 1.50 each.
? How much for handing in a slip? | form at the counter
Standing orders cost nothing to set up or change.
? Do you charge for a regular payment? | recurring order
Statements by post cost the postage.
? I'd like it printed and sent home | paper overview
=
Transfers.
Transfers entered before 16:00 arrive on the next working day.
? Until what time must I send it so that it's there tomorrow? | cut-off
Instant transfers arrive within ten seconds, also at night, up to 15,000.
? I must pay right now, on Sunday | immediate payment
A transfer that's been sent can't be stopped, but we can ask the other bank to return it.
? I mistyped the number and it's gone to a stranger | recall
The request costs 12, and works if the receiver agrees.
? What's the charge for trying to get it back, and is it certain? | recall fee
If name and number don't match, you're warned before sending.
? Do you check whether the recipient is right? | payee verification
A direct debit can be returned within eight weeks without giving a reason.
? The gym took money that I don't owe | reject a collection
If you never agreed to it, you've thirteen months.
? A firm I don't know has been debiting me for half a year | unauthorised collection
The daily limit is 5,000, and can be raised in the app for twenty-four hours.
? I'm buying a car tomorrow and it's refused | higher amount for a day
=
Cards.
If a card is lost, block it at once under Card, Block, or call 116 116 day and night.
? My purse is gone | stolen
If you find it again within seven days, it can be unblocked.
? It was under the sofa after all | lift the block
A new one comes within five working days, and can be used in your phone immediately.
? How long till I get another? | replacement
Until you block it you bear at most 50, unless you were grossly careless.
? The thief shopped before I noticed; what do I lose? | liability
Writing the PIN on the card counts as such.
? I'd noted the secret number on it | negligence
The card is sent a month before the old one expires, to the address that we know.
? Mine ends in March; do I have to order? | renewal
Abroad it works where there's the blue wave, and for the USA you have to switch it on.
? It's refused in Boston | region setting
=
Cash.
Our own machines and those of the Ring group are free.
? Where can I get notes without a fee? | ATM
Coins can be paid in at the branch in Mill Lane only.
? I've emptied my piggy bank | change
For more than 10,000 we ask where it comes from, as the law tells us to.
? Why do you want to know the origin of my money? | proof of source
Sums above 3,000 should be ordered a day before.
? I want to take out eight thousand | announce a withdrawal
=
The app.
The app runs on two devices at the same time.
? Can I have it on my tablet as well? | number of devices
For a new phone keep the old one until you've confirmed the change on it.
? I've bought another handset | move to a new device
If the old one's broken, we send a letter with a code, which takes three days.
? It fell into the toilet, how do I get in? | reactivate without the former phone
Your PIN for the app isn't that of the card.
? It doesn't take my four digits from the cash machine | different secrets
We never send links to log in, neither by mail nor by text.
? I got a message with a link from you | fraud
If you've clicked it and typed something, call us this very minute.
? I entered my data on a false page | victim of phishing
=
Overdraft and credit.
The overdraft costs 9.9 percent.
? How much interest do I pay when I'm in the red? | overdrawn rate
It's granted after three months with regular income, up to twice of it.
? From when, and how far, may I go below zero? | conditions for overdrawing
Beyond it payments are returned, apart from those of the card that were already approved.
? What if there's nothing left? | bounced
If you've used it for more than half a year, we offer a loan at 6.2 percent in its place.
? I never get out of the minus | cheaper alternative
=
Living together, moving, dying.
For a joint account each can dispose alone, unless you agree otherwise.
? Can my wife draw without me? | shared account rights
Both are liable for debts on it, no matter who made them.
? He overdrew ours; do I have to pay? | joint liability
We change your address when you enter it in the app; other contracts in the group aren't changed along with it.
? I've moved; does the building society know too? | new home
When a customer dies, a power of attorney beyond death continues, and without one we need the certificate of inheritance.
? My mother has passed away; how can I get at her account? | heirs
Funeral bills are paid from it even before that.
? Can the undertaker be paid already? | burial costs
=
Closing.
You can close the account at any time, without notice.
? How quickly can I leave you? | end of the relationship
Our switching service tells all who debit you, within twelve days, and costs nothing.
? I'm coming from another bank; who informs my landlord? | moving payments
