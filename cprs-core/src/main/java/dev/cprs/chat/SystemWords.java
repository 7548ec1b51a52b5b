package dev.cprs.chat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words by which {@link SystemText} knows instructions to an LLM, and the headings of instructions
 * and of material. All in lower case, in English, German, French, Spanish and Chinese. The lists
 * were made up. They are long on purpose: a word too many costs some compression, a word too few an
 * instruction.
 *
 * <p>{@link AskingWords} has a list of its own because it errs the other way: it looks for requests
 * among pasted logs and code, of whose lines many begin with "log", "run" or "test". With these
 * commands there, material would become the question; with those here, instructions would be lost.
 */
final class SystemWords {
  private SystemWords() {}

  /** Begin a command, at the start of a sentence or of a clause. */
  private static final Set<String> COMMANDS =
      words(
          "abstain accept acknowledge act adapt add address adhere adjust admit adopt advise agree"
              + " aim allow analyse analyze announce answer apologise apologize append apply"
              + " approve ask assess assign assume attach avoid await base be become begin behave"
              + " believe block break bring build call cap capitalise capitalize cancel change check"
              + " choose cite clarify classify close collect combine commit compare complete compute"
              + " confirm consider consult contact continue convert copy correct count cover create"
              + " decide declare decline defer define delegate delete deliver deny describe"
              + " detect determine direct disclose discuss display do draft draw drop"
              + " emit enclose encourage end enforce engage enquire ensure enter escalate escape"
              + " estimate evaluate exclude execute expand expect explain explore express extract"
              + " fail favor favour fetch fill filter find finish fix flag focus follow forget format"
              + " forward generate get give go greet group guide handle help hide highlight"
              + " identify ignore imagine imitate include increase indent infer inform insert inspect"
              + " interpret introduce invent investigate invite invoke judge just keep label leave"
              + " let limit link list log look maintain make map mark match measure mention merge"
              + " mimic mind mirror name narrate note notify number obey"
              + " observe offer omit open order organise organize output overwrite paraphrase"
              + " parse pass pay perform pick place plan play please point pose prefer"
              + " prefix prepare present preserve pretend prevent print prioritise prioritize proceed"
              + " process produce prompt propose protect provide pull push put query quote raise rate"
              + " reach read recommend record redact redirect refer reference reformulate refrain"
              + " refuse reject rely remain remember remind remove rename render repeat rephrase"
              + " replace reply report request require reset resolve respect respond restate restrict"
              + " return reveal review rewrite round route run save say schedule search see seek"
              + " select send separate set share shorten show sign simplify skip sort speak specify"
              + " split stand start state stay step stick stop store structure submit suggest"
              + " summarise summarize supply support suppose surround switch take talk teach tell"
              + " terminate test think transfer transform translate treat trim trust try turn"
              + " understand update use utilise utilize validate verify wait walk warn watch"
              + " weigh welcome work wrap write"
              + " antworte antworten beachte beantworte befolge beginne begrüße benutze beschreibe"
              + " bitte bleib bleibe duze erfinde erkläre erstelle erwähne fasse frage formuliere"
              + " gib halte hilf ignoriere kürze nenne nutze prüfe rate schreib schreibe sei sieze"
              + " sprich stelle übersetze verrate verwende vermeide verweise verzichte weise zeige"
              + " zitiere agis aide ajoute analyse cite commence donne écris évite explique garde"
              + " indique n'invente ne propose refuse renvoie reponds réponds répondez résume sois"
              + " termine tutoie utilise utilisez vérifie vouvoie actúa añade ayuda cita comienza"
              + " da di escribe evita explica habla incluye indica mantén nunca no resume responde"
              + " sé siempre traduce usa utiliza");

  /** The same, at the start of a sentence alone. */
  private static final Set<String> FIRST =
      words(
          "no nothing only neither without don't unless whenever format default double kein keine nur");

