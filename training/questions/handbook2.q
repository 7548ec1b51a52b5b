0|The feature that I want exists only as a separate diff, not in the stock release. Do I have to build my own kernel?|When does applying third-party changes force me to build the kernel myself?
1|Who looks after the big manual on building Debian's kernels?|Which package holds the Debian Kernel Handbook?
4|What good does it do to keep a self-made kernel under the packaging system?|Can a packaged kernel be uninstalled cleanly or rolled out to many machines?
5|Which boot-related chores do kernel packages take over?|With a kernel from a package, do I still have to update the boot loader by hand?
7|Which package gives me the tools for making Debian packages?|I want to turn the kernel tree into an installable package; which basic tool collection must be on the machine?
8|Which library is needed for the kernel's settings menu?|The settings menu of the kernel won't start because a development library is missing. Which one?
9|How can I make the kernel package as an ordinary user?|Can I create the kernel package without being root?
10|How were kernel packages made in the old days?|What was the recommended tool before the kernel could package itself?
12|What do I install to get the kernel's code?|Name of the package to install in order to get hold of the kernel code
13|How do I see which kernel source versions are on offer?|Which command shows me all the source versions that Debian has packaged?
14|Where do I find the newest kernel code in Debian?|I run stable but want the most recent kernel source. Where can I fetch it, and is that dangerous?
15|Is Debian's kernel code identical to Linus's?|Why do Debian's kernel sources differ from upstream?
16|What kinds of changes does Debian make to the kernel code?|Give examples of what Debian alters compared with the official kernel code
17|Which kernel version do the examples use?|Are the examples only for one particular kernel release?
19|In what form does the source package deliver the kernel code?|I installed the source package; where is the archive with the code?
20|Where should I unpack the kernel code?|Why not extract directly under /usr/src?
21|Why did people use to need root for compiling kernels?|Explain why building kernels once demanded administrator rights
23|Which group may write where kernel code was traditionally kept, and is using it advisable?|Is there a way to work in /usr/src without being root, and should I use it?
24|What security advantages does unpacking in my home directory have?|What two problems are avoided if I keep the kernel tree in my home?
25|I'd like a kernel straight from the developers, without Debian's changes. How?|Where can I get the original tarball, and what should I check before compiling it?
29|How can I reuse my running kernel's settings for the new one?|Which file from /boot do I take over so that I needn't choose all options again?
28|When is it usual to stay close to the distribution's kernel settings?|I'm only moving to a newer kernel. Should I start the settings from zero or follow Debian's?
31|I don't want to change any kernel option. Where do I go next?|Can I go straight to compiling if the settings suit me?
33|How do I call the various programs for choosing kernel options?|How are the different configuration front ends started from the source directory?
34|Which kernel settings tool works in a terminal?|I've no graphical desktop; how do I browse the kernel options?
35|Which key toggles an option in the text menu, and what do the buttons do?|How do I get help on an option or go up a level in the text menu?
36|How do I move about in the text menu of kernel options?|Which keys move the cursor in the kernel option list?
38|Will I be asked to store my choices when leaving the kernel settings tool?|What does the kernel option program offer when I quit?
39|Are there windowed alternatives for choosing kernel options?|I'd rather click through the kernel options in a graphical window. What can I run?
40|What must be installed for the Qt or the GTK+ settings tool?|The Qt based configuration won't build. Which development package am I lacking, and what does the GTK one need?
42|How do I begin with sensible kernel defaults for a 64-bit PC?|Where are the ready-made default settings for each processor type, and how do I load one?
44|My settings file is from an older kernel. How can I be asked about new options only?|After copying an old settings file, how do I go through only the questions that are new?
45|How do I accept all defaults for new kernel options without being asked?|Update an old kernel configuration silently with the standard answers
46|How can I answer no to every new kernel option?|I don't want any of the new kernel features switched on. What do I run?
43|When does a settings file for the kernel have to be updated?|Can I use settings made for an older kernel as they are?
47|How do I start a kernel build over from nothing, and which variant also deletes my settings?|I changed a lot of options and want everything compiled afresh without losing my settings. What should I run, and what should I avoid?
48|Which single command makes the kernel packages?|How do I build the Debian packages once all options are chosen?
49|Which package of the build may be absent with Debian's code?|Which of the generated packages is for drivers that need binary blobs, and can it be missing?
50|Under what condition is a package with debugging information made?|I don't see a package with debug symbols after the build. Why?
51|From what parts is the version string of a self-built kernel put together?|How does the build decide what version to call my kernel?
52|How can I set the package revision of my kernel by hand?|What is the package revision based on, and can it be overridden?
53|How much disk, memory and time does building a kernel take?|Is my laptop with 4 GB of RAM strong enough to build a standard Debian kernel?
54|How can I make the kernel build lighter, and what do I lose?|My disk is too small for the build. What can I switch off, and at what price?
55|My custom kernel build stops because of a missing certificate file. Which?|Why does the build abort at once when I use Debian's configuration on plain sources?
56|What are the three ways around the missing certificate?|How do I get rid of the error about the trusted certificate?
58|How do I use drivers that aren't part of the official kernel?|What is required to make drivers from outside the kernel tree work?
59|Which Debian packages contain third-party drivers, for instance for telephone cards?|Can you name driver packages in Debian for hardware that the kernel does not support itself?
60|How can I list the packages with outside drivers?|Which query shows everything that can be built with module-assistant?
61|Why isn't a full list of outside drivers needed?|Is it worth going through the complete list of extra drivers?
62|How do I learn which driver my hardware needs under Linux?|Where do I find out the name of the driver for my gadget?
64|Which framework automates building outside drivers?|Rather than unpacking and building the module by hand, what is preferred?
65|How do I recognise packages with automatic driver building?|Do packages with the automatic build feature have a special name ending?
66|What else must be there besides the dkms package for the driver to compile?|What is enough to get the Digium telephony module compiled for my current kernel?
67|Which headers belong to the generic 64-bit kernel?|I run the standard amd64 kernel image; which companion package do I need to compile drivers?
68|Why won't my self-built driver load on a machine with verified boot?|In what circumstances do drivers have to be signed?
70|Are outside drivers signed?|Does a module from outside come signed, as those in the kernel packages do?
71|Can the driver framework sign what it builds?|Do I need extra software to sign modules built automatically?
72|How do I create and register a signing key for drivers?|What commands make the firmware of the machine accept my own module signatures?
73|What do I have to do after registering the certificate?|Is importing the certificate finished without rebooting?
74|Which line must be activated to sign built drivers?|Which configuration edit makes the automatic builds use my key?
75|What about drivers built before I made the key?|My existing modules are still refused after enrolling the key. What did I forget?
76|Do I have to sign each future driver by hand?|Once everything is set up for signing, what about modules that I'll build later?
78|What can I use for drivers without automatic building support?|What single command compiles, packages and installs an external module the older way?
77|What was the predecessor of DKMS?|Which tool was the easiest for external modules in former times?
79|Why are some features kept out of the kernel?|Why would a feature be distributed only as a separate change to the kernel?
81|Does Debian ship ready-made kernel diffs?|Can I rely on finding kernel patch packages in a stable release?
82|In which directory do kernel diffs get installed?|Where do the packaged kernel changes land on disk?
83|How do I apply an installed kernel diff?|Tool for adding an installed change to the kernel tree before compiling
85|Will a kernel diff work with any version?|Is a change made for one kernel guaranteed to fit another?
86|Applying the diff failed. Where can I read more?|What should I do when the patching step reports an error?
87|Who states which kernel a diff is meant for?|How can I know in advance if a change suits my kernel version?
88|Which files does a kernel package put in the boot directory?|What does installing a kernel package put next to the boot loader's files?
89|Where do the drivers of a kernel go?|Where on the filesystem are the loadable parts of the kernel kept?
90|Why do developers need the file that maps addresses to function names?|What is a kernel "oops"?
91|What is the small system loaded in memory at boot for?|What is the successor of initrd, and what does the kernel use it for?
92|Which links are updated so that the two newest kernels can be found?|How does the system keep track of the current and the previous kernel?
94|How does the boot menu learn of a new or removed kernel?|What makes GRUB refresh its list when I add or delete a kernel?
93|Which directories contain the scripts run after kernel installation?|Where could I place my own script to be run when a kernel is installed?
95|What's the simplest way to install the kernel I built?|I have compiled my kernel into a .deb; how do I put it on the system?
98|What remains to be set up after the basics of this chapter?|Is the system completely configured after these steps?
99|What is the foremost job of the kernel?|What does the kernel do first of all?
100|Why don't applications have to care in which slot a card sits?|How does the kernel spare programs the details of the hardware?
101|How can a video chat program work with any brand of camera?|Why need my conferencing program not know what model of webcam I own?
102|Through which interface do programs talk to cameras?|How do calls from a program end up as commands for my specific webcam?
103|Where does the kernel publish what hardware it has found?|Where can details on detected devices be read?
105|How can I list what's plugged into USB or PCI?|Which commands show what cards and sticks are connected?
106|What can the device listing tools help me find out?|I don't know the precise model of my network card. Can the listing tools help?
108|How do I get more detail out of the device listing tools?|The listing of devices is too brief. How can it be made longer?
109|How do I see which communication resources devices use?|Command showing which ports and interrupts are in use by hardware
111|Which special file stands for my mouse or sound card?|How are disks, partitions, keyboards and serial ports represented as files?
113|How does Unix combine all storage into one?|How do users find data without knowing on which disk it is?
114|What's the top of the directory tree called?|What name and symbol does the uppermost directory have?
119|What does a long path with slashes mean?|Explain how to read an absolute file name, using the example of a file on a user's desktop
120|Who turns file names into places on the disk?|Who knows where on the disk a named file really is?
122|How do further disks become visible in the tree?|How does a second disk become part of the one directory tree?
123|Can people's personal directories be on another drive?|Example of placing users' data on a separate drive
124|Do the paths change when personal files move to another drive?|If I attach a new drive at /home, will the old file names still be valid?
126|What are the best known ways to organise a disk?|Most popular filesystem formats under Linux
127|Which format lets me share a disk between Windows and Linux?|I want a drive readable by both Debian and Microsoft's system. Which filesystem?
128|What must be done to a new disk before it can be used?|Can a brand-new disk be attached straight away, or is a step needed first?
129|Which command prepares a partition?|Which family of commands creates a filesystem?
130|What do I have to tell the formatting command?|What argument does the command for creating a filesystem expect?
131|What happens if I format a partition that already has data?|How often should a partition be formatted, and why?
132|Which kind of storage isn't on the local disk?|Is there a filesystem whose data are kept on another machine?
133|How does remote storage work?|Where do files on a network filesystem really get saved?
136|Why can programs open a file without knowing on which medium it is?|Example of a function that is centralised in the kernel for all programs
137|Can one file be spread over several disks or lie on another computer?|In what odd ways may a file be stored without the program noticing?
138|Why needn't programs care how data gets to the other end?|How is a program shielded from whether data travel by cable or radio?
140|What do you call a program in execution?|What is the difference between a program and its execution called?
143|What are the steps when the kernel starts a program?|How does the kernel launch a program?
144|What number identifies a running program?|What is the most visible piece of information that the kernel keeps on a running program?
147|How can one processor seem to run many programs?|Are programs on a single processor really simultaneous?
148|How long are the turns that programs get on the processor?|Why do we not notice that programs are being paused all the time?
150|What is the drawback of giving programs long turns?|Why does an application feel sluggish when the scheduler switches too rarely?
151|What if the turns are very short?|Is there harm in switching between programs very often?
153|What do high-priority programs get?|What is the effect of giving a process a higher priority?
152|How can I influence how much processor time a program gets?|Can I tell the scheduler that one job matters more than another?
155|How many programs can truly run at once?|Does the one-at-a-time limit apply to the whole machine or to each core?
156|Which machines can really do several things simultaneously?|On which hardware does real parallel execution occur?
157|Why is time sharing still used on machines with many cores?|If I have eight cores, does the kernel still rotate programs?
158|How many programs run on an idle system?|Is it normal to see dozens of processes when nothing is going on?
160|Can two copies of a program see each other's memory?|If I start the same application twice, do the copies interfere with each other?
163|How are users kept from doing things they mustn't?|How does a Unix system separate users and control what they may do?
165|How is it decided to whom a running program belongs?|Whose identity does a process normally carry?
166|What is a running program allowed to do?|Can a program that I start do more than I may?
167|What does the kernel check when a file is opened?|What happens behind the scenes, permission-wise, when a program opens a document?
169|Which was the first well-known system that runs from a disc without touching the hard drive?|Why is Knoppix famous, and will it overwrite my installed system?
170|Why does Knoppix run on most computers?|Will Knoppix work with my hardware without setup?
171|How much software is on the Knoppix discs?|Is there more software on the DVD edition of Knoppix than on the CD?
172|How can I work on someone else's computer without leaving traces?|How do I carry my files along when using Knoppix on foreign machines?
173|Which desktop does Knoppix start with?|Which graphical environments are offered by Knoppix?
175|With what tool can I make my own live disc?|I'd like to build my own bootable CD. Is there a Debian package for that?
176|Can I put Knoppix on my hard drive?|Is it possible to install Knoppix permanently after trying it, and what is gained?
177|What is OpenLDAP?|special database designed for directories
178|What are directory servers mostly used for?|Why would a company run an LDAP server?
179|Can I have several synchronised directory servers?|Is it easy to copy an LDAP database to further servers?
180|What can be done about load when the number of users grows fast?|Our user base is exploding. How do several LDAP servers help?
182|What do schemas define?|What determines which attributes an entry in the directory may have?
183|Why is the way of referring to a directory entry so complicated?|Why do LDAP names look so complex?
184|Which package is the directory server?|Which package provides the server part of OpenLDAP?
185|Where are the command-line clients for the directory?|I need shell commands to query an LDAP server. What do I install?
186|Why is the directory as installed not what I need?|What does the installer of the LDAP server ask, and is the result satisfactory?
187|How do I set up the directory database with more questions?|How can I redo the LDAP server's setup with more detailed questions?
191|Should purging the server delete the directory data?|What answer is safest when asked about deleting the database with the package?
194|When should I agree to move the existing directory data out of the way?|Reconfiguring the LDAP server right after installing it: should the existing database be moved?
195|What is the text format for exchanging directory contents?|In what file format can I move directory entries to another LDAP server?
196|What did the first search of the fresh directory show?|What entries does a newly set up directory contain?
197|Which data is to be loaded into the empty directory?|What should be fed into the new directory so that it becomes useful?
198|Which package brings existing Unix accounts into the directory?|Is there a ready tool set to convert passwd and group files for LDAP?
199|Which script does the actual import?|Command that carries out the transfer of the system files to LDAP
203|Why does one need to alter a Perl path variable?|Is the extra environment variable in the migration a workaround for a known bug?
204|Why were mail aliases not imported?|Which standard file is left out of the migration, and why?
205|What would I add to import mail aliases after all?|Which schema would be needed for e-mail aliases in the directory?
206|Is there a graphical program for browsing the directory?|I'd like to click through an LDAP tree instead of typing. What is there?
208|What does -c do in the import?|How can I stop the import from aborting at the first error?
209|Which file causes harmless errors in the import?|Why is it necessary to tolerate errors during the import?
213|What must be installed so that system lookups use the directory?|What package makes the Name Service Switch use LDAP?
212|What is NSS?|Explain the Name Service Switch
215|Which file tells the system to look names up in the directory?|I installed the NSS module but LDAP users don't appear. Which file have I forgotten to edit?
216|Is there a sample of the name switch file?|Where can I copy an example configuration for NSS with LDAP?
217|Why is the directory asked first?|In which position is LDAP put among the name sources?
218|Which lookup must not ask the directory first?|For which service shouldn't LDAP come first, and why?
219|What would happen if host names were looked up in the directory first?|Why would asking LDAP for host names never end?
221|With an authoritative directory, when are the local files consulted?|A user exists only in the local files while LDAP is authoritative. Will the lookup find it?
224|What can a mistake in the login configuration cause?|What is the worst that could happen if I get PAM wrong?
225|How do I protect myself from being locked out while changing login settings?|What precaution should I take before touching PAM?
227|Which package lets logins be checked against the directory?|What do I install to authenticate users against LDAP?
228|Do the login module and the lookup module share settings?|Are the questions asked by the PAM module the same as those of the NSS module?
231|Can people keep using the normal command to change their password?|How will users change passwords that are stored in LDAP?
232|Are the login files adapted automatically?|Must I edit the PAM files myself after installing the LDAP module?
234|How can an admin turn login modules on or off?|I want to disable one PAM module without editing files by hand. How?
235|Is directory traffic encrypted by default?|Can somebody listening on the network read LDAP traffic?
236|What attack threatens the passwords seen on the network?|Passwords are hashed, so why worry about sniffing?
238|What is the first step towards encrypting the directory?|What has to be generated first to secure the LDAP connection?
239|Which tool do the Falcot people use to make keys?|How did the Falcot administrators generate the server's keys?
241|What do I enter as the common name?|What must the answer to the certificate's name question be for our LDAP server?
242|Where are the certificate and private key put?|Which files result from generating the server's certificate?
243|Who must be able to read the private key?|What permission matter must be observed when copying the private key for the LDAP daemon?
245|How do I change the directory server's settings while it's running?|Is it right to edit the LDAP server's configuration files directly, or should I use LDAP operations?
246|Can I edit the directory in a text editor?|Which tool lets me change directory entries in my usual editor?
248|Which variable has to be changed last to enable encryption?|Which setting in the daemon's defaults file is the last step to secure LDAP?
249|Is the unencrypted service kept?|Should plain LDAP be left enabled next to the encrypted one?
250|What must clients use in their address to talk encrypted?|What has to change in the PAM and NSS modules once the server is encrypted?
252|Who signs public certificates?|How does a client know that a public certificate is genuine?
254|How do I make a machine trust our own authority?|Clients complain about an unknown issuer. How do I install our company's CA certificate?
255|Where do I set defaults for the directory command-line tools?|I'm tired of typing the server address and base with each LDAP command. Where can I set them?
257|How is Linux Mint financed?|Who pays for and maintains Linux Mint?
258|On which system is Mint's main edition based, and is there a Debian one?|Does Mint build on Ubuntu or on Debian?
259|For which architectures is the Debian edition of Mint available?|Is there a 32-bit version of Mint's Debian edition?
260|From what media is Mint installed?|How do I begin installing Linux Mint?
262|What desktop does Mint use, and what is special about its updates?|Which desktops ship with Mint, and how does its package tool judge updates?
263|Does Mint contain non-free programs?|Is Mint strict about free software?
264|Which closed-source components are cited for Mint?|Name non-free software included in Mint
265|How can I tell Debian which packages I use?|How do I take part in the survey on which packages are in use?
266|What data does the usage survey send, and how often?|Is the survey anonymous, and how does the data get to Debian?
267|What do the maintainers learn from the usage survey?|What can developers see from the survey's results?
269|What do the statistics decide about installation discs?|How does Debian choose what goes on its first disk?
270|Could a rarely used package be dropped because of the survey?|Why might Debian delete a package, based on the survey?
273|Two packages seem equal. Which should I take?|How do I choose between two programs that do the same?
274|How do I install GNOME's mail program?|Which is GNOME's mail client, and how is it installed?
275|What else is in GNOME's mail program?|Does GNOME's mail client manage appointments and contacts too?
276|Can GNOME's mail program create folders from searches?|Can I get folders that fill themselves by a search in my mail?
278|How do I connect to Microsoft's mail system?|Our company uses Exchange. What do I add to GNOME's mail client?
279|How do I install KDE's mail program?|I use Plasma; how do I get its native mail client?
280|Does KDE's mail program include a calendar?|To which suite does KDE's mail client belong, and what else is in it?
282|What is Mozilla's mail program called in Debian?|I want the mail client from the makers of Firefox. Which package?
283|How do I encrypt mail in Mozilla's program?|Is there message signing for Mozilla's mail client, and in every language?
286|What does the low-level package tool not know?|Does dpkg know about packages that aren't installed yet?
287|What happens if something that the package needs is missing?|Will dpkg install a package whose requirements are absent?
288|Which tools install what a package needs by themselves?|Which programs work out by themselves what else must be installed?
289|How do the low-level and user-level package tools relate?|Why is there apt when we already have dpkg?
291|Does the low-level tool fetch packages from the net?|Can dpkg get a package from the Internet for me?
292|Which option installs a package file?|I have downloaded a .deb; with what switch does dpkg put it on the system?
294|In which two phases can installation be done, and why does apt use that?|Why does apt try to call dpkg as seldom as possible?
295|How do I get the package tool to treat an error as a warning?|Can I order dpkg to carry on despite an error?
296|Where is the full list of override options?|Where do I learn which errors dpkg can be told to ignore?
297|What error am I most likely to meet on installing a package?|Which installation error does everybody meet sooner or later?
298|Why would a package be refused because of a file?|Why does dpkg refuse to overwrite another package's file?
300|How do I let a package replace a file of another package?|Two packages contain the same file, and I'm sure that replacing is harmless. What do I do?
301|Which override option is used regularly?|Do I need to know all the options for ignoring errors?
303|Why should I keep away from override options?|Why is it wise to respect the rules of the packaging system?
306|What dangerous installations do override options permit?|How could someone end up with a package whose requirements are missing?
307|What will APT still do on an inconsistent system?|Why does apt suddenly refuse everything except repairing dependencies?
310|If I ignored a dependency, how can I go on using apt?|Which file must be edited by hand after overriding a conflict?
311|Is editing the status file good practice?|When is it acceptable to tamper with the package status database?
312|What are better ways than ignoring a dependency?|Instead of forcing a package in, what should I do?
313|How do I remove a package with the low-level tool?|Which switch deletes a program but not its settings?
314|What stays behind after removing a package?|Is a removed package gone without a trace?
315|Why are settings kept when a program is removed?|What is the point of leaving settings behind on uninstalling?
316|How do I get rid of a package including its settings?|I want no trace of a package left. Which option?
317|What are long and short options?|Why does each command option exist in two spellings?
318|Is the convention on options standardised?|Is there an official standard behind options with one and two dashes?
321|How do I list installed packages and their state?|Show all packages that the system knows with their status
322|How do I look at what files a package file contains?|What's inside this .deb? I'd like to see its files before installing
324|Where do /bin and /lib really point?|Which system directories are now only links?
323|Why are there links instead of certain top-level directories?|Did Debian change the layout of the top-level directories?
326|Why can't dpkg tell me who owns a file under its new path?|dpkg says that no package owns my file in /usr/bin. What path should I ask for?
