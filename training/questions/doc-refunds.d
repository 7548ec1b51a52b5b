=
Returns and refunds at Thistle & Twine, fabrics and haberdashery.
This page tells how to send things back and when you get your money.
=
Changing your mind.
You can send most goods back within thirty days of delivery, for whatever reason.
? I don't like it after all; how much time have I got? | general return window
From 15 November to 24 December the period runs until 31 January.
? It's a Christmas gift that will be opened late | extended deadline for presents
Goods must be unused and in their wrapping.
? Which state should it be in? | condition
Fabric that has been washed can't be taken back, even if it has shrunk evenly.
? I laundered the cotton first and now I'd like to give it back | after the washing machine
Fabric cut to your measure is excluded, because we can't sell it again.
? I ordered 3.40 metres and chose the wrong blue | pieces made to length
Whole bolts, remnants and pre-cut pieces are not counted as cut.
? Is a ready-made half metre all right? | which cloth is still returnable
Patterns sent as a file can't be returned once they have been downloaded.
? I bought a PDF by mistake | digital sewing instructions
Needles and scissors must be in sealed packs, for safety.
? I opened the pins | sharp things
Gift cards are neither taken back nor paid out.
? Can I turn the voucher into cash? | present certificate
Sale goods can be exchanged or credited but not paid back.
? It was reduced by half; do I get money? | discounted articles
=
How to send it.
Fill in the form in your account and print the label.
? What is the first step? | start a return
If you ordered as a guest, use the link in the confirmation mail.
? I've no login | without an account
Have no printer? The code on your phone is enough at the parcel shop.
? Can it be done without paper? | mobile code
Sending back costs 3.95, which we deduct.
? Do I pay for the parcel? | return postage
It's free if the fault is ours.
? You sent me the wrong buttons; who bears the postage? | no charge for our mistakes
Members of the Thread Club send back free of charge four times a year.
? What advantage do loyal customers have here? | club benefit
Keep the receipt of the parcel shop until the money has arrived.
? What proves that I posted it? | evidence of dispatch
Parcels without a form take up to three weeks longer, as we have to guess whose they are.
? I forgot to enclose the paper | unidentified parcel
=
In the shop.
Goods bought online can be brought to any of our shops except the one at the airport.
? May I hand it in at a branch? | exception among the stores
Bring the order number; you don't need the box.
? What do I take along to the branch? | requirements at the counter
What was bought in a shop can't be sent by post.
? I live far from where I bought it; can I mail it? | store purchase
Without a receipt we give a voucher for the lowest price of the last sixty days.
? I've lost the till slip | no proof of purchase
=
When you get your money.
We check parcels within five working days of their arrival.
? How long does it take till you look at it? | inspection time
The money goes back the way it came.
? Can you transfer it to another account? | means of reimbursement
Cards take three to five days, PayPal one, and invoices are simply cancelled.
? How many days until it shows on my Visa? | speed by method
What you paid with points comes back as points.
? I used bonus credits | loyalty reimbursement
Postage of the original order is paid back only if you return all of it.
? Do I get the delivery fee as well? | outbound shipping
If you keep less than 50 euros of an order that was sent free for its size, 4.90 is deducted.
? I sent most of it back and got less than I thought | free shipping lost
Bundles are reckoned at their bundle price, so that a part may be worth less than you think.
? I returned one of a 3-for-2 set | part of an offer
=
Exchanging.
We don't reserve goods for an exchange, so order the new thing at once and return the old.
? I want the same in green: how do I make sure I get it? | swap
In the shop an exchange is possible on the spot.
? Where can I swap immediately? | direct change
=
Damaged and faulty goods.
Report damage in transit within seven days, with a picture of the box.
? The parcel arrived crushed | broken on the way
Holes, stains and misprints are faults; small knots in linen and silk are not.
? There are little lumps in my linen | natural irregularities
Shades may differ between dye lots, and the lot is printed on the edge.
? The second piece isn't quite the same red | batch variation
For a fault we replace, and if we can't, we pay back the whole price.
? My zip broke on the first day | defective article remedy
This holds for two years from purchase.
? How long are you answerable for flaws? | guarantee period
Sewing machines go to the maker's service, and we lend you one meanwhile for a deposit of 80.
? What do I sew on while mine is mended? | loan device
If fabric turns out faulty after you have cut it, don't throw away the scraps, for we need them to claim from the weaver.
? I noticed the flaw after cutting out the sleeves | keep leftovers
Your costs of sewing are not replaced.
? Do you pay for the hours that I put in? | lost labour
=
Courses.
A place on a course can be cancelled free of charge up to ten days before.
? I can't come to the quilting day; until when is it free? | withdraw from a workshop
Later we keep half, unless you send somebody in your stead.
? I've fallen ill two days before the class | late cancellation
If we cancel, you choose between the money and another date.
? The teacher is ill, and now? | workshop called off
=
Abroad.
From outside the EU mark the parcel Returned goods, or duty is charged again.
? What must I write on the box from Switzerland? | customs hint
Return postage from abroad is yours to pay.
? I live in Canada; is there a label? | international return cost
Customs duty that you paid is refunded by your own customs office, not by us.
? How do I recover the import tax? | reclaim duty
=
Disagreements.
Write to cloth@thistletwine.example if you think that we have decided wrongly, and a second person will look at it.
? I don't accept your refusal | complaint
You can also turn to the online arbitration board of the retail trade.
? Is there an independent body? | ombudsman
