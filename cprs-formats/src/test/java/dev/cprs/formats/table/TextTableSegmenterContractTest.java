package dev.cprs.formats.table;

import dev.cprs.spi.Segmenter;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;

final class TextTableSegmenterContractTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new TextTableSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(
        DrawnTables.MYSQL,
        DrawnTables.GRID,
        DrawnTables.BOX,
        DrawnTables.PSQL,
        DrawnTables.DASHES,
        DrawnTables.REST,
        DrawnTables.PODS,
        DrawnTables.CONTAINERS,
        DrawnTables.DISKS,
        DrawnTables.PROCESSES,
        DrawnTables.MEMORY,
        "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n",
        DrawnTables.PODS + "\n" + DrawnTables.DISKS + DrawnTables.BOX.replace("\n", "\r\n"));
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "== ==\n".repeat(17_000),
        "== ==\na\n\n".repeat(10_000),
        "A  B  C\n".repeat(12_000),
        "A  B  C\n\n".repeat(11_000),
        "a  b  c\nx  1  2\n".repeat(6_000),
        "+--+\n".repeat(20_000),
        "+--+\n| a|\n".repeat(10_000),
        "| a | b |\n".repeat(10_000),
        "a | b\n-|-\n\n".repeat(8_000),
        " a | b\n---+---\n".repeat(7_000),
        " ".repeat(50_000) + "a | b\n" + " ".repeat(25_000) + "-+-\n" + "a | b\n".repeat(5_000),
        " ".repeat(50_000) + "== ==\n" + "a\n".repeat(20_000) + "== ==\n");
  }
}
