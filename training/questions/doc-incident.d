=
Incident report INC-2291: loss of card payments at the Corvane shops, 6 December 2023.
? What is the paper numbered 2291 about?
Author: Noor Haddad, site reliability; reviewed on 14 December by the payments board.
? Who wrote up the payment outage?
Severity was set to 1 at 12:20 and lowered to 2 at 15:05.
? When did the trouble stop counting as most serious?
=
Between 12:04 and 14:51, 61 percent of card payments in the shops were refused.
? How large was the share of buyers whose plastic didn't work?
Payments in the web shop went on normally, since they use another acquirer.
? Why were online customers spared?
Cash tills were not affected.
In all 18,340 purchases were broken off, worth about 740,000.
? What turnover was put at risk that day? | number of abandoned sales
We estimate that two thirds of them were made up later in the day or in cash.
? How much of the lost trade came back?
No card data was exposed.
? Could thieves have got hold of card numbers in the outage?
The previous outage of this kind, in March 2022, lasted 35 minutes.
? How long had a similar failure gone on the year before last?
=
At 11:58 the network team replaced the firewall pair in the Eastgate data centre, a change approved as CHG-8812.
? Which alteration preceded the failure? | what was swapped at Eastgate
The change had been rehearsed at Westgate on 22 November without trouble.
? Where had the replacement been tried out beforehand?
At 12:04 the first terminals reported timeouts.
? How soon did the earliest signs show?
At 12:09 the automatic check of the web shop was green, and so no alarm was raised.
? Why did the monitoring keep quiet in the first minutes?
At 12:16 the manager of the Dell Street shop rang the hotline.
? Who was the first person to report the problem?
At 12:20 Tomasz Reyl took command and opened the bridge.
? Who led the response?
At 12:31 the acquirer, Sondra Pay, said that its side was healthy.
? What did the payment partner answer when asked?
At 12:40 the team restarted the terminal gateway, which brought no improvement.
? Which first remedy was tried in vain?
At 12:58 the firewall change was suspected for the first time.
? How long did it take until anybody thought of the replaced equipment?
At 13:10 rolling back was proposed and rejected, because the old units had been unracked.
? Why wasn't the old equipment simply put back?
At 13:45 a packet capture showed that replies from Sondra arrived but were dropped.
? What discovery pointed to the cause?
At 14:12 the vendor, Ironhedge, joined the bridge.
? When did the maker of the equipment start to help?
At 14:36 the session timeout for port 9443 was raised from 15 to 300 seconds.
? Which setting cured it?
At 14:51 the refusal rate was back under one percent.
? When was it over for the shops?
Terminals in eleven shops had to be switched off and on by hand, the last at 16:20.
? When did the very last till work again, and what did it need?
=
The direct cause was the new firewall's default of closing idle sessions after 15 seconds, while the terminals hold one session open for up to four minutes.
? Why did the new equipment break the terminals? | root cause of INC-2291
The old firewall had been set to 600 seconds in 2016, which was written down nowhere.
? Why did nobody know that a longer idle time was needed?
The rehearsal at Westgate missed it because no terminals are connected there.
? Why hadn't the trial revealed the fault?
The conversion tool supplied by Ironhedge does not carry over timeouts and says so on page 41 of its guide.
? Where could we have read that such values get lost in the migration?
The change was made at noon because the vendor's engineer was not available in the evening.
? Why was it done in the middle of a trading day?
The back-out plan assumed that the old units would stay in the rack for a week.
? What was the plan for undoing based on?
The facility team, not knowing this, cleared the rack within the hour to make room.
? Why had the old equipment been taken away?
=
What went well: the shops switched to cash and paper vouchers within ten minutes.
? How did the staff at the tills cope?
The status page was updated every fifteen minutes.
? How often was the public informed?
What went badly: it took 54 minutes to link the symptom to the change.
The on-call list for payments still named a colleague who had left in August.
? What was wrong with the duty roster?
Sondra's emergency number rang in an office closed for lunch.
? Why was the partner hard to reach?
Where we were lucky: the fault fell on a Wednesday and not on the Saturday before Christmas.
? In what respect could it have been far worse?
=
Action 1: record all timeouts in the configuration register (owner: K. Bassey, due 31 January).
? Who must write down the idle limits for the future?
Action 2: add a synthetic card payment from each data centre every minute (owner: N. Haddad, due 15 January).
? How will such a failure be noticed automatically?
Action 3: keep replaced equipment connected for seven days (owner: facility team, due at once).
? What new rule holds for swapped hardware?
Action 4: no changes to payment paths between 9 a.m. and 8 p.m. (owner: change board, due at once).
? During which hours mustn't anyone touch these systems any more?
Action 5: install two test terminals at Westgate (owner: L. Prandl, due 28 February).
? What will make the rehearsal site more realistic?
Action 6: offline acceptance of up to 50 for each card when the line is down (owner: payments, to be decided by the board in March).
? Will small sums be taken without connection some day, and to what limit?
Action 7, a second acquirer for the shops, was dropped for cost: about 210,000 a year.
? Which idea was thrown out as too expensive?
=
Customers who had been debited without receiving goods, 212 in all, were refunded by 9 December.
? What became of the people who paid for nothing?
A voucher of 5 was offered to those who wrote in.
? What did complainers get?
The regulator was told on 6 December at 17:40, within the four hours required.
? When was the supervisory authority notified?
Ironhedge accepted no liability but lent a test unit free of charge.
? How did the equipment maker respond to the claim?
Sondra Pay waived its fees for the day, 6,150.
? What did the payment partner give up as a gesture?
The contract penalty owed to the franchise shops came to 38,900.
? What did it cost to compensate the independent outlets?
The next review of the open actions is on 12 February.
? When will progress on the measures be looked at?
