package dev.cprs.pruners;

import dev.cprs.internal.WhiteSpace;
import dev.cprs.pruners.PunktParameters.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A word as Punkt sees it: what it says by itself, and together with the word after it. */
final class PunktWord {
  private static final String NUMBER = "##number##";

  /** What can't begin a word. */
  private static final String NO_START = "(\"`{[:;&#*@)}]-,";

  /** What can't stand inside a word. */
  private static final String NO_WORD = ")\";}]*:@'({[\u2018\u2019\u201c\u201d\u00ab\u00bb?!";

  private final String text;
  private final String type;
  private final boolean periodFinal;
  private final boolean ellipsis;
  private final boolean abbreviation;
  private final boolean sentenceEnd;

  private PunktWord(String text, PunktParameters parameters) {
    this.text = text;
    String lower = text.toLowerCase(Locale.ROOT);
    this.type = isNumber(lower) ? NUMBER : lower;
    this.periodFinal = text.endsWith(".");
    boolean sign = text.equals(".") || text.equals("?") || text.equals("!");
    this.ellipsis = text.length() > 1 && text.chars().allMatch(c -> c == '.');
    boolean period = periodFinal && !sign && !text.endsWith("..");
    this.abbreviation = period && parameters.isAbbreviation(lower.substring(0, lower.length() - 1));
    this.sentenceEnd = sign || (period && !abbreviation);
  }

  /** The words of a text. */
  static List<PunktWord> of(String text, PunktParameters parameters) {
    List<PunktWord> words = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      for (int at = 0; at < line.length(); ) {
        if (WhiteSpace.is(line.charAt(at))) {
          at++;
          continue;
        }
        int end = end(line, at);
        words.add(new PunktWord(line.substring(at, end), parameters));
        at = end;
      }
    }
    return words;
  }

  private static int end(String line, int start) {
    int signs = afterSigns(line, start);
    if (signs > start) {
      return signs;
    }
    int at = start + Character.charCount(line.codePointAt(start));
    if (NO_START.indexOf(line.charAt(start)) < 0) {
      while (at < line.length() && !endsWord(line, at)) {
        at++;
      }
    }
    return at;
  }

  private static boolean endsWord(String line, int at) {
    return breaksWord(line, at)
        || (line.charAt(at) == ',' && (at + 1 == line.length() || breaksWord(line, at + 1)));
  }

  private static boolean breaksWord(String line, int at) {
    char c = line.charAt(at);
    return WhiteSpace.is(c) || NO_WORD.indexOf(c) >= 0 || afterSigns(line, at) > at;
  }

  /** Where two or more dashes or periods end, the latter also with single spaces between. */
  private static int afterSigns(String line, int start) {
    char sign = line.charAt(start);
    if (sign != '-' && sign != '.') {
      return start;
    }
    int at = start;
    while (at < line.length() && line.charAt(at) == sign) {
      at++;
    }
    if (at > start + 1) {
      return at;
    }
    int spaced = start;
    int pairs = 0;
    while (sign == '.'
        && spaced + 2 < line.length()
        && line.charAt(spaced) == '.'
        && WhiteSpace.is(line.charAt(spaced + 1))
        && line.charAt(spaced + 2) == '.') {
      spaced += 2;
      pairs++;
    }
    return pairs >= 2 ? spaced + 1 : start;
  }

  /** A sign, digits with commas, periods and dashes among them, a period. */
  private static boolean isNumber(String lower) {
    int at = lower.startsWith("-") ? 1 : 0;
    if (at < lower.length() && (lower.charAt(at) == '.' || lower.charAt(at) == ',')) {
      at++;
    }
    if (at >= lower.length() || !Character.isDigit(lower.charAt(at))) {
      return false;
    }
    return lower.chars().skip(at).allMatch(c -> Character.isDigit(c) || ",.-".indexOf(c) >= 0);
  }

  /** Whether a sentence ends after this word. */
  boolean endsSentence(PunktWord next, PunktParameters parameters) {
    if (!periodFinal) {
      return sentenceEnd;
    }
    String plain = withoutPeriod();
    String nextType = next.sentenceEnd ? next.withoutPeriod() : next.type;
    if (parameters.isCollocation(plain, nextType)) {
      return false;
    }
    boolean initial = isInitial();
    Start start = parameters.start(next.text, nextType);
    if ((abbreviation || ellipsis) && !initial) {
      if (start == Start.YES
          || (Character.isUpperCase(next.text.codePointAt(0)) && parameters.isStarter(nextType))) {
        return true;
      }
    }
    if (initial || plain.equals(NUMBER)) {
      if (start == Start.NO) {
        return false;
      }
      if (start == Start.UNKNOWN
          && initial
          && Character.isUpperCase(next.text.codePointAt(0))
          && !parameters.isSeenInLowerCase(nextType)) {
        return false;
      }
    }
    return sentenceEnd;
  }

  private String withoutPeriod() {
    return type.length() > 1 && type.endsWith(".") ? type.substring(0, type.length() - 1) : type;
  }

  /** A letter and a period. */
  private boolean isInitial() {
    int first = text.codePointAt(0);
    return text.length() == Character.charCount(first) + 1
        && periodFinal
        && (Character.isLetter(first) || first == '_');
  }
}
