=
2024-09-18 08:00:03.112 INFO  [main] c.t.freight.Application - Starting freight-core 4.7.1 on cargo-01 with PID 4410 (profile: prod)
? Which version of the freight application was launched? | on which host did freight-core boot
2024-09-18 08:00:04.870 INFO  [main] o.f.core.FlywayExecutor - Current version of schema "freight": 118
? At which revision was the database structure before the upgrade?
2024-09-18 08:00:05.201 INFO  [main] o.f.core.DbMigrate - Migrating schema "freight" to version "119 - add customs hold"
? What new thing does the schema upgrade bring?
2024-09-18 08:00:06.015 INFO  [main] o.f.core.DbMigrate - Successfully applied 1 migration (execution time 00:00.611s)
? Did the table change go through, and how long did it take?
2024-09-18 08:00:07.330 WARN  [main] c.t.freight.Config - property "tariff.legacy-url" is deprecated, use "tariff.endpoint"
? Which setting should be renamed?
2024-09-18 08:00:07.331 WARN  [main] c.t.freight.Config - no value for "mail.reply-to", falling back to noreply@tessel.example
? Which address do answers to mails go to by default? | missing e-mail setting
2024-09-18 08:00:09.904 INFO  [main] o.a.c.h.Http11NioProtocol - Starting ProtocolHandler ["http-nio-8443"]
? On which port does the freight application accept requests?
2024-09-18 08:00:10.120 INFO  [main] c.t.freight.Application - Started in 7.4 seconds
? How long did the boot last?
=
2024-09-18 08:12:41.006 ERROR [http-7] c.t.freight.web.QuoteController - quote 88213 failed
java.lang.NullPointerException: Cannot invoke "Port.unlocode()" because "destination" is null
? Why was no price calculated for quote 88213? | offer without a target harbour
	at com.tessel.freight.pricing.RouteFinder.find(RouteFinder.java:144)
? Where in the source is the missing harbour dereferenced?
	at com.tessel.freight.pricing.QuoteService.price(QuoteService.java:61)
	at com.tessel.freight.web.QuoteController.post(QuoteController.java:38)
	... 54 common frames omitted
2024-09-18 08:15:20.540 ERROR [http-3] c.t.freight.web.QuoteController - quote 88217 failed
com.tessel.freight.pricing.TariffNotFoundException: no tariff for lane DEHAM-BRSSZ, valid 2024-10-01
? Why could the Hamburg to Santos shipment not be priced? | rate missing for which route
	at com.tessel.freight.pricing.TariffStore.lookup(TariffStore.java:92)
	at com.tessel.freight.pricing.QuoteService.price(QuoteService.java:74)
2024-09-18 08:15:20.541 INFO  [http-3] c.t.freight.pricing.Fallback - quote 88217 queued for manual pricing (desk: latam)
? Who will now work out the Brazilian offer by hand?
2024-09-18 08:21:02.118 INFO  [http-5] c.t.freight.web.QuoteController - quote 88220 priced: 4,310.00 EUR (3 legs)
? What does the offer with three legs cost?
=
2024-09-18 08:30:00.000 INFO  [sched-1] c.t.freight.jobs.RateImport - import of carrier rates started, file ocean_20240918.csv
? Which file holds the new shipping rates?
2024-09-18 08:30:02.733 ERROR [sched-1] c.t.freight.jobs.RateImport - line 2207 rejected
java.lang.NumberFormatException: For input string: "1.250,00"
? Why was a row of the carriers' file thrown out? | comma used as decimal sign
	at java.base/jdk.internal.math.FloatingDecimal.readJavaFormatString(FloatingDecimal.java:2054)
	at com.tessel.freight.jobs.RateParser.amount(RateParser.java:77)
? At which spot is the amount of a row parsed?
2024-09-18 08:30:04.019 ERROR [sched-1] c.t.freight.jobs.RateImport - line 3110 rejected
java.time.format.DateTimeParseException: Text '2024-02-30' could not be parsed: Invalid date 'FEBRUARY 30'
? Which row's calendar day doesn't exist? | impossible date in the rates
	at java.base/java.time.format.DateTimeFormatter.createError(DateTimeFormatter.java:2023)
	at com.tessel.freight.jobs.RateParser.validFrom(RateParser.java:91)
2024-09-18 08:30:09.450 INFO  [sched-1] c.t.freight.jobs.RateImport - import finished: 18,402 rows accepted, 2 rejected
? How many shipping rates were taken over?
2024-09-18 08:30:09.466 WARN  [sched-1] c.t.freight.jobs.RateImport - carrier HALVORSEN missing from file for the third day
? Which shipping line hasn't delivered its prices lately?
=
2024-09-18 09:02:15.301 WARN  [http-2] com.zaxxer.hikari.pool.HikariPool - HikariPool-1 - Thread starvation or clock leap detected (housekeeper delta=1m2s)
? Was there a sign that the program stood still for a minute?
2024-09-18 09:02:47.880 ERROR [http-9] c.t.freight.web.BookingController - booking B-55102 failed
java.sql.SQLTransientConnectionException: HikariPool-1 - Connection is not available, request timed out after 30000ms
? Why couldn't booking B-55102 be stored? | database connections used up
	at com.zaxxer.hikari.pool.HikariPool.createTimeoutException(HikariPool.java:696)
	at com.tessel.freight.booking.BookingDao.insert(BookingDao.java:53)
