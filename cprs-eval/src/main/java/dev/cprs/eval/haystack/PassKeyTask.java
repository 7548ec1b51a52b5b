package dev.cprs.eval.haystack;

import dev.cprs.ControlPrompt;
import dev.cprs.eval.sample.Sample;
import java.util.Random;

/**
 * Retrieval of a pass key, after InfiniteBench (Zhang et al. 2024, arXiv 2402.13718). The key
 * stands twice in its line; the first of them is the value.
 */
record PassKeyTask() implements Task {
  private static final String BEFORE = "The pass key is ";
  private static final int DIGITS = 5;

  @Override
  public String name() {
    return "passkey";
  }

  @Override
  public int tokensPerUnit() {
    return 25;
  }

  @Override
  public Sample make(int units, Random random) {
    String key = new Draws(random, word -> false).number(DIGITS);
    int place = random.nextInt(units + 1);
    ContextBuilder context = new ContextBuilder("\n");
    for (int line = 0; line <= units; line++) {
      if (line == place) {
        context.add(
            BEFORE + key + ". Remember it. " + key + " is the pass key.", BEFORE.length(), DIGITS);
      }
      if (line < units) {
        context.add(NeedleTask.NOISE);
      }
    }
    return new Sample(
        name(), ControlPrompt.needles(), "What is the pass key?", context.text(), context.values());
  }
}
