package dev.cprs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChineseTextTest {
  @Test
  void bothScriptsAreChinese() {
    assertThat(isMost("灯塔建于1871年，由安娜设计。")).isTrue();
    assertThat(isMost("燈塔建於1871年，由安娜設計。")).isTrue();
  }

  @Test
  void foreignNamesInItDoNotChangeThat() {
    assertThat(isMost("该服务器运行 Debian GNU/Linux 12，端口为 8080。")).isTrue();
  }

  @Test
  void aQuotationInAnEnglishTextIsNotEnough() {
    assertThat(isMost("The sign said \u5c0f\u5fc3\u5730\u6ed1, which means mind the wet floor."))
        .isFalse();
  }

  @Test
  void allTextsCountTogether() {
    String english = "The lighthouse was built by Ana Sorel in the year of the storm.";
    assertThat(ChineseText.isMost(List.of(english, "灯塔由谁建造？"))).isFalse();
    assertThat(ChineseText.isMost(List.of("灯塔建于1871年，由安娜设计。", "Who built it?"))).isTrue();
  }

  @Test
  void japaneseAndKoreanAreNot() {
    assertThat(isMost("東京都は日本の首都である。")).isFalse();
    assertThat(isMost("서울은 대한민국의 수도이다.")).isFalse();
  }

  @Test
  void aTextWithoutWordsIsNot() {
    assertThat(isMost("")).isFalse();
    assertThat(isMost("……。！")).isFalse();
  }

  private static boolean isMost(String text) {
    return ChineseText.isMost(List.of(text));
  }
}
