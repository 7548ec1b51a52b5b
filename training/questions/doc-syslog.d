=
Nov 30 05:11:02 orchard kernel: [    0.000000] Linux version 6.6.52 (build@factory) (gcc 13.2.0)
? Which kernel does the machine orchard boot?
Nov 30 05:11:02 orchard kernel: [    0.412291] Memory: 32641180K/33455104K available
Nov 30 05:11:02 orchard kernel: [    1.870221] tpm tpm0: A TPM error (256) occurred attempting to read a pcr
? Is the security chip acting up?
Nov 30 05:11:03 orchard kernel: [    2.204417] ata3: SATA link down (SStatus 0 SControl 300)
? Which drive port has nothing connected?
Nov 30 05:11:03 orchard kernel: [    2.601188] EXT4-fs (sda2): recovery complete
? Was the root disk's journal replayed after the hard power-off?
Nov 30 05:11:04 orchard systemd-fsck[344]: /dev/sdb1: 12 orphaned inodes deleted
? What did the disk check tidy away? | lost entries on the second disk
Nov 30 05:11:05 orchard systemd[1]: dev-disk-by\x2dlabel-MEDIA.device: Job timed out.
? Which disk was waited for in vain during boot?
Nov 30 05:11:06 orchard systemd[1]: Dependency failed for /srv/media.
? Which folder isn't available as its disk didn't show up?
Nov 30 05:11:09 orchard systemd[1]: Failed to start nfs-server.service - NFS server and services.
? Which sharing service didn't come up?
Nov 30 05:11:12 orchard systemd[1]: Startup finished in 4.120s (kernel) + 9.734s (userspace) = 13.854s.
? How long did orchard need to come up altogether? | boot duration
=
Nov 30 05:11:15 orchard NetworkManager[701]: <info> device (eno1): carrier: link connected
Nov 30 05:11:20 orchard dhclient[733]: DHCPACK of 192.168.40.17 from 192.168.40.1
? Which address did orchard get from the router?
Nov 30 05:11:21 orchard chronyd[688]: System clock was stepped by 214.406 seconds
? By how much was the time corrected?
Nov 30 05:11:40 orchard avahi-daemon[640]: Host name conflict, retrying with orchard-2
? Does another device bear the same name?
Nov 30 05:14:33 orchard kernel: [  212.118805] igc 0000:03:00.0 eno1: NIC Link is Down
Nov 30 05:14:37 orchard kernel: [  216.330141] igc 0000:03:00.0 eno1: NIC Link is Up 100 Mbps Full Duplex
? At what speed did the network card come back after the cable was pulled? | only a tenth of gigabit
Nov 30 05:20:08 orchard systemd-resolved[655]: Using degraded feature set UDP instead of UDP+EDNS0 for DNS server 192.168.40.1
? What's the matter with the name server's answers?
Nov 30 05:33:51 orchard kernel: [ 1370.4] wlan0: deauthenticated from 9c:3d:cf:11:20:0a (Reason: 15=4WAY_HANDSHAKE_TIMEOUT)
? Why did the wireless connection break?
Nov 30 05:40:10 orchard firewalld[710]: WARNING: ALREADY_ENABLED: 'ssh' already in 'public'
=
Nov 30 06:25:01 orchard CRON[1402]: (root) CMD (test -x /usr/sbin/anacron || run-parts /etc/cron.daily)
Nov 30 06:25:07 orchard logrotate[1410]: error: skipping "/var/log/brew/brew.log" because parent directory has insecure permissions
? Why is the brewing log growing without being rolled over?
Nov 30 06:25:30 orchard apt-daily[1433]: E: Release file for http://archive.orchardmirror.example/dists/stable/InRelease is not valid yet (invalid for another 2h 10min)
? Why couldn't the package lists be refreshed?
Nov 30 06:26:02 orchard unattended-upgrade[1440]: Packages that will be upgraded: libexpat1 openssl
? What's going to be updated by itself? | automatic update list
Nov 30 06:26:44 orchard unattended-upgrade[1440]: dpkg returned an error: /boot full, linux-image-6.6.58 not configured
? Why wasn't the newer kernel installed? | boot partition problem
Nov 30 06:27:12 orchard snapd[690]: cannot refresh "ledgerview": snap has running apps (pid 1199)
? Which application couldn't be updated because somebody is using it? | app in use not refreshed
Nov 30 06:40:00 orchard certbot[1488]: Certificate not yet due for renewal; expires on 2025-01-19
? Until when is the machine's certificate good? | certificate end date
=
Nov 30 07:02:19 orchard smartd[702]: Device: /dev/sda [SAT], SMART Usage Attribute: 194 Temperature_Celsius changed from 41 to 52
? How warm did the first disk get? | temperature of the first drive
Nov 30 07:02:19 orchard smartd[702]: Device: /dev/sdc [SAT], 8 Currently unreadable (pending) sectors
? Which disk can't be read in places? | bad sectors, which drive
Nov 30 07:05:47 orchard kernel: [ 6886.2] mce: CPU3: Core temperature above threshold, cpu clock throttled (total events = 14)
? Why was the processor slowed down? | overheating of a core
Nov 30 07:06:20 orchard sensord[720]: Fan 2 speed below minimum: 0 RPM (min 600)
? Which part has stopped turning? | dead fan
Nov 30 07:18:01 orchard kernel: [ 7620.9] EDAC MC0: 1 CE memory read error on DIMM_B1
? Which memory stick made a mistake that could be put right? | RAM error corrected
Nov 30 07:31:44 orchard upsmon[733]: UPS rack@localhost on battery
? When did the mains fail? | power failure time
Nov 30 07:33:02 orchard upsmon[733]: UPS rack@localhost on line power
? When was the electricity back? | mains restored
Nov 30 07:33:03 orchard upsmon[733]: UPS rack@localhost battery needs to be replaced
? What should be bought for the emergency supply? | accumulator worn out
=
Nov 30 08:10:12 orchard postfix/smtp[1622]: 4D1A: to=<anna@lindgrove.example>, relay=none, delay=14, status=deferred (connect to mx.lindgrove.example[203.0.113.80]:25: Connection timed out)
? Why hasn't Anna got her mail yet? | mail to Lindgrove delayed
Nov 30 08:12:36 orchard postfix/smtp[1630]: 4D1F: to=<bo@hexley.example>, status=bounced (host mx.hexley.example said: 550 5.1.1 mailbox unavailable)
? Whose mailbox doesn't exist? | mail returned for good
Nov 30 08:13:09 orchard postfix/smtp[1633]: 4D22: to=<cy@rowanbank.example>, status=bounced (message size 31457280 exceeds size limit 26214400)
? Whose mail came back for being too heavy? | attachment too large
Nov 30 08:13:50 orchard postfix/smtpd[1640]: NOQUEUE: reject: RCPT from unknown[91.0.2.4]: 554 5.7.1 Relay access denied
? Did a stranger try to send through our machine, and did he get his way? | open relay attempt
Nov 30 08:14:05 orchard opendkim[650]: 4D2B: key retrieval failed (s=mail2023, d=orchard.example)
? Why can't signatures on our outgoing letters be checked? | DKIM key
Nov 30 08:20:55 orchard dovecot: imap-login: Disconnected: Too many invalid commands (no auth attempts)
Nov 30 08:21:18 orchard dovecot: imap(dina): Error: Mailbox INBOX: Quota exceeded (mailbox for user is full)
? Who can't receive anything since the box is full? | mailbox full
=
Nov 30 09:00:03 orchard cupsd[611]: [Job 412] Unable to contact printer at ipp://laser2.local
? Why isn't paper coming out for job 412? | printer offline
Nov 30 09:01:40 orchard cupsd[611]: [Job 413] File "/var/spool/cups/d00413-001" - unsupported format: application/x-xopp
? Which document couldn't be printed because of its kind? | unsupported print format
Nov 30 09:14:22 orchard kernel: [14541.0] usb 1-4: device descriptor read/64, error -71
Nov 30 09:14:25 orchard kernel: [14544.8] usb 1-4: new high-speed USB device number 9 using xhci_hcd
Nov 30 09:14:26 orchard kernel: [14545.1] usb-storage 1-4:1.0: USB Mass Storage device detected
? When was a memory stick plugged in and recognised? | flash drive inserted
Nov 30 09:44:59 orchard dbus-daemon[602]: [system] Activating via systemd: service name='org.bluez' 
Nov 30 09:45:03 orchard bluetoothd[1720]: Failed to connect to 00:1B:66:A0:11:9E: Host is down (112)
? Why doesn't the wireless headset pair? | Bluetooth failure
Nov 30 10:07:31 orchard kernel: [17730.6] Out of memory: Killed process 1801 (firefox-bin) total-vm:9120044kB
? Why did the browser vanish all of a sudden? | browser killed
Nov 30 10:30:14 orchard brewd[1855]: fatal: cannot bind 0.0.0.0:8080: Address already in use
? Why won't the brewing daemon start? | port taken
Nov 30 10:30:15 orchard systemd[1]: brewd.service: Start request repeated too quickly.
Nov 30 10:30:15 orchard systemd[1]: brewd.service: Failed with result 'exit-code'.
Nov 30 10:31:02 orchard brewd[1861]: listening on 0.0.0.0:8081
? Where does the brewing daemon listen instead? | brewing service's new port
Nov 30 10:45:40 orchard apparmor[580]: audit: DENIED operation="open" profile="brewd" name="/etc/brew/key.pem"
? What was the brewing daemon forbidden to open? | key file blocked for the brewing service
Nov 30 11:00:00 orchard systemd-logind[600]: Power key pressed short.
? Did somebody touch the button on the case? | power button
Nov 30 11:00:02 orchard systemd[1]: Reached target poweroff.target - System Power Off.
