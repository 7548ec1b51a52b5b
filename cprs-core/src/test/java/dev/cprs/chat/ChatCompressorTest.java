package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.Budget;
import dev.cprs.CompressionCancelledException;
import dev.cprs.CompressionOptions;
import dev.cprs.ContextCompressor;
import dev.cprs.EmptyResultException;
import dev.cprs.EmptyResultPolicy;
import dev.cprs.EngineException;
import dev.cprs.ExpectedWarnings;
import dev.cprs.Granularity;
import dev.cprs.InvalidRequestException;
import dev.cprs.Omissions;
import dev.cprs.ToyCritic;
import dev.cprs.ToyTokenizer;
import dev.cprs.chat.Decision.Outcome;
import dev.cprs.spi.TokenIds;
import dev.cprs.spi.TokenWindow;
import dev.cprs.spi.WindowScores;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is compressed in a conversation, by which question, and what is left alone. */
@Timeout(60)
class ChatCompressorTest {
  private static final String FILLER = "Nothing is said here. ".repeat(40);

  /** 610 tokens of filler with two facts in it. */
  private static final String CONTEXT =
      FILLER + "The key is gold. " + FILLER + "The door is silver. " + FILLER.strip();

  private final AskedWordsCritic critic = new AskedWordsCritic();
  private final ContextCompressor compressor = AskedWordsCritic.compressor(critic);

  @AfterEach
  void close() {
    compressor.close();
  }

  private ChatCompressor.Builder chat() {
    return ChatCompressor.builder(compressor).thresholdTokens(100).omissions(Omissions.SILENT);
  }

  /** What was retrieved for the whole conversation. */
  private static ChatMessage standing(String text) {
    return ChatMessage.of(Role.SYSTEM, ChatPart.retrieved(text));
  }

  private static String text(CompressedChat chat, int message) {
    ChatPart part = chat.messages().get(message).parts().get(0);
    return part instanceof ChatPart.Text text ? text.text() : ((ChatPart.Retrieved) part).text();
  }

  private static List<Outcome> outcomes(CompressedChat chat) {
    return chat.decisions().stream().map(Decision::outcome).toList();
  }

  @Test
  void compressesRetrievedContentInASystemMessageByTheLastUserText() {
    CompressedChat result =
        chat().build().compress(List.of(standing(CONTEXT), ChatMessage.user("Which gold?")));
    assertThat(text(result, 0)).isEqualTo("The key is gold.");
    assertThat(text(result, 1)).isEqualTo("Which gold?");
    assertThat(outcomes(result)).containsExactly(Outcome.COMPRESSED, Outcome.PROTECTED);
    int in = compressor.countTokens(CONTEXT);
    assertThat(result.decisions().get(0).description())
        .matches("compressed %d -> 5 tokens in \\d+ windows".formatted(in));
    assertThat(result.tokensIn()).isEqualTo(in);
    assertThat(result.tokensOut()).isEqualTo(5);
    assertThat(result.changed()).isTrue();
  }

  @Test
  void writesThousandsApart() {
    String context = CONTEXT.repeat(10);
    Decision decision =
        ChatCompressor.builder(compressor)
            .omissions(Omissions.SILENT)
            .build()
            .compress(List.of(standing(context), ChatMessage.user("gold")))
            .decisions()
            .get(0);
    assertThat(decision.description()).matches("compressed 6,100 -> 5 tokens in \\d+ windows");
    assertThat(
            ChatCompressor.of(compressor)
                .compress(List.of(standing(CONTEXT), ChatMessage.user("gold")))
                .decisions()
                .get(0)
                .description())
        .isEqualTo("left alone: below 2,000 tokens");
  }

