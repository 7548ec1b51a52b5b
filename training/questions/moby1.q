0|What opinion did Queequeg hold of his little idol?|Did Queequeg believe his wooden god always managed to do the good it intended?
1|How did Ishmael feel about letting an idol decide which ship they should sail on?|Was the narrator happy with the scheme for choosing the vessel?
2|Why had Ishmael wanted his friend to do the choosing of a ship?|whose good sense had Ishmael counted on to find a safe whaler
3|What made Ishmael give in and go looking for a ship himself?|Did Ishmael's objections change Queequeg's mind about who should choose?
4|Why did Queequeg stay in the bedroom instead of coming along to the harbour?|How were Queequeg and his idol spending the morning when Ishmael went out among the ships?
5|Which vessels were about to leave on long whaling trips when Ishmael asked around?|How many ships were available and how long would they be away?
6|Where does the name of the whaling ship Pequod come from?|Explain the meaning of the names of the three ships, which people was one called after?
7|In what order did Ishmael inspect the ships before making up his mind?|How long did it take Ishmael to settle on a vessel after stepping aboard the last one?
9|Was the Pequod a large and modern vessel?|How big was the ship Ishmael chose, and what style was she?
10|What had turned the planks of the Pequod's body so dark?|Through which waters and weather had the Pequod sailed over the years?
12|What happened to the first masts of the Pequod and where did the replacements come from?|Pequod masts Japan storm
13|What did the floor planks of the old whaler look like?|Which English church is used as a comparison for the worn surface of the ship?
14|How many years had the Pequod been employed in hunting whales?|Was the ship's antique look all there was to see, or had whaling left its marks too?
15|Who was responsible for the strange carvings and decorations all over the ship?|What positions had Peleg held aboard the whaler before retiring?
19|What served as pegs for tying the ropes along the sides of the Pequod?|How were teeth of whales used on the ship?
20|What were the pulley wheels of the Pequod's rigging made of?|Did the ropes on the ship run through wooden blocks?
21|What did the Pequod have for steering instead of a wheel?|From which part of a whale was the steering handle of the ship made?
22|What was it like to guide the Pequod through a storm?|Describe how the steersman felt with a jawbone in his hands in rough weather
23|What mood did the Pequod convey despite her grandeur?|Did the ship seem cheerful to the narrator?
25|What was Ishmael hoping to find on the quarter-deck?|Was anyone in sight when Ishmael first came aboard to offer himself for the trip?
26|Did the wigwam stay up while the ship was at sea?|Was the odd tent on the Pequod's deck permanent?
27|How tall was the tent on deck, and what material was it built from?|Which species provided the bone for the hut behind the mast?
29|What could a person sitting in the wigwam see through its entrance?|shape and direction of the doorway in the bone tent
30|Why was the man in the tent resting when Ishmael found him?|At what hour of the day did Ishmael come across Peleg in his shelter?
31|What sort of seat did Peleg have in his tent?|What was the bottom of Captain Peleg's chair woven out of?
32|What did Captain Peleg look like and how was he dressed?|How did the old seaman get the fine lines around his eyes?
33|What are a sailor's crow's feet good for?|Do the lines around the eyes help in looking angry?
36|What experience at sea did Ishmael claim when applying for a place?|In which branch of seafaring had the narrator sailed before?
39|What did Peleg threaten to do if Ishmael brought up trading ships once more?|What would happen to Ishmael if he mentioned his old service again?
42|What crimes did Peleg jokingly suspect the applicant of?|Why did Peleg find it suspicious that a young man should want to hunt whales, and what did he ask him?
44|What was the old Nantucketer's attitude to outsiders?|From which places did a stranger have to come for Peleg to trust him?
46|What did Peleg need to know before he would hire Ishmael?|Would Peleg take a man on without hearing his motive?
48|Whose job was it to hire men and get the Pequod equipped?|Which two men were in charge of preparing the ship for sea?
50|Why did Peleg offer a way to learn about whaling in advance?|Is there any means of finding out what the trade is like before one is committed to it?
51|What physical disability does Ahab have?|Whom did Peleg tell the newcomer to look at in order to understand the dangers of the hunt?
53|How did Ahab's limb come to be missing, in Peleg's telling?|What kind of animal did Peleg blame for maiming the captain?
54|How did Ishmael react to the news of the captain's maiming?|What moved and frightened Ishmael in Peleg's outburst about the whale?
55|Why did Peleg doubt that Ishmael was a real sailor?|What did Peleg find lacking in the way the young man spoke?
57|How many trips had Ishmael made on trading vessels?|number of earlier voyages by the narrator
63|What daring feat did Peleg ask whether Ishmael would perform?|Which test question about courage did Captain Peleg put to the recruit?
65|Would Ishmael leap down a whale's gullet?|On what condition did the narrator say he would do the mad deed Peleg described?
70|What errand did Peleg send Ishmael on to cure him of wanting to travel?|Where was the young man told to go and look before reporting back?
71|Did Ishmael understand why he was told to go and look over the side?|How did the narrator take Peleg's odd order at first?
73|Which way was the ship's head pointing while she lay at anchor?|What was the tide doing to the Pequod when Ishmael looked out?
74|What impression did the wide sea make on Ishmael from the bow?|Was the view from the front of the ship attractive?
75|What did Ishmael report having seen over the bow?|What change in the weather did Ishmael predict after looking out?
77|Which distant landmark did Peleg mention when mocking Ishmael's wish to see the world?|Did Peleg think a trip past the tip of South America would show anything new?
79|Was Ishmael put off by Peleg's mockery?|What reasons did the narrator give Peleg for still wanting to join?
80|What persuaded Peleg to accept the young man in the end?|When did Peleg agree to take Ishmael on?
82|Where did Peleg take Ishmael to do the paperwork?|After agreeing to hire him, where did the old captain go with Ishmael?
84|Who else held shares in the ship besides the two captains?|How was ownership of the Pequod divided?
85|What do the islanders do with their savings?|Whaling vessels as an investment, what are they compared to?
86|Why were so many people on the island Quakers?|To which religious group did the first settlers of Nantucket belong?
87|Are the island's peace-loving believers gentle people at sea?|Which seamen were the most bloodthirsty of all?
89|What kind of first names were usual on Nantucket?|Why do some islanders combine pious speech with the boldness of Vikings?
92|What quality makes men great in tragedy?|Where does tragic greatness come from in the narrator's opinion?
93|What warning about greatness is given to ambitious young people?|Is greatness in human beings a healthy thing?
95|What was Bildad's financial situation and former profession?|Was Captain Bildad still working at sea?
96|How did the two old captains differ in their attitude to religion?|Did years at sea and the sight of naked islanders change Bildad's beliefs?
98|What contradiction was there between the old Quaker's pacifism and his career?|Would Bildad fight to defend his country, and what about killing whales?
99|How did Bildad probably justify the gap between his faith and his business?|What did Bildad conclude about religion and practical life?
101|By what steps did Bildad climb from the bottom to the top of his trade?|How old was Bildad when he stopped working?
102|What did people say about Bildad's character as an employer?|Was Bildad considered generous and easygoing?
103|What state were the men in when they got home from a voyage under Bildad?|Which rumour about the Categut did Ishmael hear in Nantucket?
105|Did Bildad curse at his sailors?|How much labour did Bildad manage to get from his men without foul language?
106|What effect did a look from Bildad have on the men when he was mate?|Why would sailors grab a hammer and start working when Bildad watched them?
109|What was Bildad's build, and did he have a beard?|Describe the thin body and chin of the old Quaker shipowner
111|Why did Bildad never lean back when sitting?|How did the old man in the cabin protect his coat?
112|What was Bildad doing in the cabin when Ishmael first saw him?|What were Bildad's clothes, legs and glasses like as he sat below deck?
114|For how many years had Bildad been at his Bible?|What did Peleg say his partner had been reading for decades?
116|How did Bildad respond to his partner's joke about his slow reading?|Was Bildad offended by Peleg's mocking of his Scripture study?
117|What was Bildad's verdict on first seeing the new recruit?|Did Bildad approve of Ishmael and what did he do right after saying so?
118|What did Ishmael think of Bildad compared to his loud friend?|Why did the Quaker's quietness strike the narrator as so strange?
120|What did Peleg take from the chest?|How did Peleg prepare for the signing?
122|How are sailors on whaling ships paid?|Do whaling crews get a salary, and how is each man's part decided?
123|What share did Ishmael expect to be offered, and which skills did he count on?|Why did the narrator not hope for a big cut of the profits?
124|What would the expected share be good for if the trip went well?|Would Ishmael have to pay for his food during the three years?
126|What is enough to make Ishmael content in life?|Does Ishmael care about becoming rich?
127|What was the best share Ishmael thought he might get, and why?|Which fraction did the narrator consider fair in view of his strong build?
128|Why did the two captains have nearly all the say over the ship?|What had Ishmael heard on shore that made him doubt he'd be paid well?
129|Why was Ishmael worried by finding the miser aboard?|Who might have great influence on the hiring of men, and why did the narrator suspect so?
130|Which Bible verse was Bildad reading while the pay was to be settled?|What was Peleg trying to repair while his partner ignored the newcomer?
132|What share did the stingy owner propose for Ishmael?|How low was Bildad's first offer?
135|Why is the 777th share worse than it sounds to someone who doesn't know the sea?|Explain the arithmetic trick behind the large number that Bildad named
136|How did Peleg react to the miserly offer?|Who accused Bildad of cheating the recruit?
138|What share did Peleg decide to enter for the young man?|How much more generous was Peleg's own figure, what was it?
140|Whose interests did Bildad cite for keeping the pay low?|Why would a generous payment to Ishmael hurt poor families, in Bildad's argument?
143|What would have happened to Peleg's conscience had he listened to his partner?|How heavy would Peleg's guilt be if he always took Bildad's advice on pay?
144|What did Bildad fear would become of his partner's soul?|What remark about a leaking conscience made Peleg furious?
146|What does Peleg consider an outrage to say to anyone?|Why was Peleg so insulted by his friend?
148|What absurd thing did Peleg vow to eat if the insult was repeated?|threat involving an animal with horns
149|What did Peleg order Bildad to do during the quarrel?|Which insulting names did Peleg throw at his partner as he ordered him away?
150|Did Peleg manage to catch Bildad when he charged at him?|How did the old Quaker escape the attack?
151|Why did Ishmael almost change his mind about the voyage during the fight?|For what purpose did Ishmael move away from the door in the quarrel?
152|Did Bildad flee the cabin after being attacked?|What surprised Ishmael about Bildad's behaviour following the outburst?
154|What happened to Peleg's anger once he had vented it?|How did Peleg behave after his fit of fury?
156|What did Peleg ask Bildad to fix after they had calmed down?|Which old skill of Bildad's was useful for getting the writing tool ready?
157|Why couldn't Peleg cut the quill himself?|What was wrong with Peleg's knife?
160|What share did Ishmael finally sign on for?|final pay agreed for the narrator
161|What did Ishmael ask Peleg about his companion?|When did Ishmael propose to bring Queequeg to the ship?
164|What did Peleg want to know about Ishmael's friend?|Was whaling experience important to Peleg when a second man was suggested?
165|How did Ishmael feel about his morning's achievement after signing on?|Was Ishmael convinced he had picked the vessel meant for them by the idol?
166|Why do whaling captains often show up only at the last moment?|Is it normal that a crew is hired before anyone has met the commander?
167|Why did Ishmael want to see the captain in person?|Is it wise to commit oneself to a master one has never met?
168|What made Ishmael go back to the ship after leaving it?|Whom did Ishmael ask about the captain's whereabouts?
172|What was wrong with Ahab's health while in port?|Where did Ahab spend his time before the voyage and was he ill?
174|Why did Peleg think Ahab would refuse to receive Ishmael?|Could even an old shipmate be sure of being let in to Ahab?
177|How did Peleg describe Ahab's godliness and manner of speaking?|Is Ahab a talkative man?
178|What sort of education and experience of the world does Ahab have?|Peleg on Ahab's learning and his life among savages
179|How good is Ahab with his weapon?|Is there a better hand with the lance on Nantucket than the captain?
180|Who was the namesake of the Pequod's commander?|What rank did the Ahab of ancient times hold?
182|What did animals do after the evil king of the Bible was killed?|What gruesome detail did Ishmael recall about the biblical Ahab's death?
184|Where did Peleg forbid Ishmael to repeat his remark about the wicked king?|Is it allowed to speak of the biblical Ahab's crimes on the ship?
187|Who gave Ahab his name, and when did she die?|Was the captain an orphan from an early age?
188|What did the Indian woman at Gayhead foretell?|Who claimed that Ahab's name would turn out to mean something?
192|How does Peleg know the captain, and in what way is Ahab good?|In which capacity had Peleg sailed with Ahab?
193|How did Peleg explain the captain's temporary madness?|What caused Ahab to lose his mind on the return trip?
194|How has Ahab's temper been since his injury?|When did the captain become moody, and did Peleg expect it to last?
195|What kind of commander is preferable, in Peleg's opinion: gloomy or cheerful?|advice on choosing between a sullen skipper and a merry one
197|Is the captain of the Pequod married?|What is Ahab's wife like?
198|Does Ahab have any children?|What fact about his family proves that Ahab isn't hopelessly bad?
201|What feelings did the captain's injury raise in Ishmael?|Did Ishmael pity the unseen captain?
202|Besides pity, what puzzling emotion did Ahab inspire?|Could the narrator explain the reverence he felt for a man he'd never seen?
205|Why did Ishmael leave his friend alone until evening?|What is Ishmael's attitude to other people's worship, however ridiculous?
206|Why should Christians not look down on heathens?|How should Presbyterians treat the odd beliefs of others?
209|What does Ishmael say is wrong with all of us, believers and heathens?|Would it have been any use to debate with Queequeg about his fast?
210|When did Ishmael go up and knock at his friend's room?|Did anyone reply when Ishmael knocked?
217|What illness did Ishmael fear had struck Queequeg?|Why did the silence behind the door worry Ishmael?
219|How much of the room could be seen through the keyhole?|view through the lock of the bedroom, bed and wall
220|What surprising object did Ishmael spot in the locked room?|Who had taken away Queequeg's weapon the night before?
221|Why was Ishmael certain that Queequeg was in the room?|What did the presence of the harpoon prove?
226|Whom did Ishmael alert first when the door would not open?|Who was the first to hear of Ishmael's fears for his friend?
228|What had the chambermaid noticed that morning?|When did the maid find the room locked and silent?
229|How did the maid explain the locked room to herself?|Where did the maid think the two guests were?
232|What was Mrs. Hussey carrying when she turned up?|What had the landlady been busy with when the alarm was raised?
234|Which tool did Ishmael call for to get the door open?|What stopped Ishmael as he rushed upstairs without any tool?
237|How did the landlady react to the plan to break in?|What did Mrs. Hussey care about more than the sick guest?
243|What did the landlady find out when she checked the closet?|Where had Queequeg's weapon been stored?
245|Which earlier guest's death did Mrs. Hussey remember?|What losses did the landlady fear from a suicide in her inn?
247|What notice did the landlady want painted?|Who was Betty sent to, and what for?
254|Who should be fetched to open the room, and how far away was he?|What did the landlady suggest instead of smashing the door?
257|Why did the landlady's key not open the room?|What was still holding the door after the lock had been turned?
258|How did Ishmael finally get through the door?|Did the landlady's protests stop Ishmael from throwing himself at the door?
259|What was Queequeg doing when they broke in?|What damage did the door do as it burst open?
261|How long had Queequeg probably been squatting there?|Why was Ishmael tempted to topple his friend?
262|What did Ishmael tell the landlady once he saw his friend was living?|Who took charge of Queequeg after the door was broken down?
267|How often does Queequeg's fast take place?|What comforted Ishmael about the length of the ritual?
269|What do sailors mean by a plum-pudding voyage?|How did Ishmael pass the evening until eleven?
271|What annoyed Ishmael when he came up to bed?|Why did the ritual seem insane to Ishmael?
276|How did Ishmael keep his friend from freezing during the night?|What was Queequeg wearing before the bearskin was put on him?
278|What kept Ishmael awake after putting out the light?|How far away from the bed was the fasting man?
280|Had Queequeg moved by daybreak?|What did Ishmael see on looking out of bed at dawn?
281|When did Queequeg end his ritual, and how did he greet his friend?|What condition was the islander in when he got up from his long sitting?
282|Under what condition does Ishmael tolerate any faith?|When does Ishmael begin to object to someone's religion?
283|When should one take a believer aside and argue?|At what point does devotion go too far, in the narrator's view?
286|What did Ishmael lecture Queequeg about, and where did he begin?|Why did the narrator call all fasting and squatting nonsense?
288|What does going without food do to a person's spirit and thinking?|argument against fasting: body, soul, ideas
289|Why do religious people with bad stomachs have such gloomy ideas of the afterlife?|What does Ishmael's theory about starving explain about sad beliefs in the world to come?
290|Where did the concept of hell come from, in Ishmael's joke?|Which dessert is blamed for the invention of hell?
291|What digestive trouble did Ishmael ask about?|Did the narrator use difficult terms in asking Queequeg about his stomach?
293|On what occasion did Queequeg suffer from indigestion?|How many enemies were eaten at the king's victory banquet?
295|What did the victors on Queequeg's island do with the dead?|How were the slain served, and to whom were they sent?
297|Why did the sermon on fasting fail to convince Queequeg?|How much of Ishmael's argument did the islander understand?
298|How did Queequeg look at Ishmael after the lecture?|Who pitied whom after the religious argument?
299|Why did Queequeg eat so much for breakfast?|What did the two friends use as toothpicks on the way to the ship?
300|What did Peleg shout when he saw Queequeg coming?|What must a cannibal have before Peleg lets him aboard?
303|What proof did Bildad demand of the harpooneer?|What was the religious requirement for Queequeg to be hired?
304|What did Bildad ask the islander directly?|How did Bildad address Queequeg when asking about his church?
305|Which church did Ishmael say his friend belonged to?|What lie about Queequeg's faith did the narrator tell?
306|Do native sailors from Nantucket ships ever become Christians?|What often happens to the tattooed heathens who sail from the island?
307|Whose meeting-house did Bildad think of, and what did he do to see the harpooneer better?|What did Bildad clean his glasses with before inspecting Queequeg?
309|Why did Peleg doubt that Queequeg had been properly christened?|What should a correct baptism have done to the savage's face?
311|Why was Bildad sceptical that Queequeg attended that congregation?|How often does Bildad walk past the deacon's church?
