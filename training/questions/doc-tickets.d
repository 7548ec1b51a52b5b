=
Ticket 40118, opened 3 June by Wren & Daughters (customer since 2019), priority normal.
? Which client reported on the third of June? | who is behind ticket 40118
"Since the update to 7.4 our labels print upside down on the ZT-410, while the ZT-230 is fine."
? Which printer turns its output round after the upgrade? | labels come out on their head, which device
Agent Milo, 3 June 10:20: please send the file printers.xml and a photograph.
? What did Milo ask the label customer for?
Customer, 3 June 13:55: attached; we also tried another roll, without success.
? What had been tried with the paper?
Agent Milo, 4 June 09:05: in 7.4 the default for "rotate" changed from 0 to auto, and the ZT-410 reports itself as landscape.
? What explains the labels being turned since the new version? | altered presetting in 7.4
Workaround: set rotate="0" in the section of that printer and restart the print service.
? How can I get my labels the right way up again? | interim fix for wrong orientation
Customer, 4 June 09:40: that did it, thank you.
Closed; linked to defect DF-2207, to be corrected in 7.4.2.
? In which release will the orientation bug be gone?
=
Ticket 40125, opened 3 June by Castellan Pharmacy, priority high.
"We can't log in at any of our four branches: the message is 'licence exceeded'."
? What did the pharmacists see instead of the sign-in succeeding? | Castellan locked out everywhere
Agent Pilar, 3 June 10:31: your licence covers 25 seats, and 31 sessions are open.
? How many people may use it at once in the pharmacies? | allowed vs actual
Agent Pilar: eleven of these belong to the user "stocktake" and are more than two days old.
? Which account was hogging the places? | forgotten sessions
I have ended them, and you should be able to work.
? What did Pilar do to help at once?
Customer, 3 June 10:38: works again.
Agent Pilar: under Admin, Sessions you can set an idle limit; we suggest 45 minutes.
? How does one prevent abandoned sessions from piling up? | recommended timeout
Customer, 3 June 11:15: can we buy ten more seats?
Sales (Ruben), 4 June: ten seats are 1,180 a year, or 95 if only for the month of the stocktake.
? What would a short-term extension cost? | price of additional places for twelve months
Closed 5 June; customer took the monthly option.
? Which offer did Castellan accept?
=
Ticket 40131, opened 4 June by Holm Timber, priority urgent.
"All prices on the quotations have been zero since this morning!"
? What was wrong with the offers of the wood dealer?
Agent Milo, 4 June 07:50: did anybody import a price list last night?
? What did Milo suspect right away in the wood dealer's case?
Customer, 4 June 07:58: yes, our trainee, from Excel.
? Who had loaded the figures?
Agent Milo, 4 June 08:20: the column was headed "Price net" in place of "price_net", and unknown columns are read as empty.
? Why did the amounts become nothing? | spreadsheet heading mistake
I restored the list of 3 June from the snapshot of 23:00; quotations sent in between must be made again.
? From which state were the amounts brought back? | what has to be redone by the wood dealer
Customer, 4 June 08:44: seven had gone out, we're calling the people.
? How many faulty offers had reached buyers?
Customer: shouldn't the program warn us?
Agent Milo: you're right; I've entered this as wish WI-559, and until then tick "strict" on the import screen.
? Which option makes an import refuse wrong headings?
Closed 6 June.
=
Ticket 40140, opened 5 June by the Lydgate Museum, priority low.
"Is there a way to have the tickets printed in Welsh?"
? Which language did the museum want?
Agent Aiko, 5 June: tickets use the templates in Design, Documents; the text can be translated there, but the names of months come from the system.
? Where can I put the wording on admission slips into another tongue? | which part can't be translated by the user
Welsh months will come with 7.5 in October.
? When will dates appear correctly for the museum?
Customer, 6 June: good, we'll use numbers for the date until then.
? How does the museum get by in the meantime?
Closed.
=
Ticket 40152, opened 6 June by Bramble Foods, priority high.
"The nightly transfer to our bookkeeping has brought nothing since Tuesday."
? What isn't arriving at the food company? | accounting interface dead
Agent Pilar, 6 June 09:12: the server answers "530 Login incorrect"; did your password change?
? What did the remote side say to the nightly job?
Customer, 6 June 10:30: our IT says no.
Agent Pilar, 6 June 11:02: the account is locked after too many failures, which began on Tuesday at 01:00.
? Why is the food company's user barred?
Customer, 6 June 14:20: correction, the security team shortened all passwords valid for over a year, ours among them, on Monday.
? What turned out to be the real reason at the food company? | who'd changed the credential
Agent Pilar, 6 June 14:41: new password entered, and the three missing nights sent again by hand.
? How were the gaps filled?
Customer, 7 June: there are now duplicates for Wednesday.
? What new trouble arose after resending?
Agent Pilar, 7 June: sorry; batch 0605-B can be deleted as a whole on your side, key F8.
? How does one get rid of the doubled entries?
Closed 10 June; a refund of 150 as goodwill.
? What did the food company get for its patience?
=
Ticket 40166, opened 7 June by Dr Imre Sólyom, priority normal.
"The app shows yesterday's appointments on my phone, on the tablet everything is right."
? On which device is the doctor's calendar out of date? | stale schedule
Agent Aiko, 7 June: which version is on the phone?
Customer: 5.9.
Agent Aiko: 5.9 stopped synchronising on 1 June, when the old interface was switched off; 6.0 needs Android 10.
? Why doesn't the older app get fresh data any more? | minimum system for the newer one
Customer, 8 June: mine has Android 9.
? Why can't the doctor simply update?
Agent Aiko: then use the browser at cal.orrery.example, which does the same, except for reminders.
? What else can he use, and what will be lacking? | without the app, how do I see my dates
Closed 11 June.
=
Ticket 40171, opened 10 June by Wren & Daughters, priority normal.
"The scales in the shipping room show 0.4 kilos too much in the program; on their own display they're right."
? What's off with weighing in the shipping room?
Agent Milo, 10 June: there is a tare of 0.4 stored for workplace SHIP2, probably a box.
? Where does the surplus on the scales come from?
It can be cleared with Ctrl+T.
? Which keys remove the stored empty weight?
Customer: solved. By the way, the labels are fine since the hint.
Closed 10 June.
=
Weekly summary of 10 June by team lead Xanthe: 61 tickets opened, 54 closed, first reply after 38 minutes on average.
? How quick was the helpdesk in that week? | number of cases dealt with
The target is 45 minutes.
? How fast are agents supposed to answer?
Most common topic: version 7.4, with nineteen.
? What gave the most work?
Satisfaction was 4.4 of 5; the two worst marks came from waiting on the phone.
? What annoyed the unhappy callers? | customer rating
Aiko is on leave from 17 to 28 June, and Pilar takes over her low-priority cases.
? Who stands in while Aiko is away?
