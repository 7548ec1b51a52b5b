0|Where in the stream must settings for the importer be placed?|Is it an error to send an option command after an ordinary command in fast-import?
3|What is the purpose of telling fast-import "done"?|make the importer stop before the input is exhausted
4|When must a fast-import stream end with an explicit done?|Is the done command obligatory if I pass --done?
6|When do the effects of my import commands become noticeable?|Why can't I see anything in the repo after sending fast-import commands?
7|Why does the delayed effect of commands make importing quicker?|Does a frontend need to care how soon fast-import executes what it sends?
8|In what case would an importer need to read what has been written so far?|Give an example of why a frontend might read repository data during an import
9|How should the pipes be set up so a frontend can query the importer?|bidirectional pipes for reading back from fast-import
10|Which commands let an importer query an unfinished import?|What can I use to read information while fast-import is running?
11|My two-way frontend and fast-import hang waiting for one another. What rule must I follow?|How to avoid deadlock with fast-import pipes?
12|What does the importer do when the stream is malformed?|Where is the crash report put after fast-import gets invalid input?
13|What does the file written upon an importer failure hold?|contents of a fast-import crash report
14|Will the text of my commits leak into the crash report?|Which items are listed and which omitted in the command history of a crash report?
15|Why are file contents left out of the crash dump?|What is gained by excluding raw data from fast-import crash reports?
16|What does fast-import still save once the crash file has been written?|Is the marks table exported when the import crashes?
17|Can an import be continued after a failure?|Why does fast-import close its packfile and export marks upon crashing?
18|Do refs move when an import fails halfway?|Are branches and tags updated if fast-import crashes?
19|After a failed import, how can I get the refs set?|I need to apply tags by hand after a crash, where do I find them?
21|What should I do to get a table linking my import identifiers to the resulting commit hashes?|Which option makes fast-import write out every mark and its SHA-1 in a conversion?
22|How can I check that a repository conversion was complete and correct?|What is the benefit of tying marks to source revisions?
23|What number can serve as the mark when converting from SVN?|marks when importing from perforce or subversion
24|Is it worthwhile to make my converter finish one branch before the next?|Should the frontend be optimized to process a single branch at a time?
25|What is the drawback of writing an importer that sticks to one line of development?|How would ordering by branch affect frontend complexity and speed?
26|Does jumping from branch to branch slow an import down?|Why is switching between branches cheap in fast-import?
27|How do I import a file that was moved?|renames in fast-import: which commands to send
28|When does Git work out that a file got a new name?|Are renames recorded in the commit or discovered afterwards?
29,30|In what ways can tags in other version control systems differ from Git's?|Which kinds of tags do some other SCM tools permit?
31|Why can't a tag mixing files from several changesets be brought over directly?|What is needed to import a tag that doesn't match any one commit?
32|Describe the procedure for importing a mixed-revision tag|Which steps with a dummy branch create a tag from fixed-up files?
34|Why is TAG_FIXUP a safe name for the temporary branch?|How does the name TAG_FIXUP avoid clashes with imported branches?
36|Why link the source commits into the fixup branch with a merge?|Which tool can follow the true history if I use merge for fixups?
37|What cleanup is required for the temporary branch at the end of the import?|delete TAG_FIXUP
38|Can I use the repository right after the import has finished?|Do I need any step after fast-import before the repo is valid?
39|How long does importing a project of a hundred thousand commits take?|Is fast-import speedy for large projects?
40|What is the point of packing again after importing?|Why should one repack for access performance?
41|How long may packing again last for a huge project?|Which options make a repack of a very large project especially slow?
42|May others work on the repository while it's being packed anew?|Is it safe to run git repack in the background?
44|Why shouldn't I measure speed straight after importing?|When can benchmarks be run on a freshly imported repository?
45|Which setting is advised when packing history more than a year old?|What window value should I give git repack for very old imported data?
46|What are the cost and benefit of a bigger window when packing?|larger --window: slower but what gain?
47|Is the extra packing effort needed every time, and who gains from it?|Why is it worth spending CPU once on a better repack?
49|What might a status line from my importer say?|Suggest the text of progress messages for fast-import
50|Why bother to send status messages during import?|How do periodic progress messages help users?
51|Against what does fast-import compute differences for file contents?|delta base used for a blob
52|Why are the deltas made during import usually not the smallest?|Is the last blob written likely to be an earlier version of the same file?
54|How can a CVS converter get better compression from fast-import?|In what order should a frontend reading ,v files send blobs?
55|What's the benefit of sending all versions of one file one after the other?|Why do consecutive blobs of one file save space?
56|How do I refer to particular versions of a file sent ahead of the commits?|Use of marks with blobs sent in sequence
58|Why are imported packs slow to read from disk?|How does Git's usual order inside a packfile differ from what fast-import writes?
59|Why does Git keep commits next to each other in a pack?|Which technique makes walking history quicker thanks to the cache?
60|Which command should I run after the import for quicker access?|Is git repack -a -d recommended once fast-import completes?
61|How much smaller can the pack get by recalculating differences?|What does adding -f to the repack after import achieve?
62|Is there an alternative to repacking after the import that also packs refs?|Can I run git gc --aggressive in place of git repack?
64|Is aggressive garbage collection ever worth it?|When is git gc --aggressive known to be worthwhile?
66|What does the importer use to reduce the cost of allocating memory?|Does fast-import rely on plain malloc for each object?
67|Why are malloc costs practically zero in fast-import?|large block allocations effect
69|How many bytes does each object record need in memory?|Why is the per-object structure bigger on 64 bit machines?
70|When is the memory for imported objects released?|Does fast-import free object entries during the run?
71|How much RAM is needed for two million objects?|Memory estimate for importing 2 million objects on 32 bit
72|What data structure holds the imported objects?|What is the key in fast-import's object table?
73|How does the importer avoid storing the same thing twice?|Why does the object table permit reuse of objects?
74|How come identical file contents often turn up in an import?|Are repeated blobs rare when importing?
75|What memory does each mark take?|How are marks held by fast-import?
76|May I use arbitrary big numbers for marks?|Which range of mark numbers is encouraged?
79|What does an idle branch cost in memory?|Can fast-import cope with ten thousand inactive branches, and in how much RAM?
80|What makes an active branch heavier than an inactive one?|Which trees are kept for active branches?
81|Are directories that weren't touched read into memory?|When will the contents of a subtree such as src be loaded?
82|Why may active branches take up so much memory?|metadata of files in active branches storage growth
83|How does fast-import decide which branch to put to sleep?|What algorithm turns active branches inactive?
84|When is the least-recently-used order refreshed?|Which command updates the LRU chain?
85|How can I change how many branches stay active?|command line switch for the limit on active branches
86|How much extra memory does a directory itself use?|12 bytes overhead belongs to what?
88|What does each file in a live tree take in memory?|Memory per entry within active trees on 32 and 64 bit
89|How does fast-import save memory when the same filename appears over and over?|Why does "Makefile" use only 16 bytes?
90|What allows projects with thousands of branches to be imported in little memory?|How large a footprint per active branch for 2,000+ branches and 45,114+ files?
91|Which signal makes the importer finish its pack early?|What happens on kill -USR1 of git fast-import?
92|What is the price of peeking into a running import?|Why would an impatient operator send SIGUSR1?
95|When does an import get stored as loose files rather than a pack?|What happens if fewer objects than the unpack limit are imported?
96|When is an imported set retained in pack form?|number of objects equal to or above limit: result
97|Why would keeping the pack help on a slow filesystem?|Advantage of storing the pack from a fast-import
98|What is the fallback if fastimport's unpack limit isn't configured?|Which other value takes over when this limit is not set?
99|Should I call git fetch-pack directly?|What should be used instead of the low-level fetch-pack command?
100|What program does fetch-pack run on the other side, and to do what?|How does git fetch-pack obtain objects that are lacking locally?
101|How does the local side find out what commits to report as already present?|fetch-pack scans which directory for local commits?
102|What happens if my repository shares no history with the remote?|When does fetch-pack end up downloading everything?
103|How can I pipe a list of refs to fetch-pack?|format of refs given to fetch-pack on standard input
104|In what order are refs treated if some come as arguments and some on stdin?|Can I combine --stdin with refs on the command line of fetch-pack?
105,106|What format must piped refs have in stateless RPC mode?|pkt-line and flush packet requirement with --stateless-rpc
107|How can I get fetch-pack to print less during cloning?|What does -q do in fetch-pack?
108|I want the received data kept as one pack and not exploded|fetch-pack option --keep: what does it do?
109|What if I pass the keep option two times?|How can a fetched pack be guarded from being repacked?
110|How can network use be lowered with a pack whose base objects aren't included?|What is a thin pack?
111|How can annotated tags come along over the same connection?|Condition under which include-tag downloads a tag object
113|The remote git-upload-pack isn't on the path; how do I point to it?|What is --upload-pack for in fetch-pack?
114|Why may ssh fail to find my privately installed git?|Does sshd read .bash_profile?
115|Where can one set PATH as an alternative to the upload-pack flag, and why do some avoid that?|.bashrc workaround versus the flag
116|Which depth number stands for unlimited history?|What meaning has depth 2147483647?
117|I want my shallow clone to contain history since some day|Which commits does the date-based shallow option include?
118|How can I cut a shallow repository's history at a given remote tag?|exclude commits reachable from a remote branch when shallowing
125|Which heads does fetch-pack update from if I name none?|default heads of fetch-pack
126|Can I ask fetch-pack for a commit by its hash?|Which uploadpack settings permit giving 40-hex sha1s?
127|What does git fetch do?|Explain the purpose of the fetch command
130|How do I change whether tags are followed automatically?|options or config to alter default tag fetching
131|How can I get tags that are unrelated to the branches I follow?|explicit refspec for tags outside branches of interest
132|Is it possible to fetch from several repositories in one go?|What config entry is required to fetch from a group?
134|Where does git fetch go if I name no repository?|default remote used by fetch
135|Where does git record what was just fetched?|What gets stored in .git/FETCH_HEAD?
136|Who makes use of the list of fetched refs?|Can git pull read FETCH_HEAD?
138|Is the earlier record of fetched refs lost by default?|What happens to existing FETCH_HEAD content without --append?
140|I want all my refs updated or none at all|What happens upon an error with --atomic?
142|How can I lengthen or shorten a clone that was made with limited history?|depth applied to an existing shallow repository
143|Will deepening a clone bring the tags for the added commits?|tags of deepened commits
145|How do I turn my partial-history clone into a full one?|unshallow when the source is complete
146|What does unshallow do when the origin itself has truncated history?|source repository is shallow, fetch as much as possible
147|Why does git fetch reject some refs from a truncated remote?|Default treatment of refs that require updating .git/shallow
149|Why does Git tell the server about all my local refs?|How does Git find common commits by default?
151|When is it sensible to name negotiation tips?|Which option can speed up fetching if I know which local ref shares history with upstream?
153|What values may I give for a negotiation tip?|Can --negotiation-tip be an abbreviated SHA-1?
156|I want only to see which commits I share with the server, without downloading|What does --negotiate-only print?
157|With which submodule option can negotiate-only not be combined?|negotiate-only incompatible
161|How do I keep git from recording fetched refs in the file?|switch to suppress FETCH_HEAD
162|Is FETCH_HEAD touched by a trial run?|Effect of --dry-run on writing FETCH_HEAD
164|What does --force do in git fetch?|Override the refusal to update a local branch with src:dst
166|Can I give refspecs when fetching multiple remotes?|restriction of --multiple
167|Does fetching trigger housekeeping?|Which command is run at the end of git fetch for upkeep?
172|Which option makes fetched refs land in refs/prefetch/?|What does --prefetch change?
174|How do I get rid of tracking branches that have vanished on the server?|What does --prune remove?
175|When are tags safe from pruning?|Will --prune delete tags fetched through auto-following?
176|When may tags be deleted along with stale branches?|My remote was cloned with --mirror: can tags be pruned?
179|Why is pruning tags riskier than ordinary pruning?|warning about --prune-tags deleting local tags
185|How does refetch differ from a normal fetch?|Which option downloads everything as a fresh clone would?
187|What removes the duplicates after a refetch?|Are duplicate objects cleaned up automatically?
188|How can I map fetched refs to other tracking branches than configured?|purpose of --refmap
189|What if I pass an empty value to --refmap?|How do I make Git ignore configured refspecs entirely?
191|How do I get every tag from the server besides the usual stuff?|Does --tags fetch tags in addition to other refs?
192|Does fetching all tags expose them to pruning?|--tags together with --prune
194|What counts as a changed submodule in git fetch?|Which submodules does fetch always try to get when recursing?
195|Why can't fetch get a submodule that was newly added upstream?|What has to be done before a new submodule can be fetched?
197|Which submodules are fetched with recursion turned fully on?|recurse-submodules yes
199|What's the default for recursing into submodules?|Which config is used if --recurse-submodules is unspecified?
200|What does --recurse-submodules mean if no value follows?|bare recurse flag default
203|How can I set parallelism for remotes and submodules separately?|config fetch.parallel and which other
205|Does git fetch use several jobs at once by default?|sequential or parallel fetching default
207|How do I make later plain git pull know its upstream?|What does --set-upstream add after a successful fetch?
209|How can a path be put before those in messages?|What does --submodule-prefix do?
213|May fetch update the branch I am on?|Why does git fetch refuse to change the current head?
215|Am I supposed to use --update-head-ok?|For whose internal communication does the head-update flag exist?
218|Does quiet mode suppress progress output?|progress on standard error with -q
219|When is progress shown without asking?|progress display when stderr is a terminal
220|I redirect stderr to a file but still want the progress display|Force progress status
221|How can I send a custom string to the server?|Which protocol version do server options need?
222|Which characters are banned in server options?|Can a server option contain a newline?
224|In what order are several server options sent?|multiple --server-option
226|How can I make sure that forced updates are detected?|--show-forced-updates guarantee
229|How can I skip the forced-update check for speed?|performance: which option or setting turns off checking for force updates
230|If I skip showing forced updates in a pull, does ff-only still check?|git pull --ff-only with no-show-forced-updates
233|In what forms can I specify the repository argument?|Is a URL or a remote name allowed as repository?
238|What is the syntax of a refspec?|Explain the parts of a refspec: plus, source, colon, destination
239|When can I leave out the colon?|Can the source of a refspec be a hash?
242|Must both sides of a pattern refspec have an asterisk?|pattern refspec * requirement
243|How is the asterisk in the destination filled?|mapping of wildcard contents in refspecs
245|How can I leave out certain refs from a fetch?|What does a refspec with ^ specify?
246|When does a ref match if there are positive and negative refspecs?|matching rule with exclusions
247|What is a use of exclusion refspecs?|Why combine negative refspecs with a pattern?
249|Can an excluding refspec have a destination?|limits of negative refspecs: only src
251|What is "tag v1.0" short for in a fetch?|meaning of tag <tag> refspec
253|What determines whether an update needs force?|Which three factors decide if an update is allowed without --force?
256|Before which version were tag changes accepted without a plus?|tag updates behaviour in old Git (until 2.20)
259|What happens now to changed tags without force?|Will tag updates be rejected without + since 2.20?
260|Are non-fast-forward updates outside branches and tags accepted by fetch?|Can a tree be swapped for a blob without --force?
261|Is there a hook run prior to fetching?|Can configuration change the update rules for fetch?
262|How do I override disallowed updates when fetching?|plus prefix or --force overrides the rules
263|What can never be forced into the branch namespace?|Can refs/heads hold something other than a commit with force?
264|What is to be expected of the tip of a regularly rebased remote branch?|why a rewound branch's new tip isn't a descendant
265|How do I fetch a branch that upstream rewrites regularly?|sign to use for branches needing non-fast-forward updates
266|Can Git tell by itself that a branch will be rewound?|How do I learn that a remote branch gets rebased?
268|Can I use the "tag name" form when piping refspecs to git fetch?|Which refspec format doesn't work with git fetch --stdin?
269|What parts does a Git URL consist of?|Information contained in URLs
271|Which protocols does Git support, and which should I avoid?|Can I use ftp with Git?
272|Is git:// safe on an untrusted network?|Does the native transport authenticate?
273|When is the scp-like syntax recognized?|slashes before the first colon rule
275|How do I refer to a local path with a colon in it?|What prefix stops foo:bar from being taken as ssh?
279|Which commands can read from a bundle?|Can I push to a bundle file?
281|What does Git do for a protocol it doesn't know?|When is a remote helper used?
288|What happens with fetching when a push-only URL rewrite is set?|pushInsteadOf example: git:// to ssh://
290|Why may I leave out refspecs when using a named remote?|advantage of names that contain a default refspec
291|In what ways can a remote be set up?|Can I edit $GIT_DIR/config by hand to configure a remote?
299|Which commands use the Push and Pull lines?|Push: and Pull: lines in remotes file
300|Can there be more than one mapping line in the remotes file?|additional branch mappings
304|What is the default head for files in the branches directory?|which refspec does Git use for $GIT_DIR/branches
306|Which variables help follow a remote you fetch from repeatedly?|configure remote.<repository>.fetch to keep track of progress
307|What happens on a bare "git fetch origin"?|Which values serve as refspecs when no branches are named?
309|What does "git fetch origin master" retrieve?|What is master shorthand for on the fetch command line?
311|With explicit refspecs, what role is left for the configured fetch values?|Do remote.fetch settings influence what is fetched if I list refs?
312|Which parameter overrides the configured mapping of fetched refs?|Override use of fetch values as a mapping
313|Why do I still have tracking branches whose originals were deleted?|Does Git discard references to deleted remote branches by itself?
314|What harm do stale references do?|Why is git branch -a --contains so verbose in busy repos?
315|How can I make pruning happen automatically?|config for pruning globally or per remote
318|Does pruning look at branches as such?|What does the pruning feature act on?
319|When could pruning delete my local tags?|fetch --prune with refs/tags/*:refs/tags/* deletes what?
321|With which refspecs should I beware of pruning?|careful when mapping refs from multiple remotes to one namespace
322|How can I keep both branches and tags in step with the server?|What does --prune-tags with --prune do to tags that differ?
323|Which config settings turn on tag pruning?|fetch.pruneTags alternatives
325|What refspec is --prune-tags equal to?|prune-tags equivalent declaration
327|Why doesn't --prune-tags alone produce an error?|reason for tolerance of prune-tags without prune
329|Can tags be pruned when I give a URL and no remote name?|prune-tags fetching a URL
331|For which transports is the output format described?|git fetch output depends on what?
332|How is the fetch result laid out?|one line per ref table
334|How is output shortened in compact mode?|meaning of * in compact fetch output
335|Give an example of a compacted output line|What does master -> origin/master turn into?
336|What does the summary column contain for a success?|old..new format usable with git log
338|What is shown as the remote ref when it has been deleted?|"(none)" in fetch output
341|Does the output say why a ref failed?|reason column for failures
343|Which local branches does the example with seen and maint update?|Is tmp created from maint?
344|Why will one branch be updated without fast-forward and the other not?|effect of the plus on seen
347|Do objects from a one-off fetch stay forever?|What removes fetched objects that nothing references?
348|Are the transfer protocols secure against data theft by the peer?|Can the other side steal private objects?
349|How should I protect secrets from an evil peer?|Best option for private data
351|Are namespaces good for access control?|Whom should I grant read access to a namespace?
352|What does the victim give away in "have" lines?|IDs advertised in the attack
353|How does the attacker obtain an object it doesn't have?|Why needn't the attacker send the content of X?
354|Why does the victim hand the secret content over in the end?|what the victim believes about the attacker
355|What is the easiest way for a client to steal from a server?|attack by client: ref in its namespace
356|How could a malicious server get at a client's data?|Server merges X into a public branch: what does it hope for?
