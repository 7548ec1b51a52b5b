=
Release notes and migration guide: Trellis web framework 5.0.
Trellis 5 needs Node 20 and drops what was deprecated in version 4.
? Which runtime is required? | minimum Node
=
Should you upgrade now?
Version 4 gets fixes until March 2026, and security fixes until September.
? How long can we stay with the previous major? | support end
Applications with fewer than fifty routes took us an afternoon.
? How much work is it for a small project? | effort
If you use the plug-in trellis-soap, wait, since it hasn't been ported.
? Who should hold off for now? | incompatible extension
=
Before you begin.
Bring your application to 4.9 first, and get rid of all warnings.
? Can I jump from 4.2 directly? | intermediate step
Run npx trellis-migrate, which makes about four fifths of the changes.
? Is there something that rewrites my code? | automatic conversion
It leaves a comment MIGRATE wherever it wasn't sure.
? How do I find what I must do by hand? | markers
It changes files in place, so commit before.
? Does it keep the originals? | make a save point
=
Routing.
Routes are matched in the order of their precision and no longer in the order in which they were written.
? Suddenly another handler answers than before | precedence of paths
/users/new therefore goes before /users/:id without your doing anything.
? Do I still have to put the fixed one above the variable one? | static beats parameter
The option legacyOrder brings back the old behaviour until 5.3.
? Can I get the previous sequence for the time being? | temporary switch
Regular expressions in paths are gone, because they could be used to hang the server.
? My pattern with parentheses is refused | ReDoS
Use a check function instead.
A slash at the end is now significant.
? /about/ gives 404 | trailing character
=
Requests.
req.body is undefined until you call a parser.
? My form data is missing | body not read automatically
The largest body is 100 KB, where it used to be 1 MB.
? Uploads of half a megabyte are now rejected | lowered ceiling
req.ip ignores X-Forwarded-For unless you set trustProxy.
? All visitors have the balancer's address | real client behind a proxy
Query values are always strings; a repeated name gives the last one.
? I used to get an array for ?tag=a&tag=b | multiple parameters
Call req.query.all(name) for the whole list.
? How can I fetch every value of a key? | retrieve duplicates
=
Answers.
res.send(404) no longer sets the status; write res.status(404).
? It sends a page with a number on it instead of an error | set code
Errors thrown in async handlers now reach the error handler.
? Do I still need try/catch everywhere? | rejected promises
Stack traces are shown only if NODE_ENV is development.
? I no longer see where it crashed | details in the browser
Cookies are SameSite=Lax by default.
? Login from the partner's page in a frame fails | third-party session
For frames set SameSite=None with Secure.
? What must I set so that it works when embedded? | cross-site cookie
Compression is built in and on for texts above 1 KB.
? Can I remove the gzip middleware? | packing responses
=
Templates.
Values are escaped everywhere, including in attributes.
? My quotes come out as &quot; | encoding output
Use raw() for HTML that you trust.
? How do I print markup unchanged? | bypass escaping
Partials are looked for beside the template first, and then in partials/.
? Which of two headers of the same name is taken? | lookup of fragments
Templates are compiled at the start, so that a mistake stops the application at once.
? It doesn't come up because of a typo in a page nobody visits | early failure
=
Database layer.
trellis-db is now a package of its own.
? Cannot find module 'trellis/db' | moved to separate install
Connections are returned to the pool at the end of the request, even if you forget.
? Do leaks still happen when I don't release? | automatic give-back
Transactions are rolled back when the handler throws.
? What happens with half-done changes upon an exception? | undo
Dates come as Temporal objects and no longer as Date.
? getTime is not a function | new type for timestamps
Migrations have a lock, so several servers can start at the same time.
? Two instances both tried to alter the tables | concurrent start
=
Testing.
The new test client calls the application without a port.
? Tests collide because the port is taken | in-process requests
Time can be frozen with clock.set().
? How do I test something that expires in a month? | fake time
Snapshots of version 4 can't be read; record them again with -u.
? All stored expectations fail | renew recorded output
=
Speed.
A simple answer takes 31 microseconds, against 52 before.
? Is it faster? | benchmark
Starting takes longer, by some 200 milliseconds, owing to the templates.
? Why has our cold start got worse? | boot time
Memory per connection is down by a third.
? Does it need less RAM? | footprint
=
Removed.
The command trellis serve is gone; use node --watch.
? How do I restart on changes during development? | replacement of the dev command
CoffeeScript isn't supported any longer.
? We still have .coffee files | dropped language
The memory session store refuses to run in production.
? It exits saying that sessions would be lost | unsuitable store
=
Known problems.
On Windows watching files misses changes on network drives.
? It doesn't notice my edits on the share | file events
HTTP/2 push is announced but does nothing; it'll be taken out in 5.1.
? Pushing assets has no effect | dead feature
With pnpm set shamefully-hoist until 5.0.2.
? Which setting helps with the alternative package manager? | install workaround
=
Going back.
Sessions written by version 5 can't be read by 4, so users have to log in again.
? What if we need to return to the old one? | consequence of a downgrade
Thanks to the 143 people who contributed to this release.
? How many helped? | contributors
