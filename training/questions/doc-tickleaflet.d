=
Ticks: what walkers, gardeners and parents should know.
Leaflet of the Health Office of the Merrow district.
=
Where and when.
Ticks sit in tall grass, in bushes and at the edge of woods, seldom higher than a man's hip.
? Do they drop from trees? | where do the little beasts lurk
They become active at about seven degrees, which in our district means from March to November.
? In which months do I have to be careful? | season and warmth
Mild winters have brought bites in January too.
? Is one safe in deep winter? | cold season exceptions
Gardens are no exception: in a survey one bite in three happened at home.
? Can I get one without having been in the forest? | share of bites on one's own lawn
=
How to prevent bites.
Wear long trousers and tuck them into your socks.
? What should I put on for a hike? | clothes
On light cloth you can see them crawl.
? Why do you advise against dark things? | colour of garments
A repellent with icaridin works for about four hours and must be renewed when you sweat.
? How long does the spray keep them off? | lotion duration
Do not use it on babies under two years.
? Can I rub my one-year-old with it? | age limit for repellent
Search yourself in the evening, above all behind the knees, in the groin, under the arms and in the hairline.
? Which parts of the body should be looked at after a walk? | checking spots
Children are bitten on the head more often than adults, because they are smaller.
? Why do I have to look through my daughter's hair particularly? | typical place in the young
A hot wash doesn't kill ticks unless it's at 60 degrees, but an hour in the dryer does.
? How do I deal with those in the laundry? | clean infested trousers
=
How to remove one.
Take it out at once, wherever you are.
? Should I wait until I'm at the doctor's? | urgency of pulling
Grip it with fine tweezers close to the skin and pull slowly and straight.
? What's the right way of getting it out? | technique
Twisting isn't necessary.
? Do I have to turn it? | clockwise or anticlockwise
Oil, glue and nail varnish make the tick vomit into the wound, and thus raise the risk.
? My grandmother puts butter on it | suffocating it
If the head remains in the skin, it isn't dangerous; it falls out like a splinter.
? A black dot is left behind | mouthparts broken off
Disinfect the place and note the date in your calendar.
? What should be done afterwards? | after extraction
Sending the tick to a laboratory is of little use, since an infected one often passes nothing on.
? Is it worth having the animal tested? | analysis of the specimen
=
Two illnesses.
Ticks transmit two illnesses which are often confused.
Borreliosis is caused by bacteria and can be cured with antibiotics.
? Which one can be treated with tablets? | bacterial infection
There is no vaccine against it for people.
? Can I be immunised against Lyme disease? | no jab
The bacteria pass over only after twelve hours or more of sucking.
? I found it after an hour; could I have got Lyme? | time until bacterial transmission
Encephalitis is caused by a virus, and nothing helps but care of the symptoms.
? For which is there no remedy? | viral brain inflammation
The virus sits in the saliva and passes over within minutes.
? Does quick removal protect from the brain disease? | speed of virus transmission
Three injections protect from it; the third is due after nine months.
? How often must one be jabbed? | vaccination scheme
A booster is needed after three years, and every five after that, or every three from the age of sixty.
? I'm 67, how frequently do I need a refresher? | renewal of protection
In our district the vaccine is recommended to all, and the health insurance pays.
? Who bears the cost of the jab? | is it free here
=
Signs of borreliosis.
A red spot the size of a coin directly after the bite is only irritation and goes away within two days.
? It's a bit red the next morning: must I worry? | harmless reaction
A ring that appears after three to thirty days and grows is the sure sign of infection.
? A circle on my leg is getting bigger | rash that spreads
You need no blood test then, but a doctor who prescribes an antibiotic.
? Must my blood be examined if I have that typical ring? | diagnosis by sight
In one case of three there is no ring, but fever and aching limbs in the middle of summer.
? Can I be infected without any mark? | flu in July
If untreated, it may reach the joints after months, mostly the knee.
? My knee has been swollen for weeks | late consequence
A half-sided drooping of the face calls for hospital on the same day.
? One corner of my child's mouth hangs down | facial palsy
=
Signs of encephalitis.
About ten days after the bite comes what seems to be a summer cold.
? How does the viral kind begin? | first phase
Most people then recover and never know.
? What happens in the majority of cases? | mild course
In one of ten, after a week of feeling well, high fever and a stiff neck follow.
? How frequent is the second, severe phase? | relapse with headache
Call 112 if somebody becomes confused or can't stay awake.
? He's drowsy and talks nonsense | emergency sign
Children have it more lightly than people over fifty.
? Who suffers worst? | severity by age
=
Pets.
Dogs and cats carry ticks into the house, where these may change hosts.
? Can my spaniel pass them on to us? | brought indoors
Preparations with permethrin for dogs kill cats.
? May I put the dog's drops on my tomcat? | toxic for felines
Dogs can be vaccinated against borreliosis.
? Is there a jab for four-legged friends? | immunise a dog
=
Where to get help.
Your family doctor or, at weekends, the practice at Merrow Hospital will see you without appointment.
? Whom can I turn to on a Sunday? | urgent care without booking
The tick line answers questions at 0800 555 0142 from April to October.
? Is there a number to ring? | telephone advice
