package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sixty system prompts: no instruction is taken for material, and long documents are found. */
class SystemTextTest {
  private static final Pattern INSTRUCTION = Pattern.compile("⟦([^⟧]+)⟧");
  private static final Pattern HEAD = Pattern.compile("(?m)^=== (.+) \\| (no )?material\\n");

  /**
   * A prompt.
   *
   * @param text without the marks around instructions
   * @param instructions in order
   */
  record Prompt(String name, boolean material, String text, List<String> instructions) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Prompt> prompts() {
    return Stream.of(1, 2, 3).flatMap(number -> read("/chat/system-prompts-" + number + ".txt"));
  }

  private static Stream<Prompt> read(String resource) {
    String all;
    try (InputStream in = SystemTextTest.class.getResourceAsStream(resource)) {
      all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Prompt> prompts = new ArrayList<>();
    Matcher head = HEAD.matcher(all);
    boolean more = head.find();
    while (more) {
      String name = head.group(1);
      boolean material = head.group(2) == null;
      int start = head.end();
      more = head.find();
      String marked = all.substring(start, more ? head.start() : all.length());
      List<String> instructions =
          INSTRUCTION.matcher(marked).results().map(found -> found.group(1)).toList();
      prompts.add(new Prompt(name, material, marked.replaceAll("[⟦⟧]", ""), instructions));
    }
    return prompts.stream();
  }

  @Test
  void thereAreSixtyOfThem() {
    assertThat(prompts()).hasSize(60);
    assertThat(prompts().filter(Prompt::material)).hasSizeGreaterThanOrEqualTo(15);
    assertThat(prompts().flatMap(prompt -> prompt.instructions().stream())).hasSizeGreaterThan(250);
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void noInstructionIsMaterial(Prompt prompt) {
    StringBuilder rest = new StringBuilder();
    int from = 0;
    for (Block block : SystemText.material(prompt.text())) {
      rest.append(prompt.text(), from, block.start()).append('\n');
      from = block.end();
    }
    rest.append(prompt.text(), from, prompt.text().length());
    int at = 0;
    for (String instruction : prompt.instructions()) {
      int found = rest.indexOf(instruction, at);
      assertThat(found).as("'%s' is there", instruction).isNotNegative();
      at = found + instruction.length();
    }
  }

  @ParameterizedTest
  @MethodSource("prompts")
  void materialIsFoundWhereThereIsSome(Prompt prompt) {
    int found = Blocks.length(SystemText.material(prompt.text()));
    int instructions = prompt.instructions().stream().mapToInt(String::length).sum();
    if (prompt.material()) {
      assertThat(found).isGreaterThan((prompt.text().length() - instructions) / 2);
    } else {
      assertThat(found).isZero();
    }
  }

  /** The whole way, with a model that keeps one sentence of each document at most. */
  @ParameterizedTest
  @MethodSource("prompts")
  void noInstructionIsLost(Prompt prompt) {
    try (ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic())) {
      ChatCompressor chat =
          ChatCompressor.builder(compressor)
              .thresholdTokens(20)
              .systemTexts(SystemTexts.MATERIAL)
              .build();
      List<ChatMessage> messages =
          List.of(ChatMessage.system(prompt.text()), ChatMessage.user("What of 2023, 2022, 1911?"));
      CompressedChat result = chat.compress(messages);
      String text = ((ChatPart.Text) result.messages().get(0).parts().get(0)).text();
      assertThat(text).contains(prompt.instructions());
      assertThat(ChatCompressor.of(compressor).compress(messages).messages()).isEqualTo(messages);
    }
  }
}
