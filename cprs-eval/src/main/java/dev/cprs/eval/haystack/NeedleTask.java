package dev.cprs.eval.haystack;

import dev.cprs.ControlPrompt;
import dev.cprs.eval.haystack.Draws.Kind;
import dev.cprs.eval.sample.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A needle in a haystack, after RULER (Hsieh et al. 2024, arXiv 2404.06654, section 3.1), in its
 * words and proportions.
 *
 * @param name the task's name
 * @param hay what it is hidden in
 * @param prose the essays; begun at a word drawn at random, where RULER begins at the first, so
 *     that samples differ in more than their needles
 * @param keyKind what the keys look like
 * @param valueKind what the values look like
 * @param keys how many keys there are
 * @param values how many values each key has
 * @param queries how many of the keys are asked for
 * @param depth the one place of all needles in the essays, in percent; empty: drawn at random
 */
record NeedleTask(
    String name,
    Hay hay,
    Haystack prose,
    Kind keyKind,
    Kind valueKind,
    int keys,
    int values,
    int queries,
    OptionalInt depth)
    implements Task {
  /** What needles are hidden in. */
  enum Hay {
    /** The same line again and again. */
    NOISE,
    /** Prose. */
    ESSAY,
    /** Other needles. */
    NEEDLES
  }

  static final String NOISE =
      "The grass is green. The sky is blue. The sun is yellow. Here we go. There and back again.";

  /** RULER's places in an essay: 40 of them from 0 to 100 %. */
  private static final List<Integer> DEPTHS =
      IntStream.range(0, 40).map(i -> (int) Math.rint(i * 100 / 39.0)).boxed().toList();

  @Override
  public int tokensPerUnit() {
    return switch (hay) {
      case NOISE -> 25;
      case ESSAY -> 1;
      case NEEDLES -> keyKind == Kind.UUIDS ? 75 : 25;
    };
  }

  @Override
  public Sample make(int units, Random random) {
    Draws draws = new Draws(random, hay == Hay.ESSAY ? prose::contains : word -> false);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      names.add(draws.draw(keyKind));
    }
    List<String> asked = new ArrayList<>(names);
    Collections.shuffle(asked, random);
    asked = asked.subList(0, queries);
    List<Needle> needles = new ArrayList<>();
    for (String key : names) {
      for (int i = 0; i < values; i++) {
        needles.add(Needle.of(valueKind, key, draws.draw(valueKind), asked.contains(key)));
      }
    }
    Collections.shuffle(needles, random);
    ContextBuilder context =
        hay == Hay.ESSAY
            ? hideInProse(needles, units, random)
            : hideInLines(needles, units, draws, random);
    return new Sample(
        name, ControlPrompt.needles(), query(asked), context.text(), context.values());
  }

  private ContextBuilder hideInProse(List<Needle> needles, int words, Random random) {
    int from = random.nextInt(prose.words());
    int[] ends = prose.sentenceEnds(from, from + words);
    List<Integer> depths = new ArrayList<>(DEPTHS);
    Collections.shuffle(depths, random);
    List<Integer> places =
        depth.isPresent()
            ? Collections.nCopies(needles.size(), depth.getAsInt())
            : depths.subList(0, needles.size()).stream().sorted().toList();
    ContextBuilder context = new ContextBuilder(" ");
    int word = from;
    for (int i = 0; i < needles.size(); i++) {
      int sentences = (int) ((long) ends.length * places.get(i) / 100);
      int next = sentences == 0 ? from : ends[sentences - 1];
      context.add(prose.slice(word, next)).add(needles.get(i));
      word = next;
    }
    return context.add(prose.slice(word, from + words));
  }

  private ContextBuilder hideInLines(List<Needle> needles, int lines, Draws draws, Random random) {
    TreeSet<Integer> places = new TreeSet<>();
    while (places.size() < needles.size()) {
      places.add(random.nextInt(lines));
    }
    ContextBuilder context = new ContextBuilder("\n");
    int hidden = 0;
    for (int line = 0; line < lines; line++) {
      if (places.contains(line)) {
        context.add(needles.get(hidden++));
      }
      context.add(
          hay == Hay.NOISE
              ? NOISE
              : Needle.of(valueKind, draws.draw(keyKind), draws.draw(valueKind), false).sentence());
    }
    return context;
  }

  private String query(List<String> asked) {
    boolean one = asked.size() * values == 1;
    String last = asked.get(asked.size() - 1);
    String all =
        asked.size() == 1
            ? last
            : String.join(", ", asked.subList(0, asked.size() - 1)) + ", and " + last;
    return "What %s the special magic %s for %s mentioned in the provided text?"
        .formatted(one ? "is" : "are all", one ? valueKind.singular() : valueKind.plural, all);
  }
}
