package dev.cprs.formats.talk;

import dev.cprs.formats.Blobs;
import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;

/** Adds the turns of a text to a tree, and what stands between them. */
final class DialogueTree {
  /** A longer question with its answer is opened: its sentences are units below the question. */
  private static final int LONGEST_PAIR = 600;

  /**
   * A longer turn is opened: its sentences are units below the name. Shorter ones are a unit
   * together up to this length: what answers a message is seldom in that message.
   */
  private static final int LONGEST_TURN = 240;

  private static final int LONGEST_TITLE = 60;

  private final UnitTree.Builder units;
  private final CharSequence text;
  private final Turns turns;
  private final TextLines lines;
  private final boolean questions;

  DialogueTree(UnitTree.Builder units, Turns turns) {
    this.units = units;
    this.text = units.text();
    this.turns = turns;
    this.lines = turns.lines();
    this.questions = turns.areQuestions();
  }

  void add(int from, int to) {
    if (turns.size() == 0) {
      inner(from, to, Segmenters.PROSE);
      return;
    }
    inner(from, turns.start(0), "");
    int turn = 0;
    while (turn < turns.size()) {
      int next = questions ? answersEnd(turn) : played() ? turn + 1 : exchangeEnd(turn, to);
      int limit = start(next, to);
      int end = end(next - 1, limit);
      boolean several = next > turn + 1;
      if (several && !questions) {
        addExchange(turn, next, end);
      } else if (!several || !addPair(turn, next, end)) {
        for (int one = turn; one < next; one++) {
          addTurn(one, one + 1 == next ? end : end(one, turns.start(one + 1)));
        }
      }
      inner(end, limit, Segmenters.PROSE);
      turn = next;
    }
  }

  /** The turn after a question with its answers; after any other turn. */
  private int answersEnd(int turn) {
    int next = turn + 1;
    if (Names.isQuestion(turns.get(turn).key())) {
      while (next < turns.size() && Names.isAnswer(turns.get(next).key())) {
        next++;
      }
    }
    return next;
  }

  /** The turn after those that are a unit together with one: short ones, up to a long one. */
  private int exchangeEnd(int turn, int to) {
    int next = turn;
    while (next < turns.size() && start(next + 1, to) - turns.start(turn) <= LONGEST_TURN) {
      next++;
    }
    return Math.max(next, turn + 1);
  }

  private int start(int turn, int to) {
    return turn < turns.size() ? turns.start(turn) : to;
  }

  /** Whether directions may stand between the turns, as in a play. */
  private boolean played() {
    return turns.style() == SpeakerLine.Style.STOP || turns.style() == SpeakerLine.Style.CAPITALS;
  }

  /** Where a turn ends that goes at most to a limit: before directions, or before a title. */
  private int end(int turn, int limit) {
    int end = Chars.trimEnd(text, turns.get(turn).headEnd(), limit);
    if (!played() && !questions) {
      return end;
    }
    int words = turns.wordsLine(turn);
    int last = words;
    for (int line = words; line < lines.count() && lines.start(line) < end; line++) {
      if (!lines.isBlank(line)) {
        last = line;
      } else if (played() && line > words) {
        return Chars.trimEnd(text, turns.get(turn).headEnd(), lines.start(line));
      }
    }
    boolean title = limit > end && last > words && isTitle(last);
    return title ? Chars.trimEnd(text, turns.get(turn).headEnd(), lines.start(last)) : end;
  }

  /** Whether a line stands alone and names the questions below it. */
  private boolean isTitle(int line) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    return lines.isBlank(line - 1)
        && line + 1 < lines.count()
        && lines.isBlank(line + 1)
        && end - start <= LONGEST_TITLE
        && !Character.isLowerCase(text.charAt(start))
        && ".?!;,…)\"”".indexOf(text.charAt(end - 1)) < 0;
  }

  /** Adds a question with its answers; not if the question is long too. */
  private boolean addPair(int question, int next, int end) {
    int start = turns.start(question);
    if (end - start <= LONGEST_PAIR) {
      leaf(start, end);
      return true;
    }
    int headEnd = end(question, turns.start(question + 1));
    if (headEnd - start > LONGEST_PAIR) {
      return false;
    }
    boolean one = next == question + 2; // else each answer keeps its mark
    int body = one ? turns.get(question + 1).headEnd() : turns.start(question + 1);
    units.group(UnitKind.SECTION, start, body).framed().speaking().name(start, headEnd);
    inner(body, end, Segmenters.PROSE);
    units.close(end, end);
    return true;
  }

  private void addExchange(int first, int next, int end) {
    units.unit(UnitKind.SECTION, turns.start(first), turns.start(first));
    for (int turn = first; turn < next; turn++) {
      leaf(turns.start(turn), turn + 1 == next ? end : end(turn, turns.start(turn + 1)));
    }
    units.close(end, end);
  }

  private void addTurn(int turn, int end) {
    int start = turns.start(turn);
    Turns.Turn at = turns.get(turn);
    if (end - start <= LONGEST_TURN) {
      leaf(start, end);
      return;
    }
    units.group(UnitKind.PARAGRAPH, start, at.headEnd()).framed();
    if (at.nameEnd() > at.nameStart()) {
      units.name(at.nameStart(), at.nameEnd());
    }
    inner(at.headEnd(), end, isOneParagraph(at.headEnd(), end) ? Segmenters.PROSE : "");
    units.close(end, end);
  }

  /** Whether what is said is a line, or lines that can be nothing but words. */
  private boolean isOneParagraph(int from, int to) {
    int first = Chars.skipBlank(text, from, to);
    return played() || Chars.lineEnd(text, first, to) == to;
  }

  private void leaf(int start, int end) {
    units.leaf(UnitKind.PARAGRAPH, start, end);
    if (Blobs.isMost(text, start, end)) {
      units.mute();
    }
  }

  private void inner(int from, int to, String format) {
    int start = Chars.skipBlank(text, from, to);
    if (start < to) {
      units.inner(start, to, format);
    }
  }
}
