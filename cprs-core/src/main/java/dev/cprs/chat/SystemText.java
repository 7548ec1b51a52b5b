package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like material in a system text: paragraphs of prose, rows, entries and lines of
 * code below a heading or in a tag that announces documents, and long runs of the same elsewhere.
 * In doubt a part is an instruction and stays:
 *
 * <ul>
 *   <li>A paragraph or list item with one sentence that commands, or that speaks to somebody, is
 *       one.
 *   <li>So is all below a heading, or in a tag, that announces rules, formats, roles, tools or
 *       examples.
 *   <li>So are headings and short parts.
 *   <li>Where nothing announces material, lists are instructions, and so is prose that talks of
 *       users, answers, tone and the like.
 * </ul>
 *
 * Linear in the text's length.
 */
final class SystemText {
  /** Less material than this isn't worth looking at. */
  private static final int SHORTEST = 400;

  /** A shorter fenced part may be an example. */
  private static final int SHORTEST_FENCED = 600;

  /** A run of material that nothing announces must be longer. */
  private static final int SHORTEST_UNANNOUNCED = 1000;

  /** A part of announced material that is shorter stays: it may be a heading. */
  private static final int SHORTEST_PART = 60;

  /** A paragraph of prose that is shorter is no part of a document by itself. */
  private static final int SHORTEST_PARAGRAPH = 200;

  private static final int LONGEST_HEADING = 90;
  private static final int SHORT_LINE = 60;

