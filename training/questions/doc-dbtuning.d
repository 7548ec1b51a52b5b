=
Basaltic 9: tuning guide for database administrators.
Measure before you change anything, and change one thing at a time.
? What's the first principle? | how to go about it
=
Memory.
Basaltic has one cache for pages and a work area for each session.
page_cache is best set to a quarter of the machine's memory.
? How big should the buffer be? | sensible share of RAM
More than 40 percent is of little use, since the operating system caches the same pages again.
? Why not give it nearly everything? | double buffering
A hit ratio below 95 percent over a day is a sign that it's too small.
? How do I tell that the buffer doesn't suffice? | threshold for misses
work_area is used by each sort and each hash of a query, perhaps several times at once.
? What is the memory per operation for? | sorting space
With 200 sessions of 64 MB you can thus run out of memory although each looks modest.
? The kernel kills the server when many are logged in | multiplied allocation
Raise it for single reports with SET LOCAL, not for all.
? One nightly evaluation spills to disk | bigger space for one transaction
A line "spilled" in the plan tells that it was too small.
? How do I recognise in the plan that sorting went to disk? | temp files marker
bulk_area serves index builds and vacuum, and may be large since few run at a time.
? Creating an index takes ages; which knob? | maintenance memory
=
Writing.
Every change is written to the journal first.
sync_commit=off returns before the journal is on disk, and a crash may lose the last 200 milliseconds.
? Can I trade a bit of safety for faster inserts? | risk of delayed flush
It never leaves the data inconsistent.
? Might tables be corrupted by doing so? | integrity without waiting
fsync=off may destroy the whole database, and is for trials only.
? Which switch must never be used in production? | dangerous speed-up
Checkpoints write the changed pages to the tables, and cause peaks.
? The disk is saturated every five minutes | periodic write bursts
Stretch them with checkpoint_spread, which at 0.9 uses nine tenths of the interval.
? How can I smooth out those peaks? | distribute the flush
If the log says "checkpoint forced", the journal is too small; double journal_max.
? What to do about forced ones? | log space exhausted
Put the journal on a disk of its own.
? How should drives be divided? | separate device for the log
=
Loading.
COPY is five to ten times as fast as single INSERTs.
? How do I get ten million rows in quickly? | bulk import statement
Load into a table without indexes and build them afterwards.
? Should I create keys beforehand or later? | order when filling
Without COPY put a thousand rows into a transaction.
? I can only use INSERT; how many at a time? | batch size
Run ANALYZE after loading, or the planner believes that the table is empty.
? After the import queries suddenly crawl | refresh statistics
=
Reading plans.
EXPLAIN shows the plan, and EXPLAIN RUN executes it as well.
? How can I see actual times? | display execution strategy
Read from the innermost line outwards.
? In what order do I take the lines? | nesting
Compare estimated and real rows; a factor of ten or more is where the trouble begins.
? What should catch my eye? | misjudged cardinality
A full scan isn't bad in itself: for more than about a tenth of a table it's faster than the index.
? Why is my index ignored? | sequential read preferred
A nested loop with many rounds suggests that the estimate of the outer side was too low.
? The join is repeated a million times | wrong join method
For columns that depend on each other, such as postcode and town, create joint statistics.
? The estimates are off when I filter on two related fields | correlated attributes
=
Indexes.
Each index speeds up reading and slows down writing.
? What's the price of having many? | downside
An index on (a, b) serves conditions on a, and on a with b, but not on b alone.
? Mine on last and first name isn't used when I search for the first name | column order
A partial index with WHERE holds only the rows that match, for instance open orders.
? I only ever search the unfinished ones | small index
A condition on lower(name) needs an index on lower(name).
? Case-insensitive lookups are slow | expression
LIKE '%x' can't use an ordinary index; use a trigram index.
? Search for the end of a word | leading wildcard
The view idle_indexes lists those that haven't been used since the start.
? Which could I drop? | superfluous indexes
Build with CONCURRENTLY on live tables, which takes twice as long but doesn't lock.
? How can I add one without stopping the shop? | online creation
=
Vacuum.
A deleted row stays in the file until vacuum frees it.
? I removed half of it, but the size is the same | dead tuples
Autovacuum begins when a fifth of the rows have changed.
? When does the cleaner start by itself? | trigger threshold
For tables of a hundred million rows that's too late; set it to 0.02 there.
? Which value for very large ones? | scale factor override
A transaction that is left open keeps vacuum from freeing anything newer.
? The cleaner runs but nothing is released | forgotten session
idle_tx_limit ends such sessions.
? How do I get rid of people who forget to commit? | automatic abort
VACUUM FULL gives the space back to the system but locks the table throughout.
? How do I really shrink the file? | return space, blocking
=
Connections.
Each connection is a process and needs about 9 MB.
? What does one more client cost? | footprint of a session
Beyond about four active ones per core, throughput falls.
? How many can work at the same time before it gets worse? | optimum concurrency
Put the pooler in front if the application opens hundreds.
? Our web servers hold 600 sessions | what to use for many clients
In transaction mode prepared statements don't survive, and neither do SET commands.
? Behind the pooler my session settings get lost | limits of sharing
=
Locks.
ALTER TABLE waits for all readers, and all later readers wait for it.
? A tiny schema change froze the site | queue behind DDL
Set lock_wait to two seconds and try again rather than hold up everybody.
? How do I make migrations harmless? | give up early
The view waiting shows who blocks whom.
? Who is holding me up? | blocked sessions
A deadlock is resolved after one second by aborting the one that began last.
? Two transactions wait for each other; which is thrown out? | victim
=
Hardware.
Random reads matter most, so SSDs help more than more cores.
? Where should I spend money first? | disk or CPU
Leave the CPU's governor on performance.
? Which power setting is right? | frequency scaling