  @Test
  void touchesNothingButTheMarkedBlockOfASystemOrUserText() {
    String marked = "Answer in verse.\n<context>\n%s\n</context>\nBe kind. gold".formatted(CONTEXT);
    CompressedChat result =
        chat()
            .build()
            .compress(
                List.of(
                    ChatMessage.system(marked),
                    ChatMessage.user("<context>%s</context>Which silver?".formatted(CONTEXT))));
    assertThat(text(result, 0))
        .isEqualTo("Answer in verse.\n<context>\nThe door is silver.\n</context>\nBe kind. gold");
    assertThat(text(result, 1)).isEqualTo("<context>The door is silver.</context>Which silver?");
    assertThat(result.decisions())
        .extracting(Decision::kind)
        .containsExactly(TextKind.MARKED_BLOCK, TextKind.MARKED_BLOCK);
  }

  @Test
  void takesOtherMarkers() {
    ChatCompressor own = chat().contextMarkers("BEGIN", "END").build();
    CompressedChat result =
        own.compress(
            List.of(
                ChatMessage.user("<context>%s</context> silver".formatted(CONTEXT)),
                ChatMessage.user("BEGIN %s END Which gold?".formatted(CONTEXT))));
    assertThat(text(result, 1)).isEqualTo("BEGIN The key is gold. END Which gold?");
    assertThat(result.decisions().get(0).outcome()).isEqualTo(Outcome.PROTECTED);
  }

  @Test
  void neverTouchesQuestionsAndAssistantTurnsNorToolResultsUnlessSwitchedOn() {
    List<ChatMessage> messages =
        List.of(
            ChatMessage.user(CONTEXT),
            ChatMessage.assistant("<context>%s</context>".formatted(CONTEXT)),
            ChatMessage.of(Role.ASSISTANT, ChatPart.retrieved(CONTEXT), ChatPart.opaque("call 1")),
            ChatMessage.tool(CONTEXT),
            ChatMessage.user("Which gold?"));
    CompressedChat off = chat().build().compress(messages);
    for (int i = 0; i < messages.size(); i++) {
      assertThat(off.messages().get(i)).isSameAs(messages.get(i));
    }
    assertThat(off.changed()).isFalse();
    assertThat(outcomes(off)).containsOnly(Outcome.PROTECTED);
    assertThat(off.decisions().get(3).description())
        .isEqualTo("left alone: tool results are not switched on");

    CompressedChat on = chat().toolResults(true).build().compress(messages);
    assertThat(text(on, 3)).isEqualTo("The key is gold.");
    assertThat(on.messages().get(0)).isSameAs(messages.get(0));
    assertThat(on.messages().get(1)).isSameAs(messages.get(1));
    assertThat(on.messages().get(2)).isSameAs(messages.get(2));
  }

  @Test
  void compressesRetrievedContentAndPassesOtherPartsByIdentity() {
    Object image = new Object();
    ChatPart opaque = ChatPart.opaque(image);
    ChatPart question = ChatPart.text("Which gold?");
    CompressedChat result =
        chat()
            .build()
            .compress(
                List.of(ChatMessage.of(Role.USER, ChatPart.retrieved(CONTEXT), opaque, question)));
    List<ChatPart> parts = result.messages().get(0).parts();
    assertThat(parts.get(0)).isEqualTo(ChatPart.retrieved("The key is gold."));
    assertThat(parts.get(1)).isSameAs(opaque);
    assertThat(parts.get(2)).isSameAs(question);
  }

  @Test
  void anEarlierTurnComesOutTheSameWhenTheConversationGoesOn() {
    ChatCompressor forgetful = chat().toolResults(true).rememberedCharacters(0).build();
    List<ChatMessage> messages =
        new ArrayList<>(
            List.of(
                ChatMessage.user("<context>%s</context> Which gold?".formatted(CONTEXT)),
                ChatMessage.assistant("The key."),
                ChatMessage.user("And silver?")));
    assertThat(text(forgetful.compress(messages), 0)).contains("gold.").doesNotContain("silver");
    messages.add(ChatMessage.of(Role.ASSISTANT, ChatPart.opaque("call")));
    messages.add(ChatMessage.tool(CONTEXT));
    CompressedChat inLoop = forgetful.compress(messages);
    assertThat(text(inLoop, 4)).isEqualTo("The door is silver.");
    messages.add(ChatMessage.assistant("The door."));
    messages.add(ChatMessage.user("Thanks. Which gold?"));
    CompressedChat later = forgetful.compress(messages);
    assertThat(later.messages().subList(0, 5)).isEqualTo(inLoop.messages());
  }

