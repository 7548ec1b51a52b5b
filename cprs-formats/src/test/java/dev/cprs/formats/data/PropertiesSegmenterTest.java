package dev.cprs.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesSegmenterTest extends SegmenterContractTest {
  private static final String PROPERTIES =
      """
      # The server.

      # Where it listens.
      server.port=8080
      server.hosts = a,\\
          b,\\
          c
      ! old
      server.name=x
      """;

  @Override
  protected Segmenter segmenter() {
    return new PropertiesSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(PROPERTIES, "DB_HOST=localhost\nDB_PORT=5432\n# the key\nAPI_KEY='abc def'\n");
  }

  @Override
  protected List<String> hostile() {
    return List.of("\\\n".repeat(50_000), "\\".repeat(100_000), "a\\\n".repeat(30_000));
  }

  @Test
  void entriesWithTheirComments() {
    assertThat(Trees.shape(PROPERTIES, Trees.of(PROPERTIES, segmenter())))
        .isEqualTo("PARAGRAPH! FIELD=server.port! FIELD=server.hosts! FIELD=server.name!");
    assertThat(Trees.units(PROPERTIES, Trees.of(PROPERTIES, segmenter())))
        .containsExactly(
            "# The server.",
            "# Where it listens.\nserver.port=8080",
            "server.hosts = a,\\\n    b,\\\n    c",
            "! old\nserver.name=x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x = 1\ny = 2\nz = 3",
        "export A=1\nB=2\necho $A\nC=3\nmake all",
        "time=1 level=info msg=a\ntime=2 level=info msg=b\ntime=3 level=warn msg=c",
        "a.b = 1;\na.c = 2;\na.d = 3;",
        "E=mc2 is known.\nF=ma too.\nIt is so."
      })
  void otherEqualsSignsAreNoProperties(String text) {
    assertThat(segmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }

  @Test
  void aValueInQuotesMayHaveLines() {
    String text =
        "APP_ENV=production\nexport MAIL_FROM=desk@example.com\nDB_HOST=10.1.2.3\n"
            + "# Read by the signer\nPRIVATE_KEY=\"-----BEGIN KEY-----\nMIIEvQIBADANBgkqh\n"
            + "-----END KEY-----\"\nDB_PASSWORD='s3c#ret'\nLOST=\"no end\nSESSION_LIFETIME=120\n";
    assertThat(segmenter().fit(text, 0, text.length())).isGreaterThan(0.5);
    assertThat(Trees.units(text, Trees.of(text, segmenter())))
        .contains(
            "export MAIL_FROM=desk@example.com",
            "# Read by the signer\nPRIVATE_KEY=\"-----BEGIN KEY-----\nMIIEvQIBADANBgkqh\n-----END KEY-----\"",
            "DB_PASSWORD='s3c#ret'",
            "LOST=\"no end",
            "SESSION_LIFETIME=120");
  }
}
