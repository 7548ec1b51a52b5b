package dev.cprs.formats.table;

import dev.cprs.spi.Segmenter;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;

final class CsvSegmenterContractTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new CsvSegmenter();
  }

  @Override
  protected List<String> samples() {
    StringBuilder wide = new StringBuilder();
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 300; column++) {
        wide.append(row == 0 ? "c" + column : row * column).append(column == 299 ? '\n' : ',');
      }
    }
    return List.of(
        Trees.resource("table.csv"),
        "Name;Größe;Preis\r\nA;1,5;3,20\r\nB;2,5;4,20\r\nC;3,5;5,20\r\n",
        "id,review,by\n1,\"Good, \"\"very\"\" good.\n\nBut dear.\",Ida\n2,\"Bad.\n\",Jo\n3,So,\n",
        "Sales by region\n\nRegion,2019,2020\nN,1,2\nS,3,4\n\na,b,c,d\n1,2,3,4\n5,6,7,8\n",
        "#id|x|y\n1|2|3\n# half\n2|4|5\n\n3|5|6\n4|7|8\n",
        "1^a^2\n3^b^4\n4^c^\n7^d^2\n",
        wide.toString());
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "\"".repeat(100_000),
        ",\"".repeat(50_000),
        ",\"a\n".repeat(25_000),
        "\"a\"\"\n,".repeat(15_000),
        "\"\"\"\n".repeat(25_000),
        "a,b\na,b\na,b\na,b,c\na,1,2\na,1,2\n".repeat(3_000),
        ",;|^".repeat(25_000),
        ",;|^\n".repeat(20_000),
        "a,b\n\n1,2,3\n\n".repeat(8_000),
        "\"" + "a,b,c\n".repeat(17_000));
  }
}