  @Test
  void theSystemTextAtTheTopFollowsTheLatestQuestionUnlessToldOtherwise() {
    List<ChatMessage> messages =
        List.of(
            standing(CONTEXT),
            ChatMessage.assistant("How can I help?"),
            ChatMessage.user("Which gold?"),
            ChatMessage.assistant("The key."),
            standing(CONTEXT + " "),
            ChatMessage.user("Which silver?"),
            ChatMessage.assistant("The door."),
            ChatMessage.user("Which gold?"));
    CompressedChat latest = chat().build().compress(messages.subList(0, 6));
    assertThat(text(latest, 0)).isEqualTo("The door is silver.");
    CompressedChat first =
        chat()
            .standingContext(StandingContext.FIRST_QUESTION)
            .build()
            .compress(messages.subList(0, 6));
    assertThat(text(first, 0)).isEqualTo("The key is gold.");
    // One further down belongs to its turn.
    assertThat(text(chat().build().compress(messages), 4).strip()).isEqualTo("The door is silver.");
  }

  @Test
  void withoutAQuestionOrAFindingNothingIsTouched() {
    ChatCompressor chat = chat().build();
    List<ChatMessage> unasked =
        List.of(standing(CONTEXT), ChatMessage.user("<context>gold</context> "));
    CompressedChat result = chat.compress(unasked);
    assertThat(result.messages()).isEqualTo(unasked);
    assertThat(outcomes(result)).containsExactly(Outcome.NO_QUESTION, Outcome.NO_QUESTION);

    List<ChatMessage> idle = List.of(standing(CONTEXT), ChatMessage.user("Thanks!"));
    CompressedChat nothing = chat.compress(idle);
    assertThat(nothing.messages().get(0)).isSameAs(idle.get(0));
    assertThat(nothing.decisions().get(0).description())
        .isEqualTo("left alone: nothing in its 610 tokens was found for the question");
    assertThat(outcomes(chat.compress(List.of()))).isEmpty();
  }

  @Test
  void whatIsNoShorterIsLeftAlone() {
    String context = "gold word gold. ".repeat(40);
    CompressedChat result =
        chat().build().compress(List.of(standing(context), ChatMessage.user("gold")));
    assertThat(outcomes(result)).containsExactly(Outcome.NOT_SHORTER, Outcome.PROTECTED);
    assertThat(text(result, 0)).isSameAs(context);
  }

  @Test
  void usesOptionsOfItsOwn() {
    CompressionOptions best =
        CompressionOptions.builder()
            .granularity(Granularity.SENTENCES)
            .threshold(0)
            .budget(Budget.maxTokens(12))
            .build();
    CompressedChat result =
        chat()
            .options(best)
            .build()
            .compress(List.of(standing(CONTEXT), ChatMessage.user("silver gold")));
    assertThat(text(result, 0)).isEqualTo("The key is gold. The door is silver.");
  }

  @Test
  void aQuestionThatLeavesNoRoomIsCutToItsEnd() {
    String pasted = "word ".repeat(500) + "Which gold?";
    CompressedChat result =
        chat().build().compress(List.of(standing(CONTEXT), ChatMessage.user(pasted)));
    assertThat(text(result, 0)).isEqualTo("The key is gold.");
    assertThat(text(result, 1)).isSameAs(pasted);
  }

