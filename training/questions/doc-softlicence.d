=
Licence terms for Draftwright, the drawing program of Penrose Software.
By installing Draftwright you accept these terms.
? How do I agree to them? | moment of consent
=
1. Kinds of licence.
A Personal licence is for one person on up to three devices.
? I've a desktop and two laptops | number of computers for an individual
Only one of them may run the program at a time.
? Can my wife draw on the laptop while I do on the PC? | simultaneous use
A Team licence is for as many people at once as there are seats.
? Ten employees but only four draw at the same time; what do we need? | floating seats
A Classroom licence costs nothing for schools, and prints a small owl on each sheet.
? Why is there a bird in the corner of our drawings? | free for teachers
Work made with it may not be sold.
? Can a pupil sell what he drew at school? | commercial use of the educational edition
A Trial licence ends after thirty days, and then files can be opened but not saved.
? What can I still do when the test month is over? | evaluation expired
The Viewer needs no licence.
? Does my client have to pay to look at the plans? | read only
=
2. What you may do.
You may use the program for paid work.
? Am I allowed to earn money with it? | business use for ordinary customers
You may make one copy for safety.
? Can I keep a duplicate of the installer? | backup
You may write extensions with the published interface and sell them.
? Can I make a plug-in business out of it? | add-ons
You may give the 4,000 symbols on as part of drawings, but not as a collection.
? May I pass the library of icons to a friend? | redistributing clip art
=
3. What you may not do.
You may not rent or lend the program.
? Can I let somebody have it for a month for a fee? | lease out
You may not offer it to others over the internet as a service.
? We'd like to host it for our clients | cloud offering
You may not decompile it, except as far as the law allows this in order to make other programs work with it.
? Is it ever legal to disassemble? | interoperability
You may not remove the marks of copyright.
? Can I delete your name from the About box? | notices
You may not publish measurements of speed that leave out version and machine.
? I want to post a benchmark | performance comparison
=
4. Activation.
The program asks our server for a key at the first start, and then every sixty days.
? How often must I be online? | interval of the licence check
Without contact it runs on for fourteen days more.
? I'm on an expedition with no net | grace period
Computers that are never online get a file by mail.
? Our network has no link to the outside | offline unlocking
Deactivate a device before you sell it; if it's broken, do so in your account.
? My laptop died, how do I free its place? | release a seat
=
5. Updates and help.
For twelve months after purchase you get all updates.
? For how long do I receive new versions? | maintenance included
Afterwards the last version remains yours and runs without limit of time.
? Will it stop when I don't renew? | perpetual use
A renewal costs 40 percent of the price, or 60 if more than a year has passed.
? I let it lapse for two years; what now? | cost of prolonging
Security fixes are free for five years.
? Do I get patches for holes even without renewing? | vulnerability support
Help by e-mail is given within two working days, in English, French and Czech.
? In which languages do you reply? | response time of assistance
=
6. Passing it on.
You may pass a Personal licence to another person if you keep no copy.
? Can I sell mine second-hand? | transfer between individuals
Team licences may be passed on only together with the business.
? We're closing; may another office take over our seats? | transfer of company seats
Classroom licences can't be passed on at all.
? Which kind isn't transferable? | never handed over
=
7. Your data.
The program sends us crash reports only if you press Send.
? Does it phone home after a failure? | error telemetry
They hold no drawings, but the names of open files.
? Could a secret project name become known to you? | contents of reports
Your drawings stay on your disk, and we claim no rights in them.
? Who owns what I create? | intellectual property of output
The format is published, so that other programs may read it.
? Am I locked in? | open specification
=
8. Parts by others.
Draftwright contains parts under free licences, which are listed in THIRDPARTY.txt.
? Where can I see which open source you use? | third-party components
The fonts may be embedded in documents but not installed for other programs.
? Can I use your typeface in my word processor? | lettering files
=
9. Guarantee and liability.
We guarantee for ninety days that the program does what the manual says.
? What do you promise, and for how long? | conformity
If it doesn't, we repair it, or give your money back.
? It can't do what the handbook describes | remedy
We don't guarantee that drawings made with it are safe to build from; that is for an engineer to check.
? The beam I drew collapsed | structural correctness
Our liability is limited to what you paid, but not for intent and injury.
? How much could I claim from you at most? | cap on compensation
=
10. End.
You may end the licence at any time by removing the program.
? How do I quit? | uninstall
We may end it if you break section 3 and don't stop within fourteen days of a warning.
? Under what condition can you withdraw it? | revocation
Money isn't paid back in that case.
? Do I get a refund if I'm expelled? | consequence of violation
Within thirty days of purchase you can return an unactivated key.
? I bought it by mistake and haven't typed the code in | cooling off
=
11. Audits.
With Team licences we may ask once a year for a list of users.
? Can you inspect how we use it? | verification right
If more seats are used than bought, you buy the missing ones at the list price.
? We've exceeded our number | overuse
=
12. Law.
Czech law applies, and for consumers also the protective law of their own country.
? Which legislation counts if I'm a private person in Spain? | jurisdiction
If we change these terms, the version of the day of purchase stays in force for you.
? Can you worsen the conditions afterwards? | later modifications
