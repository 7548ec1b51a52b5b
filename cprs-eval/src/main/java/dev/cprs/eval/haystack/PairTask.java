package dev.cprs.eval.haystack;

import dev.cprs.ControlPrompt;
import dev.cprs.eval.haystack.Draws.Kind;
import dev.cprs.eval.sample.Sample;
import java.util.Random;

/**
 * Retrieval of the value of a key in a JSON object of UUIDs, after InfiniteBench (Zhang et al.
 * 2024, arXiv 2402.13718).
 */
record PairTask() implements Task {
  @Override
  public String name() {
    return "kv_retrieval";
  }

  @Override
  public int tokensPerUnit() {
    return 75;
  }

  @Override
  public Sample make(int units, Random random) {
    Draws draws = new Draws(random, word -> false);
    int asked = random.nextInt(units);
    String key = "";
    ContextBuilder context = new ContextBuilder(" ");
    for (int i = 0; i < units; i++) {
      String drawn = draws.draw(Kind.UUIDS);
      String value = draws.draw(Kind.UUIDS);
      String before = (i == 0 ? "{\"" : "\"") + drawn + "\": \"";
      String pair = before + value + (i + 1 == units ? "\"}" : "\",");
      if (i == asked) {
        key = drawn;
        context.add(pair, before.length(), value.length());
      } else {
        context.add(pair);
      }
    }
    return new Sample(
        name(),
        ControlPrompt.pairs(),
        "Extract the value corresponding to the specified key in the JSON object below.\n\nKey: \"%s\"\nThe value associated with the specified key is:"
            .formatted(key),
        context.text(),
        context.values());
  }
}
