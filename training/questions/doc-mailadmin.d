=
Pigeonhole mail server 4.2: administration handbook, part II, operation.
=
Starting and stopping.
The server consists of the receiver, the queue, the filter and the mailbox daemon, all of which are started by phctl start.
? Which parts does it have, and how do I launch them? | bring everything up
phctl reload reads the configuration anew without dropping connections.
? Apply my changes without kicking anybody out | reread settings
phctl check tells whether the configuration is free of errors, and is run by reload beforehand.
? How do I test the file for mistakes? | validate config
phctl stop waits for running deliveries for up to a minute.
? Why doesn't it end immediately? | graceful shutdown
=
Domains and users.
A domain is added with phctl domain add, and mail for it is refused until its DNS entries have been checked.
? We've entered the new name, but everything to it bounces | prerequisite for accepting
User accounts come from the internal list or from LDAP, never from both.
? Can I mix our directory with local logins? | source of accounts
An alias points to one or more addresses, also outside.
? info@ should go to three colleagues | forward an address to several
With plus addressing anna+shop reaches anna.
? Can users invent variants of their address? | sub-addresses
The catch-all takes whatever has no owner, and draws so much spam that we advise against it.
? Collect mail for misspelt names | why not accept everything
A quota is soft for seven days: the user is warned, and mail still comes in.
? What happens just after someone's box is full? | grace when over the limit
After that, mail is deferred for three days and then returned.
? And if he doesn't clear up? | final consequence of a full box
=
The queue.
phctl queue shows what's waiting, with the last answer of the other side.
? Where do I see why it isn't going out? | list pending mail
A code that begins with 4 means try again, one with 5 means never.
? What's the difference between 450 and 550? | temporary or permanent
Attempts are made after 5, 15 and 60 minutes, and then every four hours.
? How often does it retry? | delivery schedule
After five days the sender gets the message back.
? When does it give up? | maximum waiting time
The sender hears of a delay after four hours, unless delay_notice is off.
? Do people learn that theirs is stuck? | early warning to the author
phctl queue flush DOMAIN tries all mail to one domain at once.
? Their server is up again; send now | force delivery
phctl queue hold keeps mail back until you release it, for instance while you look into a hacked account.
? Freeze outgoing stuff of a suspicious user | retain
Removing a message from the queue doesn't notify anyone.
? If I delete it, will the author know? | silent removal
=
Being believed.
Other servers judge you by several marks.
The reverse entry of your address must name the host that greets them.
? Big providers reject us for lack of a PTR | rDNS
SPF lists the hosts that may send for your domain.
? How do I state which machines are entitled? | authorised senders
It breaks when mail is forwarded, for the forwarder isn't on the list.
? Mails via our alumni address fail the check | weakness of SPF
DKIM signs the message, and survives forwarding as long as nobody changes the text.
? Which signature remains valid on the way? | cryptographic mark
Change the key once a year with phctl dkim rotate, which leaves the old one in DNS for two weeks.
? How do I renew the signing key smoothly? | rollover
DMARC says what shall happen when both fail; begin with p=none and read the reports.
? Which policy should I publish at the start? | cautious introduction
A new address has no reputation: send a few hundred on the first day, and double every other.
? We've moved to another IP and land in junk | warm up
If you're on a blacklist, find the cause first, since a second entry is hard to get rid of.
? We've been listed; ask for removal straight away? | delisting
=
Spam.
Each message gets points, and from 6 it goes to Junk, from 15 it's refused.
? At which score is it turned away at the door? | thresholds
Greylisting puts off strangers for five minutes, and most spammers don't come back.
? Why do first mails from new partners arrive late? | deliberate delay
Put partners who mustn't wait on the list trusted.
? How do I exempt a customer from that? | skip the delay
The filter learns from what users move into or out of Junk.
? How does it get better? | training
It needs two hundred of each kind before it begins to count.
? I've marked ten and nothing changes | minimum for learning
Attachments that can be run are taken off and kept for ten days.
? Someone's exe is gone; can it be got back? | quarantined files
Encrypted archives can't be looked into and are marked, not blocked.
? What about zips with a password? | unscannable
=
Encryption.
Port 465 is encrypted from the first byte, and 587 after STARTTLS.
? Which number should clients use for implicit TLS? | submission ports
Port 25 is for servers and takes no passwords.
? My phone can't log in on the classic one | no authentication
Certificates are renewed thirty days before they expire, as long as port 80 can be reached.
? Why does the renewal fail behind our firewall? | challenge access
TLS 1.0 and 1.1 are off; old scanners that need them can be allowed by address.
? The copier from 2011 can't send any more | legacy device exception
=
Backup.
Mailboxes are stored as one file per message, so any tool can save them.
? Do I need a special program for saving the boxes? | storage layout
The index isn't worth saving, because it's built anew in a few minutes.
? What may I leave out? | rebuildable data
A single folder is restored with phctl restore, while the user stays online.
? He deleted his Projects by mistake | bring back part of a box
Keep /etc/pigeonhole/keys apart, for without it no saved box can be read.
? What must I not lose? | decryption secret
=
Looking for faults.
Each message has an id of ten letters by which it can be followed through all logs.
? How do I trace a single mail? | log identifier
phctl trace ADDRESS tells what happened to the last twenty messages for it.
? She says that nothing arrives | history of a recipient
"Relay denied" means that someone tried to send outward without logging in.
? What does that refusal mean? | unauthenticated sending
"Too many recipients" appears above a hundred, or what rcpt_max says.
? The newsletter is refused | addressee limit
If the load is high and the queue short, look at the filter, which takes nine tenths of the processor.
? CPU is at its limit though hardly anything waits | usual bottleneck
