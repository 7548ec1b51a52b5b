package dev.cprs.eval.formats;

import java.util.List;

/**
 * What a program does with a thing, as a comment says it, as documentation says it, and as code.
 *
 * <p>Slots: {@code {a}} is the thing with its article, {@code {e}} without, {@code {v}} the
 * variable that holds it, {@code {n}}, {@code {k}} and {@code {pct}} numbers, {@code {who}} a
 * department.
 *
 * @param verb what a method's name begins with
 * @param comment a sentence
 * @param prose a sentence that says the same
 * @param words of the prose that no other rule has
 * @param question what the comment and the prose answer, in other words
 * @param body statements that {@link CodeWriter} writes in each language
 */
record Rule(
    String verb, String comment, String prose, String words, String question, List<String> body) {

  /** All rules. */
  static final List<Rule> ALL =
      List.of(
          new Rule(
              "cancelUnpaid",
              "Cancels {a} that was not paid within {n} days, and tells the customer.",
              "Nobody waits for ever: if {a} is still not paid after {n} days, it is cancelled and"
                  + " the customer gets a mail.",
              "still not paid",
              "How long may {a} stay unpaid before it is given up?",
              List.of(
                  "if {v}.daysUnpaid() > {n}:",
                  "do {v}.cancel()",
                  "do mail.send({v}.customer())",
                  "end",
                  "return {v}.state()")),
          new Rule(
              "callAgain",
              "Repeats a call for {a} that failed, up to {k} times, with a pause that doubles.",
              "If the remote side does not answer for {a}, the call is repeated up to {k} times,"
                  + " and each pause is twice as long as the one before.",
              "does not answer",
              "How often is a failed call for {a} tried again?",
              List.of(
                  "let pause = {n}",
                  "for attempt in range({k}):",
                  "if remote.call({v}):",
                  "return attempt",
                  "end",
                  "do clock.sleep(pause)",
                  "let pause = pause * 2",
                  "end",
                  "fail the remote side did not answer")),
          new Rule(
              "roundTotal",
              "Rounds the total of {a} to {k} cents, always in favour of the buyer.",
              "Totals of {a} are rounded to {k} cents; in doubt the buyer pays less.",
              "in doubt the buyer",
              "To what amount is the sum of {a} rounded?",
              List.of("let total = {v}.total()", "let rest = total % {k}", "return total - rest")),
          new Rule(
              "checkLimit",
              "Refuses {a} above {n}00 euros unless {who} has agreed.",
              "Above {n}00 euros {a} needs the consent of {who}, and is refused without it.",
              "needs the consent",
              "From which amount on must someone agree to {a}?",
              List.of(
                  "if {v}.total() > {n}00:",
                  "if {v}.agreedBy() == \"{who}\":",
                  "return {v}.total()",
                  "end",
                  "fail nobody has agreed",
                  "end",
                  "return 0")),
          new Rule(
              "archiveOld",
              "Moves {a} to the cold store once it was not opened for {n} months.",
              "What nobody opens is moved: {a} goes to the cold store after {n} months.",
              "cold store",
              "When is {a} that nobody looks at put away?",
              List.of(
                  "if {v}.monthsSinceOpened() >= {n}:",
                  "do coldStore.put({v})",
                  "do index.remove({v}.id())",
                  "end",
                  "return coldStore.size()")),
          new Rule(
              "giveDiscount",
              "Takes {pct} percent off {a} if it is the customer's first one.",
              "Newcomers get a present: on the first {e} {pct} percent are taken off.",
              "are taken off",
              "How much cheaper is {a} for a new customer?",
              List.of(
                  "let price = {v}.total()",
                  "if {v}.customer().isNew():",
                  "let price = price - price * {pct} / 100",
                  "end",
                  "return price")),
          new Rule(
              "joinDuplicates",
              "Joins two entries of {a} if they differ only in upper and lower case.",
              "Twice the same {e}, but for upper and lower case, becomes one; the older entry"
                  + " stays.",
              "the older entry stays",
              "Which copies of {a} are put together?",
              List.of(
                  "let kept = {v}.entries().first()",
                  "for entry in {v}.entries():",
                  "if kept.sameAs(entry):",
                  "do kept.absorb(entry)",
                  "end",
                  "end",
                  "return kept.size()")),
          new Rule(
              "maskNumbers",
              "Hides all but the last {k} digits of every account number in {a}.",
              "Account numbers in {a} are shown with their last {k} digits only, to whomever.",
              "account numbers",
              "How many digits of an account can one see in {a}?",
              List.of(
                  "let text = {v}.text()",
                  "for number in {v}.numbers():",
                  "let text = text.replace(number, mask.of(number, {k}))",
                  "end",
                  "return text.length()")),
          new Rule(
              "tellOwner",
              "Writes to {who} as soon as {a} was changed by somebody else.",
              "A change of {a} by another person is told to {who} at once, by mail.",
              "by another person",
              "Who hears of it when a stranger edits {a}?",
              List.of(
                  "if {v}.changedBy() == {v}.owner():",
                  "return 0",
                  "end",
                  "do mail.send(\"{who}\", {v}.id())",
                  "return 1")),
          new Rule(
              "lockWhileEdited",
              "Locks {a} for {n} minutes when somebody begins to edit it.",
              "Two people never edit the same {e}: whoever begins has it alone for {n} minutes.",
              "whoever begins",
              "For how long is {a} reserved for the one who edits it?",
              List.of(
                  "let until = clock.now() + {n} * 60",
                  "if locks.holds({v}.id()):",
                  "fail somebody else is editing",
                  "end",
                  "do locks.take({v}.id(), until)",
                  "return until")),
          new Rule(
              "splitLarge",
              "Cuts {a} into parts of {n} lines, because the printer can't take more.",
              "The printer takes {n} lines at most, so a longer {e} is cut into several.",
              "the printer takes",
              "Why is {a} cut into pieces?",
              List.of(
                  "let parts = 0",
                  "for line in {v}.lines():",
                  "if line.number() % {n} == 0:",
                  "let parts = parts + 1",
                  "end",
                  "end",
                  "return parts")),
          new Rule(
              "convertCurrency",
              "Converts {a} at the rate of the day before, never at that of the same day.",
              "Foreign money in {a} is converted at the rate of the day before.",
              "foreign money",
              "Which exchange rate counts for {a}?",
              List.of(
                  "let rate = rates.of({v}.currency(), clock.yesterday())",
                  "return {v}.total() * rate")),
          new Rule(
              "dropExpired",
              "Deletes {a} {n} weeks after its end, as the law on data protection demands.",
              "Data protection demands that {a} is deleted {n} weeks after it has ended.",
              "data protection",
              "At what time after its end is {a} erased?",
              List.of(
                  "if {v}.weeksSinceEnd() > {n}:",
                  "do store.delete({v}.id())",
                  "do audit.note({v}.id())",
                  "end",
                  "return store.size()")),
          new Rule(
              "sortByUrgency",
              "Puts {a} with a penalty first, then by date, the oldest before the others.",
              "In lists {a} with a penalty stands first; the others follow by date.",
              "with a penalty stands",
              "In which order is {a} listed?",
              List.of(
                  "let rank = {v}.age()",
                  "if {v}.hasPenalty():",
                  "let rank = rank + 100000",
                  "end",
                  "return rank")),
          new Rule(
              "countAttempts",
              "Blocks {a} after {k} wrong codes in a row until {who} opens it again.",
              "After {k} wrong codes {a} is blocked, and only {who} can open it again.",
              "wrong codes",
              "How many wrong entries does {a} allow?",
              List.of(
                  "let wrong = {v}.wrongCodes() + 1",
                  "if wrong >= {k}:",
                  "do {v}.block(\"{who}\")",
                  "end",
                  "return wrong")),
          new Rule(
              "sampleForAudit",
              "Picks every {n}th of its kind for a check by hand, beginning with {a} at random.",
              "One in {n} is checked by hand; which {e} that is, chance decides.",
              "checked by hand",
              "What share of its kind is examined by a human, {a} for instance?",
              List.of(
                  "let chosen = random.below({n})",
                  "if chosen == 0:",
                  "do audit.queue({v}.id())",
                  "end",
                  "return chosen")));
}
