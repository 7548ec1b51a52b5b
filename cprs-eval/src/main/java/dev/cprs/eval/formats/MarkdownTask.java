package dev.cprs.eval.formats;

import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Sample;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Documentation in Markdown: a section for each thing, its rules as paragraphs and as items of a
 * list, with a fenced block here and there. A unit is a paragraph or an item.
 */
record MarkdownTask(String name) implements Task {
  private static final List<String> ASIDES =
      List.of(
          "This was decided in a meeting of all teams.",
          "Exceptions are noted in the wiki of the team.",
          "The tests of the nightly run look after it.",
          "Old data is not touched by this.",
          "Ask the owners of the service before you change it.");

  @Override
  public int tokensPerUnit() {
    return 55;
  }

  @Override
  public Sample make(int units, Random random) {
    Draw draw = new Draw(random);
    Draw look = draw.fork();
    List<RuleUse> uses = RuleUse.draw(units, draw);
    RuleUse asked = uses.stream().filter(RuleUse::asked).findFirst().orElseThrow();
    Pen pen = new Pen().write("# Handbook of the shop\n\nHow things are handled, one by one.\n");
    String thing = "";
    boolean items = false;
    for (RuleUse use : uses) {
      if (!use.thing().equals(thing)) {
        thing = use.thing();
        items = false;
        section(thing, pen, look);
      } else if (!items && look.chance(0.25)) {
        items = true;
        pen.write("\n### In short\n\n");
      }
      rule(use, items, pen, look);
    }
    return pen.sample(name, asked.question(), List.of(asked.thing(), asked.rule().words()));
  }

  private static void section(String thing, Pen pen, Draw draw) {
    pen.write("\n## " + RuleUse.title(thing) + "s\n");
    if (draw.chance(0.4)) {
      String key = thing.replace(' ', '.').toLowerCase(Locale.ROOT);
      pen.write("\n```properties\n" + key + ".enabled = true\n");
      pen.write(key + ".owner = " + draw.word("department") + "\n```\n");
    }
  }

  private static void rule(RuleUse use, boolean item, Pen pen, Draw draw) {
    pen.write(item ? "" : "\n").begin(use.thing()).write(item ? "- " : "");
    String aside = draw.chance(item ? 0.2 : 0.7) ? draw.of(ASIDES) : "";
    boolean first = draw.chance(0.5);
    pen.write(first && !aside.isEmpty() ? aside + " " : "");
    pen.answer(use.prose(), use.asked());
    pen.write(first || aside.isEmpty() ? "" : " " + aside);
    pen.end(use.asked()).write("\n");
  }
}
