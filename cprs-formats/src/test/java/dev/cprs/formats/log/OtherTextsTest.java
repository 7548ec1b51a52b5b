package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are no logs, listings or diffs aren't taken for them. */
class OtherTextsTest {
  private static final List<Segmenter> SEGMENTERS =
      List.of(new LogSegmenter(), new ListingSegmenter(), new DiffSegmenter());

  /** The project's own pages, code and descriptors. */
  @Test
  void theProjectsFilesAreNone() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("../docs", "../cprs-core/src", "../cprs-formats/src/main", ".")) {
      try (Stream<Path> found = Files.walk(Path.of(folder), folder.equals(".") ? 1 : 20)) {
        found.filter(file -> file.toString().matches(".*\\.(md|java|xml)")).forEach(files::add);
      }
    }
    assertThat(files.size()).isGreaterThan(80);
    for (Path file : files) {
      check(file.toString(), Files.readString(file));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mary Hill kept a shop at the corner. On 4 March 2025 at 06:07 she opened it.\nIt rained.\nAt 12:30 she closed.\n",
        "CHAPTER 1: Morning\n\nIt was 6:07 when the bell rang.\n\nCHAPTER 2: Noon\n\nAt 12:30 they ate.\n\nCHAPTER 3: Night\n\nAll slept.\n",
        "name,when,count\na,2025-03-04 06:07:08,1\nb,2025-03-04 06:07:09,2\nc,2025-03-04 06:07:10,3\nd,2025-03-04 06:07:11,4\n",
        "name: shop\nversion: 2\nservices:\n  - web: 80\n  - db: 5432\ncreated: 2025-03-04T06:07:08Z\nlevel: INFO\n",
        "# Diary\n\n- 2025-03-04: opened\n- 2025-03-05: closed\n- 2025-03-06: opened again\n",
        "1. Open the door.\n2. Go in.\n3. Close it: gently.\n4. Sit.\n5. Read: a book.\n6. Rest.\n7. Eat.\n8. Sleep.\n9. Wake.\n10. Rise.\n",
        "User: what is it?\nAssistant: it is a shop.\nUser: where?\nAssistant: at the corner.\nUser: thanks\n",
        "From: mary@example.org\nTo: john@example.org\nDate: Tue, 4 Mar 2025 06:07:08 +0100\nSubject: Hello\n\nDear John,\n\nthe shop opens at 6:07.\n\nMary\n",
        "INSERT INTO t VALUES (1, '2025-03-04 06:07:08');\nINSERT INTO t VALUES (2, '2025-03-04 06:07:09');\nINSERT INTO t VALUES (3, '2025-03-04 06:07:10');\nINSERT INTO t VALUES (4, '2025-03-04 06:07:11');\n",
        "import os\n\ndef main():\n    print(\"error: 1\")\n\nclass A:\n    x = 1\n\n    def f(self):\n        return os.getcwd()\n",
        "Error handling is hard. Warning: it may fail.\nNote: read on.\nError: what is it?\nA mistake.\nInfo about it follows.\nIt is short.\n",
        "a/b.c is a file. x/y.z is another one.\nSee https://example.org/a/b for more.\nhttps://example.org is a site.\n",
        "06:07 06:37 07:07\n08:07 08:37 09:07\n10:07 10:37 11:07\n12:07 12:37 13:07\n",
        "| a | b |\n|---|---|\n| 1 | 2025-03-04 06:07:08 |\n| 2 | 2025-03-04 06:07:09 |\n| 3 | 2025-03-04 06:07:10 |\n"
      })
  void otherFormatsAreNone(String text) {
    check("sample", text);
  }

  private static void check(String name, String text) {
    for (Segmenter segmenter : SEGMENTERS) {
      double fit = segmenter.fit(text, 0, text.length());
      // What looks like records may be taken if no format of records is surer.
      double most = text.startsWith("name,when") ? 0.55 : 0.5;
      assertThat(fit)
          .as("%s as %s: %.300s", name, segmenter.format(), text)
          .isLessThanOrEqualTo(most);
    }
  }
}
