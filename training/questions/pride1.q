0|How many children does Lady Catherine have, and what will they get?|who is going to inherit Rosings
5|On what grounds does Mr. Collins's patroness rank her own girl above the greatest beauties?|Lady Catherine's own opinion of her daughter's looks
6|Why did Miss de Bourgh never become skilled at music and the like?|What has kept Lady Catherine's daughter from becoming more accomplished, and who told Mr. Collins so?
7|In what vehicle does the young lady of Rosings pass the parsonage?|Does Miss de Bourgh ever come near Mr. Collins's house?
10|What reason is given for Lady Catherine's daughter never having appeared before the king and queen?|Why doesn't Miss de Bourgh go to London?
12|Which noble title did Mr. Collins say would suit his patroness's girl?|What flattering remark about rank has Mr. Collins repeated to Lady Catherine concerning her daughter?
14|What gift does Mr. Bennet mockingly congratulate the clergyman on having?|mr bennet's ironic praise of his cousin's talent
15|Elizabeth's father wanted to know if the parson's compliments were rehearsed. Where does he ask it?|What did Mr. Bennet ask Mr. Collins about the origin of his flattery?
16|Does Mr. Collins prepare his praise in advance or improvise it?|How does Mr. Collins come up with his little compliments to ladies?
18|How did Elizabeth's father hide his amusement at the ridiculous guest?|With whom did Mr. Bennet share his enjoyment of Mr. Collins's silliness at dinner?
19|At what point had Mr. Bennet had his fill of his ridiculous visitor?|What did Mr. Bennet ask Mr. Collins to do once tea was finished
20|Why did the clergyman recoil from the first volume he was handed?|Does Mr. Collins read fiction?
21|How did the two youngest girls react on hearing that the visitor avoids fiction?|Kitty and Lydia's reaction when Mr. Collins refused the novel
22|Which religious work did the clergyman settle on for the evening?|What did Mr. Collins end up reading aloud to the Bennet ladies?
23|How far did the parson get in his recital before he was cut off?|Describe Mr. Collins's reading voice and what Lydia did about it
24|Who might lose his job with the uncle, and which officer would take him on?|What gossip did Lydia blurt out about Richard?
25|From whom and on what day did the youngest sister hear the news of the servant's dismissal?|who told lydia about richard
26|What errand did the youngest Bennet have in town the next day?|Why did Lydia want to go to Meryton?
27|Who told the youngest girl to be quiet during the sermon?|How did Mr. Collins take Lydia's interruption of his reading?
28|What complaint did the clergyman make about girls' taste in reading?|mr collins on young ladies and serious books
29|What does Mr. Collins believe would benefit girls more than anything?|Explain why Mr. Collins is amazed that young ladies dislike sermons.
31|Which game did the visitor propose to the master of the house after giving up reading?|Whom did Mr. Collins challenge at backgammon?
32|How did Elizabeth's father respond to the suggestion of a game?|What did Mr. Bennet say when he agreed to play with Mr. Collins?
33|Did Mr. Collins hold a grudge over being cut short by the youngest cousin?|The ladies begged Mr. Collins to go on reading. What did he do instead?
34|What sort of parent raised the heir of Longbourn, and how did his time at university go?|Was Mr. Collins an intelligent, well educated man?
35|How did his upbringing first shape the parson's bearing, and what later spoiled it?|Why had Mr. Collins's early humility turned into conceit?
36|How did the clergyman come by his patroness, and what odd blend of qualities resulted?|What happened that got Mr. Collins noticed by Lady Catherine when Hunsford was empty?
37|Why had the heir really come to make peace with his relations?|Where was Mr. Collins hoping to find a wife?
38|How did Mr. Collins mean to compensate the Bennet girls for taking their home one day?|What did Mr. Collins think of his own scheme for making up for the entail?
40|Which of the sisters was the parson's first pick, and why?|who did mr collins choose on the first night
41|When and in whose company did the clergyman learn that his first choice was unwise?|What made Mr. Collins alter his choice of bride the next morning?
42|What hint did the mother drop about her firstborn's prospects?|Mrs. Bennet tells Mr. Collins which daughter is nearly engaged and which are free
43|How long did it take the suitor to move from one sister to the other?|What was Mrs. Bennet doing while Mr. Collins switched his affections?
44|Why was Lizzy the natural second choice for the parson?|How did Elizabeth compare with Jane in Mr. Collins's eyes?
45|How did the mother's attitude to the heir change after learning of his marriage plans?|Does Mrs. Bennet still hate Mr. Collins after their talk before breakfast?
46|Which of the girls stayed at home when the others went into town?|Why did Mr. Bennet ask Mr. Collins to go along on the walk to Meryton?
48|What was the one room where Elizabeth's father could escape fools?|Why was Mr. Bennet so quick and polite in sending Mr. Collins out walking?
49|What was the talk like on the way into town between the parson and the girls?|How did Mr. Collins and his cousins pass the walk to Meryton?
51|What could distract Kitty and Lydia from looking for soldiers?|younger bennet sisters in the street of meryton - what were they looking for
52|What sight drew the notice of all the ladies once they were in town?|When did the Bennet girls first set eyes on Wickham?
53|Who was accompanying the unknown young gentleman in the street?|Was Mr. Denny back from London when the girls reached Meryton?
54|What excuse did two of the sisters use for crossing the road?|How did Kitty and Lydia manage to meet the handsome stranger?
55|Who made Wickham known to the Bennets, and what had he just agreed to join?|How and when did Mr. Wickham arrive in Meryton?
56|What was the only thing lacking to make the newcomer perfect in the girls' eyes?|Why was it pleasing that Wickham would be wearing a uniform?
57|Describe the looks of Denny's friend.|What was Wickham like in figure and face?
58|Who came along on horseback and interrupted the chat with the newcomer?|How did Wickham behave in conversation right after being introduced?
60|Which of the two riders did most of the talking, and to whom?|In the Meryton street, whom did Bingley chiefly address?
61|Where was Jane's admirer heading when he came upon the party in town, and why?|bingley on his way to longbourn reason
62|What did Elizabeth notice when the proud gentleman's gaze fell upon the new officer?|Darcy was trying not to stare at Elizabeth; what stopped his eyes?
63|What happened to the faces of Darcy and Wickham when they met?|Who turned pale and who flushed at the encounter in Meryton?
64|How did the two enemies greet each other in the street?|Did Darcy answer Wickham's salute?
67|Did Jane's admirer notice the awkwardness between the two men?|How did Bingley end the encounter in the street?
68|Which people tried to get the officers to come indoors, and did they succeed?|What did Mrs. Phillips do at her window?
69|How did the aunt find out that her nieces were back from Netherfield?|Why was Mrs. Phillips surprised at Jane and Elizabeth being home again?
70|For what did the parson beg pardon on entering the aunt's house?|How did Mr. Collins justify visiting Mrs. Phillips without being acquainted?
71|What rank would the newcomer hold in the regiment?|What did Mrs. Phillips know about Wickham that she could tell her nieces?
72|How had the aunt been spying on the new arrival?|What did Kitty and Lydia now think of the other officers compared with Wickham?
73|How was it arranged for Wickham to come to the aunt's party?|What did Mrs. Phillips promise that her husband would do?
74|What entertainment and food were planned for the evening at the aunt's?|which game would be played at mrs phillips's party
77|Could Jane account for the strange scene between the two men?|What did the two eldest sisters discuss on their way back from Meryton?
78|How did the parson please Lizzy's mother after the visit?|Why was Mrs. Bennet gratified with Mr. Collins when he came back?
79|Whom alone did Mr. Collins rate above the Meryton aunt for elegance?|Why was Mr. Collins so impressed by Mrs. Phillips?
81|How did the young people travel to the aunt's evening party, and what good news met them?|Did Mr. Collins worry about leaving his hosts for an evening?
82|What did the fireplace in one of the rooms at Rosings cost?|To which room at Rosings did Mr. Collins liken Mrs. Phillips's drawing-room, and how did she take it?
83|How did the parson occupy himself until the men came in, and what did his hostess mean to do with his stories?|What did Mrs. Phillips think of Mr. Collins's talk of Lady Catherine's mansion?
84|How did the bored girls pass the time before the gentlemen appeared at the aunt's?|what was on the mantelpiece at the phillipses
86|Did Elizabeth think her admiration for the new officer had been excessive when she saw him again?|What did Elizabeth feel when Wickham came into the drawing-room?
87|Describe the girls' uncle in Meryton.|How did Wickham measure up against the other officers at the Phillipses' party?
88|Next to whom did the most admired man of the evening take his place?|What dull subject did Wickham manage to make interesting?
89|Who looked after the neglected clergyman with drinks and food?|How much attention did the young ladies pay Mr. Collins once the officers were there?
90|In what way did the parson return his hostess's kindness?|which card game did mr collins join
91|Was Mr. Collins an experienced card player?|Why did Mrs. Phillips not hear out Mr. Collins's remark on whist?
93|Why did the youngest Bennet stop monopolising the handsome officer?|lydia and the lottery tickets
94|What did Elizabeth most want to learn from Wickham but did not expect to hear?|Was Wickham free to chat with Elizabeth during the game?
98|What were the first questions by which Wickham led up to Darcy?|wickham asks distance to netherfield
99|How long had Bingley's friend been in the neighbourhood by then?|What did Elizabeth tell Wickham about the length of Darcy's stay and his property?
101|How much money does Pemberley bring in each year?|darcy's yearly income
102|Why does Wickham claim to be the best source about Darcy's wealth?|Since when has Wickham been linked with the Darcy family?
106|How long had Lizzy lived under one roof with Darcy, and what was her verdict?|Does Elizabeth find Darcy pleasant?
109|Why does Wickham say that he cannot judge Darcy's character fairly?|What disqualifies Wickham from giving his opinion of Darcy's agreeableness?
113|In which house alone would Elizabeth hold back her view of Darcy?|Would Elizabeth say the same about Darcy elsewhere in the neighbourhood?
115|What is it about Darcy that offends all the locals?|Why do people in Hertfordshire dislike Mr. Darcy?
118|How does Wickham explain that most people think well of Darcy?|What blinds or scares the world into a good opinion of Darcy?
122|Had Elizabeth picked up any word of Darcy's departure?|What did Elizabeth reply when asked whether Darcy would stay longer?
123|What does Elizabeth hope that Darcy's presence will not spoil?|elizabeth hopes wickham will still join the regiment
125|Who should leave if the two enemies cannot bear each other's sight, in Wickham's opinion?|Does Wickham plan to stay out of Darcy's way?
126|What feelings does Wickham give as the cause of his unease near Darcy?|Is Wickham on good terms with Darcy?
127|What was the old master of Pemberley like, as his godson tells it?|Why does being around the younger Darcy stir up sad memories for Wickham?
128|What does Wickham find hardest to pardon in Darcy?|Would Wickham forgive Darcy for the way he was treated?
129|Why did Elizabeth not ask more about the quarrel?|How did Elizabeth feel as Wickham's story went on?
131|What mainly drew Wickham to that regiment?|wickham's chief reason for joining the militia
132|What did Denny tell his friend to win him over to the corps?|How did Denny persuade Wickham to enlist?
134|Why can Wickham not stand being alone?|What has disappointment done to Wickham's spirits?
137|What career had Wickham been raised for?|Wickham might have had a comfortable position by now. In what field, and who stood in the way?
138|What did Darcy's father leave Wickham in his will?|wickham promised a living by whom
139|How was the elder Darcy related to Wickham by baptism?|Who was Wickham's godfather?
141|What became of the post promised to Wickham when it fell open?|Did the old Mr. Darcy believe he had provided for Wickham?
144|What did Elizabeth ask about going to court?|Elizabeth wonders why Wickham didn't sue
145|Why couldn't Wickham sue for his inheritance?|What was wrong with the wording of the legacy to Wickham?
146|On what pretext did Darcy refuse to carry out his father's wish?|How did Darcy interpret the bequest, and of what faults did he accuse Wickham?
147|How long ago did the church post come open, and who got it?|When did the living meant for Wickham fall vacant?
148|What fault of temper does Wickham confess to?|What may Wickham have said too openly?
152|What punishment does Elizabeth think Darcy merits?|Should Darcy be exposed before the world, in Elizabeth's first reaction?
154|What keeps Wickham from exposing his enemy?|Why won't Wickham himself denounce Darcy publicly?
155|How did Lizzy respond inwardly to Wickham's loyalty to his benefactor?|Did Wickham's noble sentiments make him more attractive to Elizabeth?
158|To what emotion does Wickham put down Darcy's hatred?|What motive does Wickham name for Darcy's cruelty?
159|What about his parent's affections annoyed the young Darcy from childhood?|Would Darcy have got on better with Wickham if his father had been less fond of him?
163|Until now, what had been the worst Elizabeth thought of Darcy?|What kind of wickedness had Elizabeth not suspected in Darcy before Wickham's story?
164|What did Darcy once brag about regarding his grudges?|Which remark by Darcy at Netherfield does Elizabeth recall as proof of his bad temper?
168|What did Elizabeth almost say about the officer's face?|elizabeth keeps back a compliment to wickham
169|How close were Darcy and Wickham as boys?|Where were Wickham and Darcy born and how did they grow up?
170|What was the profession of Wickham's father, and why did he leave it?|Who managed the Pemberley estate for the late Mr. Darcy?
172|When did the old squire give his word to look after Wickham, and out of what feelings?|Why did the late Mr. Darcy feel in debt to Wickham's father?
176|What word does Elizabeth insist on for Darcy's behaviour?|In Elizabeth's view, what should pride at least have kept Darcy from being?
177|How does Wickham describe the role of pride in what Darcy does?|Has pride ever served Darcy well?
179|What excuse does Wickham give for pride not having made Darcy fair to him?|impulses stronger than pride in Darcy
181|What good deeds does Darcy do because of his self-esteem?|How does Darcy treat his tenants and the poor?
183|What does Darcy fear losing or dishonouring, so that he acts well?|The good name of Pemberley as a motive for Darcy
184|What sort of brother is Darcy thought to be?|How does Wickham describe Darcy's treatment of his sister?
188|In what way does Georgiana resemble Darcy?|What fault does Wickham find with Miss Darcy?
189|What was Darcy's sister like when little, and how did she feel about Wickham?|How did Wickham spend time with Miss Darcy as a child?
191|How old is Darcy's sister?|Is Miss Darcy pretty and accomplished?
192|Where does Darcy's sister live now, and who is in charge of her schooling?|With whom does Miss Darcy live since she was orphaned?
195|What puzzles Elizabeth about Jane's admirer's choice of companion?|Why does Elizabeth find it odd that Bingley should be friends with Darcy?
199|How does Wickham explain Bingley's regard for Darcy?|Does Bingley know Darcy's true nature, as Wickham sees it?
202|When will Darcy bother to be good company?|can darcy be pleasant to talk to
204|How does Darcy act among wealthy people?|Which virtues does Darcy show to those of fortune, by Wickham's account?
205|Where did the parson seat himself when his game was over?|Between whom did Mr. Collins sit after whist?
207|How did Mr. Collins do at cards?|What did Mr. Collins tell Mrs. Phillips when she pitied his losses?
208|How much money had the parson lost at the table?|Can Mr. Collins afford his loss of a few shillings?
209|To whom does Mr. Collins owe his being above petty money worries?|lady catherine thanks for removing collins from regarding little matters
210|What did Wickham whisper to Elizabeth after overhearing the parson?|Which name in Mr. Collins's speech made Wickham curious?
211|What has Rosings's mistress recently given to Elizabeth's cousin?|What is Lady Catherine's connection with Mr. Collins?
213|How is Darcy related to the lady of Rosings?|Who was Lady Catherine's sister?
216|How recently had Elizabeth first heard of Darcy's aunt?|Did Elizabeth know of Lady Catherine before Mr. Collins came?
217|Whom is the heiress of Rosings expected to marry?|rumour of miss de bourgh and darcy joining estates
218|Which lady did Elizabeth think of with amusement on hearing of the planned match?|Why did Elizabeth smile when told of Darcy's cousin?
219|Why would Caroline Bingley's efforts be wasted?|How had Miss Bingley been trying to win Darcy?
220|What does Elizabeth suspect of Lady Catherine's true character?|Does Elizabeth trust Mr. Collins's praise of his patroness?
221|What does Wickham remember of Lady Catherine's behaviour?|Did Wickham ever like Darcy's aunt?
222|From what three sources does Lady Catherine's reputation for cleverness spring, as Wickham judges?|How does Wickham explain why people call Lady Catherine sensible?
223|What brought the talk between Elizabeth and the officer to a close?|When did the other ladies get their turn with Wickham?
225|How did everything Wickham said and did come across?|Was Wickham graceful in speech and action at the supper?
227|Why could Elizabeth not bring up the officer during the drive home?|What filled Elizabeth's mind in the carriage after the party?
228|What did the two chatterers talk about on the ride back to Longbourn?|Lydia's fish and Mr. Collins's dishes
230|Why was Jane torn on hearing the accusation against Darcy?|Could Jane doubt Wickham's word?
231|How did Jane decide to reconcile the two stories?|To what did Jane put down everything she couldn't explain?
233|Who might have set the two men against each other, in Jane's guess?|What does Jane suspect some people with a stake in the matter have done?
235|How does Elizabeth tease Jane about her habit of excusing everyone?|What ironic request does Elizabeth make about the interested people?
240|Why does Jane think that Darcy couldn't have acted so?|What kind of man would be incapable of mistreating his father's favourite, says Jane?
243|Which does Elizabeth find likelier: a deceived Bingley or a lying Wickham?|Why did Elizabeth trust the officer's tale?
244|What challenge does Elizabeth throw out to the accused man?|let darcy deny it
248|On what single matter was Jane sure?|How would Bingley feel when everything came out, in Jane's mind?
249|Where were the two sisters talking when visitors arrived?|When was the Netherfield ball to take place and who came to invite the family?
251|How did Bingley's sisters treat the Bennets other than Jane?|Whom did the Netherfield ladies avoid most during their call?
252|How did the visiting ladies leave Longbourn?|Why was Bingley surprised at the end of the call?
254|In whose honour did the mother think that the ball was held?|How was Mrs. Bennet's vanity flattered by the manner of the invitation?
255|With whom did the two elder sisters look forward to dancing?|What did Elizabeth hope to see in Darcy's face at the ball?
256|Did the two youngest girls care about one partner in particular for the ball?|why kitty and lydia looked forward to the ball
257|Was the bookish sister willing to go to the ball?|Mary's view of attending the Netherfield dance
258|What does Mary require in order to put up with nights out?|Does Mary see going to evening parties as a sacrifice?
260|Was the clergyman afraid that his superiors would scold him for going to the ball?|What did Elizabeth ask Mr. Collins in her high spirits?
261|For which dances did the parson ask Elizabeth?|What does Mr. Collins think of the morality of balls?
263|With whom had Elizabeth meant to open the ball?|Why did Elizabeth regret her lively question to Mr. Collins?
267|What future did Elizabeth realise that her cousin had in mind for her?|When did it dawn on Elizabeth that Mr. Collins wanted her for the parsonage?
268|How did Lizzy's mother feel about a match with the parson?|What signs convinced Elizabeth of Mr. Collins's intentions?
269|Why did Elizabeth pretend not to understand her mother?|What would follow if Elizabeth replied to Mrs. Bennet's hints?
270|What made Elizabeth put off a fight over her cousin's possible proposal?|Why was it useless to quarrel over Mr. Collins just yet?
271|What was the weather like in the days before the ball?|What kept the girls from walking to Meryton that week?
272|How were the decorations for the ladies' shoes bought?|shoe-roses by proxy
273|Which four days were barely bearable for the two youngest sisters?|How did the bad weather affect Elizabeth's growing friendship?
274|When did Elizabeth first doubt that Wickham would be at the ball?|Whom did Elizabeth search for among the soldiers at Netherfield?
276|How had Elizabeth got ready for the ball, and with what hopes?|What conquest did Elizabeth plan for the evening?
277|What excuse did Denny bring for his friend's absence from the ball?|Why did Wickham not come to the Netherfield ball?
278|How did Elizabeth greet Darcy after learning who was behind the absence?|Whom did Elizabeth blame for Wickham not being there?
279|Why did Elizabeth think that being civil to Darcy was wrong?|patience with darcy = injury to wickham
280|What annoyed Elizabeth about Bingley that night?|Did Elizabeth want to talk with Darcy at the ball?
281|To which friend did Elizabeth pour out her disappointment?|Could Elizabeth stay in a bad mood for long at the ball?
283|How badly did the parson dance?|What made the first two dances a misery for Elizabeth?
284|How did Elizabeth feel when her dances with the clergyman were over?|the moment elizabeth got rid of mr collins as partner
