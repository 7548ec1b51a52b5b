package dev.cprs.chat;

import dev.cprs.decode.SentenceSplitter;
import dev.cprs.internal.WhiteSpace;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells by its words whether a sentence asks or tells an LLM to do something. All of it is a
 * heuristic; {@link AskingWords} has the words.
 */
final class Asking {
  private Asking() {}

  /** A sentence's beginning shows what it is; no need to read more of it. */
  private static final int READ = 400;

  /** Whether a sentence, or a line, asks or requests. */
  static boolean asks(CharSequence sentence) {
    String text = beginning(sentence);
    if (endsWithQuestionMark(sentence)) {
      return true;
    }
    String first = firstWord(text);
    return AskingWords.QUESTION_WORDS.contains(first)
        || AskingWords.IMPERATIVES.contains(first)
        || containsAny(text, AskingWords.REQUESTS)
        || (hasIdeographs(text) && containsAny(text, AskingWords.IDEOGRAPHIC));
  }

  /** Whether a sentence ends with a question mark. */
  static boolean endsWithQuestionMark(CharSequence sentence) {
    int end = WhiteSpace.end(sentence, 0);
    while (end > 0 && "\"'”’»)]*_`!".indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && "?？؟".indexOf(sentence.charAt(end - 1)) >= 0;
  }

  /** Whether a sentence instructs: a command or a rule. */
  static boolean instructs(CharSequence sentence) {
    String text = beginning(sentence);
    return AskingWords.IMPERATIVES.contains(firstWord(text))
        || containsAny(text, AskingWords.RULES);
  }

  /** Whether a line introduces a text below it that may be long: "Here is the log:". */
  static boolean introduces(CharSequence line) {
    String text = beginning(line);
    if (!endsWithColon(text) || mustBeFollowed(line)) {
      return false;
    }
    String[] words = words(text);
    boolean matter = false;
    for (String word : words) {
      matter |= AskingWords.MATTERS.contains(word);
    }
    return (matter && (words.length <= 2 || containsAny(text, AskingWords.POINTERS)))
        || (hasIdeographs(text) && containsAny(text, AskingWords.POINTERS));
  }

  /** Whether a line introduces what must be followed or used as it is: a template, rules. */
  static boolean mustBeFollowed(CharSequence line) {
    for (String word : words(beginning(line))) {
      if (AskingWords.FORMS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line is the heading of a request, as in "Question:". */
  static boolean headsRequest(CharSequence line) {
    String text = beginning(line);
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    if (colon < 0 || colon > 30) {
      return text.startsWith("#") && AskingWords.HEADINGS.contains(firstWord(text));
    }
    String head = text.substring(0, colon).replaceAll("[^\\p{L} ]", "").strip();
    return AskingWords.HEADINGS.contains(head);
  }

  /** Whether a heading is one of a request's parts, such as "## Task" or "## Output". */
  static boolean announcesRequest(CharSequence heading) {
    for (String word : words(beginning(heading))) {
      if (AskingWords.HEADINGS.contains(word) || AskingWords.PARTS_OF_REQUESTS.contains(word)) {
        return true;
      }
    }
    return headsRequest(heading);
  }

  /** Whether a sentence of a text says who the model is, or what it has to do. */
  static boolean speaksToModel(String text) {
    return sentences(text).stream()
        .map(Asking::beginning)
        .anyMatch(sentence -> AskingWords.TO_MODELS.stream().anyMatch(sentence::startsWith));
  }

  /** Whether a text says more than "Here is the log:". */
  static boolean asksOrTells(String question) {
    return sentences(question).stream()
        .anyMatch(sentence -> !introduces(sentence) && words(beginning(sentence)).length > 0);
  }

  /** Whether a request is done wrong unless every word is there, such as a translation. */
  static boolean needsEveryWord(String question) {
    return needsEveryWord(question, AskingWords.EVERY_WORD);
  }

  /**
   * The same for what is marked as context: to make something new by a context, an extract will do,
   * unless it is code.
   */
  static boolean needsEveryWordOfContext(String question) {
    return needsEveryWord(question, AskingWords.EVERY_WORD_OF_CONTEXT);
  }

  private static boolean needsEveryWord(String question, Set<String> verbs) {
    return question
        .lines()
        .flatMap(line -> sentences(line).stream())
        .anyMatch(sentence -> commandsOnEveryWord(beginning(sentence), verbs));
  }

  private static boolean commandsOnEveryWord(String text, Set<String> verbs) {
    if (containsAny(text, AskingWords.EVERY_WORD_PHRASES)) {
      return true;
    }
    String[] words = words(text);
    for (int i = 0; i < words.length; i++) {
      boolean every =
          verbs.contains(words[i])
              || (AskingWords.MAKING.contains(words[i])
                  && Arrays.stream(words).anyMatch(AskingWords.WRITTEN_FROM_ALL::contains));
      if (every && (isCommand(words, i) || isLastOfRequest(words, i, text))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb is a command: at the beginning, or after "please", "can you", "want to". */
  private static boolean isCommand(String[] words, int at) {
    int before = at - 1;
    while (before >= 0 && AskingWords.LEADING.contains(words[before])) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    boolean asksHow = AskingWords.QUESTION_WORDS.contains(words[0]); // tells nobody to do it
    return words[before].equals("to")
        ? before == 0 || (AskingWords.BEFORE_TO.contains(words[before - 1]) && !asksHow)
        : AskingWords.BEFORE_COMMANDS.contains(words[before]) && !asksHow;
  }

  /** Whether a verb ends a request, as in "Kannst du das bitte übersetzen?". */
  private static boolean isLastOfRequest(String[] words, int at, String text) {
    return at == words.length - 1
        && AskingWords.INFINITIVES.contains(words[at])
        && containsAny(text, AskingWords.REQUESTS);
  }

  /** The sentences of a text, each with the white space after it. */
  static List<String> sentences(String text) {
    int[] starts = SentenceSplitter.starts(text);
    return IntStream.range(0, starts.length)
        .mapToObj(
            i -> text.substring(starts[i], i + 1 < starts.length ? starts[i + 1] : text.length()))
        .toList();
  }

  private static boolean endsWithColon(String text) {
    int end = WhiteSpace.end(text, 0);
    while (end > 0 && "*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == '：');
  }

  private static String firstWord(String text) {
    String[] words = words(text);
    int at = 0;
    while (at < words.length - 1 && at < 4 && AskingWords.LEADING.contains(words[at])) {
      at++;
    }
    boolean formal = words.length > at + 1 && words[at + 1].equals("sie");
    if (formal && words[at].endsWith("en")) { // "Erklären Sie"
      return "erkläre";
    }
    return words.length == 0 ? "" : words[at];
  }

  /** Words of letters, with apostrophes and hyphens inside; the text is in lower case. */
  private static String[] words(String text) {
    return Arrays.stream(text.replace('’', '\'').split("[^\\p{L}'-]+"))
        .map(word -> word.replaceAll("^[-']+|[-']+$", ""))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private static String beginning(CharSequence sentence) {
    String text = sentence.toString();
    if (text.length() > READ) {
      text = text.substring(0, READ / 2) + ' ' + text.substring(text.length() - READ / 2);
    }
    return WhiteSpace.strip(text.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** Whether one of some phrases is in a text, between characters that are no letters. */
  private static boolean containsAny(String text, List<String> phrases) {
    for (String phrase : phrases) {
      int at = text.indexOf(phrase);
      while (at >= 0) {
        boolean before = at == 0 || !Character.isLetter(text.charAt(at - 1));
        if (before || WordCount.isIdeograph(phrase.charAt(0))) {
          return true;
        }
        at = text.indexOf(phrase, at + 1);
      }
    }
    return false;
  }

  private static boolean hasIdeographs(String text) {
    return text.chars().anyMatch(c -> WordCount.isIdeograph((char) c));
  }
}
