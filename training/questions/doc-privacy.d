=
Privacy notice of Pedalino, the bicycle sharing service of Fahrwerk Cooperative, Bergstadt.
? Who runs the shared bikes?
Our data protection officer is Dr Solveig Amsel, privacy@pedalino.example.
? Whom do I write to about my personal details? | contact for data protection
Last changed on 12 September 2024; the new part is the one on the helmet camera trial.
? What was added in the latest version?
=
On registration we ask for name, e-mail, mobile number and date of birth.
? What do you want to know when I sign up? | registration details
We need the date of birth because riders must be at least sixteen.
? Why do you care how old I am? | reason for birthday
A postal address is asked for only if you order the chip card.
? When must I tell you where I live? | address needed when
We check your number by a code in a text message.
? How do you make sure that my phone is mine? | phone verification
Card numbers are held by our payment partner Zahlix; we see the last four digits.
? Do you store my credit card? | where are card details
Whoever pays by direct debit gives us the account number, which we keep for thirteen months after the last debit.
? How long is my IBAN with you? | bank details retention
Vouchers can be used without any payment data.
? Is there a way of riding without giving bank details? | ride without giving payment details
=
While you ride, the bicycle sends its position every twenty seconds.
? How often is my whereabouts recorded on the way? | GPS interval on the move
While it stands, it sends it every two hours, or when it's moved.
? What about when it's parked? | tracking when idle
Your phone's position is used only to show bicycles near you, and isn't stored.
? Do you keep where my mobile is?
Start, end and route of a ride are kept with your name for ninety days, so that we can settle disputes about fares and damage.
? For what time could you tell where I rode, and to what end? | route history retention
After that the route is cut at both ends by 300 metres and separated from your name.
? How are old trips made anonymous? | anonymisation of rides
The city gets counts for each street and hour, at least ten rides in each figure.
? What does the municipality learn about traffic? | statistics for the town
We do not tell your employer about your rides, even if it pays for them; it receives only the number and the sum.
? My company finances my membership; what does it see? | what my boss finds out
The police receive data on a judge's order, or in case of danger to life.
? When do officers get to know who rode a bike? | handing over to police
In 2023 there were nine such requests, four of which we answered.
? How often did investigators ask in 2023, and with what success? | number of police inquiries
=
Calls to the hotline are recorded if you agree, and deleted after thirty days.
? Are conversations with service taped? | taped calls
Chat messages are kept for a year.
? How long is what I typed to support stored?
Chats are first answered by a program; write "human" to reach a person.
? I don't want to talk to a bot; what do I do?
Photographs of the parked bicycle are checked by software for blocked pavements and deleted after fourteen days, or after the end of a dispute.
? Why do I have to take a picture at the end?
Faces and number plates in them are blurred on your phone already.
? I photographed passers-by; can they be recognised?
The helmet camera trial is limited to our own service staff and the district Westend.
? Who wears the cameras? | in what part of town
Its pictures serve to find potholes and are deleted after 48 hours.
? What's the purpose of filming the streets?
=
We send news by e-mail only if you have ticked the box, and you can untick it at any time.
? How do I stop your advertising?
Notices on changed prices and blocked accounts are sent in any case.
? Which messages can't I switch off?
We measure the use of the app with our own software, without identifiers of advertisers.
? Do you use somebody else's tracking in the app?
Crash reports go to Sentinela in Porto, if you press Send.
? Who receives information when the app breaks down?
The website has one cookie, for your language, which lasts a year.
? What's stored in my browser?
Maps come from our own server, so no map provider learns your address.
? Does some big map company find out about me?
=
We rate the risk of non-payment by your earlier payments with us, and not by outside agencies.
? Do you ask a credit bureau about me?
Whoever has two unpaid rides must pay in advance; this is decided by a program, and you can ask for a person to review it.
? I was automatically switched to prepaying; can I object?
We do not draw conclusions from the places that you visit.
? Do you derive habits from where I go?
Accounts that were not used for three years are deleted after an e-mail four weeks before.
? I haven't ridden for ages; when does my profile vanish?
Invoices are kept for ten years because of tax law.
? What remains for a decade, and why?
Data on accidents is kept for three years after the end of the year.
? How long do you hold on to what concerns a crash?
A blocked number is kept for five years as a hash, so that nobody who was excluded registers anew.
? How do you stop banned people from coming back?
=
You can see and download your data under Profile, My data.
? Where do I get a copy of all you know?
An answer on paper takes up to one month and needs a copy of your identity card on which the photograph may be blackened.
? What must I enclose to get the information by post?
A wrong name can be corrected by yourself; the date of birth only by the service.
? I mistyped my birthday; who can fix this?
You can have single rides deleted once they're paid and no dispute is open.
? Can I make one particular trip disappear?
If you object to being counted in statistics, we leave out your rides from then on.
? I don't want to be part of the figures for the city; what's the effect?
Deleting the account takes effect at once if there is no bicycle in your care and nothing owed.
? What mustn't be open when I close my profile?
Remaining credit is paid out beforehand, if you give an account.
? I still have money on it when I leave; is it lost?
Parents may exercise these rights for children under eighteen together with them.
? My daughter is 16; can I ask for her data?
=
Our servers are in Bergstadt and Linz, and backups in Linz only.
? In which city are the safety copies?
Mails are sent by Brevio in Lyon, text messages by Tellwire in Tallinn.
? Which company delivers your SMS?
None of our partners may use the data for purposes of its own.
? Can those who work for you exploit my details?
Transport is encrypted, and staff see rides only with a reason that is logged.
? Can any employee look up my trips?
In May 2021 a list of 312 e-mail addresses was sent out by mistake; all concerned were told within two days.
? Has there ever been a leak?
If something like this happens, we tell the authority within 72 hours.
? How fast is the supervisor informed of a breach?
You can complain to the Data Protection Authority, Ringweg 4, Bergstadt.
? Where can I go if I'm not happy with how you treat my data?
Changes to this notice are shown in the app thirty days ahead.
? How will I hear about a new version?