  /** Words between a command and the beginning of its clause. */
  private static final Set<String> BEFORE_COMMANDS =
      words(
          "please then and or but so also first second third finally next instead otherwise simply"
              + " politely briefly clearly immediately silently always never only just explicitly"
              + " bitte dann und oder aber also zuerst");

  /** After a word at the start of a sentence, these show that it was a verb. */
  private static final Set<String> OBJECTS =
      words("the a an any all every each no it them this that these those its their his her");

  /** Words at the start of a sentence before an object that are no verbs. */
  private static final Set<String> NO_COMMANDS =
      words(
          "in on at inside within for from with of after before during under over between by as"
              + " although while since because both all not and but or to into about above across"
              + " against along among around behind below beneath beside besides beyond despite"
              + " except near off onto outside per since than through throughout toward towards"
              + " until upon via without is was are were has had have where which who that what how"
              + " such even like unlike once here there yet though whereas given most many some half"
              + " neither nearly almost with out up down");

  /** Anywhere in a sentence: who is spoken to, and what must be. */
  private static final Set<String> RULES =
      words(
          "you your yours you're you'll you've yourself must mustn't should shouldn't shall shan't"
              + " never always don't cannot can't ensure"
              + " du dir dich dein deine deinen deinem deiner musst darfst sollst niemals immer"
              + " keinesfalls stets keine vous votre vos tu ton ta tes toujours jamais doit dois"
              + " devez tú usted tu tus debes debe siempre nunca jamás");

  /** Anywhere in prose that nothing marks as material: what a system text talks of to an LLM. */
  private static final Set<String> TO_A_MODEL =
      words(
          "assistant assistants chatbot bot bots agent agents model models ai llm gpt copilot persona"
              + " user users customer customers client clients caller callers visitor visitors"
              + " response responses respond replies reply answer answers answered output outputs"
              + " format formats formatted tone style language prompt prompts instruction instructions"
              + " conversation conversations message messages tool tools function json xml markdown"
              + " character role roleplay limit limited only allowed permitted need needs please"
              + " forbidden prohibited required mandatory disallowed refuse avoid"
              + " sentence sentences words word paragraph-long concise brief polite"
              + " politely formal informal friendly professional do not isn't aren't won't wouldn't"
              + " assistent nutzer benutzer kunde kunden antwort antworten ton sprache nur nicht kein"
              + " muss soll sollen müssen darf dürfen assistante utilisateur client réponse réponses"
              + " ton langue ne pas seulement asistente usuario cliente respuesta respuestas tono"
              + " idioma solo sólo");

  private static final List<String> RULES_WITHOUT_SPACES =
      List.of("你", "您", "请", "必须", "不要", "不得", "禁止", "应该", "应当", "始终", "只能", "回答", "です", "ください");

  private static final Set<String> MATERIAL_HEADINGS =
      words(
          "knowledge faq faqs document documents documentation docs background reference references"
              + " material materials catalog catalogue article articles context data transcript"
              + " transcripts history handbook manual contract excerpt excerpts passages passage"
              + " source sources report reports log logs file files page wiki corpus inventory text"
              + " dokument dokumente wissen wissensbasis hintergrund handbuch vertrag auszug daten"
              + " katalog unterlagen connaissances documentation contexte données conocimiento"
              + " documentos documento contexto datos 知识库 资料 文档 背景");

