package dev.cprs.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.chat.Originals.Status;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading originals whole, by lines, by a query, and by an agent's tool calls. */
class OriginalReaderTest {
  private static final String FILLER = "Nothing is said here. ".repeat(40);
  private static final String FACT = FILLER + "The key is gold. " + FILLER.strip();
  private static final String LINES =
      IntStream.rangeClosed(1, 100).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());

  private final SetClock clock = new SetClock();
  private final Originals originals =
      Originals.builder().maxAge(Duration.ofHours(1)).clock(clock).build();
  private final ContextCompressor compressor = AskedWordsCritic.compressor(new AskedWordsCritic());
  private final OriginalReader reader =
      OriginalReader.builder(originals).compressor(compressor).build();

  @AfterEach
  void close() {
    compressor.close();
  }

  private String tool(Map<String, Object> arguments) {
    return reader.answer("", arguments);
  }

  @Test
  void wholeIfThatIsShortEnough() {
    OriginalReading reading = reader.read("", OriginalRequest.of(originals.put("", LINES)));
    assertThat(reading.text()).isEqualTo(LINES);
    assertThat(reading.lines()).isEqualTo("1-100");
    assertThat(reading.totalLines()).isEqualTo(100);
    assertThat(reading.next()).isEmpty();
    assertThat(reading.isCompressed()).isFalse();
  }

  @Test
  void byLines() {
    String id = originals.put("", LINES);
    OriginalReading reading = reader.read("", OriginalRequest.builder(id).lines("99-,7-8").build());
    assertThat(reading.text()).isEqualTo("line 7\nline 8\nline 99\nline 100\n");
    assertThat(reading.lines()).isEqualTo("7-8,99-100");
    assertThat(reading.forModel())
        .isEqualTo(
            "[cprs original "
                + id
                + ": lines 7-8, 99-100 of 100]\n"
                + "[lines 7-8]\nline 7\nline 8\n[lines 99-100]\nline 99\nline 100\n");
  }

  @Test
  void aLongTextIsReadInPieces() {
    OriginalReader pieces = OriginalReader.builder(originals).maxCharacters(50).build();
    for (String text : List.of(LINES, LINES.replace('\n', ' '), "🦜".repeat(100) + "\nend")) {
      String id = originals.put("", text);
      StringBuilder read = new StringBuilder();
      Optional<String> next = Optional.of("1-");
      while (next.isPresent()) {
        OriginalReading reading =
            pieces.read("", OriginalRequest.builder(id).lines(next.get()).build());
        assertThat(reading.text().length()).isBetween(1, 50);
        read.append(reading.text());
        next = reading.next();
      }
      assertThat(read).hasToString(text);
    }
    assertThat(pieces.answer("", Map.of("id", originals.put("", LINES))))
        .endsWith(
            "line 6\nline 7\n"
                + "[not read for its length: lines 8-100; to read on, ask with lines \"8-100\", or with a query]");
  }

  @Test
  void byAQuery() {
    String id = originals.put("", FACT);
    OriginalReading reading =
        reader.read("", OriginalRequest.builder(id).query("Which gold?").build());
    assertThat(reading.text()).contains("The key is gold.");
    assertThat(reading.text().length()).isLessThan(200);
    assertThat(reading.isCompressed()).isTrue();
    assertThat(reading.forModel()).startsWith("[cprs original " + id + ": what bears on the query");
  }

  @Test
  void byAQueryInLines() {
    String id = originals.put("", "The gold is here.\n" + LINES + FACT);
    assertThat(
            reader
                .read("", OriginalRequest.builder(id).query("gold").lines("2-102").build())
                .text())
        .isEqualTo("The key is gold.");
  }

  @Test
  void nothingFoundIsSaid() {
    String id = originals.put("", FACT);
    OriginalReading reading = reader.read("", OriginalRequest.builder(id).query("silver").build());
    assertThat(reading.status()).isEqualTo(Status.FOUND);
    assertThat(reading.text()).isEmpty();
    assertThat(reading.message()).hasValueSatisfying(why -> assertThat(why).contains("Nothing"));
  }

  @Test
  void aQueryNeedsACompressor() {
    String id = originals.put("", FACT);
    OriginalReader without = OriginalReader.builder(originals).build();
    assertThatThrownBy(() -> without.read("", OriginalRequest.builder(id).query("gold").build()))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("ask for lines");
  }

  @Test
  void expiredAndUnknownIdsSaySo() {
    String id = originals.put("a", "text");
    assertThat(reader.answer("b", Map.of("id", id))).contains("There is no original " + id);
    clock.advance(Duration.ofHours(2));
    OriginalReading reading = reader.read("a", OriginalRequest.of(id));
    assertThat(reading.status()).isEqualTo(Status.EXPIRED);
    assertThat(reading.text()).isEmpty();
    assertThat(reading.forModel())
        .startsWith("[cprs original " + id + ": not there]\nThe original " + id + " has expired");
    assertThat(tool(Map.of("id", "3f9c…"))).contains("'3f9c…' is not the id of an original");
  }

  @Test
  void aToolCallIsTakenAsModelsWriteIt() {
    String id = originals.put("", LINES);
    assertThat(tool(Map.of("id", " " + id + "\n", "lines", 7, "query", "")))
        .endsWith("lines 7 of 100]\nline 7\n");
    assertThat(tool(Map.of("id", id, "lines", 7.0))).endsWith("\nline 7\n");
    assertThat(tool(Map.of("id", id, "lines", List.of("7", 8)))).endsWith("\nline 7\nline 8\n");
  }

  @Test
  void whatIsWrongWithAToolCallIsItsAnswer() {
    String id = originals.put("", LINES);
    assertThat(tool(Map.of())).contains("id is missing");
    assertThat(tool(Map.of("id", id, "lines", "the first"))).contains("lines is 'the first'");
    assertThat(tool(Map.of("id", id, "lines", Map.of()))).contains("give a string");
    assertThat(tool(Map.of("id", id, "lines", "900"))).contains("lines 1 to 100");
  }

  @Test
  void everyAnswerIsKnownAgain() {
    String id = originals.put("", LINES);
    assertThat(OriginalReader.isAnswer(tool(Map.of("id", id)))).isTrue();
    assertThat(OriginalReader.isAnswer(tool(Map.of("id", "0".repeat(24))))).isTrue();
    assertThat(OriginalReader.isAnswer(tool(Map.of()))).isTrue();
    assertThat(OriginalReader.isAnswer(LINES)).isFalse();
  }
}
