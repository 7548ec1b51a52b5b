package dev.cprs.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CsvSegmenterTest {
  private final CsvSegmenter csv = new CsvSegmenter();

  @Test
  void makesAUnitOfEachRowOfTheCase() {
    String text = Trees.resource("table.csv");
    UnitTree tree = Trees.of(text, csv);
    List<String> lines = text.lines().toList();
    assertThat(lines).hasSize(201);
    assertThat(Trees.heads(text, tree)).containsExactly(lines.get(0));
    assertThat(Trees.units(text, tree, UnitKind.ROW)).isEqualTo(lines.subList(1, 201));
    assertThat(tree.isFramed(0)).isTrue();
    assertThat(tree.isSpeaking(0)).isTrue();
  }

  @Test
  void keepsQuotedCellsWhole() {
    String row = "1,\"a, \"\"b\"\"\n\nc\",x";
    String text = "id,note,by\n" + row + "\n2,plain,y\n3,5\" pipe,z\n";
    assertThat(rows(text)).containsExactly(row, "2,plain,y", "3,5\" pipe,z");
  }

  /** A byte order mark, and white space that isn't a blank, stand before a quote too. */
  @Test
  void aQuotedCellMayBeginBehindWhiteSpace() {
    String note = "x".repeat(700);
    for (String before : List.of("", " ", "\ufeff", "\t", "\u00a0", "\u2028")) {
      String row = "\"1, a\nb\"," + note;
      String text = before + "\"id, or key\",note\n" + before + row + "\n" + before + row + "\n";
      assertThat(heads(text)).containsExactly("\"id, or key\",note");
      assertThat(rows(text)).containsExactly(row, row);
    }
  }

  @Test
  void isNotLostAfterAQuoteThatIsNotClosed() {
    String text = "id,note\n1,\"open\n2,\"closed, well\"\n3,x\n4,\"also open\n5,y\n";
    assertThat(rows(text))
        .containsExactly("1,\"open", "2,\"closed, well\"", "3,x", "4,\"also open", "5,y");
  }

  @Test
  void findsHeaders() {
    assertThat(heads("id,name\n1,Ada\n2,Bob\n3,Cy\n")).containsExactly("id,name");
    assertThat(heads("Region,2019,2020\nN,410,88\nS,12,13\n")).containsExactly("Region,2019,2020");
    assertThat(heads(",0,1,2\nN,4,8,5\nS,1,1,6\n")).containsExactly(",0,1,2");
    assertThat(heads("first,last,city\nAda,King,London\nAlan,Turing,London\n"))
        .containsExactly("first,last,city");
    assertThat(heads("#id;x\n1;2\n2;4\n")).containsExactly("#id;x");
    assertThat(heads("a,b,c,d\n1,2,3\n4,5,6\n7,8,9\n")).containsExactly("a,b,c,d");
    assertThat(heads("a,b,c\n1,2,3,\n4,5,6,\n7,8,9,\n")).containsExactly("a,b,c");
  }

  @Test
  void findsThatThereIsNone() {
    assertThat(heads("1,Ada\n2,Bob\n3,Cy\n")).containsExactly("");
    assertThat(heads("Ada,London,A-1\nBob,Paris,A-2\nCy,London,A-13\n")).containsExactly("");
    assertThat(heads("Ada,London\nBob,Paris\nCy,London\n")).containsExactly("");
    assertThat(heads("Ada,1911\nBob,1921\nCy,1933\n")).containsExactly("");
  }

  @Test
  void neverPutsARowUnderAnothersHeader() {
    String first = "id,name,city\n1,Ada,London\n2,Bob,Paris\n3,Cy,Rome\n";
    String second = "day,sum\n1,10\n2,20\n3,30\n";
    String third = "x,y\n10,1\n20,2\n30,3\n";
    assertThat(heads(first + "\n" + second + "\n" + third))
        .containsExactly("id,name,city", "day,sum", "x,y");
    assertThat(heads(first + second)).containsExactly("id,name,city", "day,sum");
    assertThat(heads(first + "\nTotals\n\n7,8\n9,10\n")).containsExactly("id,name,city", "");
    assertThat(heads(first + "\n\n4,Di,Oslo\n5,Ed,Bonn\n")).containsExactly("id,name,city");
  }

  @Test
  void keepsTitlesCommentsAndRaggedRowsApart() {
    String text =
        "Sales by region\n\n"
            + "Name,Sum,Day\n"
            + "# first half\n"
            + "A,1,2\n"
            + "B,2\n"
            + "C,1,2,3\n"
            + "not yet known\n"
            + "D,4,5\n";
    UnitTree tree = Trees.of(text, csv);
    assertThat(Trees.heads(text, tree)).containsExactly("Name,Sum,Day");
    assertThat(Trees.units(text, tree, UnitKind.ROW))
        .containsExactly("A,1,2", "B,2", "C,1,2,3", "D,4,5");
    assertThat(Trees.units(text, tree, UnitKind.LINE))
        .containsExactly("Sales by region", "# first half", "not yet known");
  }

  @Test
  void opensLongRowsByCells() {
    String story = "\"" + "A sentence, of the story. ".repeat(40) + "\"";
    String text = "id,story,by\n1," + story + ",Ida\n2,short,Jo\n3,short,Jo\n";
    UnitTree tree = Trees.of(text, csv);
    assertThat(Trees.units(text, tree, UnitKind.ROW)).hasSize(3);
    int cell =
        IntStream.range(0, tree.size()).filter(n -> tree.isUnit(n)).findFirst().orElse(-1) + 2;
    assertThat(tree.kind(cell)).isEqualTo(UnitKind.CELL);
    assertThat(text.substring(tree.start(cell), tree.end(cell))).isEqualTo(story);
    assertThat(text.substring(tree.nameStart(cell), tree.nameEnd(cell))).isEqualTo("story");
    assertThat(tree.separator(tree.parent(cell))).isEqualTo(',');
  }

  @Test
  void takesNoProseCodeOrLogs() {
    for (String text :
        List.of(
            "First, second, third.\nA walk, a talk, a rest.\nOne, two, three and more.\n",
            "f(a, b, 1);\nf(b, c, 2);\nf(d, e, 3);\nf(d, e, 4);\n",
            "{1, 2, 3},\n{4, 5, 6},\n{7, 8, 9},\n{7, 8, 9}\n",
            "{\"a\":1,\"b\":2,\"c\":3}\n".repeat(5),
            "a=1,b=2,c=3\na=2,b=3,c=4\na=3,b=4,c=5\n",
            "int a;\nint b;\nint c;\nint d;\n",
            "2025-03-04 06:07:08,000 INFO [a] moved\n2025-03-04 06:07:09,001 INFO [b] done\n"
                .repeat(5),
            "20250304-6:7:8:0|Step|300|calculated the steps of today\n".repeat(9),
            "total 1,234,567\nused 2,345,678\nfree 3,456,789\n",
            "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n",
            " id | n | x\n----+---+---\n 1 | 2 | 3\n 2 | 3 | 4\n")) {
      assertThat(csv.fit(text, 0, text.length())).as(text).isLessThanOrEqualTo(0.5);
    }
  }

  private List<String> rows(String text) {
    return Trees.units(text, Trees.of(text, csv), UnitKind.ROW);
  }

  private List<String> heads(String text) {
    return Trees.heads(text, Trees.of(text, csv));
  }
}
