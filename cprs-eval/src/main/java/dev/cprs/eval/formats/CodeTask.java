package dev.cprs.eval.formats;

import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Source code: classes of documented methods. Most questions are about what a comment says, the
 * others name a method.
 *
 * @param languages what it is written in: one of them, the same in all files
 * @param files whether each class is a document of its own
 */
record CodeTask(String name, List<CodeLanguage> languages, boolean files) implements Task {
  private static final double BY_NAME = 0.3;

  CodeTask {
    languages = List.copyOf(languages);
  }

  @Override
  public int tokensPerUnit() {
    return 130;
  }

  @Override
  public Sample make(int units, Random random) {
    Draw draw = new Draw(random);
    Draw look = draw.fork();
    CodeLanguage language = draw.of(languages);
    boolean byName = draw.chance(BY_NAME);
    List<RuleUse> uses = RuleUse.draw(units, draw);
    RuleUse asked = uses.stream().filter(RuleUse::asked).findFirst().orElseThrow();
    String method = language.named(asked.method());
    Pen pen = new Pen();
    CodeWriter writer = new CodeWriter(language, pen, look);
    List<List<RuleUse>> types = types(uses);
    for (int i = 0; i < types.size(); i++) {
      if (i == 0 || files) {
        writer.head("Rules of the shop, part " + (i + 1) + ".");
      }
      writer.type(types.get(i));
      if (files && i + 1 < types.size()) {
        pen.nextDocument();
      }
    }
    return pen.sample(
        name,
        byName ? "What is the purpose of " + method + "?" : asked.question(),
        List.of(method + "("));
  }

  private static List<List<RuleUse>> types(List<RuleUse> uses) {
    List<List<RuleUse>> types = new ArrayList<>();
    String thing = "";
    for (RuleUse use : uses) {
      if (!use.thing().equals(thing)) {
        types.add(new ArrayList<>());
        thing = use.thing();
      }
      types.get(types.size() - 1).add(use);
    }
    return types;
  }
}
