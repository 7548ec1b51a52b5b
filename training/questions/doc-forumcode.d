=
Thread on the board Codewell, section Data and Files: "CSV import takes 40 minutes, what am I doing wrong?"
=
tobi_h (asked on 2 May): I've to read a CSV of 6 million rows into a table every night.
? What's his task? | size of the file and rhythm
My script reads line by line, makes an INSERT of each and commits.
? How does he go about it at the moment? | present method
It takes 40 minutes, with the processor at 8 percent.
? Is the CPU busy meanwhile? | duration and load
More memory made no difference.
? What has he already tried? | hardware attempt
Some fields contain semicolons in quotes, and a few even line breaks.
? Why can't he simply split the text? | peculiarities of the content
=
jsq (accepted answer, 87 points): Your time is spent waiting for the disk after every commit.
? What's the reason for the slowness? | diagnosis of the bottleneck
Each commit forces the journal out, which costs about 0.4 milliseconds here.
? How expensive is every single one? | price of a flush
So commit after every ten thousand rows, and you'll be down to five minutes.
? What's the smallest change that'd help a lot? | batch transactions
Better still, use your database's COPY, which doesn't parse a statement per row.
? Which command beats them all? | bulk loader
On my laptop that's 38 seconds for 6 million.
? How fast was it in the test of the one who replied? | timing with COPY
Load into an empty staging table first, so that readers of the real one notice nothing.
? How do I not disturb the users during the import? | intermediate table
Then swap both by renaming within one transaction.
? How does the fresh data go live? | exchange of names
COPY stops at the first bad line, unless your version knows ON_ERROR.
? What if one record is broken? | abort on a faulty row
=
mirador (31 points): Don't split at semicolons by hand; take the csv module.
? What's the right way to cut up the fields? | parser for quotes
Open the file with newline="", or line breaks within quotes come out doubled.
? There are extra empty lines in my multi-line fields | open parameter
And state the encoding, since files from Excel are often cp1252 and not UTF-8.
? The umlauts are garbled | character set of spreadsheets
If the first header has three odd characters in front, that's a BOM: use utf-8-sig.
? The first column is called ï»¿id | invisible mark at the start
=
tobi_h (comment): COPY it is, 44 seconds, thank you!
? Did the advice work out? | result for the asker
But now all the dates are wrong: 3 April has become 4 March.
? Which new problem came up? | swapped day and month
=
jsq (comment): Your server expects month first; SET datestyle = 'DMY' in the session before.
? How do I make it read the day first? | date order setting
Don't set it for the whole server, because other programs may rely on it.
? Should I change it in the main configuration? | keep it local
The lasting cure is to have the supplier write 2024-04-03.
? What would avoid the confusion once and for all? | ISO dates
=
agneta (12 points): Before you rename, drop the indexes of the staging table and build them after loading.
? What else speeds up filling? | indexes last
In our case that halved the time.
? What did it gain for her? | saving without indexes
With a primary key you can't do so if you need ON CONFLICT.
? When doesn't that trick work? | upsert needs the key
And run ANALYZE, or the first query in the morning will be slow.
? Why is it sluggish right after the load? | stale statistics
=
nullpointer (−4 points): Just use a NoSQL database.
? Which suggestion was voted down? | unpopular advice
agneta (comment): That isn't an answer to what was asked.
? What's the objection to the unpopular post? | off the point
=
mirador (comment): What do you do with duplicate rows?
tobi_h (comment): There are about two hundred a night, and the later one should win.
? Which of two equal records is to be kept? | number of doubles
mirador (comment): Then number the lines while reading, and take the highest with DISTINCT ON.
? How can I keep only the last of each key? | remove duplicates
The order within a table is not guaranteed, so don't rely on it.
? Can't I just take whichever comes last in the table? | no natural sequence
=
plover (9 points, added in August): If the file is compressed, let COPY read from a pipe: FROM PROGRAM 'zcat file.gz'.
? Do I need to unpack the archive first? | gz input
This needs rights that a web account should never have.
? Is that safe for any login? | privileges of running programs
From the client's side use \copy, which reads on your machine and not on the server.
? The server says no such file, but it's here on my PC | path of which computer
A comma instead of a point in decimal numbers has to be replaced beforehand, for instance with a view on the staging table.
? Prices like 3,50 aren't accepted | decimal separator
=
tobi_h (comment in September): For those who find this later: my final script is 22 lines long and runs in 51 seconds, with everything.
? How long does it take in the end, all included? | final state
It writes to a log how many lines came, how many were double, and how many were refused.
? What does he record about each run? | figures in the log
If fewer than 5 million come, it leaves the old table alone and mails me.
? What protects him from a half-empty delivery? | sanity check
That has saved me twice already.
? Did the check prove useful? | occasions on which it helped
=
Moderator: Closed, as the question's been answered; related: "Fast export of large tables".
? Why can't one reply any more? | thread locked
