=
Ferryline 5 message broker: guide for administrators.
Ferryline takes messages from producers and keeps them until consumers have dealt with them.
? What is this software for? | role of the broker
=
Queues.
A queue is durable or transient.
A durable queue and its persistent messages survive a restart of the broker.
? Which kind is still there after a reboot? | keep data across restarts
A message is persistent only if its producer asks for it.
? I lost messages although the queue was made to last | who decides whether an item is written to disk
A transient queue disappears when its last consumer leaves.
? Where did my temporary one go? | automatic removal
The name may have up to 200 characters; names beginning with sys. are reserved.
? Which titles are taken by the system? | naming restrictions
A queue lives on one node, its leader, and on as many mirrors as copies says.
? How do I decide on how many machines it's replicated? | redundancy setting
Set copies to 3; with 2 a broken link leaves neither side with a majority.
? Why is an even number of replicas a bad idea? | split brain
=
Acknowledging.
A message is handed to one consumer and hidden from the rest until it is acknowledged.
? Can two workers get the same item at once? | exclusive delivery
If the consumer's connection breaks first, the message returns to its former place.
? What if my worker crashes halfway? | requeue after disconnect
If the consumer is alive but silent for ack_timeout, thirty minutes by default, the channel is closed.
? My job takes an hour and then the session is cut | maximum processing time
With ack=auto a message counts as done as soon as it is sent, which is fast and loses messages.
? Which mode is quick but careless? | fire and forget
prefetch limits how many unacknowledged messages one consumer may hold.
? One worker grabs everything and the rest are idle | fair distribution
Start with 20 for short tasks and 1 for tasks that take minutes.
? What value would be sensible for slow jobs? | recommended batch per worker
=
Failed messages.
A message that is rejected goes back to the queue, and may go round for ever.
? The same thing is tried again and again and heats the CPU | endless redelivery
Set max_deliveries to send it to the dead letter queue after that many attempts.
? How can I get rid of a poison item after five tries? | give up limit
The dead letter queue is named in dead_letter_to; without it the message is dropped.
? Where do the unsuccessful ones end up? | messages vanish after failing
The header x-death tells from where and why a message came there.
? How do I find out the reason for which it was thrown away? | cause of failure metadata
ferryctl move dlq orders --limit 100 puts them back for another try.
? The bug's fixed: how do I reprocess what had failed? | replay
=
Length and age.
max_length counts messages and max_bytes their size.
? How can a backlog be capped? | bound on size
When either is reached, overflow decides what happens.
With drop-head the oldest message makes room.
? I want only the most recent readings to be kept | discard the earliest
With reject-new the producer gets an error.
? How do I make the sender notice that it's full? | refuse further input
ttl removes messages after so many milliseconds, but only when they reach the head of the queue.
? Outdated items still take up room behind others | expiry isn't immediate
=
Memory.
When the broker uses more than 60 percent of the machine's memory, it stops reading from producers.
? Publishing hangs and nothing is logged by my app | RAM watermark
Consumers go on, so that the queues can drain.
? Are readers blocked as well in that state? | effect on delivery when memory is short
Change the share with memory_high, never above 0.8, for the collector needs room.
? Up to what can I raise the threshold? | upper bound of the RAM setting
Lazy queues keep messages on disk and only indexes in memory.
? We've backlogs of millions; how do we spare RAM? | disk-first mode
They cost about a third of the throughput.
? What's the penalty for doing so? | slowdown of storing on disk
=
Disk.
When less than disk_free remains, 2 GB by default, producers are stopped likewise.
? What if the partition is nearly full? | storage alarm
Put the log and the message store on different disks.
? How should I lay out the volumes? | separate drives
Never delete files in msg_store by hand: the index would point to nothing, and the node would refuse to start.
? Can I rm old segments to gain space? | manual cleaning corrupts
=
Users.
The account guest may log in only from the broker's own machine.
? guest/guest works locally but not from my laptop | default login restriction
Make accounts with ferryctl user add, and give rights by patterns for configure, write and read.
? How do I create a login and say what it may do? | permissions syntax
A virtual host separates tenants, which see nothing of each other.
? How can two customers share one broker safely? | isolation
Passwords are stored as salted hashes, and cannot be shown.
? Can you tell me what secret was set for a user? | reveal credential
=
Cluster.
All nodes need the same cookie file and the same minor version.
? A second server refuses to join | prerequisites for joining
Nodes find each other by name on port 4369 and talk on 25672.
? What must be open between the servers? | ports inside the cluster
Clients use 5672, or 5671 with TLS.
? Where do applications connect? | encrypted port for clients
If the network splits, the side with fewer nodes pauses itself.
? What does a minority do when the link is cut? | partition handling
It resumes by itself and catches up, without anybody's help.
? Do I need to intervene once the link is back? | recovery after a partition
=
Upgrading.
Upgrade one node at a time, mirrors first and leaders last.
? In which order are the machines renewed? | rolling update
ferryctl drain moves the leaders elsewhere and waits until clients have left.
? How do I empty a node before stopping it? | prepare maintenance
Going back to an older version isn't possible once feature flags have been enabled.
? Can I downgrade? | point of no return
=
Watching.
Metrics are at /metrics on port 15692 in the Prometheus format.
? Where can I scrape figures? | monitoring endpoint
Watch above all the age of the oldest message, since length alone says little.
? Which figure is the best sign of trouble? | most telling number
A rising count of connections with steady traffic means that clients open one for each message.
? There are thousands of sockets, but load is the same | connection leak
