=
Watchtower monitoring: concepts and how-to for people on call.
=
How it fits together.
An agent on each machine measures every fifteen seconds and sends its values to the collector.
? How often are figures taken? | sampling on the hosts
The collector keeps raw values for nine days and averages of five minutes for two years.
? Can I look at single seconds from last month? | retention of measurements
Rules are evaluated once a minute.
? How soon can a condition be noticed at the earliest? | check cycle
A rule that holds makes an alert, and an alert goes to people by way of routes.
? How does a measurement end up on my phone? | from condition to message
=
Writing rules.
A rule has a query, a threshold, a time and a severity.
? What does a condition consist of? | parts of a rule
The time says for how long the threshold must be exceeded before anybody is told.
? How do I avoid being woken by a short spike? | hold duration
Choose at least three minutes for anything that can heal itself.
? Which delay is reasonable for things that recover alone? | recommended minimum
Alert on what users feel, such as slow answers, and not on causes, such as a busy processor.
? Should I be paged because CPU is at 95? | symptoms
A full disk is the exception, because it can be foreseen.
? Which cause is nevertheless worth an alarm? | predictable trouble
Use predict() with four hours, so that you're told before it's full and not when it's at 90 percent.
? Warn me ahead of running out of space | forecast function
A rule without data is silent, unless you set absent: alert.
? The host was dead and nobody heard | missing values
Test a rule with wt replay, which runs it over the last week and shows when it'd have fired.
? How do I know how noisy my new one will be? | try on history
Each rule must have a link to a runbook, or it's refused.
? Why doesn't it accept my rule? | mandatory instructions
=
Severities.
There are three, and no more should be needed.
Page wakes the person on call, by night too.
? Which level rings at 3 a.m.? | urgent
Ticket makes a task for the next working day.
? Which one can wait until morning? | not urgent
Note only appears on the board.
? A level that disturbs nobody | informational
If you didn't do anything about a page, it shouldn't have been one; lower it in the review on Monday.
? What should happen to alarms that nobody acts upon? | weekly tuning
=
Routes.
A route sends alerts by their labels to a team.
? What decides who is told? | assignment by tags
The first route that matches is taken, and continue: true goes on looking.
? Two teams should get the same message | multiple matches
What matches no route goes to the platform team.
? Where do unassigned alarms land? | fallback
Alerts with the same service and site are put together into one message.
? Forty machines went down and I got a single SMS | grouping
The first message waits for thirty seconds so that others can join it.
? Why isn't it sent at once? | collect window
It's repeated after four hours as long as nothing changes.
? Does it remind me again? | repetition
=
On call.
The rota changes on Tuesdays at 10:00.
? When does the duty pass to the next colleague? | shift change
A page must be acknowledged within five minutes, or it goes to the second person.
? I'm in the shower and don't react | escalation
After ten more minutes the head of department is rung.
? And if the deputy sleeps too? | last step of escalation
Acknowledging stops the ringing, not the alert.
? I pressed OK, is it solved? | effect of confirming
Swap a shift in the calendar by offering it; both have to accept.
? I'm at a wedding on my duty day | exchange
After a night with more than two pages you may start at noon.
? I was up half the night; when must I be at work? | compensation for disturbance
=
Silences.
A silence suppresses messages for labels that you name, and for a time.
? How do I mute during maintenance? | suppress notifications
It needs a reason, and lasts for at most twenty-four hours.
? Can I shut it up for a week? | maximum muting
Alerts that are silenced are still shown on the board in grey.
? What are the pale entries? | muted but visible
If one still holds when the silence ends, it's sent at once.
? What comes after the quiet period if it's still broken? | expiry of muting
Don't silence by severity alone, for you'd be deaf to the whole company.
? Why's muting all Pages a bad idea? | too wide a filter
=
Dependencies.
With inhibits a dead router suppresses the alerts of what's behind it.
? One cause brought two hundred follow-up alarms | hide consequences
It works only as long as the alert of the router itself holds.
? When does the suppression end? | condition of inhibiting
=
Boards.
A board should answer one question and fit on one screen.
? What makes a good dashboard? | advice on layout
Show percentiles and not averages, which hide the slowest users.
? The mean looks fine, but people complain | p95
Deployments appear as vertical lines, by which most riddles are solved.
? How can I see whether a release caused it? | markers of roll-outs
Boards that no one has opened for half a year are archived.
? My old one has disappeared | unused boards
=
When Watchtower itself fails.
A second Watchtower in another town watches the first.
? Who guards the guard? | monitoring the monitor
A heartbeat is sent every minute to an outside service, which rings if it's missing for three.
? How would we know if everything's down, alarms included? | dead man's switch
If the collector is full, the agents keep values for two hours and send them later.
? Are data lost when the central part is away for an hour? | buffering
After a restart, rules wait for ten minutes before they fire.
? It's just come up and reports nothing | grace after boot
Gaps in graphs after that are mostly due to clocks that differ by more than a minute.
? There are holes in the curve of one host | time skew
