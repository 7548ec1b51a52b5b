package dev.cprs.formats.mail;

import dev.cprs.formats.Chars;
import dev.cprs.formats.TextLines;
import java.util.Locale;
import java.util.Set;

/**
 * Where the headers of mails stand: runs of lines that say from whom a mail is and what it is
 * about, in a mail's source, between the mails of an mbox, or above what is answered to.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322</a>
 */
final class MailHeaders {
  /** What the header of the sender is called; programs translate it where they quote a mail. */
  private static final Set<String> SENDERS = Set.of("from", "von", "de", "da", "van", "från");

  private static final Set<String> SUBJECTS = Set.of("subject", "betreff", "objet", "asunto");

  /** The others that people read. */
  private static final Set<String> READ =
      Set.of(
          "to",
          "cc",
          "bcc",
          "date",
          "sent",
          "reply-to",
          "an",
          "kopie",
          "datum",
          "gesendet",
          "à",
          "envoyé",
          "para",
          "enviado",
          "fecha");

  private static final int LONGEST_NAME = 40;
  private static final int FEWEST = 3;

  private final TextLines lines;
  private final CharSequence text;

  MailHeaders(TextLines lines) {
    this.lines = lines;
    text = lines.text();
  }

  /**
   * The line after the headers that begin at a line; the line itself if none do. They name a sender
   * and two other things that people read.
   */
  int end(int line) {
    if (line > 0 && !lines.isBlank(line - 1) && !isRule(line - 1) && !isPostmark(line - 1)) {
      return line;
    }
    boolean sender = false;
    int read = 0;
    int at = line;
    while (at < lines.count() && !lines.isBlank(at)) {
      String name = name(at);
      if (name.isEmpty() && (at == line || lines.column(at) == 0)) {
        break;
      }
      sender |= SENDERS.contains(name);
      read += READ.contains(name) || SUBJECTS.contains(name) ? 1 : 0;
      at++;
    }
    boolean closed = at == lines.count() || lines.isBlank(at);
    return closed && sender && read + 1 >= FEWEST ? at : line;
  }

  /** Whether a header is one that people read. */
  boolean isRead(int line) {
    String name = name(line);
    return SENDERS.contains(name) || SUBJECTS.contains(name) || READ.contains(name);
  }

  /** Whether a header says what the mail is about. */
  boolean isSubject(int line) {
    return SUBJECTS.contains(name(line));
  }

  /** Where a header's value begins: a UTF-16 offset of the text. */
  int value(int line) {
    int colon = Chars.find(text, lines.inkStart(line), lines.inkEnd(line), ":");
    return Chars.skipBlank(text, colon + 1, lines.inkEnd(line));
  }

  /**
   * The line that an mbox has above each mail: {@code From olle@example.org Mon May 6 08:01:12}.
   */
  boolean isPostmark(int line) {
    int start = lines.start(line);
    int end = lines.inkEnd(line);
    int at = Chars.find(text, start, end, "@");
    return Chars.startsWith(text, start, end, "From ")
        && at > 0
        && Chars.find(text, at, end, ":") > 0;
  }

  /** What programs write above a mail that they quote: {@code ____}, or words between dashes. */
  boolean isRule(int line) {
    int start = lines.inkStart(line);
    int end = lines.inkEnd(line);
    return Chars.startsWith(text, start, end, "-----")
        || Chars.startsWith(text, start, end, "_____");
  }

  /** The name of a line's header in lower case; empty if it has none. */
  private String name(int line) {
    int start = lines.start(line);
    int end = Math.min(lines.inkEnd(line), start + LONGEST_NAME);
    int at = start;
    while (at < end && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    boolean named =
        at > start && at < end && text.charAt(at) == ':' && Character.isLetter(text.charAt(start));
    return named ? text.subSequence(start, at).toString().toLowerCase(Locale.ROOT) : "";
  }
}
