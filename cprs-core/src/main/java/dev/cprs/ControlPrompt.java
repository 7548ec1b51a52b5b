package dev.cprs;

import dev.cprs.internal.OneLine;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in words what to keep, and which tags the kept parts get. The tags are read from the
 * prompt's text: from lines such as {@code - tag the supporting facts with 'fact'} under {@code ##
 * tagging rule:}.
 *
 * <p>The ready prompts are those of the published project. The small models were trained with them.
 *
 * @param text the prompt
 * @param tags its tags, in the order of its tagging rules; may be empty
 */
public record ControlPrompt(String text, List<String> tags) {
  /** Possessive, so that a hostile prompt is matched in linear time. */
  private static final Pattern RULES_HEADING =
      Pattern.compile("(?im)^[ \\t]*+#++[ \\t]*+tagging[ \\t]++rules?+[ \\t]*+:?+[ \\t]*+$");

  /** A tag contains no quote of any kind, so that matching doesn't start again at each quote. */
  private static final Pattern RULE =
      Pattern.compile(
          "(?im)^[ \\t]*[-*][ \\t]*tag\\b.*?\\bwith[ \\t]+['\"‘“`]([^'\"‘’“”`\\n]++)['\"’”`]");

  /** The tags of the ready prompts whose spans are clauses or longer. */
  private static final Set<String> CLAUSES = Set.of("needle", "fact", "chain", "pair", "paragraph");

  /** Of a wrong value, in a message. */
  private static final int LONGEST_SHOWN = 60;

  private static final String EXPERT = "You are an expert for information extraction, ";
  private static final ControlPrompt NEEDLES =
      of(
          EXPERT
              + "your task is to extract the 'needles' in the format of 'One of the special magic {t} for {k} is: {v}.' from the documents to answer user's question.\n## tagging rule:\n- tag the needles with 'needle'");
  private static final ControlPrompt FACTS =
      of(
          EXPERT
              + "your task is to extract some sentences from the documents as the supporting facts of the user's question.\n## tagging rule:\n- tag the supporting facts with 'fact'");
  // "assigment" is how the published prompt, and so the models' training data, spells it.
  private static final ControlPrompt CHAINS =
      of(
          EXPERT
              + "your task is to extract the assigment chains like 'VAR XXX1 = XXX2' from the documents to answer the question of the user.\n## tagging rule:\n- tag the assignment chains with 'chain'");
  private static final ControlPrompt PAIRS =
      of(
          EXPERT
              + "extract the {key}:{value} pair for the key in user's question.\n## tagging rule:\n- tag the pair with 'pair'");
  private static final ControlPrompt KEYWORDS =
      of(
          EXPERT
              + "your task is to extract the keywords in the documents according to the user's query.\n## tagging rule:\n- tag the keywords with 'keyword'");
  private static final ControlPrompt PARAGRAPHS =
      of(
          "Retrieve chunks or paragraphs from the document that are related to the user's query.\n## tagging rule:\n- tag the paragraphs with 'paragraph'");
  private static final Map<String, ControlPrompt> BY_TASK =
      Map.of(
          "needle",
          NEEDLES,
          "fact",
          FACTS,
          "chain",
          CHAINS,
          "pair",
          PAIRS,
          "keyword",
          KEYWORDS,
          "paragraph",
          PARAGRAPHS);

  /**
   * @throws InvalidRequestException if the text or a tag is blank, or a tag is {@code outside}, the
   *     category head's word for text without a tag
   */
  public ControlPrompt {
    Objects.requireNonNull(text, "text");
    tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
    if (WhiteSpace.isBlank(text)) {
      throw new InvalidRequestException(
          "The control prompt is blank; say what to keep, or take a ready one such as ControlPrompt.facts()");
    }
    for (String tag : tags) {
      if (WhiteSpace.isBlank(tag) || WhiteSpace.strip(tag).equalsIgnoreCase("outside")) {
        throw new InvalidRequestException(
            "'%s' can't be a tag; give a word other than 'outside'"
                .formatted(OneLine.of(tag, LONGEST_SHOWN)));
      }
    }
  }

  /** Makes a prompt; its tags are read from its tagging rules. */
  public static ControlPrompt of(String text) {
    return new ControlPrompt(text, parseTags(Objects.requireNonNull(text, "text")));
  }

  /**
   * Sentences such as {@code One of the special magic numbers for x is: 7.}: tag {@code needle}.
   */
  public static ControlPrompt needles() {
    return NEEDLES;
  }

