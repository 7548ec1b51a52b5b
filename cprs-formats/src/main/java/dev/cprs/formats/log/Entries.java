package dev.cprs.formats.log;

import java.util.regex.Pattern;

/**
 * Catalogues whose entries have a line for each field: bibliographies (RIS, BibTeX, MEDLINE) and
 * the translations of gettext. An entry is a unit.
 */
final class Entries implements Listing {
  /** So many of the lines must be ones that an entry may have. */
  private static final double KNOWN = 0.9;

  private static final int HEAD = 300;

  /** An entry of more characters is opened below its first line. */
  private static final int LONG = 2_500;

  private static final Pattern RIS = Pattern.compile("[A-Z][A-Z0-9]  -( .*)?");
  private static final Pattern MEDLINE = Pattern.compile("[A-Z]{2,4} *- .*");
  private static final Pattern BIBTEX = Pattern.compile("@[A-Za-z]+ *\\{.*");
  private static final Pattern KEYED = Pattern.compile("@[A-Za-z]+ *\\{ *[^\\s,{}=\"();]+ *,.*");
  private static final Pattern FIELD = Pattern.compile("[A-Za-z][\\w-]* *= *[{\"\\d\\w].*");
  private static final Pattern GETTEXT =
      Pattern.compile("#.*|msg(ctxt|id|id_plural|str(\\[\\d\\])?) \".*|\".*\"");

  @Override
  public double fit(TextLines lines) {
    int first = 0;
    while (first < lines.size() && (lines.isBlank(first) || lines.head(first, 1).equals("%"))) {
      first++;
    }
    if (first == lines.size()) {
      return 0;
    }
    String head = lines.head(first, HEAD);
    boolean fits =
        head.startsWith("TY  - ")
            ? share(lines, RIS) >= KNOWN
            : head.startsWith("PMID- ")
                ? share(lines, MEDLINE) >= KNOWN
                : BIBTEX.matcher(head).matches() ? isBibliography(lines) : isCatalogue(lines);
    return fits ? 0.93 : 0;
  }

  /** The share of lines that are of a kind; deeper ones go on with the value above them. */
  private static double share(TextLines lines, Pattern kind) {
    return Listing.share(
        lines, line -> lines.indent(line) > 1 || kind.matcher(lines.head(line, HEAD)).matches());
  }

  private static boolean isBibliography(TextLines lines) {
    int keyed = Listing.count(lines, line -> KEYED.matcher(lines.head(line, HEAD)).matches());
    int begun = Listing.count(lines, line -> begins(lines, line));
    int fields = Listing.count(lines, line -> FIELD.matcher(lines.head(line, HEAD)).matches());
    int coded = Listing.count(lines, line -> lines.head(line, HEAD).endsWith(";"));
    return keyed > 0 && 2 * keyed >= begun && fields + keyed > 2 && coded == 0;
  }

  private static boolean isCatalogue(TextLines lines) {
    int entries = Listing.count(lines, line -> lines.head(line, HEAD).startsWith("msgid \""));
    return entries > 0
        && Listing.count(lines, line -> lines.head(line, HEAD).startsWith("msgstr")) >= entries
        && share(lines, GETTEXT) >= KNOWN;
  }

  @Override
  public int end(TextLines lines, int first) {
    boolean entry = begins(lines, first);
    int next = first + 1;
    while (next < lines.size() && (entry ? !begins(lines, next) : lines.indent(next) > 1)) {
      next++; // of an entry that is opened, a value with its other lines
    }
    return next;
  }

  @Override
  public boolean isOpened(TextLines lines, int first, int end) {
    return begins(lines, first) && lines.end(end - 1) - lines.start(first) > LONG;
  }

  /** Whether an entry begins with a line. */
  private static boolean begins(TextLines lines, int line) {
    if (lines.isBlank(line)) {
      return false;
    }
    String head = lines.head(line, HEAD);
    if (head.startsWith("TY  - ") || head.startsWith("PMID- ")) {
      return true;
    }
    if (lines.indent(line) > 0) {
      return false;
    }
    String before = line == 0 || lines.isBlank(line - 1) ? "" : lines.head(line - 1, HEAD);
    if (BIBTEX.matcher(head).matches()) {
      return !before.startsWith("%"); // a comment leads its entry
    }
    boolean leads = head.startsWith("%") && !before.startsWith("%");
    boolean message = head.startsWith("#") || head.startsWith("msg");
    boolean translated = before.startsWith("msgstr") || before.startsWith("\"");
    return leads
        || (message && before.isEmpty())
        || (translated && (head.startsWith("#") || head.startsWith("msgctxt")));
  }
}
