package dev.cprs.eval.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A rule for a thing.
 *
 * @param rule which rule
 * @param thing such as {@code foreign invoice}
 * @param values of the other slots
 * @param asked whether the question is about it
 */
record RuleUse(Rule rule, String thing, Map<String, String> values, boolean asked) {
  /** Of all pairs of a rule and a thing, how many are left out, so that they are no grid. */
  private static final double LEFT_OUT = 0.2;

  /**
   * Rules for things, no pair twice unless there are no more, things together; one of them is asked
   * for.
   */
  static List<RuleUse> draw(int count, Draw draw) {
    List<String> all = new ArrayList<>();
    for (String adjective : Words.of("adjective")) {
      Words.of("thing").forEach(thing -> all.add(adjective + " " + thing));
    }
    Collections.shuffle(all, draw.random());
    int needed = (int) Math.ceil(count / (1 - LEFT_OUT) / Rule.ALL.size());
    List<String> things = all.subList(0, Math.min(all.size(), Math.max(2, needed)));
    List<RuleUse> uses = new ArrayList<>();
    for (String thing : things) {
      Rule.ALL.forEach(rule -> uses.add(of(rule, thing, false, draw)));
    }
    Collections.shuffle(uses, draw.random());
    List<RuleUse> drawn = new ArrayList<>();
    drawn.add(of(uses.get(0).rule, uses.get(0).thing, true, draw));
    while (drawn.size() < count) {
      // Beyond all pairs, from the second one again.
      RuleUse next = uses.get(1 + (drawn.size() - 1) % (uses.size() - 1));
      drawn.add(of(next.rule, next.thing, false, draw));
    }
    Collections.shuffle(drawn, draw.random());
    drawn.sort(Comparator.comparingInt(use -> things.indexOf(use.thing)));
    return drawn;
  }

  private static RuleUse of(Rule rule, String thing, boolean asked, Draw draw) {
    return new RuleUse(
        rule,
        thing,
        Map.of(
            "n", draw.digits(11, 90),
            "k", draw.digits(2, 9),
            "pct", draw.digits(2, 45),
            "who", draw.word("department")),
        asked);
  }

  String comment() {
    return fill(rule.comment());
  }

  String prose() {
    return fill(rule.prose());
  }

  String question() {
    return fill(rule.question());
  }

  List<String> body() {
    return rule.body().stream().map(this::fill).toList();
  }

  /** The name of its method: {@code cancelUnpaidForeignInvoice}. */
  String method() {
    return rule.verb() + type();
  }

  /** The thing as a type: {@code ForeignInvoice}. */
  String type() {
    StringBuilder type = new StringBuilder();
    for (String word : thing.split(" ", -1)) {
      type.append(title(word));
    }
    return type.toString();
  }

  /** The thing as a variable: {@code foreignInvoice}. */
  String variable() {
    return type().substring(0, 1).toLowerCase(Locale.ROOT) + type().substring(1);
  }

  static String title(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String fill(String text) {
    String article = "aeiou".indexOf(thing.charAt(0)) >= 0 ? "an " : "a ";
    return title(
        Words.fill(
            text,
            slot ->
                switch (slot) {
                  case "a" -> article + thing;
                  case "e" -> thing;
                  case "v" -> variable();
                  default -> values.getOrDefault(slot, "");
                }),
        text);
  }

  /** The text with a capital if it was meant to be a sentence. */
  private static String title(String filled, String text) {
    return text.endsWith(".") ? title(filled) : filled;
  }
}
