=
2024-10-21 03:00:00.014 UTC [812] LOG:  checkpoint starting: time
2024-10-21 03:04:29.771 UTC [812] LOG:  checkpoint complete: wrote 41210 buffers (31.4%); 0 WAL file(s) added, 3 removed, 22 recycled; write=269.5 s, sync=0.21 s
? How many pages were flushed by the three o'clock sync point? | result of the first sync, pages
2024-10-21 03:12:50.305 UTC [1930] app@orders LOG:  duration: 48211.902 ms  statement: SELECT * FROM order_lines ORDER BY created_at
? Which query took almost a minute? | slow read of all order rows
2024-10-21 03:12:51.118 UTC [1930] app@orders LOG:  temporary file: path "base/pgsql_tmp/pgsql_tmp1930.4", size 2147483648
? How big was the sort that spilled to disk? | temp file of the big sort
2024-10-21 03:15:07.640 UTC [1944] app@orders ERROR:  canceling statement due to statement timeout
? Why was one of the night's queries broken off? | exceeded allowed duration
2024-10-21 03:15:07.640 UTC [1944] app@orders STATEMENT:  UPDATE stock SET reserved = reserved + 1 WHERE sku = 'K-7781'
? Reserving which article ran out of time? | which UPDATE was cancelled
=
2024-10-21 04:20:31.009 UTC [2011] batch@orders ERROR:  deadlock detected
2024-10-21 04:20:31.009 UTC [2011] batch@orders DETAIL:  Process 2011 waits for ShareLock on transaction 99120; blocked by process 2014. Process 2014 waits for ShareLock on transaction 99118; blocked by process 2011.
? Which two sessions were blocking one another? | who blocks whom in the deadlock
2024-10-21 04:20:31.009 UTC [2011] batch@orders CONTEXT:  while updating tuple (318,12) in relation "accounts"
? In which table did the mutual blocking happen? | table concerned by the deadlock
2024-10-21 04:20:33.450 UTC [2014] batch@orders LOG:  process 2014 acquired ShareLock on transaction 99118 after 3441.2 ms
? How long did the surviving session have to wait? | wait of process 2014
2024-10-21 04:41:02.777 UTC [2040] app@orders ERROR:  could not serialize access due to concurrent update
? Which failure came from two writers under strict isolation? | isolation conflict
2024-10-21 04:55:18.190 UTC [2051] app@orders ERROR:  duplicate key value violates unique constraint "invoices_number_key"
? Was the same bill entered twice? | invoice uniqueness error
2024-10-21 04:55:18.190 UTC [2051] app@orders DETAIL:  Key (number)=(R-2024-10991) already exists.
? Which bill's reference clashed? | which invoice was double
2024-10-21 05:02:44.032 UTC [2066] app@orders ERROR:  insert or update on table "shipments" violates foreign key constraint "shipments_depot_id_fkey"
2024-10-21 05:02:44.032 UTC [2066] app@orders DETAIL:  Key (depot_id)=(77) is not present in table "depots".
? Which warehouse is referred to but doesn't exist? | nonexistent depot id
2024-10-21 05:09:12.618 UTC [2071] app@orders ERROR:  null value in column "country" of relation "customers" violates not-null constraint
? What must be filled in for a client but was left blank? | mandatory customer field empty
2024-10-21 05:10:55.240 UTC [2073] app@orders ERROR:  value too long for type character varying(32)
2024-10-21 05:10:55.240 UTC [2073] app@orders STATEMENT:  UPDATE customers SET phone = $1 WHERE id = $2
? In which field was the text too long? | changing a client's telephone failed
2024-10-21 05:14:20.401 UTC [2077] app@orders ERROR:  numeric field overflow
2024-10-21 05:14:20.401 UTC [2077] app@orders DETAIL:  A field with precision 8, scale 2 must round to an absolute value less than 10^6.
? Up to what sum can that amount column hold? | biggest storable amount
=
2024-10-21 06:00:00.120 UTC [2103] [unknown]@[unknown] LOG:  connection received: host=10.9.1.14 port=51880
2024-10-21 06:00:00.133 UTC [2103] report@orders FATAL:  password authentication failed for user "report"
? Why couldn't the reporting account get in? | wrong credential at six
2024-10-21 06:00:00.133 UTC [2103] report@orders DETAIL:  Connection matched pg_hba.conf line 94: "host all report 10.9.0.0/16 scram-sha-256"
? By which access rule was the reporting account judged? | matching access rule line
2024-10-21 06:00:10.907 UTC [2107] guest@orders FATAL:  no pg_hba.conf entry for host "172.16.5.3", user "guest", database "orders", no encryption
? Which visitor isn't foreseen in the access rules at all? | host missing from access list
2024-10-21 06:01:30.066 UTC [2110] app@archive FATAL:  database "archive" does not exist
? Which store was asked for although it was never created? | nonexistent database
2024-10-21 06:02:47.512 UTC [2115] app@orders ERROR:  permission denied for table salaries
? What mustn't the application look at? | pay data off limits
2024-10-21 06:03:02.220 UTC [2116] app@orders ERROR:  relation "coupons_v2" does not exist at character 15
? Which table is missing for vouchers? | nonexistent table
2024-10-21 06:03:40.915 UTC [2118] app@orders ERROR:  column o.discount_pct does not exist at character 44
2024-10-21 06:03:40.915 UTC [2118] app@orders HINT:  Perhaps you meant to reference the column "o.discount_percent".
? How is the rebate field really called? | suggested spelling
2024-10-21 06:05:29.301 UTC [790] LOG:  received SIGHUP, reloading configuration files
2024-10-21 06:05:29.304 UTC [790] LOG:  parameter "shared_buffers" cannot be changed without restarting the server
? Which new setting hasn't come into force with the reload? | restart required for which setting
2024-10-21 06:05:29.304 UTC [790] LOG:  parameter "work_mem" changed to "64MB"
? What's the new allowance for sorting in memory? | new sort memory
=
2024-10-21 08:30:11.660 UTC [2290] FATAL:  sorry, too many clients already
? Why were new sessions turned away at half past eight? | connection limit reached
2024-10-21 08:30:12.004 UTC [2291] FATAL:  remaining connection slots are reserved for roles with the SUPERUSER attribute
? Who alone may still get in when it's full? | last slots for whom
2024-10-21 08:34:57.818 UTC [2301] app@orders FATAL:  terminating connection due to idle-in-transaction timeout
? Why was a session that did nothing thrown out? | left open without commit
2024-10-21 08:40:03.129 UTC [2310] dba@orders LOG:  process 2310 still waiting for AccessExclusiveLock on relation 16612 after 1000.120 ms
? What is the administrator's statement held up by? | lock wait of the dba
2024-10-21 08:41:20.717 UTC [2310] dba@orders LOG:  statement: ALTER TABLE orders ADD COLUMN gift_note text
? What was added to the orders for presents? | schema change for gifts
2024-10-21 08:58:00.902 UTC [2333] LOG:  automatic vacuum of table "orders.public.events": index scans: 1, pages: 0 removed, 88120 remain, tuples: 1204410 removed, 5510090 remain
? How many dead rows were cleaned out of the events? | cleanup of events, removed
2024-10-21 08:59:41.386 UTC [2334] ERROR:  canceling autovacuum task
2024-10-21 08:59:41.386 UTC [2334] CONTEXT:  automatic analyze of table "orders.public.baskets"
? Which table's statistics weren't refreshed? | analyze cancelled on which table
2024-10-21 09:05:16.440 UTC [2350] WARNING:  database "orders" must be vacuumed within 10985967 transactions
? Is there a risk of running out of transaction numbers? | wraparound warning
=
2024-10-21 10:12:33.070 UTC [2402] repl@[unknown] LOG:  standby "lisbon" is now a synchronous standby with priority 1
? Which replica must confirm every write now? | synchronous replica name
2024-10-21 10:44:06.254 UTC [2402] repl@[unknown] LOG:  terminating walsender process due to replication timeout
? Why was the line to the replica cut? | replication dropped
2024-10-21 10:44:40.519 UTC [2440] repl@[unknown] ERROR:  requested WAL segment 0000000300000A1200000047 has already been removed
? Why can't the replica catch up any more? | needed journal piece discarded
2024-10-21 10:50:00.330 UTC [795] LOG:  archive command failed with exit code 1
? Did putting away the journal work? | WAL archiving
2024-10-21 10:50:00.330 UTC [795] DETAIL:  The failed archive command was: cp pg_wal/0000000300000A1200000051 /arch/0000000300000A1200000051
2024-10-21 11:17:45.913 UTC [790] PANIC:  could not write to file "pg_wal/xlogtemp.2455": No space left on device
? What brought the database server down? | disk of the journal full
2024-10-21 11:17:46.001 UTC [790] LOG:  server process (PID 2455) was terminated by signal 6: Aborted
2024-10-21 11:17:46.001 UTC [790] LOG:  terminating any other active server processes
2024-10-21 11:26:10.408 UTC [2470] LOG:  database system was not properly shut down; automatic recovery in progress
? What was the server doing on coming back after the crash? | recovery after crash
2024-10-21 11:26:10.412 UTC [2470] LOG:  redo starts at A12/47000028
2024-10-21 11:27:55.199 UTC [2470] LOG:  redo done at A12/5B0002F0 system usage: CPU: user: 61.10 s, elapsed: 104.78 s
? How long did replaying the journal take? | replay duration
2024-10-21 11:27:55.870 UTC [790] LOG:  database system is ready to accept connections
? When could clients work again after the crash? | back in service, time
2024-10-21 11:40:09.006 UTC [2502] app@orders ERROR:  invalid page in block 5531 of relation base/16385/16701
? Was any data corrupted by the crash? | damaged block
2024-10-21 11:52:38.344 UTC [2511] dba@orders LOG:  statement: REINDEX INDEX orders_created_idx
? Which lookup structure did the administrator rebuild? | index rebuilt
