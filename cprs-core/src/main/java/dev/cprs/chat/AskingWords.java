package dev.cprs.chat;

import java.util.List;
import java.util.Set;

/**
 * Words by which {@link Asking} knows questions, requests and introductions: in English, German,
 * French, Spanish and Chinese, and a few in Japanese. All in lower case. The lists were made up;
 * they grow with recorded messages that were read wrongly. They are short on purpose, unlike those
 * of {@link SystemWords}: a line of a log that is taken for a request becomes the question.
 */
final class AskingWords {
  private AskingWords() {}

  static final Set<String> QUESTION_WORDS =
      set(
          "who what when where why which how whose whom whats whys wer wann wo warum wieso weshalb"
              + " welche welcher welches welchen wie wozu woher wohin quoi quand où pourquoi"
              + " comment quel quelle quels quelles combien quién qué cuándo dónde cómo cuál"
              + " cuáles cuánto cuántos");

  static final Set<String> IMPERATIVES =
      set(
          "explain summarize summarise find fix list show tell describe compare write create give"
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
              + " traduce dime haz busca escribe");

  /** Verbs of requests that are done wrong on an extract, whatever they are about. */
  private static final String OF_EACH_WORD =
      "translate rewrite rephrase paraphrase proofread refactor reformat convert transcribe"
          + " edit übersetze übersetzen korrigiere korrigieren überarbeite überarbeiten"
          + " konvertiere umschreiben traduis traduisez traduire corrige corrigez corriger réécris"
          + " réécrire traduce traducir reescribe reescribir corregir";

  /** The same for what was pasted. */
  static final Set<String> EVERY_WORD =
      set(
          OF_EACH_WORD
              + " polish port review implement build generate create design implementiere generiere erstelle"
              + " baue implémente crée genera crea");

  /** The same for what is marked as context. */
  static final Set<String> EVERY_WORD_OF_CONTEXT = set(OF_EACH_WORD);

  /** Verbs that need every word if what is made is code. */
  static final Set<String> MAKING =
      set("write implement build generate create schreibe implementiere generiere erstelle");

  /** Verbs that end a request in German. */
  static final Set<String> INFINITIVES = set("übersetzen korrigieren überarbeiten umschreiben");

  /** What is written from the whole of a text, unlike a summary or a list. */
  static final Set<String> WRITTEN_FROM_ALL =
      set(
          "test tests code function functions class classes method methods endpoint endpoints"
              + " script program service app module migration migrations docs documentation"
              + " javadoc funktion klasse methode programm");

  static final List<String> EVERY_WORD_PHRASES =
      List.of(
          "fix the grammar",
          "fix the spelling",
          "fix the typos",
          "correct the grammar",
          "clean up the text",
          "code review",
          "port this",
          "port the",
          "port it",
          "翻译",
          "改写",
          "润色",
          "校对");

  /** Words before the one that counts. */
  static final Set<String> LEADING =
      set(
          "please pls and then also so now ok okay hi hello hey hallo but first finally next just"
              + " bitte und aber et y e por s'il");

  static final List<String> REQUESTS =
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

  static final List<String> IDEOGRAPHIC =
      List.of("什么", "为什么", "怎么", "如何", "哪", "吗", "请", "帮我", "是否", "多少", "ください", "ですか");

  /** Words of rules: sentences with them are instructions, wherever they stand. */
  static final List<String> RULES =
      List.of(
          "you must", "you should", "must not", "do not", "don't", "make sure", "never", "always");

  /** What introduces a text. */
  static final List<String> POINTERS =
      List.of(
          "here is",
          "here's",
          "here are",
          "below",
          "following",
          "this is",
          "this was",
          "attached",
          "we got",
          "i got",
          "hier ist",
          "hier sind",
          "folgend",
          "unten",
          "voici",
          "ci-dessous",
          "suivant",
          "aquí",
          "continuación",
          "siguiente",
          "以下",
          "如下");

  /** Nouns for a text that is a matter, and no instruction. */
  static final Set<String> MATTERS =
      set(
          "text article log logs output mail email e-mail mails emails thread transcript document"
              + " report contract chapter story trace stacktrace error data file page paper"
              + " minutes notes letter post dump excerpt conversation chat code json xml message"
              + " artikel protokoll ausgabe nachricht dokument bericht vertrag kapitel brief"
              + " datei seite auszug texte journal courriel rapport contrat lettre texto"
              + " artículo registro correo documento informe contrato carta");

  /** Words of an introduction to what must be followed or used as it is. */
  static final Set<String> FORMS =
      set(
          "format formats template templates schema schemas structure style example examples"
              + " requirements requirement instructions instruction spec specification rules"
              + " rule guidelines guideline prompt must should use include insert put apply"
              + " follow follows exactly verbatim vorlage schema beispiel anforderungen regeln"
              + " anweisungen format modèle exemple plantilla ejemplo formato");

  /** Headings above a request. */
  static final Set<String> HEADINGS =
      Set.of(
          "question",
          "questions",
          "my question",
          "task",
          "request",
          "instructions",
          "instruction",
          "q",
          "frage",
          "fragen",
          "meine frage",
          "aufgabe",
          "tâche",
          "pregunta",
          "tarea",
          "问题",
          "任务");

  /** Words of headings under which a request says what is wanted. */
  static final Set<String> PARTS_OF_REQUESTS =
      set(
          "role tasks goal goals objective objectives output outputs constraint constraints steps"
              + " deliverables deliverable acceptance criteria persona tone rolle ziel ziele"
              + " ausgabe rôle objectif sortie rol objetivo salida");

  /** How sentences to a model begin. */
  static final List<String> TO_MODELS =
      List.of(
          "you are ", "you will ", "you have to ", "your task", "your job", "act as ", "du bist ");

  /** After these a verb is a command, as in "can you translate". */
  static final Set<String> BEFORE_COMMANDS =
      set("you me du sie te peux-tu pouvez-vous puedes podrías");

  /** After one of these and "to" as well: "I want you to translate", "I need to translate". */
  static final Set<String> BEFORE_TO = set("you want need like me is us try trying");

  private static Set<String> set(String words) {
    return Set.copyOf(List.of(words.split(" ")));
  }
}
