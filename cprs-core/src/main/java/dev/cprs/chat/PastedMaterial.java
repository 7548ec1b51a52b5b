package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the pasted material in a user's text: what is delimited, what is introduced as a text or a
 * mail, and runs of lines that look like a machine's. Linear in the text's length.
 *
 * <p>Prose is pasted only where the user says so, with delimiters or an introduction, and where it
 * is a document with headings beside a question. A template, an example or rules are none, even
 * there: they must be followed as they are. Nor is a text of which a good part of the sentences are
 * instructions.
 */
final class PastedMaterial {
  /** A guess: shorter material saves nothing, and does a question no harm. */
  static final int SHORTEST = 600;

  /** Prose that is introduced and not delimited must be longer, since its end is a guess. */
  static final int SHORTEST_TEXT = 2000;

  /** Where the user wrote more than was pasted, material must be longer to count. */
  private static final int SHORTEST_IN_LONG_QUESTION = 4000;

  /** After an introduced text, the user's own words are looked for in this many characters. */
  static final int TAIL = 1500;

  /** The share of sentences, in percent, that makes a text one of instructions. */
  private static final int INSTRUCTIONS = 30;

  /** Each introduction may read the rest of the text; so many of them keep that linear. */
  private static final int MAX_INTRODUCTIONS = 20;

  private final CharSequence text;
  private int introductions;
  private final List<Paste> found = new ArrayList<>();

  private PastedMaterial(CharSequence text) {
    this.text = text;
  }

  /**
   * A pasted text.
   *
   * @param whole what is no part of the question: the material with its delimiters
   * @param material what may be compressed: whole lines without the white space around them
   * @param guess whether nothing but headings tells it from what the user wrote
   */
  record Paste(Block whole, Block material, boolean guess) {}

  /**
   * The pasted material in some parts of a text.
   *
   * @param parts in order and disjoint
   * @return in order and disjoint, each inside one of the parts
   */
  static List<Paste> find(CharSequence text, List<Block> parts) {
    PastedMaterial search = new PastedMaterial(text);
    String above = "";
    for (Block part : parts) {
      search.search(part, above);
      above = search.lineBefore(part.start(), part.end());
    }
    search.found.sort(Comparator.comparingInt(paste -> paste.material().start()));
    int pasted = Blocks.length(search.found.stream().map(Paste::material).toList());
    if (pasted * 2L < Blocks.length(parts)) {
      search.found.removeIf(paste -> length(paste.material()) < SHORTEST_IN_LONG_QUESTION);
    }
    List<Block> rest = Blocks.subtract(parts, search.found.stream().map(Paste::whole).toList());
    boolean guesses = search.found.stream().anyMatch(Paste::guess);
    if (guesses && Asking.sentences(Question.join(text, rest)).stream().noneMatch(Asking::asks)) {
      search.found.removeIf(Paste::guess);
    }
    return List.copyOf(search.found);
  }

  /**
   * Searches a part.
   *
   * @param above the last line above it, which may announce it
   */
  private void search(Block part, String above) {
    List<Block> taken = new ArrayList<>();
    for (Delimited.Quoted quoted : Delimited.find(text, part, SHORTEST)) {
      taken.add(quoted.whole());
      String own = lineBefore(part.start(), quoted.whole().start());
      String before = own.isEmpty() ? above : own;
      if (!Asking.mustBeFollowed(before) && !isInstructions(text, quoted.inner())) {
        add(quoted.whole(), quoted.inner(), SHORTEST);
      }
    }
    for (Block rest : Blocks.subtract(List.of(part), taken)) {
      List<Piece> pieces = StructuredLines.reshaped(text, Piece.of(text, rest));
      int from = 0;
      boolean headed = false;
      for (int i = rest.start() == part.start() ? -1 : 0; i < pieces.size(); i++) {
        boolean heading = !headed && i >= 0 && HeadedDocument.isHeading(text, pieces, i);
        headed |= heading; // what follows the first one is of the same kind
        int document = heading ? HeadedDocument.end(text, pieces, i) : i;
        if (document > i) {
          addRuns(pieces.subList(from, i));
          Block block = block(pieces, i, document);
          add(block, block, SHORTEST, /* guess= */ true);
          from = document;
          i = document - 1;
          continue;
        }
        int start = introductions < MAX_INTRODUCTIONS ? introduced(pieces, i, above) : -1;
        if (start >= 0) {
          introductions++;
          int end = endOfText(pieces, start);
          Block block = block(pieces, start, end);
          boolean mail = start == i;
          if (length(block) >= (mail ? SHORTEST : SHORTEST_TEXT) && !isInstructions(text, block)) {
            addRuns(pieces.subList(from, start));
            add(block, block, SHORTEST);
            from = end;
            i = end - 1;
          }
        }
      }
      addRuns(pieces.subList(from, pieces.size()));
    }
  }

