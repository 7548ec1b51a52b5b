package dev.cprs.formats.talk;

import dev.cprs.formats.Chars;
import java.util.Locale;
import java.util.Set;

/** What may be the name of someone who speaks. */
final class Names {
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 40;

  private static final Set<String> QUESTIONS =
      Set.of(
          "q",
          "question",
          "frage",
          "f",
          "pregunta",
          "p",
          "domanda",
          "d",
          "vraag",
          "v",
          "fråga",
          "pergunta",
          "вопрос",
          "问",
          "問",
          "问题",
          "質問");

  private static final Set<String> ANSWERS =
      Set.of(
          "a",
          "answer",
          "ans",
          "antwort",
          "respuesta",
          "r",
          "réponse",
          "risposta",
          "antwoord",
          "svar",
          "resposta",
          "ответ",
          "答",
          "回答");

  /** Who speaks in prompts and in records of talk, where names were taken away. */
  private static final Set<String> ROLES =
      Set.of(
          "user",
          "assistant",
          "human",
          "ai",
          "bot",
          "chatbot",
          "system",
          "customer",
          "agent",
          "interviewer",
          "interviewee",
          "patient",
          "doctor",
          "client",
          "counselor",
          "therapist");

  /** What stands before a colon in other texts, time and again. */
  private static final Set<String> OTHERS =
      Set.of(
          "note",
          "notes",
          "warning",
          "warn",
          "tip",
          "hint",
          "example",
          "examples",
          "important",
          "caution",
          "todo",
          "fixme",
          "see",
          "usage",
          "default",
          "error",
          "info",
          "debug",
          "returns",
          "return",
          "param",
          "parameter",
          "parameters",
          "input",
          "output",
          "http",
          "https",
          "edit",
          "update",
          "re",
          "fwd",
          "subject",
          "from",
          "to",
          "cc",
          "date",
          "sent",
          "version",
          "license",
          "copyright",
          "author",
          "authors",
          "description",
          "summary",
          "title",
          "name",
          "source",
          "url",
          "id",
          "type",
          "status",
          "file",
          "files",
          "result",
          "reason",
          "expected",
          "actual",
          "step",
          "problem",
          "solution",
          "fix",
          "feat",
          "chore",
          "docs",
          "refactor",
          "test",
          "perf",
          "build",
          "added",
          "changed",
          "fixed",
          "removed",
          "new",
          "bug",
          "signed-off-by",
          "reviewed-by",
          "acked-by",
          "comment",
          "comments");

  /** Parts of names that are not written with a capital. */
  private static final Set<String> PARTICLES =
      Set.of("de", "da", "di", "del", "der", "den", "van", "von", "la", "le", "al", "bin", "of");

  /** What stands in capitals above parts of plays and books. */
  private static final Set<String> HEADINGS =
      Set.of(
          "act",
          "scene",
          "chapter",
          "part",
          "book",
          "section",
          "article",
          "fade",
          "cut",
          "end",
          "int",
          "ext",
          "the end",
          "curtain",
          "prologue",
          "begin",
          "table",
          "figure",
          "appendix");

  private Names() {}

  /** How a speaker is known: without the number of a question, and of any case. */
  static String key(String name) {
    int end = name.length();
    while (end > 0
        && (Chars.isDigit(name.charAt(end - 1)) || " #".indexOf(name.charAt(end - 1)) >= 0)) {
      end--;
    }
    String all = name.toLowerCase(Locale.ROOT);
    String word = all.substring(0, Math.min(end, all.length()));
    return QUESTIONS.contains(word) || ANSWERS.contains(word) ? word : all;
  }

  static boolean isQuestion(String key) {
    return QUESTIONS.contains(key);
  }

  static boolean isAnswer(String key) {
    return ANSWERS.contains(key);
  }

  /**
   * Whether a name tells questions or answers by itself: {@code f} and {@code p} do so in pairs.
   */
  static boolean isSureAsking(String key) {
    boolean known = isQuestion(key) || isAnswer(key);
    return known && (key.length() > 1 || "qa问問答".contains(key));
  }

  /** Whether a name is that of a speaker in any text: one of a role, of questions or answers. */
  static boolean isKnown(String key) {
    return isRole(key) || isSureAsking(key);
  }

  static boolean isRole(String key) {
    return ROLES.contains(key);
  }

  /** Whether a part of a line may be a name: few words, with capitals if they are several. */
  static boolean isName(CharSequence text, int from, int to) {
    if (to <= from || to - from > LONGEST || text.charAt(to - 1) == ' ') {
      return false;
    }
    int words = 0;
    int small = 0;
    boolean letters = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean letter = Character.isLetter(c) || Character.isSurrogate(c);
      letters |= letter;
      boolean inside = i > from && ".'’-_&@[]|^`".indexOf(c) >= 0; // as nicknames have
      if (!letter
          && !Character.isDigit(c)
          && c != ' '
          && !inside
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
      if (c != ' ' && (i == from || text.charAt(i - 1) == ' ')) {
        words++;
        small += Character.isLowerCase(c) && !isParticle(text, i, to) ? 1 : 0;
      } else if (c == ' ' && text.charAt(i - 1) == ' ') {
        return false;
      }
    }
    boolean item = to - from == 1 && small == 1; // of a list
    return letters
        && !item
        && words <= MOST_WORDS
        && (words == 1 || small == 0)
        && !OTHERS.contains(text.subSequence(from, to).toString().toLowerCase(Locale.ROOT));
  }

  private static boolean isParticle(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) != ' ') {
      end++;
    }
    return end < to
        && end - from <= 3
        && PARTICLES.contains(text.subSequence(from, end).toString());
  }

  /** Whether a name is written in capitals, and is neither a number nor a part's heading. */
  static boolean isInCapitals(CharSequence text, int from, int to) {
    if (!isName(text, from, to)) {
      return false;
    }
    int letters = 0;
    boolean number = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
      number &= "IVXLC".indexOf(c) >= 0;
    }
    String all = text.subSequence(from, to).toString().toLowerCase(Locale.ROOT);
    int word = 0;
    while (word < all.length() && Character.isLetter(all.charAt(word))) {
      word++;
    }
    boolean heading = HEADINGS.contains(all) || HEADINGS.contains(all.substring(0, word));
    return letters >= 2 && !number && !heading;
  }
}
