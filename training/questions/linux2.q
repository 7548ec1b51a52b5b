0|May I start hashing and then never finish the request?|Is it legal to abandon an ahash request after init and update calls?
2|Why must a hash driver hold nothing for a request after an update?|Resource leak risk: what must not stay allocated after .init() or .update()?
3|Which helper suits hash drivers that need the input in pieces?|When would a driver use Generic ScatterWalk?
4|Do I have to care for the alignment of the digest output?|hash result buffer alignment
7|Does the crypto document include samples?|What is in the kernel crypto API document besides the description?
12|What word does the kernel crypto code use for any algorithm?|Why are algorithms called transformations?
13|What is the customary variable name for a handle to a cipher?|Where does the name tfm come up?
14|Does the kernel crypto API also handle compression?|Are compression transformations treated like ciphers?
16|Who should read the crypto API specification?|intended audience of the spec
17|Does the specification list every call for algorithm authors?|Which API calls are left out of the specification?
18|What is meant by a transformation implementation?|define: code or hardware interface with precisely defined behaviour
19|How does the TFM relate to the implementation?|What is a transformation object?
20|Can one algorithm implementation have several instances?|how many transformation objects per implementation
21|Who can hold a transformation object?|Is a TFM only held by API consumers?
22|At what moment does a TFM get created?|What triggers allocation of a transformation object?
24|What is another name for the structure with the transformation objects?|term "cipher handle" meaning
29|How can I recognize the functions that create a handle?|naming convention of initialization calls in the crypto API
30|What is the private data of a TFM called?|transformation context definition
33|Can a program outside the kernel supply its own cipher?|What is the big difference for user space in the crypto API?
35|Is there a working library that shows how to use kernel crypto from programs?|What is libkcapi an example of?
36|For which applications is libkcapi meant?|library for applications needing cryptographic services from the kernel
39|Are crypto calls from a program asynchronous?|synchronous or not: user space API call
42|What socket family gives programs access to kernel crypto?|AF_ALG purpose
43|Which level do I pass to setsockopt for kernel crypto?|SOL_ALG
45|How do I name a cipher in the socket interface?|Do user space cipher names match those in the kernel?
46|Do priorities for generic names count in user space too?|generic and unique names in the user space interface
47|What must a program make first in order to talk to the crypto API?|socket needed for interacting with the kernel crypto API
48|Which syscalls start the encryption from a program?|send or write: what do they do here?
52|What is the first step in initializing the crypto socket?|Which struct is passed when creating the AF_ALG socket?
54|What do I get from accept on the crypto socket?|accept system call returns what, for interacting with the cipher instance
55|Which descriptor must I use for transferring data?|Can I read and write on the original socket or need the accepted one?
57|Can input and output share memory?|Meaning of in-place operation for send and read buffers
58|Who benefits most from in-place operation?|Why are in-place buffers interesting for symmetric ciphers?
59|How do I keep plain and encrypted data apart?|different memory pointers for plaintext and ciphertext
60|At which call is the hash algorithm chosen?|What does bind need from the caller?
62|Which type string covers plain and keyed hashes?|salg_type for message digests
63|How is an HMAC told apart from a plain digest in the address structure?|keyed message digest referenced by which field?
65|How do I hand over the data to be hashed?|send() in message digest operation
67|How do I feed a hash in several pieces?|Effect of MSG_MORE on hashing
68|What if I send hash data without the "more" flag?|When is the final digest computed immediately?
69|How can a program get the digest?|recv message digest
70|What if my buffer can't hold the whole digest?|When does the kernel set MSG_TRUNC?
71|How is the key for an HMAC supplied?|ALG_SET_KEY usage with digests
72|What happens to an HMAC without a key?|HMAC operation if the key is not set
75|What must be done before sending any data to a symmetric cipher?|Is setting the key required before write/send?
77|Which call passes data for encryption?|sendmsg in symmetric cipher use
78|Where do I put the initialization vector?|IV specified with which data structure?
82|How can I encrypt data in more than one call?|MSG_MORE flag in the cipher case
83|What error do I get if my input is unsuitable?|-EINVAL from kernel crypto
84|Where can I look up the limits on data for a cipher?|caller must match constraints in /proc/crypto
86|How big must the buffer for symmetric results be?|output buffer minimum for encrypted blocks
87|What if the symmetric cipher's output buffer is too small?|partial blocks returned to a small buffer
90|What additional setup does AEAD need before data goes in?|authentication tag size must be set before sending
92|How do I tell the kernel how long the associated data is?|ALG_SET_AEAD_ASSOCLEN
93|Is the associated data sent separately?|How does AAD get to the kernel?
97|Is anything computed if an AEAD output buffer is too small?|AEAD with undersized buffer
99|How do I notice that encrypted data was tampered with?|error code for breach in integrity on decryption
101|By which calls does the kernel learn the lengths of AAD and tag?|sizes provided with sendmsg and setsockopt
102|How can the kernel locate each part in the AEAD stream?|Calculation of offsets in the data stream
108|How is a seed passed to the random generator?|seed via the set-key interface
109|Name a generator that has to be seeded|ansi_cprng seed
110|Is seeding the DRBG compulsory?|DRBGs seed optional?
111|What does NIST call the seed?|Personalization String
112|How does a program obtain random numbers?|read()/recvmsg() RNG
113|How much randomness can I get in one read?|maximum bytes of random data per call
114|I need a kilobyte of random data, how?|more data than one RNG call gives
116|What if accept is called several times for the RNG?|state of file descriptors from repeated accept
117|How do I supply test entropy and nonce to the generator?|What can be set with ALG_SET_DRBG_ENTROPY, in concatenated form?
118|Which privilege is needed for supplying entropy?|CAP_SYS_ADMIN
119|When may additional data be given to the generator?|Additional Data only after what?
120|Why was zero-copy dropped from the crypto sockets?|Does AF_ALG still have zero-copy support?
121|Do splice and sendfile still work with crypto sockets, and is data copied?|backwards compatibility of splice()
123|On which descriptor should options for the cipher be set?|setsockopt must be invoked with the descriptor returned by accept
125|Which option sets the length of the AEAD tag?|ALG_SET_AEAD_AUTHSIZE
127|What is assumed about the ciphertext when decrypting with a tag size?|authsize in decryption
129|For which cipher type does the entropy option apply?|ALG_SET_DRBG_ENTROPY applicable to RNG only
131|Is there a program exercising all of libkcapi?|test application for libkcapi
132|Which script finds simple style mistakes in kernel patches?|What is checkpatch and what language is it written in?
133|Can I use the style checker without the kernel sources?|checkpatch without the kernel tree
135|What if I disagree with the style checker?|Whose judgement wins, mine or checkpatch's?
136|When should violations simply be left?|code looks better with the violations
138|What does verbose mode add to checkpatch messages?|I want to know why a message is shown
140|What does a Signed-off-by certify?|Meaning of the sign-off line at the end of a patch explanation
141|I don't want checkpatch to complain about a missing signature line|--no-signoff effect
143|Do I need to say that the input is a patch?|--patch is default
145|What is the benefit of the emacs output format?|jump to the offending line from the compile window
147|Which flag is needed for checking an existing C file in the tree?|-f required when running checkpatch on source files
149|Are CHECK tests on normally?|CHECK tests default state
150|How do I turn on the additional, pickier tests?|activate CHECK tests
152|How do I list every message type known to checkpatch?|--list-types
153|Will checkpatch check my file when listing types?|with list-types does checkpatch read the input FILE?
156|How can I see which type each message belongs to?|--show-types
157|What is the default maximum for line length?|--max-line-length default
158|Which message do I get for an overly long line?|LONG_LINE emitted when
160|How severe is a long line in a patch?|For patches: warning or check for line length?
161|How severe is an overlong line when checking a file?|level CHECK for files
162|Why does --strict matter for line length when checking files?|long lines in file contexts need which flag
163|What must I give when I call the checker from another directory?|--root option when outside the kernel root
166|What can be debugged in checkpatch?|debug KEY values, possible, type and attr
168|Where do the automatic corrections of checkpatch go?|file created by --fix
169|Is in-place fixing safe?|warning to have a backup before a checkpatch flag
171|What may happen if I ignore the perl version check?|runtime errors with old perl
173|Where is the spelling list looked for by default?|codespell dictionary default path
175|Does checkpatch colour its output by default?|default color setting
177|What do the levels of checkpatch messages tell?|three levels denote severity
180|How seriously should I take an ERROR?|Messages of type ERROR denote what?
182|What does a WARNING call for?|careful review needed for which checkpatch level
184|In which order do kcalloc's parameters go?|sizeof() as first argument of kmalloc_array
188|When can an asm include be turned into a linux include?|asm/file.h conversion condition
190|For which includes is the asm message given?|message only for includes from arch/
191|May I crash the kernel with BUG()?|BUG_ON avoid
192|What should I use in place of BUG()?|WARN_ON and graceful handling of impossible conditions
194|What's wrong with simple_strtoul?|Which conversion functions ignore overflow?
195|What replaces the old string to number functions?|kstrtol replacements
197|Where are __constant_ byte order functions acceptable?|Why not use functions with __constant_ prefix outside uapi?
203|Are the longer __constant forms needed?|unnecessarily verbose byte order macros
205|Which RCU functions should be used nowadays?|replace flavourful RCU APIs
207|What should replace EXTRA_CFLAGS?|deprecated EXTRA_ flags, which commit introduced new ones
210|How are the callbacks of a device attribute usually named?|DEVICE_ATTR show and store naming
212|What suffix does the read-only attribute macro add by itself?|DEVICE_ATTR_RO appends
213|What does the read-write attribute macro append?|_show and _store automatically for DEVICE_ATTR_RW
214|Which suffix is added for write-only attributes?|DEVICE_ATTR_WO store method
215|Why were shared constants added for sysctl?|commit d91bff3011cf
216|Where are the common sysctl limit values?|replace range checking value with the shared one in which header
218|What is the proper meaning of ENOSYS?|nonexistent system call error
219|How was ENOSYS misused before?|wrong use of ENOSYS for invalid operations
221|Is ENOTSUPP a good error number?|which error code is non-standard
222|What is the right code for unsupported operations?|use instead of ENOTSUPP
223|May drivers call in_atomic()?|in_atomic reported as ERROR for drivers
224|Can in_atomic tell me if I may sleep?|reliability of in_atomic for sleeping
226|Why was lockdep_no_validate introduced?|temporary measure for device->sem to device->mutex
227|May I use lockdep_no_validate elsewhere?|other uses of the no-validate class
229|What mistake makes an include path malformed?|double slash in pathname
230|How should I assert that a lock is held?|preferred over assertions on spin_is_locked()
232|Which delay function is preferred?|udelay versus usleep_range
235|How do comments in networking code differ?|network comment style first line
236|Are // comments allowed in kernel code?|C99 single line comments
238|What must accompany data_race()?|document reasoning for data_race
239|Why do maintainers dislike the postal address in licence texts?|GPL boilerplate rejected because
245|What does git do with log lines that begin with a hash sign?|lines starting with '#' in a commit log
246|How do I keep log lines that begin with '#'?|fix: add a space in front
248|What should I add if the patch lacks a commit message text?|brief description of changes to be added
250|Should I name the checker that found the bug in the subject?|tool name in the subject line
251|What makes a good subject line?|subject line should summarize
252|Which mismatch between addresses does checkpatch report?|author's email vs Signed-off-by
253|Why might my address differ from the sign-off?|misconfigured email client
255|According to which document is the sign-off to be added?|Developer's certificate of Origin
258|Where must the author's sign-off stand and what does it denote?|sign off line required at the end of explanation if the author hasn't signed
260|Why is a diff in the commit message harmful?|patch(1) applies diff from the changelog
261|How does gerrit find my commit?|Change-Id in the footer
262|How should I refer to another commit?|format for referencing a commit id
264|How can a Fixes tag get broken?|Fixes: split into multiple lines by email
265|Is "if (NULL == x)" acceptable?|constant on the left side of a comparison
266|What character is used for indentation?|tabs instead of spaces
267|Where may spaces serve for indentation?|exceptions to the no-spaces rule
269|What does checkpatch suggest for deeply nested code?|refactor excessive indentation
272|What was the limit on line width before?|80 columns earlier default
273|Which commit widened the line limit?|commit bdc48fa11e46
274|Should I still try to keep lines short?|preferable to stay within 80 columns
280|May I break a user-visible string into several lines?|greppable quoted strings
283|How do I fix a dereference that spans lines and is too long?|temporary variable for repeated dereferencing
286|What else does storing a common pointer chain in a variable bring?|program size reduced by removing dereferences
287|What if a long dereference can't be shortened?|ignore the 80 column violation when
288|Where should the statement after an if go?|Trailing statements placement
290|How should I compute the number of elements of an array?|ARRAY_SIZE preferred
291|Do I write extern in front of prototypes in headers?|function prototypes in .h files
293|Why avoid symbols starting with .L?|.L prefix special meaning for the assembler
294|What may go wrong in objtool because of local symbols?|incorrect unwind info
295|Where are .L names still fine?|.L prefixed names not to be used with SYM_CODE_START_LOCAL
296|What can replace a shifted one?|1 << digit as BIT
298|What does __read_mostly tell the compiler?|annotation for variables rarely written
299|Why is __read_mostly pointless for constants?|const __read_mostly
301|What is a reproducible build?|same source, same tools, same output
302|Why does the kernel avoid the date and time macros?|__DATE__ and __TIME__ warnings
304|What should be used in place of ARCH_HAS symbols for large features?|Kconfig symbols for big conceptual features
305|How can architectures override fallback functions?|weak functions or same symbol for smaller things
308|Where may __initdata not be placed?|__initdata right after "struct"
309|What is the best place for the section marker?|preferred location of __initdata
310|How should a macro of several statements be wrapped?|enclose macros in do - while
313|Should a macro definition end in a semicolon?|semicolon at end of macro
316|What error results from two semicolons after macro expansion?|else branch orphaned
318|What does the loop do for a function-like macro?|group multiple statements into a single one
319|Does a one-statement macro need the loop?|single statement macros do-while unnecessary
322|What's the danger of weak declarations?|__attribute__((weak)) link defects
324|What did the author likely intend with const twice?|const <type> const *
326|How does checkpatch know which structs should be const?|list of frequently used structs
327|Why shouldn't I write the function's name in a message?|refactoring and embedded function names
328|What should I print in place of a literal function name?|__func__ preferred
329|Why doesn't the function name check work on files?|embedded function name check with --file
334|Should I set globals to zero?|global variables initialized to NULL or false
335|Who zeroes uninitialized globals?|loader zeroing out sections
336|Is "static int x = 0" right?|Static variables zero initialization
338|Is a = b = 0 good style?|multiple assignments on a line
339|How many variables should I assign per line, and why?|single assignment per line readable, avoids typos
340|Should C files have the x permission?|executable source files
342|Is it wise to make a sysfs file writable by everyone?|world writable debugfs
344|What could local users once do through debugfs?|write arbitrary values into device registers
346|How should permissions be written in code?|4 digit octal permissions
348|Why are octal permissions easier to read than symbols?|command-line tools use octal notation
349|Who is used to the traditional permission numbers?|experienced kernel developers and Unix permission bits
351|Can a line begin with an equals sign?|assignment operators at line start
353|Where do braces go?|opening brace last on the line, closing first
357|What's bad about several empty lines in a row?|vertical space wasted
360|Where does the asterisk go in a pointer declaration?|* adjacent to the data name
362|What about spaces at the end of a line?|trailing whitespace removed
363|Why are spaces at line ends annoying?|editors highlight trailing whitespace
365|My patch is said to be corrupted with wrapped lines, what do I do?|regenerate the patch before sending
366|Why are CVS markers obsolete?|since linux moved to git
367|Which keywords should I not add to files?|$Id$ $Revision$ $Log$
369|What trouble does an empty default with a semicolon cause?|default:; new cases defective
370|What should follow an empty default label?|add break to avoid fallthrough
371|What strange characters does a patch from Windows contain?|^M symbols at line end
375|Why must devicetree bindings be in a patch of their own?|bindings separate: different maintainer, cleaner history
374|Can I submit bindings and driver in the same patch?|devicetree bindings own patch
377|Should a file state its own path?|embedding the filename inside the file
378|When should I check the MAINTAINERS file?|files added, moved or deleted
380|What could make my memset call wrong?|memset badly ordered parameters
382|Which diff format does the checker expect?|patch not in unified-diff format
385|Is a licence identifier mandatory in kernel sources?|precise SPDX identifier required
386|What is Coccinelle for?|tool for pattern matching and tree-wide patches
387|Which Coccinelle version do the kernel's scripts need?|minimum version 1.0.0-rc11
388|Why do older versions of Coccinelle fail?|option names updated
390|Are distribution packages of Coccinelle good enough?|latest version from the homepage
391,392|What is the make target for Coccinelle called?|which make target calls the coccicheck front-end
393|What modes does coccicheck offer?|patch, report, context, org
394|How do I choose a mode?|MODE variable
395|In what format does the report mode print?|file:line:column-column
396|Which mode shows interesting lines in diff style?|context mode highlights
397|How are lines of interest marked?|lines indicated with -
398|Does every semantic patch support all modes?|semantic patches and modes
400|Which mode runs report and then context?|rep+ctxt
401|With which option should the combined mode be used?|rep+ctxt needs the C option
402|What gets checked when I run make coccicheck?|every semantic patch to the entire kernel
404|What does the suggested commit message contain?|proposed commit message content for semantic patches
405|Does Coccinelle report things that aren't bugs?|false positives
406|How should I treat Coccinelle's output?|reports must be checked
408|How do I limit the number of CPUs used?|J= variable
410|What does Coccinelle use for parallel work since 1.0.2?|Ocaml parmap
411|How is load balancing turned on?|--chunksize 1
412|Why are threads fed one piece of work at a time?|avoid most work being done by few threads
413|What happens when a thread is done early?|dynamic load balancing finishing early
414|Does make notice if Coccinelle fails?|error value propagated back with parmap
415|How do I run just one semantic patch?|COCCI variable
417|How do I check only one directory?|M= usage
419|Which variable selects single files?|C variable for file basis
421|What value checks only files that need compiling?|C=1 bfusb.c example
422|How can I check a file even if it needn't be rebuilt?|value 2 for the C variable
423|What is missing in the per-file modes?|no commit message proposed on a file basis
428|Why is coccicheck better than running spatch by hand?|include options matching the kernel compile
429|How do I see which options coccicheck uses?|V=1
431|Where does the error output go by default, and how can I capture it?|DEBUG_FILE
433|Which flags are handy for debugging Coccinelle?|SPFLAGS --profile --show-trying
435|Where does profiling data end up?|err.log content
436|Can I use DEBUG_FILE for a single file?|DEBUG_FILE only for folders
437|Why doesn't error capture work with single files?|spatch called twice
438|Where can I put default options for each spatch run?|.cocciconfig
440|From where does coccicheck run?|kernel proper dir, second rule implied
442|What if I give no M=?|coccicheck without M targets the entire kernel
444|When is KBUILD_EXTMOD set?|KBUILD_EXTMOD with M=
445|Can the target directory have its own config?|third rule applies: -dir argument and own .cocciconfig
446|What is the target directory when M= is absent?|target directory same as where spatch was called
448|How do I override the kernel's settings for coccicheck?|override with SPFLAGS when using the kernel's target
449|Does Linux ship Coccinelle defaults?|set of sensible default options in own .cocciconfig
450|How can git speed up Coccinelle's queries?|git grep for coccigrep
451|How long is the default timeout?|200 seconds
452|Do options from the config file show up in the process list?|cocciconfig options not visible as arguments
456|How do I use idutils despite the kernel's own config?|SPFLAGS for idutils
458|How do I hand further flags to spatch?|additional flags variable
460|What version is required for idutils?|coccinelle >= 1.0.6
461|Where is the ID database expected?|.id-utils.index default location
462|Which script makes the ID database?|scripts/idutils_index.sh
350|Give an example of a symbolic permission that's harder to read than a number|S_IWUSR compared with 0644
165|Are mild findings counted for the report-only-on-problems option of checkpatch?|Checks excluded from warnings-or-errors report
164|How do I keep checkpatch silent when there are just minor remarks?|report only for Warnings or Errors
