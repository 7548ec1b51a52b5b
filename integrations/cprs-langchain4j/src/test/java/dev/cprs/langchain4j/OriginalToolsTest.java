package dev.cprs.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.cprs.chat.Toy;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.agent.tool.ToolSpecifications;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tool as LangChain4j offers it to a model, and calls it. */
class OriginalToolsTest {
  private final Originals originals = Originals.inMemory();
  private final ContextCompressor compressor = Toy.compressor();
  private final OriginalReader reader =
      OriginalReader.builder(originals).compressor(compressor).build();

  @AfterEach
  void close() {
    compressor.close();
  }

  private static Method method() {
    return Arrays.stream(OriginalTools.class.getMethods())
        .filter(method -> method.getName().equals("readOriginal"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void itsSpecificationHasWhatAModelNeeds() {
    List<ToolSpecification> specifications =
        ToolSpecifications.toolSpecificationsFrom(OriginalTools.of(reader));
    ToolSpecifications.validateSpecifications(specifications);
    assertThat(specifications)
        .singleElement()
        .satisfies(
            tool -> {
              assertThat(tool.name()).isEqualTo("cprs_read_original");
              assertThat(tool.description()).isEqualTo(OriginalReader.TOOL_DESCRIPTION);
              assertThat(tool.parameters().properties().keySet())
                  .containsExactly("id", "lines", "query");
              assertThat(tool.parameters().required()).containsExactly("id");
            });
  }

  @Test
  void itReadsByLinesAndByAQuery() throws Exception {
    String id = originals.put("", Toy.CONTEXT + "\nthe end");
    Object tools = OriginalTools.of(reader);
    assertThat(method().invoke(tools, id, "2", null))
        .isEqualTo("[cprs original " + id + ": lines 2 of 2]\nthe end");
    assertThat(method().invoke(tools, id, null, "Which gold?"))
        .asString()
        .contains(Toy.KEPT)
        .hasSizeLessThan(300);
  }

  @Test
  void wrongCallsAreAnswered() {
    OriginalTools tools = OriginalTools.of(reader);
    String id = originals.put("me", "text");
    assertThat(tools.readOriginal(id, null, null)).contains("There is no original " + id);
    assertThat(OriginalTools.of(reader, "me").readOriginal(id, "", "")).endsWith("]\ntext");
    assertThat(OriginalTools.of(reader, "me").readOriginal(id, "x", "")).contains("lines is 'x'");
  }
}
