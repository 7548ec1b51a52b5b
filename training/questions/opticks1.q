0|How large was the apex angle of the glass used in the third trial?|refracting angle of the prism in the third experiment
2|With what instrument did Newton measure the elevation of the middle rays?|How did Newton determine the angle between the emergent and incident rays?
5|What is the ratio of sines for the middle rays in round figures?|Sines of incidence and refraction for mean refrangible rays
6|What tint had the first prism's glass?|Was the first glass colourless or slightly green?
7|What was the last prism of the third experiment made of?|glass of the last prism: colour
8|How big was the apex angle of the white prism?|Refracting angle of the clear prism in degrees
13|Did the second prism give a different ratio of sines than the first?|proportion for the white glass
14|How does Newton correct the image's length for the size of the sun?|Why subtract breadth from length, and what is left over in inches?
18|How far was the image from the prism?|distance 18-1/2 feet, what angle does the chord subtend?
29|What are the ratios of sines for the extreme colours, in smallest round numbers?|Proportions 78, 77 and 50
30|How do the bending of the least and most refrangible rays compare in small refractions?|What part of the whole refraction is the spread between extreme rays?
32|How is the gap between foci related to the distance of the source for a convex lens?|Rule for foci of rays from a lucid point in the axis
33|Why did Newton devise his sixteenth experiment?|What did Newton want to check about telescope objectives?
35|At what distance did Newton's lens form an image of something six feet and an inch away?|lens used in the second and eighth experiments: image distance
36|Where should red and violet images fall by Newton's rule, and how far apart?|Predicted distances for the least and most refrangible rays
37|Work out the proportion that yields 5-1/3 inches between extreme foci|How is the figure 5-17/55 inches obtained?
38|How did Newton get purer colours for repeating the lens trial?|How long compared with its width was the spectrum in experiment 16?
39|Why could Newton not read letters lit by indigo and violet at first?|How much closer to the lens were blue-lit letters in focus than deep red ones?
40|What replaced the printed letters as a target, and what gap did Newton then find?|How much nearer was the focus of indigo than that of the deepest red?
41|What flaw did the clear white prism show?|What caused white streams of faint light at the ends of the colours?
42|How did Newton get rid of the stray light from the bubbly prism?|black paper on the prism
43|Could Newton see the lines by violet after cleaning up the spectrum?|Which part of the violet failed to show the lines at all?
44|What did Newton suspect was weakening the violet?|How did Newton test whether white scattered light was mixed with violet?
45|What happened when the violet was refracted again?|evidence that violet light had no white mixed in
46|What three causes did Newton settle on for not seeing the lines in violet?|Why did Newton divide the black lines into equal parts?
48|What separation of foci was there between deepest red and the border of green and blue?|Focus comparison of red with the confine of green and blue
49|By how much did the repeated readings differ?|variation among measures
50|Why did Newton's readings vary a little?|Was it easy to locate the foci exactly?
51|If half the spectrum gives 2-1/2 inches, what does the whole give?|Extrapolating the difference of foci to the whole length of the image
52|How did Newton correct the separation of two colours when one lay in the rounded end?|How far towards the end could Newton see the red, and what did he do about it?
53|What would the real length of the colours be if the circles composing the spectrum shrank to points?|Why does the corrected distance stand for the true one?
54|What did the comparison of red with blue at 7/12 of the length yield?|difference of foci 3-1/4 inches, which colour?
55|What was the gap between foci of red and indigo at two thirds of the length?|As 2 to 3, so is 3-2/3 to what?
56|What result did the deep indigo at three quarters of the length give?|About 4 inches between red and which colour?
57|What separation was measured for the violet bordering on indigo?|corrected distance 10/12, difference 4-1/2 inches
58|Under what circumstances could Newton see the lines by part of the violet?|Which colours appear sharp depending on the lens's axis?
59|Why did Newton make the spectrum shorter?|How did Newton bring both ends closer to the lens's axis?
60|What were the dimensions of the shrunken spectrum?|length 2-1/2 inches and breadth?
61|What did Newton use in place of the several lines, and how was it marked?|Why was a single broader line made?
62|How far into the violet could Newton see with the improved target?|line with divisions visible up to the center of which end?
63|Which measurements were obtained for violet at eight ninths of the length?|4-2/3, 4-3/4, 4-7/8 inches - for which colour?
64|What was the usual separation of foci for the outermost colours visible?|Difference of foci for deepest sensible red and violet on a clear day
65|What did Newton conclude the extreme colours' foci would have differed by if bright enough?|at least 5-1/3 inches between deepest violet and deepest red
66|What does the experiment prove about the sine law in small and large refractions?|Is the proportion of sines constant for each sort of ray?
67|Why does Newton describe the trial in such detail?|For whose benefit is the nice and troublesome experiment set down at large?
68|What can those do who repeat the trial with less success?|How to infer the outcome for more distant colours from a poorer trial?
69|How could others improve on Newton's experiment?|What equipment would make the test succeed better than his own?
70|What fault of Newton's aiming made the spectrum's ends less clear?|Where did Newton point the axis, and with what consequence?
71|Do rays of differing refrangibility meet in one point?|How large is the focus gap for near and for very remote sources?
73|What does Newton find surprising about telescopes?|newton wonders that images are so clear
74|What if all light bent alike; how great would the flaw of round lenses be?|Is spherical error much smaller than the other error?
75|By what mathematical method was the spherical blur circle computed?|Formula for the circle of scattered parallel rays in a plano-convex objective
76|What is the blur circle for a lens ground to a sphere 100 feet across with a two inch semi-aperture?|Example yielding 961/72000000 of an inch
77|How big is the circle of colour blur for an objective of four inches?|circle through which rays are scattered by unequal refrangibility
78|What is the ratio of spherical error to colour error at first calculation?|Newton: why does the error from a lens's spherical shape deserve no consideration?
79|Which objection does Newton foresee about the sharpness of telescopes?|if color errors are so great, why do we see well?
80|Why can telescopes give sharp views in spite of large colour errors?|How is the stray light distributed over the blur circle?
81|How does light density vary with the position inside the blur circle?|Rule for the density at B compared with N
82|How much of the light lies in the circle a fifth as wide as the whole?|nine to twenty-five and four times denser: case
83|Why does the inner circle dominate what the eye perceives?|Which light strikes the sense more strongly, central or surrounding?
84|Which hues are brightest?|most luminous prismatic colours
85|What hues come second in brightness?|Next to yellow and orange in strength are which colours?
86|Which colours are too weak to matter much?|How does Newton rate blue, indigo and violet?
87|At which colour's focus should images be placed?|Why not place the image at the confine of green and blue?
88|What sines hold for the rays that should define glass for optical use?|17 and 11: refraction of which rays?
89|Within what circle do the brightest colours all fall if the focus is chosen well?|250th part of the aperture
90|What share of the bright red and bright green falls in that circle?|Where does the light of the brighter halves of red and green go?
91|How does the dark red and willow green light spread about the circle?|What portion of the deep red and willow green falls outside, and how thin is it?
92|Why does the dim red and green light outside go unnoticed?|Will the rare light of deep red and willow green affect the sense?
93|May blue and violet be ignored?|Why neglect blue and violet in the image?
94|What drowns the weak light around the bright spot?|dense light obscures rare light
95|How wide does a point of light look in a good telescope?|Does a spectator notice the dark misty light round the image?
96|What apparent size has a point in the hundred foot telescope?|telescope aperture four inches length hundred feet: angle
97|What is the star image size for a 20 or 30 foot instrument?|Aperture of two inches: image of 5 or 6 seconds
98|Do astronomers' measurements agree with Newton's figure for stars?|Diameters of fixed stars found by some astronomers
99|How can one make a star look like a mere point in the telescope?|What happens if the eyepiece is blackened with smoke?
100|Why is the halo of a star less visible in small telescopes?|Longer vs shorter telescopes: light around a lucid point
101|What proves that stars are virtually points?|How does a star's light vanish when the moon covers it, compared with a planet's?
103|How wide would the image be in the great telescope without colour dispersion?|breadth of image from spherical figure only, 100 foot telescope
104|What is the corrected comparison of the two kinds of lens error, at most?|Newton's ratio 1 to 1200 of spherical to colour errors
105|After the sums of 1 to 1200, which flaw does Newton acquit of spoiling telescopes?|Does the spherical figure of glasses hinder the perfection of telescopes?
107|How would apertures have to grow with length if lens shape were the culprit?|Why does the cube law of spherical errors fail the test of experience?
108|Which law for aperture and length agrees with practice?|Errors from differing refrangibility vary as the aperture: what follows?
109|Give an example of two telescopes equally distinct despite different lengths|How much does a 64 foot telescope magnify, compared with a one foot one?
110|How could the objective be improved if dispersion did not exist?|two glasses with water between them
111|What is the shape of the compound objective in figure 28?|ADFC: alike convex on the outsides and concave inside
112|In what way do inner surfaces of the water-filled lens help?|Which cube-root proportion should the spheres of the compound lens have?
114|What is the only way to better refracting telescopes?|Whose recent contrivance suits longer telescopes?
115|What is wrong with very long tubes?|How does Huygens's design avoid trembling?
116|Why did Newton turn to mirrors?|What replaced the objective in Newton's instrument?
117|How long was Newton's small reflector?|Diameter of the sphere of the concave metal
118|How strongly did the little reflector magnify according to its eyepiece?|Size and form of the eye-glass in the reflecting telescope
119|What did another measurement give for the magnification?|about 35 times
120|Where was the stop that limited the aperture placed?|Aperture of the concave metal: what limited it?
121|Why was the perforated disk put near the eye?|erroneous light stopped by the circle
122|How did the reflector compare with a four foot refractor for reading?|Which instrument let Newton read from farther away?
123|Why was the picture dim in the reflector?|two reasons objects appeared darker
124|What magnification would have made the view brighter?|If it magnified 25 or 30 times, what then?
125|How many reflectors did Newton build, when, and does he still own one?|two made 16 years ago
127|Why has the surviving reflector got worse?|How was the tarnished mirror cleaned?
128|Did the London craftsman succeed in copying Newton's telescope?|How did Newton learn that the imitator fell short?
130|What tools did Newton grind for polishing?|two copper plates, six inches
132|How was the layer of pitch applied?|Why was the concave copper wetted when spreading pitch?
133|How thin was the pitch made?|pitch compared to a coin
134|How did Newton prepare the polishing powder and use it?|For how long did he grind the mirror at first, and with what pressure?
136|How did Newton keep the pitch damp at the end?|What was done in the final polishing?
137|Why did the mirror have to be a third of an inch thick?|Dimensions of the object-metal
138|What did Newton do with his two mirrors after polishing?|How did he try to improve upon the better mirror?
140|Can mirror polishing be learnt from a book?|Best way to learn the art of polishing
141|Why must the putty be ground until it is silent before the mirror is put on?|What damage do loose putty particles cause?
142|Which material does Newton propose instead of metal, and why?|Drawbacks of metal mirrors compared with quicksilvered glass
145|What size was the reflector that Newton tried with glass, and what was lacking?|four feet, 150 times: reflecting telescope attempt
146|What came to light once the glass was silvered?|Was the London artist's glass as good as it seemed?
148|Why do mirrors demand more exact surfaces than lenses?|How much larger are errors of reflected rays from unevenness?
149|Did the front surface's reflection spoil the view?|What is needed to perfect these telescopes?
150|How did Newton better a London-made objective?|fourteen foot telescope mended: why lean easily?
151|Has Newton tested the gentle pitch method on mirror glasses?|Does Newton know if polishing on pitch with putty works for reflecting glasses?
152|How should one grind glass before polishing, unlike the London workmen?|advice to those who try polishing reflecting glasses
153|What is the effect of pressing hard while grinding?|Why does violent pressure spoil the figure?
154|For what purpose does Newton describe the instrument to craftsmen?|to recommend reflecting glasses to artists
155|What form has the mirror in figure 29?|ABCD: concave on the foreside and what on the back?
156|What must the tube be like on the inside?|Which side of the speculum is quicksilvered?
157|How is the prism held in the tube?|What is the handle of the prism made of and how attached?
158|What are the angles of the prism in the reflector?|Length to breadth of the third side of the prism
159|Through which sides does the light enter and leave the prism?|At what angle does the mirror's axis meet the reflecting side of the prism?
160|How large should the hole before the eye be?|plate of lead, brass or silver with an aperture
161|Why does a small hole make things sharp?|What does the plate intercept?
162|What would a good six foot instrument of this kind achieve?|aperture six inches, magnifies between two and three hundred
163|Is it better to limit the aperture at the eye hole or at the mirror?|Advantage of hole H
164|How must aperture scale with length for the reflector?|Cube of the square-square root
165|How much wider than the aperture should the mirror be?|Why should the speculum be thick?
166|How big should the prism be, and should its back be silvered?|Restrictions on the prism EFG
167|Why is silvering the prism's back needless?|prism reflects all light without quicksilver
168|How could the upside-down image be set upright?|Does this instrument invert the object?
169|How can the reflector be given a larger opening?|speculum composed of two glasses with water
170|Would perfect craftsmanship remove all limits on telescopes?|bounds beyond which telescopes cannot perform
171|Why do stars flicker?|What shows that the air always trembles?
172|Do stars flicker in a telescope with a wide opening?|twinkling with large apertures
173|Why does a wide opening remove the flicker?|How do rays passing through different parts of the aperture tremble?
174|Why does a star look wider in a big telescope?|What do the many trembling points together form?
175|Can longer telescopes get rid of the blur caused by the air?|What long telescopes can and cannot do
176|Where should observers go to escape the unsteady atmosphere?|only remedy for the air's tremor
