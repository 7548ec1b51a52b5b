0|How do I turn seconds since the epoch into a local datetime?|method that makes a date and time in my own zone from the value of time.time()
1|Will I get zone information if I call fromtimestamp without a timezone?|fromtimestamp called with only a number, is the result naive or aware?
3|What errors can occur when a timestamp passed to fromtimestamp is too large for the system's C functions?|Which exceptions does fromtimestamp() raise?
5|How are leap seconds handled when converting a timestamp on odd operating systems?|Can two different timestamps give the same datetime?
6|Which of the two functions for making datetimes from timestamps should I use, the UTC one or the other?|Is utcfromtimestamp() recommended?
7|Which exception did older Pythons give for a local timestamp too big for localtime, and what replaced it in 3.3?|Since 3.3 what is thrown by fromtimestamp if localtime can't represent the value?
9|What does utcfromtimestamp give back?|Does the datetime from utcfromtimestamp carry a timezone?
13|Which range of years does the alternative arithmetic formula for UTC timestamps cover?|Is the epoch-plus-timedelta expression limited to 1970-2038 as well?
15|What is the proper way to build a UTC datetime from a given Unix time?|I need an aware object in UTC from a timestamp, which call is advised?
18|Which day counts as number one when a datetime is built from an ordinal?|convert a day count since year 1 to a datetime
19|What happens if I pass an ordinal of zero to fromordinal?|For which ordinals does fromordinal raise an error?
20|What time of day does a datetime from fromordinal have?|Is the result of fromordinal midnight and without zone?
21|How can I merge a date and a clock time into one object?|What does datetime.combine produce?
22|Which timezone ends up on the result of combine()?|If I don't pass tzinfo to combine, where is the zone taken from?
24|What if the first argument of combine() already has a time and zone in it?|Does datetime.combine respect the hours of a datetime given as the date?
26|Which strings could datetime.fromisoformat read before 3.11?|Why does my ISO string fail to parse in Python 3.10 but work in 3.11?
27|How can I get a datetime out of a year, a week number and a weekday?|What does fromisocalendar do?
28|What are hours and minutes set to in the result of fromisocalendar?|Are time fields filled in when a datetime is built from an ISO week?
29|What is the opposite operation of isocalendar on datetimes?|Which method does fromisocalendar reverse?
30|What error do I get when my string doesn't match the pattern in datetime.strptime?|When does datetime.strptime raise ValueError for the string and format?
32|What's the finest step that can separate two datetimes?|Resolution of datetime objects, how small?
35|What is the fold attribute for?|Which attribute tells apart two identical clock readings when an hour happens twice?
36|When does the same local hour occur twice?|What are the causes of a repeated interval on wall clocks?
37|What does fold=1 mean?|Which of two identical wall times is meant by a fold of 0?
38|In what direction does adding a timedelta with negative days move a datetime?|How does the sign of timedelta.days affect datetime addition?
40|What happens if adding a timedelta takes me past the year 9999?|Which error is raised when date arithmetic leaves the supported years?
41|Does adding hours to an aware datetime take DST into account?|Is the timezone considered when I add a timedelta to a zoned datetime?
43|Is the timezone kept or adjusted when a timedelta is subtracted from a datetime?|aware datetime minus timedelta, which tzinfo and any zone correction?
44|When is it legal to take the difference between two datetimes?|Can I subtract a zoned datetime from one without zone?
45|I get a TypeError computing the difference of two datetimes, why?|What happens on subtraction if only one of the datetimes has a timezone?
46|What does subtracting two datetimes in the same timezone return?|Is the zone considered in the difference of two datetimes sharing one tzinfo?
48|How is the difference computed if two datetimes belong to different zones?|a minus b for aware datetimes of different time zones
49|Can the difference of datetimes in different zones overflow?|Give the formula for subtracting datetimes with distinct tzinfo
50|Which of two datetimes is the smaller one?|When does datetime1 < datetime2 hold?
55|Since which version can I test an aware and a naive datetime for equality without an exception?|Did comparing naive with aware datetimes by == raise an error before 3.3?
56|Why does ordering a datetime against some other kind of object give a TypeError?|What would comparison fall back on if datetime did not raise an error for foreign types?
57|In which case does comparing a datetime with another object yield NotImplemented?|What must my own date class have so datetime doesn't raise TypeError in comparisons?
58|What is the purpose of the timetuple check in datetime comparison?|How can third-party date classes be made comparable with datetimes?
61|How do I extract just the clock time from a datetime, dropping its zone?|What tzinfo does the value returned by datetime.time() have?
63|How can I get the time of a datetime together with its zone?|What does timetz() return?
66|How do I change just one field of a datetime?|Is there a method that copies a datetime with some values altered?
67|Can I pass None to datetime.replace to make an aware datetime naive?|What does datetime.replace(tzinfo=None) do with the clock reading?
68|How do I convert a datetime into another time zone?|What does astimezone() return?
69|What requirements must the zone argument of astimezone fulfil?|Is it ok for the utcoffset of the tz given to astimezone to be None?
70|How does astimezone treat a datetime without zone?|Which timezone is a naive object assumed to be in when converting?
71|What target zone does astimezone use if I give it nothing?|convert to the computer's own timezone without naming it
72|Where do the zone name and offset come from when astimezone gets no argument?|What tzinfo does a datetime have after conversion to the system zone?
73|What if the target zone of astimezone is the one the datetime already has?|Does astimezone(tz) change anything when tz is the same?
75|How can I add a timezone to a datetime without shifting its clock time?|attach tz without conversion
76|How do I strip the zone from a datetime and keep the hours as they are?|I only want to drop tz from an aware value with the data unchanged, what call is advised?
77|How can a custom timezone class influence the result of astimezone?|Which tzinfo method may be overridden to change conversion results?
79|From what Python version can astimezone be used on a naive object?|Why does astimezone fail on naive datetimes in Python 3.5?
81|Can the UTC offset contain seconds?|Since which release need the offset from UTC not be full minutes?
83|Does the daylight saving adjustment have to be in full minutes?|Which version lifted the whole-minute restriction for the summer-time shift?
85|What is the number of the first of January in the day-of-year field?|How is the day number within the year calculated for timetuple?
86|How does timetuple decide on the daylight saving flag?|What does tm_isdst equal to -1 mean?
87|What is the daylight flag in utctimetuple for a naive datetime?|difference between timetuple and utctimetuple for naive objects
88|Can summer time apply to UTC?|Does Universal Time ever have daylight saving?
89|What does utctimetuple do with an aware datetime?|How is a zoned value normalized before utctimetuple returns a struct_time?
90|When can utctimetuple overflow?|What goes wrong with utctimetuple near the first or last supported year?
91|Why should one be careful with utctimetuple?|Which method might mislead because naive objects are treated as local?
92|My naive datetime is in UTC; how do I get a correct time tuple from it?|Which alternative is there to utctimetuple for a naive UTC value?
95|How do I get Unix time from a datetime?|What does the timestamp() method give me?
96|What type is returned by timestamp()?|Is datetime.timestamp() an int or a float?
97|How does timestamp() interpret a datetime without zone, and what C function does it use?|Which platform function is behind the conversion of naive datetimes to epoch time?
98|Why can timestamp() overflow for ancient or very distant dates?|Do datetimes cover more years than mktime?
99|How does timestamp() decide between two equal wall times in the hour when clocks go back?|What changed in 3.6 about datetime.timestamp() and repeated hours?
100|Is there a direct way to convert naive UTC datetimes to a Unix timestamp?|naive UTC datetime to epoch seconds, does a method exist?
101|I keep UTC in naive datetimes and my machine isn't on UTC; how do I get the epoch seconds?|What must be set on a naive UTC datetime before calling timestamp()?
102|Which number does weekday() give for Sunday?|Python function that numbers weekdays from zero
105|Which method counts Monday as 1?|What is Sunday in isoweekday()?
108|What fields does the result of isocalendar have?|How can I find the ISO week number of a datetime?
110|When does isoformat show the offset from UTC?|What is added at the end of the ISO string for aware datetimes?
111|How can I replace the letter T in the ISO string by a blank?|What does isoformat's sep argument control?
113|How do I control the precision of the time in isoformat?|Which parameter of isoformat says how many components to print, and what's its default?
115|Does isoformat print microseconds if they're zero?|What does 'auto' mean for timespec?
116|Are milliseconds rounded in isoformat?|Which timespec value gives three decimals?
118|Does ctime() show the timezone of an aware datetime?|Will zone info be in the text given by datetime.ctime?
119|Does datetime.ctime rely on the C function of the same name?|On what platforms is datetime.ctime the same as time.ctime?
123|Can I use date format codes in f-strings?|What makes format specs for datetimes possible in str.format?
125|Which country's clock is used as an example of a custom tzinfo class?|Since what year has Afghanistan been four and a half hours ahead of UTC?
126|What does a time object stand for?|Does a time object belong to a particular day?
128|Which type must hour, minute and so on have in the time constructor?|Can I pass floats to time()?
130|What are the defaults of the time constructor's arguments?|If I call time() with nothing, what do I get in the fields?
131|Can I add or subtract time objects?|Is arithmetic supported on plain clock times?
136|How are two times with the same tzinfo compared?|Are zones considered when comparing time objects that share one?
138|What happens if I order a time object against something of another type?|Which operators work between a time and an unrelated object?
141|Why did my midnight time evaluate as False in old Python?|truth value of midnight UTC before 3.5
142|Why was it changed that midnight counts as false?|In which version was the odd truth behaviour of midnight dropped?
145|Does time.fromisoformat need the T prefix?|leading letter T in ISO times, optional or required?
146|What happens to more than six decimals of a second when parsing an ISO time?|How many digits of fractional seconds can fromisoformat read?
147|Which strings did time.fromisoformat accept before 3.11?|Before Python 3.11, was parsing of ISO clock times limited to isoformat's own output?
150|How can I make a zoned time object naive?|Can time.replace drop the zone while leaving the hour alone?
154|Can I use format codes on time objects in f-strings?|What makes str.format work with clock times?
159|May I create an instance of tzinfo itself?|Why can't tzinfo be instantiated?
160|What should I subclass to describe my own time zone?|How do I represent a particular zone's rules in code?
161|Where can a timezone object be passed in?|Which constructors take a tzinfo instance?
162|What can a tzinfo object tell about a local time?|Which three pieces of information do tzinfo methods reveal?
163|What do I have to implement when writing a timezone class?|Which methods are mandatory in a concrete tzinfo?
164|Is there a ready-made class for zones with a constant offset?|Which built-in class can represent EST or UTC itself?
165|Why can't I unpickle my timezone class?|What must the __init__ of a tzinfo subclass allow for pickling to work?
169|What if I don't know which tzinfo methods I need?|not sure what to implement in my tzinfo subclass
170|What sign does the UTC offset have for places in Asia?|Is utcoffset positive or negative to the east of Greenwich?
171|Which sign has the offset for New York?|Offset sign for zones to the west of Greenwich
172|Should utcoffset() include summer time?|What does utcoffset return when both zone and daylight adjustments are modelled?
173|What should my utcoffset give if I have no idea of the difference to UTC?|unknown offset, return value
174|How large may the value of utcoffset() be?|Could a zone be more than a day away from UTC?
176|What does the dst() method return?|What does dst() give when nothing is known about summer time?
177|What must dst() return in winter?|Value of dst() outside of the daylight period
179|When do I actually need to call dst()?|Is the summer-time shift already contained in utcoffset's result?
180|Which standard methods make use of dst()?|Who calls a tzinfo's dst method, and for what?
182|On what may a zone's standard offset depend?|Should the expression utcoffset minus dst vary with the date?
183|Does Python check that my tzinfo is consistent?|Who must make sure that astimezone's assumption about the standard offset holds?
184|What can I do if my timezone cannot keep a constant standard offset?|workaround for an inconsistent tzinfo subclass with astimezone
186|Must a timezone's name have a meaning?|Are there any rules on names of zones in the datetime module?
187|Give examples of acceptable results of tzname|Is "-500" a valid zone name?
189|Why is tzname a method instead of a constant string?|How can a zone have different names in winter and summer?
191|What do time objects pass as dt to tzinfo methods?|argument passed by datetime and time objects when they call utcoffset and the like
192|Which argument types must a tzinfo method be able to handle?|Can dt be None in my tzinfo methods?
195|What is a useful result of utcoffset(None)?|How can one find out a zone's standard offset?
196|Can my tzinfo method be sure that dt.tzinfo is itself?|When might dt.tzinfo differ from self inside a tzinfo method?
200|What is fromutc() there for?|Which method shifts UTC data to a zone's local time?
201|Do I have to write my own fromutc?|Is inheriting the standard fromutc fine for most zones?
202|Can the standard fromutc cope with summer time whose dates change from year to year?|Which sorts of zones can the default fromutc deal with?
203|For what kind of zone may the default fromutc go wrong?|Political changes of standard time and fromutc, is there a problem?
204|When may astimezone give unexpected results by default?|Conversion problem around the moment a country changes its standard time
206|How often a year do daylight saving zones cause trouble?|At which moments are subtleties unavoidable in zones with summer time?
207|When does daylight time start and end in New York?|dates of the EDT switch in spring and autumn
208|What do clocks show after 1:59 in the spring change?|jump of the wall clock at the start of DST
209|Which hour never appears on the day summer time begins?|Can conversion to Eastern yield 2:30 on the spring changeover?
211|What is the worse problem at the end of daylight time?|Why can one hour in autumn not be written clearly in local time?
213|What does the local clock do at the autumn changeover?|From which time to which are clocks set back in November?
215|How can I tell apart the two UTC hours that both become 1 o'clock Eastern?|Values of fold for earlier and later times in the doubled hour
217|Are two datetimes equal if just their fold differs?|Does comparison take fold into account?
218|What should programs do that cannot tolerate ambiguous local times?|How to avoid wall-clock ambiguity, are fixed-offset zones safe?
220|Where do I get real-world time zones such as Europe/Berlin in Python?|Which module offers the Olson database?
221|What does the tz database hold?|Which data about worldwide local time history is in tzdata?
222|Why does the timezone database have to be updated?|When politicians change summer-time rules, how does the IANA data follow?
224|For what places is the timezone class unsuitable?|Can timezone represent a region with summer time?
225|What type does timezone() want for its offset?|argument of the timezone constructor, number of hours or timedelta?
226|What happens if I create a timezone of +25 hours?|When does the timezone constructor raise ValueError?
228|What is the second argument of timezone good for?|How can I set what tzname() will say for a fixed offset zone?
232|What is a fixed zone called if I gave it no name?|default name of timezone(timedelta(0))
234|Which datetimes can be passed to timezone.fromutc?|Does timezone.fromutc accept naive datetimes?
235|Which classes can be formatted with a pattern string?|Do time and date have strftime too?
236|How do I parse text into a datetime by a pattern?|What is the counterpart of strftime?
238|Which format codes can I rely on everywhere?|Where does the list of always available directives come from?
240|What is the week number of early January days if weeks start with Sunday?|%U: days before the first Sunday belong to which week?
242|If weeks begin on Monday, which week do the days ahead of the first one fall in?|%W value for January days before the first Monday
245|What year does %G stand for?|ISO year directive: to which year does a week split by New Year belong?
247|How is the first ISO week of a year determined?|In which week is January 4th always?
248|Do the ISO directives work everywhere for output?|Is %G guaranteed to be supported by strftime?
250|What happens if I parse an ISO week without the year?|Error for ambiguous ISO 8601 directives in strptime
251|Why do format codes differ from one operating system to another?|Which function does Python call underneath to format dates?
252|Where can I look up all the codes my system knows?|man page for strftime codes
255|What values does strptime fill in for parts absent from the pattern?|Which date results when I parse only a time such as "12:30"?
257|What can datetime.strptime parse that time.strptime throws away?|Microseconds and zone offsets, which strptime keeps them?
258|Which format codes should not be applied to time objects?|Is %Y meaningful for a bare clock time?
259|What year is printed if I format a time object with %Y?|substituted year, month and day in time formatting
260|Which codes are unsuitable for date objects?|Should I use %H with a date?
261|What comes out for %H on a date object?|value used for missing hours when formatting a date
263|What can happen to characters the locale cannot represent in strftime?|strftime returned an empty string for my Unicode format, why?
265|How might the order of day and month differ between systems?|Which function tells the encoding of the present locale?
266|How must years below 1000 be written for strptime?|What range of years can strptime read?
267|Which years could strftime not handle before Python 3.2?|formatting dates before 1900 in old versions
268|What was the lower year limit of strftime in 3.2?|In which version was the restriction to years from 1000 on lifted?
269|Why is AM/PM ignored when I parse with %H?|For %p to have an effect, which hour code must be used?
270|How many digits can %f read?|Is %f part of the C standard?
272|When are the seconds left out from the %z output?|%z for an offset of full minutes
273|How is an offset of minus three and a half hours written by %z?|Give an example of %z output for a negative offset
274|Can %z parse +02:00 with a colon?|Since 3.7, which separator is allowed in offsets when parsing?
276|Does %z understand the letter Z?|meaning of Z in a parsed offset
277|What does %Z print for naive objects?|Output of %Z when tzname() is None
278|Which zone names would be parsed for a user in Tokyo?|Would EST be accepted by %Z in Japan?
280|Does parsing with %z give a naive or an aware result?|effect of %z in strptime since 3.2
282|When does strptime make use of %U and %W?|My week number seems ignored when parsing, what else is needed?
283|What must accompany %V for it to have an effect in parsing?|ISO week number in strptime only used if which fields are present?
285|Which book defines the calendar used by datetime?|source of the proleptic Gregorian definition
288|Under which licence is the sample code in the Python docs?|Can I copy recipes from the documentation freely?
290|Which implementation is used when no DBM library is installed?|What does dbm fall back to?
291|Can I use Oracle Berkeley DB from Python?|third-party module for Berkeley DB
292|What is dbm.error and how do I catch errors of all the DBM modules?|Which item comes first in the tuple of exceptions?
293|How do I find out which library wrote a dbm file?|What does whichdb do?
294|What does whichdb return for a file it doesn't recognise?|meaning of None and the empty string from whichdb
295|How does dbm.open choose the module for a file?|Which backend is used for a new database?
297|What file permissions does a new dbm database get by default?|Is the umask applied to databases made by dbm.open?
298|Which operations do dbm objects offer?|Can I use the in operator on an opened database?
299|Since when do all database modules have get()?|setdefault in dbm, version
300|What error comes up if I delete from a database opened for reading only?|Changed in 3.8: which exception replaced KeyError for deletions?
302|What happens to str keys in a database?|If I store text in dbm, how is it encoded?
303|How can I make sure the database gets closed automatically?|Can dbm objects be context managers?
307|Can I read a file made by dbm.gnu with dbm.ndbm?|Are the two Unix database formats interchangeable?
309|Can I iterate over items() of a gdbm object?|Why does printing a gdbm object not show its contents?
310|Which exception signals I/O trouble in the GNU module?|When is dbm.gnu.error raised?
316|When are changes stored if gdbm is opened in sync mode?|effect of the 's' flag: immediate writes?
318|How can I find out what flags my gdbm supports?|constant listing the allowed open flags
319|What if I pass an unsupported flag to gdbm's open?|Consequences of a wrong flag for dbm.gnu
323|How do I visit all keys in a gdbm file?|Which two methods are used for looping over a GNU database?
324|Are keys of a gdbm database returned in sorted order?|In which sequence does firstkey/nextkey go through the keys?
328|My gdbm file stays huge after I removed many entries; how do I make it smaller?|What happens to freed space in a gdbm file if it isn't reorganized?
329|How can I flush pending data in gdbm's fast mode?|purpose of sync() for GNU databases
333|Which implementations can the ndbm module work with?|Can dbm.ndbm be built against GNU GDBM?
334|How are the header files for ndbm found when Python is built?|Which script locates the ndbm headers on Unix?
338|Should I include the .pag extension in the filename for ndbm?|filename for dbm.ndbm.open, with or without extension
340|When should dbm.dumb be used?|Is dbm.dumb a good first choice?
341|Is dbm.dumb fast and widely used?|performance of the dumb database module
342|In what language is dbm.dumb written?|Which database module is pure Python?
343|Does dbm.dumb require any C library to be installed?|dependencies of dbm.dumb compared with dbm.gnu
349|Which files does dbm.dumb create?|file extensions of a dumbdbm database
350|Can a dumb database crash the interpreter?|Why may loading a big entry from dbm.dumb kill Python?
351|What does flag 'n' do in dbm.dumb since 3.5?|force a fresh dumb database every time
353|Does opening a missing dumbdbm file with 'w' still create it?|Since 3.8 which flags no longer make a new file in dbm.dumb?
355|What does sync() do in dbm.dumb?|How do I write the dumb database's directory to disk?
357|What can the debugger and profilers do for me?|How do I find what makes my program slow?
358|What are auditing events useful for?|How can I see what happens at run time without patching?
360|What does the decimal module do?|Which module gives correctly rounded arithmetic for numbers in base ten?
362|What principle guided the design of decimal arithmetic?|Which kind of arithmetic must computers offer, in the view of the specification quoted?
364|Why is 1.1 not stored precisely as a float?|Which numbers cannot be held exactly in binary?
365|Why are users surprised by 1.1 + 2.2?|What does the sum of 1.1 and 2.2 look like with floats?
367|What is the result of three times 0.1 minus 0.3 in decimal?|Does decimal get zero when adding tenths and subtracting 0.3?
369|Why is a tiny rounding error a problem in float comparisons?|What do small differences near zero prevent?
370|Why is decimal favoured for bookkeeping?|Which applications with strict equality needs should use decimal?
371|Does decimal keep trailing zeros in sums?|What is 1.30 plus 1.20 in the decimal module?
375|What does multiplying 1.30 by 1.20 give?|difference between 1.3*1.2 and 1.30*1.20 in decimal
376|What is the default precision of decimal, and can I change it?|How many digits does decimal use unless told otherwise?
