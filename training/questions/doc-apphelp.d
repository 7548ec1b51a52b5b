=
Help centre of Coinpurse, the app for shared expenses.
Getting started.
Coinpurse works out who owes what to whom in a group.
? What is the app good for? | main function
You need a phone number to sign up, and nothing else.
? What do I have to give to register? | required information
The code by text message is good for five minutes.
? It says that my number from the SMS is wrong | expired verification
No text has come? Ask for a call instead.
? I never received the six digits | alternative to the message
=
Groups.
Press the plus on the first page to make a group.
? How do I begin a new round of sharers? | create
Send the link to those who shall join; it can be used until you renew it.
? How can my mates come in? | invitation
People without the app can be added by name, and you enter things for them.
? My granny has no smartphone | member without account
A group holds up to forty people.
? How many of us can take part? | maximum members
A member can leave once his balance is zero.
? Why can't I get out of the group? | condition for quitting
Only the one who made a group can delete it, and only for all.
? Who is able to erase it? | removal rights
Archived groups are hidden but still count for your yearly overview.
? The old holiday is in my way, but I don't want to lose it | put aside
=
Entering expenses.
Type the amount, what it was for, and who paid.
? What do I fill in after a purchase? | record a bill
Normally it's split equally among all.
? How is it divided if I do nothing? | default share
Tap a face to leave somebody out.
? Jo didn't drink; how do I exclude her? | omit a person
Choose Parts if a couple counts double, for instance.
? One of us brought two children; how can I weigh that? | uneven ratio
Choose Amounts if each had something else.
? Everybody ordered a different dish | exact sums
If two people paid, add both under Paid by and enter how much each gave.
? The bill was covered by him and me together | multiple payers
A photo of the receipt can be added, and the total is read from it.
? Must I type the sum if I've a slip? | scan
Handwritten receipts are mostly misread, so check the figure.
? It took 71 for 11 | recognition errors
Rent and the like can be repeated by the month.
? How do I avoid entering the same flat costs again and again? | recurring item
A repeated expense appears on its day at 6 in the morning.
? At what time is a standing item booked? | automatic entry hour
=
Correcting.
Anyone in the group can change an expense, and the old version stays visible under History.
? Can the others tamper with what I wrote without my noticing? | trace of edits
Deleted expenses can be brought back for thirty days.
? I removed something by accident | recover
Lock protects a settled month from changes.
? How do we freeze last month? | prevent later edits
=
Currencies.
Each group has one currency, which can't be changed after the first expense.
? We picked dollars by mistake and have already begun | switch money unit
Single expenses may be in another; they're converted at the rate of their day.
? I paid in crowns on the trip | foreign amount
If your bank took a different rate, you can overwrite it.
? My statement says something else than the app | own exchange rate
Offline the last known rate is taken and corrected later.
? What happens when I've no signal in the mountains? | conversion without net
=
Settling up.
Settle shows the smallest number of payments that brings everybody to zero.
? How do we square everything with few transfers? | calculate who pays whom
You may therefore owe somebody with whom you never had anything.
? Why do I have to pay Tim? He never bought me a thing | simplified debts
Turn off Simplify if you prefer to pay each creditor directly.
? I want to give money only to the person who laid it out | direct debts
Coinpurse moves no money itself; it opens your bank app with the sum filled in.
? Does the program transfer it for me? | carry out the payment
Cash is entered with Paid in cash, and the other has to confirm it.
? I handed her the notes | register a handover
Without confirmation it counts after seven days all the same.
? He never taps OK | silent recipient
A reminder can be sent once a week, and it's worded kindly.
? How frequently may I nudge a debtor? | chase someone
=
Notifications.
You can be told of every expense, once a day, or never.
? It pings all the time | frequency of alerts
The daily summary comes at 19:00.
? At what hour does the digest arrive? | evening overview
Mute one group with a long press on its name.
? I want silence from the flat only | single group off
=
Account and privacy.
A new number is set under Me, Number, as long as you still have the old SIM.
? I'm changing my mobile provider | switch phone number
If the old SIM is gone, write to us with the names of two groups you're in.
? My phone was stolen along with the card | prove my identity
Other members see your name and picture but not your number.
? Can strangers in the group ring me? | what's shown of me
We don't sell data, and live on Coinpurse Plus.
? How do you earn money? | business model
Deleting your account leaves your expenses in the groups under "Former member".
? What remains of me when I go? | erase profile
=
Coinpurse Plus.
Plus costs 12 a year and adds statistics, export and reading receipts without limit.
? What do I get for paying? | premium features
Without it you can scan five receipts a month.
? It no longer takes pictures of my slips | free quota
One Plus member is enough for the whole group to export.
? Does everyone need a subscription for the spreadsheet? | shared benefit
Cancel in the store where you bought it, not in the app.
? Where do I stop the yearly payment? | end of subscription
=
When something goes wrong.
If balances differ between two phones, pull down to refresh on both.
? She sees another sum than I do | out of sync
If the app closes on opening, clear its cache; your data is on the server.
? It crashes at once and I'm afraid of losing all | start failure
Tell us the version, which is at the bottom of Me, when you write.
? What information do you need for a bug report? | contact assistance
