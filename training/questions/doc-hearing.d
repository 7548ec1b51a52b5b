=
Your Auris Lyra hearing aids: a guide for wearers and their families.
=
Getting used to them.
The world will sound sharp and too loud at first, because your brain has forgotten how to hear high tones.
? Why is everything so tinny? | first impression
Wear them for three hours on the first day and an hour longer on each day after.
? How many hours should I begin with? | build up wearing time
Within a month most people stop noticing them.
? When will I forget that I have them in? | adaptation period
Begin with one person in a quiet room, and leave restaurants for the third week.
? Should I go to a party at once? | order of situations
Your own voice may boom; if it still does after two weeks, the dome must be changed.
? I sound to myself as if I were in a barrel | echo of own speech
=
Left and right.
The red dot is for the right ear and the blue one for the left.
? Which belongs where? | colour of the sides
Put the body behind the ear first, and then push the dome in until the wire lies flat.
? In what order do I insert it? | putting on
If the wire sticks out, the dome isn't deep enough, which also causes whistling.
? It squeals and can be seen from the front | badly seated
=
Switching on.
They switch on when taken from the case, and off when put back.
? How do I turn them off at night? | power
They play a rising tune when ready, after about eight seconds.
? What does the melody in the beginning tell me? | start signal
A short press on either button changes the programme, and a long one the volume.
? How do I make it louder? | use of the key
Programme 1 adapts by itself and is right for most of the day.
? Which one should I normally be in? | automatic setting
Programme 2 looks forward, and is for talk in noise.
? My wife opposite me in the pub | restaurant mode
Programme 3 is for music, without suppressing anything.
? The orchestra sounded chopped up | concerts
Programme 4 takes the sound from the telecoil, for instance in church.
? There's a loop in our chapel | induction
=
Charging.
A full charge lasts for twenty-two hours, or sixteen if you stream a lot.
? Will it last through a day with many calls? | running time
It takes three hours, and half an hour gives six hours of use.
? I've only a short while before leaving | quick top-up
The lights on the case show its own charge and those in the wells that of the aids.
? What do the different lamps mean? | indicators
Green is full, and orange is charging.
? One glows amber | colour while filling
Red means that the contacts are dirty: rub them with the brush.
? There's a red one and it won't charge | clean metal points
Three falling tones warn you half an hour before the end.
? I hear a descending sound now and then | low battery sign
The battery can be changed by your audiologist after about five years.
? What when it no longer holds? | replacing the accumulator
=
Care.
Wipe them every evening with a dry cloth, never with water or spirit.
? How do I clean them daily? | cleaning cloth
Brush the dome with the opening downwards, so that wax falls out.
? In which position do I brush? | remove earwax
Change the wax filter once a month, or when it's suddenly quiet.
? One side has become faint | blocked sound outlet
Hair spray and make-up come first, and hearing aids afterwards.
? In what order do I get ready in the morning? | cosmetics
They withstand sweat and rain but not swimming or the sauna.
? Can I take a dip with them? | water resistance
If they've got wet, put them into the drying cup overnight with a fresh capsule.
? I forgot to take them out in the shower | moisture
Dogs love them, so don't leave them on the table.
? Why keep them away from pets? | chewed
=
Telephone and television.
Pair a phone by opening and closing the case, and choosing Lyra in the list of your phone.
? How do I link it with my mobile? | bluetooth
Calls then come into both ears, while your phone is the microphone.
? Do I speak into the aids when ringing somebody? | where to talk
Up to two phones can be linked, though only one is heard at a time.
? I've a private and a company one | several devices
With an ordinary handset hold it to the microphone above the ear, not to the hole.
? On my landline I hear nothing | position of the receiver
The TV box sends sound from up to fifteen metres, and others can set the volume as they like.
? We quarrel about how loud the set should be | television streamer
=
Whistling and other trouble.
Whistling when you hug somebody is normal.
? It squeaks when my grandson embraces me | feedback by closeness
Whistling while chewing means that the dome is too small.
? It happens at meals | wrong size
If nothing is heard, check in this order: charge, filter, dome, volume.
? It's dead; what shall I look at first? | sequence of checks
Crackling is mostly moisture.
? It rustles and sputters | noise in the ear
If a dome stays in the ear, don't fish for it; go to your doctor or to us.
? The little rubber piece came off inside | stuck in the canal
Itching in the first days passes, but redness or discharge must be seen.
? My ear weeps | skin trouble
=
For the family.
Speak from the front, slowly and not louder.
? How should I talk to my father now? | advice to relatives
Say it in other words rather than repeat it.
? He didn't get it twice | rephrase
Say his name first, so that he can turn to you.
? How do I get his attention? | beginning a sentence
=
Costs and loss.
The health insurance pays 785 for each ear every six years.
? How much is covered? | subsidy
What is dearer you pay yourself.
If you lose one in the first two years, we replace it once for 190.
? It fell into the lake last week | replacement after loss
The app shows where they were last linked to your phone.
? I can't remember where I put them | find mislaid aids
Adjustments are free for as long as you have them.
? Do I pay for another fine-tuning? | follow-up visits
