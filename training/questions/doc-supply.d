=
Framework supply agreement between Tollard Bakeries plc (the Buyer) and Greyfen Mills Ltd (the Supplier).
=
1. Subject.
The Supplier delivers wheat and rye flour of the grades in Schedule A.
? What goods is the deal about? | products listed
The agreement alone obliges nobody to buy or sell; single orders do.
? Is anything bought by signing this? | binding effect
The Buyer will however order at least 4,200 tonnes in each calendar year.
? What's the least that must be taken per year? | minimum purchase
If it orders less, it pays 18 pounds for each tonne that is missing.
? What happens if the bakeries need too little? | shortfall payment
It remains free to buy from other mills.
? Are they tied to one source? | exclusivity
=
2. Forecasts and orders.
By the 10th of each month the Buyer sends a forecast for the three months to come.
? When is the expected demand announced? | planning figures
The first of these months binds it to 80 percent, and the rest are for information.
? How far can you rely on the estimate? | committed share
Orders are sent by EDI, or by e-mail when EDI is down.
? How are requests placed if the data link fails? | channel
An order is accepted unless the Supplier objects within one working day.
? I heard nothing back; is it a deal? | silence upon a request
It may object only if the amount is above 120 percent of the forecast.
? For what reason can the mill turn something down? | ground of refusal
A change is possible free of charge until 48 hours before delivery.
? Until when can I alter the quantity? | late modifications
=
3. Delivery.
Delivery is to the silo of the bakery named in the order, with unloading.
? Who pumps it into the tank? | place and unloading
The window is two hours; a lorry that comes later waits for a free slot.
? What if the truck misses its slot? | time frame
For each full day of delay the Buyer may deduct 2 percent of the order, up to 10.
? How much can be cut from the bill when it's late? | penalty for lateness
After five days it may buy elsewhere at the Supplier's cost.
? When may we turn to somebody else and have them pay? | substitute purchase
Risk passes when the flour leaves the hose.
? Who bears the loss if it's spoilt in the lorry? | transfer of risk
Ownership passes with payment.
? When does it belong to us? | retention of title
Partial deliveries need consent.
? Can they bring half today and half tomorrow? | split loads
=
4. Quality.
Each load comes with a certificate that shows moisture, protein, ash and falling number.
? Which values are stated on the accompanying paper? | lab report
Moisture may not exceed 14.5 percent.
? How damp may it be at most? | water content
Protein may differ by half a point from the grade.
? What deviation is tolerated? | allowance for gluten
The Buyer takes a sample before unloading, and both keep a sealed half for six months.
? How is evidence kept in case of a quarrel? | retained specimens
A load outside the limits may be refused on the spot.
? May I send the driver back? | rejecting goods
Defects that a sample can't show must be reported within five days of being found.
? We noticed insects only while baking | hidden flaws deadline
If the parties disagree on a value, the Institute at Chorley tests the sealed halves, and the loser pays.
? Who decides when both labs differ? | arbitration analysis
=
5. Recall.
If there is a suspicion of danger to health, the party that learns of it calls the other at once, at any hour.
? Glass was found in a sack on Sunday night | emergency notification
The Supplier can trace every load to the field within four hours.
? How fast can you tell me the origin? | traceability
It bears the costs of a recall that is due to the flour, including bread already sold.
? Who pays if loaves have to be taken off the shelves? | expense of withdrawal
=
6. Prices.
Prices are in Schedule B and hold for one quarter.
? For how long are they fixed? | period of validity of tariffs
They follow the wheat quotation of the Paris exchange by a formula in that Schedule.
? On what does the next quarter's price depend? | index linking
If the quotation moves by more than 20 percent within a month, either side may ask for talks.
? The market has exploded; can we renegotiate? | extreme change
Until the talks end the old price applies.
? What do we pay meanwhile? | price during negotiations
The Supplier grants 1.5 percent on what exceeds 6,000 tonnes a year.
? Is there a discount for large amounts? | volume rebate
=
7. Payment.
Invoices are due after thirty days.
? When must I settle? | payment term
With payment within eight days 1 percent may be deducted.
? What do I save by being quick? | early settlement
Late sums bear interest of 8 points above base rate.
? What's charged on overdue amounts? | default interest
The Buyer may set off only claims that are undisputed or decided by a court.
? Can I simply subtract what they owe me? | offsetting
=
8. Liability and insurance.
Liability is limited to 5 million pounds for each event.
? What's the most one would have to pay? | cap
The limit does not apply to injury, intent and recall.
? When is there no ceiling? | unlimited cases
The Supplier proves every January that it is insured for that sum.
? How often must they show the policy? | evidence of cover
=
9. Events beyond control.
Strikes at third parties, floods, war and bans on exports free a party from its duty while they last.
? The harbour's closed by a walkout: are they in breach? | force majeure
A bad harvest does not.
? Can the mill plead that crops failed? | poor yield as an excuse
If it lasts for more than sixty days, the other party may end the agreement.
? How long do we have to put up with such a standstill? | exit after prolonged disruption
=
10. Duration.
The agreement begins on 1 July 2024 and runs for three years.
? From when to when? | initial term
It goes on for a year each time, unless ended six months before.
? What if nobody says anything at the end? | tacit prolongation
It may be ended at once if a party is insolvent, or has been warned twice of the same breach.
? On what grounds can one get out immediately? | termination for cause
Orders already accepted are still carried out.
? What about loads ordered before the end? | running business at expiry
