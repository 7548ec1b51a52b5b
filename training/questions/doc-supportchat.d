=
Chat with Brightwire support, 14 January, conversation 77310.
=
Agent Pilar: Hello, you're talking to Pilar.
? With whom is the customer in touch? | name of the assistant
Agent Pilar: What can I do for you?
Dorian: My doorbell camera has stopped sending me alerts since Sunday.
? What is the complaint? | no notifications, since when
Dorian: When I open the app I can see the picture all right.
? Does live view work? | what still functions
Agent Pilar: Thanks, so the camera itself is connected.
Agent Pilar: May I ask which phone you use?
Dorian: A Pixel, and I changed from an iPhone at the weekend.
? What handset does he have now and before? | switched mobile
Agent Pilar: That's probably the reason.
Agent Pilar: Alerts are tied to the device on which they were switched on, not to your account.
? Why did they not move over to the new one? | are the settings bound to the person or the handset
Agent Pilar: Please go to Settings, Alerts, and turn on This phone.
? Where is the switch for it? | enable pushes
Dorian: It's on, but greyed out.
? Can he move the slider? | inactive option
Agent Pilar: Then Android hasn't given the app permission.
? What is the cause of the grey button? | missing allowance
Agent Pilar: Hold the app's icon, choose App info, then Notifications, and allow them.
? How is the system's consent granted? | path in Android
Dorian: Done, and now the other one has turned blue.
? Did that help with the disabled switch? | result of granting
Agent Pilar: Please ring your own bell once.
? How shall he test it? | trial press
Dorian: It came, but about half a minute late.
? How big was the delay? | lag of the alert
Agent Pilar: That's the battery saver.
? What makes it slow? | reason for lateness
Agent Pilar: Set the app to Unrestricted under Battery.
? Which power mode gets rid of the lag? | remedy for late pushes
Dorian: Two seconds now.
? How fast is it at last? | speed after the change
=
Dorian: While I have you: it also goes off for every car in the street.
? What else annoys him? | false alarms by traffic
Agent Pilar: You can draw a zone, and only movement inside it counts.
? How can the road be left out? | restrict the area
Dorian: I've done that, the zone ends at my hedge.
? What did he try before? | border of his area
Agent Pilar: Headlights shining on the hedge can still set it off at night.
? Why does it trigger in the dark all the same? | beams of light
Agent Pilar: In that case choose People only, which is part of the Plus plan.
? Which feature would ignore everything but humans? | person detection subscription
Dorian: What does Plus cost?
Agent Pilar: It's 3.90 a month for one camera or 9.90 for any number.
? How much would he pay for all his devices? | price of the upgrade
Agent Pilar: You could try it for thirty days without paying.
? Is there a free trial? | test period
Agent Pilar: It ends by itself, and you needn't cancel.
? Will it turn into a paid one if I forget? | automatic renewal of the test
Dorian: Does it need the cloud?
Agent Pilar: No, people are recognised in the camera itself, and the pictures don't leave your house for that.
? Are my visitors' faces analysed on your servers? | on-device recognition
Agent Pilar: Only the clips are kept on our servers, for thirty days with Plus and for three without.
? How long are recordings stored? | retention of videos
Dorian: Fine, put me on the trial.
? Does he accept the offer? | decision about Plus
Agent Pilar: Active as of now.
=
Dorian: One last thing: there's a refund I'm waiting for.
? What other matter does he raise at the end? | money owed
Dorian: I sent back a chime on the second of January.
? What did he return, and when? | goods sent in
Agent Pilar: Do you have the return number?
Dorian: R-20915.
? Under which code was the chime sent in? | reference of the parcel
Agent Pilar: I see it: it reached our warehouse on the ninth.
? On what day did you receive it? | arrival at the depot
Agent Pilar: The box was empty, according to the note.
? Why was nothing paid out? | finding on unpacking
Dorian: That can't be, I packed it myself, and the post office weighed it.
? How does he contradict that? | proof of contents
Dorian: The receipt says 412 grams.
? How heavy was the parcel on posting? | figure on the slip
Agent Pilar: An empty box of that kind weighs 90.
? How much is the packaging alone? | comparison value
Agent Pilar: Please send me a photo of the receipt.
? What evidence does she want? | upload of the slip
Dorian: Sent.
Agent Pilar: Thank you, I'm passing it to the returns team as a loss in transit.
? How will she have the case handled? | who looks into it now
Agent Pilar: They have five working days, but I can credit the 29 right away as a gesture.
? How much does he get without waiting? | immediate goodwill payment
Dorian: To the card, please, not as a voucher.
? How does he want to be paid? | preferred form of the credit
Agent Pilar: It will be on your statement by the eighteenth.
? When can he expect to see the sum? | date of the booking
Dorian: That's more than I hoped for.
? Is he content? | customer's mood at the end
Agent Pilar: You'll get a short survey by mail, which you may ignore.
? Must he fill in the questionnaire? | feedback form
