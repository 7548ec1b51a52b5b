package dev.cprs.jtokkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingRegistry;
import com.knuddels.jtokkit.api.EncodingType;
import dev.cprs.InvalidRequestException;
import dev.cprs.TokenCounter;
import dev.cprs.testkit.RandomText;
import dev.cprs.testkit.TokenCounterContractTest;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class JTokkitCounterTest extends TokenCounterContractTest {
  private static final EncodingRegistry WHOLE = Encodings.newLazyEncodingRegistry();

  @Override
  protected TokenCounter counter() {
    return JTokkitCounter.o200k();
  }

  @Test
  void countsAreThoseOfTheEncoding() {
    assertThat(JTokkitCounter.o200k().count("Signed in Vienna.")).isEqualTo(4);
    assertThat(JTokkitCounter.cl100k().count("Signed in Vienna.")).isEqualTo(4);
    assertThat(JTokkitCounter.o200k().count("<|endoftext|>")).isGreaterThan(1);
  }

  @Test
  void aLongTextInPartsCountsAsTheWhole() {
    for (EncodingType type :
        new EncodingType[] {EncodingType.O200K_BASE, EncodingType.CL100K_BASE}) {
      JTokkitCounter counter = KnownEncodings.of(type);
      Encoding whole = WHOLE.getEncoding(type);
      for (long seed = 0; seed < 3; seed++) {
        String prose = RandomText.prose(new Random(seed), 5_000);
        assertThat(counter.count(prose)).isEqualTo(whole.countTokensOrdinary(prose));
        // What can't be encoded becomes a question mark, in both.
        byte[] bytes = RandomText.of(new Random(seed), 5_000).getBytes(StandardCharsets.UTF_8);
        String any = new String(bytes, StandardCharsets.UTF_8);
        assertThat(counter.count(any))
            .as("seed %d", seed)
            .isEqualTo(whole.countTokensOrdinary(any));
      }
    }
  }

  @Test
  void aLongWordIsCutAndCountsAboutTheSame() {
    assertAboutTheWhole("dump: " + "deadbeef".repeat(5_000));
    assertAboutTheWhole("0123456789abcdef".repeat(2_500));
    assertAboutTheWhole(" ".repeat(20_000) + "-".repeat(20_000));
    assertAboutTheWhole("\ud83d\ude00".repeat(9_001) + "a");
    assertAboutTheWhole("\u5408\u540c\u7684\u7b7e\u7f72\u65e5\u671f".repeat(3_000));
    assertThat(JTokkitCounter.o200k().count("deadbeef".repeat(5_000))).isGreaterThan(10_000);
  }

  /** No less, and at most one in fifty more. */
  private static void assertAboutTheWhole(String text) {
    int whole = WHOLE.getEncoding(EncodingType.O200K_BASE).countTokensOrdinary(text);
    assertThat(JTokkitCounter.o200k().count(text)).isBetween(whole, whole + whole / 50);
  }

  @Test
  void modelsHaveTheirEncodings() {
    for (String model :
        new String[] {"gpt-4o", "gpt-4o-2024-08-06", "gpt-4.1-mini", "gpt-5", "o3-mini"}) {
      assertThat(JTokkitCounter.forModel(model)).as(model).hasToString("o200k_base");
    }
    for (String model :
        new String[] {"gpt-4", "gpt-4-0613", "gpt-3.5-turbo", "text-embedding-3-large"}) {
      assertThat(JTokkitCounter.forModel(model)).as(model).hasToString("cl100k_base");
    }
    assertThatThrownBy(() -> JTokkitCounter.forModel("claude"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("claude");
  }

  @Test
  void countersAreFoundByName() {
    assertThat(TokenCounter.names()).containsExactly("o200k", "cl100k");
    for (String name : TokenCounter.names()) {
      assertThat(TokenCounter.named(name)).hasToString(name + "_base");
    }
    assertThat(TokenCounter.named("cl100k_base")).hasToString("cl100k_base");
    assertThat(TokenCounter.named("gpt-4o")).hasToString("o200k_base");
    assertThatThrownBy(() -> TokenCounter.named("o300k"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("There is no token counter 'o300k'; give one of o200k, cl100k");
  }
}
