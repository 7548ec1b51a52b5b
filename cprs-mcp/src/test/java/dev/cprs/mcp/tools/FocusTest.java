package dev.cprs.mcp.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.CompressedContext;
import dev.cprs.ContextCompressor;
import dev.cprs.Span;
import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocusTest {
  @Test
  void comesBehindTheQueryAsASentence() {
    assertThat(Focus.joined("When does it end?", " Renewing\n the contract "))
        .isEqualTo("When does it end? Renewing the contract.");
    assertThat(Focus.joined("Who?", "What now?")).isEqualTo("Who? What now?");
    assertThat(Focus.joined("Who?", " ")).isEqualTo("Who?");
    assertThat(Focus.joined(" ", "x")).isEqualTo(" "); // refused by the request
  }

  @Test
  void aLongOneIsCutAtAWord() {
    assertThat(Focus.joined("Who?", "harbour ".repeat(100)))
        .isEqualTo("Who? " + "harbour ".repeat(30).strip() + ".");
    assertThat(Focus.joined("Who?", "x" + "😀".repeat(200)).length()).isBetween(240, 246);
  }

  /** Short queries that mean several things in this text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "When does it end? | Renewing the contract with the cleaning company before it lapses |"
            + " Blank Cleaning",
        "timeout settings | Uploads of large video files break off after a minute |"
            + " client_body_timeout",
        "Who is responsible? | A customer is locked out of an account | sign-in",
        "Who built the lighthouse? | Writing a travel guide about the north coast | Ana Sorel",
      })
  void findsWhatTheAskerIsAfter(String query, String focus, String wanted) {
    try (ContextCompressor compressor = ContextCompressor.create()) {
      assertThat(best(compressor, Map.of("query", query, "focus", focus))).contains(wanted);
    }
  }

  private static String best(ContextCompressor compressor, Map<String, Object> arguments) {
    CompressedContext kept =
        compressor.compress(
            ToolRequests.of(
                    new NamedValues("", Spelling.SNAKE, new HashMap<>(arguments)),
                    OptionalInt.empty())
                .document(
                    """
                    The concert ends at half past ten. The sale ends on Sunday evening. \
                    The agreement with Blank Cleaning runs until 30 June 2027. The office moved to \
                    the second floor. The session of an idle user expires after 30 minutes. \
                    client_body_timeout is 60s and applies while the body of an upload is read. \
                    keepalive_timeout is 75s for idle connections. The garden is tended by Paul \
                    Oster. Questions about accounts and sign-in are handled by Ines Marek's team. \
                    Payroll is handled by Rita Kolb. The lighthouse was put up in 1871 by Ana \
                    Sorel. The north coast has eleven beaches and two camp sites.""")
                .build());
    return kept.spans().stream()
        .max(Comparator.comparingDouble(Span::score))
        .map(Span::text)
        .orElse("");
  }
}
