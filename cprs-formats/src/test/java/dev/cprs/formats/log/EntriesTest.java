package dev.cprs.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bibliographies, translations and a few records that are alike: an entry is a unit. */
class EntriesTest {
  static final String RIS =
      """
      TY  - JOUR
      AU  - Lind, Mara
      TI  - Wooden shelves in damp cellars
      AB  - Shelves of larch kept their shape for ten years. We measured forty cellars.
      ER  -\s

      TY  - BOOK
      AU  - Noor, Piet
      TI  - A short history of the till
      ER  -\s
      """;

  static final String BIBTEX =
      """
      % Literature of the thesis
      @article{lind2019,
        author  = {Lind, Mara and Huber, Karl},
        title   = {Wooden shelves in damp cellars},
        year    = {2019},
      }

      % Bought in Graz.
      @book{noor2004,
        title     = {A short history of the {Till}},
        year      = 2004
      }
      @inproceedings{ito2021counting, author={Ito, Aya}, title={Counting by sound},
        pages={11--19}, year={2021}}
      """;

  private static final String MEDLINE =
      """
      PMID- 31234567
      OWN - NLM
      TI  - Back pain in people who fill shelves: a cohort of 1200 in forty shops with ten
            years of follow-up.
      FAU - Lind, Mara
      AU  - Lind M
      SO  - J Storage Med. 2019 Jun;12(3):41-58.

      PMID- 29876543
      OWN - NLM
      TI  - Cold rooms and hands.
      """;

  static final String GETTEXT =
      """
      # German translation of the shop.
      msgid ""
      msgstr ""
      "Language: de\\n"

      #. Shown after a payment.
      #, c-format
      msgid "%d article was paid."
      msgid_plural "%d articles were paid."
      msgstr[0] "%d Artikel wurde bezahlt."
      msgstr[1] "%d Artikel wurden bezahlt."
      #: src/order.c:9
      msgid ""
      "Order now and pay "
      "when it is there"
      msgstr ""
      "Jetzt bestellen und zahlen, "
      "wenn es da ist"
      """;

  private static final String PACKAGES =
      """
      Package: nginx
      Essential: no
      Source: nginx-light
      Version: 1.22.1-9
      Maintainer: Debian Nginx Maintainers
      Depends: libc6 (>= 2.34), libssl3 (>= 3.0.0)
      Conflicts: nginx-extras
      Description: small, powerful, scalable web/proxy server
       Nginx is a high-performance web and reverse proxy server
       created by Igor Sysoev.

      Package: redis
      Version: 5:7.0.15-1
      Maintainer: Chris Lamb
      Depends: redis-server (>= 5:7.0.15-1)
      Description: Persistent key-value database with network interface
       Redis is a key-value database in a similar vein to memcache.
      """;

  private static String format(String text) {
    return Segmenters.installed().formatOf(text, 0, text.length());
  }

  private static List<String> units(String text) {
    assertThat(format(text)).isEqualTo("listing");
    UnitTree tree = Segmenters.installed().segment(text, "listing");
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }

  @Test
  void recordsOfRis() {
    assertThat(units(RIS)).hasSize(2);
    assertThat(units(RIS).get(1)).startsWith("TY  - BOOK\n").endsWith("of the till\nER  -");
  }

  @Test
  void entriesOfBibtexHaveTheCommentAboveThem() {
    assertThat(units(BIBTEX)).hasSize(3);
    assertThat(units(BIBTEX).get(0)).startsWith("% Literature").endsWith("{2019},\n}");
    assertThat(units(BIBTEX).get(1)).startsWith("% Bought in Graz.\n@book{").endsWith("2004\n}");
    assertThat(units(BIBTEX).get(2)).startsWith("@inproceedings{").endsWith("year={2021}}");
  }

  @Test
  void recordsOfMedline() {
    assertThat(units(MEDLINE)).hasSize(2);
    assertThat(units(MEDLINE).get(1))
        .isEqualTo("PMID- 29876543\nOWN - NLM\nTI  - Cold rooms and hands.");
  }

  @Test
  void messagesOfGettextHaveTheirTranslations() {
    List<String> units = units(GETTEXT);
    assertThat(units).hasSize(3);
    assertThat(units.get(1)).startsWith("#. Shown").endsWith("wurden bezahlt.\"");
    assertThat(units.get(2)).startsWith("#: src/order.c:9").endsWith("\"wenn es da ist\"");
  }

  @Test
  void aLongEntryIsOpenedBelowItsFirstLine() {
    String text = "PMID- 1\nAB  - " + "Cold. ".repeat(600) + "\nAU  - Huber K\n";
    UnitTree tree = Segmenters.installed().segment(text, format(text));
    int author = tree.size() - 1;
    assertThat(tree.isUnit(author)).isTrue();
    assertThat(tree.isFramed(tree.parent(author))).isTrue();
    assertThat(text.substring(0, tree.headEnd(tree.parent(author)))).isEqualTo("PMID- 1");
  }

  @Test
  void twoRecordsThatAreAlike() {
    assertThat(units(PACKAGES)).hasSize(2);
    assertThat(units(PACKAGES).get(0)).startsWith("Package: nginx").endsWith("Igor Sysoev.");
    String three = PACKAGES + "\n" + PACKAGES.substring(PACKAGES.indexOf("Package: redis"));
    assertThat(units(three)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Mara: I have seen the shelf.
        Piet: So have I.
        Mara: It is empty.

        Mara: Who took the lamps?
        Piet: Nobody did.
        Mara: Then they never came.
        """,
        """
        Note: bring the ladder.
        Then we look at the shelf in the cellar, which nobody has done for a year.

        Note: bring the lamp too.
        It is dark down there, and the ladder is old.
        """,
        "@media screen{\n  a, b { color: red }\n}\n@page{\n  margin: 2cm\n}\n",
        "@app(name, 5)\ndef run(x):\n    y = x + 1\n    z = 2\n    return y + z\n",
      })
  void othersAreNone(String text) {
    assertThat(format(text)).isNotEqualTo("listing");
  }
}
