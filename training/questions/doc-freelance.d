=
Contract for services between Lantern Museum Media Ltd (the Client) and Iris Vantongeren, illustrator (the Contractor).
=
1. Work.
The Contractor draws forty pictures for the audio guide "Under the Ice", as described in the brief of 6 March.
? What's she commissioned to do? | number of drawings
She works on her own account and isn't an employee.
? Is she on the payroll? | legal status
She decides where and when she works.
? Can they tell her to sit in their office from nine? | free choice of hours
She may have helpers for colouring, but not for drawing.
? Can she pass parts on to somebody? | delegating
She may work for others, save for another museum of natural history until the guide is out.
? Which clients must she decline meanwhile? | competing engagements
=
2. Steps.
Sketches are due on 15 April, pencil drawings on 20 May, and finished pictures on 30 June.
? When's the final artwork expected? | milestones
The Client comments on each step within seven days.
? How long do they have to react? | feedback
If it says nothing, the step counts as approved.
? They never replied to my sketches | silence
Two rounds of changes are included at the sketch stage and one at each later stage.
? How many corrections are free? | revisions in the fee
Further changes cost 55 an hour.
? They want a fourth version: what can I charge? | extra alterations
Changes that go against an approved step always count as further ones.
? They OK'd it and now want the bear facing left | reopening what was agreed
Mistakes of fact are put right free of charge at any time before printing.
? The whale has too many fins | factual error
=
3. Delivery.
Pictures are delivered as layered files in 400 dots per inch.
? What resolution and form must the files have? | technical specification
Originals on paper remain hers.
? Who keeps the real drawings? | physical sheets
For delay she tells the Client as soon as she sees it coming.
? I won't make it; what must I do? | announce lateness
For each week that's her fault, 3 percent of the fee may be deducted, up to 12.
? What does being late cost? | penalty
Illness with a doctor's note moves the dates by as long as it lasts, up to four weeks.
? I broke my wrist | postponed for health
=
4. Fee.
The fee is 9,600, without VAT.
? How much is paid altogether? | price of the job
A quarter is paid on signing, a quarter with the approval of the sketches, and the rest with delivery.
? In which parts does the money come? | instalments
Invoices are paid within twenty-one days.
? When must they have transferred it? | payment deadline
After that, 8 percent interest is owed, and she may stop work after a reminder.
? They don't pay: can I lay down my pencil? | default
Expenses are included, except for trips that the Client asks for.
? Are paper and paint extra? | outlays
For such trips the train in second class and 40 a day are paid.
? What do I get if they want me in Oslo? | travel refund
=
5. Rights.
With full payment the Client may use the pictures in the guide, on its website and on posters for the exhibition, worldwide and for ten years.
? For what, and for how long, may they use them? | scope of the licence
The right is exclusive for the first three years.
? Could she sell the same picture to others next year? | sole use
Goods such as mugs and T-shirts need a separate agreement, with 9 percent of the sales price for her.
? They'd like to print my seal on cups | merchandise share
The Client may crop pictures, but not alter colours or add anything.
? Can they make it all pink? | editing
Pictures may not be used to train programs that make pictures.
? May they feed them to an AI? | machine learning ban
Her name stands in the credits and beside each poster.
? How is she mentioned? | attribution
She may show the pictures in her portfolio from the day of the opening.
? When may I put them on my own site? | self-promotion
Sketches that weren't chosen belong to her in every respect.
? What about the rejected ideas? | unused designs
=
6. Warranties.
She promises that the pictures are her own and don't infringe anyone's rights.
? What if she copied someone? | originality
Photographs that the Client gave her as models are its own responsibility.
? They sent me a picture from the net to draw from, and the photographer complains | source material
Her liability is limited to the fee.
? Up to what sum can she be held liable? | cap
=
7. Secrecy.
The subject of the exhibition is kept secret until it's announced on 1 September.
? May I tell people what I'm drawing? | embargo
The fee is never made public by either side.
? Can I tell colleagues what I earn with it? | price confidential
=
8. Ending.
Either side may end the contract in writing at the end of a step.
? At which points can one get out? | regular exit
If the Client does so, it pays for the steps that have been done and a fifth of what's left.
? They drop the project after the sketches: what am I owed? | kill fee
If she does so, she returns what was paid for steps not done, and hands over the sketches for use by another.
? And if I walk away? | contractor withdraws
If the exhibition is put off, the dates move, but the second quarter is due at the latest on 1 June.
? The opening's delayed by a year; do I have to wait for money? | postponement
=
9. Tax and insurance.
She pays her own tax and insurance.
? Who takes care of her pension? | social contributions
If an authority should regard her as an employee, both bear the consequences as the law says.
? The tax office thinks I'm really staff | false self-employment
=
10. Disputes.
The parties first talk with the illustrators' guild as a go-between.
? Who mediates if we quarrel? | conciliation
The courts in Ghent decide, under Belgian law.
? Where would I have to sue? | jurisdiction
