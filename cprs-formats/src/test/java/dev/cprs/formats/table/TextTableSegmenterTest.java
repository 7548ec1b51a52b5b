package dev.cprs.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTableSegmenterTest {
  private final TextTableSegmenter tables = new TextTableSegmenter();

  @Test
  void keepsRowsInTheirFrame() {
    String text = DrawnTables.MYSQL;
    UnitTree tree = Trees.of(text, tables);
    assertThat(rows(text)).hasSize(3);
    assertThat(Trees.kept(text, tree, row -> tree.start(row) == text.indexOf("|  2 |")))
        .isEqualTo(
            """
            +----+----------+---------+
            | id | name     | people  |
            +----+----------+---------+
            |  2 | NULL     |         |
            +----+----------+---------+
            """);
    assertThat(Trees.units(text, tree, UnitKind.SENTENCE))
        .containsExactly("mysql> select * from city;", "3 rows in set (0.00 sec)");
  }

  @Test
  void keepsTheLinesOfARowTogether() {
    String text = DrawnTables.GRID;
    UnitTree tree = Trees.of(text, tables);
    assertThat(rows(text)).hasSize(3);
    assertThat(Trees.kept(text, tree, row -> tree.start(row) == text.indexOf("| Ada")))
        .isEqualTo(text.lines().limit(6).collect(java.util.stream.Collectors.joining("\n")) + "\n");
    assertThat(rows(DrawnTables.PSQL)).hasSize(3).first().asString().contains("first", "second");
    assertThat(rows(DrawnTables.REST))
        .containsExactly("False  False  False", "True   False  False,\n              of course");
  }

  @Test
  void findsHeadsAndRowsOfAllKinds() {
    for (String text :
        List.of(
            DrawnTables.BOX,
            DrawnTables.DASHES,
            DrawnTables.PODS,
            DrawnTables.DISKS,
            DrawnTables.PROCESSES,
            DrawnTables.MEMORY)) {
      UnitTree tree = Trees.of(text, tables);
      assertThat(rows(text)).as(text).hasSize(3);
      assertThat(Trees.heads(text, tree)).as(text).hasSize(1);
      assertThat(tree.isFramed(0)).isTrue();
      assertThat(tree.isSpeaking(0)).isTrue();
    }
    assertThat(rows(DrawnTables.CONTAINERS)).hasSize(2);
    assertThat(Trees.heads(DrawnTables.BOX, Trees.of(DrawnTables.BOX, tables)).get(0))
        .contains("city", "int32");
  }

  @Test
  void hidesRulesFromTheModel() {
    String text = DrawnTables.GRID;
    int[] noise = Trees.of(text, tables).noise();
    assertThat(noise).hasSize(2 * 5);
    for (int i = 0; i < noise.length; i += 2) {
      assertThat(text.substring(noise[i], noise[i + 1])).matches("[+=-]+");
    }
  }

  @Test
  void partsTablesThatFollowEachOther() {
    String text =
        "$ kubectl get pods\n" + DrawnTables.PODS + "$ df -h\n" + DrawnTables.DISKS + "\nDone.\n";
    UnitTree tree = Trees.of(text, tables);
    assertThat(Trees.heads(text, tree)).hasSize(2);
    assertThat(rows(text)).hasSize(6);
    String sockets =
        """
        Proto Recv-Q Send-Q Local Address           Foreign Address         State
        tcp        0      0 0.0.0.0:2024            0.0.0.0:*               LISTEN
        tcp6       0      0 192.0.2.2:42260         203.0.113.80:443        ESTABLISHED
        tcp6       0      0 192.0.2.2:42276         203.0.113.80:443        ESTABLISHED
        Proto RefCnt Flags       Type       State         I-Node   Path
        unix  2      [ ]         STREAM     CONNECTED     74378
        unix  2      [ ]         STREAM     CONNECTED     131994
        unix  2      [ ACC ]     STREAM     LISTENING     74224    /tmp/S.gpg-agent
        """;
    assertThat(Trees.heads(sockets, Trees.of(sockets, tables))).hasSize(2);
  }

  @Test
  void keepsToRowsThatBlankLinesPart() {
    String text =
        """
        id  name             city    sum\s
        --  ---------------  ------  ----
        1   Ada              London  2.5\s

        2   Bob                      3.5\s

        4   Di               Oslo    7.0\s
                             Nord       \s

        id  name             city    sum\s
        --  ---------------  ------  ----
        7   Cy               Rome    2.5\s

        Elapsed: a second, or more.
        """;
    assertThat(rows(text)).hasSize(4).element(2).asString().contains("Oslo", "Nord");
    assertThat(Trees.heads(text, Trees.of(text, tables))).hasSize(2);
  }

  @Test
  void keepsTheHeaderAmongOtherLines() {
    String text =
        """
                         Table "public.orders"
          Column  |  Type   | Collation | Nullable | Default
        ----------+---------+-----------+----------+---------
         id       | integer |           | not null |
         customer | integer |           |          |
         total    | numeric |           |          | 0
        Indexes:
            "orders_pkey" PRIMARY KEY, btree (id)
        Foreign-key constraints:
            "fk" FOREIGN KEY (customer) REFERENCES customers(id)
        """;
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("table");
    assertThat(rows(text)).hasSize(3);
    assertThat(Trees.heads(text, Trees.of(text, tables)))
        .singleElement()
        .asString()
        .contains("Column  |  Type");
  }

  @Test
  void rowsWithTimesUnderNamesInCapitalsAreNoLog() {
    String text =
        """
        NAME    NAMESPACE   REVISION   UPDATED                         STATUS     CHART
        loki    monitoring  7          2024-06-11 22:10:45 +0000 UTC   deployed   loki-5.8.0
        nginx   ingress     12         2024-05-02 08:01:55 +0000 UTC   deployed   nginx-4.7.1
        certs   default     3          2024-01-22 17:44:01 +0000 UTC   failed     certs-1.12.3
        """;
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("table");
    assertThat(rows(text)).hasSize(3);
    assertThat(Trees.heads(text, Trees.of(text, tables)))
        .singleElement()
        .asString()
        .startsWith("NAME ");
  }

  @Test
  void aHeaderInCapitalsIsFoundBehindAnyLines() {
    String text =
        """
        Starting Nmap 7.93 ( https://nmap.org ) at 2024-06-01 12:00 UTC
        Nmap scan report for scanme.nmap.org (45.33.32.156)
        Host is up (0.19s latency).
        Not shown: 996 closed tcp ports (reset)
        PORT      STATE    SERVICE    VERSION
        22/tcp    open     ssh        OpenSSH 6.6.1p1 Ubuntu 2ubuntu2.13 (Ubuntu Linux; protocol 2.0)
        9929/tcp  open     nping-echo Nping echo
        31337/tcp open     tcpwrapped
        Service Info: OS: Linux; CPE: cpe:/o:linux:linux_kernel

        Nmap done: 1 IP address (1 host up) scanned in 14.22 seconds
        """;
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("table");
    assertThat(rows(text)).element(2).asString().startsWith("31337/tcp");
    assertThat(Trees.heads(text, Trees.of(text, tables)))
        .singleElement()
        .asString()
        .startsWith("PORT ");
  }

  @Test
  void opensALongRowAtItsColumns() {
    String text = DrawnTables.PROCESSES.replace("a.jar", "a.jar " + "-Dkey=value ".repeat(60));
    UnitTree tree = Trees.of(text, tables);
    assertThat(rows(text)).hasSize(3);
    int last = tree.size() - 1;
    assertThat(tree.kind(tree.unitOf(last))).isEqualTo(UnitKind.ROW);
    int row = tree.unitOf(last);
    assertThat(text.substring(tree.start(row + 1), tree.end(row + 1))).isEqualTo("ida");
    assertThat(text.substring(tree.nameStart(row + 2), tree.nameEnd(row + 2))).isEqualTo("PID");
  }

  @Test
  void takesNothingElse() {
    for (String text :
        List.of(
            "total 12\n-rw-r--r-- 1 root root  6901 Nov 29 11:12 A.java\n"
                + "-rw-r--r-- 1 root root  4836 Nov 29 11:12 a.js\n",
            "Title\n=====\n\nA text.\n\n---- ----\n",
            "THE SOFTWARE IS PROVIDED AS IS WITHOUT\nWARRANTY OF ANY KIND EXPRESS OR\nIMPLIED\n",
            "  -a, --all    list all\n  -b, --bare   list names\n",
            "2025-03-04 06:07:08, Info                  CBS    Moved\n".repeat(5),
            "Some  justified   text that  a  man page\nmight  have  in  it, of  no  columns\n",
            "# Title\n\nA paragraph.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")) {
      assertThat(tables.fit(text, 0, text.length())).as(text).isLessThanOrEqualTo(0.5);
    }
  }

  private List<String> rows(String text) {
    return Trees.units(text, Trees.of(text, tables), UnitKind.ROW);
  }

  @Test
  void aReportWithATableHasRows() {
    String prose =
        "The decrease in Gdynia follows from the new heat pumps, which went into operation in\n"
            + "February 2023. In Rotterdam a second crane was electrified, so that it rose there.\n\n";
    String text =
        prose.repeat(4)
            + """
            Site              2021      2022      2023     Change
            Hamburg         12,410    11,980    10,220     -14.7%
            Rotterdam        9,870     9,912    10,004      +0.9%
            Gdynia           4,020     3,877     3,102     -20.0%

            """
            + prose.repeat(4);
    Segmenters installed = Segmenters.installed();
    assertThat(installed.formatOf(text, 0, text.length())).isEqualTo("table");
    UnitTree tree = installed.segment(text, "table");
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    assertThat(units)
        .contains("Gdynia           4,020     3,877     3,102     -20.0%")
        .contains("In Rotterdam a second crane was electrified, so that it rose there.");
    String licence =
        """
        FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.  IN NO EVENT SHALL THE
        AUTHORS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
        WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF
        OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN IT.
        """;
    String frame =
        "+-------------+\n|A turtle     |\n|found it     |\n|~            |\n+-------------+\n";
    for (String other : List.of("", licence, frame)) {
      String alone = prose.repeat(8) + other + "\n" + prose.repeat(4);
      assertThat(installed.formatOf(alone, 0, alone.length())).isEqualTo("prose");
    }
  }
}
