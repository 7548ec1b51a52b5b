package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** No unit, span or kept text begins or ends inside a surrogate pair, whatever stands beside it. */
class SurrogatePairsTest {
  private static final String[] PARTS = {
    "\ud83d\ude00",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "\udc00",
    "\ud83d\ude00\udc00",
    "\ud83d\ud83d\ude00",
    "x",
    "gold",
    " ",
    ". ",
    "\n",
    ", "
  };

  /** Lengths where something is cut: the longest sentence, and others. */
  private static final int[] LENGTHS = {0, 1, 15, 79, 296, 299, 1_997, 1_998, 1_999, 2_000};

  @Example
  void aRunIsCutBesideALoneSurrogate() {
    String text = "x".repeat(1_998) + "\ud83d\ude00\udc00y";
    assertUnitsKeepPairs(text);
  }

  @Property(seed = "1", tries = 300)
  void textsOfAnyKind(@ForAll Random random) {
    StringBuilder parts = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      parts.append("x".repeat(LENGTHS[random.nextInt(LENGTHS.length)]));
      for (int j = random.nextInt(4); j >= 0; j--) {
        parts.append(PARTS[random.nextInt(PARTS.length)]);
      }
    }
    String text = parts.toString();
    assertUnitsKeepPairs(text);
    CompressionOptions.Builder options =
        CompressionOptions.builder()
            .granularity(random.nextBoolean() ? Granularity.SENTENCES : Granularity.TOKENS)
            .omissions(random.nextBoolean() ? Omissions.MARKED : Omissions.SILENT)
            .threshold(0)
            .alwaysKeep(random.nextBoolean() ? "x\ud83d" : "\ude00");
    if (random.nextBoolean()) {
      options.budget(Budget.maxTokens(1 + random.nextInt(40)));
    }
    try (ContextCompressor compressor =
        ContextCompressor.builder()
            .tokenizer(random.nextBoolean() ? new CharacterTokenizer() : new ToyTokenizer())
            .critic(new ToyCritic(1).find("gold", 4))
            .controlPrompt(ToyCritic.PROMPT)
            .build()) {
      CompressedContext kept =
          compressor.compress(
              CompressionRequest.builder("Which?").document(text).options(options.build()).build());
      for (Span span : kept.spans()) {
        assertThat(splitsPair(text, span.start())).isFalse();
        assertThat(splitsPair(text, span.end())).isFalse();
      }
    }
  }

  private static void assertUnitsKeepPairs(String text) {
    UnitTree units = Segmenters.installed().segment(text, Segmenters.PROSE);
    for (int unit = 0; unit < units.size(); unit++) {
      assertThat(splitsPair(text, units.start(unit))).as("start of unit %d", unit).isFalse();
      assertThat(splitsPair(text, units.end(unit))).as("end of unit %d", unit).isFalse();
    }
  }

  private static boolean splitsPair(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
  }
}
