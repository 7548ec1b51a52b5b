package dev.cprs.server.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.server.GoldCritic;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChatVariantsTest {
  private final ContextCompressor compressor =
      GoldCritic.compressor(new GoldCritic(), new CompressionObserver() {});

  @AfterEach
  void close() {
    compressor.close();
  }

  private ChatVariants variants(UnaryOperator<ChatCompressor.Builder> rules) {
    ChatVariants variants = new ChatVariants(rules, true);
    variants.open(compressor);
    return variants;
  }

  private static ChatSettings settings(String name, Object value) {
    return new ChatSettings(Map.of(), Map.of(name, value), OptionalDouble.empty(), false);
  }

  @Test
  void smallSettingsAreRemembered() {
    ChatVariants variants = variants(rules -> rules);
    ChatSettings settings = settings("alwaysKeep", Collections.nCopies(20, "shed"));
    assertThat(variants.get(settings)).isSameAs(variants.get(settings));
  }

  @Test
  void whatAStrangerFillsWithTextIsNot() {
    ChatVariants variants = variants(rules -> rules);
    for (ChatSettings large :
        new ChatSettings[] {
          settings("prompt", "keep it ".repeat(100_000)),
          settings("alwaysKeep", Collections.nCopies(10_000, "q")),
        }) {
      assertThat(variants.get(large)).isNotSameAs(variants.get(large));
    }
  }

  @Test
  void nobodyWaitsWhileAnothersIsBuilt() throws Exception {
    CountDownLatch begun = new CountDownLatch(2); // the server's own is the first
    CountDownLatch goOn = new CountDownLatch(1);
    ChatVariants variants =
        variants(
            rules -> {
              boolean slow = begun.getCount() == 1;
              begun.countDown();
              if (slow) {
                try {
                  goOn.await();
                } catch (InterruptedException e) {
                  throw new AssertionError(e);
                }
              }
              return rules;
            });
    CompletableFuture<ChatCompressor> slow =
        CompletableFuture.supplyAsync(() -> variants.get(settings("threshold", 0.5)));
    begun.await();
    assertThat(variants.get(settings("threshold", 0.25))).isNotNull();
    assertThat(slow).isNotDone();
    goOn.countDown();
    assertThat(slow.get()).isSameAs(variants.get(settings("threshold", 0.5)));
  }
}
