package dev.cprs.chat;

import dev.cprs.decode.SentenceSplitter;
import dev.cprs.internal.WhiteSpace;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells by words whether a sentence asks or tells an LLM to do something. It knows English, German,
 * French, Spanish, Chinese and some Japanese. All of it is a heuristic; the lists were made up.
 */
final class Asking {
  private Asking() {}

  /** A sentence's beginning shows what it is; no need to read more of it. */
  private static final int READ = 400;

  private static final Set<String> QUESTION_WORDS =
      Set.of(
          ("who what when where why which how whose whom whats whys wer wann wo warum wieso weshalb"
                  + " welche welcher welches welchen wie wozu woher wohin quoi quand où pourquoi"
                  + " comment quel quelle quels quelles combien quién qué cuándo dónde cómo cuál"
                  + " cuáles cuánto cuántos")
              .split(" "));

  private static final Set<String> IMPERATIVES =
      Set.of(
          ("explain summarize summarise find fix list show tell describe compare write create give"
                  + " analyze analyse check identify extract translate rewrite review refactor"
                  + " convert implement add remove make build generate help answer use suggest"
                  + " recommend evaluate calculate compute determine debug solve improve draft"
                  + " propose plan design outline classify rank verify investigate look provide"
                  + " replace rename ensure keep avoid don't do never always proofread"
                  + " erkläre erklär fasse finde zeige zeig nenne beschreibe vergleiche schreibe"
                  + " schreib erstelle gib analysiere prüfe liste übersetze korrigiere hilf sag"
                  + " behebe verbessere suche explique expliquez résume résumez trouve trouvez"
                  + " montre donne donnez décris compare écris analyse vérifie traduis traduisez"
                  + " corrige corrigez aide explica resume encuentra muestra analiza revisa"
                  + " traduce dime haz busca escribe")
              .split(" "));

  /** Verbs of requests that are done wrong on an extract. */
  private static final Set<String> EVERY_WORD =
      Set.of(
          ("translate rewrite rephrase paraphrase proofread refactor review reformat convert"
                  + " transcribe polish edit port übersetze übersetzen korrigiere überarbeite"
                  + " konvertiere traduis traduisez corrige corrigez réécris traduce reescribe")
              .split(" "));

  private static final List<String> EVERY_WORD_PHRASES =
      List.of(
          "fix the grammar",
          "fix the spelling",
          "fix the typos",
          "correct the grammar",
          "clean up the text",
          "code review",
          "翻译",
          "改写",
          "润色",
          "校对");

  /** Words before the one that counts. */
  private static final Set<String> LEADING =
      Set.of(
          ("please pls and then also so now ok okay hi hello hey hallo but first finally next just"
                  + " bitte und aber et y e por s'il")
              .split(" "));

  private static final List<String> REQUESTS =
      List.of(
          "please",
          "pls",
          "can you",
          "could you",
          "would you",
          "help me",
          "tell me",
          "let me know",
          "i need",
          "i want",
          "i'd like",
          "i would like",
          "bitte",
          "kannst du",
          "könntest du",
          "können sie",
          "könnten sie",
          "ich brauche",
          "ich möchte",
          "s'il",
          "peux-tu",
          "pouvez-vous",
          "je veux",
          "por favor",
          "puedes",
          "necesito",
          "quiero");

  private static final List<String> IDEOGRAPHIC =
      List.of(
          "什么", "为什么", "怎么", "如何", "哪", "吗", "请", "帮我", "是否", "多少", "ください", "ですか");

  /** Words of rules: sentences with them are instructions, wherever they stand. */
  private static final List<String> RULES =
      List.of("you must", "you should", "must not", "do not", "don't", "make sure", "never", "always");

  /** What introduces a text. */
  private static final List<String> POINTERS =
      List.of(
          "here is", "here's", "here are", "below", "following", "this is", "this was", "attached",
          "we got", "i got", "hier ist", "hier sind", "folgend", "unten", "voici", "ci-dessous",
          "suivant", "aquí", "continuación", "siguiente", "以下", "如下");

