package dev.cprs.eval.haystack;

import dev.cprs.ControlPrompt;
import dev.cprs.eval.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/**
 * Variable tracking, after RULER (Hsieh et al. 2024, arXiv 2404.06654, section 3.2): one chain of
 * four hops, {@code VAR A = 12345}, {@code VAR B = VAR A} and so on, hidden in their order in lines
 * of noise. Each assignment's own variable is a value.
 */
record VariableTask() implements Task {
  private static final int HOPS = 4;

  /** What stands before the variable of an assignment. */
  private static final String VAR = "VAR ";

  @Override
  public String name() {
    return "vt";
  }

  @Override
  public int tokensPerUnit() {
    return 25;
  }

  @Override
  public Sample make(int units, Random random) {
    Draws draws = new Draws(random, word -> false);
    String number = draws.number(5);
    List<String> chain = new ArrayList<>();
    String assigned = number;
    for (int hop = 0; hop <= HOPS; hop++) {
      String variable = draws.variable();
      // With the space behind it that RULER has.
      chain.add(VAR + variable + " = " + assigned + (hop == 0 ? "" : " "));
      assigned = VAR + variable;
    }
    TreeSet<Integer> places = new TreeSet<>();
    while (places.size() < chain.size()) {
      places.add(random.nextInt(units));
    }
    ContextBuilder context = new ContextBuilder(" ");
    int hidden = 0;
    for (int line = 0; line < units; line++) {
      if (places.contains(line)) {
        context.add(chain.get(hidden++), VAR.length(), 5);
      }
      context.add(NeedleTask.NOISE + "\n");
    }
    return new Sample(
        name(),
        ControlPrompt.chains(),
        "Question: Find all variables that are assigned the value %s in the text above."
            .formatted(number),
        context.text(),
        context.values());
  }
}
