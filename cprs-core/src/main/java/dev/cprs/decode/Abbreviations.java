package dev.cprs.decode;

import dev.cprs.internal.WhiteSpace;
import java.util.Locale;
import java.util.Set;

/**
 * Tells the full stop of an abbreviation or an ordinal from the end of a sentence, in English,
 * German, French, Spanish and Italian. What is no word of English is an abbreviation wherever it
 * stands; a German ordinal ({@code im 2. Weltkrieg}) is one only where the text around it is
 * German.
 */
final class Abbreviations {
  private static final Set<String> ANYWHERE =
      words(
          // English
          "mr mrs ms dr st vs etc e.g i.e jr sr prof gen col capt lt rev hon messrs cf",
          "ca approx dept est inc ltd co corp viz al u.s u.k a.m p.m jan feb mar apr",
          "jun jul aug sept sep oct nov dec a.k.a",
          // German
          "bzw vgl ggf evtl inkl exkl zzgl sog mio mrd hrsg z.b d.h u.a v.a i.d.r dipl",
          "abb",
          // French, Spanish, Italian
          "av sra srta dra uds p.ej aprox sig dott avv");

  /** Titles and places before a name, which without their capital are words. */
  private static final Set<String> BEFORE_NAMES =
      words(
          "Gov Sen Rep Pres Sgt Maj Cmdr Adm Cpl Pvt Supt Mt Ft Hr Fr Frl Mme Mlle MM",
          "Mgr EE Dña Lic Ing v"); // Smith v. Jones

  /** These also end sentences: whether one does, the next word says. */
  private static final Set<String> OFTEN_LAST =
      words("ph.d usw usf chr n.chr v.chr jh jhdt o.ä u.ä a.c d.c");

  private static final Set<String> BEFORE_NUMBERS =
      words(
          "no nos fig figs vol p pp sec art ch v nr bd abb kap ziff pág págs núm eq eqs",
          "ref refs chap str abs rn rdnr anm cir stat");

  private static final Set<String> BEFORE_LETTERS = words("Fig Figs FIG Abb");

  /** Words that begin a sentence rather than go on after an ordinal or an abbreviation. */
  private static final Set<String> OPENERS =
      words(
          // English
          "the he she it they we i you this that these those a an in on at but and",
          "however his her their its our my when after as if for there then so to by",
          "from",
          // German
          "der die das den dem des er sie es wir ich ihr ein eine einen einem einer im",
          "am auf aus bei mit nach von vor zu zum zur für durch über unter wenn als da",
          "dann danach dabei damit doch aber und oder auch nur diese dieser dieses hier",
          "jedoch seit während später sein seine seiner ihre wie was wer bis dort daher",
          "zwar schon nicht um ob man sowohl obwohl weil somit zudem außerdem derzeit");

  /** Months that no English word is spelled like. */
  private static final Set<String> MONTHS =
      words("januar jänner februar feber märz mai juni juli oktober dezember");

  private static final Set<String> ENGLISH_MONTHS =
      words("april august september november jan feb apr aug sept nov");

  /** The letters of {@code u. a.} and its like. */
  private static final Set<String> SPACED =
      words("zB ua dh va sa so su oä uä id dR iü zT uU mE aD iS Sd iV Vm iH Hv");

  private static final int LONGEST_ABBREVIATION = 6;
  private static final int LONGEST_WORD = 24;
  private static final int LONGEST_ORDINAL = 3;

  private final CharSequence text;
  private final GermanText german;

  /** Whether the number of an item has been met. */
  private boolean hasItems;

  Abbreviations(CharSequence text) {
    this.text = text;
    german = new GermanText(text);
  }

  private static Set<String> words(String... lines) {
    return Set.of(String.join(" ", lines).split(" "));
  }

  /**
   * Whether a full stop before white space is part of what stands before it.
   *
   * @param begin where the sentence begins
   * @param stop where the full stop is
   */
  boolean has(int begin, int stop) {
    int from = stop;
    while (from > begin && isPart(text.charAt(from - 1))) {
      from--;
    }
    int next = skipSpace(stop + 1);
    if (from == stop) {
      return stop > begin
          && Character.isDigit(text.charAt(stop - 1))
          && isOrdinal(begin, stop, next);
    }
    if (isInitials(from, stop)) {
      return true;
    }
    if (stop - from > LONGEST_ABBREVIATION) {
      return isDigit(next) && text.subSequence(stop - 3, stop).toString().equals("str");
    }
    String word = text.subSequence(from, stop).toString();
    if (isUnit(word, from) && Character.isUpperCase(charAt(next))) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return ANYWHERE.contains(lower)
        || (BEFORE_NAMES.contains(word)
            && Character.isUpperCase(charAt(next))
            && !opensSentence(next))
        || (OFTEN_LAST.contains(lower) && !opensSentence(next))
        || isBeforeNumber(lower, next)
        || (BEFORE_LETTERS.contains(word) && isLetterAlone(next))
        || isPartOfSpaced(word, from, next);
  }

