=
Four dishes from Aunt Radmila's kitchen, written down by her niece Vesna in the winter of 1998.
? Who put the family's cooking on paper? | when were the aunt's recipes recorded
She never owned scales; where grams are given, I weighed what she had in her hand.
? How were the amounts found out, as the cook didn't measure? | where do the weights come from if she had nothing to weigh with
A cup is her blue coffee cup, which holds 180 millilitres.
? How much liquid is meant by a cupful? | volume of the aunt's measure
The dishes are for six, unless I say otherwise.
All ovens differ, and hers was fired with beech.
? What fuel did the old cook bake with?
=
Bean soup with smoked rib: soak 500 grams of brown beans overnight in cold water.
? What do I have to do the evening before I make the soup? | preparing the pulses
Pour the water away in the morning, for it makes the belly ache.
? Why isn't the liquid from the night kept? | wind after eating pulses, how did she avoid it
Put the beans on with two litres of fresh water, the rib, two bay leaves and a whole onion.
Do not salt yet, or the skins stay hard.
? Why does seasoning have to wait in the soup? | my pulses are tough, what did I do too early
Let it simmer for an hour and a half; white beans need only an hour.
? How long do the brown ones take on the stove?
Meanwhile dice two carrots, a parsley root and a quarter of a celeriac, and add them after the first hour.
? At what point do the vegetables go in?
Fry two spoons of flour in lard until it smells of nuts, take it off the flame, and stir in a spoon of paprika.
? How can I tell that the roux is done?
If paprika burns, it turns bitter, and you must start again.
? What goes wrong when the red powder gets too hot? | bitter taste in the stew
Bind the soup with it and let it cook for ten minutes more.
Take out the rib, cut off the meat, and put it back without the bone.
? What happens to the pork at the end?
Vinegar is put on the table, and everyone takes as much as they like.
? What do the eaters add by themselves? | sour condiment at serving
On Fridays she left out the rib and took dried plums for the smoke.
? How was it made without meat? | fasting day replacement
It's better on the second day, but doesn't freeze well.
? Can I store it in the deep freeze?
=
Walnut roll, for the feast of Saint Nicholas: makes two rolls of about twelve slices each.
? For which holiday was the nut pastry baked? | how many pieces does it give
Crumble 30 grams of fresh yeast into a cup of warm milk with a spoon of sugar, and wait until it foams.
? How do I know that the leaven is alive? | first step of the sweet dough
Knead it with 600 grams of flour, three yolks, 100 grams of soft butter, 80 grams of sugar, a pinch of salt and the rind of a lemon.
? Which citrus flavour is in the sweet dough?
The dough should come away from the hand; if it doesn't, beat it, don't add flour.
? My dough is sticky; what would the aunt have done?
Let it rise for an hour in a warm place, or in the cellar through the night.
? Can I make the dough the evening before?
Grind 400 grams of walnuts, scald them with a cup of boiling milk, and stir in 150 grams of sugar, cinnamon and two spoons of rum.
? What is poured over the nuts? | which alcohol is in the filling
For children she took apple juice in place of the rum.
? How was it made suitable for the little ones?
Fold in the beaten whites at last.
? What becomes of the part of the eggs not used in the dough?
Roll out the dough to the thickness of a knife's back, spread the filling up to two fingers from the edge, and roll it up.
? How thin should the sheet be?
Prick it with a needle in ten places, so that the crust does not tear.
? Mine always bursts open in the oven; how did she prevent it? | reason for the holes
Brush with milk, not with egg, which makes it too dark.
? What is put on top before baking, and why not yolk?
Bake for 40 minutes at 175 degrees.
The poppy-seed roll is baked for 50 minutes, as it's wetter.
? How much time does the version with the blue-black seeds take?
Leave it wrapped in a cloth until the next day; fresh it crumbles.
? Why shouldn't I cut it on the same evening?
In a tin it keeps for two weeks.
? How long does the nut pastry last?
=
Stuffed peppers: choose twelve pale peppers that stand by themselves.
? What should I look for when buying the vegetables to fill?
Cut off the lids and keep them.
Fry two onions in oil until soft, add 150 grams of rice, and stir until it turns glassy.
? When is the rice fried enough?
Let it cool before you mix it with 600 grams of minced meat, half pork, half beef, or the meat will cook in the bowl.
? Which kinds of mince are used? | why not put the hot rice straight in
Season with salt, pepper, parsley and one clove of garlic; she hated caraway.
? Which spice couldn't the aunt stand?
Fill them only to three quarters, as the rice swells.
? Why mustn't I stuff to the brim? | how full
Set them close together in the pot, lids on, and pour on a litre and a half of strained tomatoes thinned with water.
? What sauce do they stew in?
Cover and let them stew for 70 minutes; never stir, only shake the pot.
? How do I keep it from sticking without breaking anything?
A potato cut in half is laid between those that want to fall over.
? How did she keep them upright? | trick against toppling
Sweeten the sauce with a spoon of sugar at the end.
In winter she used peppers from the jar, which need only half the time.
? What was different in the cold season? | preserved ones, duration
Leftover filling is made into balls and cooked in the sauce along with the rest.
? I have some mince mixture over; what can I do?
They're eaten with mashed potatoes, in the north with bread.
? What goes with it on the plate at the aunt's?
=
Plum jam without sugar: take ten kilos of ripe plums, wrinkled at the stem.
? How can one see that the fruit is ripe enough? | sweetness without sweetener, which plums
Late plums, after the first cold nights, have the most sugar of their own.
? When in the year are they sweetest?
Stone them and leave them overnight in the pot, so that they draw juice.
? Why do they stand until morning before boiling?
Cook over a small fire for eight hours, stirring with a wooden spoon in the shape of an eight.
? How long must it be on the flame, and how is it moved?
Some put a walnut with its shell at the bottom, so that it doesn't catch.
? What old trick stops it from burning?
It's ready when a spoon of it, turned over, doesn't fall.
? How do I test whether it's thick enough?
Ten kilos give about two and a half.
? What's the yield?
Fill it hot into jars that have been in the oven at 120 degrees for fifteen minutes.
? How are the glasses made sterile?
She put the open jars back into the falling heat until a skin formed, and only then tied them.
? Why did they go in the oven once more? | crust on top before closing
Pear jam was made in the same way, but with lemon, since it has no acid.
? What is added when another fruit is used, and for what reason?
So it keeps for three years; once opened, eat it within two months.
? Up to when can I eat a jar that I've started? | shelf life unopened
The copper pot was lent to half the street, and each brought it back with a jar inside.
? How did the neighbours thank her for the kettle?
When she died in 2006, there were forty-one jars in the pantry.
? How much of the preserve was left behind?
