=
tarnsync(1): copy directory trees to local disks and remote hosts, sending only what has changed.
=
SYNOPSIS
tarnsync [OPTIONS] SOURCE... TARGET
=
DESCRIPTION
tarnsync compares the files in SOURCE with those in TARGET and transfers the differing parts of those files which are not the same.
? How does it manage to be quick on the second run? | delta transfer
By default two files count as the same if they agree in size and time of last change, without their contents being read.
? Why wasn't my altered document copied? Its length and date are as before | quick check
A slash at the end of SOURCE means the contents of the directory, whereas without it the directory itself is created inside TARGET.
? I ended up with photos/photos | trailing / meaning
TARGET may be written as host:path, in which case ssh is used and tarnsync has to be installed on the other side too.
? How do I send to another machine, and what does that one need? | remote prerequisites
=
OPTIONS: WHAT IS COPIED
-r, --recursive descends into directories, which are otherwise skipped with a message.
? It says omitting directory | include subfolders
-a, --archive stands for -r together with the options that keep times, owners, permissions and symbolic links.
? One switch to preserve all attributes | shorthand for a faithful duplicate
Hard links aren't among them, as finding them takes a lot of memory; add -H.
? Two names of one file become two separate files in the copy | second names of an inode
-L, --follow copies what a symbolic link points to instead of the link.
? I want the real thing, not the pointer | dereference
-x, --one-disk stays on the file system of SOURCE and doesn't enter what's mounted below it.
? How do I keep it out of the USB stick under /home? | don't cross mount points
--exclude=PATTERN leaves out files that match, and may be given several times.
? Skip all .o files | ignore by name
--exclude-from=FILE reads such patterns, one a line.
? My ignore list is long | patterns in a text file
A pattern that begins with a slash is matched from the top of SOURCE only, and any other at every level.
? I wanted to skip just the uppermost tmp, but all of them are gone | anchored pattern
--max-size=SIZE skips whatever is larger, with K, M and G as units.
? Leave out the huge videos | upper limit for a file
--newer-than=DATE skips files that were last changed before DATE.
? Take only what I did since Monday | by modification time
=
OPTIONS: COMPARING
-c, --checksum reads every file on both sides and compares sums, which is slow but finds silent damage.
? How do I detect rotted bits that don't show in the date? | compare contents
--size-only ignores times altogether, which helps after a copy to a disk that forgets them.
? Everything is sent again because all the dates are off | disregard mtime
--slack=SECONDS treats times as equal that differ by no more than this; FAT needs 2.
? Stick formatted as FAT, always copies the lot | timestamp granularity
=
OPTIONS: DELETING
Nothing is ever deleted in TARGET unless you ask for it.
? Will stuff that I removed here vanish there too? | default for extra files
--mirror removes from TARGET what doesn't exist in SOURCE, after everything else has been copied.
? Make the other side an exact likeness | get rid of extraneous files
With --mirror-first this happens before copying, for targets that would otherwise run out of room.
? The disk is too small for old and new together | free space beforehand
--max-delete=N stops with status 25 when more than N files would go.
? Protect me from wiping it all by a wrong path | safety limit
If any file of SOURCE couldn't be read, --mirror is switched off for this run, since missing files might only be unreadable.
? One folder had an I/O error and then nothing was cleaned up | deletion skipped after read failure
--trash=DIR moves what would be deleted or overwritten into DIR.
? I'd rather keep the replaced versions somewhere | bin
=
OPTIONS: TRANSFER
-z, --compress packs data on the way and is worth it only below some 100 megabits per second.
? Is packing sensible in my gigabit LAN? | slow line
--limit=RATE holds the transfer to RATE kilobytes per second, on average over a second.
? It eats all of our bandwidth | throttle
-P, --partial keeps a half-sent file, so that the next run goes on from there.
? The connection breaks in the middle of a 40 GB image each time | resume
--in-place writes into the existing file instead of beside it, which spares space but leaves a broken file if interrupted.
? There isn't room for a temporary duplicate of the virtual disk | overwrite directly
-j N sends N files at once; with many small files 4 to 8 is best.
? Thousands of tiny ones take ages | parallel streams
--port=N is the ssh port of the other side.
? Their sshd listens on 2200 | non-standard number
=
OPTIONS: OUTPUT
-n, --dry-run shows what would be done and does nothing.
? Can I see beforehand what it's going to do? | rehearse
-v names each file, and -vv the reason for which each was skipped as well.
? Why has this one been left out? | explain decisions
--progress shows speed and remaining time of the current file.
? How long will it still take? | display during the copy
-q suppresses everything but errors, which suits cron.
? I get a mail every night although all went well | silent
--log=FILE appends a line for each file, with the time in UTC.
? I need a record of what was transferred | protocol to disk
--stats prints sums at the end.
? How much was sent in total? | summary
=
EXIT STATUS
0 means that everything was copied.
? Which code is success? | all fine
11 means that some files couldn't be read, though the rest was copied.
? Return value when a few were unreadable | partial success
12 means that the other side speaks an incompatible version.
? What does the code for mismatched releases look like? | protocol difference
24 means that files vanished between listing and copying, which is usual on a live mail spool and may be ignored.
? Messages disappeared while it ran; is that serious? | vanished warning
30 means that the connection was silent for longer than --timeout.
? It gave up since the peer didn't answer | stalled link status
=
FILES
~/.config/tarnsync/defaults holds options that are always put in front.
? Where can I store the switches that I always use? | personal settings
A file .tarnsync-ignore in any directory excludes what it lists from there downwards.
? Per-folder exceptions | local ignore list
=
BUGS
Names with a line break can't be given in --exclude-from.
? Which odd file names can't be listed? | newline limitation
Sparse files are filled up with zeroes unless -S is given.
? My 2 GB image with holes took up 60 on the target | holes
