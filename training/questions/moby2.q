0|What effect did drink have on the newly arrived sailors?|How did the whalemen behave once the alcohol took hold of them?
1|How did one man among the merry crew differ from his mates?|Did Bulkington join in the noise, and did he want to spoil the fun?
2|Why does Ishmael stop to describe the quiet sailor?|Would the man who kept aloof become a shipmate of the narrator?
3|How tall and broad was Bulkington?|physique of the sober sailor in the inn: height, shoulders, chest
5|What was strange about the expression in Bulkington's eyes?|What made the quiet man's teeth look so white?
6|From which part of the country did Bulkington seem to come?|What did the tall sailor's accent reveal?
7|When did Bulkington leave the party?|Did the other men see the quiet sailor go?
8|Was Bulkington popular with his crew?|What did the crew do when they noticed their favourite was gone?
10|At what time did the room become quiet after the sailors had left?|When did Ishmael begin to feel pleased about his idea for the night?
12|Would a person gladly share a bed even with close family?|How do people feel about sharing a bed with a sibling, in Ishmael's view?
14|What circumstances make sharing a bed especially objectionable?|Why was Ishmael so reluctant to bed down with an unknown whale-hunter in New Bedford?
15|Do seamen share beds aboard ship?|With what monarchs are sailors compared concerning how they sleep?
16|What are the sleeping arrangements of the crew on a ship?|Does every sailor at sea have something of his own to sleep in?
18|What did Ishmael fear about the cleanliness of his bedfellow's underwear?|Why did the narrator suspect the whaler's clothes would be dirty?
20|What did Ishmael think a decent man should be doing at that hour?|Was the absent roommate expected to be home already?
21|What worry did Ishmael have about the roommate coming in at midnight?|Where might the stranger have been before tumbling into bed, in Ishmael's imagination?
24|Where did Ishmael first decide to sleep instead of the shared bed?|alternative sleeping place the narrator asks for
25|What could the landlord not provide for softening the bench?|Why did Peter Coffin warn that the bench would be uncomfortable?
26|Which tool did the innkeeper offer to make the bench smoother?|How did the landlord propose to make his guest comfortable on the wood?
27|How did the landlord go about smoothing the bench?|With what did the innkeeper dust the bench before planing?
28|What put an end to the planing?|What did the blade hit while the bench was being smoothed?
29|Why did Ishmael tell the landlord to stop planing?|Which injury did the innkeeper risk while working on the plank?
30|What did the innkeeper do with the wood shavings?|What mood was Ishmael left in after the landlord went off?
31|How could the shortness of the bench be remedied?|How much too short was the bench for the narrator?
32|Why couldn't Ishmael put the two benches together?|What was the height difference between the benches?
33|Where did Ishmael set up the bench?|Why leave a gap between the bench and the wall?
34|What made sleeping on the bench by the wall impossible?|Where did the cold draughts come from in the inn?
35|Which trick did Ishmael consider playing on the absent roommate?|plan to lock the door and take the whole bed
37|Why did Ishmael give up the idea of locking the other man out?|What might have awaited the narrator in the entry next morning?
38|What made Ishmael reconsider his dislike of the stranger?|Did the narrator begin to think he had been unfair to the unknown man?
40|What did Ishmael hope for once he'd seen the other man?|Why did the narrator want to look over the stranger on his arrival?
41|Did the other guests come home before the harpooneer?|How did the remaining lodgers arrive that night?
43|How late was it when Ishmael asked about the man's habits?|hour at which the narrator questioned the innkeeper about his roommate
44|How did the landlord respond to being asked about late hours?|What did Ishmael notice about Coffin's amusement?
45|Is the roommate usually a late sleeper?|How does the landlord describe the harpooneer's normal bedtime and rising?
46|Why was the harpooneer out so late, in the landlord's opinion?|What was the roommate unable to sell?
47|How did Ishmael take the news that the man was selling a head?|Which reply from the landlord threw the narrator into a fury?
48|On what night of the week did Ishmael and Queequeg first share a room?|What did Ishmael ask about the harpooneer's trade around town, and on what day was it?
49|Why couldn't the head be sold in this town?|What did the innkeeper tell the peddler about demand?
51|What warning did the landlord give about insulting the head?|What was Coffin carving during the talk about the peddler?
52|What violent thing did Ishmael threaten to do to the head?|What did the narrator say in his second burst of temper?
56|What was wrong with the accommodation Ishmael had been given?|How much of a bed was the guest offered?
57|What did Ishmael complain of regarding the landlord's stories?|What kind of relation is sharing a bed, in Ishmael's angry speech?
58|What did Ishmael demand to be told about the stranger?|Did the guest ask whether it would be safe to spend the night with him?
59|Why could the landlord be taken to court, in Ishmael's view?|What would the sale of one's own head prove about a person?
60|How did the landlord comment on Ishmael's lengthy outburst?|Reaction of Coffin to the narrator's long complaint
61|What had the harpooneer brought back from the South Seas?|Why had the last of the heads to be sold that very night?
62|What had the harpooneer tried to do the Sunday before?|How many heads was the peddler carrying, and what did they look like?
63|What cleared up the puzzle of the head-selling?|Did Ishmael conclude that he was being made a fool of?
64|What did the landlord say in defence of his strange lodger?|Does the harpooneer settle his bills on time?
65|Who slept in the big bed on their wedding night?|What personal memory did the innkeeper have of the bed he recommended?
66|Was the bed wide enough for two men?|How did Coffin praise the size of the bed?
67|Where did the innkeeper's small sons use to sleep?|Who put the children at the foot of the bed?
68|Why did the Coffins stop using the bed?|What accident happened to the landlord's boy in the night?
70|How did the landlord light the way upstairs?|What did Coffin hold out to his guest while offering to show him the room?
71|What convinced the landlord that the harpooneer wouldn't return that night?|How did Coffin find out that Sunday had begun?
72|What was the bedroom like?|How many men could have slept side by side in the bed upstairs?
73|What was used as a washstand in the room?|Where did the landlord put down the light?
76|Did the bed pass Ishmael's inspection?|Was the bed elegant?
77|What furniture was in the room?|What picture was on the board covering the fireplace?
78|Where did the harpooneer keep his clothes?|Which belongings lay on the floor in the corner of the room?
79|What weapon stood near the head of the bed?|What odd things lay on the shelf above the fireplace?
81|How did Ishmael examine the strange object lying on the chest?|Did the narrator smell and touch the unknown garment?
82|What did the garment on the chest resemble?|How were the edges of the mat-like thing decorated?
83|What was in the centre of the mat?|With which South American clothing is the odd garment compared?
84|What did Ishmael find hard to believe about the mat?|Would any sane man wear such a mat in public?
85|What did it feel like to wear the shaggy thing?|Why did the mat seem to have been out in the rain?
86|Where did Ishmael look at himself wearing the mat?|How did the narrator judge his own reflection?
87|How did Ishmael hurt his neck?|How fast did the narrator take off the mat?
89|What did Ishmael do after thinking on the bedside?|Which garment did Ishmael remove first before thinking in the middle of the room?
91|Why did Ishmael finally go to bed?|What did the narrator do last before he fell into bed?
92|Why couldn't Ishmael sleep well at first?|What did Ishmael suspect the mattress was filled with?
93|What woke Ishmael from his doze?|Which sound and light announced the roommate's coming?
95|How did Ishmael behave when he realised the stranger was coming in?|Did the narrator speak first as the harpooneer entered?
96|What was the stranger holding when he came into the room?|Where did the roommate put his light, and what did he do next?
97|Why couldn't Ishmael see the stranger's face right away?|What kept the newcomer's face turned aside?
100|What colour was the stranger's face?|Describe the newcomer's complexion and the marks on it
101|How did Ishmael first explain the marks on his roommate's face?|Which false idea of a brawl and a surgeon came to Ishmael's mind?
102|How did Ishmael learn that the squares weren't plasters?|What did the light show about the black patches on the cheeks?
105|Which story about a whaleman came to Ishmael's mind?|Who had been tattooed by man-eaters in a tale the narrator recalled?
106|How did Ishmael account for the tattooed face in the end?|What conclusion did the narrator draw about the harpooneer's travels?
108|What comforting thought about skin did Ishmael have?|Can a man's honesty be judged by his outside?
110|Why didn't tanning explain the colour of the face?|Had Ishmael ever heard of the sun turning a white person purple?
111|Why couldn't Ishmael be sure what the southern sun does to the skin?|Had the narrator ever sailed in the South Seas before?
112|Did the harpooneer notice that somebody was in the bed?|While Ishmael's thoughts raced, was he seen by the newcomer?
113|What did the stranger take out of his bag?|Which two objects came from the sack after much fumbling?
114|Where did the embalmed head end up?|What did the roommate do with the ghastly object he carried?
115|What kind of hat did the stranger wear?|What did Ishmael nearly do when the hat came off?
116|How much hair did the harpooneer have?|describe the newcomer's hairdo
117|What did the stranger's bald head resemble?|mouldy comparison for the roommate's skull
118|Why didn't Ishmael run out of the room?|What prevented the frightened guest from escaping through the door?
119|Why didn't Ishmael escape through the window?|On what floor was the bedroom?
121|What is the origin of fear, in Ishmael's words?|How afraid was the narrator of the stranger that night?
122|Why did Ishmael not question the stranger?|What stopped the narrator from demanding an explanation?
124|What did the harpooneer's back and chest look like?|Which war is mentioned in describing the tattooed body?
125|To what animals were the marks on the stranger's legs compared?|How did the harpooneer's legs look?
126|What did Ishmael decide the man must be after seeing his legs?|How did the savage come to this Christian country, as the narrator supposed?
128|Whose heads might the peddler be selling, in Ishmael's frightened fancy?|gruesome guess about the origin of the heads
129|What did Ishmael fear for himself at the sight of the weapon?|Whose head might the savage want next?
130|What convinced Ishmael that the man was a heathen?|Why did the narrator stop shuddering and look on?
131|What did the savage bring out of his coat?|What did the little figure look like, and from which pocket did it come?
132|For what did Ishmael at first mistake the black figure?|Why did the narrator think of a preserved infant?
133|How did Ishmael recognise that the figure was of wood?|What did the gleam and stiffness of the manikin suggest?
134|Where did the savage place his idol?|What did the harpooneer remove before setting up the figure?
135|Why did Ishmael find the fireplace a fitting shrine?|How clean was the inside of the chimney?
137|How did the harpooneer make an offering to his god?|What was burnt before the idol, and what food was laid on top?
138|How did the savage get the biscuit back out of the flames?|What happened to the harpooneer's fingers during the ceremony?
139|Did the idol accept the food?|How did the little figure respond to the offered biscuit?
140|What noises accompanied the ritual?|What did the worshipper's face do while he chanted?
141|How was the idol treated after the ceremony?|To what is the careless pocketing of the idol compared?
142|Why did Ishmael think he must speak up now?|What signs showed that the savage would soon come to bed?
143|Why was thinking about what to say a mistake?|What did hesitation cost Ishmael?
144|What was the tomahawk also used for?|How did Queequeg smoke?
145|What happened the moment the light was put out?|What was the cannibal holding in his mouth when he leapt into bed?
146|How did the harpooneer react on finding someone in the bed?|What did Ishmael do when the savage jumped in?
147|What did Ishmael beg of the stranger in the dark?|Which way did the narrator roll?
148|Did the savage understand Ishmael's pleas?|How could Ishmael tell the harpooneer's English was poor?
149|What did the cannibal threaten if Ishmael wouldn't say who he was?|first words of Queequeg to Ishmael
151|What was the name of the landlord whom Ishmael called for?|Whom did the narrator shout for in the dark?
155|What made Ishmael fear his shirt would catch fire?|Where did the hot ashes come from in the struggle?
156|Who came to the rescue in the bedroom?|What did Ishmael do as soon as the landlord appeared?
157|How did Coffin assure his guest of Queequeg's harmlessness?|Would the cannibal hurt the narrator, as the landlord said?
158|What did Ishmael reproach the landlord with after being rescued?|Which fact about the harpooneer had been withheld from the guest?
159|What excuse did the landlord give for not having warned his guest?|Why did Coffin suppose that the guest understood what sort of man it was?
162|How did Queequeg invite Ishmael to bed?|What did the harpooneer do with the bedclothes to welcome his bedfellow?
163|Was Queequeg's invitation rude?|In what manner did the cannibal make room?
165|Did Ishmael find Queequeg good-looking?|How did the narrator judge the cannibal's looks when he took a calmer view?
166|What made Ishmael feel ashamed of his fuss?|Who has as much cause for fear, Queequeg or Ishmael?
167|Whom would Ishmael rather share a bed with than a drunk of his own faith?|saying about sober heathens and intoxicated believers
168|On what condition would Ishmael go to bed with Queequeg?|What should the harpooneer put away before the narrator would turn in?
171|What did Ishmael joke about his insurance?|Did the narrator have any cover against fire in bed?
172|Did Queequeg agree to stop smoking?|How did the harpooneer show that he would keep to his side?
173|In what position did Ishmael find himself when he woke?|When did the narrator wake up and where was Queequeg's arm?
174|What might an onlooker have thought of the two sleepers?|To what spouse does Ishmael liken himself on waking?
175|Why did Queequeg's arm look like the bed cover?|Why were the shades of the tattooed arm so uneven?
176|How could Ishmael tell there was an arm upon him?|What made it hard to distinguish the arm from the quilt?
179|Was Ishmael's childhood experience real or dreamt?|What is uncertain about the event remembered from boyhood?
181|Why was Ishmael sent to bed as a child?|On what date and at what hour was the boy put to bed?
183|Where was the young Ishmael's room?|Why did the boy take so long to undress?
184|How many hours would the boy have to stay in bed?|gloomy calculation of the punished child
186|What sounds and light made the boy's punishment harder?|What could young Ishmael hear from outside and from the house?
187|What did the boy ask of his stepmother instead of bed?|Which other punishment did the child beg for?
188|Did the stepmother give in to the boy's plea?|How does Ishmael ironically describe his stepmother?
189|How did the boy feel during the hours lying awake?|Has any later misfortune made Ishmael feel worse than that afternoon?
190|What did the boy find on waking from his nightmare?|How had the room changed while young Ishmael dozed?
191|What did the child feel in his hand in the dark?|What shock did the boy get on waking up?
192|Where did the phantom seem to be?|What was sitting by the boy's bed?
193|Why didn't the boy pull his hand away?|What did the child think would break the spell?
194|How long did Ishmael try to explain the ghostly hand?|What did the boy recall with a shudder next morning?
195|Does Ishmael still think about the phantom today?|Has the riddle of the ghostly touch been solved for the narrator?
196|In what way was waking in Queequeg's embrace like the childhood vision?|Which feeling was missing when the arm lay round Ishmael compared to the ghost?
197|What happened once Ishmael remembered the night before?|When did the narrator see how funny the situation was?
198|Could Ishmael free himself from the embrace?|How tightly did the sleeping harpooneer cling?
199|How did Queequeg answer when called to wake up?|response to the first attempt at rousing the sleeper
200|What did Ishmael's neck feel like when he turned over?|What did the narrator feel on rolling over in bed?
201|What lay at Queequeg's side under the cover?|Which object is compared to a baby in the bed?
204|How did Ishmael finally wake Queequeg?|Which animal did the harpooneer resemble as he shook himself?
205|What did Ishmael do while Queequeg was making up his mind about him?|Was Ishmael still worried after waking his companion?
206|What arrangement for dressing did Queequeg suggest?|How did the harpooneer communicate that he would get dressed first?
207|What does Ishmael say about the manners of savages?|Are so-called savages polite by nature?
208|Who was ruder that morning, Queequeg or Ishmael?|What did the narrator do that was impolite as his roommate dressed?
209|How does Ishmael excuse his staring?|Why was it worthwhile to watch Queequeg?
210|Which garment did Queequeg put on first?|Did the harpooneer put on trousers before his boots?
211|Where did Queequeg put on his boots?|What strange place did the harpooneer crawl into for modesty?
212|To what insect stage does Ishmael compare Queequeg?|neither caterpillar nor butterfly, who is meant
213|How civilized was Queequeg, in Ishmael's opinion?|What did a little civilization lead Queequeg to do?
216|What would Queequeg have done if he were wholly uncivilized?|How do the boots show a mixture of savage and civilized?
217|What happened to Queequeg's hat under the bed?|Why did the harpooneer limp in his boots?
218|Why did Ishmael urge Queequeg to put on his trousers?|Could people across the street see into the bedroom?
220|Which parts of the body did Queequeg wash?|How did the harpooneer's washing differ from a Christian's?
221|What did Queequeg use for lathering?|What did the harpooneer do after putting on his waistcoat?
222|With what did Queequeg shave?|How did the harpooneer sharpen his shaving tool?
224|Why did shaving with a harpoon later seem less odd to Ishmael?|How sharp and of what metal is a harpoon?
225|How did Queequeg leave the room?|What did the harpooneer carry like a baton?
227|Was Ishmael angry with the landlord in the morning?|Did the guest bear a grudge for the practical joke?
228|What does Ishmael say about laughter?|Is a good laugh common in this world?
229|How should a man behave if others can laugh at him?|advice to someone who is the butt of a joke
230|What can be expected of a person with something very funny about him?|Is there often more in a ridiculous man than one thinks?
232|What occupations did the guests in the bar-room have?|What did the boarders wear for morning dress?
234|How long had the young man with the fresh brown cheeks been on land?|Which fruit does the young sailor's face resemble?
236|What shows that the third man has been on shore for weeks?|Whose tan has begun to fade?
237|With what mountain range is Queequeg's face compared?|Why was the harpooneer's cheek unlike anybody else's?
239|What is said about people who have travelled the world?|Do travellers gain ease in society, as the saying goes?
240|Which two famous explorers were awkward in society?|Were Ledyard and Park self-assured in the parlour?
241|What were the feats of Ledyard and Mungo Park?|Why isn't hard exploring the best school for polished manners?
243|What surprised Ishmael at breakfast?|What had the narrator hoped to hear at the table?
245|How did the brave whalemen behave in company?|What contrast between fighting whales and breakfasting struck Ishmael?
247|How did Queequeg act at the breakfast table and where did he sit?|Was the harpooneer shy among the other boarders?
249|What did Queequeg use to reach the meat?|Why were other people's heads in danger at breakfast?
250|What do most people think of anything done calmly?|Why might the harpooneer's table manners still be called genteel?
251|What did Queequeg eat and refuse at breakfast?|Did the harpooneer drink coffee?
252|What did Queequeg do after breakfast?|Where did the harpooneer sit while Ishmael went for a walk?
253|What took away Ishmael's astonishment at seeing Queequeg in town?|When did the narrator cease to be amazed by so strange a figure among polite people?
254|What can be seen in the streets near the docks of any large port?|Where do odd foreigners show up?
255|Who frightens ladies in Broadway?|Where do sailors from the Mediterranean bump into women?
256|Where have Americans scared the locals?|Which people are seen in Regent Street?
258|In what way does New Bedford outdo other ports?|Who chats at the street corners in this whaling town?
261|Which young men come to New Bedford each week?|What do the arrivals from Vermont hope for?
262|What did the greenhorns do before turning to whaling?|How strong and old are the newcomers from the hills?
266|What is the funny dress of the man strutting round the corner?|Who wears a hat with a tailcoat and a knife at his belt?
267|What was the second odd figure on the street wearing?|Who combined a rain hat with a fine cloak?
268|What does a rustic dandy do to keep his hands pale?|Who is more of a fop: someone from town or from the country?
270|What silly extras does a bumpkin order for his gear at sea?|What kind of buttons does the country dandy want on his waistcoat?
271|What will happen to the dandy's straps in a storm?|fate of the fine outfit in the first gale
275|What would New Bedford be like but for the whalemen?|To which bleak coast is the land compared without whaling?
276|What are parts of the land behind the town like?|Why is the back country frightening?
277|Is New Bedford a cheap place to live in?|Which town in New England has the highest cost of living?
279|Do the town's streets flow with food in abundance?|What are the streets of New Bedford not paved with?
280|How do the houses and gardens of the whaling town compare with the rest of America?|Where are America's most aristocratic homes?
282|What can be seen around the mansions that explains their origin?|Which iron ornaments answer the question of where the wealth came from?
283|Where did the wealth for the fine houses come from?|Which oceans paid for New Bedford's gardens?
286|What do fathers give their daughters for a wedding?|What do nieces get in New Bedford?
287|Why are weddings in New Bedford so bright?|How lavish is the use of candles in the town's houses?
288|What trees line the streets of the town in summer?|How does New Bedford look in the warm season?
289|Which trees show their blossoms in August?|What do the flowers of the horse-chestnut look like?
290|What has human skill done with the rocky ground?|How did terraces of flowers come to be on barren stones?
291|To what flowers are the women of the town likened?|How beautiful are New Bedford's ladies?
292|In what way do the women's cheeks surpass roses?|How long does the women's colour last?
293|Which town alone can rival the women of New Bedford?|How far off do sailors smell their sweethearts in Salem?
294|Which place of worship do whalemen visit before sailing?|Do many fishermen skip the chapel before going off to the Pacific?
297|How did the weather change before Ishmael went to the chapel?|What replaced the sunny cold?
298|What did Ishmael wear against the storm?|How hard was it to get to the chapel?
299|Who was in the chapel when Ishmael entered?|Was the church full?
300|What sound interrupted the quiet in the chapel?|How noisy was the congregation?
301|How were the worshippers seated?|Why did the mourners sit away from each other?
302|What were the silent people looking at?|Had the clergyman come when Ishmael sat down?
304|Whom did Ishmael discover near him in the chapel?|Where did the narrator sit, and what did he shake off?
305|What expression was on Queequeg's face in the chapel?|How did the harpooneer react to the solemn atmosphere?
306|Why did only Queequeg notice Ishmael coming in?|Could Queequeg read the memorial inscriptions?
307|Why was Ishmael sure that there were bereaved women present?|What made old wounds bleed again in the chapel?
