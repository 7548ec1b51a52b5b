package dev.cprs.google.adk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.adk.agents.CallbackContext;
import com.google.adk.agents.InvocationContext;
import com.google.adk.agents.LlmAgent;
import com.google.adk.events.Event;
import com.google.adk.models.LlmRequest;
import com.google.adk.runner.InMemoryRunner;
import com.google.adk.sessions.InMemorySessionService;
import com.google.adk.sessions.Session;
import com.google.adk.tools.Annotations.Schema;
import com.google.adk.tools.FunctionTool;
import com.google.adk.tools.ToolContext;
import com.google.genai.types.Content;
import com.google.genai.types.FunctionCall;
import com.google.genai.types.FunctionResponse;
import com.google.genai.types.Part;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.cprs.chat.Toy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The plugin in a runner, with agents whose model is a stub. */
@Timeout(60)
class CompressionPluginTest {
  private static final String MARKED = "<context>" + Toy.CONTEXT + "</context>";
  private static final String KEPT = "<context>" + Toy.KEPT + "</context>";

  private final ContextCompressor compressor = Toy.compressor();

  @AfterEach
  void close() {
    compressor.close();
  }

  /** A tool, for which its class must be public. */
  public static final class Files {
    private Files() {}

    public static Map<String, Object> read(@Schema(name = "path") String path) {
      return Map.of("path", path, "text", Toy.CONTEXT, "lines", 61);
    }
  }

  /** Runs an agent, with one text of the user after the other. */
  private List<Event> run(LlmAgent.Builder agent, String... texts) {
    return run(Toy.chat(compressor), agent, texts);
  }

  private static List<Event> run(ChatCompressor chat, LlmAgent.Builder agent, String... texts) {
    InMemoryRunner runner =
        new InMemoryRunner(
            agent.name("reader").build(), "test", List.of(new CompressionPlugin(chat)));
    Session session = runner.sessionService().createSession("test", "user").blockingGet();
    for (String text : texts) {
      runner
          .runAsync("user", session.id(), Content.fromParts(Part.fromText(text)))
          .blockingSubscribe();
    }
    return runner
        .sessionService()
        .getSession("test", "user", session.id(), Optional.empty())
        .blockingGet()
        .events();
  }

  private static List<String> texts(LlmRequest request) {
    return request.contents().stream().map(Content::text).toList();
  }

  @Test
  void compressesWhatAnAgentSends() {
    StubLlm llm = new StubLlm(Part.fromText(MARKED), Part.fromText("The key."));
    List<Event> events =
        run(
            LlmAgent.builder().model(llm).instruction("Answer shortly. " + MARKED),
            MARKED + " Which silver?",
            MARKED + " Which gold?");
    LlmRequest second = llm.asked.get(1);
    assertThat(second.getFirstSystemInstruction().orElseThrow())
        .contains("Answer shortly. " + KEPT)
        .doesNotContain("Nothing");
    // Nothing was found for the first question; what the model said is its own.
    assertThat(texts(second))
        .containsExactly(MARKED + " Which silver?", MARKED, KEPT + " Which gold?");
    // The session keeps all of it.
    assertThat(events.get(2).content().orElseThrow().text()).isEqualTo(MARKED + " Which gold?");
  }

  @Test
  void compressesTheStringsOfAToolsResult() throws Exception {
    StubLlm llm =
        new StubLlm(
            Part.fromFunctionCall("read", Map.of("path", "a.txt")), Part.fromText("The key."));
    run(
        LlmAgent.builder().model(llm).tools(FunctionTool.create(Files.class, "read")),
        "Which gold?");
    List<Content> sent = llm.asked.get(1).contents();
    assertThat(sent).hasSize(3);
    Part result = sent.get(2).parts().orElseThrow().get(0);
    assertThat(result.functionResponse().orElseThrow().response().orElseThrow())
        .containsEntry("path", "a.txt")
        .containsEntry("text", Toy.KEPT)
        .containsEntry("lines", 61);
    assertThat(sent.get(1).parts().orElseThrow().get(0).functionCall()).isPresent();
  }

  /** A tool as an application writes it. */
  public static final class OriginalsTool {
    private final OriginalReader reader;

    OriginalsTool(OriginalReader reader) {
      this.reader = reader;
    }

