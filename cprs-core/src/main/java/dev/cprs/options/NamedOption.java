package dev.cprs.options;

import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.DType;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.Granularity;
import dev.cprs.Omissions;
import dev.cprs.SpanForm;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The options that can be given by name. Every entry point (command line, HTTP, MCP, Spark, Spring)
 * takes all of them, each under this name in its own {@link Spelling}. More may be added: give a
 * {@code switch} over them a default.
 */
public enum NamedOption {
  MODEL(
      Scope.COMPRESSOR,
      Kind.TEXT,
      "A model directory in the Hugging Face layout, a Hugging Face hub model in the local cache, such as Tongyi-Zhiwen/QwenLong-CPRS-7B, or an embedded one: minilm, zh, hybrid-mini. Default: minilm, and zh for texts that are mostly Chinese"),
  SKIM(
      Scope.COMPRESSOR,
      Kind.TEXT,
      "A small model, named as for the model, that skims the context, so that the model reads only what it finds best. Default: none, the model reads everything"),
  DEVICE(
      Scope.COMPRESSOR,
      Kind.TEXT,
      "cpu, cuda:0, or a list such as cuda:0,cuda:1. Default: cuda:0 where CUDA is set up, else cpu"),
  DTYPE(
      Scope.COMPRESSOR,
      Kind.CHOICE,
      Stream.concat(Stream.of("auto"), names(DType.values())).toList(),
      "The number type to compute in; int8 is for CPUs: it is faster, and a few labels differ. Default: auto, the fastest type that the device supports well"),
  WORKERS(
      Scope.COMPRESSOR,
      Kind.INTEGER,
      "Number of windows scored at once. Default: what suits the device"),
  THREADS(
      Scope.COMPRESSOR, Kind.INTEGER, "Threads for each worker. Default: what suits the device"),
  MAP_WEIGHTS(
      Scope.COMPRESSOR,
      Kind.FLAG,
      "Whether weights stay in their file, memory-mapped, so that the file must not change while it is in use, or are read into memory. Default: mapped in the shared Hugging Face cache and where they are larger than half of Java's heap, else read"),
  TOKEN_COUNTER(
      Scope.COMPRESSOR,
      Kind.TEXT,
      "Whose tokens budgets and counts are in, such as o200k, cl100k or gpt-4o with cprs-jtokkit. Default: those of the model"),
  TASK(
      Scope.REQUEST,
      Kind.CHOICE,
      ControlPrompt.tasks().stream().sorted().toList(),
      "What to keep, as a ready control prompt. Default: fact"),
  PROMPT(
      Scope.REQUEST, Kind.TEXT, "What to keep, as a control prompt of your own instead of a task"),
  GRANULARITY(
      Scope.REQUEST,
      Kind.CHOICE,
      names(Granularity.values()).toList(),
      "What a span is: labelled tokens, or whole units (sentences of prose, rows, records, entries). Default: sentences for the task fact, tokens for all others"),
  THRESHOLD(
      Scope.REQUEST,
      Kind.NUMBER,
      "The score, 0 to 1, that a span must reach. Default: for sentences and other units, the score whose odds are an eighth of those of the document's best one, at least 0.05 and at most 0.95, and nearer to the best where more than 150 tokens of a document would be kept and no budget is set; for tokens, every labelled span is kept"),
  LEAST_ANSWERABLE(
      Scope.REQUEST,
      Kind.NUMBER,
      "Keep nothing where the probability that the context answers at all, 0 to 1, is below this; it has no effect with token granularity or a model without a calibration. Default: 0"),
  MAX_TOKENS(Scope.REQUEST, Kind.INTEGER, "Keep at most this many tokens, the best spans first"),
  KEEP_SHARE(
      Scope.REQUEST,
      Kind.NUMBER,
      "Keep at most this share of the context's tokens, above 0 and at most 1, instead of a number of tokens"),
  ALWAYS_KEEP(Scope.REQUEST, Kind.TEXTS, "Texts that are always kept, even beyond the budget"),
  ALWAYS_KEEP_PATTERN(
      Scope.REQUEST,
      Kind.TEXTS,
      "Regular expressions of text that is always kept, even beyond the budget"),
  MODE(
      Scope.REQUEST,
      Kind.CHOICE,
      names(CriticMode.values()).toList(),
      "Read both heads of the model, or the boundary head alone. Default: joint, if the model and the prompt allow it"),
  WINDOW_TOKENS(
      Scope.REQUEST,
      Kind.INTEGER,
      "Tokens in a window, prompt and query included. Default: the model's own window size"),
  WINDOW_STRATEGY(
      Scope.REQUEST,
      Kind.CHOICE,
      List.of("sentences", "published", "tokens"),
      "Where windows end: at the ends of sentences and other units, where the published code ends them, or after a fixed number of tokens. Default: sentences"),
  WINDOW_OVERLAP_TOKENS(
      Scope.REQUEST,
      Kind.INTEGER,
      "Tokens by which windows overlap, if they end at sentence ends. Default: 0"),
  SECOND_LOOK_TOKENS(
      Scope.REQUEST,
      Kind.INTEGER,
      "Read at most this many tokens a second time, around the best of the first reading; after a skim, they are what the model reads. 0: nothing twice. Default: 4000 with a skim, else 0"),
  SECOND_LOOK_SHARE(
      Scope.REQUEST,
      Kind.NUMBER,
      "Read at most this share of the context's tokens a second time, above 0 and at most 1, instead of a number of tokens"),
  EMPTY_RESULT(
      Scope.REQUEST,
      Kind.CHOICE,
      names(EmptyResultPolicy.values()).toList(),
      "What to do when nothing is kept: an empty result, the original context, or an error. Default: empty"),
  MIN_SPAN_TOKENS(
      Scope.REQUEST,
      Kind.INTEGER,
      "With token granularity, drop spans of this many tokens or fewer. Default: 4 for the ready tasks other than keyword, else 0"),
  COMPLETE_SENTENCES(
      Scope.REQUEST,
      Kind.FLAG,
      "With token granularity, extend spans to whole sentences. Default: false"),
  SPAN_FORM(
      Scope.REQUEST,
      Kind.CHOICE,
      names(SpanForm.values()).toList(),
      "Give spans that are exact and disjoint, or in the form of the published code. Default: exact"),
  FORMAT(
      Scope.REQUEST,
      Kind.TEXT,
      "The format of the context, such as json, csv, log, code, markdown or prose. Default: found by looking at each document"),
  OMISSIONS(
      Scope.REQUEST,
      Kind.CHOICE,
      names(Omissions.values()).toList(),
      "Say in the text where something was left out: not at all, where the format stays valid, or everywhere. Default: silent; marked in what the command line prints as text"),
  KEEP_DUPLICATES(
      Scope.REQUEST,
      Kind.FLAG,
      "Keep all of several equal sentences, rows or entries, and not the best one alone. Default: false"),
  KEEP_ERRORS(
      Scope.REQUEST,
      Kind.FLAG,
      "Keep what tells an error in logs and reports: true always, false never. Default: if the query asks for a cause or a failure");

