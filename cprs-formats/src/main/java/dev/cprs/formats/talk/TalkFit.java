package dev.cprs.formats.talk;

import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;
import dev.cprs.formats.log.LogSegmenter;
import java.util.HashSet;
import java.util.Set;

/**
 * How sure it is that a text is talk: speakers come again and again, most of the text is theirs,
 * and they say what people say. The shares below are guesses.
 */
final class TalkFit {
  private static final int BEGINNING = 20_000;
  private static final int MIDDLE = 10_000;
  private static final double NO = 0;

  private final CharSequence text;
  private final Turns turns;
  private final TextLines lines;

  /** The turns whose words are such as are said; and those in which someone asks, or says I. */
  private double said;

  private double talked;

  private TalkFit(CharSequence text, Turns turns) {
    this.text = text;
    this.turns = turns;
    this.lines = turns.lines();
    for (int turn = 0; turn < turns.size(); turn++) {
      int line = turns.wordsLine(turn);
      line = lines.skipBlank(line, lines.count());
      if (line < lines.count()) {
        int end = lines.inkEnd(line);
        int start = Math.max(lines.inkStart(line), turns.get(turn).headEnd());
        start = Chars.skipBlank(text, start, end);
        said += Speech.isSaid(text, start, end) ? 1.0 / turns.size() : 0;
        talked += Speech.isTalk(text, start, end) ? 1.0 / turns.size() : 0;
      }
    }
  }

  static double of(CharSequence text, int from, int to) {
    int end = to - from > BEGINNING ? Chars.lineEnd(text, from + BEGINNING, cut(to, from)) : to;
    double fit = of(text, new TextLines(text, from, end));
    if (fit > NO && to - from > 2 * (BEGINNING + MIDDLE)) { // a file that only begins with talk
      int middle = from + (to - from) / 2;
      middle = Chars.lineEnd(text, middle, Math.min(to, middle + MIDDLE));
      Turns there = Turns.of(new TextLines(text, middle, Math.min(to, middle + MIDDLE)));
      fit = there.size() < 2 ? NO : fit;
    }
    // A time on each line makes a log of what is said.
    return fit > NO && new LogSegmenter().fit(text, from, to) > 0.5 ? NO : fit;
  }

  private static int cut(int to, int from) {
    return Math.min(to, from + 2 * BEGINNING);
  }

  private static double of(CharSequence text, TextLines lines) {
    Turns turns = Turns.of(lines);
    return turns.size() < 3 ? NO : new TalkFit(text, turns).fit();
  }

  private double fit() {
    int size = turns.size();
    if (turns.style() == SpeakerLine.Style.CLOCK) {
      return size >= 5 && share() >= 0.2 && said >= 0.6 && isRising() ? 0.6 : NO;
    }
    int speakers = turns.speakersAgain();
    double least = turns.isDense() && talked >= 0.3 ? 0.4 : 0.7; // in a chat of many most are quiet
    if (speakers < 2 || size <= speakers || turns.again() < least * size || said < 0.3) {
      return NO;
    }
    boolean own = 2 * (firstKnown() - lines.start(0)) <= length();
    if (turns.areQuestions()) {
      return size >= 4 && own && cover() >= 0.3 ? 0.82 : NO;
    }
    if (roles() >= 0.8 * size) {
      return own && cover() >= 0.2 ? 0.82 : NO;
    }
    if (size < 4 || said < 0.5 || talked < 0.15) {
      return NO;
    }
    return switch (turns.style()) {
      case TIMED -> share() >= 0.1 ? 0.75 : NO;
      case STOP, CAPITALS -> said >= 0.6 && cover() >= 0.4 ? 0.7 : NO;
      // Of a series, of chats and of meetings, which are talk of this kind, sentences of prose kept
      // more answers within as many tokens than turns did.
      default -> NO;
    };
  }

  private int length() {
    return lines.inkEnd(lines.count() - 1) - lines.start(0);
  }

  /** Where the first question, or the first turn of a role, begins. */
  private int firstKnown() {
    int turn = 0;
    while (turn < turns.size() - 1 && !Names.isKnown(turns.get(turn).key())) {
      turn++;
    }
    return turns.start(turn);
  }

  private int roles() {
    int roles = 0;
    for (int turn = 0; turn < turns.size(); turn++) {
      roles += Names.isRole(turns.get(turn).key()) ? 1 : 0;
    }
    return roles;
  }

  /** How many of the lines begin turns. */
  private double share() {
    int told = 0;
    for (int line = 0; line < lines.count(); line++) {
      told += lines.isBlank(line) ? 0 : 1;
    }
    return (double) turns.size() / Math.max(1, told);
  }

  /** How many of the lines, or of the blocks between blank lines, begin turns. */
  private double cover() {
    Set<Integer> starts = new HashSet<>();
    for (int turn = 0; turn < turns.size(); turn++) {
      starts.add(turns.get(turn).line());
    }
    int blocks = 0;
    int begun = 0;
    for (int line = turns.get(0).line(); line < lines.count(); line++) {
      if (!lines.isBlank(line) && (line == 0 || lines.isBlank(line - 1) || starts.contains(line))) {
        blocks++;
        begun += starts.contains(line) ? 1 : 0;
      }
    }
    // Without blank lines all that is said would be one block that begins well.
    double ofBlocks = blocks < turns.size() / 2 ? 0 : (double) begun / blocks;
    return Math.max(share(), 4 * share() < 1 && averageTurn() < 200 ? 0 : ofBlocks);
  }

  private int averageTurn() {
    return (lines.inkEnd(lines.count() - 1) - turns.start(0)) / turns.size();
  }

  /** Whether the times of the lines rise. */
  private boolean isRising() {
    long before = -1;
    int falls = 0;
    for (int turn = 0; turn < turns.size(); turn++) {
      int line = turns.get(turn).line();
      long time = 0;
      long part = 0;
      for (int i = lines.inkStart(line); i < lines.inkEnd(line); i++) {
        char c = text.charAt(i);
        part = Chars.isDigit(c) ? 10 * part + c - '0' : part;
        if (c == ':') {
          time = 60 * (time + part);
          part = 0;
        }
      }
      falls += time + part < before ? 1 : 0;
      before = time + part;
    }
    return 20 * falls <= turns.size();
  }
}
