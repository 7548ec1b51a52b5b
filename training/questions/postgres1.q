2|Why does Postgres reject my client with a message mentioning pg_hba.conf?|no pg_hba entry error, what does it mean
3|What does it tell me if login to the server fails only at the authorization step?|Server answers but won't let me in until I prove myself, which file sets the method?
4|What should I examine when the complaint is about Kerberos or ident?|password or Kerberos failure, first thing to check
6|Which database is used if I leave out its name when connecting?|psql tries to open a database called like my user, why?
7|Is the client told everything about a failed login?|Where is there more detail on an authentication problem than the client gets to see?
10|What decides which tables I may access once I'm inside SQL?|Why does the login name matter for rights on objects?
12|In which terms does Postgres manage rights internally?|Are privileges given to users or to something more general?
13|What exactly is meant by a database user in the chapter on authentication?|Which attribute makes a role a user?
14|Define authentication in a database server|How does the server find out who a client is and whether they may use the requested name?
16|Can different ways of authenticating be chosen for different machines or users?|On which criteria can the login method be selected?
17|Are Postgres accounts the same as the accounts of the operating system?|relation of database users and OS users on the server
18|When is it a good idea to give database users the same names as their Unix accounts?|Everyone who uses the database also logs in to the machine; how should I name the roles?
19|Do users connecting over the network need an account on the server machine?|Must remote database users exist in the OS?
21|In what order must the chapters on client interfaces be read?|Can I skip straight to the chapter about one particular client library?
22|Where can I find a list of client interfaces that aren't shipped with the server?|drivers for other languages, documentation and appendix
23|What should I know before reading about client interfaces?|prerequisites for the programming interface part
24|Can I sort one column by German rules and another by French ones?|What is the benefit of collations for columns and operations?
25|Can the LC_COLLATE of an existing database be altered?|Which restriction do collations help to get around?
27|Which of the built-in data types have a collation?|Is varchar a type with collation?
28|Can my own data type have a sort order setting?|Are domains over text collatable?
29|Which collation does a plain column in an expression have?|If I just name a column, where does its collation come from?
30|Which sort rules apply to a literal?|collation of a constant expression
34|What happens when the sort rules of an expression can't be determined and I sort by it?|effect of indeterminate collation on ordering
37|Which rules does a sorted query follow?|Where does ORDER BY take its collation from?
39|Apart from comparing, which functions are affected by collation?|Does the upper-casing of strings depend on the collation?
40|For what is the collation found from a function's arguments used when it executes?|At run time, which collation does an operator apply?
44|When is a collation derivation called explicit?|Which clause makes the choice of sorting rules explicit?
46|What if two inputs have different COLLATE clauses?|Two conflicting explicit collations in one expression, is that an error?
47|Which collation wins if just one argument has a COLLATE clause?|Combination of explicit and implicit collations, what's the outcome?
51|What becomes of the collation if two columns with different implicit ones are combined?|When is a combination considered indeterminate?
52|Do conflicting column collations always cause an error?|Is it a problem if the collation is indeterminate and the function doesn't care?
54|Why would a comparison of a German column with a constant follow German rules?|When is the de_DE rule used for the less-than test in the example?
56|Why are French rules used in the example where the column is declared otherwise?|Which takes precedence: the COLLATE clause or the column's own setting?
58|Why can the parser not decide how to compare columns a and b?|two columns with clashing implicit collations, which rule does the parser choose?
60|How can I fix the error about conflicting collations when comparing two columns?|resolve collation conflict for operator <
61|Why can I concatenate columns of different collation?|Does joining two strings depend on sort rules?
64|Why does sorting by a concatenation of two columns fail?|Joining a and b works but ORDER BY on the result raises an error, why?
66|What is a collation in the sense of SQL?|Which kind of object connects a SQL name with locales of the OS?
68|Where does the libc provider get its locales?|Which library stands behind the provider called libc?
71|Why are ICU locales unavailable in my installation?|Which build option is needed for using ICU collations?
72|Which two settings make up a libc collation?|setlocale values behind a libc collation object
74|Why isn't there a separate mechanism for LC_CTYPE per expression?|Is it common to need an LC_CTYPE that differs from LC_COLLATE?
76|Can two libc collations share one name?|Is a collation's name unique across character sets?
78|Can character classification and sorting be set separately with ICU?|ICU collate and ctype
79|Why does an ICU name occur only once per database?|Do ICU collations vary with the encoding?
80|Which collations can be relied on under every operating system?|portable collation names
82|Which values does the collation named default stand for?|Where do the settings of the default collation come from?
83|How does the C collation sort text?|Which characters count as letters under POSIX rules?
84|For which encoding can ucs_basic be used?|Which standard SQL collation is offered for UTF8?
85|How does ucs_basic order characters?|What is ucs_basic the same as?
86|When does initdb fill pg_collation with all locales of the system?|Where are the OS locales recorded at cluster initialization?
87|How can I list the locales I can use?|psql command to show collations
89|What happens to the suffix .utf8 when initdb makes collations?|Does initdb create a second, shorter named collation?
90|What are the advantages of writing de_DE without the encoding?|Why is the shortened German collation name handier?
91|Are the initial collation names the same on all platforms?|Will collation names be identical on Windows and Linux?
92|How do I see which locales my Unix has installed for libc collations?|Which shell command corresponds to the default set of libc collations?
93|I installed a new locale after creating the cluster, how do I get a collation for it?|When is CREATE COLLATION needed for libc?
94|How can I bring in many new system locales at once?|function for importing all OS locales
96|Does the server consider collations made for another encoding?|What is done with rows of pg_collation which don't fit the encoding?
97|Why is a name such as de_DE unambiguous inside one database?|Are stripped names unique globally?
98|Why should I prefer collation names without the encoding suffix?|If I may change the database encoding one day, which collation names are better?
99|Which collations work with any encoding?|Can I use POSIX in a database whose encoding is LATIN1?
100|Are two collations with the same properties interchangeable?|Does PostgreSQL treat identical but differently named collations as compatible?
102|Can C and POSIX be mixed in one expression?|What happens if I compare one string with COLLATE "C" to another with COLLATE "POSIX"?
103|Is it a good idea to use long and short forms of collation names together?|mixing de_DE and de_DE.utf8
105|Why doesn't initdb list every possible ICU locale name?|How are the initial ICU collations determined?
106|What does -x-icu at the end of a collation name mean?|Naming scheme of ICU collations in SQL
107|Is there any difference between German in Germany and German in Switzerland under ICU?|de-CH-x-icu versus de-x-icu
109|Which collation is suitable when no specific language is intended?|sort order independent of language, purpose of the root collation
110|Does ICU support all encodings?|Are there encodings which ICU can't handle?
112|What error do I get for an ICU collation in a WIN874 database?|collation "de-x-icu" for encoding does not exist
113|How do I define a sort order of my own?|What can I do if the predefined collations don't suit me?
114|In which schema are the built-in collations?|Where do the predefined collations live?
115|Where should I put my own collations?|Which schemas are meant for collations defined by users?
116|Will my own collations be in a dump?|What other advantage has putting collations into a user schema when backing up?
119|Why is it rarely needed to create libc collations by hand?|Do I have to create collations for locales the system had at initialization?
120|What reasons might there be to make libc collations manually?|After an OS upgrade brings new locale definitions, might I need new collations?
121|How much further does ICU allow tailoring of sort rules?|Can collations go beyond language and country?
124|On what does it depend which ICU attributes I can use?|Why is an ICU attribute accepted on one machine but not on another?
126|What is the second way of naming an ICU locale?|Is there an older ICU-specific syntax and which example shows it?
127|Which ICU naming style is better for the future?|Can BCP 47 tags be used with old ICU versions?
128|Are there restrictions on what I call my collation?|Am I free in naming collations in SQL?
130|What does an empty string as ICU locale mean?|How was the root locale written in the traditional naming?
132|Do small or capital letters come first normally in ICU?|default case ordering
133|How can I get A-21 sorted before A-123?|natural sort for numbers inside strings
135|Where are the possible collation types listed?|values for the co subtag
136|What else must be declared for a collation to be really case-insensitive?|My ks setting doesn't make comparisons ignore accents, what is missing?
137|How are strings sorted that the collation regards as equal but whose bytes differ?|tie-breaking by byte values in non-declared insensitive collations
138|What does ICU do with a locale name it doesn't know?|Why is nearly any string accepted as an ICU locale?
139|Will I be warned when my collation uses features the ICU library lacks?|Unsupported ICU options, any error message?
140|How can I make sure a custom collation works as I want?|recommendation to verify collation behaviour from the application
141|Why would one copy an existing collation under another name?|How can I get collation names that don't depend on the operating system?
144|When are two strings equal in a deterministic collation?|What comparison does a deterministic collation use?
145|Can two strings with different bytes count as equal?|Which kind of comparison may ignore byte differences?
146|What are typical uses of nondeterministic comparisons?|For what situations do I need comparison that ignores case or accents?
147|What does the deterministic flag actually control?|Who implements insensitive comparison, the flag or the provider?
149|How do I create a collation that is not deterministic?|Which property must be given to CREATE COLLATION for insensitive comparison?
151|What does the standard Unicode nondeterministic collation help with?|How can strings in different normal forms be compared properly?
154|Are the collations I define deterministic unless I say otherwise?|Are there predefined collations that aren't deterministic?
156|What is the main downside of nondeterministic collations?|Do insensitive collations cost speed?
157|Which index feature can't be used along with nondeterministic collations?|B-tree deduplication limitation
158|Can I use LIKE with a nondeterministic collation?|Operations ruled out by insensitive collations
159|When should nondeterministic collations be used?|Should I use insensitive collations everywhere?
160|Is there an alternative to insensitive collations for various Unicode forms?|Which functions can preprocess strings of mixed normalization?
162|When does the automatic colour mode show colours?|meaning of auto for coloured output
163|How can I choose which colours Postgres programs use?|environment variable for the palette of messages
164|What's the format of the variable holding the colours?|How do I separate the entries in PG_COLORS?
166|Who interprets the colour values?|Which standard do the color values follow?
167|How are the program and file name in messages coloured?|what the location key is good for in colour settings
168|Which other programs use the same way to specify colours?|Does GCC share this colour format?
169|Do Postgres tools support coloured output on the console?|Which programs of the package can show colours?
171|Does upper or lower case matter in names of settings?|Is Log_Connections the same parameter as log_connections?
172|What kinds of values can settings have?|number and names of parameter types
174|What are the ways to write true and false in the configuration?|Can I write "yes" or just "t" for a boolean?
175|How do I quote a text value that contains an apostrophe?|syntax of string settings
176|When may I leave out the quotes around a value?|Are quotes needed for a simple word as setting?
178|What happens if I give 3.7 for an integer setting?|Are fractions allowed for settings of whole numbers?
179|May I write integer settings in hex?|octal and hexadecimal configuration values
180|Can I write 1,000,000 in postgresql.conf?|Are commas allowed for grouping digits?
181|Which kind of numbers must be quoted?|Do numeric settings need quotes?
183|Which units do memory and time settings use internally?|How big is a block normally?
184|What unit is assumed if I write only a number?|How do I find out the default unit of a setting?
186|How must a value with a unit be written?|Why do I get a syntax error when writing 120 ms without quotes?
187|Can there be a blank between number and unit?|Is MB the same as mb in settings?
188|Which abbreviations for memory sizes are allowed?|What is the largest unit of memory in settings?
189|Is a kilobyte 1000 or 1024 bytes in the configuration?|factor between memory units
190|Which abbreviations for durations can I use?|How do I write minutes and days in settings?
191|What happens to fractions of a unit such as 1.5 GB?|rounding of fractional values with units
192|To how many megabytes is 30.1 GB converted?|example of rounding of gigabytes
195|How do I look up which values an enum setting accepts?|list of allowed values for an enumerated parameter
196|Is case important in values of enum parameters?|Can I write REPLICA instead of replica as value?
197|Where are settings normally kept?|What's the basic way to change the server's parameters?
198|When is the first postgresql.conf put in place?|Who creates the initial configuration file?
200|Can I put two settings in one line?|layout of the configuration file: entries per line
201|Do I need to write = between a setting and its value?|Is the sign between name and value required?
202|Are blank lines and spaces a problem in the config file?|How is whitespace treated in postgresql.conf?
203|How do I write a remark in the configuration file?|comment character in postgresql.conf
205|How do I put an apostrophe in a setting, preferably?|Two ways to embed a single quote in a config value
206|What if a setting occurs twice in the file?|Which of several entries for the same parameter counts?
210|How do I make a running server take over changed settings?|Which signal causes the config file to be read again, and how do I send it?
211|Do open sessions notice a configuration reload?|When do existing connections adopt reloaded values?
212|Can I make just one backend reload its settings?|sending SIGHUP to a single process
213|I changed a setting and reloaded but nothing happened, why?|Are there settings that need a restart?
214|What happens on reload if the file contains a wrong value?|Invalid setting in the config during reload, does the server stop?
215|Should I edit postgresql.auto.conf by hand?|What is the second settings file in the data directory?
216|Where does ALTER SYSTEM store what I set?|Which command's settings are in the auto file?
218|If both files set the same thing, which wins?|precedence of the automatic configuration file
220|Why is it risky for tools to change the auto file while the server runs?|May external programs modify postgresql.auto.conf during operation?
221|How may tools write to the auto file?|Can a tool delete comments from postgresql.auto.conf?
222|How can I check changes to config files before a reload?|Which view helps me find out why a reload had no effect?
224|Which SQL statement changes the global defaults?|What is equivalent to editing the configuration file but done from SQL?
226|How do I give one database its own settings?|command for overriding global parameters in a single database
227|How can I set a parameter just for one user?|Which command has priority over database-specific values?
228|I changed a role's default but my open connection still has the old value, why?|When do values from ALTER DATABASE become active?
229|Do role settings beat the server command line?|What do values set per database or role override?
230|Why can't some settings be given with ALTER ROLE?|Are there parameters fixed after start that per-role commands cannot set?
232|How do I see the value of a parameter in my session?|SQL command to display a setting
233|Is there a function version of SHOW?|function returning a parameter's current value
234|Does changing a value with SET affect other people's sessions?|Which command alters a parameter just for my session?
235|May any user change any setting in the session?|Who can set the restricted parameters?
236|Which function corresponds to SET?|change a parameter by calling a function
238|How does the pg_settings view differ from SHOW ALL?|Which gives more details, the command or the view of settings?
239|Can I filter or join the list of settings?|Why is the settings view more flexible?
240|Can I change a setting by updating a view?|Which column of pg_settings should be updated to get the effect of SET?
243|Who besides the server accepts settings from the shell?|Can libpq take parameters from the command line environment?
244|How can I pass a setting when starting postgres?|command line flag of the server for parameters
246|Why can't I change a value that was given on the server's command line?|Which settings beat ALTER SYSTEM?
247|How can I set parameters for a client session from the environment?|PGOPTIONS, what is it for?
248|Are options given in the client's environment visible to others?|How long do PGOPTIONS settings last?
249|Why do I have to write -c in PGOPTIONS?|What does the format of the client options variable resemble?
253|When is it useful to split the configuration in parts?|I run several servers with nearly the same settings; which features help?
254|How do I read another file into postgresql.conf?|What does an include directive do?
257|To what are relative include paths relative?|Does include "x.conf" look in the current directory?
258|Can an included file include others?|nesting of includes
260|What is the difference between the two include directives when the file is missing?|Does a nonexistent optional file cause an error?
261|How can I include all the config files of a directory?|directive for whole directories of settings
264|Which files in an include directory are read?|Will a file named memory.txt in conf.d be used?
265|Are hidden files in the include directory read?|Why are dot files skipped?
266|In which order are files of an include directory read?|Do numbers sort before letters in an include_dir?
272|In how many files might one split the settings of a site with two servers?|company with two differing servers, suggestion for the custom changes
275|How would servers with 8GB and 16GB be handled in the split configuration?|Which file would be shared by machines with equal RAM?
276|What belongs in server.conf?|Which file holds settings for just one machine?
279|What is the point of starting config file names with numbers?|Why is the naming in conf.d helpful?
281|Which value is used if both 01memory.conf and 02server.conf set it?|example of one directory file overriding another
283|Why is a unique name for each configuration variant handy?|ambiguity of config files in a shared repository
284|Should configuration files be kept in git?|good practice for storing database configuration
286|How many server processes does one client talk to?|relationship of clients and backends
287|Why is a supervisor process needed?|Is the number of connections known in advance?
288|What is the supervisor process called and where does it listen?|Which process waits on the TCP port?
290|How do the backends communicate with each other?|What ensures data integrity with concurrent access by several processes?
291|What programs can act as a client?|What must a program understand to be a client?
292|Are there clients that don't use libpq?|Which driver implements the protocol independently?
294|Does the client parse the query before sending it?|In what form is the query sent to the backend?
295|What does the backend do with a query?|Which steps are performed from parsing to returning rows?
296|Where are the write-ahead log files?|Which directory holds WAL?
297|What is recorded in the WAL?|Does the log contain every change?
298|What is the main purpose of the write-ahead log?|How is consistency restored after a crash?
299|Which third way of backing up does the log make possible?|What two things are combined in the alternative backup strategy?
300|How do I restore with log archives?|Steps of recovery from a file system copy and WAL
302|Must the file copy be consistent for continuous archiving?|Does the base for log-based backup have to be perfect?
304|Do I need file system snapshots for this backup method?|Is tar good enough for a base backup?
305|How can backups be made continuous?|What makes it possible to keep on backing up without new full copies?
306|For what kind of databases is archiving the log especially valuable?|I can't do full backups often because my data is huge, what helps?
308|Can I stop the replay early?|What do I get if log replay is halted in the middle?
309|Can I restore the database to yesterday at noon?|point-in-time recovery: to which times can one go back?
310|How can a second machine take over with almost current data?|What is a warm standby?
311|Can pg_dump output serve as base for log archiving?|Are dumps file-system-level backups?
312|Why are logical dumps useless for replaying the log?|What do dumps lack?
313|Can I restore a single database with continuous archiving?|whole cluster or subset?
314|Does log archiving need much storage space?|How much log traffic does a busy system produce?
315|When is continuous archiving the preferred backup method?|Is it worthwhile in spite of its costs?
316|What WAL files are needed for a successful recovery?|How far back must the archived sequence go?
317|What should be done before the first base backup?|In which order should I set up archiving and backup?
320|How big is one log segment?|Can the size of WAL segments be changed?
321|How are the segment files named?|What do the numbers of segment files express?
322|What happens to old segments without archiving?|How does the system recycle log files?
323|Which segments may be recycled?|When is a segment considered no longer interesting?
324|What must be done with each filled segment in archiving?|Before a segment is reused, what has to happen to its data?
325|Where could archived log files be put?|Can WAL be archived to tape or over NFS?
327|How does Postgres let me decide how segments are copied?|What can the administrator specify for copying a completed file?
328|How complicated does the archive command need to be?|Could archiving be done by plain cp or in C?
329|Which settings turn on archiving?|How do I enable WAL archiving?
331|What do %p and %f mean in the archive command?|placeholders for path and file name when archiving
332|Is the path given to the archive command absolute?|Relative to which directory is the %p path?
333|How can I write a percent sign in the archive command?|escape % in archive_command
336|Is the sample cp command recommended for production?|Does the example archive command work on every platform?
338|As which user is the archive command run?|ownership of the archiving process
339|Why should the archive be protected from other users?|How do I keep archived data away from prying eyes?
340|What exit code must the archive command give?|When may an archive command return zero?
341|What does the server do after the archive command succeeds?|Consequence of a zero status for the segment file
342|What happens when archiving a segment fails?|Does Postgres retry a failed archive command?
344|Why is writing an archive module harder?|In which language are archive modules written?
345|What advantages have archive modules over shell commands?|Is archiving by a library faster?
347|When does the archiver abort and get restarted?|What if the archive command isn't found, exit status above 125?
348|Are aborts of the archiver visible in the statistics?|pg_stat_archiver doesn't show the failure, when?
349|Should the archive command overwrite existing files?|How should archiving behave if the target is already there?
350|Why must an archive not be overwritten?|What mistake by an administrator does the refusal to overwrite protect from?
351|What should I test about my archive command?|Advice on trying out an archiving command on an existing file
354|Why isn't GNU cp -i suitable for archiving?|exit status of GNU cp -i if the target exists
356|Give an example of archiving that gets stuck until somebody acts|What if the backup tape is full and there's no autochanger?
357|How should errors of the archiving be reported?|Why must requests to the operator be noticed quickly?
358|What happens in pg_wal while archiving is failing?|Does the log directory grow if archiving doesn't work?
359|What does Postgres do if the disk with the log is full?|file system of pg_wal out of space, consequence
360|Is data lost when the server panics because the disk is full?|How long does the database remain offline after a full log disk?
361|How fast must archiving be?|Does the speed of the archive command matter?
362|Does a small delay in archiving disturb the server?|What if archiving is slightly behind?
363|How does an archiving delay increase the risk in a disaster?|If archiving lags far behind, how much could be lost?
365|Is it necessary to watch over archiving?|advice on monitoring
