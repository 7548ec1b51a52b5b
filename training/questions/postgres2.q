0|What message may show up when a replication slot's first snapshot can't be built?|cannot build an initial slot snapshot, oldest safe xid
1|What was changed about recording the origin before the first copy of a subscription?|When is the pg_replication_origin row now committed?
2|What happened to the replication origin if copying the data failed earlier?|Which entry got lost on rollback of a failed initial sync?
3|What was the consequence of losing the origin entry?|Inconsistency in shared memory after failed table copy, reason?
4|My standby wouldn't restart and complained about data beyond the end of a file, is it fixed?|unexpected data beyond EOF streaming replica restart
6|Why was a wrong column mentioned when a partition bound could not be cast?|Consequence of tracking the column position incorrectly in range bounds
7|Which timeline number was shown wrongly in the backup manifest error?|example of a misleading error on timelines in backups
8|Which LLVM releases were affected by functions not being inlined?|JIT inlining problem with new LLVM
9|What does pg_resetwal now display when OldestXID is altered?|Was the new oldest transaction id shown by the reset tool?
10|Can the next multixact be set to zero with pg_resetwal?|Which values for multixacts does pg_resetwal accept now?
12|When might an upgrade have failed because of rejected multixact values?|Could pg_upgrade break right at multixact wraparound?
14|Why did amcheck report false errors for indexes built concurrently?|Spurious complaints for CREATE INDEX CONCURRENTLY indexes in amcheck, cause
16|What caused the false message about parent key and child high key?|Does a half-dead page have a downlink in its parent?
17|What was fixed in amcheck about root pages?|incomplete split of the top btree page in the index checker
19|Which numbers led to bad estimates in intarray?|What were the consequences of the overflow in the @@ estimator?
20|What could happen if part of a multibyte character was handed to lower()?|incomplete character lowercasing, what went wrong before
21|What changed in the time zone data for Baja California?|Which period of Mexican timestamps is corrected?
22|How large is the update after 15.16?|From which version does the release with few fixes start?
24|I come from a version before 15.14, what should I read?|Which upgrade notes apply to versions older than 15.14?
25|What was repaired regarding replay of truncation records written by older servers?|multixid truncation WAL record from older minor version, failure fixed?
26|Why did replay fail with a message on status of a transaction in the release after 15.16?|cause of the multixid wraparound logic error
27|In what setup is the multixid replay failure likely to occur?|New standby following an older primary, which failure was typical?
28|Why did substring() wrongly complain about encoding?|Which kind of stored data led to false invalid-encoding errors?
29|Which earlier security fix went too far?|CVE-2026-2006 side effect on valid strings
30|What can the backend wait event functions report now?|Do wait event functions cover auxiliary processes?
31|What did the wait event functions give for auxiliary processes before?|Inconsistency with pg_stat_activity, what was returned?
32|What was fixed about PL/pgSQL functions returning a domain?|composite variable cast to domain type
33|Under what condition did "cache lookup failed for type 0" appear?|Which variable value triggered the type 0 error?
35|Which input made hstore's receive function crash?|Why was the duplicate-key crash in hstore not noticed earlier?
36|How could somebody provoke the hstore crash?|Can damaged data crash hstore binary input?
37|Which version follows 15.17 and what does it bring?|release with various fixes from 15.17
39|What was done against endless recursion at connection start?|startup packet handling weakness fixed
40|How could an attacker crash a backend by requesting encryption?|alternating SSL and GSS requests, effect
41|Who reported the startup packet problem?|credit for the discovery of the unlimited recursion
44|What was wrong with calculations of memory sizes?|Where was integer overflow neglected?
45|What happens if the size computation overflows?|Why is a too-small buffer dangerous?
46|How bad could the allocation overflow get?|Might arbitrary code be run because of the memory size bugs?
47|Are 64-bit builds affected by the allocation overflow?|Which builds are mostly at risk from the memory calculation bug?
48|Who found the overflow in memory allocation?|Xint Code and others are thanked for what?
50|How long may the highlighting strings in text search headlines be?|Which limit of StartSel was not enforced?
51|What happened when the headline delimiters were too long?|Effect of an over-length FragmentDelimiter
53|How could a manipulated time zone name do harm?|percent sequences in a timezone setting, risk
54|What was another way to reach the same damage with pg_strftime?|small output buffer in pg_strftime
55|Which privilege is now needed when making a multirange type?|Must the user be allowed to create in the multirange's schema?
56|Why was the missing check on multirange types a problem?|Can the multirange type live elsewhere than its range?
57|Who discovered the missing multirange privilege check?|reporter of CVE-2026-6472
59|Why were memcmp and strcmp replaced for comparing passwords?|Which function is now used to compare hashes, and is there a known exploit?
60|Why can PQfn() not verify that the result fits?|What information is missing in libpq's fast-path call?
61|What could a malicious server do to a client with PQfn()?|overwriting client memory through the fast-path function
62|Why was PQfn() deprecated rather than repaired?|Can PQfn be fixed without changing the API?
63|What does libpq itself use instead of the unsafe function?|Internal variant with size check
64|Who reported the client memory overwrite by malicious servers?|Credit for CVE-2026-6477
66|What could happen because output paths weren't validated?|Which files could be overwritten by a malicious source?
67|Which output paths are now rejected?|Are absolute paths and .. still accepted in the input of these applications?
68|Who reported that the tools could be made to overwrite files?|XlabAI Team credit
71|What did the parser of the intarray and ltree queries fail to check?|How could an invalid query tree be built?
72|What is the effect of running an invalid query tree?|Can a malformed intarray query bring down the server?
74|How many items in an lquery caused trouble?|What could overly long ltree patterns lead to?
77|What was careless in check_foreign_key()?|Quoting and fixed buffers in the refint trigger
78|Should the refint module be secure although it's only an example?|Why was the example module fixed?
79|Who reported the problem in the foreign key example module?|Nikolay Samokhvalov credit
81|What must be checked before concluding that equality means uniqueness?|planner uniqueness and nondeterministic collations fix
82|What do planner optimizations assume about a unique index?|At most one row for x = 'abc', who assumes that?
83|When is it unsafe to conclude there's a single match?|Problem if index and query use different collations
84|Why is the uniqueness assumption fine for deterministic collations?|What does determinism mean for equal strings in the planner?
85|What can go wrong if the index or the query has a nondeterministic collation?|Wrong answers due to uniqueness optimization, under which condition?
86|What was corrected for computed columns in rules?|NEW generated columns in rule qualifications
87|What values did generated columns have in rules before the fix?|NULL on insert or OLD value on update, which columns?
89|What triggered the wrong error about generated columns in COPY?|Using a system column as filter when loading data gave what trouble?
90|How does MERGE now behave with concurrent updates under repeatable read?|serialization failure not reported by MERGE
91|What could happen to extended statistics objects when they were copied?|wrong copy of extended statistics or misleading error
92|When might a partitioned index stay invalid although its parts are fine?|All leaf indexes valid but parent marked invalid
93|Can a user repair an invalid partitioned index without touching catalogs?|What does the change on partitioned index validity offer?
94|Can a composite type contain itself through a multirange?|What self-membership is now forbidden?
95|Which intermediate types were already checked for self-inclusion?|Why were multiranges a gap?
97|Which errors were due to datum comparisons differing in sign extension?|could not find memoization table entry, is it fixed?
98|What was wrong with hashed NOT IN?|IN with an equality operator that's not strict
100|Can the hashed IN bug occur with built-in types?|Which data types may have a non-strict equality operator?
101|How long must a currency symbol be to overflow the buffer?|buffer overrun from locale symbols
102|Do locales with such long symbols exist in reality?|Why is the locale symbol overrun unlikely to be exploited?
104|What could a malicious affix file do?|effect of a corrupt Ispell file on the server
105|Why isn't the affix file bug counted as a security problem?|Are text search files considered trustworthy?
107|Which window frame offsets caused errors?|Wrong window aggregate results with offsets near INT64_MAX
108|Which statistics reset function misbehaved for shared catalogs?|resetting counters of one table in a shared catalog
109|What unwanted side effect had resetting a shared catalog's counters?|Why did my database's stats reset time change?
110|What happens when the pglz decompressor gets damaged data?|buffer overread in decompression
111|How likely is a crash from reading beyond compressed input?|How far past the end could the decompressor read?
113|Where was inconsistent tuplestore data a real problem?|Which kind of cursor suffered from careless error handling?
114|In which versions can the tuplestore error easily crash?|Are branches after 15 vulnerable to the tuplestore crash?
115|Why did I see NULL in the lag columns?|replication lag shown as empty during activity
116|What was fixed for GiST indexes that don't write WAL?|rare flush failure of unlogged GiST
117|What caused "xlog flush request is not satisfied"?|fake LSN chosen incorrectly for unlogged index
118|What was underestimated in shared memory areas of odd size?|DSA page maps
119|What could crash the server when gathering expression statistics?|extended statistics on types from extensions
120|When can a NULL pointer be followed in statistics processing?|typanalyze computing nothing useful
121|Do built-in analyze functions ever produce no statistics?|Which code could have a typanalyze without results?
122|What happens now to child processes if startup fails?|postmaster behaviour after failure of the startup process
123|Which outdated assumption affected shutdown after startup failure?|Why did the postmaster exit immediately?
124|What became of orphaned child processes after the postmaster died?|Do children exit by themselves?
125|Between which operations was there a race during replay?|checkpoint replay and multixact creation
126|Which symptom did a standby show when following an older primary?|crash-and-restart loop on standby
127|What was fixed about stopping a walsender?|walsender never ends at shutdown
128|What does the walsender wait for during shutdown when logical data is published?|Which pending thing delays walsender exit?
129|Why might the wait at shutdown never end?|Request that the walsender forgot to make
130|What must be persisted during recovery for tables?|free space map changes in recovery
131|Why were free space map updates sometimes lost?|In which configuration was the map page not marked dirty?
132|What happens over time to the map on a standby?|Does a standby's free space map deviate from the table?
133|How does a bad free space map affect performance after promotion?|Slow after failover, until when?
134|When did certain ecpg functions crash?|calling ecpg functions without a connection
136|Which errors did the tar and decompression code of pg_basebackup have?|Corrupt LZ4 data and memory leaks in backup tools
137|What must pg_upgrade take care of with older source servers?|protocol version in upgrades from old servers
138|May the directory for basic_archive be missing at server start?|contrib/basic_archive startup requirement relaxed
139|When was the archive directory setting refused?|Which check did basic_archive perform on its directory before?
140|Why is refusing a missing archive directory bad?|archiving stuck forever although the directory turned up later
141|What was the ltree problem when letters are converted?|byte length changes by case-folding in ltree
142|Which patterns failed to match labels?|lquery ignoring case did not match
143|Where was memory leaked on a parsing error?|pg_stat_statements query texts file
144|What caused a crash in postgres_fdw?|premature cleanup of a broken foreign connection
145|When can a remote connection no longer be used?|failure of abort cleanup on a foreign server
146|Why is closing the failed foreign connection delayed?|What may still refer to the connection object until the transaction's end?
147|What happens to the clocks of Vancouver in November 2026?|Will British Columbia keep changing its clocks?
148|Which abbreviation is assumed for Vancouver's time?|TZ abbreviation for British Columbia in the future
150|Since when has Moldova used the EU's changeover times?|historical correction concerning Moldova
151|From which version do the fixes with the output plugin whitelist start?|Release notes after 15.18
153|After updating past 15.18, which entries should I read for cleanups and configuration?|How many security entries tell of changes I may need to make?
154|Which extensions might need reindexing after the update from 15.18?|Do btree_gist users have to rebuild indexes?
155|How are decoding plugins limited now?|name of the parameter listing allowed output plugins
156|What could a replication user do before plugins were restricted?|exploit by loading any library for logical decoding
157|What was introduced to lock down decoding without breaking old setups?|Is there a whitelist for decoding plugins?
158|Which plugins are allowed unless configured otherwise?|Is test_decoding in the default list?
159|I use wal2json, what must I do after updating?|Do installations with third-party output plugins need a setting?
160|Why might pg_upgrade --check fail now?|plugins of old slots not permitted on the new cluster
161|What should be done before running pg_upgrade about the plugin list?|additions on the new cluster prior to the upgrade
162|Who reported the issue with loadable decoding libraries?|Credit for CVE-2026-6471
164|What does pgcrypto detect now?|unsupported ciphers in PGP encryption
165|What did pgcrypto do when OpenSSL refused the cipher?|Why was the encryption trivially breakable?
166|Which algorithms are typically concerned by the broken encryption?|Is blowfish affected by the pgcrypto flaw?
167|What happens now when decrypting faulty messages?|Can weakly encrypted pgcrypto data still be read by default?
168|How can badly encrypted data still be retrieved?|new option of pgp_sym_decrypt
169|What does ignore-cipher-failure=1 do?|strip off faulty encryption wrapper
170|What should be done with the messages after their wrappers are removed?|re-encrypt recovered messages
171|Which condition must hold for recovering faulty messages?|Must OpenSSL behave the same as at encryption time?
173|Who discovered the pgcrypto weakness?|Shishir Sharma thanks
175|How did psql treat inline data when COPY failed early?|Why were data lines executed as SQL?
176|What is the danger of reading COPY data as commands?|SQL injection through failed COPY
177,178|What does psql do now if the server doesn't enter copy mode?|skip in-line data without PGRES_COPY_IN
179,180|Which scripts may be affected by the psql COPY change?|Are production scripts affected by the new COPY handling?
181|What must be added to test scripts with failing COPY?|terminator line needed after each failing command
182|Who reported the psql COPY problem?|Alexander Lakhin credit
184|What is now verified for portals running FETCH?|row type check for EXECUTE and FETCH
185|How many portals does EXECUTE use and what for?|inner and outer portal
186|What could be achieved by making the portals' row types differ?|Possible damage from diverging portal types
187|Who reported the portal row type issue?|Ben Morris and Peter Geoghegan are thanked for what
190|Which report thanks the longest list of people, including Amy Burnett of OpenAI?|Whom does the project thank for CVE-2026-14669?
192|What could happen with badly encoded data in the conversion functions?|write past the end of the conversion buffer
193|Who found the buffer overrun from invalid encoding?|Francesco Verardi credit
195|How could a function be tricked to return bytes it shouldn't?|leak of few bytes by invalid input
196|What else could happen in builds with assertions?|Can assertions be triggered by invalidly encoded input?
197|Which type is now verified in scalarineqsel()?|constant of type tid checked by the selectivity function
198|Who could violate the estimator's expectation of a tid?|maliciously constructed operator and its consequences
199|Against what is full text search code hardened?|long lexemes in tsvector
202|What limit on function arguments was mistakenly assumed?|FUNC_MAX_ARGS assumption fixes
203|What is the real maximum number of aggregate arguments?|Parser did not enforce the limit for aggregates
204|Who reported the problems with too many arguments?|ylwangtju, Zheng Yu and Masahiko Sawada thanks
206|May SQL call functions that return internal?|calls of functions with internal type
207|Why are more explicit checks needed against calling internal functions?|Were the old defences enough?
208|Who owns statistics objects after a table is altered?|ownership of rebuilt extended statistics
209|Who became the owner of rebuilt statistics earlier?|ALTER TABLE took over statistics ownership, was that right?
210|What is done with EXTRACT field names when a call is printed back?|quoting in deparsed EXTRACT
211|When is the field name in EXTRACT validated?|Does the parser accept any string as the field?
212|How did EXTRACT permit SQL injection?|verbatim output of the string in dumps
215|Which privilege on data types is now checked in more places?|USAGE on types
216|Which commands failed to check the right to use a type?|CREATE TYPE AS RANGE lacking a check
217|What could users lacking usage rights do to a type's owner?|dependent objects blocking changes of a type
218|When are cached plans discarded now?|role changes and plan cache
219|Why were stale plans a problem for row-level security?|Do role membership changes affect policies?
220|Who reported that plans survived role changes?|Ilya Staroverov and Shinya Kato report
222|What could go wrong in ecpg programs receiving binary data?|out-of-bounds writes from bad bytea
223|What did ecpg take for granted about bytea?|Which prefix did ecpg expect without checking?
224|How could a broken server damage an ecpg application?|bytea string shorter than two bytes
227|What is no longer expanded in \unrestrict?|psql backquote handling
228|How could a server run shell commands at restore?|Which earlier fix had the oversight with \unrestrict?
229|Who is thanked for reporting the shell injection through dumps?|Lucas Velgus and colleagues
232|How can the array of transform types exceed the limit?|Does FUNC_MAX_ARGS limit output arguments as well?
233|Why can't pg_dump rely on its own limit of arguments?|server built with another FUNC_MAX_ARGS
234|What happens in pg_dump on overrun?|memory clobber in the dump program
237|Which kind of Perl object could corrupt a result array?|tied objects behaving irregularly
238|In which procedural languages were allocation overflows fixed?|PL/Perl and PL/Tcl fix by Heikki
239|Is the overflow in PL/Tcl related to a known CVE?|similar problem to CVE-2026-6473
240|Who reported the overflow in the procedural languages?|Tulya Project
242|What must amcheck do before running index expressions?|search_path restriction in amcheck
243|How could a caller abuse amcheck to run code as a table owner?|hijack of functions via search_path
244|Who may call amcheck by default?|Why is the search_path problem usually not a vulnerability?
245|Who reported the amcheck search_path issue?|Yuelin Wang and Jacob Brazeal
248|What happens with large costs in levenshtein()?|nonsensical results from fuzzystrmatch
251|What kind of error was in pg_trgm's page splitting?|datatype mistake in the GiST picksplit
252|What were the consequences of reading past the buffer in pg_trgm?|bad split decisions and rare crash
253|What was wrong with caching plans in check_foreign_key()?|Why did cascaded updates reuse old key values?
254|How was the faulty caching dealt with?|simplest solution for the plan cache in refint
255|Which deadlock happened when replaying logs of older versions?|self-deadlock on replay
256|When was the replay deadlock introduced?|Which releases brought in the standby getting stuck?
257|Which standbys got stuck?|effect of the deadlock on servers following older primaries
258|What was fixed for asynchronous Append nodes?|rescan of async append mishandled
259|What must happen to requests in flight when an Append is rescanned early?|discarding pending requests to foreign servers
260|In which cases were in-flight requests not discarded properly?|partition pruning or parameter changes at rescan
261|What could the mishandled asynchronous reads result in?|infinite loop or wrong results with async append
262|Why did rows go missing from queries on partitioned tables?|default partition skipped by mistake
263|Which expression type had faulty null checks in the planner?|strictness of IN (array)
264|When should the nullability checks for arrays succeed?|array known to contain something
265|When did the IN planner bug give wrong answers?|empty array results
267|What must the planner check before choosing hashing for arrays?|component type hashability
268|What error came up when the hash check was missed?|could not identify a hash function at execution
269|Which count functions were optimized incorrectly?|window COUNT with EXCLUDE
270|Why did the window counts give wrong answers?|treated as monotonic by mistake
271|Why may a rule not be renamed to _RETURN?|reserved rule name
272|Why did REINDEX CONCURRENTLY report constraint violations?|false uniqueness errors while rebuilding an index
274|Which wrong treatment did a character suffer in normalization?|invalid T syllable swallowed
275|What might have been cut off in synonym dictionaries?|truncated lexemes, case-insensitive synonyms
276|When was a lexeme shortened wrongly?|lower-casing that makes the word longer in bytes
277|Which argument wasn't initialized when calling hash functions?|isnull forgotten in FunctionCallInvoke
278|Are built-in extended hash functions harmed by the uninitialized value?|Why is the isnull bug harmless in core?
279|Which hash functions could suffer from the uninitialized flag?|extensions looking at PG_ARGISNULL(1)
280|What crashed with VARIADIC NULL?|hash partition check function crash
282|How are unprintable weight characters displayed?|octal form in weight errors
283|Why are weights shown in octal?|avoiding badly encoded messages
284|How are unknown jsonpath variables treated now?|error for undefined variables though none supplied
285|Can I pass variables with the jsonb @? operator?|operators without jsonpath variables
286|What did an unknown jsonpath variable wrongly count as?|JSON null instead of an error
287|How could an undefined jsonpath variable affect memory?|unbounded memory use from jsonpath
288|What happens on dividing the smallest money value by minus one?|machine-dependent money division
289|When could a text search dictionary cause a crash for lack of memory?|out of memory while building the cache entry of a dictionary
290|What was fixed about faulty hunspell files?|memory safety of wrong dictionary files
291|What is respected now while cleaning GIN indexes?|cancel and vacuum delay in posting tree cleanup
292|Why could vacuum go on long without noticing an interrupt?|large posting tree of a common value
293|Which scans could decode index tuples wrongly?|GiST index-only scan decoding
294|What could an index-only scan output because of the decode error?|corrupted data from scan
295|Which built-in operator class is affected by the wrong decoding?|When could range_ops fail?
296|What if two processes make the same directory at once?|concurrent directory creation
297|How are dangling dependencies prevented?|lock on objects being depended on
298|What does the shared lock conflict with?|How is the race in dropping objects eliminated?
299|How could an invalid function be left behind?|one session drops a schema while another creates a function in it
300|What happens now with the two conflicting transactions on a schema?|Do both transactions still commit?
301|In which isolation mode was conflict detection faulty?|race in SERIALIZABLE
302|Which index state let a conflict be missed?|initially empty btree and serializability
303|What message was typical for stuck processes?|waiting for backend to accept ProcSignalBarrier
304|When did processes of a lock group cause a race?|simultaneous exit of group members
305|What was the effect of the lock group races?|PANIC latch already owned
306|Why doesn't the lock group problem arise in ordinary parallel queries?|Who reaches the exit race, some extensions?
307|What was exposed during timeline jumps?|WAL receiver connection string leak
308|What should pg_stat_wal_receiver show?|sanitized connection info without secrets
309|When did the view show the full connection string?|reuse of an existing receiver
310|What is verified at run time in logical replication tuples?|column count checks beyond assertions
311|What could a malicious publisher send?|inconsistent column numbers
312|Did the column count issue have serious effects?|Why was the check added anyway?
314|Where was quoting not careful enough in replication?|slot names inserted into commands
315|What problem did bad quoting in replication commands cause?|unexpected syntax errors
316|Is SQL injection through slot names realistic?|Why is a crafted slot name unlikely to be abused?
317|What was sent without a preceding PREPARE?|prepared transaction without decodable updates
318|What effect has a missing PREPARE on the standard subscriber?|replication broken by COMMIT PREPARED
319|What happened to unlogged sequences after failover?|bad magic number in sequence
320|Which standbys couldn't reconnect after using the archive?|cascading standby reconnect
321|What message did a cascading standby give?|requested starting point is ahead of the WAL flush position
322|What did the slot-releasing code do after the release?|updates to shared memory of a freed slot
323|Why is updating a released slot unsafe?|another session may reuse the dropped slot's entry
324|For which slots are updates skipped?|ephemeral slots
326|What did pg_stat_progress_copy show wrongly on the subscriber?|COPY shown as active although finished
327|How long did the stale copy entry stay visible?|until sync caught up
328|When did the base backup progress view show stale entries?|progress entry after backup failure until disconnect
329|Which setting must be on for the panic with dropped statistics?|track_functions PANIC
331|What happened when the broken statistics entry was used again?|null-pointer dereference in pgstats
332|What crashed in PL/Perl?|invalid PostgreSQL::InServer::ARRAY
333|What does PL/Python check now?|errors with sequences and mappings
334|What might a broken Python object have caused?|unhandled exception crash in Python functions
335|What does libpq do with decrypted bytes now?|drain SSL buffer
336|Which waiting problem is avoided in libpq?|client waits though all data has come
337|How big may ParameterDescription messages be?|libpq limit of 30000 bytes lifted
338|Why were long parameter descriptions rejected?|validity heuristics of libpq
339|How many parameters made prepared queries fail?|7498 parameters limit
341|What happened with several header items in ecpg descriptors?|broken C code generated
342|How many header items does the grammar allow now?|ecpg documentation and grammar for descriptors
344|What does psql do when data rows are narrower than headers?|widening rows in expanded output
345|Who may see the sizes of all databases?|pg_read_all_stats and database size without CONNECT
346|Why did psql not show a database's size?|psql demanded CONNECT privilege
347|What corrupted pgbench's log?|threads sharing a buffer with --verbose-errors
348|Which permissions do pg_recvlogical files get?|group-read for output files
349|Did pg_recvlogical follow its documentation?|group read was never enabled
350|Which datums did amcheck handle wrongly?|short-header varlena
351|Was the short-header error in amcheck serious?|excess work while verifying an index
353|What did comparisons in btree_gist get wrong?|NaN and the penalty and distance functions
354|Who should reindex btree_gist indexes on floats?|After the update, do I need to rebuild indexes with possible NaN?
355|For which data types were wrong comparison functions used?|scanning non-leaf pages gave wrong results
356|Which transform modules had unguarded recursion?|jsonb_plperl, hstore_plperl loops
357|What is prevented for deeply nested JSON in Perl?|circular references and stack overflow
358|Which warning came from the forgotten release of cache entries?|resource was not closed: cache pg_statistic
359|How many labels in an ltree lead to wrong comparisons?|overflow with 14,653 labels
360|What should I do with a btree index containing huge ltree values?|index corrupt, reindex for ltree
361|Which functions of pg_surgery overran an array?|heap_force_kill fix
362|How could pg_surgery crash the server?|TID with the highest offset number
363|What happened with more than 64K TIDs?|endless loop in pg_surgery
365|When did a null lead to a crash in the refint cascade?|referenced column null on update cascade
366|Which CVE's fix had the oversight about nulls in refint?|Was the earlier refint code right?
367|Which module prints ~ indicators properly now?|seg type output fix
368|What did a typo cause in seg_out()?|missing ~ at the upper boundary
369|When was the upper boundary of a segment omitted?|closed interval turned into an open one
370|What made xpath_nodeset() crash?|namespace nodes in xml2
371|What happens to the clocks of Alberta in November 2026?|permanent DST in Edmonton
372|Which abbreviation does the release use for Alberta?|CST from that time, for which zone
374|When will Morocco give up clock changes?|Casablanca permanent UTC
375|From which version does the last listed release contain fixes?|fixes since 15.1
377|I'm on a version before 15.1, what should I look at?|Section to read when upgrading from earlier than 15.1
