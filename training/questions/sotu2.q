0|Why must the President give an account to the legislature each year?|Which document obliges the head of government to tell Congress how the nation is doing?
2|Does the President claim to be breaking with the founding charter while changing society?|Are Roosevelt's reforms in keeping with the Constitution?
4|What economic gains for farms, factories and shops does Roosevelt announce?|Who has benefited materially, as reported at the start of the 1935 address?
5|What change in the national mood is as important as the economic gains?|Has the nation got its faith in itself back, in the President's 1935 view?
6|Who is warned against shaking public confidence?|What warning does the President give to speculators and partisans?
8|What took the old economic experts by surprise everywhere?|Were leaders of the old school ready for the economic crises?
9|What goal are even old governments abroad starting to pursue?|In most nations, what has turned from a dream into a concrete aim?
10|Is America the only country that wants to see things altered?|Do the American people stand alone in wishing for change?
11|By what methods does the US want to bring about reform?|Is Roosevelt seeking change by revolution or by established representative government?
13|What has become visible amid the ruins of the former economy?|What is taking shape out of the collapse of the old economic system?
16|What does Roosevelt think of those who separate getting better from changing the system?|Why does the President object to separating recovery from reform?
17|What medical comparison is used to justify removing the roots of the trouble?|What should be done for a patient who is getting over an illness?
18|Is the aim only to forbid abuses?|What is the American objective compared with mere repression?
20|Which modern developments have created fresh difficulties?|What made modern life produce problems unknown before?
21|How did earlier generations try to deal with modern evils?|What is meant by piecemeal reform in the 1935 message?
22|What is the outcome of fixing one abuse at a time?|Why does reform become confused and frustrated?
26|What two failures in dealing with inequality are admitted?|Have the overprivileged and the underprivileged been dealt with?
28|Does the government want to abolish earning for profit?|How does Roosevelt define the profit motive?
29|Which idea of getting rich must citizens give up?|What mandate have the people given concerning excessive profits?
30|Are fortunes going to be split evenly?|Does the President want to destroy ambition or share out wealth equally?
31|Are differences in earnings still accepted?|Does the President grant that some people can earn more than others?
32|Which kind of striving is better than the hunger for riches?|What ambition of the individual does the President prefer?
33|What did the President put at the top of his aims the previous summer?|Which of the nation's objectives came first in Roosevelt's message of June?
34|What should all major laws of this session contribute to?|How should the new Congress measure its important bills?
36|What is the first of the three kinds of security?|Roosevelt divides security into three; which part has to do with land and resources?
38|What is the second kind of security named?|Which of the three securities concerns misfortunes of life?
40|Third on the list of securities|Which security concerns housing?
41|How long will the full programme take?|Why will the broad program need many years?
42|What does the study of the country's natural wealth reveal?|How thorough was the survey of national resources?
43|Is proper land use just a matter of forests, dams and power lines?|What does sound use of land and water go beyond?
44|Who cannot be secure in their present surroundings?|Why does proper land use also concern people stuck in hopeless places?
48|What convinced Roosevelt that Washington must act on life's risks?|What did the survey of measures in other nations and states prove?
50|What kinds of social insurance will be proposed?|For which groups will benefits be recommended?
52|How is better housing to be started in practice?|How does Roosevelt link jobs for the unemployed with better homes?
54|What sort of policy can the country not afford to waste time on?|Is there room for random measures outside the three great aims?
55|What urgent task do circumstances force on the government?|Which immediate issue does the President turn to after the three securities?
57|What were the first emergency laws of two years ago meant to do?|Why were the first emergency acts passed in 1933?
58|Was the industrial recovery law a success in creating jobs?|What has the National Industrial Recovery Act achieved?
59|What made the construction programme hard to begin?|How much preparation and experience did the government have for public works?
61|How much money went to direct help for the poor?|direct relief expenditure total
62|Who decided which people received aid?|Did Washington pick the recipients of relief?
63|Was the money for the needy well spent?|Did local agencies manage to end hunger with the relief money?
65|What has happened to many of the jobless and their families?|Who has been forced on the relief rolls?
68|When kindness and economics conflict, which comes first for Americans?|Do people or money count more when the two collide, in the President's view of his countrymen?
69|What does lasting dependence on handouts do to people?|Which lesson of history about relief does the President cite?
70|To what substance are handouts compared?|Why does Roosevelt condemn relief so strongly - what does he say it resembles?
73|What must be given to people who are poor but fit?|What should those who are fit but penniless get instead of the dole?
74|What does the President say about the national government and handouts?|Which business must the Federal Government leave?
75|Which menial jobs and gifts does the President no longer want to hand out?|Does the President approve of paying people to rake leaves and cut grass?
76|What else besides their bodies must be kept whole in people without jobs?|Why isn't it enough to keep the jobless fed?
77|How many people are on the relief rolls?|number on relief nationwide, early 1935
78|How many of those on aid would formerly have been a matter for local welfare?|What part of the relief rolls consists of old charity cases?
79|Is it their own fault that these welfare cases can't support themselves?|Why can't the group of local welfare cases maintain themselves?
80|Who took care of the unemployable before the slump?|Which institutions cared for the helpless before the great depression?
82|How will the President personally assist towns and charities?|What help is offered to local agencies in finding the means?
84|Why is it right that communities take charge of the unemployable again?|Where is the wealth for the care of welfare cases to be found?
85|How many people on aid are able to work?|How many of those drawing relief could hold a job?
87|Why is the central government answerable for the fit jobless?|Of what was the group of employable people a victim?
88|Who alone has the means to deal with joblessness on this scale?|Why is it the Federal Government that must meet the situation?
90|What does the President ask the legislature to make possible for the 3.5 million?|Until when should the government give employment to those on relief?
91|What is to become of the various emergency construction efforts?|Will there go on being many separate emergency work schemes?
92|Which relief agency will be replaced, and by what?|Who will wind up the present relief activities?
94|What is meant by requiring jobs to be useful?|What must every public job bring with it, by the first of the seven principles?
95|How much should workers on emergency projects be paid?|Why must security payments be neither as low as the dole nor too high?
96|What share of manual work should chosen projects have?|Should the new projects be labour-intensive?
97|Which projects come first, with regard to costs being recovered?|Does the President expect some public works to pay for themselves?
98|Should government projects rival private firms?|What is the rule about public works and competition with business?
101|How should the jobs programme shrink as business picks up?|Why should emergency work taper off?
102|Where should projects be sited?|Which board's program should guide the selection of projects?
103|Whom should emergency money chiefly serve?|To whom does the government owe first use of emergency money?
106|Where will the cost of the jobs plan be disclosed?|When will Congress learn how much the work program costs?
107|Will the new spending endanger the government's credit?|Can the country afford the new public works?
108|What sorts of jobs are foreseen, from slum clearing to highways?|I'd like a list of the kinds of public works planned in 1935.
110|What is the best thing about the jobs plan?|How does the work program fit the long-range policy?
112|Which other subjects will soon come up, such as holding companies and transport?|Which laws apart from relief does the President intend to discuss with Congress in 1935?
114|Where is the extra money earned on farms going?|How does the rise of farm income help trade?
115|Is agriculture's slice of the national earnings growing?|Are farmers getting a bigger part of what the nation earns?
116|What do people on the land think of the production controls?|Which remedy for the old farm problem is best at present?
117|Should the farm programme be kept?|Why should agricultural adjustment continue for now?
119|Whom does the President praise for cheerful work?|How does Roosevelt judge the work of regular and temporary government employees?
120|Which unpaid helpers are thanked?|What did thousands take on without compensation?
122|Have relations among foreign countries got better?|Is the President honest about foreign affairs getting worse or better?
123|What ugly signs are appearing abroad?|Why is Roosevelt worried about the state of the world at the start of 1935?
124|What kind of government does Roosevelt hope will arise across the world?|What does he wish calm counsel and leadership to make time for?
125|How do other countries now regard the American attitude?|Is the peaceful and neighborly stance of the US understood?
128|Should Americans fear a war with some other country?|Could the United States be drawn into hostilities with anybody, in the 1935 message?
129|What mistaken belief about weapons do most peoples want to be free of?|Can armament be limited by international accord, do most nations think?
131|What practice involving minors was stopped, and what else was saved in the past year?|Which achievements of 1934 does Roosevelt remind Congress of?
134|What could the coming year become if people want it?|What mood does Roosevelt hope will mark 1935?
136|To what are people turning besides physical goods?|Are Americans becoming less materialistic?
141|When did the President take office?|What happened on March 4, 1933?
143|Was the emergency at his swearing-in a domestic or a world matter?|The crisis of March 1933 was of what kind?
144|What filled most of the first inaugural speech?|Why did he devote the greater part of the address to affairs within our borders?
145|How did the globe look when he was sworn in?|Was there peace in the world when Roosevelt took office?
146|What hopes for trade and peace were reasonable when he took office?|Which barriers were expected to fall thanks to international consultation?
147|What kind of neighbour did Roosevelt promise the country would be?|How is the good neighbor defined in the inaugural address?
149|Where has the friendly foreign policy been successful?|In which part of the globe do nations live as good neighbors?
150|How does present understanding among the countries of the Americas compare with all their past?|Have the countries of the Americas ever got on better than now?
154|Is there any danger of fighting between the states of the Americas?|Are people in the Americas expecting to fight one another?
155|How many people live in the Americas, and over what distance?|How large is the population that believes in the good neighbor policy?
157|At what point does the President quote Hamlet's "rub"?|Where does the trouble lie, if not in the Americas?
159|What would most of an inaugural speech deal with if given in 1936?|Would a new inaugural be about home or the world?
160|Since when have rulers overseas turned away from peace?|When did the leaders of Europe and Asia begin to drift away from good-will?
161|Of what dangers must the Americas take note?|Which trends contain the elements of a general war?
162|Which peoples would gladly keep to their frontiers if let alone?|What do the smaller nations on other continents want?
164|Why can't peaceful governments relax?|Against what must the rulers of peaceful nations be on guard?
166|Is there hope for the aggressive countries?|Does Roosevelt expect aggressive nations to change for the better?
167|What comforting claim about the subjects of dictators is it idle to make?|Is it any use preaching that the masses disagree with their autocratic rulers?
169|Under what condition might the masses overturn their rulers' policies?|Would people under autocracies change policy if they had democracy?
170|How do people without a vote behave toward dictators?|Why do the masses follow autocrats blindly?
171|What virtue do the expansionist nations lack?|Which grievances drive some nations, and what do they fail to show?
172|To which two beliefs have the aggressors returned?|What delusion of having been chosen do some aggressive nations hold?
173|Will the President's words be welcome everywhere?|Which nations will dislike these deliberate words?
174|Who will sympathise with the President's remarks?|In which countries will Roosevelt's frank words on aggressors be understood?
175|What board game is used to describe what peaceful countries must do?|On what does the identity of peace-loving nations depend?
176|What share of mankind was thought to be satisfied with its frontiers?|How many people would cut armed forces if all others did?
177|What fraction of humanity stands in the way of peace?|How small is the part of the world's people that blocks peace?
178|How did nations respond to disarmament efforts?|What has come of attempts to reduce armies?
179|How are attempts to keep limits on warships going?|Can the agreed limits on fleets be extended?
182|For what ideals has the US used its moral weight, and against what?|What has America done against repression and intolerance abroad?
183|What has the country done for world trade?|In the field of commerce, what did the US encourage?
184|Which greedy practices in foreign lending have ended?|How has American foreign finance changed under Roosevelt?
186|May warring countries buy American weapons?|What is the rule on selling weapons to countries at war?
187|What about goods that help a war but aren't weapons?|Does neutrality also cover ordinary goods useful in war?
188|Who should work together to carry out neutrality?|Which two must cooperate so that the neutrality aims succeed?
191|Do many or few endanger peace?|By whom is peace jeopardized?
193|Which past periods resemble the present?|Has the world seen such lust for conquest before?
195|What should the Americas do if an age of conquest returns?|What one role is left to the Americas if the world goes to war?
196|What kind of rule imperils peace?|From which nations do threats to peace not come?
198|What do citizens of free countries worry about most?|What do people in democracies want to prevent most of all?
201|At which gathering was the fight against a power-hungry minority first waged?|What was fought out in 1787?
202|Which earlier presidents fought the same battle?|Who among past presidents opposed the power-seeking few?
203|Who ruled the government during the twelve years after the Great War?|Which small but powerful groups ran the country after the World War?
204|Do the loud business leaders speak for all business?|Does the small influential group represent real American business?
205|What appeal did the President make on taking office, about power?|When did Roosevelt ask for power to be returned to its rightful owners?
207|What did the two branches set up together?|What was set up between the people and their government?
209|Away from what and towards what ideal did the new relation turn?|What were the terms of the new relationship?
210|Of what did the government become a trustee?|Whom does the government represent under the new order?
211|Whom did the reformers want to help and protect?|Which groups were the reforms to relieve and defend?
212|Could one law create the new economic order?|Why was it necessary to pass several laws?
214|How many months have the reforms taken?|How long did it take until the reforms formed a whole?
215|Where has federal power been returned to?|To which city did control of the government come back?
217|Whose hatred did the government draw upon itself?|What has been earned from entrenched greed?
218|Why couldn't conflict with the mighty be avoided?|What was it necessary to do to some people in power and to others?
220|Which dishonest financiers were condemned in the inaugural speech?|What did Roosevelt say about bankers on taking office?
221|For what reason did those controlling trade fail?|Why did the rulers of commerce fail?
224|How have the ousted financiers changed their tune now that it is safe?|Do those who admitted failure in 1933 still admit it?
226|What image is used for the return to old ways?|Where do the old rulers offer to lead us?
229|What do the special interests dress themselves in?|How do opponents disguise their special interests?
230|How do company managers misuse the investors' property?|Do corporate managers drag their shareholders' money into politics?
231|How does the business minority use trade associations and propaganda?|Which minority spreads fear and would gang up on liberties?
232|How do these magnates behave in their own firms?|What would government be like if run on the principles of these businessmen?
236|What should critics ask Congress to do, to be honest?|How could the critics of the New Deal show that they are consistent?
239|How can opinions on the reforms be settled in Congress?|Where can the critics have a vote on the New Deal laws?
241|What would dropping taxes do to the budget and debt?|Why would it be foolish to cut taxes now that income has grown?
242|Should control of banks be given up?|In which question does Roosevelt hint that the regulation of banks is at stake?
243|What question is asked about the currency's metal backing?|Does the President raise the matter of gold and the currency?
244,245|What would a heartless government say to growers?|What would farmers hear if the government stopped caring?
246|How had people with mortgages been helped?|What has the government done about mortgage interest?
250|To whom would the jobless be handed over if public jobs stopped?|What would the unemployed be left with if the government ended its jobs?
251|What stingy help might cities get for feeding the poor?|In the President's sarcastic version, how would Washington help hungry people in the cities?
252|What would young factory hands be told?|Should child labor be left to the states? Where does the President mock that idea?
253|Which question concerns unions?|What would the laborer be told about the right to organize?
254|What would old people be told about pensions?|Which sarcastic question is about old-age security?
255|What would slum dwellers be told?|Should bad living conditions be a matter of indifference to government?
256|Which laws protect savers?|What could happen to investors if certain laws were repealed?
257|Which programme helped young people and public health?|Which question mentions the young people's work corps?
260|Behind what do opponents hide?|What does Roosevelt call cowardly in his opponents?
263|What does Roosevelt demand of his opponents' criticism?|How precise should the attacks on the New Deal be?
265|Do the tycoons really want free individualism back?|What does the economic autocracy not want to return to?
266|What have the tycoons noticed about the past three years?|Why are the economic autocrats interested in government now?
268|What could happen if puppets of big money got hold of the new powers?|Why would it be dangerous if big business took over the new powers of government?
269|What would the tycoons do if they had their way?|What do autocrats always do with power?
270|What weapon do the opponents use?|Which tool do the economic autocrats rely on?
271|Famous saying on being afraid|What is the only thing to be feared?
273|What sort of fear is being spread, and by whom?|Is the present fear among the people natural?
275|Until when must laws be upheld?|How long should Congress's laws stay protected when they are challenged in court?
276|Can the legislature defend its own powers?|Is Congress able to stand up for its rights?
278|For how many years running has income risen?|Is the national income still going up?
280|How can revenue grow with no fresh taxes?|Why do tax receipts increase?
281|Will people have to pay additional taxes?|Are new taxes advisable, in the President's belief?
284|What will happen to spending on the poor?|Will relief cost less in future?
285|Forward or back - what is recommended to Congress?|What course does the President recommend to Congress in 1936?
287|With what words of his inaugural does Roosevelt describe facing hard days?|Which passage of March 1933 does the President repeat at the end?
289|Is he doubtful about the future of popular government?|Does Roosevelt have faith in the future of democracy?
290|Whose words close the speech?|How does the President end his message?
291|What do great crises teach those inspired by brave people?|What lesson, in a thinker's words, do times of crisis teach the brave?
292|What does the philosopher say of the present generation?|What honor do people living now have, in the quoted thinker's view?
301|To whom did the philosopher volunteer himself?|What did he call his Master?
302|How did the philosopher try to deserve his generation?|What three things did the quoted thinker do to be worthy of his time?
