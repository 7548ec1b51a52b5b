1|Did Elizabeth think that Darcy's fundamental nature had changed?|What does Elizabeth tell Wickham about Darcy's essentials?
2|How did Wickham take Elizabeth's remark that Darcy was the same as ever?|Was Wickham pleased or suspicious when Elizabeth spoke of Darcy's essentials?
4|What did Elizabeth really mean by saying Darcy got better the more you knew him?|Explain Elizabeth's phrase about improving on acquaintance.
5|What signs showed that Wickham was frightened by Elizabeth's words?|How did Wickham's face betray his alarm, and how did he go on?
7|What benefit to others does Wickham see in Darcy's proud nature?|From what might pride keep Darcy, if we believe Wickham?
8|When does Wickham think that Darcy puts on good behaviour, and for whose sake?|In front of whom is Darcy cautious, as Wickham fears?
9|Which marriage does Wickham say that Darcy is eager to bring about?|What explains Darcy's behaviour at Rosings, if one listens to Wickham?
10|How did Elizabeth reply to Wickham's theory about Darcy and his cousin?|Did Elizabeth smile at the idea of Darcy marrying Miss de Bourgh?
11|Why didn't Elizabeth encourage Wickham to go on about Darcy?|What old topic did Wickham want to talk about?
12|How did Elizabeth and Wickham part for the last time?|Did Wickham go on paying special attention to Elizabeth that evening?
13|With whom did the youngest sister leave the house on the eve of the journey?|When was Lydia's departure with Mrs. Forster planned?
14|Was the leave-taking of the youngest daughter sad?|What was the goodbye like when Lydia went to Brighton?
15|Who cried when Lydia went away, and for what reason?|Did Kitty weep out of love for her sister?
16|What parting advice did the mother give to her youngest?|Why were the other sisters' goodbyes to Lydia not heard?
17|What would Lizzy have thought of marriage if she had judged by her parents?|Did Elizabeth's own home give her a good picture of married life?
18|What made Mr. Bennet choose his wife, and what spoiled his love?|Why did Elizabeth's father lose his affection for his wife so early?
19|Which feelings were gone for good between Lizzy's parents?|What became of Mr. Bennet's hopes of domestic happiness?
20|Did Mr. Bennet turn to vice to make up for his unhappy marriage?|How did Elizabeth's father not console himself?
21|What were the two main pleasures of Elizabeth's father?|What does Mr. Bennet enjoy most in life?
22|For what alone was Mr. Bennet in debt to his wife?|How did his wife contribute to Mr. Bennet's amusement?
23|How does a wise man make do when his spouse offers no better pleasures?|Is it usual for a husband to want to be amused by his wife's folly?
24|Did Elizabeth notice how badly her father treated her mother?|Was Elizabeth aware of her father's failings as a husband?
25|Why did Elizabeth try to overlook her father's failings?|In what way was Mr. Bennet's conduct to his wife blameworthy before the children?
26|What good might the father's gifts have done if well employed?|What did Elizabeth feel more strongly than ever about her parents' ill-matched union?
28|Who made the home gloomy after the soldiers had left?|Why was Lydia's stay in Brighton doubly dangerous?
29|Did the soldiers' leaving make Lizzy as happy as she'd hoped?|Elizabeth had longed for the regiment to go; was she content once it did?
30|What did Elizabeth do to comfort herself after the disappointment?|Why did Elizabeth need to fix her hopes on another date?
31|What trip was Elizabeth most looking forward to?|Who would have had to come along to make Elizabeth's tour perfect?
35|Why does Elizabeth believe that a small annoyance protects a plan?|A scheme that promises delight in everything cannot succeed - whose idea?
34|What flaw in her trip did Elizabeth count on to keep the rest pleasant?|Why does Elizabeth see an advantage in Jane's not coming along?
36|What did the youngest sister promise before leaving, and did she keep it?|How frequent and how long were Lydia's letters?
37|What did Lydia's letters home contain?|Why could Lydia's letters to Kitty not be read out to the family?
38|When did good spirits come back to the Bennets' home?|How long after Lydia's departure did Longbourn become cheerful again?
40|Which neighbours returned when the warm season began?|When did social life start again in the neighbourhood of Longbourn?
41|By what month could Kitty visit the town without crying?|What did Elizabeth hope of Kitty by Christmas?
42|Who wrote to delay and shorten the holiday?|How close was the northern tour when a letter changed it?
43|Why was the visit to the Lakes given up?|Which county was to be the northern limit of the shortened journey, and why?
45|Which place in Derbyshire interested the aunt most?|Why was Mrs. Gardiner curious about a certain town?
46|How did Elizabeth feel about the change of route?|Elizabeth thought there might still be time for what?
49|What came to Elizabeth's mind whenever the county was named?|Why did the change to Derbyshire make Elizabeth uneasy?
50|With what joke did Elizabeth reassure herself about entering Darcy's county?|What would Elizabeth carry off from Darcy's county without his noticing?
52|How long did Elizabeth have to wait for her relations?|How many weeks lay between the letter and the Gardiners' coming?
54|Who looked after the little cousins during the tour?|How many children do the Gardiners have, and of what ages are the girls?
55|How many nights did the uncle and aunt spend at the Bennets'?|When did the Gardiners set off with Elizabeth?
56|What made the travellers well suited to one another?|Which enjoyment of the journey was certain?
57|Which famous sights on the way does the author refuse to describe?|Does the novel describe Oxford and Warwick on the tour?
59|How far was Darcy's seat from the aunt's old town?|What did Elizabeth learn about the location of Pemberley?
60|Was Darcy's estate on the travellers' way?|How large a detour was Pemberley?
61|Who first proposed visiting Darcy's place?|When did Mrs. Gardiner say she would like to see Pemberley again?
64|Who had spent his boyhood at the great house, as the aunt reminded Lizzy?|What connection of a friend with Pemberley did Mrs. Gardiner mention to tempt her niece?
67|What excuse did Lizzy make for not wanting to visit Darcy's home?|Of what did Elizabeth claim to have grown tired on the tour?
70|What did the aunt praise outdoors at Darcy's estate?|Are the woods around Darcy's house worth seeing?
72|What danger came at once to Elizabeth's mind about the visit?|Why did Elizabeth not want to go to Pemberley?
74|What did Elizabeth first consider doing to avoid the risk of meeting Darcy?|Did Elizabeth think of confiding in her aunt about Darcy?
76|From whom did Elizabeth find out if the family was at home?|What three things did Elizabeth ask at bedtime in the inn?
77|What answer made Elizabeth willing to go, and how did she give her consent?|When did Elizabeth grow curious about the house?
79|In what mood did Elizabeth drive through the gates of Darcy's estate?|Was Elizabeth calm as the carriage came near to Pemberley?
81|Where did the carriage come into the grounds, and what did it drive through first?|At which point did they enter the park?
83|From where did the visitors first catch sight of the mansion?|How far did they climb before seeing Pemberley House?
84|Describe Darcy's mansion from outside.|What lay behind and in front of Pemberley House?
85|Were the edges of the stream artificially decorated?|What were the river banks in front of Pemberley like?
87|Why did Elizabeth admire the estate so much?|Had Elizabeth ever seen a place more favoured by nature?
88|What thought about marrying its owner struck Elizabeth at the view of the estate?|Did Elizabeth begin to see the attraction of being Mrs. Darcy?
90|Whose information did Elizabeth fear was wrong at the door?|chambermaid mistaken?
92|What was the woman who showed them the house like?|Was the housekeeper as grand as Elizabeth had expected?
94|What was the first room they were shown like?|Size and furnishing of Pemberley's dining-parlour
96|What could Elizabeth see from the dining-room window?|Which part of the landscape looked beautiful from the dining-parlour?
99|How did Darcy's furniture compare with his aunt's?|What did the interior of Pemberley reveal of its owner's taste?
102|What did Elizabeth imagine about receiving her uncle and aunt?|Instead of coming as a stranger, Elizabeth might have done what?
103|What sobering thought ended Elizabeth's daydream of owning the place?|Why would Elizabeth have lost her uncle and aunt as Darcy's wife?
104|What did the thought of her relations being excluded save Elizabeth from?|Elizabeth nearly regretted refusing Darcy; what stopped her?
105|What did Elizabeth want to ask the housekeeper but didn't dare to?|Why didn't Elizabeth herself find out from the housekeeper if Darcy was away?
106|When was the owner due back, and with whom?|How was Elizabeth's uncle's question about the master answered?
107|Why was Elizabeth glad that they hadn't been held up?|What would have happened if their trip had been a day later, and how did Elizabeth feel?
109|Whose small portrait hung over the fireplace, to Elizabeth's surprise?|What did Elizabeth see over the mantelpiece at Pemberley?
111|How did the housekeeper explain who the young man in the small picture was?|Who paid for Wickham's upbringing?
112|What had become of the steward's son, in the servant's words?|What is the housekeeper's opinion of Wickham?
115|How old was the small picture of the master?|When were the two miniatures drawn?
118|What made the servant think more highly of Elizabeth?|Mrs. Reynolds's respect grew on learning what?
119|Where could a better and bigger portrait of Darcy be seen?|How handsome does Mrs. Reynolds find her master?
120|Why were the small pictures left where they hung?|Whose favourite room held the miniatures?
123|How old was Georgiana in her portrait?|miniature of georgiana darcy - what age
125|How does the servant describe Darcy's sister?|What does Miss Darcy do all day?
126|What gift was waiting for Darcy's sister in the adjoining room?|When is Miss Darcy coming to Pemberley, and what has her brother bought for her?
127|Who got the servant to talk so freely?|Why did Mrs. Reynolds enjoy talking of her master and his sister?
129|How much of the year does the owner spend at his estate?|When is Miss Darcy usually at Pemberley?
131|What does the servant say about the prospects of Darcy's marrying?|who is good enough for darcy?
133|What did Elizabeth reply when the servant doubted any woman was worthy of Darcy?|How did Elizabeth comment on the housekeeper's view that few were good enough for him?
135|For how long has the old servant known Darcy, and has he ever scolded her?|Has Darcy ever been unkind to his housekeeper?
137|What had Elizabeth always been sure of concerning Darcy's temper?|Why did the housekeeper's praise of Darcy's temper astonish Elizabeth?
140|How did Lizzy's uncle respond to the servant's praise?|What compliment did Mr. Gardiner pay Mrs. Reynolds about her employer?
143|What was Darcy like as a boy?|What does the housekeeper believe about good-natured children?
146|To whom will Darcy be just as kind as his father was?|Was the late Mr. Darcy affable to the poor?
149|Which details about the house failed to interest Elizabeth?|What else did the housekeeper talk about while Elizabeth only wanted to hear of Darcy?
150|How did Lizzy's uncle explain to himself the servant's glowing praise?|Did Mr. Gardiner take the housekeeper's praise at face value?
151|What kind of landlord is Darcy, as his servant says?|How does Mrs. Reynolds contrast Darcy with young men nowadays?
152|What do those who rent from Darcy or work for him say of him?|What is Darcy's reputation among those who depend on him?
154|What is the servant's explanation for Darcy's being called proud?|Why might people take Darcy for a proud man, as Mrs. Reynolds sees it?
156|What did the aunt whisper about the praise of Darcy?|What struck Mrs. Gardiner as odd about the housekeeper's account?
157|For whom had an upstairs room been newly decorated?|Why was the pretty sitting-room at Pemberley fitted up?
161|How fast does Darcy fulfil his sister's wishes?|Is Darcy quick to please Georgiana?
164|Did Elizabeth know about painting, and what did she prefer to look at?|Which of Miss Darcy's works did Elizabeth turn to?
163|What was left to see of the house after the sitting-room?|Which rooms did the visitors see last?
167|What expression did Darcy wear in the big painting?|What stopped Elizabeth in the gallery?
168|How long did Elizabeth look at the painting?|Did Elizabeth go back to the portrait before leaving the gallery?
169|When was the large painting of Darcy made?|Was the old Mr. Darcy still alive when the portrait of his son was painted?
170|How did Elizabeth feel about Darcy while facing his likeness?|Did Elizabeth's feelings for Darcy soften in the gallery?
172|Whose praise is of the greatest worth?|Why did Elizabeth give weight to what Mrs. Reynolds said?
173|Why did Elizabeth reflect on the power Darcy had over others?|As brother, landlord and master, what did Darcy hold in his hands?
174|With what new feeling did Elizabeth recall Darcy's love when before the canvas?|How did Elizabeth come to think of his proposal while looking at the portrait?
175|Who took over as guide once the inside had been seen?|Where did the gardener meet the party?
176|From where did Darcy come when he surprised the visitors?|What were the uncle and aunt doing when the owner appeared?
177|How near was Darcy when Elizabeth saw him?|Could Elizabeth have avoided being seen by Darcy?
178|What happened to both faces when their looks met?|Who turned red at the sudden meeting on the lawn?
179|How did Darcy behave in the first moments of the surprise?|Was Darcy composed when he came up and spoke?
180|How did Elizabeth react in body as Darcy came near?|Did Elizabeth walk away when Darcy appeared?
181|How could the uncle and aunt be sure who the gentleman was?|How did the Gardiners realise that the stranger was the master of Pemberley?
182|About whom did Darcy politely ask Elizabeth?|Could Elizabeth remember what she replied to Darcy's questions?
183|Why were those minutes among the worst of Elizabeth's life?|What made Elizabeth ever more embarrassed as Darcy talked?
184|How could one tell that Darcy was confused too?|Which questions did Darcy keep repeating?
185|How did the first conversation at Pemberley end?|Why did Darcy suddenly go off after the first meeting?
186|What did the uncle and aunt admire, and why did their niece not listen?|What did the Gardiners say about Darcy's appearance once he had left?
191|What was Elizabeth afraid that Darcy would think about her visit?|Why was Elizabeth ashamed of being found at Pemberley?
194|How little earlier would they have had to leave to escape the encounter?|How did Elizabeth conclude that Darcy had only just arrived?
198|How did his manner now differ from all that she had seen of him?|Had Elizabeth ever known Darcy so gentle and so little stiff?
199|With which earlier meeting did Elizabeth contrast this one?|How had Darcy spoken when he gave Elizabeth his letter, compared with now?
201|Was Elizabeth able to enjoy the riverside path?|How attentive was Elizabeth to the scenery after meeting Darcy?
202|On what were Elizabeth's thoughts fixed during the walk?|Where were Elizabeth's thoughts while her companions admired the river?
203|What did Elizabeth wish to know about Darcy's mind after the encounter?|Was Elizabeth wondering whether he still loved her?
205|What was Elizabeth sure of concerning Darcy's feelings on seeing her?|Was Darcy glad or pained to see Elizabeth?
206|What brought Elizabeth back to herself?|Why did Elizabeth make an effort to seem normal during the walk?
207|What could be seen through gaps in the forest?|What views were there from the hills in the park?
209|What is the circumference of the park?|Who smiled triumphantly, and at what figure: how far is it round?
208|What did the uncle want to do in the grounds?|Did Mr. Gardiner hope to walk round the entire estate?
211|Describe the place where they crossed the water.|What was the bridge like, and how wide was the glen?
212|Which of the party tired first and wanted to go back?|Why couldn't Elizabeth explore the windings of the stream?
213|What hobby slowed the party down?|Why did the walk back to the house take so long?
214|What sight astonished Elizabeth for the second time?|Did Elizabeth meet Darcy again on the same walk?
215|Why could they see Darcy coming this time?|How was it that they noticed Darcy's approach early?
216|How did Elizabeth plan to behave in the second encounter?|Was Elizabeth better prepared to meet him the second time?
217|What did Elizabeth first expect Darcy to do on seeing them again?|Did Elizabeth think that Darcy would avoid them on the path?
219|Why did Elizabeth suddenly stop praising the grounds?|What words had Elizabeth said before breaking off?
221|What favour did Darcy ask concerning her companions?|What did Darcy ask Elizabeth when she had stopped talking?
222|Why did Elizabeth nearly smile at Darcy's request?|Against whom had Darcy's pride once revolted?
224|For what kind of people did Darcy mistake the uncle and aunt?|Did Darcy realise at first that the couple were Elizabeth's relations in trade?
225|What did Elizabeth half expect when she said who her companions were?|How did Elizabeth watch Darcy when she introduced her relations?
226|How did Darcy react on learning of the family tie?|With whom did Darcy then walk and talk?
228|What comforted Elizabeth about Darcy's meeting her uncle?|Was Elizabeth ashamed of the Gardiners?
229|What was Elizabeth proud of while the gentlemen were talking?|How did Elizabeth follow the talk between her uncle and Darcy?
230|What invitation did Darcy give to her uncle?|What equipment did Darcy offer to lend?
231|What did the aunt's look express on hearing the invitation to fish?|How did Mrs. Gardiner react without words to Darcy's friendliness?
232|To whom did Elizabeth think the courtesy was really addressed?|Why was Elizabeth so gratified by the fishing offer?
236|Did Elizabeth believe that her own scolding had changed Darcy?|Could her harsh words at the parsonage have improved Darcy's manners, in Elizabeth's opinion?
239|Why did the walking order change?|Why did Mrs. Gardiner take her husband's arm?
238|In what order were they walking at first, and why did they go down to the water?|What did the walkers stop to look at by the river?
240|Who became Elizabeth's companion for the rest of the walk?|Who walked at Elizabeth's side after her aunt was tired?
242|What did Elizabeth want to make clear to Darcy about her coming?|Who had told Elizabeth's party that he would not be there?
243|Why had Darcy come home early?|What brought Darcy to Pemberley ahead of his friends?
244|Which of Elizabeth's acquaintances are in Darcy's party?|When will Bingley and his sisters arrive?
246|Of what were both reminded by the name of Bingley?|How did Darcy's complexion change, and why?
248|What special request did Darcy make regarding Georgiana?|Whom does Darcy want to present to Elizabeth while she is in Lambton?
249|Could Elizabeth recall how she agreed to the introduction?|How surprised was Elizabeth at being asked to meet Miss Darcy?
250|Why was Georgiana's wish to meet her a relief to Elizabeth?|Whose doing was Miss Darcy's wish to know her, as Elizabeth supposed?
253|How did Elizabeth regard being introduced to Georgiana?|What greater honour could Darcy do to Elizabeth than presenting Georgiana?
252|How did Elizabeth feel walking silently by his side?|Was Elizabeth at ease while walking with Darcy?
254|How far behind were the uncle and aunt by the time the couple got to the carriage?|Who reached the carriage first?
255|Where did the two wait together, and what invitation did she refuse?|Did Elizabeth go inside while waiting for the others?
258|What did Elizabeth and Darcy talk about on the lawn?|Which neutral topic saved the conversation between Elizabeth and Darcy?
257|Why was the conversation on the lawn so difficult?|Did Elizabeth find it easy to choose a topic with Darcy?
260|Did the party go in for something to eat and drink?|How did Darcy and his visitors take leave after the walk?
261|How did Darcy see the ladies off?|What did Elizabeth see Darcy do as the carriage left?
262|What did the uncle and aunt conclude about Darcy?|Did Darcy live up to what the Gardiners had expected of him?
263|Which three words did the uncle use for Darcy?|Does Mr. Gardiner find Darcy arrogant?
264|What slight stiffness did the aunt notice in Darcy?|Is there any stiffness in Darcy's manner, and does it matter to Mrs. Gardiner?
265|With whose judgement does the aunt now agree about Darcy's pride?|Did Mrs. Gardiner herself notice any pride in Darcy?
267|Why was Darcy's kindness surprising to the travellers?|Was Darcy merely polite to the Gardiners?
269|How does the aunt compare Darcy's looks with Wickham's?|Is Darcy less handsome than Wickham?
270|What did the aunt reproach Lizzy with?|How came you to tell me that he was so disagreeable?
271|How did Elizabeth justify her former bad reports of him?|When did Elizabeth begin to like Darcy better?
273|Why does the uncle not mean to take up the offer of fishing?|Will Mr. Gardiner go fishing at Pemberley?
274|Did Elizabeth correct her relations' view of his being whimsical?|Elizabeth's silent verdict on her relatives' reading of Darcy
275|What could the aunt hardly believe after meeting Darcy?|Why does Mrs. Gardiner begin to doubt the story about Wickham?
277|What part of Darcy's face does the aunt like?|Does Mrs. Gardiner find anything attractive in Darcy's features when he talks?
279|What did the aunt think of the servant's description?|Did the housekeeper exaggerate, in Mrs. Gardiner's opinion?
281|How does the aunt explain away the servant's praise?|Why does a servant think her master perfect, as Mrs. Gardiner puts it?
282|What did Elizabeth tell her aunt in Darcy's defence?|From whom did Elizabeth claim to have heard a different view of Darcy's actions?
283|What evidence about money did Elizabeth give?|Did Elizabeth name her source for the pecuniary transactions?
284|What distracted the aunt from the news about Wickham?|Why did Mrs. Gardiner soon forget about Darcy and Wickham?
285|What did the aunt do right after dinner in her old town?|How was the evening spent in Lambton?
286|What occupied Elizabeth's mind instead of the new people?|Why did Elizabeth pay little heed to her aunt's old friends?
287|When did Elizabeth expect the visit, and what did she decide?|Why did Elizabeth plan to stay near the inn for a morning?
288|Did the visitors come when Elizabeth had reckoned?|On which day did Darcy and his sister call?
289|In what vehicle did the callers arrive?|What were the travellers about to do when they heard a carriage?
290|How did Elizabeth know who was coming up the street?|What told Elizabeth that it was Darcy's carriage?
292|What did the relations begin to suspect?|How alone could the Gardiners explain Darcy's attentions?
291|What gave the relations a new idea about Lizzy and Darcy?|How did Elizabeth's manner at the window betray her to her uncle and aunt?
294|What was Elizabeth afraid of before meeting Georgiana?|Why did Elizabeth fear that she wouldn't please Miss Darcy?
295|Why did Elizabeth leave the window, and what made things worse?|What made Elizabeth's nervousness worse while she waited?
297|What surprised Elizabeth about the girl she was introduced to?|Was Miss Darcy at ease at the first meeting?
298|What had people in the town said about Georgiana, and what was the truth?|Is Georgiana really haughty?
299|How much did Georgiana say?|Did Georgiana talk much at her first meeting with Elizabeth?
