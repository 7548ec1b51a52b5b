=
Warranty of Hollin Cookware and Hollin Electric, valid for goods bought from 1 January 2023.
This warranty is given by Hollin Works Ltd in addition to what the law gives you against the seller.
? Do I lose my claims against the shop? | relation to statutory rights
=
How long.
Pans and pots are covered for twenty-five years.
? My saucepan is from twelve years ago; does the promise still hold? | cookware period
Non-stick coatings are covered for three years only, since they wear.
? The surface of the frying pan is peeling after two years | Teflon layer period
Electric appliances are covered for five years if registered, and otherwise for two.
? Why should I sign up my mixer online? | extension by registering
Registration must be done within eight weeks of purchase.
? I bought it in spring and it's autumn; can I still enrol? | deadline to enrol
Knives are covered for life, that of the first owner.
? Does it pass to my heirs if I leave them the blades? | lifetime of cutlery cover
Accumulators are covered for one year, or for 300 charges if these come first.
? My cordless whisk hardly holds its charge | rechargeable part
Repairing or replacing a thing doesn't start the time anew.
? I got a new one last month; does it count from zero? | restart after exchange
=
What is covered.
We answer for faults in material and in making.
? Which kinds of defects are included? | general scope
Handles that come loose count as such a fault even after years.
? The grip wobbles | loose handle
So does a base that isn't flat by more than half a millimetre.
? It rocks on my induction hob | bent bottom
A motor that has become louder isn't a fault as long as it reaches its speed.
? It's noisier than before | sound complaints
=
What is not covered.
Discolouring by heat, which looks like a rainbow, does no harm and isn't covered.
? The steel shimmers in all colours | blue and yellow tint
Spots from salt that was put into cold water aren't covered.
? Small white pits at the bottom of my pot | corrosion by seasoning
Aluminium parts turn grey in the dishwasher, and this isn't covered.
? My meat grinder has gone dull after the machine | oxidised by detergent
Damage by falls is excluded, except that we replace glass lids once at half price.
? The cover slipped from my hand | broken lid
Use in restaurants ends the warranty of electric appliances, but not that of pans.
? I run a café | commercial kitchens
Opening the housing ends it too, unless you're an electrician and send a report.
? I've unscrewed it to have a look | own repair
Knives sharpened by machine are no longer covered for the edge.
? I took it to a stand at the market to be ground | blade honed elsewhere
Parts of other makers are your own risk.
? I use a cheap jug from another brand | foreign accessories
=
How to claim.
Go to the shop first; it knows many faults and may solve it at once.
? Where do I turn to begin with? | first address
If it has closed or is far away, fill in the form on our site.
? The dealer has gone bankrupt | no retailer left
You need the bill, or for registered goods only the serial number.
? I can't find the invoice, but I enrolled it | proof
A gift receipt will do.
? It was a wedding present | proof of purchase for presents
Add two photographs, one of the fault and one of the whole thing with its stamp.
? Which pictures shall I send? | images required
Clean it before you send it, as we return what is greasy at your cost.
? Can I post it with burnt fat on it? | condition of parcels
We pay the postage within Europe if you use our label.
? Who bears the cost of sending it in? | shipping inside the continent
From elsewhere you pay the way to us, and we the way back.
? I'm in Chile | overseas freight
=
What we do.
We decide within ten working days after it arrives.
? How long till I know? | time for the verdict
We may repair, replace or pay back, and the choice is ours.
? Can I insist on a new one? | who picks the remedy
If the model is no longer made, you get one of at least the same value.
? My pot isn't in the catalogue any more | discontinued product
Of a set only the faulty part is replaced, even if the new shade differs a little.
? One bowl of four is defective; will they match? | single piece of a series
What is paid back is the price on the bill, without a deduction in the first half of the period, and less half of it after that.
? How much would I get if it broke near the end of the time? | deduction for wear
While a coffee machine is with us for longer than three weeks, you can ask for one on loan.
? I can't go without espresso for a month | substitute device
If there's no fault, we ask before we repair, and charge 19 for the check if you decline.
? You say it isn't your fault; what do I owe? | inspection fee
=
Spare parts.
Seals, screws and handles are available for thirty years.
? Can I still get a gasket for a very old pressure cooker? | availability of small parts
Motors are available for ten years after the model ends.
? How long can the drive be replaced? | engines after end of production
Seals of pressure cookers wear out, and should be changed every two years, at your cost.
? When do I renew the rubber ring? | steam leaks at the lid
=
Second-hand.
The warranty of pans goes with the pan to whoever has the bill.
? I got it at a flea market together with the receipt | transferable
That of electric appliances stays with the first buyer.
? My neighbour gave me his blender | new owner of a machine
=
Limits.
We don't pay for food, for lost time, or for a hob that was scratched.
? The pot ruined my glass ceramic | consequential damage
This doesn't touch liability for injury.
? I burnt my arm because of the faulty handle | bodily harm
The warranty holds in all countries where we sell, with the plug of the country of purchase.
? I've moved abroad; must you fit another plug? | validity after emigration
English law applies, and your own consumer law where it's better for you.
? Which law decides? | legal system
