package dev.cprs.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The contract of {@link Segmenter}. A test class of a segmenter extends this, and names some texts
 * of its format.
 */
public abstract class SegmenterContractTest {
  /** How many characters a segmenter may read for each character of a text. */
  private static final int READS = 60;

  /** The segmenter under test. */
  protected abstract Segmenter segmenter();

  /** Some texts of its format. */
  protected abstract List<String> samples();

  /** Texts that might make it slow, of some 100,000 characters each. */
  protected List<String> hostile() {
    return List.of();
  }

  private UnitTree tree(CharSequence text) {
    return segment(text, segmenter(), Segmenters.installed());
  }

  /** A tree by one segmenter, whose exceptions are seen; others segment what is inside. */
  private static UnitTree segment(CharSequence text, Segmenter segmenter, Segmenters others) {
    UnitTree.Builder units =
        new UnitTree.Builder(
            text,
            (from, to, format, builder) -> {
              String inside = format.isEmpty() ? others.formatOf(builder.text(), from, to) : format;
              Segmenter inner = inside.equals(segmenter.format()) ? segmenter : others.get(inside);
              inner.segment(from, to, builder);
            });
    segmenter.segment(0, text.length(), units);
    return units.build();
  }

  @Test
  void knowsItsFormat() {
    for (String sample : samples()) {
      double fit = segmenter().fit(sample, 0, sample.length());
      assertTrue(fit > 0.5 && fit <= 1, () -> "fit %s for: %.200s".formatted(fit, sample));
    }
  }

  @Test
  void losesNoTextOfSamples() {
    for (String sample : samples()) {
      UnitTreeChecks.check(sample, tree(sample));
    }
  }

  @Test
  void losesNoTextOfDamagedSamples() {
    Seeds.forEach(
        200,
        seed -> {
          Random random = new Random(seed);
          String sample = samples().get(random.nextInt(samples().size()));
          int at = random.nextInt(Math.max(1, sample.length()));
          String part = sample.substring(at, Math.min(sample.length(), at + 3000));
          String damaged = DamagedText.of(random.nextBoolean() ? sample : part, random);
          UnitTreeChecks.check(damaged, tree(damaged));
        });
  }

  @Test
  void losesNoTextOfRandomText() {
    Seeds.forEach(
        200,
        seed -> {
          Random random = new Random(seed);
          String sample = samples().get(random.nextInt(samples().size()));
          String text =
              random.nextBoolean()
                  ? RandomText.of(random, 300)
                  : DamagedText.ofFewElements(sample, random);
          UnitTreeChecks.check(text, tree(text));
        });
  }

  @Test
  void takesEmptyAndBlankText() {
    for (String text : List.of("", " ", "\n\n", "\ufeff", "\r", "\0")) {
      UnitTreeChecks.check(text, tree(text));
      double fit = segmenter().fit(text, 0, text.length());
      assertTrue(fit <= 0.5, () -> "fit %s for blank text".formatted(fit));
    }
  }

  @Test
  void givesTheSameTwice() {
    for (String sample : samples()) {
      UnitTree once = tree(sample);
      UnitTree twice = tree(sample);
      assertEquals(once.size(), twice.size());
      for (int node = 0; node < once.size(); node++) {
        assertEquals(once.kind(node), twice.kind(node));
        assertEquals(once.start(node), twice.start(node));
        assertEquals(once.end(node), twice.end(node));
      }
    }
  }

  @Test
  void readsEachCharacterAFewTimes() {
    for (String sample : samples()) {
      checkLinear(sample.repeat(Math.max(1, 100_000 / Math.max(1, sample.length()))));
    }
    hostile().forEach(this::checkLinear);
    for (String part :
        List.of(
            "{", "[", "<", "<a ", "|", ",", "\"", "`", "(", "#", "- ", "\n", " \n", "*", "  ")) {
      checkLinear(part.repeat(100_000 / part.length()));
    }
  }

  private void checkLinear(String text) {
    CountedText counted = new CountedText(text);
    segmenter().fit(counted, 0, text.length());
    segment(counted, segmenter(), Segmenters.installed());
    assertTrue(
        counted.reads() <= (long) READS * text.length() + 10_000,
        () ->
            "%,d characters read of a text of %,d: %.60s"
                .formatted(counted.reads(), text.length(), text));
  }
}
