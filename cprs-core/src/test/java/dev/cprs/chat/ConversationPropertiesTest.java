package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ContextCompressor;
import dev.cprs.Omissions;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;

/** Random conversations of all kinds: nothing is touched that may not be, and nothing grows. */
class ConversationPropertiesTest {
  private static final String[] WORDS = {
    "gold",
    "silver",
    "tin",
    "word",
    "Word",
    "x",
    "y",
    "z",
    ".",
    ". ",
    ". ",
    ". ",
    ". ",
    "! ",
    "\n",
    "\n\n",
    " ",
    "\t",
    "中文",
    "。",
    "😀",
    "\ud83d",
    "\0",
    "<context>",
    "</context>",
    "\n</context>",
    "{\"a\":[1]}"
  };
  private static final Pattern MARK =
      Pattern.compile("\\[(?:…|… [^\\n…]* …|cprs: [^\\n\\]]* left out[^\\n\\]]*)\\]");
  private static final ContextCompressor COMPRESSOR =
      AskedWordsCritic.compressor(new AskedWordsCritic());

  @AfterContainer
  static void close() {
    COMPRESSOR.close();
  }

  private static String text(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "";
      case 1 -> " \n";
      case 2 -> "Which " + WORDS[random.nextInt(3)] + "?";
      case 3 -> words(random, 12);
      case 4, 5 ->
          "<context>" + words(random, 120) + "</context> Which " + WORDS[random.nextInt(3)];
      default -> words(random, 200);
    };
  }

  private static String words(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
      text.append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private static ChatMessage message(Random random) {
    Role role = Role.values()[random.nextInt(4)];
    List<ChatPart> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(
          switch (random.nextInt(5)) {
            case 0 -> ChatPart.opaque(List.of("image", random.nextInt()));
            case 1 -> ChatPart.retrieved(text(random));
            default -> ChatPart.text(text(random));
          });
    }
    return ChatMessage.of(role, parts);
  }

  private static List<ChatMessage> conversation(Random random) {
    List<ChatMessage> messages = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      messages.add(message(random));
    }
    return messages;
  }

  /** The same, of which one message in some says what the provider is to cache. */
  private static List<ChatMessage> withCaches(Random random, List<ChatMessage> messages) {
    return messages.stream()
        .map(
            message ->
                random.nextInt(20) > 0
                    ? message
                    : message.toBuilder()
                        .cachedParts(random.nextInt(message.parts().size() + 1))
                        .build())
        .toList();
  }

  private static Omissions omissions(Random random) {
    return Omissions.values()[random.nextInt(3)];
  }

  private static ChatCompressor compressor(Random random) {
    return ChatCompressor.builder(COMPRESSOR)
        .thresholdTokens(random.nextInt(60))
        .toolResults(random.nextBoolean())
        .omissions(omissions(random))
        .cachedTexts(random.nextBoolean())
        .standingContext(StandingContext.FIRST_QUESTION)
        .rememberedCharacters(random.nextInt(3) * 1000L)
        .build();
  }

  @Property(seed = "1", tries = 2000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void touchesNothingThatMayNotBeAndNothingGrows(@ForAll long seed) {
    Random random = new Random(seed);
    boolean toolResults = random.nextBoolean();
    boolean cachedTexts = random.nextBoolean();
    Omissions omissions = omissions(random);
    ChatCompressor chat =
        ChatCompressor.builder(COMPRESSOR)
            .thresholdTokens(random.nextInt(60))
            .toolResults(toolResults)
            .cachedTexts(cachedTexts)
            .omissions(omissions)
            .build();
    List<ChatMessage> in = withCaches(random, conversation(random));
    int cached = cachedTexts ? -1 : lastCached(in);
    CompressedChat result = chat.compress(in);
    List<ChatMessage> out = result.messages();
    assertThat(out).hasSameSizeAs(in);
    assertThat(result.changed()).isEqualTo(!out.equals(in));
    Statistics.collect(result.changed());
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    for (int i = 0; i < in.size(); i++) {
      ChatMessage before = in.get(i);
      ChatMessage after = out.get(i);
      boolean never =
          i < cached
              || before.role() == Role.ASSISTANT
              || (before.role() == Role.TOOL && !toolResults);
      if (never || after.equals(before)) {
        assertThat(after).isSameAs(before);
        continue;
      }
      assertThat(after.role()).isEqualTo(before.role());
      assertThat(after.cachedParts()).isEqualTo(before.cachedParts());
      assertThat(after.parts()).hasSameSizeAs(before.parts());
      for (int j = 0; j < before.parts().size(); j++) {
        if (i == cached && j < before.cachedParts()) {
          assertThat(after.parts().get(j)).isSameAs(before.parts().get(j));
        }
        checkPart(before.role(), before.parts().get(j), after.parts().get(j), omissions);
      }
    }
    assertThat(chat.compress(in)).isEqualTo(result);
  }

  private static int lastCached(List<ChatMessage> messages) {
    int last = messages.size() - 1;
    while (last >= 0 && messages.get(last).cachedParts() == 0) {
      last--;
    }
    return last;
  }

  private static void checkPart(Role role, ChatPart before, ChatPart after, Omissions omissions) {
    if (after.equals(before)) {
      assertThat(after).isSameAs(before);
      return;
    }
    assertThat(before).isNotInstanceOf(ChatPart.Opaque.class).hasSameClassAs(after);
    String was = textOf(before);
    String is = textOf(after);
    assertThat(is).hasSizeLessThan(was.length());
    assertThat(COMPRESSOR.countTokens(is)).isLessThan(COMPRESSOR.countTokens(was));
    List<Block> blocks =
        before instanceof ChatPart.Text && role != Role.TOOL
            ? ContextMarkers.DEFAULT.blocks(was)
            : List.of();
    assertThat(role == Role.USER && before instanceof ChatPart.Text && blocks.isEmpty()).isFalse();
    assertThat(is.contains("left out")).isEqualTo(omissions != Omissions.SILENT);
    if (blocks.isEmpty() && omissions == Omissions.SILENT) {
      assertThat(was.codePoints().boxed().toList())
          .containsSubsequence(is.codePoints().boxed().toList());
    } else if (blocks.isEmpty()) {
      assertThat(solid(was)).containsSubsequence(solid(MARK.matcher(is).replaceAll(" ")));
    } else {
      checkOutside(was, blocks, is);
    }
  }

  /** What stands outside the blocks, markers included, is there byte for byte and in order. */
  private static void checkOutside(String was, List<Block> blocks, String is) {
    int from = 0;
    int at = 0;
    for (Block block : blocks) {
      String outside = was.substring(from, block.start());
      int found = is.indexOf(outside, at);
      assertThat(from == 0 ? found == 0 : found >= at).isTrue();
      at = found + outside.length();
      from = block.end();
    }
    assertThat(is.substring(at)).endsWith(was.substring(from));
  }

  /** The code points that are no white space, which marks bring with them. */
  private static List<Integer> solid(String text) {
    return text.codePoints().filter(c -> !WhiteSpace.is((char) c)).boxed().toList();
  }

  private static String textOf(ChatPart part) {
    return part instanceof ChatPart.Text text ? text.text() : ((ChatPart.Retrieved) part).text();
  }

  /** What was compressed once comes out the same in every later call, with no memory of it. */
  @Property(seed = "1", tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatWasCompressedOnceStaysSo(@ForAll long seed) {
    Random random = new Random(seed);
    ChatCompressor chat = compressor(random);
    List<ChatMessage> messages = withCaches(random, conversation(random));
    List<ChatMessage> first = chat.compress(messages).messages();
    List<ChatMessage> longer = new ArrayList<>(messages);
    longer.add(ChatMessage.assistant("So it is."));
    longer.addAll(conversation(random));
    Statistics.collect(!first.equals(messages));
    Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    List<ChatMessage> second = chat.compress(longer).messages();
    for (int i = 0; i < messages.size(); i++) {
      if (!first.get(i).equals(messages.get(i))) {
        assertThat(second.get(i)).isEqualTo(first.get(i));
      }
    }
  }
}
