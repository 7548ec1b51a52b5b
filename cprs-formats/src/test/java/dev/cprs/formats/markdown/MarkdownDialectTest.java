package dev.cprs.formats.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Org mode, the markup of Jira's issues, and wiki text are read as dialects of Markdown. */
class MarkdownDialectTest {
  static final String ORG =
      """
      #+TITLE: Platform team
      #+AUTHOR: Ana
      #+STARTUP: overview

      * Projects
      ** Billing rewrite
         The old billing job runs every night at two and takes five hours.
         It is written in Perl, and nobody who wrote it is left.

         - [X] read the tariff tables
         - [ ] move the invoices to the new schema
         - [ ] switch the mail templates
      *** TODO Ask the auditors for the list of accounts                  :audit:
          DEADLINE: <2026-03-04 Wed> SCHEDULED: <2026-02-20 Fri>
          :PROPERTIES:
          :EFFORT:   3h
          :ASSIGNED: Kofi
          :END:
          They keep it in a spreadsheet which only Mrs. Okafor may open.
      *** DONE Buy the second firewall
          CLOSED: [2026-01-12 Mon 10:14]
          :PROPERTIES:
          :ASSIGNED: Jun
          :END:
      ** Search
         The index is rebuilt from the archive when a node is lost.

      #+BEGIN_SRC sh :tangle rebuild.sh
      #!/bin/sh
      # rebuild the index of one node
      stop_node() {
        systemctl stop search@"$1"
      }

      start_node() {
        systemctl start search@"$1"
      }
      #+END_SRC

      #+CAPTION: Nodes
      | Node  | Zone | Disk   |
      |-------+------+--------|
      | n1    | a    | 2 TB   |
      | n2    | b    | 4 TB   |
      | n3    | c    | 800 GB |

      #+begin_quote
      A node that comes back reads the journal first. The journal is kept for nine days.
      #+end_quote

      * Meetings
      ** <2026-02-02 Mon> Planning
         - Ana wants to move the release to April.
         - Kofi :: says that the auditors come in the second week of March.
           They will want to see the backups.
      # a comment
      """;

  static final String JIRA =
      """
      h2. Steps to reproduce

      # Start the *pump service* with an empty queue
      # Send a message of more than 4 MB
      # Wait for the timeout

      h2. What happens

      The service stops with a stack trace. Nothing is written to the dead letter queue.

      {code:java|title=PumpService.java}
      public class PumpService {
        /** Sends one message. */
        void send(Message m) {
          queue.put(m);
        }
      }
      {code}

      {noformat}
      java.lang.OutOfMemoryError: Direct buffer memory
      	at java.nio.Bits.reserveMemory(Bits.java:175)
      {noformat}

      h3. Affected versions

      ||Version||Java||Since||
      |4.1|11|March|
      |4.2|17|May
      (with the patch)|
      |5.0|21|not affected|

      {quote}
      Ana: we saw it at night only.
      {quote}
      """;

  static final String WIKI =
      """
      {{Infobox company
      | name     = Harbour Tools
      | founded  = {{start date|1987}}
      | location = [[Lisbon]], Portugal
      | revenue  = €41 million
      }}
      '''Harbour Tools''' is a maker of pumps.<ref>{{cite web|url=http://x}}</ref> It was founded in 1987 by Ana Silva.

      == History ==
      The first pump was sold in 1988. It weighed 40 kg.

      === After the fire ===
      In 1999 the works burnt down.

      == Products ==
      {| class="wikitable sortable"
      |+ Pumps
      |-
      ! Model !! Pressure !! Price
      |-
      | P1 || 3 bar || 120
      |-
      | P2 || 6 bar
      | 180
      |}

      # Unpack the pump.
      # Put it on a flat floor.
      #* Not on wood.

      * Black is ground.
      * Red is power.

      <syntaxhighlight lang="python">
      def start(pump):
          \"""Starts a pump.\"""
          pump.on()
      </syntaxhighlight>

      == See also ==
      * [[Pumps]]
      {{Navbox}}
      [[Category:Companies]]
      """;

  private static UnitTree tree(String text) {
    return Segmenters.installed().segment(text, "markdown");
  }

  private static List<String> units(String text, UnitKind kind) {
    UnitTree tree = tree(text);
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == kind && tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }

