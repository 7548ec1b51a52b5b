1|What does Tom think of the old lady's skill at cards?|Who would have been Tom's companions at the card-table for two hours?
2|What does Tom wish about Mrs Norris's character?|tom wants his aunt to meddle less
3|Why could Tom hardly say no to his aunt's invitation to cards?|How did Mrs Norris ask Tom, that he disliked it so much?
5|What sort of request angers Tom most?|tom's spleen raised by pretended choice
6|By what luck did Tom escape the rubber of whist?|How did Tom avoid having to play cards?
8|Can anyone stop Mrs Norris once she has an idea, in her nephew's opinion?|tom about aunt's fancies
9|What recommended Mr Yates, and how would the master of the house have viewed him?|Would Sir Thomas have welcomed Yates at Mansfield?
10|How did Tom get to know his theatrical friend?|Why did Yates come to Mansfield sooner than expected?
11|What put an end to the play at Ecclesford?|How close were they to performing when a death scattered the actors?
16|Were Yates's listeners attracted by the idea of acting?|from casting to epilogue bewitching: who wished to take part
14|What did Yates find comfort in?|Yates's never-failing subject of talk
15|Why did Yates not bore his audience?|How common is the wish to act among youths?
17|Which piece had been chosen at Ecclesford, and what was Yates's role?|title of the play Yates talks about
18|How did Yates feel about his role?|Would Yates accept Count Cassel again?
19|Who had taken the best roles at Ecclesford before Yates came?|Did Lord Ravenshaw offer his part to Yates?
20|Why was Lord Ravenshaw unfit for his role?|description of Lord Ravenshaw's size and voice as the Baron
22|Why did Sir Henry run down the duke's acting?|Sir Henry on the duke as Frederick
23|How good an actor was Sir Henry?|who turned out such a stick
25|Who were the best performers at Ecclesford?|yates praises Agatha and the duke
28|Whose death spoiled the performance, and what does Yates wish had been done with the news?|How long should the announcement of the dowager's death have been held back?
29|Who refused to hide the death until after the play?|Why does Yates see no harm in concealing a grandmother's death?
32|How does Tom propose to compensate his friend?|Who first proposes a theatre at Mansfield, and what job is Yates to have?
33|In whom was the wish to perform strongest, and why?|What talents and leisure made Tom fit for acting?
36|Had Henry Crawford acted before?|Did the Bertram girls and Henry share the wish for a theatre?
37|What range of roles does Henry feel ready for?|From Shylock to a farce hero: who could undertake any character?
43|Where could the performance take place, according to Henry?|Is a proper stage necessary in Henry Crawford's eyes?
44|What minimum equipment does Tom demand?|tom bertram green baize
45|What further scenery does Yates want?|side wings, doors in flat and how many scenes
48|Why does Maria think they must make do with little?|maria on lack of time
49|What should be their aim rather than the stage, in Maria's opinion?|Maria adopts Mr. Crawford's views: performance or theatre?
50|Do good plays need scenery?|maria: many parts of the best plays
53|What does Edmund mockingly demand if they act at all?|Which items of a full theatre evening does Edmund list in irony?
54|Which theatre do they have to surpass, Edmund says?|outdo Ecclesford or do nothing
56|How does Julia counter her brother's mocking?|Is Edmund fond of going to plays?
57|What kind of acting does Edmund like, and what would he not cross a room to see?|Why are ladies and gentlemen bad actors in Edmund's judgement?
58|What kind of play did each member of the party prefer at first?|Who wants comedy and who tragedy, and how does Edmund feel about their resolve?
59|Did Lady Bertram object when she heard the talk at table?|Edmund resolves to stop the acting - his mother's attitude
61|Who was playing billiards that evening?|billiard-room occupants
63|Which rooms does Tom want for stage and greenroom?|How can the doors be made to communicate in five minutes?
69|How does Edmund judge acting at home for a family like theirs?|highly injudicious private theatricals
70|What two family reasons does Edmund give against acting?|Why would acting be wrong with the father away and Maria in her position?
71|How does Tom ridicule his brother's seriousness?|not three times a week nor inviting all the country
73|What is the purpose of the acting, as Tom explains it?|nothing but amusement and exercising powers
74|Does Tom intend to invite spectators?|audience or publicity at Mansfield theatre
75|Why does Tom think speaking an author's lines is harmless?|What sort of play does Tom promise to choose?
77|How does Tom turn his father's absence into an argument for acting?|Whose anxiety is the play meant to relieve?
80|What was Lady Bertram doing as Tom spoke of her anxiety?|Who does Lady Bertram's needlework?
83|What did Lady Bertram claim when half awake?|lady bertram denies having slept
86|What is Edmund sure Sir Thomas would think?|edmund convinced father disapproves
88|What does Tom say about his father's liking for recitation?|Nobody promotes talent in the young more than whom?
90|Which dramatic scenes did the brothers recite as children for their father?|boys acting Julius Caesar and Hamlet at Mansfield
91|Which line did Tom speak nightly one Christmas?|My name was Norval
94|How does Edmund distinguish boys' recitals from the present plan?|Would Sir Thomas want his grown-up daughters on stage?
95|How strict is the father about propriety?|sir thomas decorum
97|What does Tom promise about his sisters?|tom will ensure the daughters don't distress Sir Thomas
98|How does Tom tell his brother to mind his own business?|manage your own concerns
99|What concession does Edmund ask for if acting can't be stopped?|small and quiet, without a theatre
100|Why would building a stage be improper?|liberties with father's house while away
103|To what trivial changes does Tom compare the alterations?|moving a bookcase likened to moving the pianoforte
105|What objection besides novelty does Edmund raise?|wrong as an expense
107|How much does Tom jokingly put the cost at?|twenty pounds
108|Who will do the carpentry, and why will that please Sir Thomas?|What is the simplest plan for the stage, in Tom's account?
111|Will Edmund take a role?|edmund protests against acting himself
112|How did Edmund react when his brother left the room?|edmund stirs the fire
113|What comfort does Fanny offer?|fanny hopes no suitable play is found
114|Why does Fanny hope for disagreement over the play?|differing taste of brother and sisters
117|Which step does Edmund plan next?|edmund to dissuade his sisters
118|Why won't Edmund ask his aunt to help?|Mrs Norris lacks influence with whom?
119|What does Edmund consider worse than anything?|edmund on family quarrels
120|How did the sisters take Edmund's advice?|result of Edmund's talk the next morning
121|Did the girls fear their father's displeasure?|mother had no objection
122|With what argument did the sisters justify the plan?|Respectable families and women of consideration do it: who says so?
123|How did each sister reason from Maria's engagement?|Why did Julia feel free, and why did Maria feel freer still?
125|What parts is Mary Crawford willing to play?|Message from the Parsonage: Mary wants to join
128|How did Mary's message silence Edmund?|edmund dwells on the obliging purport
130|Was Mrs Norris against the theatre, as Edmund had thought?|edmund mistaken about aunt's opposition
131|Why was Mrs Norris delighted with the scheme?|What personal advantage did the aunt get from the theatre project?
133|How far had the carpenter got while no play was chosen?|What was hard to find for the company?
135|What did Mrs Norris save when cutting the curtain?|From which town did the baize come, and who sewed it?
136|Why was a decision so unlikely?|play both tragedy and comedy required
137|Who was on the side of comedy, and who on that of tragedy?|How many leading women and what sort of cast must the play have?
139|Which plays were turned down?|Hamlet, Macbeth, Othello rejected along with which comedies?
141|What kind of tragic play is ruled out in the dispute at Mansfield?|Which objection at Mansfield is directed at ranting in plays?
149|Which objection calls a play the dullest in the language?|most insipid play
151|What did Fanny notice in the quarrels over plays?|fanny amused at selfishness
152|Had Fanny ever seen a play?|Did Fanny herself wish something to be acted?
158,159|How does Tom propose to cope with too many roles?|tom: double the characters
161|How does Tom speak of small roles?|greater credit in an insignificant part
163|On what one condition will Tom accept any role chosen for him?|tom bertram takes any part if funny
165|Which comedy does Tom keep proposing, and for which roles?|How often had he proposed the Heir at Law?
166|How did Tom hit upon the final choice?|volume of plays on the table
171|How does Tom distribute the first roles?|rhyming Butler for whom, tragic parts for whom?
173|Which other male characters remained?|only Count Cassel and Anhalt
175|Why was the suggestion liked by all?|growing weary of indecision
176|Why was Yates especially happy with the choice?|Which role did Yates envy Lord Ravenshaw at Ecclesford?
177|What was the peak of Yates's ambition on stage?|knowing half of Baron Wildenheim's scenes by heart
178|Did Yates insist on the Baron?|ranting ground in Frederick
180|Was Henry particular about which of the two parts he got?|Which part would satisfy Crawford?
181|On what ground did Maria assign the Baron to Yates?|maria decides by height and figure
182|What did Maria gain by the allotment?|certain of the proper Frederick
183|What made Julia speak of Miss Crawford's interests?|Who answers for Mr Rushworth being willing?
186|What problem with the women's roles does Julia raise?|Amelia and Agatha for Maria and Julia, nothing for Mary
187|How did Henry answer for his sister?|mr crawford says his sister only wants to be useful
188|How did Tom contradict Henry's claim that Mary need not be considered?|tom asserts that the part of Amelia is Miss Crawford's property
190|Why would giving up Amelia be no loss to the sisters?|highly comic part
192|What did both sisters hope for in the silence?|best claim to Agatha
194|How did Henry settle who is Agatha?|henry begs Julia not to be Agatha
197|What does Henry fear if Julia played Agatha?|memory of shared laughter would make Frederick run
199|How did Julia realize she had been slighted?|What did Julia see in Henry's glance and Maria's smile?
202|Would Tom trust Julia in tragedy?|tom's doubt of Julia's choice
205|Why is Julia wrong for tragedy, as Tom sees it?|features, walk, speech of Julia
206|What role does Tom offer Julia?|old countrywoman
208|What is amusing about the old woman in the play?|relieves the benevolence of her husband
212|How does Yates describe the Cottager's wife?|trivial, paltry part
215|Who was going to play the Cottager's wife at Ecclesford?|governess part
218|How does Yates rebuke Tom as manager?|appreciate the talents of your company
220|How does Tom hold himself up as a model of modesty?|tom satisfied with the old Butler
221|What exchange does Tom suggest if Julia hates comedy?|swap Cottager's and wife's speeches
226|Where does Henry say Julia is needed?|henry: her talents for Amelia
228|Which character is hardest of all to play, in Henry's view?|henry crawford: most difficult role in Lovers' Vows
229|What does it take to play Amelia?|playfulness and simplicity without extravagance
230|Have professionals always succeeded as Amelia, in Henry's experience?|henry has watched good actresses fail as Amelia
233|Why must a lady play Amelia, and which one?|requires a gentlewoman
234|Did Henry's appeal work on Julia, and who broke in?|look of entreaty softened julia
239|What is it about Julia's build that rules out Amelia?|too tall and robust
240|What figure should Amelia have?|small, light, girlish
246|How does Henry play on tragedy and comedy in urging Julia?|comedy chooses you
247|In which scene would Julia appear with Henry as Amelia?|visit in prison with basket
250|What doubt made Julia hesitate?|was he only trying to soothe her
254|What in Maria's look decided Julia?|Maria's serenity meant what to Julia?
255|How did Julia throw Henry's own excuse back at him?|julia's angry retort about keeping countenance
256|How did Henry look after Julia's retort?|crawford rather foolish
260|Which part will Julia have, if not Agatha?|julia refuses amelia
262|What names does Julia call Amelia?|odious, little, pert
264|Who pitied Julia when she left, and why?|julia walks out; fanny's compassion
265|What did Maria say to Henry about giving up the role?|After Julia left, what did Tom and Yates study?
266|Who took the offer of Amelia to the Parsonage?|How did Fanny come to be left alone?
267|What did Fanny do first when alone?|fanny takes up the volume
268|How did Fanny feel on reading the play?|eagerness suspended by astonishment
269|Why did Fanny think the women's roles unfit?|From whom did Fanny expect a protest?
271|Why did Rushworth pick the Count?|Had Rushworth seen the play before?
272|How did Maria help her fiance with his role?|Why did Maria shorten Rushworth's speeches?
273|How did Rushworth like his costume, and what did he overlook?|rushworth finery, no displeasure
274|Where had Edmund been while the play was settled?|Who hurried to tell Edmund the news?
277|What costumes will Rushworth wear?|blue dress, pink satin cloak and shooting-dress
278|What did Fanny feel as Edmund heard the news?|fanny's eyes followed edmund
279|How did Edmund respond to hearing the play's title?|tone of the greatest amazement
283|Why is Yates glad to have seen it at Ecclesford?|yates scolds his own stupidity
285|What question does Edmund put gravely to Maria?|edmund asks about the women's roles
286|How does Maria describe her role to Edmund?|maria blushes, lady ravenshaw's part
287|What did Edmund say as he turned to the fire?|edmund vexed by the fire with mother, aunt, Fanny
288|How many speeches has Rushworth?|forty-two speeches, three entrances
293|Why did Edmund wait until Yates had gone?|edmund urges Maria to drop the play as unfit
295|What test does Edmund suggest to Maria?|read first act aloud to mother or aunt
298|How does Maria defend the play against Edmund?|Maria says a few omissions will make Lovers' Vows fit for private acting
299|Whose task is it to lead in this matter?|edmund tells maria she is to lead
302|What weight does Edmund give Maria's conduct?|decorum law to the party
303|How did being flattered as leader affect Maria, and what did she still refuse?|maria won't harangue the rest
307|Which excuse does Edmund recommend to Maria?|feel yourself unequal to the part
310|What does Edmund foresee if Maria withdraws?|play given up, delicacy honoured
312|What did Lady Bertram want just then?|Why does Lady Bertram have Fanny ring the bell?
314|What would happen if Maria gave up Agatha?|julia would take it
315|How might Julia justify taking the role?|difference in situations, less scrupulous
317|Why can't Maria withdraw now?|maria: consent too far settled
319|What is Mrs Norris's argument from economy?|preparations money thrown away
320|What should be done with improper passages, says the aunt?|Has Mrs Norris read the play?
322|Whose taking part makes it harmless in Mrs Norris's eyes?|mr rushworth acts so no harm
323|What loss does Mrs Norris regret?|half a day's work about the side-doors
325|What will Mrs Norris return to the shop?|curtain rings
328|Who should supervise the young, according to Mrs Norris?|one steady head
330|What was Dick Jackson carrying to the house?|Where was Mrs Norris when she met the boy with the boards?
331|Why did Mrs Norris send the boy home?|dick jackson ten years old and the servants' dinner-bell
332|How did the boy respond to the scolding?|cure him of marauding
333|What does Mrs Norris hold against the Jacksons in view of Sir Thomas's goodness?|employed all the year round, greedy
334|Did anyone reply to Mrs Norris, and what was Edmund left with?|edmund's only satisfaction
336|Why was so little said of the play at dinner?|mrs norris tells again of Dick Jackson at dinner
337|Why did Maria avoid the subject at dinner?|maria without Henry Crawford's support
338|How did Yates try to please Julia, and what was on Rushworth's mind?|Julia's gloom and her secession from the company
339|Who came in to interrupt the committee?|late, dark and dirty evening: welcome visitors