  /** What an option belongs to. */
  public enum Scope {
    /** A compressor: which model, and how it runs. */
    COMPRESSOR,
    /** A request; a compressor may have a default for it. */
    REQUEST
  }

  /** The type of an option's value. */
  public enum Kind {
    /** A text. */
    TEXT,
    /** Any number of texts. */
    TEXTS,
    /** A whole number. */
    INTEGER,
    /** A number. */
    NUMBER,
    /** True or false. */
    FLAG,
    /** One of {@link NamedOption#choices()}. */
    CHOICE
  }

  private final Scope scope;
  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // of List.of and Stream.toList
  private final List<String> choices;

  private final String description;
  private final String camel;

  NamedOption(Scope scope, Kind kind, String description) {
    this(scope, kind, List.of(), description);
  }

  NamedOption(Scope scope, Kind kind, List<String> choices, String description) {
    this.scope = scope;
    this.kind = kind;
    this.choices = choices;
    this.description = description;
    this.camel = camel(name());
  }

  /** The options of a scope, in the order for help texts. */
  public static List<NamedOption> of(Scope scope) {
    return Arrays.stream(values()).filter(option -> option.scope == scope).toList();
  }

  /** The name in a spelling, such as {@code max-tokens}. */
  public String name(Spelling spelling) {
    return spelling.of(camel);
  }

  /** What the option belongs to. */
  public Scope scope() {
    return scope;
  }

  /** The type of its value. */
  public Kind kind() {
    return kind;
  }

  /** The values of a {@link Kind#CHOICE}, in lower case with hyphens; none for other kinds. */
  public List<String> choices() {
    return choices;
  }

  /** What it does and its default, for a help text. */
  public String description() {
    return description;
  }

  private static <E extends Enum<E>> Stream<String> names(E[] constants) {
    return Arrays.stream(constants).map(NamedOption::written);
  }

  /** A constant's name as users write it: in lower case, with hyphens. */
  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String camel(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(
          name.length() == 0
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }
}
