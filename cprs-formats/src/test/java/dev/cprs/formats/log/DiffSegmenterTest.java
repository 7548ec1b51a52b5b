package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiffSegmenterTest extends SegmenterContractTest {
  private static final String GIT =
      """
      diff --git a/src/Retry.java b/src/Retry.java
      index 83db48f..bf2a1c3 100644
      --- a/src/Retry.java
      +++ b/src/Retry.java
      @@ -10,7 +10,7 @@ final class Retry {
         private final int times;

         Retry(int times) {
      -    this.times = times;
      +    this.times = Math.max(1, times);
         }

         int times() {
      @@ -30,3 +30,4 @@ final class Retry {
         void run() {
      +    --- no head
         }
       }
      diff --git a/img.png b/img.png
      new file mode 100644
      index 0000000..1234567
      Binary files /dev/null and b/img.png differ
      diff --git a/old.txt b/old.txt
      deleted file mode 100644
      index 1234567..0000000
      --- a/old.txt
      +++ /dev/null
      @@ -1 +0,0 @@
      -gone
      \\ No newline at end of file
      """;

  private static final String MAIL =
      """
      From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001
      From: Mary Hill <mary@example.org>
      Date: Tue, 4 Mar 2025 06:07:08 +0100
      Subject: [PATCH 1/2] Try at least once

      A retry of 0 times did nothing.
      ---
       src/Retry.java | 2 +-
       1 file changed, 1 insertion(+), 1 deletion(-)

      """
          + GIT
          + """
          --\s
          2.43.0

          """;

  private static final String PLAIN =
      """
      --- old/a.txt\t2025-03-04 06:07:08.000000000 +0100
      +++ new/a.txt\t2025-03-04 06:08:08.000000000 +0100
      @@ -1,3 +1,3 @@
       one
      -two
      +three
       four
      """;

  @Override
  protected Segmenter segmenter() {
    return new DiffSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        GIT,
        MAIL,
        PLAIN,
        GIT.replace("\n", "\r\n"),
        GIT.replaceAll("(?m)^(\\+.*)$", "\u001b[32m$1\u001b[m")
            .replaceAll("(?m)^(@@.*@@)", "\u001b[36m$1\u001b[m"));
  }

  @Test
  void filesAreGroupsAndHunksUnits() {
    for (String text : List.of(GIT, GIT.replace("\n", "\r\n"))) {
      UnitTree tree = Samples.tree(segmenter(), text);
      List<Integer> hunks = Samples.units(tree, UnitKind.HUNK);
      assertThat(hunks).hasSize(3);
      assertThat(hunks).allMatch(hunk -> tree.isFramed(hunk) && tree.isFramed(tree.parent(hunk)));
      assertThat(text.substring(tree.start(hunks.get(1)), tree.end(hunks.get(1))))
          .startsWith("@@ -30,3")
          .contains("--- no head")
          .endsWith(" }");
      List<String> names =
          IntStream.range(0, tree.size())
              .filter(node -> tree.kind(node) == UnitKind.FILE && tree.nameStart(node) >= 0)
              .mapToObj(node -> text.substring(tree.nameStart(node), tree.nameEnd(node)))
              .toList();
      assertThat(names).containsExactly("src/Retry.java", "old.txt");
      int file = tree.parent(hunks.get(0));
      assertThat(text.substring(tree.start(file), tree.headEnd(file)))
          .endsWith("+++ b/src/Retry.java");
    }
  }

  @Test
  void theMailOfAPatchIsAUnit() {
    UnitTree tree = Samples.tree(segmenter(), MAIL + MAIL);
    List<Integer> mails = Samples.units(tree, UnitKind.BLOCK);
    assertThat(mails).isNotEmpty();
    assertThat(Samples.texts(tree, MAIL + MAIL))
        .filteredOn(unit -> unit.contains("Subject:"))
        .hasSize(2);
  }

  @Test
  void takesNoOtherText() {
    for (String other :
        List.of(
            "--- a\nb: c\n--- d\n",
            "A list:\n- one\n- two\n+ three\n",
            "Use `diff --git` to compare.\n\nThen read on. It says @@ where a hunk begins.\n")) {
      assertThat(segmenter().fit(other, 0, other.length())).isLessThanOrEqualTo(0.5);
    }
  }

  @Test
  void diffsWithoutContextHaveHunks() {
    String text =
        """
        3c3
        < timeout = 30
        ---
        > timeout = 60
        12,14d11
        < # old settings
        < retries = 1
        < --- x
        20a18,19
        > [mail]
        > 3c3
        """;
    assertThat(segmenter().fit(text, 0, text.length())).isGreaterThan(0.5);
    assertThat(Samples.texts(Samples.tree(segmenter(), text), text))
        .containsExactly(
            "3c3\n< timeout = 30\n---\n> timeout = 60",
            "12,14d11\n< # old settings\n< retries = 1\n< --- x",
            "20a18,19\n> [mail]\n> 3c3");
    String list = "3c3\n12d4\n4a5\n";
    assertThat(segmenter().fit(list, 0, list.length())).isZero();
  }
}