  private static final Set<String> INSTRUCTION_HEADINGS =
      words(
          "rule rules instruction instructions guideline guidelines format formats formatting output"
              + " outputs tone style persona role roles behavior behaviour constraint constraints"
              + " restriction restrictions requirement requirements step steps workflow process tool"
              + " tools function functions example examples template templates schema schemas"
              + " response responses reply replies answer answers answering do don't don'ts dos policy"
              + " policies safety limits boundaries scope goal goals task tasks objective objectives"
              + " important note notes remember must never always prohibited forbidden allowed"
              + " escalation language voice identity mission principles procedure procedures"
              + " checklist criteria rubric how use when citation citations conversation"
              + " regeln anweisungen anleitung vorgaben stil ton rolle ausgabe ausgabeformat beispiele"
              + " aufgabe aufgaben ziel wichtig hinweise règles consignes instructions ton rôle format"
              + " exemples objectif reglas instrucciones formato tono rol ejemplos objetivo 规则 要求"
              + " 指令 格式 示例 任务");

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}'-]+");
  private static final Pattern CLAUSE = Pattern.compile("[;:.!?()–—\"“”]+(?:\\s+|$)|\\bthen\\b");
  private static final Pattern COMMA = Pattern.compile(",\\s");

  /** Begin a sentence whose command may come after a comma: "If it fails, tell the user". */
  private static final Set<String> CONDITIONS =
      words(
          "if when where whenever unless for in on at before after once with without while as should"
              + " wenn falls bei nach vor für si quand pour avant après en cuando para antes");

  /**
   * Whether a sentence tells an LLM what to do, or could.
   *
   * @param machine whether its line looks like a machine's, where a word at its start is no command
   */
  static boolean instructs(String sentence, boolean machine) {
    String text = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (RULES_WITHOUT_SPACES.stream().anyMatch(text::contains)
        || containsAny(text, RULES)
        || text.contains("do not")
        || text.contains("may not")) {
      return true;
    }
    return !machine && hasCommand(text);
  }

  private static boolean hasCommand(String text) {
    boolean first = true;
    for (String clause : CLAUSE.split(text, -1)) {
      String[] words = split(clause);
      if (words.length > 0) {
        if (isCommand(words) || (first && (FIRST.contains(words[0]) || takesObject(words)))) {
          return true;
        }
        String[] parts = COMMA.split(clause, -1);
        for (int i = 1; CONDITIONS.contains(words[0]) && i < parts.length; i++) {
          if (isCommand(split(parts[i]))) {
            return true;
          }
        }
        first = false;
      }
    }
    return false;
  }

  /** Whether a sentence talks of what LLMs are told about: users, answers, tone. */
  static boolean talksToAModel(String sentence) {
    return containsAny(sentence.toLowerCase(Locale.ROOT).replace('’', '\''), TO_A_MODEL);
  }

  private static boolean isCommand(String[] words) {
    int at = 0;
    while (at < words.length - 1 && BEFORE_COMMANDS.contains(words[at])) {
      at++;
    }
    return at < words.length && COMMANDS.contains(words[at]);
  }

  /** Whether a first word that no list has is a verb, since an object follows. */
  private static boolean takesObject(String[] words) {
    String first = words[0];
    return words.length > 1
        && OBJECTS.contains(words[1])
        && !NO_COMMANDS.contains(first)
        && !OBJECTS.contains(first)
        && !first.endsWith("ed")
        && !first.endsWith("ing")
        && !(first.endsWith("s") && !first.endsWith("ss"));
  }

  /** Whether a heading or a tag's name announces instructions. */
  static boolean headsInstructions(String heading) {
    String text = heading.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    String[] words = split(text);
    boolean noun = words.length > 0 && MATERIAL_HEADINGS.contains(words[0]); // "Report of May:"
    return containsAny(text, INSTRUCTION_HEADINGS) || instructs(text, noun);
  }

  /** Whether a heading or a tag's name announces material, and no instructions. */
  static boolean headsMaterial(String heading) {
    String text = heading.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    return containsAny(text, MATERIAL_HEADINGS) && !headsInstructions(text);
  }

  private static boolean containsAny(String text, Set<String> known) {
    for (String word : split(text)) {
      if (known.contains(word)) {
        return true;
      }
    }
    return known.stream()
        .anyMatch(word -> WordCount.isIdeograph(word.charAt(0)) && text.contains(word));
  }

  private static String[] split(String text) {
    return Arrays.stream(WORD_END.split(text))
        .map(word -> word.replaceAll("^['-]+|['-]+$", ""))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private static Set<String> words(String words) {
    return Set.copyOf(new HashSet<>(List.of(words.split(" "))));
  }
}
