0|Why did running into the heir please Anne privately?|What opinion did Anne form of the man who will inherit Kellynch?
1|Why does Anne decide to keep her encounter in the inn passage from her sister?|Which meeting with the cousin had to be hidden from Mary, and for what reason?
3|Whom does Mary think should be told that they ran across the heir?|mary wants sir walter informed of mr elliot
4|How did Anne respond when urged to report the cousin's appearance to Bath?|Did Anne think her family should be informed about Mr Elliot being seen at Lyme?
5|How do Anne's father and elder sister feel whenever the heir is thought of?|What did Anne know and suspect about the old quarrel between Mr Elliot and her family?
6|Which of the sisters had the burden of exchanging letters with Elizabeth?|Does Mary correspond with her family in Bath?
7|Who joined the Uppercross party after the morning meal for a final stroll?|last walk about lyme - which friends came along
8|What time was the party supposed to leave Lyme for home?|I want the planned departure hour for Uppercross and how they meant to spend the time before it
10|Which authors did Anne and the grieving sailor discuss and disagree about?|Did Anne and Captain Benwick share the same judgement of Scott and Byron?
11|For what kindness does Harville praise Anne?|Who thanks Anne for drawing Benwick into conversation?
13|What harm does Harville see in his lodger's secluded life?|Is living shut away good for Benwick, in his friend's view?
15|How does Anne console Harville about the mourner's prospects?|What is Anne's argument that Benwick may yet get over his grief?
16|When did Benwick get the news of his fiancee's death, and where had he been sailing from?|Which ship had Benwick just been given when he returned from the Cape?
17|Where was Harville while he feared getting word from Benwick, and where was the ship bound?|orders of the Grappler destination port
18|How strongly did Harville shrink from breaking the death to his friend?|What punishment would Harville have preferred to being the bearer of the bad tidings?
19|Who alone was able to bring Benwick the dreadful news?|Harville points at someone as the only man capable of telling poor James. Whom?
20|Why was Wentworth free to go and comfort his friend, as regards his own ship?|When had the Laconia arrived, and was she likely to be ordered out again?
21|What lengths did Wentworth go to in order to reach the bereaved officer and stay by him?|Did Captain Wentworth wait for permission to leave before hurrying to Portsmouth?
22|To whom does Harville credit Benwick's survival of his loss?|could anyone other than Wentworth have rescued james benwick
24|Why did Harville change the topic after telling of Wentworth's devotion?|How did Anne answer Harville's remark on how dear Wentworth is to them?
25|Why was the route of the final stroll set toward the Harvilles' house?|Whose opinion about her lame husband's walking decided where everybody went?
26|What made the group go to the pier although time was short?|Where did the party say goodbye to the Harvilles, and who clung to them afterwards?
28|What did looking out at the sea bring into Anne's talk with Benwick?|Which Byron phrase came up at the Cobb?
30|Why did the walkers come down from the upper level of the pier, and who would not take the stairs normally?|How did Louisa insist on descending the steep steps?
31|Was leaping down with Wentworth's help a new amusement for Louisa?|What had Wentworth regularly had to do for Louisa at stiles, and how did she like it?
32|Why was Wentworth reluctant to let Louisa leap this time?|hard ground at the cobb made wentworth hesitate
33|What did Louisa do right after her first successful leap?|How did Louisa show that she had enjoyed being jumped down?
34|How exactly did the accident on the Lower Cobb happen?|Describe the moment Louisa was hurt after ignoring Wentworth's advice
35|What did Louisa look like as she lay there, and were there any marks on her?|Was there bleeding or bruising after Louisa Musgrove's fall?
37|How did Wentworth bear himself while holding the unconscious girl?|Who picked up Louisa after she fell and what was his face like?
38|Who fainted at the sight of the accident, and who kept her from dropping on the stairs?|How did Mary and Henrietta react to Louisa lying lifeless?
39|What did Wentworth first say after the fall?|In what tone did Captain Wentworth beg for aid?
43|What first aid did Anne recommend for the unconscious girl?|smelling salts, rubbing: Anne's instructions after the fall
44|Did the treatment Anne suggested revive Louisa?|What did Charles and Benwick do to help, and where did Wentworth lean in his despair?
45|How did Wentworth respond to the idea of fetching medical help?|Who started to rush off for the doctor before Anne stopped him?
47|Why was Benwick the better person to send for medical help?|What local knowledge made Anne pick Captain Benwick for the errand?
48|Who ran into town to bring the doctor, and in whose hands did he leave the patient?|After Anne's suggestion, who took over Louisa so that Benwick could leave?
49|Which three people kept their heads, and what distressed Charles in particular?|What did Charles Musgrove see whichever way he turned after the accident?
50|Whom was Anne tending after the fall, and what did she attempt for the rest at the same time?|How did Anne divide her efforts among Henrietta, Mary, Charles and Wentworth?
54,55|Where did Anne first propose to move the injured girl?|Anne's answer when Charles asks what to do next
57|Who offered to bear Louisa to the inn himself?|wentworth volunteers to carry
59|Why did a crowd of local labourers gather at the pier?|What made the sight even better for the onlookers than rumour had promised?
60|Who took charge of Henrietta on the way back along the pier?|In what order and mood did the group leave the Cobb after the accident?
62|How did the Harvilles learn that something was amiss?|What made Captain and Mrs Harville leave home and hurry to the scene?
63|Was Captain Harville of any use in the crisis?|How did the Harvilles come to a decision so quickly when they met the party?
64|Where was the injured girl brought in the end instead of the inn?|plan: wait for the doctor at whose place
65|In whose bed was Louisa placed, and who handed out drinks to the others?|What did Mr and Mrs Harville each do once everybody was under their roof?
66|Did Louisa regain awareness at any point before the doctor arrived?|louisa opens eyes briefly
67|What kept Henrietta from fainting a second time?|Could Henrietta bear to be in the sickroom?
69|How quickly did the doctor get there?|Did the party have to wait long for the surgeon?
71|What was the doctor's diagnosis and outlook?|Had the surgeon seen people get over worse injuries than Louisa's?
72|How did the friends feel on hearing the doctor did not expect death?|Why was there silent rejoicing at the Harvilles' house?
73|Which of Wentworth's reactions to the good news would stay in Anne's memory?|Describe how Wentworth sat at the table after hearing there was hope
74|Were Louisa's arms and legs hurt?|louisa limbs broken or not
78|Did anyone question that Louisa had to be left with the Harvilles?|Was there any doubt where Louisa should stay, in spite of the burden on her hosts?
82|Who had to sleep elsewhere to make space at the Harvilles'?|What sacrifice was expected of Benwick in the lodging arrangements?
83|What makeshift did the Harvilles consider for fitting in more guests?|Where would the Harville children be put to make space for two or three visitors?
84|Why could Louisa safely be left in Mrs Harville's hands?|Who besides Mrs Harville was skilled in nursing?
87|Which three debated what to do about telling the family at home?|charles, henrietta, wentworth in consultation
88|What difficulties about breaking the news at home did they exclaim over?|How late were they already, past the hour when they should have left?
93|Which two men does Wentworth name as possible messengers?|wentworth to charles: one of us has to leave
95|Why does Charles refuse to be the one to leave?|Was Charles Musgrove willing to leave Louisa behind?
99|Why would Henrietta have been of no help as a nurse?|What happened to Henrietta whenever she had to look upon Louisa?
100|What finally persuaded Henrietta to go home?|Thought of which relatives changed Henrietta's mind about staying at Lyme?
101|How did Anne come to overhear herself being praised?|Why could Anne hear the conversation in the parlour as she came downstairs?
104|Whom does Wentworth judge the fittest person to nurse Louisa, and why not Mary?|Who said there was no one so capable as Anne?
107|How did Wentworth ask Anne to remain, and what did his manner recall?|Which plea by Captain Wentworth almost brought back the past?
108|How did Anne and Wentworth each react after his warm appeal?|anne blushes, wentworth withdraws
111|What sleeping arrangement would have satisfied Anne?|Where did Anne offer to sleep if she stayed to help?
113|Why was a hired carriage used instead of Mr Musgrove's own?|What was to happen with the Uppercross carriage and horses the following day?
116|On what grounds did Mary object to being sent home?|Why did Mary think she had a better claim than Anne to stay with Louisa?
118|Mary was upset at leaving without which person?|mary complains about separation from husband
120|How did Mary get her way in the dispute about who would stay?|Why did Charles and the others give in and let Mary replace Anne?
121|How did Anne feel about yielding her place to Mary?|Who escorted Anne and Henrietta into the town to the chaise?
123|Which two earlier events did Anne recall as she hurried past the same places?|What had Henrietta been planning for Dr Shirley that morning?
124|How did Anne's feelings toward Benwick change during the walk to the carriage?|What good outcome of the sad day did Anne foresee regarding Captain Benwick?
125|How did Wentworth take it when Anne came in Mary's stead?|Why did Anne feel mortified at the place where the chaise waited?
127|For whose sake would Anne have nursed Louisa devotedly?|Which literary pair of lovers is Anne compared with in her willingness to tend Louisa?
129|How were the three travellers seated on leaving Lyme?|Who sat between Anne and Henrietta in the chaise?
132|To which of the two ladies did Wentworth pay attention during the drive?|When Wentworth talked in the carriage, what was his aim?
135|What lament of Henrietta's made Wentworth lose his composure?|On the drive home, when did Wentworth burst out?
137|What does Wentworth reproach himself for?|wentworth regrets yielding to louisa
141|Which belief of Wentworth's about strong will did Anne expect the accident to shake?|Should firmness have limits, in Anne's view?
142|What lesson about yielding natures did Anne hope Wentworth had learnt?|Can a person easily persuaded be as happy as a stubborn one?
145|Why did the journey back seem so short?|How long did the road feel compared with the previous day's trip?
146|What was the light like, and what was Henrietta doing, when Wentworth suddenly spoke to Anne?|At what point of the journey did Wentworth break the silence?
151|How does Wentworth propose to tell the parents?|Who was to wait in the chaise while the bad news was broken?
154|Why did Anne treasure having been consulted by Wentworth?|anne's pleasure at being asked her opinion
155|What did Wentworth do once he had informed the Musgroves?|When did Captain Wentworth set off again for Lyme?
156|How long did Anne stay with the elder Musgroves after the accident, and was she any help?|In what ways was Anne useful at the Mansion House?
162|What did Charles report about the chances of recovery?|Could Louisa be expected to get well fast?
163|Whose goodness could Charles hardly praise enough?|What did Charles say of Mrs Harville's nursing efforts?
165|Where did Mary and Charles spend the night after the accident?|mary and charles sent to inn early
167|What outing was expected to soothe Mary's nerves?|With whom did Mary plan a walk the morning after the accident?
169|Which family member thought of accompanying Charles to Lyme, and who objected?|Did old Mr Musgrove go to see his daughter with Charles?
171|Who was fetched out of retirement to help with the nursing?|What did the old nursery-maid do since Master Harry left for school?
172|Without whom would the old servant hardly have been sent to Lyme?|Whose idea was it first to get Sarah to Lyme, and why was it carried out so quickly?
174|What did Charles Hayter do for the worried family?|Was the report Charles Hayter brought from Lyme good or bad?
175|What sign of improvement was there in the patient?|consciousness of louisa getting better
176|Where did all accounts say Wentworth was staying?|Was Captain Wentworth leaving Lyme soon after the accident?
180|What did Anne persuade the remaining Musgroves to do?|How did Anne solve the problem of the family being poor comforters to each other?
181|How long did the Musgroves mean to remain at Lyme, and where would they live?|musgroves decide to go - lodging plans
182|How would the Musgroves ease Mrs Harville's load?|What was the price for Anne of sending the family off early?
183|Who apart from small children was left at Uppercross at the end?|Anne as the last remaining member of the lively company
188|What picture of the deserted room a few months on does Anne imagine?|What kind of love does Anne expect to fill the Uppercross house later?
189|What was the weather when Anne left Uppercross?|Why was the sound of Lady Russell's carriage welcome, and was Anne glad to go?
191|What did Uppercross stand for in Anne's memory?|Which feelings of pain and reconciliation made Anne value Uppercross?
193|Since which month had Anne not set foot in Kellynch?|When had Anne last been at Lady Russell's?
194|Did Anne go to the Hall in the autumn when she had the chance?|anne avoids visiting kellynch hall
197|Why was Lady Russell worried in spite of her joy at having Anne back?|What did Lady Russell know about visitors at Uppercross?
198|What change in Anne's appearance did Lady Russell notice?|How did Anne amusingly connect her friend's compliments with her cousin?
202|What occupied Anne's mind while Lady Russell talked of the house in Bath?|Which thoughts would Anne have been ashamed to confess to Lady Russell about Camden Place and Mrs Clay?
203|Did Anne find it easy to show interest in her own family's affairs?|anne must force herself to seem concerned about bath
206|How soon after her arrival did Lady Russell hear about the accident?|When was Lady Russell told of what happened at Lyme?
208|How did Anne overcome her embarrassment at mentioning Wentworth?|What did Anne tell Lady Russell in order to be able to say the captain's name calmly?
210|What did Lady Russell secretly feel about Wentworth preferring Louisa?|Why was Lady Russell contemptuous of the man who had loved Anne at twenty-three?
211|What was the only event of Anne's first days at the Lodge?|Did the notes from Lyme bring good news about the patient?
212|Which social duty could Lady Russell put off no longer?|Whom does Lady Russell feel she has to visit at Kellynch Hall?
216|Who would be hurt more by the visit to the Hall, in Anne's eyes?|Why does Anne expect Lady Russell to suffer more than herself?
217|How had Anne become used to strangers in her old home?|anne hardened by living nearby
218|What did Anne think of her father's tenants compared with her own family?|Who did Anne believe deserved to live at Kellynch Hall?
225|What alone could make Anne sigh at seeing others in her former home?|Memory of which parent touched Anne at the Hall?
226|How did the Admiral's wife treat Anne?|Did Mrs Croft seem fond of Anne?
227|Who had delivered the mysterious note from Lyme?|When was Wentworth first back in Kellynch after the accident, and how long did he stay?
228|What did Wentworth say about Anne's part in the crisis?|Did Captain Wentworth ask after Anne while at the Crofts'?
230|What did the two ladies conclude was the cause of the accident?|What lasting damage to Miss Musgrove was feared?
233|How did the Admiral joke about Wentworth's courtship?|admiral croft strange new way of lovemaking
235|Did Lady Russell and Anne like the Admiral's manner equally?|Whose ways delighted Anne but not Lady Russell?
236|What traits made Admiral Croft so likeable?|admiral's character in Anne's eyes
240|What liberty does the Admiral offer Anne in her old home?|Was Anne permitted to look through the house?
242|Where do the Crofts store their umbrellas?|Which entrance may Anne use to come in whenever she likes?
244|Where did the Elliots use to hang their umbrellas?|umbrellas butler's room
246|What does the Admiral say about everyone favouring his own habits?|How does the Admiral excuse differences in household ways?
252|What defect of the house astonished the Admiral that anyone could endure?|What was wrong with the laundry-door before the Crofts changed it?
253|Who regards the door alteration as the finest the place has seen?|What does Mr Shepherd think of the laundry-door change?
255|Who deserves the praise for the changes at the Hall?|Was it the Admiral or his wife who made the alterations?
256|What did the Admiral remove from Sir Walter's dressing-room?|mirrors taken away by croft
257|What does the Admiral find odd about Sir Walter for a man of his years?|How does Admiral Croft describe Anne's father?
259|How did the Admiral furnish his dressing-room in the end, and who helped him?|Which two mirrors did the Admiral keep?
261|What message does the Admiral want passed on to Sir Walter?|Are the Crofts satisfied with their rented home?
262|When does one of the fireplaces give trouble?|breakfast room chimney smoke how often
263|How does the Hall compare with other houses round about, in the Admiral's judgement?|Do the Crofts like any neighbouring house better than Kellynch Hall?
266|Why did the acquaintance between Lady Russell and Mrs Croft stop for a while?|Where were the Crofts going for some weeks?
267|What worry of Anne's was removed by the Crofts' departure?|anne no longer at risk of meeting wentworth at the hall
269|Who came home first from Lyme, and whom did they visit?|Did Charles and Mary stay in Lyme longer than needed?
270|What was Louisa's condition when her brother left Lyme?|Why did her parents have to go back soon without Louisa?
272|How did the Musgroves and Harvilles compete in generosity?|Who took care of the Harville children and sent supplies to Lyme?
274|What annoyed Mary at Lyme, and what made up for it?|Why did Mrs Harville apologise to Mary?
275|What outings and pleasures did Mary have during the two weeks?|Why did Mary prefer church at Lyme?
282|How did Benwick wriggle out of the invitation to Uppercross?|What sport was Benwick offered, and what did he say about it on Tuesday night?
283|Why, in Mary's guess, did Benwick stay away?|Did Mary think the Cottage was lively enough for Benwick?
286|What, in Charles's opinion, really kept Benwick from coming?|How far off does Lady Russell live, and why did that discourage Captain Benwick?
289|Why might Mary have disliked the idea of Benwick admiring Anne?|mary's possible motives for being ungracious
291|How did Anne take the hint that she was admired?|Was Anne flattered by what Charles said of Benwick?
293|What does Mary claim about how often Benwick spoke of her sister?|mary contradicts charles about Benwick talking of Anne
296|What is Benwick reading, and with whom does he wish to discuss it?|Which proof does Charles give that Benwick thinks of Anne?
297|To whom was Benwick overheard praising Anne?|charles overhears Miss Elliot spoken of
299|With which three words did Benwick praise Anne?|What qualities in Miss Elliot was Benwick heard naming?
302|When did Benwick's fiancee die?|Why does Mary think Benwick's new admiration discreditable?
305|Would Lady Russell condemn Benwick unseen?|lady russell wants to meet the man first
308|What sight did Charles recommend to give Benwick a pretext for visiting?|Why is Charles sure that Benwick will come to Kellynch?
310|How did Lady Russell respond to the prospect of a visit from Anne's friend?|Will a friend of Anne's be received at the Lodge?
311|On what basis does Mary claim Benwick as her own friend?|How often had Mary seen Benwick at Lyme?
314|What does Mary think of Benwick's liveliness?|mary calls benwick boring
315|What example of Benwick's silence does Mary give?|How did Captain Benwick behave when strolling on the beach with Mary?