  private static final Pattern TAG =
      Pattern.compile("\\s*<(/?)([A-Za-z][\\w.:-]*)(\\s[^<>]*)?>\\s*");
  private static final Pattern ITEM =
      Pattern.compile("\\s*(?:[-*+•–]|\\(?[0-9a-zA-Z]{1,3}[.)])\\s.*");
  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,}).*");

  /** What the text around a part says about it. */
  private enum Place {
    INSTRUCTIONS,
    NEUTRAL,
    MATERIAL
  }

  /**
   * A heading or tag that is in force.
   *
   * @param place of what is in it: a neutral section inside another takes its place, and
   *     instructions hold for all inside
   */
  private record Section(String tag, int level, Place place) {}

  private final String text;
  private final List<Section> sections = new ArrayList<>();

  /** How many of the sections have a tag of a name. */
  private final Map<String, Integer> opened = new HashMap<>();

  private final List<Block> announced = new ArrayList<>();
  private final List<Block> found = new ArrayList<>();
  private final List<Block> run = new ArrayList<>();

  private SystemText(String text) {
    this.text = text;
  }

  /**
   * The material in a system text.
   *
   * @return in order and disjoint; empty if there is little of it
   */
  static List<Block> material(String text) {
    SystemText system = new SystemText(text);
    system.read();
    system.endRun();
    List<Block> all = Blocks.union(system.announced, system.found);
    return Blocks.length(all) < SHORTEST ? List.of() : system.joined(all);
  }

  /** Blocks with nothing but white space between them are one. */
  private List<Block> joined(List<Block> blocks) {
    List<Block> joined = new ArrayList<>();
    for (Block block : blocks) {
      Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && WhiteSpace.on(text, last.end(), block.start()) == block.start()) {
        joined.set(joined.size() - 1, new Block(last.start(), block.end()));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  private void read() {
    int at = 0;
    int start = -1; // of a paragraph
    String before = ""; // the last line that wasn't blank, above the paragraph
    String line = "";
    while (at < text.length()) {
      int end = Blocks.indexOf(text, '\n', at, text.length());
      String next = text.substring(at, end);
      Matcher fence = FENCE.matcher(next);
      boolean blank = WhiteSpace.isBlank(next);
      boolean item = ITEM.matcher(next).matches();
      if (start >= 0 && (blank || item || fence.matches() || isMark(next))) {
        paragraph(start, at, before);
        before = line;
        start = -1;
      }
      if (fence.matches()) {
        int close = closing(fence.group(1), end);
        fenced(at, end, close, line);
        end = close < 0 ? end : Blocks.indexOf(text, '\n', close, text.length());
      } else if (!blank && isMark(next)) {
        mark(WhiteSpace.strip(next));
      } else if (!blank && start < 0) {
        start = at;
      }
      line = blank ? line : next;
      at = end + 1;
    }
    if (start >= 0) {
      paragraph(start, text.length(), before);
    }
  }

  /** The start of the line that closes a fence; -1 if none does. */
  private int closing(String fence, int from) {
    int at = from + 1;
    while (at < text.length()) {
      int end = Blocks.indexOf(text, '\n', at, text.length());
      if (text.substring(at, end).strip().startsWith(fence)) {
        return at;
      }
      at = end + 1;
    }
    return -1;
  }

  /** Whether a line is a tag by itself, or a heading. */
  private static boolean isMark(String line) {
    return TAG.matcher(line).matches() || isHeading(WhiteSpace.strip(line));
  }

  private static boolean isHeading(String line) {
    if (line.isEmpty() || line.length() > LONGEST_HEADING || ITEM.matcher(line).matches()) {
      return line.startsWith("**") && line.endsWith("**") && line.length() <= LONGEST_HEADING;
    }
    boolean capitals =
        line.equals(line.toUpperCase(Locale.ROOT))
            && line.chars().filter(Character::isLetter).count() > 3;
    return line.startsWith("#")
        || line.endsWith(":")
        || line.endsWith("：")
        || (line.startsWith("**") && (line.endsWith("**") || line.endsWith("**:")))
        || (line.startsWith("===") && line.length() > 6)
        || (line.startsWith("---") && line.length() > 6)
        || (capitals && LineShape.of(line, 0, line.length()) != LineShape.MATERIAL);
  }

  private void mark(String line) {
    endRun();
    Matcher tag = TAG.matcher(line);
    if (tag.matches()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      if (tag.group(1).isEmpty()) {
        open(name, 0, placeOf(name));
      } else if (opened.getOrDefault(name, 0) > 0) {
        Section closed;
        do {
          closed = close();
        } while (!closed.tag().equals(name));
      }
      return;
    }
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    level = level == 0 ? 7 : level;
    Place place = placeOf(line);
    int last = sections.size() - 1;
    boolean below =
        place == Place.NEUTRAL
            && last >= 0
            && (sections.get(last).level() < level || (level == 7 && place() != Place.NEUTRAL));
    if (below) {
      return; // a part of the section above it
    }
    while (last >= 0 && sections.get(last).tag().isEmpty() && sections.get(last).level() >= level) {
      close();
      last--;
    }
    open("", level, place);
  }

  private void open(String tag, int level, Place own) {
    Place around = place();
    boolean inherits = around == Place.INSTRUCTIONS || own == Place.NEUTRAL;
    sections.add(new Section(tag, level, inherits ? around : own));
    opened.merge(tag, 1, Integer::sum);
  }

  private Section close() {
    Section last = sections.remove(sections.size() - 1);
    opened.merge(last.tag(), -1, Integer::sum);
    return last;
  }

  private static Place placeOf(String heading) {
    return SystemWords.headsInstructions(heading)
        ? Place.INSTRUCTIONS
        : SystemWords.headsMaterial(heading) ? Place.MATERIAL : Place.NEUTRAL;
  }

  private Place place() {
    return sections.isEmpty() ? Place.NEUTRAL : sections.get(sections.size() - 1).place();
  }

  /** A fenced part: a document, unless it shows how something is to be written. */
  private void fenced(int start, int openEnd, int close, String before) {
    if (close < 0
        || place() == Place.INSTRUCTIONS
        || SystemWords.headsInstructions(before)
        || Asking.mustBeFollowed(before)
        || close - start < SHORTEST_FENCED
        || instructs(text.substring(openEnd, close), true)) {
      endRun();
      return;
    }
    announced.add(new Block(openEnd + 1, close));
  }

  private void paragraph(int start, int end, String before) {
    Place place = place();
    int length = end - start;
    boolean material = place != Place.INSTRUCTIONS && !instructs(start, end);
    if (place == Place.MATERIAL && material && length >= SHORTEST_PART) {
      announced.add(new Block(start, end));
    } else if (place == Place.NEUTRAL && material && isUnannounced(start, end, before)) {
      run.add(new Block(start, end));
    } else {
      endRun();
    }
  }

  /** Whether a part can be material although nothing announces it. */
  private boolean isUnannounced(int start, int end, String before) {
    if (SystemWords.headsInstructions(before) && before.strip().endsWith(":")) {
      return false;
    }
    int lines = 0;
    int machine = 0;
    for (Piece piece : Piece.of(text, new Block(start, end))) {
      if (!piece.isBlank() && !piece.inLine()) {
        lines++;
        machine += piece.shape() == LineShape.MATERIAL ? 1 : 0;
      }
    }
    if (machine * 10 >= lines * 8 && lines >= 3) {
      return true;
    }
    if (end - start < SHORTEST_PARAGRAPH
        || ITEM.matcher(text.substring(start, end).lines().findFirst().orElse("")).matches()) {
      return false;
    }
    return Asking.sentences(text.substring(start, end)).stream()
        .noneMatch(SystemWords::talksToAModel);
  }

  private boolean instructs(int start, int end) {
    return instructs(text.substring(start, end));
  }

  /** Whether a sentence of a part is an instruction. */
  static boolean instructs(String part) {
    return instructs(part, false);
  }

  private static boolean instructs(String part, boolean code) {
    for (String sentence : Asking.sentences(part)) {
      int from = 0;
      for (int at = 0; at <= sentence.length(); at++) {
        boolean end = at == sentence.length();
        // After a short line a new sentence begins, even without a full stop before it.
        if (end || (sentence.charAt(at) == '\n' && at - from < SHORT_LINE)) {
          boolean machine = code || LineShape.of(sentence, from, at) == LineShape.MATERIAL;
          if (SystemWords.instructs(sentence.substring(from, at), machine)) {
            return true;
          }
          from = at + 1;
        }
      }
    }
    return false;
  }

  /** Ends a run of unannounced material: short ones stay. */
  private void endRun() {
    if (Blocks.length(run) >= SHORTEST_UNANNOUNCED) {
      found.addAll(run);
    }
    run.clear();
  }
}
