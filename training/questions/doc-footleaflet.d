=
Diabetes and your feet: a leaflet of the Harrow Vale Clinics.
Why feet need care.
High blood sugar harms the nerves over the years, so that a stone in the shoe isn't felt.
? Why don't I notice when something hurts my toes? | loss of feeling
It also narrows the arteries, so that wounds heal slowly.
? Why does a scratch take so long to close? | poor circulation
Both together turn a blister into an ulcer within days.
? How can something so small become serious that fast? | combination of the two
Of all amputations of the leg in our county, six in ten are due to diabetes.
? How many legs are lost because of it? | proportion of amputations
Four of five of those could've been avoided.
? Was there a way of preventing them? | share that needn't have happened
=
Your risk.
Once a year we test the feeling of your feet with a nylon thread and the pulse with our fingers.
? What's examined, and how? | annual check-up
Low risk means that both are normal; once a year is then enough.
? Everything was fine; when's my next appointment? | healthy result
Medium risk means that one of them is reduced; we see you every four months.
? I don't feel the thread, but blood flow is good | intermediate group interval
High risk means that you have had an ulcer before; we see you every six weeks.
? I once had an open sore, how often should I come? | most endangered group
=
Every day.
Look at your feet each evening, with a mirror for the soles.
? How can I see underneath? | daily inspection
If your eyes are weak, ask somebody or take a picture with your phone.
? I can't see well | help with looking
Feel for warm places with the back of your hand: heat is often the first sign.
? What shows up before redness does? | earliest warning
Wash them in water of 35 degrees, tested with the elbow or a thermometer and not with the foot.
? How do I tell that the bath isn't too hot? | checking water
Three minutes are enough, as soaking makes the skin soft and weak.
? I like long foot baths | duration of washing
Dry between the toes.
? Which spot mustn't stay wet? | moisture
Use a cream with urea, but not between the toes, where fungus would grow.
? My heels are cracked; what should I put on? | ointment
=
Nails and hard skin.
File nails straight across, and don't cut them if you have lost feeling.
? May I use scissors? | trimming toenails
Ingrown nails belong to a podiatrist.
? The corner has grown into the flesh | who treats nails in the skin
Never use blades or plasters with acid on corns.
? Can I buy something for corns at the chemist's? | salicylic pads
Rub hard skin gently with pumice after washing.
? What may I do myself against callus? | thick soles
The health service pays for podiatry if you're at medium or high risk.
? Does a professional pedicure cost me anything? | cover by insurance
=
Shoes and socks.
Buy shoes in the afternoon, since feet swell during the day.
? At what time should I go shopping for them? | best hour for trying on
There must be a thumb's width in front of the longest toe.
? How much room should there be? | correct size
Feel inside with your hand before you put them on.
? A pebble might be in there | check before wearing
Wear new ones for an hour on the first day, and two on the second.
? How do I break them in? | new pair
Socks should have no seam, and be changed daily.
? Which stockings are right? | hosiery
White ones show blood at once.
? Why do you recommend light-coloured ones? | noticing a bleeding
Never go barefoot, not even at home or on the beach.
? Can I walk on the sand without shoes? | naked feet
No hot-water bottles or heaters: warm cold feet with wool.
? I'm always freezing down there in bed | safe warmth
If you've an ulcer or a changed shape, we prescribe special shoes, two pairs a year.
? How many orthopaedic ones am I entitled to? | prescribed footwear
=
When to act.
A small wound is cleaned with salt water and covered with a dry dressing, and isn't left to air.
? I've cut myself; first aid? | treat a scratch
If it isn't better after two days, call the foot clinic.
? It doesn't heal | how long to wait and see
Call on the same day if you see pus or a red streak, or if a toe turns blue or black.
? One of my toes has gone dark | urgent signs
Go to the emergency department if you've fever and shivers along with a wound on the foot.
? I feel ill and shaky and my sole is open | blood poisoning
A foot that's hot, red and swollen but doesn't hurt may be a Charcot foot, in which the bones break unnoticed.
? My ankle is thick and warm, yet there's no pain | crumbling joint
Don't put any weight on it until it has been X-rayed.
? Can I walk on such a swollen one? | what to do until the scan
=
Helping the whole body.
Long-term sugar below 53 slows down damage to nerves.
? Which value should I aim at? | HbA1c goal
Damage that's already there doesn't go back.
? Will feeling return if my sugar gets better? | reversible or not
Smoking doubles the risk of losing a leg.
? What difference do cigarettes make? | tobacco
Walking for half an hour a day forms new vessels, unless you have an open wound.
? Is exercise good for me? | training and circulation
Burning pain at night can be treated, so tell us.
? My legs tingle and burn when I'm in bed | neuropathic pain
=
Contact.
Foot clinic: Monday to Friday from 8 to 16, 020 5550 118.
? How do I reach the specialists? | opening hours
At other times dial the medical on-call service and say the words "diabetic foot".
? It's Saturday; what should I tell them? | out of hours
Bring your shoes to each appointment, the ones that you wear most.
? What must I have with me when I come? | take along
