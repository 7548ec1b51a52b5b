=
Mutual non-disclosure agreement between Calder Optics Ltd and Fennimore Robotics GmbH, signed on 3 May 2024.
? Who has promised each other secrecy? | parties and date
The parties wish to examine whether Calder's lenses can be used in Fennimore's picking arms.
? What is the talk between the firms about? | purpose of the exchange
=
1. Confidential Information.
Confidential Information is everything that one party gives the other for the Purpose and marks as confidential.
? Which documents fall under the secrecy? | definition of what is protected
What is said aloud counts only if it is summed up in writing within ten working days.
? We told them something in a meeting without paper; is it covered? | oral statements
Samples and prototypes count even without a mark.
? A trial part had no stamp on it; may we talk about it? | unlabelled hardware
The fact that the parties are in talks is itself Confidential Information.
? May I mention to the press that we're negotiating? | existence of discussions
=
2. Exceptions.
The duties of this agreement do not apply to the following.
Information that was public when it was given, or became so without the receiver's fault.
? What if it's already on the web? | generally known facts
Information that the receiver can show from dated records to have known before.
? We had that idea years ago; how do we prove it? | prior knowledge
Information lawfully obtained from somebody who was free to pass it on.
? Another supplier told us the same thing | learned from a third person
Information that the receiver's staff worked out by themselves without access to what was given.
? Our engineers invented the same on their own | independent development
A combination of public features is not public merely because each of the features is.
? Every single piece can be found in textbooks; does that free the whole? | mixture of known elements
=
3. Duties of the receiver.
The receiver shall protect what it receives with the care that it takes of its own secrets, and in any case with reasonable care.
? How carefully must it be guarded? | standard of protection
It may use the information for the Purpose only.
? Can we employ it to improve another product? | permitted use
It shall not take samples apart or analyse what they are made of.
? May we open up the prototype to see how it works? | reverse engineering
Copies may be made as far as the Purpose needs them, and bear the same mark as the original.
? Is duplicating files OK? | photocopies
It shall not file patents that rest on the information.
? Can they protect an invention derived from ours? | applying for intellectual property
=
4. Who may be told.
The receiver may pass the information on to employees who need it for the Purpose.
? Which of our people are allowed to see it? | need to know within the firm
Advisers such as lawyers and auditors may be told if their profession binds them to silence.
? Can I show it to my attorney? | external counsel
Freelancers and subcontractors need the giver's consent in writing, for each by name.
? We want to bring in a self-employed designer | hired contractors, permission
Affiliated companies count as outsiders unless Annex 1 lists them.
? Can our parent company read it? | sister firms
The receiver answers for everyone to whom it passes the information as for itself.
? Who's to blame if one of our staff blabs? | responsibility for recipients
=
5. Orders of courts and authorities.
If a court or an authority demands the information, the receiver may hand over the part that the law requires.
? A judge wants to see the papers | compelled disclosure, how much
Before doing so it shall warn the giver, if that is allowed, so that the giver can object.
? Will we hear of it before the prosecutor gets our files? | notice of a subpoena
=
6. Return and destruction.
Within thirty days of a request, the receiver shall return or destroy what it holds.
? How fast must everything be given back? | deadline for handing back
A director confirms the destruction in writing.
? Who vouches that it has been shredded? | certificate
Backups that are overwritten in the ordinary course need not be searched, but stay secret until then.
? Do we have to comb through our tape archives? | automatic safety copies
One copy may be kept by the legal department as evidence of what was received.
? Can anything be held on to? | archive copy for proof
=
7. Term.
This agreement runs for two years from signature.
? When do the talks under this paper end? | duration of the contract
Either party may end it earlier with sixty days' notice.
? Can we get out before? | cancel ahead of time
The duty of secrecy continues for five years after the end.
? How long must we keep quiet once it's over? | survival period
For source code and optical formulae it continues for as long as they are not public.
? Is there anything we may never reveal? | unlimited protection for software
=
8. Breach.
Whoever breaches clause 3 or 4 owes a penalty of 50,000 euros for each case.
? What does it cost to spill the beans? | contractual fine
The penalty counts towards damages, which may be claimed beyond it.
? Can they sue for more on top? | losses exceeding the fixed sum
The injured party may ask a court to stop the breach without proving loss.
? How can a leak be halted quickly? | injunction
A receiver that learns of a leak shall report it within two working days.
? A laptop with their drawings was stolen; how soon must we say so? | notify of loss
=
9. What this agreement does not do.
Nothing here obliges a party to give any information at all.
? Are we forced to share our know-how? | obligation to reveal
No licence or right of ownership passes.
? Do we become owners of what we receive? | transfer of rights
The information comes as it is, without a promise that it is right or complete.
? What if the data turns out to be wrong? | accuracy guarantee
Neither party has to enter into any further contract.
? Do we have to buy afterwards? | commitment to a deal
=
10. General.
Changes need the signatures of both parties, and an e-mail is not enough.
? Can we amend this by mail? | form of modifications
The law of the Netherlands applies.
? Which country's rules govern? | choice of law
Disputes go first to a mediator in Rotterdam, and after forty days to its courts.
? Where would we fight it out? | settlement of quarrels
