package dev.cprs.all;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model zh, by its name and by itself. */
class ChineseModelTest {
  /** Of a made-up village, a sentence a line. */
  private static final List<String> SIMPLIFIED =
      List.of(
          "沙湾村位于半岛的南端，三面环海。",
          "村里的灯塔由安娜·索雷尔于1871年建成。",
          "每年九月，渔民都会举行为期三天的节庆。",
          "学校只有两间教室，一共二十六名学生。",
          "通往县城的公交车每天早上七点发车。",
          "邮局在市场对面，星期一不开门。",
          "去年冬天的风暴掀翻了教堂的屋顶。",
          "村民主要靠捕鱼和种植橄榄为生。");

  private static final List<String> TRADITIONAL =
      List.of(
          "沙灣村位於半島的南端，三面環海。",
          "村裡的燈塔由安娜·索雷爾於1871年建成。",
          "每年九月，漁民都會舉行為期三天的節慶。",
          "學校只有兩間教室，一共二十六名學生。",
          "通往縣城的公車每天早上七點發車。",
          "郵局在市場對面，星期一不開門。",
          "去年冬天的風暴掀翻了教堂的屋頂。",
          "村民主要靠捕魚和種植橄欖為生。");

  private static ContextCompressor byItself;
  private static ContextCompressor zh;
  private static ContextCompressor minilm;

  @BeforeAll
  static void load() {
    byItself = ContextCompressor.create();
    zh = ContextCompressor.builder().model("zh").build();
    minilm = ContextCompressor.builder().model("minilm").build();
  }

  @AfterAll
  static void close() {
    byItself.close();
    zh.close();
    minilm.close();
  }

  /** The sentences with others around them, none of which says anything of a village. */
  private static String text(List<String> sentences, int copies) {
    String filler = "第%d章讨论的是另一个问题，与上文没有关系。";
    return IntStream.range(0, copies)
        .mapToObj(i -> i == copies / 2 ? String.join("", sentences) : filler.formatted(i))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "灯塔是谁建的？, 1",
    "学校里有多少名学生？, 3",
    "去县城的公交车几点出发？, 4",
    "邮局哪天休息？, 5",
    "燈塔是誰建的？, 1",
  })
  void keepsTheSentenceThatAnswers(String question, int answer) {
    for (List<String> sentences : List.of(SIMPLIFIED, TRADITIONAL)) {
      String context = text(sentences, 60);
      CompressedContext result =
          zh.compress(
              CompressionRequest.builder(question)
                  .document(context)
                  .options(
                      CompressionOptions.builder()
                          .threshold(0)
                          .budget(Budget.maxTokens(60))
                          .build())
                  .build());
      assertThat(result.text()).contains(sentences.get(answer));
      assertThat(result.unreadable()).isEmpty();
      Haystack.assertExact(result, List.of(context));
    }
  }

  @Test
  void findsANeedle() {
    String needle = "春风项目的密码是4817203。";
    String context = text(List.of(needle), 300);
    CompressedContext result =
        zh.compress(
            CompressionRequest.builder("春风项目的密码是多少？")
                .document(context)
                .controlPrompt(ControlPrompt.needles())
                .build());
    assertThat(result.text()).contains("4817203");
    assertThat(result.stats().keptShare()).isLessThan(0.1);
  }

  @Test
  void readsChineseByItself() {
    CompressionRequest request = CompressionRequest.of("灯塔是谁建的？", text(SIMPLIFIED, 30));
    CompressedContext result = byItself.compress(request);
    assertThat(result.unreadable()).isEmpty();
    assertThat(result.documentScores()).isEqualTo(zh.compress(request).documentScores());
    assertThat(minilm.compress(request).unreadable()).containsExactly(0);
  }

  @Test
  void countsTheSameTokensWhicheverModelReads() {
    String context = text(SIMPLIFIED, 30);
    CompressedContext result = byItself.compress("灯塔是谁建的？", context);
    assertThat(result.stats().inputTokens()).isEqualTo(byItself.countTokens(context));
    assertThat(result.spans())
        .isNotEmpty()
        .allSatisfy(span -> assertThat(span.tokens()).isEqualTo(byItself.countTokens(span.text())));
  }

  @Test
  void readsEnglishWithTheDefaultModel() {
    String context =
        Haystack.around("The lighthouse at Vell was built in 1871 by Ana Sorel.", 20, 20, 2);
    CompressionRequest request = CompressionRequest.of("Who built the lighthouse?", context);
    assertThat(byItself.compress(request).spans()).isEqualTo(minilm.compress(request).spans());
  }
}
