=
This policy tells employees of the Oster & Quayle group what they may spend on business trips and how to get it back.
? What is the paper of Oster & Quayle good for?
It applies from 1 May 2024 to all companies of the group except the shipyard in Rimsund, which has its own rules.
? Which part of the group isn't covered?
Contractors are bound by their contract and not by this policy.
? I'm a freelancer; do these rules hold for me? | external consultants
=
Trips inside the country need the approval of your line manager, by e-mail.
? Who must agree if I go to the capital for a day? | approval domestic
Trips abroad need the approval of the head of division at least ten days before departure.
? How early should I ask for a journey to another country? | approval for going abroad
Trips to countries on the red list need the consent of the security officer as well.
? What's special about dangerous destinations? | high-risk countries
Before booking, ask yourself whether a video meeting would do.
? What should I consider before anything else?
If approval is refused, you may turn once to the head of human resources.
? My boss said no; can I take it further? | refused request, appeal
=
Take the train if the journey lasts less than five hours.
? When is flying out of the question? | rail preferred up to which duration
Second class is the rule; first class is allowed over three hours.
? May I sit in the better carriage on a four-hour ride? | first class rail
Flights are economy class; on flights of more than nine hours premium economy may be booked.
? What seat do I get to Singapore? | long-haul cabin
Business class needs the consent of the chief financial officer, given for medical reasons only.
? I have a bad back; who could let me fly in the front? | business class
Book flights at least fourteen days ahead through Voyenta, our agency.
? By whom should plane tickets be ordered? | flight booking, how early and where
Low-cost carriers may be booked directly if at least 80 is saved.
? When can I go round the agency?
Miles collected on business trips are yours.
? Do I have to hand over my frequent flyer points? | bonus miles, whose
Upgrades with your own miles are allowed.
=
Use public transport at the destination; a taxi is refunded between 10 p.m. and 6 a.m., with heavy luggage, or for three persons or more.
? When can I ride in a cab at the firm's cost? | taxi conditions
Your own car is refunded at 0.38 a kilometre, up to 600 kilometres a trip.
? How much do I get for driving my own vehicle? | mileage limit
A rental car should be of the compact class and electric if charging is possible.
? What kind of hired vehicle may I take?
Decline the rental firm's insurance, as the group has its own.
? At the counter they want to sell me extra cover; should I? | CDW at the rental desk
Parking and speeding tickets are not refunded.
? I was caught going too fast on the way to a client; who pays? | traffic fines
Bicycle hire is refunded up to 12 a day.
? Can I get around on a rented bike? | cycling on a trip
=
Hotels are refunded up to 130 a night, in the cities of list C up to 190.
? What's the normal ceiling for a room? | room limit ordinary city
List C now comprises London, Geneva, Zurich, Oslo, New York and San Francisco.
? In which places may a night be dearer?
During fairs the limit may be exceeded by half, with a printout showing that nothing cheaper was free.
? Rooms are scarce because of an exhibition; how do I justify a higher price? | trade fair prices
Private lodgings booked on a platform are allowed if they have a smoke alarm.
? May I stay in somebody's apartment? | Airbnb-like
Whoever stays with friends receives 30 a night, without receipts.
? I slept at my sister's; do I get something? | staying with relatives
Minibar, films and laundry are private, but laundry is refunded on trips of more than six days.
? When are clean shirts on the company? | washing clothes on a trip
=
For meals you receive a daily allowance of 28 for a full day and 14 for the days of departure and return.
? What do I get for food on the day I set out? | per diem full day
No allowance is paid on trips of less than eight hours.
? I was only away for the morning; anything for lunch? | short trips food
If breakfast is included in the hotel's price, 5.60 is taken off.
? How does eating at the hotel in the morning affect my allowance?
If you are invited to lunch or dinner, 11.20 is taken off for each.
? A customer paid for my evening meal; how much is deducted?
Abroad the allowances of the Ministry's table hold.
? Which sums count in foreign countries? | per diem overseas
Alcohol is refunded only when guests are entertained.
? When may I claim wine? | beer on expenses
Entertaining guests needs their names, the occasion and an itemised bill; the limit is 65 a head.
? What has to be noted when I take clients to a restaurant? | business dinner limit
Tips of up to 10 percent are refunded, if written on the bill and signed.
? What about what I leave for the waiter? | tipping
Gifts to officials are forbidden, whatever their value.
? May I bring a mayor a box of chocolates? | presents to civil servants
Gifts to customers are allowed up to 35 a year and person.
? What may a present for a business partner cost? | presents to clients
=
Every employee who travels more than six times a year gets a company card.
? How do I come by corporate plastic? | who gets plastic
The card may not be used for private purchases, even if you pay them back.
? I'm short of money; can I charge a pair of shoes and settle later? | private use of the card
Cash withdrawals are limited to 200 a trip and only abroad.
? How much money may I take out of a machine? | ATM limit
Report loss of the card at once to the bank, 555-0160, and then to the travel desk.
? My wallet was stolen on the trip; whom do I ring first?
Those without a card can get an advance of 75 percent of the expected costs five days before the trip.
? I can't lay out that much myself; what help is there? | advance money
=
Claims are to be entered in Spendly within thirty days after the trip.
? How long do I have to hand in my expenses? | deadline expenses
After ninety days they are no longer paid, unless you were ill.
? I forgot a trip from half a year ago; is the money lost? | late expense claim
Photograph each receipt over 10; the paper may then be thrown away.
? Do I have to keep the slips? | keep paper slips?
For lost receipts fill in form T-4, at most three times a year.
? I can't find the bill any more; what now? | missing bill
Foreign currency is converted at the rate of the day on the card statement, or, for cash, at the exchange receipt's.
? Which exchange rate counts when I paid with banknotes?
Refunds are paid with the salary of the following month.
? When does the money arrive? | payout time
False claims lead to dismissal.
? What happens to someone who invents costs? | fraud in expenses
=
Travel time counts as working time if you work, or drive at the employer's request; otherwise half of it counts.
? I just slept on the plane; how is it credited? | hours in transit
A trip that begins or ends on a Sunday gives four hours off.
? What's the compensation for leaving at the weekend? | returning on a Sunday
You may add private days before or after, as long as the flight is not dearer.
? Can I stay on for a holiday at the place? | combining with vacation
A partner may come along at their own expense.
? May my husband travel with me? | bringing spouse
The group's insurance covers illness abroad, but not on the added private days.
? Am I insured while I stay longer for fun? | insurance on extra days
In an emergency call Guardline, +44 555 0133, day and night.
? I've had an accident in Brazil; where do I get help? | emergency abroad
Carry only a travel laptop to red-list countries; it is wiped on return.
? Which computer goes to the risky places?
Questions go to traveldesk@osterquayle.example, answered within two working days.
? Who can explain the rules to me? | contact for questions