  private static List<String> names(String text) {
    UnitTree tree = tree(text);
    List<String> names = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.SECTION) {
        names.add(text.substring(tree.nameStart(node), tree.nameEnd(node)));
      }
    }
    return names;
  }

  /** The beginnings of tables and records, which stay with what is kept of them. */
  private static List<String> heads(String text, UnitKind kind) {
    UnitTree tree = tree(text);
    List<String> heads = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == kind && tree.isFramed(node)) {
        heads.add(text.substring(tree.start(node), tree.headEnd(node)));
      }
    }
    return heads;
  }

  @ParameterizedTest
  @ValueSource(strings = {ORG, JIRA, WIKI})
  void isRecognised(String text) {
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("markdown");
  }

  @ParameterizedTest
  @ValueSource(strings = {ORG, JIRA, WIKI})
  void whatMarkdownShowsInAFenceDecidesNothing(String text) {
    String guide = "# Guide\n\nA text looks so:\n\n```\n" + text + "```\n\n# Next\n\nThe end.\n";
    assertThat(names(guide)).contains("Guide", "Next");
  }

  @Test
  void orgHasSectionsItemsTablesAndCode() {
    assertThat(names(ORG))
        .contains("Projects", "Billing rewrite", "DONE Buy the second firewall", "Search");
    assertThat(units(ORG, UnitKind.LIST_ITEM))
        .contains("- [ ] move the invoices to the new schema");
    assertThat(heads(ORG, UnitKind.TABLE))
        .containsExactly("| Node  | Zone | Disk   |\n|-------+------+--------|");
    assertThat(units(ORG, UnitKind.ROW)).contains("| n2    | b    | 4 TB   |").hasSize(3);
    assertThat(units(ORG, UnitKind.BLOCK))
        .singleElement()
        .asString()
        .startsWith("#+BEGIN_SRC sh")
        .endsWith("#+END_SRC");
    assertThat(units(ORG, UnitKind.SENTENCE)).contains("The journal is kept for nine days.");
  }

  /** A date alone says nothing: the entry's heading stays with it. */
  @Test
  void anEntryOfOrgKeepsItsHeading() {
    assertThat(heads(ORG, UnitKind.SECTION))
        .hasSize(2)
        .contains("*** DONE Buy the second firewall");
    assertThat(units(ORG, UnitKind.LINE))
        .contains("DEADLINE: <2026-03-04 Wed> SCHEDULED: <2026-02-20 Fri>", ":ASSIGNED: Jun");
  }

  @Test
  void jiraHasSectionsTablesAndCode() {
    assertThat(names(JIRA))
        .containsExactly("Steps to reproduce", "What happens", "Affected versions");
    assertThat(heads(JIRA, UnitKind.TABLE)).containsExactly("||Version||Java||Since||");
    assertThat(units(JIRA, UnitKind.ROW))
        .containsExactly(
            "|4.1|11|March|", "|4.2|17|May\n(with the patch)|", "|5.0|21|not affected|");
    assertThat(units(JIRA, UnitKind.BLOCK)).hasSize(2).allMatch(block -> block.endsWith("}"));
    assertThat(units(JIRA, UnitKind.LINE)).contains("# Wait for the timeout");
    assertThat(units(JIRA, UnitKind.SENTENCE)).contains("Ana: we saw it at night only.");
  }

  @Test
  void wikiTextHasSectionsTablesTemplatesAndCode() {
    assertThat(names(WIKI)).containsExactly("History", "After the fire", "Products", "See also");
    assertThat(heads(WIKI, UnitKind.RECORD)).containsExactly("{{Infobox company");
    assertThat(units(WIKI, UnitKind.FIELD)).contains("| revenue  = €41 million").hasSize(4);
    assertThat(heads(WIKI, UnitKind.TABLE))
        .containsExactly(
            "{| class=\"wikitable sortable\"\n|+ Pumps\n|-\n! Model !! Pressure !! Price");
    assertThat(units(WIKI, UnitKind.ROW))
        .containsExactly("|-\n| P1 || 3 bar || 120", "|-\n| P2 || 6 bar\n| 180");
    assertThat(units(WIKI, UnitKind.LINE)).contains("# Put it on a flat floor.");
    assertThat(units(WIKI, UnitKind.SENTENCE)).contains("It was founded in 1987 by Ana Silva.");
    assertThat(units(WIKI, UnitKind.BLOCK)).singleElement().asString().contains("pump.on()");
  }

  /** What a program prints between equal signs or behind stars is no heading. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=== START ===\nDevice Model:     TOSHIBA HDWG480\nFirmware Version: 0601\n=== DATA ===\n"
            + "197 Current_Pending_Sector  0x0032   100   100\n199 UDMA_CRC_Error_Count    0x0032   200   253\n",
        "*** Checking dependencies\ngcc 12.2.0 found at /usr/bin/gcc\n*** Configuring\n"
            + "-- Found OpenSSL: /usr/lib/libcrypto.so\n*** Cleaning up\nremoved /tmp/build.8812\n"
      })
  void outputOfProgramsIsNoDialect(String text) {
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isNotEqualTo("markdown");
  }
}