  private void add(Block whole, Block inner, int shortest) {
    add(whole, inner, shortest, /* guess= */ false);
  }

  private void add(Block whole, Block inner, int shortest, boolean guess) {
    int start = WhiteSpace.on(text, inner.start(), inner.end());
    Block material = new Block(start, WhiteSpace.back(text, start, inner.end()));
    if (length(material) >= shortest) {
      found.add(new Paste(whole, material, guess));
    }
  }

  private static int length(Block block) {
    return block.end() - block.start();
  }

  private static Block block(List<Piece> pieces, int start, int end) {
    return start >= end
        ? new Block(0, 0)
        : new Block(pieces.get(start).start(), pieces.get(end - 1).end());
  }

  /** The last line before an offset that isn't blank, or the part of it before the offset. */
  private String lineBefore(int from, int offset) {
    int end = WhiteSpace.back(text, from, offset);
    int start = end;
    while (start > from && end - start < 300 && text.charAt(start - 1) != '\n') {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  /* Introduced texts. */

  /**
   * Where the text begins that a piece introduces, or with -1 the line above: at the piece itself
   * if it is a mail's header; -1 if it introduces none, or what follows looks like a machine's
   * lines, which need no introduction.
   */
  private int introduced(List<Piece> pieces, int i, String above) {
    Piece piece = i < 0 ? new Piece(0, 0, LineShape.PROSE, false) : pieces.get(i);
    if (i >= 0 && isMailHeader(piece)) {
      int headers = 1;
      for (int j = i + 1; j < pieces.size() && j < i + 6; j++) {
        headers += isMailHeader(pieces.get(j)) ? 1 : 0;
      }
      return headers >= 2 ? i : -1;
    }
    if (piece.isBlank() || piece.shape() == LineShape.MATERIAL) {
      return -1;
    }
    if (!Asking.introduces(i < 0 ? lastSentence(above) : piece.in(text))) {
      return -1;
    }
    int start = i + 1;
    while (start < pieces.size() && pieces.get(start).isBlank()) {
      start++;
    }
    int machine = 0;
    int looked = 0;
    for (int j = start; j < pieces.size() && looked < 3; j++) {
      if (!pieces.get(j).isBlank()) {
        looked++;
        machine += pieces.get(j).shape() == LineShape.MATERIAL ? 1 : 0;
      }
    }
    return start == pieces.size() || machine * 2 > looked ? -1 : start;
  }

  private static String lastSentence(String line) {
    List<String> sentences = Asking.sentences(line);
    return sentences.isEmpty() ? "" : sentences.get(sentences.size() - 1);
  }

  private boolean isMailHeader(Piece piece) {
    int start = WhiteSpace.on(text, piece.start(), Math.min(piece.end(), piece.start() + 4));
    int colon = start;
    while (colon < piece.end() && colon < start + 12 && text.charAt(colon) != ':') {
      colon++;
    }
    return colon < piece.end()
        && text.charAt(colon) == ':'
        && MAIL_HEADERS.contains(text.subSequence(start, colon).toString());
  }

  private static final Set<String> MAIL_HEADERS =
      Set.of(
          "From",
          "To",
          "Cc",
          "CC",
          "Date",
          "Sent",
          "Subject",
          "Von",
          "An",
          "Datum",
          "Gesendet",
          "Betreff",
          "De",
          "À",
          "Objet",
          "Envoyé",
          "Para",
          "Asunto",
          "Fecha",
          "发件人",
          "收件人",
          "主题");

  /**
   * Where a text ends that nothing delimits: before the heading of a request, or before the first
   * paragraph near the end that asks. A mail's own last question is left out too; that is the safe
   * side.
   */
  private int endOfText(List<Piece> pieces, int start) {
    int last = pieces.get(pieces.size() - 1).end();
    for (int i = start + 1; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.isBlank() || piece.shape() == LineShape.MATERIAL || !beginsSentence(pieces, i)) {
        continue;
      }
      if (!piece.inLine() && Asking.headsRequest(piece.in(text))) {
        return i;
      }
      if (last - piece.start() <= TAIL && Asking.asks(piece.in(text))) {
        return i;
      }
    }
    return pieces.size();
  }

  private boolean beginsSentence(List<Piece> pieces, int i) {
    Piece before = pieces.get(i - 1);
    int end = WhiteSpace.back(text, before.start(), before.end());
    return before.isBlank() || ".!?:…\"”’)。！？：-–".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether a good part of a text's sentences instruct. */
  static boolean isInstructions(CharSequence text, Block block) {
    List<String> sentences = Asking.sentences(block.in(text));
    long instructing = 0;
    long prose = 0;
    for (String sentence : sentences) {
      if (LineShape.of(sentence, 0, sentence.length()) != LineShape.MATERIAL) {
        prose++;
        instructing += Asking.instructs(sentence) ? 1 : 0;
      }
    }
    return prose * 2 > sentences.size() && instructing * 100 >= prose * INSTRUCTIONS;
  }

  /* Runs of lines that look like a machine's. */

  private void addRuns(List<Piece> pieces) {
    int i = 0;
    while (i < pieces.size()) {
      if (pieces.get(i).shape() != LineShape.MATERIAL) {
        i++;
        continue;
      }
      int end = runEnd(pieces, i);
      Block block = block(pieces, i, end);
      if (length(block) >= SHORTEST && isMostlyMaterial(pieces.subList(i, end))) {
        add(block, block, SHORTEST);
      }
      i = end;
    }
  }

  /** Where a run ends: after its last machine's line, and indented lines that follow directly. */
  private int runEnd(List<Piece> pieces, int start) {
    int end = start + 1;
    int prose = 0;
    for (int i = end; i < pieces.size() && prose <= 2; i++) {
      Piece piece = pieces.get(i);
      switch (piece.shape()) {
        case MATERIAL -> {
          end = i + 1;
          prose = 0;
        }
        case BLANK -> {
          if (prose > 0) {
            return end;
          }
        }
        case PROSE -> {
          // Messages and comments are inside a paste; the user's words are beside it.
          boolean comment =
              Blocks.startsWith(text, "#", WhiteSpace.on(text, piece.start(), piece.end()));
          if ((pieces.get(i - 1).isBlank() && !comment) || Asking.asks(piece.in(text))) {
            return end;
          }
          prose++;
        }
        case UNCLEAR -> {
          boolean indented = WhiteSpace.is(text.charAt(piece.start()));
          if (indented && i == end) {
            end = i + 1;
          } else if (!indented && isParagraph(pieces, i)) {
            return end;
          }
        }
      }
    }
    return end;
  }

  private static boolean isParagraph(List<Piece> pieces, int i) {
    return pieces.get(i - 1).isBlank() && (i + 1 == pieces.size() || pieces.get(i + 1).isBlank());
  }

  /** Whether a run's lines are a machine's for the most part, not counting comments. */
  private boolean isMostlyMaterial(List<Piece> pieces) {
    int material = 0;
    int all = 0;
    for (Piece piece : pieces) {
      int start = WhiteSpace.on(text, piece.start(), piece.end());
      boolean comment = start < piece.end() && text.charAt(start) == '*';
      all += piece.isBlank() || comment ? 0 : piece.length();
      material += piece.shape() == LineShape.MATERIAL ? piece.length() : 0;
    }
    return material * 5L >= all * 3L;
  }
}
