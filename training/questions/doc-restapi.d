=
Parcelbee REST API, version 3: guide.
The API lets shops book parcels, print labels and follow deliveries.
? What can a merchant's software do with it? | purpose of the interface
The base address is https://api.parcelbee.example/v3.
? Which URL do calls begin with? | endpoint root
Requests and answers are JSON in UTF-8.
? In what format is data exchanged? | encoding of bodies
A sandbox with the same paths is at https://sandbox.parcelbee.example/v3; it books nothing and charges nothing.
? Where can I try things without paying? | test environment
=
Authentication.
Every request must prove who sends it.
Send your key in the header Authorization, after the word Bearer.
? How do I pass my credentials? | where to put the token
Keys that begin with sk_ are secret and belong on your server.
? Which ones mustn't get into the browser? | private prefix
Keys that begin with pk_ may only read tracking, and can be used in web pages.
? What can I safely embed in JavaScript on my site? | publishable credential
You may have two secret keys at a time, so that you can change them without interruption.
? How do we rotate without downtime? | number of active credentials
A key that hasn't been used for a year is switched off.
? Our old integration suddenly can't log in | expiry through inactivity
=
Creating a shipment.
POST /shipments creates a shipment and returns its id.
? Which call books a new parcel? | register a delivery
The address of the receiver needs name, street, postcode, city and a country code of two letters.
? What details about the addressee are compulsory? | required recipient fields
Weight is in grams, as a whole number.
? I sent 2.5 for kilos and was refused | unit for mass
The three dimensions are in millimetres and may be left out for letters.
? How do I state how big the box is? | size unit
Set reference to your own order number; it is printed on the label.
? How can our packers see which purchase it's for? | merchant's number on the sticker
For destinations outside the customs union add an array items with tariff number, value and origin of each.
? What more is needed for Norway or Switzerland? | customs declaration data
The field service picks economy, standard or express, and standard is assumed.
? What if I don't say how fast? | default delivery speed
A shipment is only a draft until you ask for its label.
? Does it cost anything just to create one? | status after posting
=
Labels.
GET /shipments/{id}/label returns the label, and from then on the shipment is charged.
? When am I billed? | fetch the sticker
Choose the form with Accept: application/pdf, image/png or application/zpl.
? Our thermal printer understands ZPL | output type selection
Asking for it again is free for thirty days.
? Printer jam: do I pay twice for another copy? | reprint period
=
Cancelling.
DELETE /shipments/{id} cancels a shipment that hasn't been scanned by the carrier.
? The customer changed his mind; how do I call it off? | void a booking
The charge is credited at the end of the month.
? When do I get my money back for one that was never handed in? | refund of unused sticker
Once scanned, the answer is 409, and only a return can bring the parcel back.
? What if the courier has already picked it up? | too late to withdraw
=
Tracking.
GET /tracking/{number} lists events, the newest first.
? Where is the parcel now? | order of history entries
Polling more than once in ten minutes for the same number brings no news, because carriers report no faster.
? How often is it sensible to ask? | refresh interval
Better, register a webhook and we call you.
? Is there a way without asking again and again? | push notifications
=
Webhooks.
A webhook is registered with POST /hooks and a URL that begins with https.
? How do I subscribe my server to changes? | set up callback
We sign each call with HMAC-SHA256 in the header X-Bee-Signature.
? How can I tell that it really comes from you? | verify the sender
Answer with any 2xx within five seconds, and do the work afterwards.
? How fast must my endpoint react? | timeout of callback
If you don't, we try again after 1, 5, 30 and 120 minutes, and then give up.
? My machine was down: is the message lost? | redelivery schedule
The same event can arrive twice; compare the field event_id.
? We count deliveries double | duplicates
Events may come out of order, so trust occurred_at and not the time of arrival.
? Delivered was reported before out for delivery | wrong sequence
=
Lists.
Lists return 50 entries, or up to 200 with the parameter limit.
? Why do I get only fifty although there are more? | page size
The answer has a field next, an opaque cursor to send with the following request.
? How do I fetch the rest? | pagination
When next is null, you have reached the end.
? How do I know when I've read them all? | last page
A cursor is good for one hour.
? My overnight export broke off with invalid cursor | lifetime of page pointer
Filter with created_after and created_before, both in UTC.
? I need only yesterday's | restrict by date
=
Limits.
You may send 20 requests a second per account.
? What rate is allowed? | throttle
Above that you get 429 with a header Retry-After in seconds.
? Too many calls: how long should I wait? | what tells me when to resume
In the sandbox the limit is 2 a second.
? My load test fails in the trial environment | slower quota for testing
=
Errors.
An error has the fields code, message and field.
Codes never change, whereas messages may be reworded at any time.
? Can I compare the text in my program? | which part is stable
A status of 422 means that the JSON is well-formed but a value is not acceptable; field says which.
? How do I learn which input was wrong? | validation failure
A status of 401 means that the key is missing or unknown.
? The server doesn't recognise me | unauthenticated
A status of 403 means that the key is known but may not do this.
? I'm logged in but not allowed | insufficient rights
A status of 503 comes with planned maintenance, on Sundays between 02:00 and 04:00 UTC.
? It's unavailable at the weekend at night | maintenance window
=
Repeating safely.
If a connection breaks, you can't know whether the shipment was made.
? What's the trouble with a lost answer? | uncertain outcome
Send an Idempotency-Key of your choosing, and a second POST with the same key returns the first result.
? How do I avoid booking the same box twice when I retry? | safe repetition
Keys are remembered for 48 hours.
? After two days I resend, is that still recognised? | how long is the repetition marker kept
=
Versions.
A version is supported for three years after its successor appears.
? How long can we go on with the old one? | end of life
New fields may be added without a new version, so ignore those you don't know.
? Our parser crashed on an unexpected property | backwards compatible changes
