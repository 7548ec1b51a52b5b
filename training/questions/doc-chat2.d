=
Transcript of a chat with Ferrant Mobile, 3 October, started at 18:06.
=
Bot: Hi, I'm Fern, the virtual assistant, and I can help with bills, contracts and faults.
? Which topics does the machine handle? | scope of the automatic helper
Leonie: My bill for September is 71.40 instead of 24.99.
? What's she unhappy about? | amount too high
Bot: I've found an article: "Understanding your bill".
? What does the program offer first? | canned reply
Leonie: I want a person.
? What does she ask for in view of that? | no robot
Bot: I'm connecting you; there are four people ahead of you, and the wait is about eleven minutes.
? How long is the queue? | time until a human answers
=
Teddy: Good evening, Leonie, Teddy here, and I can see what you've written so far.
? Does she have to repeat her problem? | agent knows the history
Teddy: For your safety: what are the last three characters of your customer password?
? How is her identity checked? | security question
Leonie: k9R
Teddy: Thank you, that's right.
Teddy: The difference of 46.41 has two causes.
? How much too much is it? | excess on the invoice
Teddy: Most of it, 38.90, is for roaming on 14 September.
? What's the larger item? | charge for use abroad
Leonie: But I was in Austria all month!
? How does she contest that? | where she claims to have been
Teddy: Your phone was logged in to a Swiss network for fifty minutes that day, near Lustenau.
? Which country's mast did the handset pick up? | registered beyond the border
Leonie: I was hiking by the Rhine, on our side.
? What was she doing at that time? | activity on the 14th
Teddy: Along the border phones sometimes catch the foreign signal, as Switzerland isn't in the EU zone.
? How can one be charged without crossing? | signal from the other bank
Teddy: You got a text at 11:52 that said so.
? Was she warned? | message upon entering the network
Leonie: I saw it in the evening, when it was too late.
? Why didn't the notice help? | read hours later
Teddy: What used the data was a backup of photos, 190 MB.
? Which app caused the traffic? | what was transferred
Teddy: I can waive it this once, as it's your first time.
? Will she have to pay for it? | goodwill for roaming
Teddy: To prevent it, choose your network by hand under SIM, Operator.
? How do I stop my mobile from switching to a foreign mast? | manual selection
Teddy: Or block data outside the EU with us, which costs nothing.
? Can the provider bar it? | free block
Leonie: Please block it.
? Which of both does she go for? | chosen safeguard
Teddy: Done, it'll be in force within the hour.
? When does the bar start to work? | activation time
=
Teddy: The other 7.51 is a service by a third party called HoroDaily.
? What's the smaller item? | subscription to star signs
Leonie: I've never ordered a horoscope in my life.
? Did she want that? | denies having subscribed
Teddy: It was started on 9 September by a tap on an advert in a game.
? How did it come about? | origin of the paid service
Leonie: That would be my son.
? Who's likely to have done it? | culprit in the family
Teddy: I've ended it as of now.
? Will it be charged again? | subscription stopped
Teddy: I can't refund that part, since the money goes to the other company.
? Why not give that money back as well? | no repayment for HoroDaily
Teddy: But you can dispute it with them, and I'll mail you a letter that you only have to sign.
? What can she do to recover it? | prepared objection
Teddy: Until they reply you needn't pay the 7.51, and we won't send reminders.
? Must she settle the disputed part now? | payment suspended
Leonie: And how do I stop him doing it again?
Teddy: I'd suggest the third-party lock: then nothing can be put on the bill.
? What prevents such purchases for good? | bar on premium services
Teddy: Note that parking tickets by text won't work then either.
? What's the disadvantage of that bar? | paying for parking by SMS
Leonie: I've got an app for parking.
? Why doesn't that bother her? | alternative for the meter
Teddy: Then it's set.
=
Leonie: So what will I pay this month?
Teddy: 24.99, and the new bill will be in your account tomorrow by noon.
? When can she see the corrected invoice? | final sum
Leonie: You take it by direct debit on the 7th, will that be the right sum?
? What's she afraid might still go wrong? | wrong amount collected
Teddy: The run for the 7th has already been made up, so the old sum might be taken.
? Could the higher amount be collected all the same? | debit already prepared
Teddy: In that case the surplus comes back by the 14th, or you can have your bank return it without a fee from us.
? What happens with money taken by mistake? | repayment date
Leonie: I'd rather you didn't take anything, I'm at the limit.
? Why is even a short delay a problem for her? | account nearly overdrawn
Teddy: I understand, so I've stopped the debit, and you transfer it yourself by the 20th.
? How and by when will she pay? | payment by own transfer
Leonie: Perfect.
Teddy: By the way, your contract is out of its minimum term since June.
? Is she still bound? | end of commitment
Teddy: For the same price I could give you 20 GB instead of 8.
? What better deal is she offered? | more data
Leonie: With a new two years?
? Which catch does she suspect? | renewed commitment
Teddy: No, you could go on leaving each month.
? Would she have to stay for long? | notice with the new tariff
Leonie: Then yes.
? Does she take it? | agreement to the change
Teddy: You'll get a summary by mail, and it's only valid once you press Confirm in it.
? What must she still do for the tariff to count? | confirm by link
