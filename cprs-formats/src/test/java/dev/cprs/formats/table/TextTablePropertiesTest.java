package dev.cprs.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Random tables, drawn in four ways. */
final class TextTablePropertiesTest {
  private static final String[] PIECES = {"a", "Straße", " and ", "7", "x, y", "(", "-", "'", "e+"};

  @Property(seed = "1", tries = 300)
  void eachRowIsAUnit(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 30) int rows,
      @ForAll @IntRange(min = 2, max = 6) int columns) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    StringBuilder dashes = new StringBuilder();
    StringBuilder header = new StringBuilder();
    for (int column = 0; column < columns; column++) {
      dashes.append(column == 0 ? "" : "+").append("-".repeat(22));
      header.append(column == 0 ? "" : "|").append(padded("column " + column));
    }
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder(padded("r" + row));
      for (int column = 1; column < columns; column++) {
        line.append('|').append(padded(cell(random)));
      }
      lines.add(line.toString());
    }
    String body = String.join("\n", lines);
    check(lines, header + "\n" + dashes + "\n" + body + "\n(7 rows)\n");
    check(lines, header + "\n" + dashes.toString().replace('+', '|') + "\n" + body + "\n");
    check(lines, (header + "\n" + dashes + "\n" + body).replaceAll("[|+](?=[ -])", " ") + "\n");
    List<String> framed = lines.stream().map(line -> "|" + line + "|").toList();
    String border = "+" + dashes + "+\n";
    check(
        framed, border + "|" + header + "|\n" + border + String.join("\n", framed) + "\n" + border);
  }

  /** The rows are those lines, but for blanks at their ends and for bars. */
  private static void check(List<String> rows, String text) {
    UnitTree tree = Trees.of(text, new TextTableSegmenter());
    assertThat(Trees.units(text, tree, UnitKind.ROW))
        .as(text)
        .extracting(row -> bare(row))
        .isEqualTo(rows.stream().map(row -> bare(row)).toList());
    assertThat(Trees.heads(text, tree)).hasSize(1).first().asString().contains("column 1");
  }

  private static String bare(String row) {
    return row.replace('|', ' ').replace('+', ' ').strip();
  }

  private static String padded(String cell) {
    return " " + cell + " ".repeat(21 - cell.length());
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString().strip();
  }
}
