=
Lumen Maps SDK for Android and iOS: quick start.
In a quarter of an hour you'll have a map with a marker and a route in your app.
? How long does the first attempt take? | goal of the tutorial
=
Before you begin.
You need Android 8 or iOS 15, or anything newer.
? Which phones are too old? | minimum system versions
Make an account and create a token under Developer, Tokens.
? Where do I get the key for the maps? | obtain credentials
Restrict the token to your app's package name, so that others who find it can't use up your quota.
? What if somebody pulls the key out of my app? | protect from misuse
Tokens that begin with dl. download the library and aren't the same as those that show maps.
? I used my normal key in Gradle and got 401 | two kinds of keys
=
Installing.
On Android add the repository to settings.gradle and the line implementation "app.lumen:maps:6.2.0".
? Which dependency goes into Gradle? | add the library on Android
On iOS choose Add Package in Xcode and paste the address of the repository.
? How do I include it with Swift? | package manager
CocoaPods is no longer served since version 6.
? pod install finds nothing newer than 5.9 | old Apple dependency tool
The library adds 7 MB to your app, or 4 if you leave out navigation.
? How much bigger will my download be? | footprint
If the build stops with "Duplicate class", remove the old artifact lumen-core.
? Gradle complains that something exists twice | conflict with the former module
=
Showing a map.
Put a MapView into your layout.
? What's the element for the screen? | add the widget
Pass on the life cycle calls, or the map stays black after the user comes back.
? It's dark when I return from another app | onResume
Set the token before the view is created, best in Application.
? At which point do I hand over the key? | initialisation order
A grey grid without streets means that the token is missing or wrong.
? I see only squares and no roads | nothing but raster
A white surface means that the network is blocked, often by a proxy.
? The whole thing stays blank | firewall
Coordinates are given as longitude first and then latitude, unlike in some other libraries.
? My map shows the sea off Somalia instead of Europe | order of values
Zoom 0 is the world, and 16 a street.
? Which level shows a few houses? | scale
=
Styles.
Day, Night, Outdoor and Satellite are built in.
? Which looks come with it? | ready-made appearances
Automatic switches between Day and Night with the system, not with the sun.
? It doesn't turn dark in the evening | what triggers dark mode
Your own style is made in the Studio and referred to by its address.
? Can I change the colours to those of our brand? | custom design
Changing the style removes markers that were added before, so add them in onStyleLoaded.
? All my pins vanish when switching to satellite | re-add after reload
=
Markers.
A marker is a point with an icon.
Icons are anchored at their centre; set anchor to bottom for pins.
? The tip of my needle points beside the house | offset of the symbol
More than about two hundred markers make scrolling jerky; use a layer instead.
? It stutters with thousands of shops | many points
A layer draws fifty thousand points smoothly but can't hold Android views.
? What's the limitation of the faster way? | no native widgets
With cluster: true points that are close together become a circle with a number.
? How do I merge crowded pins? | grouping
Taps are reported to onTap with the feature on top first.
? How do I know which one was touched? | hit test
=
Position of the user.
Ask for permission first, since the SDK doesn't.
? Does it show the system dialog for me? | location consent
On iOS the reason has to stand in Info.plist, or the app is closed without a word.
? My iPhone build quits as soon as I ask where the user is | usage description
The blue dot has a pale disc around it, which is the accuracy.
? What is the light circle? | uncertainty of position
follow keeps the dot in the middle until the user drags.
? How do I centre on the person as he walks? | tracking mode
With power: low a fix comes every ten seconds and the battery lasts about twice as long.
? It drains the phone | economical GPS
=
Routes.
Ask for a route with at least two points and a profile: car, bike or foot.
? What's needed to compute the way? | request directions
Up to twenty-five points are allowed, and for delivery rounds use the optimiser.
? I've sixty stops | waypoint limit
The answer has up to three alternatives, the fastest first.
? How are the suggestions sorted? | other ways
Give avoid: [toll] to go without paying; ferries and motorways work likewise.
? My users don't want fees on the road | exclude kinds of roads
Traffic is considered for cars only, and updated every two minutes.
? How fresh are the jams? | live congestion
The time of arrival isn't corrected afterwards, unless you call refresh.
? The ETA stays the same although it's jammed | recompute
=
Offline.
A region is downloaded with its styles, and counted by tiles.
? How can hikers use it without signal? | save an area
One device may hold 6,000 tiles, about a large city at street level.
? How much can I store? | ceiling of saved maps
Routes offline need the extra package nav-offline.
? Directions fail in flight mode | module for routing without net
Regions expire after thirty days without a connection.
? Saved maps disappeared after two months at sea | validity of downloads
=
Cost.
The first 25,000 active users a month are free.
? When do I have to begin to pay? | free tier
Users are counted once per device and month, whatever they do.
? Does somebody who opens the map fifty times count fifty times? | counting method
Routes are free up to 100,000, and 0.50 per thousand beyond.
? What do directions cost? | price of requests
The mark "Lumen" in the corner must remain visible, though you may move it to another.
? Can I remove your logo? | attribution
=
Help.
Turn on Logger.verbose before you report a fault.
? How do I get more output? | debugging
Questions are answered in the forum, mostly within a day.
? Where can I ask? | community
Faults that can be shown in our sample app are dealt with first.
? How do I get my bug fixed sooner? | priority
