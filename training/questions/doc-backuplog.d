=
2024-03-02T01:00:00Z INFO scheduler: starting job nightly-full on host vela (trigger=cron, run=8841)
? What time did the complete save of vela kick off? | which run number has the full job
2024-03-02T01:00:01Z INFO preflight: config /etc/stow/stow.toml loaded, 6 targets, 2 disabled
? From which file were the settings taken? | how many targets are switched off
2024-03-02T01:00:02Z INFO preflight: lock file /run/stow.lock acquired by pid 20117
? Which process made sure no second instance runs?
2024-03-02T01:00:02Z WARN preflight: clock drift 1840 ms against ntp2.orrin.example
? Was the machine's time off? | host clock vs time server difference
2024-03-02T01:00:05Z INFO mount: /mnt/vault mounted from nas-a:/export/vault (nfs4, 11% free)
? How much room was left on the NAS when it was attached?
2024-03-02T01:00:06Z INFO mount: /mnt/cold mounted from usb label COLD-07 (ext4, 71% free)
? Which external disk was plugged in? | remaining capacity of the removable drive
2024-03-02T01:00:07Z INFO snapshot: created lvm snapshot vg0/home-snap (size 40G)
=
2024-03-02T01:00:09Z INFO rsync: target home: 1284411 files to consider
? How many items lie in the users' directories?
2024-03-02T01:18:44Z INFO rsync: target home: sent 61.2 GB, 20391 files changed, 0 errors
? Was the transfer of the users' directories clean, and how large?
2024-03-02T01:18:45Z INFO rsync: target mail: 8812009 files to consider
2024-03-02T01:33:10Z WARN rsync: target mail: file has vanished: "/srv/mail/t.okafor/new/1709342.M88P"
? Which message disappeared while being copied? | mailbox entry gone during the run
2024-03-02T01:41:52Z INFO rsync: target mail: sent 9.7 GB, 113405 files changed, 1 warning
? How much e-mail data went over?
2024-03-02T01:41:53Z INFO rsync: target wiki: 40122 files to consider
2024-03-02T01:42:30Z ERROR rsync: target wiki: opendir "/srv/wiki/private" failed: Permission denied (13)
? Why could part of the wiki not be saved? | access rights problem in the nightly run
2024-03-02T01:42:58Z INFO rsync: target wiki: sent 312 MB, 871 files changed, 1 error
2024-03-02T01:42:59Z INFO rsync: target photos: 602917 files to consider
2024-03-02T02:14:07Z ERROR rsync: target photos: write failed on "/mnt/vault": No space left on device (28)
? Why did the nightly backup of the pictures fail? | the image archive broke off, reason
2024-03-02T02:14:07Z ERROR rsync: target photos: aborted after 188.4 GB of 240.1 GB
? How far did the picture copy get before it stopped?
2024-03-02T02:14:08Z WARN retention: emergency prune requested by target photos
? Which target called for old copies to be thrown away out of turn?
2024-03-02T02:14:31Z INFO retention: removed vault/daily.2024-01-29, freed 52.0 GB
? What old copy was deleted to make room on the NAS? | space gained by emergency clean-up
2024-03-02T02:14:33Z INFO retention: kept vault/monthly.2023-12 (pinned by m.strand)
? Who prevented the December copy from being discarded?
2024-03-02T02:14:35Z INFO rsync: target photos: retry 1 of 3
2024-03-02T02:29:16Z INFO rsync: target photos: sent 51.7 GB, 12008 files changed, 0 errors
? Did the pictures make it in the end, and what came over in the second attempt?
=
2024-03-02T02:29:20Z INFO pgdump: database inventory: dump started (format=custom, jobs=4)
? How many workers dumped the stock database?
2024-03-02T02:36:01Z INFO pgdump: database inventory: 7.4 GB written, sha256 91be...c07f
? How large is the saved stock database?
2024-03-02T02:36:02Z INFO pgdump: database billing: dump started (format=custom, jobs=4)
2024-03-02T02:36:03Z ERROR pgdump: database billing: server version 16.2; pg_dump version 15.6: aborting because of server version mismatch
? Why is there no copy of the invoices database from that night? | tool too old for PostgreSQL
2024-03-02T02:36:03Z WARN pgdump: database billing: last good dump is 4 days old
? When was the invoices database last saved successfully? | age of the newest usable billing copy
2024-03-02T02:36:04Z INFO pgdump: database crm: skipped (disabled in config)
? Why wasn't the customer database handled at all?
=
2024-03-02T02:36:10Z INFO offsite: uploading manifest 8841 to bucket orrin-offsite-eu
? Where do copies go outside the building? | cloud bucket name
2024-03-02T02:36:12Z WARN offsite: 503 Slow Down from storage endpoint, backing off 30 s
? Why did the cloud upload pause for half a minute? | throttled by provider
2024-03-02T02:36:43Z INFO offsite: resumed, 4 parallel streams
2024-03-02T03:10:27Z ERROR offsite: part 1139 of home.tar.zst: checksum mismatch, will resend
? Which piece arrived damaged in the cloud? | corrupted chunk
2024-03-02T03:10:41Z INFO offsite: part 1139 of home.tar.zst: accepted
? Was the damaged chunk delivered properly the second time?
2024-03-02T03:52:08Z INFO offsite: upload finished, 74.9 GB in 4556 s (mean 16.4 MB/s)
? How fast was the transfer to the cloud on average?
2024-03-02T03:52:09Z WARN offsite: credential key AKO-31 expires in 6 days
? Which access key must be renewed soon? | cloud login about to lapse
=
2024-03-02T03:52:15Z INFO cold: copy to COLD-07 started
2024-03-02T04:20:40Z ERROR cold: I/O error on /dev/sdf sector 488281250
? Is the removable disk going bad? | hardware fault, which sector
2024-03-02T04:20:40Z ERROR cold: filesystem remounted read-only
? Why could nothing more be written to the USB disk after the fault?
2024-03-02T04:20:41Z ERROR cold: copy to COLD-07 failed, 118 GB of 300 GB done
? How much had reached the USB disk when it gave up?
2024-03-02T04:20:42Z INFO cold: smart: reallocated sectors 212, pending 48, power-on hours 39110
? How long has the faulty drive been in use in total? | SMART values
=
2024-03-02T04:20:50Z INFO verify: sampling 500 random files from target home
? How many samples were used to test the restored users' data?
2024-03-02T04:23:15Z INFO verify: target home: 500 ok, 0 bad
? Are the users' directories readable in the copy?
2024-03-02T04:23:16Z INFO verify: sampling 500 random files from target mail
2024-03-02T04:25:58Z WARN verify: target mail: 499 ok, 1 bad (/srv/mail/archive/2019.mbox: size differs)
? Which stored item failed the spot check? | old mail archive differing
2024-03-02T04:26:00Z INFO snapshot: removing vg0/home-snap (peak use 83%)
? How full did the temporary volume image get?
2024-03-02T04:26:03Z INFO mount: /mnt/vault unmounted
2024-03-02T04:26:04Z WARN mount: /mnt/cold busy, lazy unmount
? Which path couldn't be detached normally?
2024-03-02T04:26:05Z INFO notify: report mailed to ops@orrin.example
? Who was told of the outcome by e-mail?
2024-03-02T04:26:06Z ERROR notify: pager webhook returned 401 Unauthorized
? Why did nobody's phone beep after the bad night? | on-call alert rejected
2024-03-02T04:26:06Z INFO scheduler: job nightly-full finished, status=PARTIAL, duration 12366 s
? How did the whole nightly job end and how long did it take? | overall result of run 8841
2024-03-02T04:26:07Z INFO scheduler: next run of nightly-full at 2024-03-03T01:00:00Z
? When will the full save be repeated?
2024-03-02T05:00:00Z INFO scheduler: starting job hourly-etc on host vela (trigger=cron, run=8842)
2024-03-02T05:00:04Z INFO hourly-etc: 14 files changed, commit 5fe20ab
? What did the small job for configuration files record at five?
2024-03-02T05:00:04Z INFO scheduler: job hourly-etc finished, status=OK, duration 4 s
? Did the run after the big one succeed?
