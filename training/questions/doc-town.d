=
A walk through Osterlind: guide to the old town and its museum, third edition.
? Which place does the little walking guide describe?
Osterlind lies on a bend of the river Vanne, where a ford is mentioned for the first time in 1162.
? When did the crossing of the river enter the records? | oldest mention
The name comes from the lime trees on the eastern bank, and has nothing to do with Easter, as is often said.
? Where did the town get its name? | wrong belief about what it's called after
Town rights were granted in 1241 by Bishop Anselm, against a yearly payment of forty barrels of eels.
? What did the citizens owe the bishop for their charter?
In 1317 a flood carried off the wooden bridge; the stone bridge with seven arches was built between 1331 and 1349.
? How long did they work on the present crossing?
Five of its arches are original; the two on the western side were blown up in 1809 and rebuilt.
? How much of the bridge is still medieval? | destruction in the war
The plague of 1350 killed about a third of the people, and with them the master of the bridge.
? Who among the victims of the epidemic had led the construction?
=
We begin at the Eel Gate, the only one left of four.
? Where does the tour start? | how many entrances in the wall remain
The Mill Gate was pulled down in 1836, because hay carts got stuck in it.
? Why did one of the entrances have to go? | too narrow for wagons
The Eel Gate's clock has one hand only, and one reads the minutes from its distance to the next figure.
? How do you tell the exact time on the tower?
It's wound by hand every Monday by a member of the Ahlgren family, now in the sixth generation.
? Who looks after the clock?
Behind the gate, at number 3, was the first pharmacy, founded in 1588 by a widow, Brigitta Holm.
? Who opened the shop for medicines? | woman in trade in the sixteenth century
The stuffed crocodile in the window is a replica; the original fell to moths in 1911.
? Is the reptile in the pharmacy genuine?
Across the lane lived the clockmaker Joost Perrin, whose pendulum hangs in the museum.
=
Saint Wendelin's church was built in brick from 1402 on the walls of an older one of wood.
? What stood there before the brick house of God?
Its spire, 71 metres high, is crooked, as green timber was used after the fire of 1688.
? Why does the steeple lean?
A bell called Grete rings at ten to eleven each night, in memory of a girl who warned the town of that fire.
? Why is there ringing late in the evening? | legend of the bell
The great bell, Anselm, is rung only at Christmas and when a mayor dies.
? On what occasions is the heaviest one heard?
The altar is by Master Lienhart and was bought in 1497 for 300 guilders, half a year's taxes.
? How dear was the carved altarpiece in relation to the town's means?
Saint Anne has six fingers on her left hand, for which nobody has an explanation.
? What's odd about one of the carved figures?
The organ of 1741 has 34 stops, and was played by the young Telmann on his journey to the north.
? Which famous musician tried the instrument?
The tower may be climbed from April to October, 248 steps, not during thunderstorms.
? When can one get to the top of the church? | number of stairs
The crypt is closed because of bats from November to March.
? Why can't you see the vault under the choir in winter?
=
On the market stands the town hall, with arcades from 1560, where butter was sold in the shade.
? What were the arches good for? | dairy trade
An iron rod on the third pillar is the Osterlind ell, 58.3 centimetres long.
? Against what did cloth dealers check their measure?
The hole beside it is from a cannon ball of 1632, which has been stolen twice.
? What remains of the siege, and what has happened to the projectile?
In the great hall the peace with the Vanne fishermen was signed in 1703, after a quarrel of ninety years on the size of meshes.
? What had townsmen and fishers fought about for so long?
The fountain shows an eel with a crown, and children believe that whoever touches it can swim.
? What power do the little ones ascribe to the crowned fish?
The market is held on Wednesdays and Saturdays until 1 p.m., the fish market on Fridays only.
? On which day can I buy trout in the square?
The house with the blue door was the post station; Empress Theresia spent a night there in 1764 and complained of fleas.
? What didn't please the royal guest?
=
The salt store of 1521 has walls that are eaten away up to the height of a man.
? How can you see what was kept in the warehouse?
Salt came down the river from Hallau, and eels went up.
? What was exchanged with the place upstream?
Since 1978 it has been the Museum of the Vanne, with 11,000 objects, of which 600 are on show.
? What is the old warehouse used for today? | how large is the collection
It is open from 10 to 17, Thursdays until 20, and closed on Mondays.
? On which evening can I still visit after work?
Admission is 7, reduced 4, and free on the first Sunday of the month.
? When do I get in for nothing?
The dugout in room 1, found by a gravel digger in 1953, is 4,200 years old.
? What's the oldest piece, and who came across it?
Room 2 shows eel traps, from willow to nylon.
Room 3 has the executioner's sword, which was used eleven times, and last in 1779 on a forger.
? Who was the last man to be beheaded?
In room 4 a model shows the town in 1600, on a scale of 1 to 250, made by a schoolteacher over nineteen winters.
? Who built the miniature, and how long did it take?
Room 5 is about the flood of 1954, when the water stood 2.1 metres high in the market.
? How deep was the square under water? | the great inundation of the fifties
The boat on the ceiling there saved forty people in one night, steered by the nun Sister Columba.
? Who rescued so many in the flood?
The lift reaches all rooms but the attic.
? Which part can't be seen from a wheelchair?
Photographs are allowed without flash, but not in the costume room.
? Where must I put away my camera?
Guided tours are at 11 and 15 on Saturdays; in English on the last Saturday at 15.
? When is there a tour for foreigners?
=
Past the museum the Rope Walk leads along the wall for 310 metres, straight as a string.
? What did the long lane serve for, judging by its name, and how long is it?
Ropes were made here until 1926, when the last master, Emil Quist, took up beekeeping.
? What did the craftsman do when the trade had died out?
The garden at its end belonged to the botanist Hedda Ravn, who described fourteen mosses.
? Which scholar tended the plot, and what was she known for?
Her herbarium burned in 1943, save one box that a pupil had borrowed and not returned.
? Why is a part of the dried plants preserved?
The Jewish cemetery, laid out in 1672, has 212 stones; ask for the key at the library.
? How do I get into the burial ground from the seventeenth century?
The synagogue in Ferry Street was destroyed in 1938, and its outline is set in basalt in the paving.
? How is the lost house of prayer remembered?
The railway came late, in 1887, since the council feared for the eel trade.
? Why was the town connected so late?
The paper mill employed 900 people at its height in 1961, and closed in 1994.
? When did the biggest employer shut down?
Its chimney was kept for a pair of storks, who moved to the supermarket in the same year.
? For whom was the tall stack spared, and did it help?
Today Osterlind has 14,600 inhabitants and a school for boatbuilders, one of two in the country.
? What rare training can you get there? | population
The walk takes about two hours; the bakery at the Eel Gate stamps this booklet and gives a bun for it.
? What reward awaits those who've done the round?