  /** The sentences that support the answer to a question: tag {@code fact}. */
  public static ControlPrompt facts() {
    return FACTS;
  }

  /** Chains of assignments such as {@code VAR A = VAR B}: tag {@code chain}. */
  public static ControlPrompt chains() {
    return CHAINS;
  }

  /** The key-value pair of the key in the query: tag {@code pair}. */
  public static ControlPrompt pairs() {
    return PAIRS;
  }

  /** Keywords that the query asks for: tag {@code keyword}. */
  public static ControlPrompt keywords() {
    return KEYWORDS;
  }

  /** Paragraphs that the query is about: tag {@code paragraph}. */
  public static ControlPrompt paragraphs() {
    return PARAGRAPHS;
  }

  /**
   * The ready prompt of a task: {@code needle}, {@code fact}, {@code chain}, {@code pair}, {@code
   * keyword} or {@code paragraph}.
   *
   * @throws InvalidRequestException if there is no such task
   */
  public static ControlPrompt forTask(String task) {
    ControlPrompt prompt =
        BY_TASK.get(Objects.requireNonNull(task, "task").strip().toLowerCase(Locale.ROOT));
    if (prompt == null) {
      throw new InvalidRequestException(
          "There is no task '%s'; give one of %s, or a control prompt of your own"
              .formatted(
                  OneLine.of(task, LONGEST_SHOWN),
                  BY_TASK.keySet().stream().sorted().collect(Collectors.joining(", "))));
    }
    return prompt;
  }

  /** The names that {@link #forTask} knows. */
  public static Set<String> tasks() {
    return BY_TASK.keySet();
  }

  /** Builds a prompt from an instruction and tagging rules. */
  public static Builder builder(String instruction) {
    return new Builder(instruction);
  }

  /** The granularity of requests that set none: sentences for facts, tokens for all else. */
  public Granularity defaultGranularity() {
    return tags.equals(List.of("fact")) ? Granularity.SENTENCES : Granularity.TOKENS;
  }

  /**
   * The minimum of requests that set none. Needles, chains and the like are at least a clause long,
   * so the published API's minimum keeps stray words out. A keyword, or a span of the user's own
   * tag, may be one token.
   */
  int defaultMinSpanTokens() {
    return !tags.isEmpty() && CLAUSES.containsAll(tags) ? 4 : 0;
  }

  /** The tags of a prompt. Linear in its length. */
  static List<String> parseTags(CharSequence text) {
    Matcher heading = RULES_HEADING.matcher(text);
    if (!heading.find()) {
      return List.of();
    }
    Set<String> tags = new LinkedHashSet<>();
    Matcher rule = RULE.matcher(text).region(heading.end(), text.length());
    while (rule.find()) {
      tags.add(WhiteSpace.strip(rule.group(1)));
    }
    return List.copyOf(tags);
  }

  /** Collects tagging rules. Not thread-safe. */
  public static final class Builder {
    private final String instruction;
    private final List<String> rules = new ArrayList<>();

    private Builder(String instruction) {
      this.instruction = Objects.requireNonNull(instruction, "instruction");
    }

    /**
     * Adds a rule.
     *
     * @param what the parts to tag, in words, such as {@code the termination clauses}
     * @param tag one word, such as {@code clause}; a model works best with the tags that it was
     *     trained with
     */
    public Builder tag(String what, String tag) {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(tag, "tag");
      String rule = "- tag " + WhiteSpace.strip(what) + " with '" + tag + "'";
      Matcher read = RULE.matcher(rule);
      // Anyone who parses the prompt, here or in a server, must find exactly this tag.
      boolean readable = read.lookingAt() && read.end() == rule.length();
      if (WhiteSpace.isBlank(what)
          || !tag.matches("\\S+")
          || !readable
          || !read.group(1).equals(tag)) {
        throw new InvalidRequestException(
            "The rule \"tag %s with '%s'\" can't be written; say what to tag on one line and without a quoted word after \"with\", and give the tag as one word without quotes"
                .formatted(what, tag));
      }
      rules.add(rule);
      return this;
    }

    /** The prompt, with the tags of its rules. */
    public ControlPrompt build() {
      return rules.isEmpty()
          ? of(instruction)
          : of(instruction + "\n## tagging rule:\n" + String.join("\n", rules));
    }
  }
}