  /** A critic that fails where it reads a word. */
  private static final class FailingCritic extends AskedWordsCritic {
    @Override
    public WindowScores score(TokenWindow window, TokenIds categoryTokens) {
      for (int i = window.prefixTokens(); i < window.ids().size(); i++) {
        if (window.ids().get(i) == dev.cprs.ToyTokenizer.id("bomb")) {
          throw new EngineException("It went off");
        }
      }
      return super.score(window, categoryTokens);
    }
  }

  @Test
  @ExpectedWarnings("A text is sent uncompressed, because the compressor failed")
  void aFailureIsThrownOrPassedThroughAsAsked() {
    List<ChatMessage> messages =
        List.of(
            standing(CONTEXT + "bomb"),
            ChatMessage.user("<context>%s</context> gold".formatted(CONTEXT)));
    try (ContextCompressor failing = AskedWordsCritic.compressor(new FailingCritic())) {
      ChatCompressor strict = ChatCompressor.builder(failing).thresholdTokens(100).build();
      assertThatThrownBy(() -> strict.compress(messages)).isInstanceOf(EngineException.class);
      assertThatThrownBy(() -> strict.compressDocuments("gold", List.of(CONTEXT + "bomb")))
          .isInstanceOf(EngineException.class);

      ChatCompressor lenient =
          ChatCompressor.builder(failing)
              .thresholdTokens(100)
              .onFailure(FailurePolicy.PASS_THROUGH)
              .build();
      CompressedChat result = lenient.compress(messages);
      assertThat(result.messages().get(0)).isSameAs(messages.get(0));
      assertThat(outcomes(result)).containsExactly(Outcome.FAILED, Outcome.COMPRESSED);
      assertThat(result.decisions().get(0).description())
          .isEqualTo("left alone: the compressor failed: It went off");
      CompressedDocuments documents =
          lenient.compressDocuments("gold", List.of(CONTEXT + "bomb", "b"));
      assertThat(documents.decision().outcome()).isEqualTo(Outcome.FAILED);
      assertThat(documents.documents())
          .extracting(CompressedDocuments.Document::text)
          .containsExactly(CONTEXT + "bomb", "b");
    }
  }

