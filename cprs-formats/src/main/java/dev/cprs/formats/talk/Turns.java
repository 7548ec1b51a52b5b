package dev.cprs.formats.talk;

import dev.cprs.formats.TextLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The turns of a text: those that are written in the way that most of its speakers' lines are. */
final class Turns {
  /** With speakers who come again in so many lines, each line is a turn. */
  private static final double DENSE = 0.6;

  /** So many lines that begin as turns do leave room for nothing else. */
  private static final double NEARLY_ALL = 0.95;

  /** Where a turn begins. Offsets are UTF-16 units; the name is empty where none is told. */
  record Turn(int line, int nameStart, int nameEnd, int headEnd, String key) {}

  private final TextLines lines;
  private final SpeakerLine.Style style;
  private final List<Turn> turns = new ArrayList<>();

  /** How often each speaker comes. */
  private final Map<String, Integer> speakers = new HashMap<>();

  /** Whether each line is a turn. */
  private boolean dense;

  private Turns(TextLines lines, SpeakerLine.Style style) {
    this.lines = lines;
    this.style = style;
  }

  /** The turns of a text; none if no line has a speaker. */
  static Turns of(TextLines lines) {
    Turns best = new Turns(lines, SpeakerLine.Style.COLON);
    int most = 0;
    for (SpeakerLine.Style style : SpeakerLine.Style.values()) {
      Turns turns = new Turns(lines, style);
      turns.find();
      int again = turns.again();
      if (again > most) {
        best = turns;
        most = again;
      }
    }
    return best;
  }

  private void find() {
    SpeakerLine line = new SpeakerLine(lines);
    int told = 0;
    for (int i = 0; i < lines.count(); i++) {
      told += lines.isBlank(i) ? 0 : 1;
      if (line.read(i, style)) {
        String key = line.key();
        turns.add(new Turn(i, line.nameStart(), line.nameEnd(), line.headEnd(), key));
        speakers.merge(key, 1, Integer::sum);
      }
    }
    if (style == SpeakerLine.Style.CLOCK) {
      turns.replaceAll(this::named);
      return;
    }
    dropItems();
    int again = again();
    dense = again >= DENSE * told || (again > 3 && turns.size() >= NEARLY_ALL * told);
    boolean shouted = 10 * again(this::isShouted) > 9 * again;
    boolean small = 2 * again(this::isSmall) > again;
    turns.removeIf(turn -> !isAgain(turn) && !isLikely(turn, shouted, small));
  }

  /** Takes out {@code A.} where no {@code Q.} is asked: it is an item of a list. */
  private void dropItems() {
    int asked = 0;
    int items = 0;
    for (Turn turn : turns) {
      boolean stopped = isStopped(turn);
      asked += stopped && Names.isQuestion(turn.key()) ? 1 : 0;
      items += stopped ? 1 : 0;
    }
    if (3 * asked < items) {
      turns.removeIf(this::isStopped);
    }
  }

  private boolean isStopped(Turn turn) {
    return style == SpeakerLine.Style.COLON && lines.text().charAt(turn.headEnd() - 1) == '.';
  }

  /** A time with the name below it, if it is the name of someone who speaks again. */
  private Turn named(Turn turn) {
    boolean again = turn.nameEnd() > turn.headEnd() && isAgain(turn);
    return again
        ? new Turn(turn.line(), turn.nameStart(), turn.nameEnd(), turn.nameEnd(), turn.key())
        : new Turn(turn.line(), turn.headEnd(), turn.headEnd(), turn.headEnd(), "");
  }

  /** Whether someone who speaks once is taken for a speaker: written as those who do again. */
  private boolean isLikely(Turn turn, boolean shouted, boolean small) {
    if (style == SpeakerLine.Style.TIMED || style == SpeakerLine.Style.STOP) {
      return true;
    }
    boolean first = turn.line() == 0 || lines.isBlank(turn.line() - 1);
    return (first || dense)
        && (!shouted || isShouted(turn))
        && (!isSmall(turn) || (dense && small));
  }

  /** How many turns of those who speak again are such. */
  private int again(Predicate<Turn> test) {
    return (int) turns.stream().filter(turn -> isAgain(turn) && test.test(turn)).count();
  }

  private boolean isSmall(Turn turn) {
    return Character.isLowerCase(lines.text().charAt(turn.nameStart()));
  }

  private boolean isShouted(Turn turn) {
    return Names.isInCapitals(lines.text(), turn.nameStart(), turn.nameEnd());
  }

  private boolean isAgain(Turn turn) {
    return Names.isKnown(turn.key()) || speakers.getOrDefault(turn.key(), 0) > 1;
  }

  /** How many turns are of speakers who come again. */
  int again() {
    int again = 0;
    for (Turn turn : turns) {
      again += style == SpeakerLine.Style.CLOCK || isAgain(turn) ? 1 : 0;
    }
    return again;
  }

  /** How many speakers come again. */
  int speakersAgain() {
    return (int) turns.stream().filter(this::isAgain).map(Turn::key).distinct().count();
  }

  /** Whether these are questions with answers. */
  boolean areQuestions() {
    int questions = 0;
    int answers = 0;
    for (Turn turn : turns) {
      questions += Names.isQuestion(turn.key()) ? 1 : 0;
      answers += Names.isAnswer(turn.key()) ? 1 : 0;
    }
    return questions > 1
        && 2 * answers >= questions
        && 10 * (questions + answers) > 8 * turns.size();
  }

  boolean isDense() {
    return dense;
  }

  SpeakerLine.Style style() {
    return style;
  }

  TextLines lines() {
    return lines;
  }

  int size() {
    return turns.size();
  }

  Turn get(int turn) {
    return turns.get(turn);
  }

  /** Where a turn begins. */
  int start(int turn) {
    return lines.inkStart(turns.get(turn).line());
  }

  /** Where the words of a turn begin that are looked at: behind its head, or in the line below. */
  int wordsLine(int turn) {
    Turn at = turns.get(turn);
    int line = at.line();
    while (line < lines.count() && lines.inkEnd(line) <= at.headEnd()) {
      line++;
    }
    return line;
  }
}