  /** What a number counts: {@code 15ms}, {@code 15 ms}; but {@code 10a.m.} */
  private boolean isUnit(String word, int from) {
    int number = word.equals("ms") && from > 0 && WhiteSpace.is(charAt(from - 1)) ? from - 1 : from;
    return number > 0 && Character.isDigit(charAt(number - 1)) && word.indexOf('.') < 0;
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private boolean isBeforeNumber(String lower, int next) {
    return isDigit(next) && (BEFORE_NUMBERS.contains(lower) || lower.endsWith("str"));
  }

  /**
   * Abbreviations of several parts with spaces between them: {@code z. B.}, {@code u. a.}, {@code
   * p. ej.}, {@code c.-à-d.}, {@code v. Chr.}.
   */
  private boolean isPartOfSpaced(String word, int from, int next) {
    String after = word(next);
    boolean stopAfter = charAt(next + after.length()) == '.';
    if (word.length() > 1) {
      return word.equals("ej");
    }
    if (stopAfter && (after.equals("Chr") || after.equals("ej"))) {
      return true;
    }
    boolean first = stopAfter && after.length() == 1 && SPACED.contains(word + after);
    return (first && german.at(from)) || isSecondOfSpaced(word, from);
  }

  /** The last letter of {@code u. a.}, {@code d. h.}, {@code c.-à-d.}. */
  private boolean isSecondOfSpaced(String word, int from) {
    if (from > 2 && charAt(from - 1) == '-' && charAt(from - 2) == 'à') {
      return true;
    }
    int dot = from - 1;
    while (dot > 0 && dot > from - 3 && WhiteSpace.is(text.charAt(dot))) {
      dot--;
    }
    if (dot == from - 1 || dot < 1 || text.charAt(dot) != '.') {
      return false;
    }
    boolean alone = dot < 2 || !Character.isLetter(text.charAt(dot - 2));
    String pair = text.charAt(dot - 1) + word;
    return alone && SPACED.contains(pair) && german.at(from);
  }

  /**
   * {@code 3. Mai}, {@code im 2. Weltkrieg}, {@code 3. 10. 1990}; and the number of an item, which
   * begins the sentence.
   */
  private boolean isOrdinal(int begin, int stop, int next) {
    int from = stop;
    while (from > begin
        && stop - from <= LONGEST_ORDINAL
        && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    if (stop - from > LONGEST_ORDINAL || next >= text.length()) {
      return false;
    }
    if (from == begin) {
      return isItem(begin, stop - from);
    }
    char before = text.charAt(from - 1);
    if (Character.isLetterOrDigit(before) || ".,:-–/$€£#+".indexOf(before) >= 0) {
      return false;
    }
    if (!Character.isUpperCase(text.charAt(next))) {
      return isBeforeYear(next) ? isAfterDay(from, begin) : isBeforeMonthAndYear(next);
    }
    String word = word(next).toLowerCase(Locale.ROOT);
    if (MONTHS.contains(word)) {
      return true;
    }
    if (ENGLISH_MONTHS.contains(word) && isBeforeYear(next + word.length())) {
      return true;
    }
    return german.at(stop) && !OPENERS.contains(word);
  }

  /**
   * Whether a number that begins a sentence is that of an item. Inside a line, one above 19 may be
   * all of an answer, unless the text has items.
   */
  private boolean isItem(int begin, int digits) {
    boolean low = digits == 1 || (digits == 2 && (hasItems || text.charAt(begin) == '1'));
    boolean item = low || beginsLine(begin);
    hasItems |= item;
    return item;
  }

  private boolean beginsLine(int begin) {
    int at = begin;
    while (at > 0 && WhiteSpace.is(text.charAt(at - 1)) && !Stops.endsLine(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 || Stops.endsLine(text.charAt(at - 1));
  }

  private boolean isAfterDay(int from, int begin) {
    int dot = from - 1;
    while (dot > begin && WhiteSpace.separates(text.charAt(dot)) && from - dot < 3) {
      dot--;
    }
    return dot > begin && text.charAt(dot) == '.' && Character.isDigit(text.charAt(dot - 1));
  }

  private boolean isBeforeMonthAndYear(int next) {
    int end = next;
    while (end < next + 2 && isDigit(end)) {
      end++;
    }
    return end > next && charAt(end) == '.' && isBeforeYear(end);
  }

  private boolean isBeforeYear(int at) {
    int year = skipSpace(charAt(at) == '.' ? at + 1 : at);
    for (int i = year; i < year + 4; i++) {
      if (!isDigit(i)) {
        return false;
      }
    }
    return !isDigit(year + 4);
  }

  private boolean opensSentence(int next) {
    return next < text.length() && OPENERS.contains(word(next).toLowerCase(Locale.ROOT));
  }

  /** The letters from an offset on; not all of a very long word. */
  private String word(int from) {
    int end = from;
    while (end < text.length()
        && end - from < LONGEST_WORD
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.subSequence(Math.min(from, end), end).toString();
  }

  /** {@code A}, {@code A,}, {@code B.}: one capital and no word. */
  private boolean isLetterAlone(int next) {
    return Character.isUpperCase(charAt(next)) && !Character.isLetterOrDigit(charAt(next + 1));
  }

  /** {@code W} or {@code W.F}: capitals with stops between them. */
  private boolean isInitials(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((i - from) % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return (to - from) % 2 == 1;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < text.length() && WhiteSpace.separates(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isDigit(int i) {
    return Character.isDigit(charAt(i));
  }

  private char charAt(int i) {
    return i < text.length() ? text.charAt(i) : '\0';
  }
}
