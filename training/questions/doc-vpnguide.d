=
Remote access for staff of Kelvin & Strand: how to use the company VPN.
The VPN links your computer to our network through a tunnel that others can't read.
? What is it, in plain words? | purpose of the tunnel
=
Do you need it?
Mail, calendar and chat work without it.
? Which programs can I use without connecting? | services open to the internet
You need it for the drives, the time sheet and the drawings archive.
? Which of our systems are only reachable through it? | internal resources
In the office it isn't needed and refuses to connect.
? I'm at my desk in the building and get "already inside" | use on site
=
Installing.
Company laptops come with the program; look for the grey kite.
? Where is it on my machine? | icon
On your own computer it's allowed only for the web portal, without installing anything.
? Can I put it on my private Mac? | personal device
On phones take "Kite Connect" from the store and scan the code under My Access.
? How do I set up my mobile? | app and QR
=
Connecting.
Click the kite, choose the nearest place and log in with your mail address.
? Which user name does it want? | sign in
You then confirm the number shown with the authenticator.
? What's the second step? | approve the login
If you didn't start a login yourself, press Deny and call us.
? My phone asks me to approve something out of the blue | unexpected prompt
The kite turns green when it's up.
? How do I see that it worked? | colour when linked
It stays up for twelve hours and then asks anew.
? I'm thrown out every evening | session length
If the laptop sleeps for less than an hour, it reconnects by itself.
? I closed the lid over lunch; do I have to log in again? | resume after standby
=
What goes through it.
Only traffic to our own addresses goes through the tunnel, and the rest takes the direct way.
? Can the firm see which films I watch? | split routing
From countries on the red list everything goes through.
? And while I'm in a high-risk country? | full tunnel
We record when you connect and how much is sent, but not what.
? What do you log about me? | connection data
These records are deleted after ninety days.
? How long do you keep them? | retention of records
=
It doesn't connect.
Try the points in this order; most people are done by the second.
Open any web page first, for in hotels you often have to accept their terms before.
? It doesn't work in the hotel | captive portal
Check the clock: if it's off by more than five minutes, the certificate isn't accepted.
? It says that the certificate isn't yet valid | wrong time
Choose another place, as one may be under maintenance.
? Frankfurt doesn't answer | alternative gateway
Switch the transport to TCP 443 if a network blocks everything but the web.
? On the train wifi it hangs at 30 percent | restrictive firewall
"Posture failed" means that updates are missing; install them and restart.
? What does the message about posture want? | device not up to date
"Licence pool exhausted" means that too many are connected; it's rare, and passes within minutes.
? No free places | capacity
"User disabled" comes after ninety days without use, and your manager has to ask for it to be lifted.
? I was on parental leave and am now locked out | inactive account
Other VPNs and some virus scanners get in the way and must be off.
? I've also got a private one for streaming | conflict with another client
=
It's slow.
Wire is better than wifi, and wifi in the same room better than through two walls.
? Everything crawls from the attic | home network
Copy large drawings to the laptop, work on them there, and copy them back.
? Opening a 300 MB plan takes for ever | heavy files
Don't run a video call through the remote desktop, but directly on your laptop.
? My calls stutter in the virtual desktop | media
Test the speed with kite test, and send us the number if it's below 10.
? How do I measure it? | throughput check
=
Drives and printing.
The drives appear about twenty seconds after the kite has turned green.
? H: isn't there right after logging in | mapped folders late
If they don't, run Reconnect drives from the desktop.
? They never show up | map again
Printers at home vanish with full tunnel, and printing to PDF is the way out.
? My own printer isn't found while abroad | local devices unreachable
=
Passwords.
Your password is changed while connected, or the laptop keeps the old one.
? I set a new one at home and the laptop only takes the previous | cached credentials
If it has expired, use the page reset.kelvinstrand.example, which works without the VPN.
? It ran out during my holiday | renew from outside
A new phone for the authenticator has to be registered before you give away the old one.
? I'm getting another handset next week | move the second factor
If it's already gone, come by with your badge or have a video call with us.
? My phone was stolen and I can't approve | recover access
=
Abroad.
Tell us a week before you travel outside the EU, because logins from there are blocked by default.
? I'm flying to Chile; what do I need to do? | geo block
To some countries you take a loan laptop, without data.
? May I take my own machine to China? | travel device
It's wiped when you come back.
? What's done with the loan after my return? | erase
=
Help.
We're there from 7 to 19 on working days, at extension 5500.
? When can I ring you? | opening hours
At night only failures that concern everybody are dealt with.
? It's midnight and just mine is broken | out of hours
Send the file made by kite report; it holds no passwords.
? What shall I attach to my ticket? | diagnostics
We never ask for your password or a code, and whoever does so isn't one of us.
? Someone from IT wanted my number from the authenticator | phishing