  /** Nouns for a text that is a matter, and no instruction. */
  private static final Set<String> MATTERS =
      Set.of(
          ("text article log logs output mail email e-mail mails emails thread transcript document"
                  + " report contract chapter story trace stacktrace error data file page paper"
                  + " minutes notes letter post dump excerpt conversation chat code json xml message"
                  + " artikel protokoll ausgabe nachricht dokument bericht vertrag kapitel brief"
                  + " datei seite auszug texte journal courriel rapport contrat lettre texto"
                  + " artículo registro correo documento informe contrato carta")
              .split(" "));

  /** Words of an introduction to what must be followed or used as it is. */
  private static final Set<String> FORMS =
      Set.of(
          ("format formats template templates schema schemas structure style example examples"
                  + " requirements requirement instructions instruction spec specification rules"
                  + " rule guidelines guideline prompt must should use include insert put apply"
                  + " follow follows exactly verbatim vorlage schema beispiel anforderungen regeln"
                  + " anweisungen format modèle exemple plantilla ejemplo formato")
              .split(" "));

  /** Whether a sentence, or a line, asks or requests. */
  static boolean asks(CharSequence sentence) {
    String text = beginning(sentence);
    if (endsWithQuestionMark(sentence)) {
      return true;
    }
    String first = firstWord(text);
    return QUESTION_WORDS.contains(first)
        || IMPERATIVES.contains(first)
        || containsAny(text, REQUESTS)
        || (hasIdeographs(text) && containsAny(text, IDEOGRAPHIC));
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
    return IMPERATIVES.contains(firstWord(text)) || containsAny(text, RULES);
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
      matter |= MATTERS.contains(word);
    }
    return (matter && (words.length <= 2 || containsAny(text, POINTERS)))
        || (hasIdeographs(text) && containsAny(text, POINTERS));
  }

  /** Whether a line introduces what must be followed or used as it is: a template, rules. */
  static boolean mustBeFollowed(CharSequence line) {
    for (String word : words(beginning(line))) {
      if (FORMS.contains(word)) {
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
      return text.startsWith("#")
          && Set.of("question", "questions", "task", "request", "instructions")
              .contains(firstWord(text));
    }
    String head = text.substring(0, colon).replaceAll("[^\\p{L} ]", "").strip();
    return Set.of(
            "question", "questions", "my question", "task", "tasks", "request", "instructions",
            "instruction", "q", "frage", "fragen", "meine frage", "aufgabe", "tâche", "pregunta",
            "tarea", "问题", "任务")
        .contains(head);
  }

  /** Whether a text says more than "Here is the log:". */
  static boolean asksOrTells(String question) {
    return sentences(question).stream()
        .anyMatch(sentence -> !introduces(sentence) && words(beginning(sentence)).length > 0);
  }

  /** Whether a request is done wrong unless every word is there, such as a translation. */
  static boolean needsEveryWord(String question) {
    for (String sentence : sentences(question)) {
      String text = beginning(sentence);
      if (containsAny(text, EVERY_WORD_PHRASES)) {
        return true;
      }
      String[] words = words(text);
      for (int i = 0; i < words.length; i++) {
        if (EVERY_WORD.contains(words[i]) && isCommand(words, i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a verb is a command: at the beginning, or after "please", "can you", "to". */
  private static boolean isCommand(String[] words, int at) {
    int before = at - 1;
    while (before >= 0 && LEADING.contains(words[before])) {
      before--;
    }
    return before < 0 || Set.of("you", "to", "me", "du", "sie", "te").contains(words[before]);
  }

  static List<String> sentences(String text) {
    int[] starts = SentenceSplitter.starts(text);
    return java.util.stream.IntStream.range(0, starts.length)
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
    while (at < words.length - 1 && at < 4 && LEADING.contains(words[at])) {
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
    return java.util.Arrays.stream(text.replace('’', '\'').split("[^\\p{L}'-]+"))
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
        if (before || isIdeograph(phrase.charAt(0))) {
          return true;
        }
        at = text.indexOf(phrase, at + 1);
      }
    }
    return false;
  }

  private static boolean hasIdeographs(String text) {
    return text.chars().anyMatch(c -> isIdeograph((char) c));
  }

  /** Whether a character belongs to a script without spaces between words. */
  static boolean isIdeograph(char c) {
    return c >= '\u3040' && c <= '\u9fff';
  }
}