  @Test
  @ExpectedWarnings("A text is sent uncompressed, because the compressor failed")
  void aClosedCompressorIsAFailureAndAnInterruptIsNot() {
    ChatCompressor lenient = chat().onFailure(FailurePolicy.PASS_THROUGH).build();
    List<ChatMessage> messages = List.of(standing(CONTEXT), ChatMessage.user("gold"));
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> lenient.compress(messages))
        .isInstanceOf(CompressionCancelledException.class);
    assertThat(Thread.interrupted()).isTrue();
    compressor.close();
    assertThat(outcomes(lenient.compress(messages)))
        .containsExactly(Outcome.FAILED, Outcome.PROTECTED);
    assertThatThrownBy(() -> chat().build().compress(messages))
        .isInstanceOf(IllegalStateException.class);
  }

  /** Who sees the end of a conversation that is cancelled sees no window of it begin. */
  @Test
  void whatIsCancelledIsStoppedBeforeAnybodyIsTold() throws Exception {
    CompletableFuture<Thread> counting = new CompletableFuture<>();
    AtomicBoolean counts = new AtomicBoolean(true);
    try (ContextCompressor slow =
        ContextCompressor.builder()
            .tokenizer(new ToyTokenizer())
            .critic(new ToyCritic(1))
            .tokenCounter(
                text -> {
                  counting.complete(Thread.currentThread());
                  while (counts.get()) { // and not waiting, which clears the flag
                    Thread.yield();
                  }
                  return 1;
                })
            .build()) {
      CompletableFuture<CompressedChat> future =
          ChatCompressor.of(slow)
              .compressAsync(List.of(standing(CONTEXT), ChatMessage.user("gold")));
      Thread thread = counting.get();
      AtomicBoolean stopped = new AtomicBoolean();
      future.whenComplete((result, failure) -> stopped.set(thread.isInterrupted()));
      try {
        assertThat(future.cancel(true)).isTrue();
        assertThat(stopped).isTrue();
      } finally {
        counts.set(false);
      }
    }
  }

  @Test
  void anEmptyResultThatShallThrowIsAFailure() {
    CompressionOptions strict =
        CompressionOptions.builder().emptyResult(EmptyResultPolicy.THROW).build();
    assertThatThrownBy(
            () ->
                chat()
                    .options(strict)
                    .build()
                    .compress(List.of(standing(CONTEXT), ChatMessage.user("?"))))
        .isInstanceOf(EmptyResultException.class);
  }

  @Test
  void aRememberedTextIsNotReadAgain() {
    List<ChatMessage> messages = List.of(standing(CONTEXT), ChatMessage.user("gold"));
    ChatCompressor chat = chat().build();
    CompressedChat first = chat.compress(messages);
    int windows = critic.windows.get();
    assertThat(chat.compress(messages)).isEqualTo(first);
    assertThat(critic.windows).hasValue(windows);
    assertThat(chat().rememberedCharacters(100).build().compress(messages)).isEqualTo(first);
    assertThat(critic.windows).hasValue(2 * windows);
  }

  @Test
  @ExpectedWarnings("A decision listener failed at")
  void tellsEveryDecisionAndOutlivesAListenerThatFails() {
    List<Decision> told = new ArrayList<>();
    List<Decision> next = new ArrayList<>();
    ChatCompressor chat =
        chat()
            .listener(
                decision -> {
                  told.add(decision);
                  throw new IllegalStateException("full");
                })
            .listener(next::add)
            .build();
    CompressedChat result =
        chat.compress(List.of(standing(CONTEXT), ChatMessage.user("Which gold?")));
    assertThat(told).isEqualTo(result.decisions());
    chat.compressDocuments("gold", List.of("short"));
    assertThat(told).hasSize(3);
    assertThat(told.get(2).message()).isEmpty();
    assertThat(next).isEqualTo(told);
  }

  @Test
  void documentsAreWeighedTogetherAndThoseWithoutAFindingLeftOut() {
    ChatCompressor chat = chat().build();
    List<String> documents = List.of(FILLER, "Gold? The key is gold. " + FILLER, "", "All gold.");
    CompressedDocuments result = chat.compressDocuments("gold", documents);
    assertThat(result.changed()).isTrue();
    assertThat(result.documents())
        .extracting(CompressedDocuments.Document::index)
        .containsExactly(1, 3);
    assertThat(result.documents().get(0).text()).isEqualTo("The key is gold.");
    assertThat(result.documents().get(1).text()).isEqualTo("All gold.");
    assertThat(result.documents().get(0).spans())
        .isNotEmpty()
        .allSatisfy(
            span ->
                assertThat(documents.get(1).substring(span.start(), span.end()))
                    .isEqualTo(span.text()));
    int start = documents.get(1).indexOf("The key");
    assertThat(result.documents().get(0).places()).isEqualTo(start + "-" + (start + 16));

    CompressedDocuments nothing = chat.compressDocuments("tin", documents);
    assertThat(nothing.decision().outcome()).isEqualTo(Outcome.NOTHING_FOUND);
    assertThat(nothing.documents())
        .extracting(CompressedDocuments.Document::text)
        .isEqualTo(documents);
    assertThat(chat.compressDocuments(" ", documents).decision().outcome())
        .isEqualTo(Outcome.NO_QUESTION);
    assertThat(chat.compressDocuments("gold", List.of()).documents()).isEmpty();
  }

  @Test
  void refusesSettingsThatMakeNoSense() {
    assertThatThrownBy(() -> chat().thresholdTokens(5))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("already set to 100");
    assertThatThrownBy(() -> ChatCompressor.builder(compressor).thresholdTokens(-1))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("-1 tokens");
    assertThatThrownBy(() -> chat().rememberedCharacters(-5))
        .isInstanceOf(InvalidRequestException.class);
  }
}
