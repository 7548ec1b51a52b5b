package dev.cprs.formats.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellSegmenterTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new ShellSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        Code.sample("deploy.sh"),
        Code.sample("smoke.sh"),
        Code.sample("cprs.sh"),
        Code.sample("install.sh"),
        "cd /tmp\nmkdir -p a/b\nif [ -f x ]; then\n  rm -f x\nfi\nexport A=1\necho \"$A\"\n");
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "if x\n".repeat(20_000),
        "{\n".repeat(20_000) + "}\n".repeat(20_000),
        "cat <<A <<B\n".repeat(8000),
        "echo \"never closed\n".repeat(5000),
        "echo 'a\n".repeat(10_001),
        "if x; then\n" + ") ".repeat(50_000),
        "x=${a".repeat(20_000),
        "# c\n".repeat(25_000),
        "f() {\n  a\n\n}\n".repeat(7000),
        "a;".repeat(50_000));
  }

  @Test
  void functionsHaveTheirComments() {
    String text = Code.sample("deploy.sh");
    UnitTree tree = Code.tree(text, "shell");
    assertThat(Code.unitWith(text, tree, "newest releases"))
        .startsWith("# Deletes")
        .endsWith("done\n}");
    assertThat(Code.unitWith(text, tree, "not } code")).startsWith("usage() {").endsWith("}");
    assertThat(Code.unitWith(text, tree, "Where releases go")).endsWith("# old releases");
    assertThat(Code.unitWith(text, tree, "and a line")).startsWith("if [").endsWith("fi");
    assertThat(Code.unitWith(text, tree, "releasing")).startsWith("list=$(");
    assertThat(Code.paths(text, tree)).contains("usage", "prune");
  }

  @Test
  void longFunctionsAreOpened() {
    String text = Code.sample("install.sh");
    UnitTree tree = Code.tree(text, "shell");
    int node = 0;
    while (!(tree.isUnit(node)
        && text.substring(tree.start(node), tree.end(node)).contains("\"part 20\""))) {
      node++;
    }
    assertThat(KeptText.of(text, tree, Set.of(node)))
        .isEqualTo(
            """
            # Installs everything.
            install_all() {
              if [ ! -d "/opt/part20" ]; then
                mkdir -p "/opt/part20"
                echo "part 20" >"/opt/part20/name"
              fi
            }""");
    assertThat(Code.path(text, tree, node)).isEqualTo("install_all");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Run the script, then:\ncd there and look.\nIf it fails, echo is wrong.\n",
        "$ ls\na b c\n$ cat a\nhello\n",
        "name: build\nrun: |\n  cd x\n  make\n",
        "# Use\n\n```sh\ncd x\nexport A=1\nset -e\n```\n",
        "[a]\nb=1\nc=2\nd=3\n"
      })
  void leavesOtherTextsAlone(String text) {
    assertThat(new ShellSegmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }
}
