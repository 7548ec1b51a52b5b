package dev.cprs.formats.table;

import dev.cprs.spi.Segmenter;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;

final class TsvSegmenterContractTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new TsvSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        Trees.resource("table.csv").replace(',', '\t'),
        "1\t2\ta/B.java\n3\t4\tb/C.java\n10\t0\tREADME.md\n",
        "id\tname\tnote\n1\t5\" pipe\tlong\n2\t\"a\tb\"\t\n3\t\t\n\t\t\n4\tx\ty\n");
  }

  @Override
  protected List<String> hostile() {
    return List.of("\t\n".repeat(50_000), "\t\"".repeat(50_000), "a\t\n".repeat(30_000));
  }
}