    @Schema(name = OriginalReader.TOOL, description = OriginalReader.TOOL_DESCRIPTION)
    public Map<String, Object> read(
        @Schema(name = "id", description = OriginalReader.ID_DESCRIPTION) String id,
        @Schema(name = "toolContext") ToolContext context) {
      return Map.of("result", reader.answer(context.userId(), Map.of("id", id)));
    }
  }

  @Test
  void anLlmWithTheToolReadsTheOriginal() {
    Originals originals = Originals.inMemory();
    ChatCompressor chat =
        ChatCompressor.builder(compressor)
            .thresholdTokens(100)
            .toolResults(true)
            .originals(originals)
            .build();
    String id = originals.put("user", Toy.CONTEXT); // an id is a hash
    StubLlm llm =
        new StubLlm(
            Part.fromFunctionCall(OriginalReader.TOOL, Map.of("id", id)), Part.fromText("Gold."));
    OriginalsTool tool = new OriginalsTool(OriginalReader.builder(originals).build());
    run(
        chat,
        LlmAgent.builder().model(llm).tools(FunctionTool.create(tool, "read")),
        MARKED + " Which gold?");
    assertThat(llm.asked.get(0).contents().get(0).text()).contains("left out; id " + id + "]");
    Part result = llm.asked.get(1).contents().get(2).parts().orElseThrow().get(0);
    assertThat(result.functionResponse().orElseThrow().response().orElseThrow().get("result"))
        .asString()
        .endsWith("]\n" + Toy.CONTEXT);
    StubLlm without = new StubLlm(Part.fromText("Gold."));
    run(chat, LlmAgent.builder().model(without), MARKED + " Which gold?");
    assertThat(without.asked.get(0).contents().get(0).text())
        .contains("left out]")
        .doesNotContain("; id ");
  }

  /** Results of two calls at once, of a call that failed, and the question says little. */
  @Test
  void judgesEachResultByItsCallToo() {
    Map<String, Object> found = Map.of("text", Toy.CONTEXT);
    LlmRequest.Builder request =
        LlmRequest.builder()
            .contents(
                List.of(
                    Content.fromParts(Part.fromText("Look it up.")),
                    content(
                        "model",
                        call("1", "find", Map.of("what", "gold")),
                        call("2", "find", Map.of("what", "silver")),
                        call("3", "find", Map.of("what", "gold"))),
                    content(
                        "user",
                        response("2", "find", found),
                        response("1", "find", found),
                        response("3", "find", Map.of("error", "none", "text", Toy.CONTEXT)))));
    assertThat(new CompressionPlugin(Toy.chat(compressor)).beforeModelCallback(context(), request))
        .satisfies(done -> assertThat(done.isEmpty().blockingGet()).isTrue());
    List<Part> results = request.build().contents().get(2).parts().orElseThrow();
    assertThat(results)
        .extracting(
            part -> part.functionResponse().orElseThrow().response().orElseThrow().get("text"))
        .containsExactly(Toy.CONTEXT, Toy.KEPT, Toy.CONTEXT);
    assertThat(results)
        .extracting(part -> part.functionResponse().orElseThrow().id().orElseThrow())
        .containsExactly("2", "1", "3");
  }

  private static CallbackContext context() {
    return new CallbackContext(
        InvocationContext.builder()
            .sessionService(new InMemorySessionService())
            .agent(LlmAgent.builder().name("reader").build())
            .session(Session.builder("1").appName("test").userId("user").build())
            .build(),
        null);
  }

  private static Content content(String role, Part... parts) {
    return Content.builder().role(role).parts(List.of(parts)).build();
  }

  private static Part call(String id, String name, Map<String, Object> args) {
    return Part.builder()
        .functionCall(FunctionCall.builder().id(id).name(name).args(args).build())
        .build();
  }

  private static Part response(String id, String name, Map<String, Object> response) {
    return Part.builder()
        .functionResponse(FunctionResponse.builder().id(id).name(name).response(response).build())
        .build();
  }

  @Test
  void anAgentFailsWithTheCompressor() {
    compressor.close();
    StubLlm llm = new StubLlm(Part.fromText("The key."));
    assertThatThrownBy(() -> run(LlmAgent.builder().model(llm), MARKED + " Which gold?"))
        .hasStackTraceContaining("The compressor is closed");
    assertThat(llm.asked).isEmpty();
  }
}
