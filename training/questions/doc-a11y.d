=
Accessibility guide for web authors of the County of Ardmoor, second edition.
It explains how to write and build pages that everyone can use, including people who don't see, hear or move as you do.
? What is the aim of these pages? | whom it is meant to help
=
Why it matters.
About one resident in six lives with a lasting impairment, and far more have a broken arm, bright sun on the screen or a sleeping baby at some time.
? How many people profit from it? | proportion of disabled inhabitants
Since June 2023 our pages have to meet the standard at level AA by law.
? Is it voluntary? | legal duty
Pages that are only for staff have until 2026.
? Does it hold for the intranet as well? | later date for internal sites
=
Headings.
Screen reader users jump from heading to heading much as others skim the page.
? How do blind visitors get an overview? | navigating by titles
Use one heading of level 1, and don't leave out a level because you like a smaller type.
? May I go from h2 to h4 since it looks nicer? | order of levels
Bold text isn't a heading, because it can't be found by software.
? I've made the line fat instead of styling it | fake title
=
Pictures.
Every picture needs an alternative text, though it may be empty.
If a picture carries information, say in a sentence what it tells, not what it looks like.
? What should I write for a chart? | describing informative images
If it's mere decoration, write alt="" so that it's passed over.
? Do I need words for an ornamental border? | decorative graphic
If it's a link, describe where the link goes.
? The logo leads to the start page; what alt? | clickable icon
Don't begin with "Image of", since that is announced anyhow.
? Which opening words are superfluous? | redundant phrase
Text inside pictures can't be enlarged or translated, so put it on the page.
? May I upload the poster as a JPG? | lettering in graphics
=
Links.
"Click here" tells nothing to somebody who has a list of all links read out.
? Why's that wording bad? | meaningless anchor
Name the target, and for files the kind and size, as in "Bus timetable (PDF, 300 KB)".
? How do I label a download? | good link text
Links that open a new window must say so.
? Target _blank, anything to bear in mind? | warning about another tab
Don't mark links by colour alone; keep the underline in running text.
? Designers want to drop the line beneath | recognisable anchors
=
Colour and contrast.
Normal text needs a contrast of 4.5 to 1 with its background.
? How dark must letters be? | minimum ratio for body copy
From 24 pixels, or 19 in bold, 3 to 1 is enough.
? Is pale grey all right for a big title? | ratio for large type
The frames of input fields need 3 to 1 as well.
? The border of my text box is hardly visible | controls contrast
Disabled buttons and logos are exempt.
? What needn't satisfy the ratio? | exceptions from the threshold
One man in twelve confuses red and green, so add a sign or a word to each colour.
? Errors are shown in red, is that sufficient? | colour-blind
=
Keyboard.
Everything must work without a mouse.
Walk through the page with Tab and see whether you always know where you are.
? How do I test it quickly? | try without pointer
Never remove the outline of the focus without putting something clearer in its place.
? The blue frame is ugly, may I hide it? | outline none
The order of Tab follows the source, so don't rearrange by style sheet alone.
? It hops wildly across the page | focus sequence
A dialog keeps the focus until it's closed, closes with Escape, and returns the focus to where it was.
? What's expected of a pop-up? | modal behaviour
Put a link "Skip to content" at the very top.
? How do I spare people forty menu items each time? | bypass block
=
Forms.
Each field needs a label that stays visible.
? Is grey sample text within the box enough? | placeholder instead of caption
Say before the form which fields are required, and mark them with a word, not an asterisk only.
? How do I show what must be filled in? | mandatory marking
State the format next to the field, for example "day.month.year".
? People enter dates in all sorts of ways | expected pattern hint
An error message tells what is wrong and how to put it right, and stands beside the field.
? Where and how do I say that something is invalid? | wording of a failed input
Don't set a time limit; where one can't be avoided, warn twenty seconds ahead and let people prolong it with one key.
? The session expires after ten minutes | timeouts for slow typists
Use autocomplete so that browsers can fill in name and address.
? How can typing be saved for people with tremor? | prefilled personal data
=
Video and sound.
Videos need captions, which also name sounds that matter, such as a doorbell.
? What do deaf people need? | subtitles
Captions made by a machine are a beginning and must be corrected by a person.
? Can I leave it to the automatic transcription? | quality of generated subtitles
Where the picture tells something that isn't said, add audio description.
? How do blind people follow a film? | spoken explanation of scenes
Nothing may play by itself for more than three seconds.
? Background music on the welcome page? | autoplay
Nothing may flash more than three times a second, as it can cause seizures.
? Is a blinking banner dangerous? | epilepsy
=
Language.
Write sentences of fifteen words on average.
? How long should they be? | readability measure
Explain an abbreviation where it occurs first on each page.
? May I just write NFA? | acronyms
Declare the language of the page, or the voice reads English with French sounds.
? The reader pronounces everything oddly | lang attribute
Give an extra page in easy language for each service that more than 5,000 people a year use.
? When do we need a version for people with learning difficulties? | simple wording threshold
=
PDF.
Prefer a page to a PDF.
? Which format is better for information? | web or document
If it must be one, export it from the word processor with tags; never scan it.
? I've got only paper; can I put it on the glass and upload it? | untagged file
Forms in PDF are no longer accepted by the web office.
? We'd like to publish a fillable sheet | application as document
=
Checking.
Automatic tests find about a third of the faults.
? Is a green report from the tool proof enough? | limits of scanners
The web office tests each new site with four people with different impairments.
? Who tries it out before launch? | user test
At the foot of each page there's a link "Report a barrier", and answers are due within two weeks.
? A visitor can't use our calendar; how quickly must we reply? | feedback deadline
Training is given on the first Tuesday of the month, in room 2.14 and by video.
? Where can I learn all this? | course dates
