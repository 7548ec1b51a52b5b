package dev.cprs.formats.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Code with braces that is laid out in another way than Java, and files of settings. */
class OtherLanguagesTest {
  private static String format(String text) {
    return Segmenters.installed().formatOf(text, 0, text.length());
  }

  private static List<String> units(String text, String format) {
    assertThat(format(text)).isEqualTo(format);
    return Code.units(text, Code.tree(text, format));
  }

  @Test
  void elementsBetweenStatementsAreCode() {
    String text =
        """
        import { useState } from 'react'
        import { Button } from '../ui/Button'

        /** Whether an order may still be returned: 30 days from delivery. */
        export function isReturnable(order) {
          return days(order) <= 30
        }

        export function Orders({ orders }) {
          const [page, setPage] = useState(0)
          return (
            <section>
              <h2>Your orders of the last two years and all their parcels</h2>
              The orders can't be shown before you have logged in again.
              {orders.map((order) => (
                <li key={order.id}>{order.id}</li>
              ))}
              <Button onClick={() => setPage(page + 1)}>Older</Button>
            </section>
          )
        }
        """;
    assertThat(units(text, "code"))
        .anySatisfy(
            unit -> assertThat(unit).startsWith("/** Whether").contains("<= 30").endsWith("}"));
    assertThat(
            format(
                "<!DOCTYPE html>\n<html>\n<body>\n<script>\nexport const a = () => (\n1)\n"
                    + "import x from 'y'\n</script>\n<p>Hello</p>\n</body>\n</html>\n"))
        .isEqualTo("html");
  }

  @Test
  void aRuleOfCssIsAUnitWhateverItBeginsWith() {
    String text =
        """
        .header {
          display: flex;
          height: 64px;
        }

        /* The price of a card. */
        .card .price {
          color: #b3541e;
        }

        :root {
          --gap: 12px;
        }
        """;
    assertThat(units(text, "code"))
        .containsExactly(
            ".header {\n  display: flex;\n  height: 64px;\n}",
            "/* The price of a card. */\n.card .price {\n  color: #b3541e;\n}",
            ":root {\n  --gap: 12px;\n}");
  }

  @Test
  void aCallOnAResultStaysWithIt() {
    String text =
        """
        fun names(people: List<Person>): List<String> {
          return people.filter { it.age > 18 }
            .map { it.name }
        }

        val all = people.filter {
          it.age > 18
        }
        .map { it.name }
        """;
    assertThat(units(text, "code")).hasSize(2).last().asString().endsWith(".map { it.name }");
  }

  @Test
  void descriptionsOfGraphQlStayWithWhatTheyDescribe() {
    String text =
        """
        \"""
        A customer. Addresses are kept for two years after the last order.
        \"""
        type Customer implements Node {
          id: ID!
          "Newest first."
          orders(first: Int = 20, after: String): OrderConnection!
        }

        enum Role {
          CUSTOMER
          STAFF
        }

        type Order {
          placed: DateTime!
        }
        """;
    assertThat(units(text, "code"))
        .hasSize(3)
        .first()
        .asString()
        .startsWith("\"\"\"\nA customer.")
        .endsWith("}");
  }

  @Test
  void buildsOfGradleAreCode() {
    String text =
        """
        plugins {
            id 'java'
        }

        dependencies {
            implementation 'com.google.guava:guava:31.1-jre'
        }
        """;
    assertThat(units(text, "code"))
        .containsExactly(
            "plugins {\n    id 'java'\n}",
            "dependencies {\n    implementation 'com.google.guava:guava:31.1-jre'\n}");
  }

  /** Misled by its comments, this was Markdown, and a comment headed all settings to the next. */
  @Test
  void aCommentStaysWithItsSettings() {
    String text =
        """
        # This is the server's configuration file.

        Port 2222
        ListenAddress 0.0.0.0

        # Authentication:
        LoginGraceTime 30
        PermitRootLogin no

        # Passwords are only for the old scanners.
        PasswordAuthentication no

        PrintMotd no
        Subsystem sftp /usr/lib/openssh/sftp-server

        Match Address 192.168.7.0/24
            PasswordAuthentication yes
            MaxAuthTries 6
        """;
    assertThat(units(text, "source"))
        .contains(
            "# Passwords are only for the old scanners.\nPasswordAuthentication no",
            "PrintMotd no\nSubsystem sftp /usr/lib/openssh/sftp-server",
            "Match Address 192.168.7.0/24\n    PasswordAuthentication yes\n    MaxAuthTries 6");
  }

  @Test
  void aJobStaysWithItsComment() {
    String text =
        """
        SHELL=/bin/bash
        MAILTO=ops@shop.example

        # Invoices are sent on the first working day.
        30 6   1-3 * * shop  /srv/shop/bin/send-invoices --if-working-day

        # Rebuild the search index on Sundays, it takes three hours.
        45 1   * * 0   shop  /srv/shop/bin/reindex --all
        @reboot        shop  /srv/shop/bin/warm-cache
        """;
    assertThat(units(text, "source"))
        .contains(
            "# Invoices are sent on the first working day.\n"
                + "30 6   1-3 * * shop  /srv/shop/bin/send-invoices --if-working-day");
  }

  @Test
  void headingsOverShortLinesAreNoComments() {
    String text =
        "# Shopping\n\nmilk 2\neggs 12\n\n# Garage\n\noil 3\nfuses 20\n\n# Attic\n\nboxes 4\n";
    assertThat(format(text)).isEqualTo("markdown");
  }

  @Test
  void aDialogueIsNoFileOfSettings() {
    String text =
        "#NOTE#: [Scene: a cafe. Monica is working.]\nRachel Green: Look at her.\n"
            + "Chandler Bing: Hi Monica.\nPhoebe Buffay: Hey nice boots.\nJoey Tribbiani: Hello.\n";
    assertThat(format(text)).isNotEqualTo("source");
  }
}
