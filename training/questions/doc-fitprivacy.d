=
Privacy policy of Stridewell, an app for running and sleep, published by Stridewell Oy, Tampere.
? Which firm is behind the program? | data controller
=
What we collect.
You give us some data yourself, and your devices give us the rest.
When you sign up we ask for an e-mail address, a year of birth and a name, which may be invented.
? Must I use my real name? | details at registration
Weight, height and sex are optional, but without them calories are only estimated.
? What's the drawback if I don't tell you how heavy I am? | voluntary body data
During a run we record position, speed and height once a second.
? How finely is my route noted? | GPS frequency
Position is recorded only between Start and Stop.
? Do you follow me while I'm at work? | tracking outside workouts
With a chest strap or watch we receive the heart rate.
? Where does my pulse come from? | source of beats per minute
Sleep is judged from movement and sound; the sound is analysed on the phone and never leaves it.
? Can somebody hear me snore on your servers? | microphone at night
If you allow the calendar, we see only whether you're busy, not with what.
? Can you read my appointments? | access to agenda
We do not read contacts unless you press Find friends, and then we forget them after comparing.
? What happens with my address book? | phone numbers of acquaintances
=
What we use it for.
We use your data to show your training, because that's what you signed up for.
? On what ground do you draw my charts? | contract as legal basis
Health data we use only with your consent, which is asked for separately.
? Do I have to agree extra for heart values? | special category permission
You can take it back under Me, Health, and we then delete these values within a day.
? I no longer want you to have my pulse | withdraw agreement
Training plans are made by a program that looks at your last six weeks.
? Who decides how far I should run? | automated advice
No person sees your plan, and it has no legal effect on you.
? Does a human coach read that? | manual review
We use figures without names to improve the app; you may object.
? Can I stay out of your statistics? | opt out of analytics
We do not advertise for others, and do not build profiles for that purpose.
? Will I see ads for shoes because of my runs? | marketing by third parties
=
Who sees it.
New accounts are private: nobody sees your runs.
? Who can look at my activities when I start? | default visibility
Friends see what you share, without the first and last 200 metres.
? Could people find out where I live from the map? | hiding the front door
The length of this hidden part can be changed to up to a kilometre.
? I'd like a larger concealed stretch | widen the masked zone
On public leaderboards only your nickname and time appear.
? What do strangers learn if I join a ranking? | competition list
Our hosting company in Sweden stores the data on our behalf and may not use it.
? In which country are the servers? | processor
Maps come from Cartesio, which learns the section shown but not who looks at it.
? What does the map provider get to know? | tiles supplier
Employers and insurers get nothing, even if they pay for your subscription.
? My company pays for it: can the boss see how much I train? | sponsored membership
We give data to the police only on a judge's order, and tell you unless forbidden.
? Could investigators get my whereabouts? | law enforcement
If the company is sold, the buyer is bound by this policy, and you'll be told thirty days before.
? What if a big corporation takes you over? | acquisition
=
How long we keep it.
Runs are kept as long as you have an account.
? For how long are my workouts stored? | retention of activities
The exact positions are reduced to a line on the map after two years.
? Is every point of an old route still there? | coarsening of old tracks
Sleep data is kept for thirteen months, so that you can compare a month with that of last year.
? Why do my nights vanish after a bit more than a year? | keeping rest records
If you don't open the app for two years, we write to you and delete the account sixty days later.
? I've forgotten about the app; will my stuff remain for ever? | dormant users
When you delete your account, everything goes at once, and from backups within thirty-five days.
? I close it today; when is really all of it gone? | erasure time
Bills are kept for six years because tax law demands it.
? Which records survive even so? | accounting duty
=
Your rights.
Under Me, My data, you can download everything as GPX and CSV.
? How do I take my history to another app? | export formats
You can correct your profile yourself; for a wrong run, write to us.
? A track is obviously mistaken | rectification
We answer within thirty days and charge nothing.
? How long may your reply take? | cost of a request
If we aren't sure that it's you, we ask you to write from the app.
? How do you check who is asking? | proof of identity
You may complain to the Finnish data protection ombudsman.
? Where can I lodge a complaint about you? | supervisory authority
=
Children.
From 13 to 15 a parent has to agree, and leaderboards are closed.
? My daughter is 14; what's different for her? | teenagers
Younger children may not have an account.
? Is my ten-year-old allowed in? | minimum age
=
Security.
Data is encrypted on the way and on the disk.
? Could someone on the same wifi read along? | protection in transit
Nine employees can reach health data, and each access is logged.
? How many of your people could look at my heart rate? | internal access
If data is stolen, you hear from us within three days.
? When would I be told of a hack? | breach notice
=
Cookies and changes.
The website sets one cookie for logging in and none for counting.
? Are there trackers on your homepage? | cookies
We announce changes in the app a month before they apply.
? Can the rules be altered overnight? | amendment of the policy
Our data protection officer, Aino Salmela, is at privacy@stridewell.example.
? Whom can I write to about my data? | contact person
