package dev.cprs.formats.bundle;

import dev.cprs.spi.Segmenter;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.ArrayList;
import java.util.List;

class FilesContractTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new FilesSegmenter();
  }

  @Override
  protected List<String> samples() {
    return Bundles.ALL;
  }

  @Override
  protected List<String> hostile() {
    List<String> texts = new ArrayList<>();
    for (String part :
        List.of(
            "==> a.c <==\n",
            "==> a.c <==\n{\n",
            "==> a.c <==\n==> ",
            "===\n",
            "===\nFILE: a.c\n===\n",
            "===\nFILE: a.c\n===\nint a;\n===\n",
            "---\na.c\n---\n",
            "---\na.c\n",
            "--- a.c ---\n",
            "--- a.c ---\r\nx\r\n",
            "--- START OF FILE a.c ---\n--- END OF FILE a.c ---\n",
            "--- END OF FILE a.c ---\n",
            "// File: a.c\n",
            "# File: a.md\n\n\n",
            "<<< a.c >>>\n",
            ">>>> a.c\n",
            "[file name]: a.c\n[file content end]\n",
            "<file path=\"a.c\">\n</file>\n",
            "x\n<file path=\"a.c\">\n",
            "=== a.c\n",
            ":::\na.c\n:::\n",
            "-",
            ":",
            "<",
            ">>>> ",
            "// ",
            "├── a/\n",
            "=== File: ")) {
      texts.add(part.repeat(100_000 / part.length()));
    }
    texts.add("--- a.c ---\nx\n--- b.c ---\n" + "\n".repeat(100_000));
    texts.add("--- a.c ---\nx\n--- b.c ---\n" + "x".repeat(100_000));
    texts.add("├── a/\n\n".repeat(10_000) + "--- a.c ---\nx\n--- b.c ---\ny\n".repeat(5_000));
    return texts;
  }
}
