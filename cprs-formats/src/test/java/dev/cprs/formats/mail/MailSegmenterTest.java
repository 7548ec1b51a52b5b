package dev.cprs.formats.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenters;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSegmenterTest {
  static final String SOURCE =
      """
      Return-Path: <ines@freight.example>
      Received: from mx2.freight.example (mx2.freight.example [203.0.113.24])
      \tby mail.example (Postfix) with ESMTPS id 4T7Qk81xZ2
      From: Ines Moreau <ines@freight.example>
      To: Petra Lindqvist <petra@example.org>
      Subject: Re: Container MSKU 771209-4
      Date: Tue, 14 May 2024 09:12:31 +0200
      Message-ID: <CAJ9f2@freight.example>

      Hello Petra,

      the container was unloaded on Friday at
      berth 712. The storage is free until 17 May.

      On Mon, 13 May 2024 at 15:12, Petra Lindqvist <petra@example.org> wrote:
      > Dear Ines,
      >
      > our fitters are booked for the 16th. Is there
      > a problem with the papers?
      """;

  static final String THREAD =
      """
      Yes, do so.

      ________________________________
      From: Tobias Brandt <tobias@x.example>
      Sent: Tuesday, May 14, 2024 10:42 AM
      To: ops <ops@x.example>
      Subject: RE: Staging

      Migration 0187 is running. It takes 40 minutes.

      -----Original Message-----
      From: Marta Brandt <marta@x.example>
      Sent: Tuesday, May 14, 2024 10:40 AM
      To: ops <ops@x.example>
      Subject: Staging

      The database is read only.
      """;

  static final String MBOX =
      """
      From olle@moelndal.example Mon May  6 08:01:12 2024
      From: Olle Berg <olle@moelndal.example>
      To: staff@moelndal.example
      Subject: Forklift out of order

      The yellow forklift leaks oil again.

      From karin@moelndal.example Mon May  6 12:44:51 2024
      From: Karin Sand <karin@moelndal.example>
      To: staff@moelndal.example
      Subject: Summer party

      The party is on 14 June in the boat house.
      """;

  private static UnitTree tree(String text) {
    return Segmenters.installed().segment(text, "mail");
  }

  private static List<String> units(String text) {
    UnitTree tree = tree(text);
    List<String> units = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node)) {
        units.add(text.substring(tree.start(node), tree.end(node)));
      }
    }
    return units;
  }

  /** What stays with the unit that is a text: the heads around it, the outermost first. */
  private static List<String> framesOf(String unit, String text) {
    UnitTree tree = tree(text);
    for (int node = 0; node < tree.size(); node++) {
      if (tree.isUnit(node) && text.substring(tree.start(node), tree.end(node)).equals(unit)) {
        List<String> frames = new ArrayList<>();
        for (int at = tree.parent(node); at >= 0; at = tree.parent(at)) {
          if (tree.isFramed(at)) {
            frames.add(0, text.substring(tree.start(at), tree.headEnd(at)));
          }
        }
        return frames;
      }
    }
    throw new AssertionError("No unit " + unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {SOURCE, THREAD, MBOX})
  void isRecognised(String text) {
    assertThat(Segmenters.installed().formatOf(text, 0, text.length())).isEqualTo("mail");
  }

  @Test
  void whatPeopleReadOfTheHeadersStaysWithASentence() {
    assertThat(units(SOURCE))
        .contains(
            "Return-Path: <ines@freight.example>",
            "Message-ID: <CAJ9f2@freight.example>",
            "The storage is free until 17 May.");
    assertThat(framesOf("The storage is free until 17 May.", SOURCE))
        .containsExactly(
            SOURCE.substring(SOURCE.indexOf("From:"), SOURCE.indexOf("Message-ID") - 1));
  }

  @Test
  void whoIsQuotedStaysWithTheQuote() {
    assertThat(framesOf("Is there\n> a problem with the papers?", SOURCE))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("On Mon, 13 May 2024")
        .endsWith("wrote:");
  }

  @Test
  void eachMailOfAThreadHasItsOwnSender() {
    assertThat(framesOf("The database is read only.", THREAD))
        .singleElement()
        .asString()
        .startsWith("From: Marta Brandt");
    assertThat(framesOf("It takes 40 minutes.", THREAD))
        .singleElement()
        .asString()
        .startsWith("From: Tobias Brandt")
        .endsWith("Subject: RE: Staging");
    assertThat(framesOf("Yes, do so.", THREAD)).isEmpty();
  }

  /** The dashes of a table are no rule above another mail. */
  @Test
  void aTableInAMailIsNotTorn() {
    String table =
        " id   | name  | town\n------+-------+--------\n 1037 | Lena  | Porto\n 1038 | Ruth  | Turku\n";
    String mail =
        "From: Ana <ana@example.org>\nTo: ops@example.org\nSubject: Orders\n\n"
            + "Here are the two orders that you asked me for, as they stand today:\n\n"
            + table
            + "\nAna\n";
    assertThat(units(mail)).doesNotContain("------+-------+--------");
    assertThat(String.join("\n", units(mail))).contains("1038 | Ruth  | Turku");
  }

  @Test
  void aReplyWithoutWordsOfItsOwnKeepsWhoIsQuoted() {
    String mail = SOURCE.replaceFirst("(?s)Hello Petra.*?(?=On Mon)", "");
    assertThat(framesOf("Is there\n> a problem with the papers?", mail))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("On Mon, 13 May 2024");
  }

  @Test
  void theMailsOfAnMboxAreNamedByTheirSubjects() {
    UnitTree tree = tree(MBOX);
    List<String> names = new ArrayList<>();
    for (int node = 0; node < tree.size(); node++) {
      if (tree.kind(node) == UnitKind.SECTION) {
        names.add(MBOX.substring(tree.nameStart(node), tree.nameEnd(node)));
      }
    }
    assertThat(names).containsExactly("Forklift out of order", "Summer party");
    assertThat(framesOf("The party is on 14 June in the boat house.", MBOX))
        .singleElement()
        .asString()
        .startsWith("From: Karin Sand");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From: London\nTo: Paris\n\nThe train leaves at nine. It takes two hours.\n",
        "To: all\nSubject: none\nDate: today\n\nSomething is written here.\n",
        "HTTP/1.1 200 OK\nDate: Tue, 14 May 2024\nContent-Type: text/plain\n\nHello. You there.\n"
      })
  void otherLinesWithColonsAreNoMail(String text) {
    assertThat(new MailSegmenter().fit(text, 0, text.length())).isZero();
  }
}