2024-09-18 09:02:48.002 WARN  [http-9] c.t.freight.db.LeakWatch - connection held for 412 s by thread report-2, opened at MonthlyReport.java:210
? Who is hoarding a database connection? | leak culprit
2024-09-18 09:03:10.774 INFO  [admin] c.t.freight.ops.Console - thread report-2 interrupted by operator y.lindqvist
? Who put an end to the hanging report?
2024-09-18 09:03:11.020 ERROR [report-2] c.t.freight.report.MonthlyReport - report for customer 4471 aborted
java.lang.InterruptedException: sleep interrupted
	at java.base/java.lang.Thread.sleep(Native Method)
2024-09-18 09:03:30.611 INFO  [http-9] c.t.freight.web.BookingController - booking B-55102 stored after retry
? Was the booking that had failed saved later?
=
2024-09-18 09:40:05.990 ERROR [mq-1] c.t.freight.customs.CustomsClient - declaration D-9917 not sent
javax.net.ssl.SSLHandshakeException: PKIX path validation failed: validity check failed: certificate expired on 20240917235959GMT
? Why doesn't the customs office receive declaration D-9917? | partner's TLS ran out when
	at java.base/sun.security.ssl.Alert.createSSLException(Alert.java:131)
	at com.tessel.freight.customs.CustomsClient.send(CustomsClient.java:88)
2024-09-18 09:40:06.003 INFO  [mq-1] c.t.freight.customs.Outbox - declaration D-9917 parked, next attempt in 600 s
? When will the customs message be tried again?
2024-09-18 09:41:19.415 ERROR [mq-2] c.t.freight.customs.CustomsClient - declaration D-9920 refused
com.tessel.freight.customs.ValidationException: commodity code 8471.30.00.9 unknown; weight must be greater than 0
? What's wrong with declaration D-9920? | invalid goods number
	at com.tessel.freight.customs.Response.raise(Response.java:29)
2024-09-18 10:10:44.207 INFO  [mq-1] c.t.freight.customs.Outbox - declaration D-9917 delivered on attempt 4
? How many tries did the first customs message need?
=
2024-09-18 11:15:33.078 ERROR [http-4] c.t.freight.web.TrackController - track request for container TSLU 402118-6
java.net.UnknownHostException: api.seatrack.example: Temporary failure in name resolution
? Why couldn't the whereabouts of the box be looked up? | DNS trouble with the tracking partner
	at java.base/java.net.Inet6AddressImpl.lookupAllHostAddr(Native Method)
	at com.tessel.freight.track.SeaTrack.position(SeaTrack.java:40)
2024-09-18 11:15:33.080 INFO  [http-4] c.t.freight.track.Cache - serving position of TSLU 402118-6 from cache, age 5 h
? How stale was the place shown for the box?
2024-09-18 11:47:58.600 ERROR [http-6] c.t.freight.web.UploadController - upload of bill of lading failed
org.springframework.web.multipart.MaxUploadSizeExceededException: Maximum upload size exceeded; limit 10MB
? Why was the scanned shipping document refused? | largest attachment
	at org.springframework.web.multipart.support.StandardMultipartHttpServletRequest.handleParseFailure(StandardMultipartHttpServletRequest.java:124)
2024-09-18 12:05:12.949 ERROR [http-1] c.t.freight.web.InvoiceController - invoice INV-20771 could not be rendered
java.io.FileNotFoundException: /opt/freight/templates/invoice_sv.docx (No such file or directory)
? What's lacking for making the Swedish bill?
	at java.base/java.io.FileInputStream.open0(Native Method)
	at com.tessel.freight.doc.TemplateStore.load(TemplateStore.java:47)
2024-09-18 12:05:13.002 WARN  [http-1] c.t.freight.doc.TemplateStore - using invoice_en.docx instead
? In which language was the bill made in the end?
=
2024-09-18 13:20:00.417 ERROR [http-8] c.t.freight.web.ContractController - update of contract K-310 rejected
jakarta.persistence.OptimisticLockException: Row was updated or deleted by another transaction: Contract#310, version 12
? Why was the change to contract K-310 lost? | two people editing at once
	at org.hibernate.persister.entity.AbstractEntityPersister.check(AbstractEntityPersister.java:2651)
2024-09-18 13:31:07.508 ERROR [http-2] c.t.freight.web.CustomerController - creating customer "Nordwerk GmbH" failed
org.postgresql.util.PSQLException: ERROR: duplicate key value violates unique constraint "customer_vat_id_key"
? Why can't Nordwerk be added as a client? | tax number already present
  Detail: Key (vat_id)=(DE811907980) already exists.
? Which tax number is registered already?
2024-09-18 14:02:29.660 WARN  [gc] c.t.freight.ops.GcWatch - full GC took 8.9 s, heap 3.8 of 4.0 GB in use
? Is memory getting tight, and for how long did it freeze?
2024-09-18 14:03:51.122 ERROR [report-3] c.t.freight.report.MonthlyReport - report for customer 1208 aborted
java.lang.OutOfMemoryError: Java heap space
? What killed the monthly statement of customer 1208?
	at java.base/java.util.Arrays.copyOf(Arrays.java:3537)
	at com.tessel.freight.report.XlsxWriter.flush(XlsxWriter.java:318)
? Which class was writing when memory gave out?
2024-09-18 14:03:51.940 INFO  [watchdog] c.t.freight.ops.HeapDump - heap dump written to /var/dumps/freight-4410.hprof (3.9 GB)
? Where is the memory image for analysis?
2024-09-18 14:04:05.000 INFO  [shutdown] c.t.freight.Application - Shutting down, reason: systemd stop
? What caused the program to stop in the afternoon?
2024-09-18 14:04:35.007 WARN  [shutdown] c.t.freight.Application - 3 requests still running after 30 s, closing anyway
? Were calls cut off at the end?
