package dev.cprs.cli;

import dev.cprs.ContextCompressor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * The whole pipeline on JSON and on a log beside prose of as many tokens, by turns, so that what
 * else the machine does falls on all three.
 */
final class FormatsBench {
  private final ModelOptions model;
  private final boolean quick;

  FormatsBench(ModelOptions model, boolean quick) {
    this.model = model;
    this.quick = quick;
  }

  /**
   * @param ofProse the median of the ratios to prose in the same round
   */
  record Row(String format, int tokens, double tokensPerSecond, double ofProse) {}

  List<Row> rows() {
    int tokens = quick ? 8_192 : 65_536;
    int rounds = quick ? 3 : 7;
    try (ContextCompressor compressor = model.load()) {
      List<String> names = List.of("prose", "json", "log");
      List<String> texts =
          List.of(
              BenchProse.ofTokens(model.files(), tokens),
              filled("[\n", ",\n", "\n]", FormatsBench::record, tokens, compressor),
              filled("", "\n", "\n", FormatsBench::entry, tokens, compressor));
      double[][] rates = new double[texts.size()][rounds];
      for (int round = -1; round < rounds; round++) { // one to warm up
        for (int text = 0; text < texts.size(); text++) {
          double rate =
              compressor.compress(BenchProse.QUERY, texts.get(text)).stats().tokensPerSecond();
          if (round >= 0) {
            rates[text][round] = rate;
          }
        }
      }
      List<Row> rows = new ArrayList<>();
      for (int text = 0; text < texts.size(); text++) {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++) {
          ratios[round] = rates[text][round] / rates[0][round];
        }
        rows.add(
            new Row(
                names.get(text),
                compressor.countTokens(texts.get(text)),
                median(rates[text]),
                median(ratios)));
      }
      return rows;
    }
  }

  private interface Unit {
    String text(int number, SplittableRandom random);
  }

  /** A text of units, of about a number of tokens. */
  private static String filled(
      String open,
      String between,
      String close,
      Unit unit,
      int tokens,
      ContextCompressor compressor) {
    SplittableRandom random = new SplittableRandom(20250524);
    int each = compressor.countTokens(unit.text(1000, random));
    StringBuilder text = new StringBuilder(open);
    for (int i = 0; i < tokens / each; i++) {
      text.append(i == 0 ? "" : between).append(unit.text(i, random));
    }
    return text.append(close).toString();
  }

  private static String record(int number, SplittableRandom random) {
    return String.format(
        Locale.ROOT,
        "  {\"id\": %d, \"host\": \"node-%03d.example.net\", \"status\": \"%s\", \"cpu\": %.1f, \"note\": \"ledger %d of the bridge\"}",
        number,
        random.nextInt(1000),
        random.nextInt(20) == 0 ? "late" : "ok",
        random.nextDouble(100),
        random.nextInt(1000));
  }

  private static String entry(int number, SplittableRandom random) {
    return String.format(
        Locale.ROOT,
        "2026-03-%02d %02d:%02d:%02d,%03d INFO [worker-%d] net.example.Mill - ledger %d of the bridge was read in %d ms",
        1 + number / 86_400 % 28,
        number / 3600 % 24,
        number / 60 % 60,
        number % 60,
        random.nextInt(1000),
        random.nextInt(8),
        random.nextInt(100_000),
        random.nextInt(500));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
