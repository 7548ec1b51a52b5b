package dev.cprs;

import static dev.cprs.ToyCritic.PROMPT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.spi.CriticInfo;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.TokenizedText;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A small model skims, another one reads only what may matter. */
@Timeout(60)
class CascadeTest {
  /** The skim finds the mill, and of its fire only a hint; the model knows what burned it. */
  private static ToyCritic skim() {
    return new ToyCritic(1).find("mill", 2).find("barn", 0).find("fire", -3);
  }

  private static ToyCritic large(int workers) {
    return new ToyCritic(workers) {
      @Override
      public CriticInfo info() {
        return CriticInfo.builder("large", 200, 1 << 20)
            .maxWindowTokens(200)
            .categoryHead(true)
            .workers(workers)
            .build();
      }
    }.find("lig", 4).find("mil", -1);
  }

  private static ContextCompressor cascade(ToyCritic skim, ToyCritic large) {
    return ContextCompressor.builder()
        .skim(new ToyTokenizer(), skim)
        .tokenizer(new PieceTokenizer())
        .critic(large)
        .controlPrompt(PROMPT)
        .build();
  }

  private static ContextCompressor alone(ToyCritic large) {
    return ContextCompressor.builder()
        .tokenizer(new PieceTokenizer())
        .critic(large)
        .controlPrompt(PROMPT)
        .build();
  }

  private static CompressionOptions.Builder options(int tokens) {
    return CompressionOptions.builder()
        .granularity(Granularity.SENTENCES)
        .secondLook(SecondLook.tokens(tokens));
  }

  private static CompressionRequest request(CompressionOptions options, String... documents) {
    return CompressionRequest.builder("Which?")
        .documents(List.of(documents))
        .options(options)
        .build();
  }

