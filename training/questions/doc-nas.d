=
Granary D4 network storage: administrator's guide.
The Granary D4 is a file server with four drive bays.
? How many disks fit in? | number of slots
=
Setting up.
Fit at least one disk before you switch on, for the system itself is installed on it.
? Why won't it boot out of the box? | where does the firmware live
Open granary.local in a browser on the same network.
? How do I get to the admin pages the first time? | address for setup
The first account you make is the administrator; there is no account called admin.
? Which login name has full rights? | default user
If the page does not open, look up the address in your router's list of devices.
? Browser can't find the box | setup site unreachable
=
Choosing a layout.
The layout decides how much space you get and how many disks may fail.
It cannot be changed later without erasing everything, with one exception.
Single uses each disk by itself, and a failed disk takes its files with it.
? Which scheme gives no protection at all? | separate volumes
Stripe joins the disks into one fast space that is lost as a whole when any disk fails.
? What's the quickest but riskiest? | RAID 0
Mirror keeps the same data on two disks and so gives half the space.
? Which mode holds everything twice? | RAID 1 usable capacity
Parity needs three disks or more and survives the loss of any one.
? I want to lose only a quarter of my space and still be safe from one breakdown | RAID 5
Double parity needs four and survives two.
? What if a second drive dies during the repair? | RAID 6
A mirror can be turned into parity by adding a third disk; this is the exception.
? We began with two; can we extend without starting anew? | conversion that keeps files
Disks of different sizes count as the smallest, except in Single.
? I have one of 4 and one of 8 TB; what happens to the surplus? | mixing capacities
=
Shares.
A share is a folder that others can reach over the network.
? What do you call a directory that is published to colleagues? | definition of network folder
New shares are visible to nobody until you give rights.
? I made one but my staff can't see it | default permissions
Rights are none, read, or write.
? Which levels of access can be granted? | permission types
If a user belongs to two groups, the stricter of the two rights counts.
? She's in sales and in management and gets less than expected | conflicting memberships
Hide keeps a share off the list but doesn't protect it from those who know its name.
? Is it secure to make it invisible? | hidden folder
Each share can have a quota, and writing stops when it is reached.
? How do I keep the film department from filling everything? | limit the size per folder
A recycle bin keeps deleted files for thirty days and counts towards the quota.
? I removed loads of stuff but there's no more room | undelete
=
Snapshots and backup.
Snapshots protect from mistakes, backups from disasters.
A snapshot records the state of a share in a few seconds and takes up space only for what changes afterwards.
? How can it be that freezing 2 TB is so fast? | storage needed for a point in time
Take them hourly for documents; for video once a day is enough.
? How often should I make them? | recommended interval
In Windows, users find earlier versions under Properties, in a folder called @past elsewhere.
? I overwrote a letter yesterday; where's the old one? | restore by the user
Ransomware that runs on a PC cannot alter snapshots, since they're read-only.
? Would an extortion virus on my laptop ruin them as well? | protection from encryption malware
A snapshot is on the same disks and dies with them.
? Why isn't that a real backup? | fire in the office
For a backup plug a USB disk into the front socket and press Copy.
? Simplest way to have everything on an external drive? | button on the front
The copy is encrypted if you have set a passphrase, and we cannot recover it if you forget it.
? I no longer know the word for my saved data | lost secret of the external copy
A second Granary elsewhere can receive a copy every night through port 8873.
? How can we keep data at our other branch too? | off-site replication, firewall opening
=
When a disk fails.
The bay's lamp turns red and the box beeps.
? How do I recognise which one is broken? | alarm sound
Silence it under Alerts, or by a short press on the power button.
? That noise drives me mad | mute
Do not switch off; pull the tray, wait ten seconds and insert a disk at least as large.
? Must I shut down to swap it? | replacing a defective drive
Rebuilding a disk of 8 TB takes about fourteen hours, during which access is slower.
? How long until everything is whole again? | duration of resync
An orange lamp means that the disk still works but has reported bad sectors; order a spare.
? Amber light on bay 3 | early warning
If two lamps are red in a parity layout, touch nothing and call us, as most data can often be saved.
? Two died at the same time, is all lost? | double failure
=
Speed.
Over gigabit cable expect about 110 megabytes a second.
? What throughput is normal with an ordinary network? | maximum transfer
Thousands of small files are much slower than one large one.
? Why does my photo collection crawl when a film doesn't? | copying many tiny items
An SSD in the slot below speeds up what is read often, but not a film that is watched once.
? Will a cache module be of use to me? | flash accelerator
Indexing pictures for the first time may keep the processor busy for days.
? It's been at full load since I put in my albums | high CPU after import
=
Power and noise.
The disks stop after twenty minutes without access, which saves eleven watts.
? How much current does sleep spare? | spin down time
An app that writes all the time, such as surveillance, keeps them awake.
? The drives never go quiet | reason for no standby
With a UPS on the USB socket the box shuts down when a quarter of the charge is left.
? What does it do in a blackout if there's an emergency battery? | orderly stop
Replace the fan when it rattles; it is held by two clips, and no tool is needed.
? It makes a clattering sound | swap ventilator
=
Lost password.
Hold Reset for four seconds to clear the administrator's password and network settings.
? I can't log in any more | forgotten admin credentials
Ten seconds puts back the factory state, but leaves the data on the disks.
? How do I start from scratch without losing files? | complete reset
