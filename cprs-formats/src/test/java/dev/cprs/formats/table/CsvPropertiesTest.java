package dev.cprs.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Random tables, written with quotes where they are needed and at random. */
final class CsvPropertiesTest {
  private static final String DELIMITERS = ",;|^\t";
  private static final String[] PIECES = {
    "a",
    "Straße",
    " and ",
    "7",
    "\"",
    "\n",
    "\r\n",
    "x,y",
    "p;q",
    "|",
    "^",
    "\t",
    "東京",
    "\ud83d\ude00",
    "'",
    "#",
    "\\",
    "="
  };

  @Property(seed = "1", tries = 500)
  void eachRowIsAUnitAndAnyOfThemParseAgain(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int rows) throws IOException {
    Random random = new Random(seed);
    char delimiter = DELIMITERS.charAt(random.nextInt(DELIMITERS.length()));
    boolean headed = random.nextBoolean();
    List<List<String>> table = table(random, rows, 2 + random.nextInt(6), headed);
    List<String> written = table.stream().map(row -> written(row, delimiter, random)).toList();
    String text = String.join(random.nextBoolean() ? "\n" : "\r\n", written);

    UnitTree.Builder units = Trees.builder(text);
    DelimitedTables.add(0, text.length(), units, delimiter);
    UnitTree tree = units.build();

    int heads = headed ? 1 : 0;
    List<String> found = Trees.units(text, tree, UnitKind.ROW);
    assertThat(found).isEqualTo(written.subList(heads, written.size()));

    BitSet chosen = new BitSet();
    List<List<String>> wanted = new ArrayList<>(table.subList(0, heads));
    for (int row = 0; row < found.size(); row++) {
      if (random.nextBoolean()) {
        chosen.set(row);
        wanted.add(table.get(heads + row));
      }
    }
    // All rows are children of the only table, which is node 0.
    List<Integer> nodes = new ArrayList<>();
    for (int node = 1; node < tree.size(); node = tree.next(node)) {
      nodes.add(node);
    }
    String kept = Trees.kept(text, tree, node -> chosen.get(nodes.indexOf(node)));
    assertThat(parsed(kept, delimiter)).isEqualTo(chosen.isEmpty() ? List.of() : wanted);
  }

  @Property(seed = "1", tries = 100)
  void damageLosesNoText(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (List<String> row : table(random, 20, 4, true)) {
      text.append(written(row, ',', random)).append('\n');
    }
    for (int i = 0; i < 5; i++) {
      int at = random.nextInt(text.length());
      text.deleteCharAt(at).insert(random.nextInt(text.length()), "\",\n|".charAt(i % 4));
    }
    Trees.of(text.toString(), new CsvSegmenter());
    Trees.of(text.toString(), new TsvSegmenter());
  }

  /** Rows that begin with their number, so that a header is known from them. */
  private static List<List<String>> table(Random random, int rows, int columns, boolean headed) {
    List<List<String>> table = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      List<String> cells = new ArrayList<>();
      boolean header = headed && row == 0;
      cells.add(header ? "id" : String.valueOf(1000 + row));
      for (int column = 1; column < columns; column++) {
        cells.add(header ? "column " + column : cell(random));
      }
      table.add(cells);
    }
    return table;
  }

  private static String cell(Random random) {
    StringBuilder cell = new StringBuilder();
    int pieces = random.nextInt(100) == 0 ? 300 : random.nextInt(4);
    for (int i = 0; i < pieces; i++) {
      cell.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return cell.toString();
  }

  private static String written(List<String> cells, char delimiter, Random random) {
    StringBuilder row = new StringBuilder();
    for (String cell : cells) {
      boolean needed =
          cell.indexOf(delimiter) >= 0
              || cell.indexOf('"') >= 0
              || cell.indexOf('\n') >= 0
              || !cell.equals(cell.strip())
              || cell.isEmpty();
      boolean quoted = needed || random.nextInt(4) == 0;
      row.append(row.isEmpty() ? "" : delimiter);
      row.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    }
    return row.toString();
  }

  private static List<List<String>> parsed(String csv, char delimiter) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (CSVParser parser = CSVParser.parse(csv, format)) {
      return parser.getRecords().stream().map(row -> row.toList()).toList();
    }
  }
}