  /** Sentences of 15 pieces; the answer stands beside the sentence that the skim finds. */
  private static String text(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(
          i == 41
              ? "The old mill stood there in those days. "
              : i == 42
                  ? "It was lightning that had struck it. "
                  : "Rain fell on town number " + i + " all day. ");
    }
    return text.toString();
  }

  private static int tokens(ToyCritic critic) {
    return critic.seen.stream().mapToInt(TokenWindow::contextTokens).sum();
  }

  @Test
  void readsOnlyWhatItWasToldAndFindsWhatAFullReadFinds() {
    for (int sentences : new int[] {100, 1_000}) {
      ToyCritic skim = skim();
      ToyCritic large = large(2);
      ToyCritic whole = large(2);
      try (ContextCompressor cascade = cascade(skim, large);
          ContextCompressor full = alone(whole)) {
        CompressedContext kept = cascade.compress(request(options(300).build(), text(sentences)));
        CompressedContext all =
            full.compress(
                request(
                    CompressionOptions.builder().granularity(Granularity.SENTENCES).build(),
                    text(sentences)));
        assertThat(kept.text()).isEqualTo("It was lightning that had struck it.");
        assertThat(kept.spans()).isEqualTo(all.spans());
        assertThat(tokens(skim)).isGreaterThan(8 * sentences);
        assertThat(tokens(whole)).isGreaterThan(12 * sentences);
        // Overlaps and marks aside, what it was told, however long the context is.
        assertThat(tokens(large)).isBetween(250, 400);
        assertThat(kept.stats().tokensReadAgain()).isBetween(250, 300);
        assertThat(kept.stats().windowsReadAgain()).isEqualTo(large.seen.size());
        assertThat(kept.stats().windows()).isEqualTo(large.seen.size() + skim.seen.size());
        Span answer = kept.spans().get(0);
        assertThat(kept.readAgain())
            .anyMatch(place -> place.start() <= answer.start() && place.end() >= answer.end());
        assertThat(all.readAgain()).isEmpty();
        assertThat(all.stats().windowsReadAgain()).isZero();
      }
    }
  }

  @Test
  void aUnitIsReadWithTextOnBothSides() {
    ToyCritic large = large(1);
    try (ContextCompressor cascade = cascade(skim(), large)) {
      CompressedContext kept = cascade.compress(request(options(160).build(), text(200)));
      int at = text(200).indexOf("The old mill");
      assertThat(kept.readAgain())
          .singleElement()
          .matches(place -> place.start() < at - 60 && place.end() > at + 100);
    }
  }

  @Test
  void whatItHasNotReadRanksBehindInTheSkimsOrder() {
    String text = text(200).replace("number 90 all", "number 90 with a barn all");
    try (ContextCompressor cascade = cascade(skim(), large(1))) {
      CompressedContext byDefault = cascade.compress(request(options(160).build(), text));
      assertThat(byDefault.text()).isEqualTo("It was lightning that had struck it.");
      CompressedContext all = cascade.compress(request(options(160).threshold(0).build(), text));
      Span.Place read = all.readAgain().get(0);
      double lowestRead = 1;
      double highestOther = 0;
      String bestOther = "";
      for (Span span : all.spans()) {
        if (span.start() >= read.start() && span.end() <= read.end()) {
          lowestRead = Math.min(lowestRead, span.score());
        } else if (span.score() > highestOther) {
          highestOther = span.score();
          bestOther = span.text();
        }
      }
      assertThat(highestOther).isPositive().isLessThan(lowestRead);
      assertThat(bestOther).contains("barn");
      assertThat(all.spans()).hasSize(200);
    }
  }

  @Test
  void documentsItHasNotReadAreOrderedByTheSkim() {
    String[] documents = {
      "Rain fell here. ".repeat(20), "A barn stood. " + "Rain fell. ".repeat(30), text(60)
    };
    try (ContextCompressor cascade = cascade(skim(), large(1))) {
      CompressedContext kept = cascade.compress(request(options(150).build(), documents));
      assertThat(kept.readAgain()).extracting(Span.Place::document).containsOnly(2);
      assertThat(kept.ranking()).containsExactly(2, 1, 0);
    }
  }

  @Test
  void whatTheModelMayReadAsAWholeNeedsNoSkim() {
    for (CompressionOptions whole :
        List.of(
            options(100_000).build(),
            CompressionOptions.builder()
                .granularity(Granularity.SENTENCES)
                .secondLook(SecondLook.share(1))
                .build())) {
      ToyCritic skim = skim();
      try (ContextCompressor cascade = cascade(skim, large(1))) {
        CompressedContext kept = cascade.compress(request(whole, text(300)));
        assertThat(kept.text()).isEqualTo("It was lightning that had struck it.");
        assertThat(kept.readAgain()).isEmpty();
        assertThat(skim.seen).isEmpty();
      }
    }
  }

  @Test
  void thePublishedFormNeedsTheModelForAll() {
    ToyCritic skim = skim();
    try (ContextCompressor cascade = cascade(skim, large(1))) {
      CompressionOptions published =
          CompressionOptions.builder().spanForm(SpanForm.PUBLISHED).build();
      CompressedContext kept = cascade.compress(request(published, text(2_000)));
      assertThat(kept.text()).startsWith("lig");
      assertThat(kept.readAgain()).isEmpty();
      assertThat(skim.seen).isEmpty();
    }
    assertThatThrownBy(
            () ->
                CompressionOptions.builder()
                    .spanForm(SpanForm.PUBLISHED)
                    .secondLook(SecondLook.tokens(9))
                    .build())
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("no second look");
  }

  @Test
  void spansOfTokensAreTheModels() {
    try (ContextCompressor cascade = cascade(skim(), large(1))) {
      CompressionOptions tokens =
          CompressionOptions.builder()
              .granularity(Granularity.TOKENS)
              .secondLook(SecondLook.tokens(200))
              .build();
      CompressedContext kept = cascade.compress(request(tokens, text(300)));
      assertThat(kept.text()).isEqualTo("lightning");
      assertThat(kept.stats().tokensReadAgain()).isLessThanOrEqualTo(200);
    }
  }

  @Test
  void withoutASecondLookTheModelWouldReadNothing() {
    try (ContextCompressor cascade = cascade(skim(), large(1))) {
      CompressionOptions none = CompressionOptions.builder().secondLook(SecondLook.none()).build();
      assertThatThrownBy(() -> cascade.compress(request(none, text(300))))
          .isInstanceOf(InvalidRequestException.class)
          .hasMessageContaining("model large would read nothing");
      assertThat(cascade.compress(request(none, "")).isEmpty()).isTrue();
      assertThat(cascade.skim())
          .hasValueSatisfying(info -> assertThat(info.model()).isEqualTo("toy"));
      assertThat(cascade.model().model()).isEqualTo("large");
    }
  }

  @Test
  void workersDoNotChangeTheAnswer() {
    String[] documents = {text(150), text(90), "The mill.", text(150), "It was lightning."};
    CompressedContext one;
    try (ContextCompressor cascade = cascade(skim(), large(1))) {
      one = cascade.compress(request(options(400).threshold(0).build(), documents));
    }
    try (ContextCompressor cascade = cascade(skim(), large(4))) {
      CompressedContext four =
          cascade.compress(request(options(400).threshold(0).build(), documents));
      assertThat(four.spans()).isEqualTo(one.spans());
      assertThat(four.readAgain()).isEqualTo(one.readAgain());
      assertThat(four.documentScores()).isEqualTo(one.documentScores());
    }
    // The first and the fourth are equal, and are read once.
    assertThat(one.documentScores().get(3)).isEqualTo(one.documentScores().get(0));
    assertThat(one.readAgain()).extracting(Span.Place::document).contains(0, 3);
    assertThat(one.stats().tokensReadAgain()).isLessThanOrEqualTo(400);
  }

  @Test
  void severalBudgetsNeedOneReadingByEach() {
    ToyCritic skim = skim();
    ToyCritic large = large(1);
    try (ContextCompressor cascade = cascade(skim, large)) {
      List<CompressedContext> kept =
          cascade.compress(
              request(options(300).threshold(0).build(), text(200)),
              List.of(Budget.maxTokens(20), Budget.maxTokens(60)));
      assertThat(kept.get(1).stats().outputTokens()).isGreaterThan(20);
      assertThat(kept.get(0).stats().windows()).isEqualTo(skim.seen.size() + large.seen.size());
      assertThat(kept.get(1).stats().tokensReadAgain())
          .isEqualTo(kept.get(0).stats().tokensReadAgain());
    }
  }

  @Test
  void patternsKeepWhatTheModelHasNotRead() {
    try (ContextCompressor cascade = cascade(skim(), large(1))) {
      CompressedContext kept =
          cascade.compress(
              request(options(160).alwaysKeep(Pattern.compile("number 190")).build(), text(200)));
      assertThat(kept.text()).contains("number 190").contains("lightning");
    }
  }

  @Test
  void progressAndObserversSeeTheWindowsOfBoth() {
    AtomicInteger queued = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    CompressionObserver observer =
        new CompressionObserver() {
          @Override
          public void windowsQueued(int windows) {
            queued.addAndGet(windows);
          }

          @Override
          public void windowsDone(int windows) {
            done.addAndGet(windows);
          }
        };
    List<int[]> told = new ArrayList<>();
    try (ContextCompressor cascade =
        ContextCompressor.builder()
            .skim(new ToyTokenizer(), skim())
            .tokenizer(new PieceTokenizer())
            .critic(large(1))
            .controlPrompt(PROMPT)
            .observer(observer)
            .build()) {
      CompressedContext kept =
          cascade.compress(
              CompressionRequest.builder("Which?")
                  .document(text(200))
                  .options(options(500).build())
                  .progress((so, all) -> told.add(new int[] {so, all}))
                  .build());
      int windows = kept.stats().windows();
      assertThat(queued).hasValue(windows);
      assertThat(done).hasValue(windows);
      assertThat(told).hasSize(windows);
      for (int i = 0; i < windows; i++) {
        assertThat(told.get(i)[0]).isEqualTo(i + 1);
        assertThat(told.get(i)[1]).isGreaterThan(i == windows - 1 ? i : i + 1);
      }
      assertThat(told.get(windows - 1)[1]).isEqualTo(windows);
    }
  }

  @Test
  void cancellingStopsTheSecondReading() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    ToyCritic slow =
        new ToyCritic(1) {
          @Override
          public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
            begun.countDown();
            try {
              go.await();
            } catch (InterruptedException e) {
              throw new AssertionError(e);
            }
            return super.score(window, categoryTokens);
          }
        };
    try (ContextCompressor cascade = cascade(skim(), slow)) {
      CompletableFuture<CompressedContext> future =
          cascade.compressAsync(request(options(2_000).build(), text(1_000)));
      begun.await();
      future.cancel(true);
      go.countDown();
      assertThatThrownBy(future::get).isInstanceOf(CancellationException.class);
    }
    assertThat(slow.seen).hasSize(1);
  }

  @Test
  void bothModelsAreClosed() {
    ToyCritic skim = skim();
    ToyCritic large = large(1);
    cascade(skim, large).close();
    assertThat(skim.isClosed()).isTrue();
    assertThat(large.isClosed()).isTrue();
    ToyCritic useless = skim();
    // No model of that vocabulary: the skim must not stay open.
    ToyTokenizer tiny =
        new ToyTokenizer() {
          @Override
          public int vocabularySize() {
            return 9;
          }
        };
    assertThatThrownBy(
            () ->
                ContextCompressor.builder()
                    .skim(new ToyTokenizer(), useless)
                    .tokenizer(tiny)
                    .critic(large(1))
                    .build())
        .isInstanceOf(ModelLoadException.class);
    assertThat(useless.isClosed()).isTrue();
  }

  @Test
  @ExpectedWarnings("unknown to the model toy")
  void theModelReadsWholeWhatTheSkimCannotRead() {
    ToyTokenizer english =
        new ToyTokenizer() {
          @Override
          public TokenizedText encode(String text) {
            TokenizedText all = super.encode(text);
            TokenizedText.Builder known = new TokenizedText.Builder(all.size()).unknownId(7);
            for (int i = 0; i < all.size(); i++) {
              boolean greek = text.charAt(all.start(i)) >= 'α' && text.charAt(all.start(i)) <= 'ω';
              known.add(greek ? 7 : all.id(i), all.start(i), all.end(i));
            }
            return known.text(text).build();
          }
        };
    String greek = "βροχη στην πολη ολη μερα. ".repeat(40);
    ToyCritic large = large(1);
    try (ContextCompressor cascade =
        ContextCompressor.builder()
            .skim(english, skim())
            .tokenizer(new PieceTokenizer())
            .critic(large)
            .controlPrompt(PROMPT)
            .build()) {
      CompressedContext kept = cascade.compress(request(options(150).build(), text(100), greek));
      assertThat(kept.readAgain())
          .anySatisfy(
              place -> {
                assertThat(place.document()).isEqualTo(1);
                assertThat(place.end() - place.start()).isEqualTo(greek.strip().length());
              });
      assertThat(kept.readAgain()).anyMatch(place -> place.document() == 0);
    }
  }
}
