=
The Lumora HomeBox 3 connects your home to the internet by fibre or by cable network through an adapter.
? By what kinds of line can it go online?
The box contains the router, a power supply of 12 volts, a yellow network cable and a card with the passwords.
? What's in the package? | contents of the carton
Only use the supplied power unit; the one of the HomeBox 2 looks alike but gives 9 volts.
? May I go on with the plug of my previous device? | old power adapter
Place it upright in the open, not in the meter cabinet and not beside the microwave oven.
? Where's a bad spot for it? | placement
It may become up to 55 degrees warm, which is normal.
? It feels hot; should I worry? | temperature of the housing
=
Push the green fibre plug into the socket marked FIBER until it clicks, without touching the tip.
? How do I attach the light cable? | plugging in optical line
The fibre may not be bent more tightly than a coffee cup.
? How sharply can I lead it around a corner?
Those with cable internet connect the modem to the blue socket WAN.
? I get my internet through the TV company; which jack? | cable TV internet port
The four yellow sockets are for computers; the first is twice as fast, 2.5 gigabits.
? Where should I plug in my network storage to get the most speed? | fastest LAN jack
Old telephones go into the socket TEL 1; TEL 2 is for a fax or answering machine.
? Where does my analogue phone go? | old phone jack
Cordless handsets are registered by holding the DECT button for six seconds and then entering 0000 on the handset.
? How do I pair the wireless telephone? | register a cordless phone
Up to six handsets can be registered.
The first start takes up to fifteen minutes, because new software is loaded.
? Why is it blinking for so long after unpacking?
=
Open http://home.box in the browser and sign in with the device password from the card.
? How do I get to the settings? | admin page address
The device password is not the Wi-Fi key, which is on the same card underneath.
? I typed what's on the card and can't get into the menu; which did I mix up? | two secrets on the card, which is for what
After five wrong attempts the sign-in is locked for ten minutes.
? I can't try again; how long must I be patient? | locked out after wrong tries
Change the device password at the first sign-in; it needs ten characters.
? What's the minimum length of the new secret for the menu?
If you have forgotten it, only a reset helps.
? I no longer know how to get into the menu; what's left? | forgotten admin login
For the reset, press a paper clip into the hole for eight seconds; all settings are lost.
? How do I bring it back to the state from the factory? | factory reset
Export the settings beforehand under System, Backup.
? How can I keep my configuration in case something happens?
The backup file can be loaded only into a HomeBox of the same type.
? Can I carry over the configuration of the predecessor? | moving the configuration to another model
=
The box sends on 2.4, 5 and 6 gigahertz under one name.
? On which bands is the wireless available?
Older devices that can't find the network may need the bands to be separated, under Wi-Fi, Names.
? My old printer doesn't see the wireless; what can I alter? | old gadget can't find the WLAN
The guest network gives internet only and has no access to your own devices.
? How can visitors surf without seeing my computers? | Wi-Fi for visitors
It switches itself off after 24 hours, unless you tick "always on".
? Why have my friends no connection the next day? | guest WLAN off by itself
With WPS, press the button for two seconds and then the one on the device within two minutes.
? How do I connect a gadget without typing a key? | pair by button
WPS does not work with WPA3 alone; choose WPA2/WPA3.
? Why doesn't linking by button press go, although I hold it properly? | button pairing fails
The night schedule turns off Wi-Fi, but not the telephone.
? Can I still be called when the radio is off while I sleep? | Does the phone go silent with the nightly shut-off?
A device that hears a weak signal at the far end of the home is better served by a Lumora Mesh 1, connected by radio or cable.
? Reception in the attic is poor; what accessory is there?
Up to four Mesh units can be used.
? How many extenders are possible? | maximum of repeaters
Channel 13 can't be received by some American devices.
? My laptop from the USA can't see it; which setting could be to blame?
=
Under Children you can set times and hours for each device.
? How do I stop my son surfing at midnight? | screen time for kids
The filter blocks pages by category; single pages can be allowed in the white list.
? A harmless site is being kept out; where do I let it through? | unblock a site for the kids
Time used up can be extended with a one-off ticket of 45 minutes.
? How do I give my daughter some more today? | extra minutes for a child
Mobile data is not covered, as it doesn't pass through the box.
? Why can she still get online with the phone outside my limits?
=
Port forwarding is found under Network, Access; choose the device, the protocol and the port.
? How can I make my game server reachable from outside? | open a port
It doesn't work with connections that share one IPv4 address; in that case use IPv6 or ask for a public address.
? I opened it and still nobody gets in; what may be the reason? | forwarding has no effect
Remote access to the box itself is switched off on delivery.
? Could somebody manage it from the internet by default? | remote management default
The VPN lets you reach home from outside and supports WireGuard, with up to eight users.
? How do I get at my files securely while I'm travelling? | secure way in from outside
Give the printer a fixed address by ticking "always the same" in its entry.
? How do I make sure that a device keeps its number? | static IP for a device
The box hands out addresses from 192.168.77.20 to 192.168.77.200.
? Which range is given to devices automatically?
A DNS server of your own choice is entered under Network, Internet, Advanced.
? I want names looked up by another provider; where? | custom name server
A USB disk at the back is shared as \\home.box\usb; it must be formatted FAT32, exFAT or ext4.
? Why isn't my Mac's external drive recognised? | which file systems for storage
=
Power lamp steady green: ready; slow blinking: starting; red: hardware fault.
? The first light is crimson; what does it want to tell me?
Internet lamp off: no connection; orange: connected by mobile backup.
? Which colour shows that the replacement line is in use? | orange light
Fibre lamp red: no light received, so check the plug and call us.
? What does it mean when the optical indicator is red? | no optical signal
Info lamp blue: an update will be installed at 3 a.m.
? What's announced by the blue one?
All lamps can be dimmed or turned off under System, Lamps, except the fault lamp.
? It shines too bright in my bedroom; what can I do? | disable LEDs
=
If the internet is slow, measure first with a cable at socket 1; if it's fast there, the problem is the radio.
? How do I find out whether the wireless is to blame for sluggish surfing? | slow internet, first test
If calls break off after exactly fifteen minutes, turn off "session timer" under Telephone, Lines.
? My conversations always end after a quarter of an hour; why? | calls cut at fifteen minutes
If you hear yourself in the phone, lower the volume of the handset.
? What helps against an echo? | hearing my own voice
If television over the network stutters, connect the receiver by cable or switch on "multicast".
? The picture freezes while watching; any advice? | IPTV stutters
If the box restarts by itself, feel whether it's covered, and check the plug strip.
? It keeps rebooting; what are likely reasons? | random reboots
If a page does not open with one device only, clear that device's DNS memory.
? A single computer can't load a site; what should I try?
After a power cut wait ten minutes before calling us.
? The electricity was gone; when should I complain? | after a blackout
In case of a failure of the line, the box switches to a mobile stick if one is plugged in.
? How can I stay online during an outage? | failover
Emergency calls do not work without electricity, unless a battery unit is used.
? Can I call the ambulance in a blackout? | 112 without power
=
Updates are installed by themselves between 3 and 5 a.m.; they can be postponed for up to thirty days.
? How long can I put off new software?
Security updates can't be postponed.
? Is it possible to delay patches for holes? | postponing security fixes
The device is rented for 4.90 a month, or bought for 149.
? What do I pay if I don't want to own it? | rental fee
After the end of the contract send a rented one back within fourteen days, or 120 is charged.
? I've cancelled and still have it; what if I keep it? | late return of rented device
Delete your data by a reset before sending it back.
? How do I protect my privacy when returning it?
The guarantee for bought devices is three years.
? How long is it covered if it's my own? | warranty of purchased device
Service: 0800-555-733, around the clock, free from every network.
? Whom can I call at night about a fault?
