package dev.cprs.formats.code;

import dev.cprs.formats.code.Frame.Node;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes the unit tree of code in braces. Goes down into what is too large to be a unit, with its own
 * stack. A member with two bodies becomes a node for the first, in which the second is the last
 * child: <code>if (a) {</code> ... child <code>} else {</code> ... tail <code>}</code>. So what is
 * left when either is dropped is balanced.
 */
final class BraceTree {
  private static final int WHOLE_FUNCTION = 2000;
  private static final int WHOLE_BLOCK = 600;

  /** Small members without a blank line between them are one unit of up to so many characters. */
  private static final int RUN = 300;

  private static final int RUN_OF_ONE_LINE = 600;
  private static final int IMPORTS = 2000;

  /** A longer comment is a unit of its own before a group. */
  private static final int COMMENT = 600;

  private static final int LONGEST_HEAD = 1000;
  private static final int DEEPEST = 100;

  private final CharSequence text;
  private final UnitTree.Builder units;
  private final Tokens tokens;
  private final Members members;
  private final Bodies bodies;
  private final Heads heads;
  private final LooseCode loose;
  private final Deque<Frame> frames = new ArrayDeque<>();

  BraceTree(Tokens tokens, UnitTree.Builder units) {
    this.text = units.text();
    this.units = units;
    this.tokens = tokens;
    this.members = new Members(tokens);
    this.bodies = new Bodies(tokens, tokens.size());
    this.heads = new Heads(text, tokens);
    this.loose = new LooseCode(tokens, units);
  }

  void run() {
    Frame all = new Frame(0, tokens.size(), null, 0, 0);
    all.declarations = true;
    frames.push(all);
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      if (frame.at >= frame.end) {
        leave(frame);
      } else {
        place(frame);
      }
    }
  }

  private void place(Frame frame) {
    int first = frame.at;
    int last = members.end(first, frame.end, frame.commas);
    int code = members.code(first, last);
    frame.at = last;
    if (code == last) {
      flush(frame);
      loose.comment(first, last);
    } else if (code == first && tokens.isMark(code, ';') && frame.constants) {
      flush(frame);
      afterConstants(frame, first, last);
    } else if (!(frame.separated && last == first + 1 && tokens.isMark(first, ','))) {
      place(frame, first, code, last);
    }
  }

  private void place(Frame frame, int first, int code, int last) {
    boolean imports = frame.declarations && heads.isImport(code, last);
    int[] opens = imports ? new int[0] : bodies.of(code, last);
    if (!units.isInUnit() && opens.length == 0 && joins(frame, first, code, last, imports)) {
      join(frame, first, last, imports);
      return;
    }
    flush(frame);
    if (opens.length == 0) {
      placeWhole(frame, first, code, last);
      return;
    }
    int length = tokens.end(last - 1) - tokens.start(first);
    boolean unit = units.isInUnit() || length <= wholeLength(code, opens[0]);
    if (unit) {
      open(frame, first, code, last, opens, true);
      return;
    }
    int from = first;
    if (tokens.start(code) - tokens.start(first) > COMMENT) {
      loose.comment(first, code);
      from = code;
    }
    if (tokens.start(opens[0]) - tokens.start(code) > LONGEST_HEAD
        && !heads.isContainer(code, opens[0])) {
      split(frame, from, last);
    } else {
      unit = tokens.end(last - 1) - tokens.start(from) <= wholeLength(code, opens[0]);
      open(frame, from, code, last, opens, unit);
    }
  }

  private int wholeLength(int code, int body) {
    boolean function =
        !heads.isContainer(code, body)
            && tokens.isMark(body, '{')
            && heads.isFunction(code, body);
    return function ? WHOLE_FUNCTION : WHOLE_BLOCK;
  }

  private UnitKind kind(Frame frame, int code, int head) {
    boolean declaration =
        !heads.isControl(code)
            && (frame.declarations || heads.isContainer(code, head) || keywordFunction(code, head));
    return declaration ? UnitKind.DECLARATION : UnitKind.BLOCK;
  }

  private boolean keywordFunction(int code, int head) {
    return head < tokens.size() && tokens.isMark(head, '{') && heads.isFunction(code, head);
  }

  /** Whether a member is small enough to share a unit with its neighbours. */
  private boolean joins(Frame frame, int first, int code, int last, boolean imports) {
    int length = tokens.end(last - 1) - tokens.start(first);
    if (imports) {
      return length <= IMPORTS;
    }
    if (length > (tokens.lines(first) == 0 ? RUN_OF_ONE_LINE : RUN)) {
      return false;
    }
    if (!frame.declarations || frame.commas) {
      return true;
    }
    int brace = code;
    while (brace < last && !tokens.isMark(brace, '{')) {
      brace++;
    }
    boolean commented = code > first;
    if (brace < last && heads.isFunction(code, brace)) {
      return !commented && isOneLine(code, last);
    }
    return !(commented && heads.isAbstractFunction(code, last));
  }

  private boolean isOneLine(int code, int last) {
    for (int token = code + 1; token < last; token++) {
      if (tokens.lines(token) > 0) {
        return false;
      }
    }
    return true;
  }

  private void join(Frame frame, int first, int last, boolean imports) {
    if (frame.runCount > 0) {
      int most = imports ? IMPORTS : tokens.lines(first) == 0 ? RUN_OF_ONE_LINE : RUN;
      boolean apart =
          frame.runImports != imports
              || (tokens.lines(first) > 1 && !imports)
              || tokens.end(last - 1) - tokens.start(frame.runFirst) > most;
      if (apart) {
        flush(frame);
      }
    }
    if (frame.runCount == 0) {
      frame.runFirst = first;
      frame.runImports = imports;
    }
    frame.runLast = last;
    frame.runCount++;
  }

  private void flush(Frame frame) {
    if (frame.runCount == 0) {
      return;
    }
    int first = frame.runFirst;
    int last = frame.runLast;
    int code = members.code(first, last);
    boolean named = frame.runCount == 1 && !frame.runImports && frame.declarations;
    frame.runCount = 0;
    int end = end(frame, last);
    if (end <= tokens.start(first)) {
      return;
    }
    if (named && !heads.isControl(code) && tokens.kind(code) != Tokens.DIRECTIVE) {
      units.leaf(UnitKind.DECLARATION, tokens.start(first), end);
      name(UnitKind.DECLARATION, code, last);
    } else {
      units.leaf(UnitKind.BLOCK, tokens.start(first), end);
    }
  }

  /** Where a member's text ends: before its comma if that belongs to no member. */
  private int end(Frame frame, int last) {
    boolean comma = frame.separated && last >= 2 && tokens.isMark(last - 1, ',');
    return tokens.end(comma ? last - 2 : last - 1);
  }

  /** Names what was added last. A statement has no name. */
  private void name(UnitKind kind, int code, int head) {
    if (kind == UnitKind.DECLARATION && heads.findName(code, head)) {
      units.name(heads.nameStart(), heads.nameEnd());
    }
  }

  /** Places a member that has no bodies. */
  private void placeWhole(Frame frame, int first, int code, int last) {
    int end = end(frame, last);
    int from = first;
    if (end - tokens.start(first) > WHOLE_FUNCTION
        && tokens.start(code) - tokens.start(first) > COMMENT
        && !units.isInUnit()) {
      loose.comment(first, code);
      from = code;
    }
    if (end - tokens.start(from) <= WHOLE_FUNCTION) {
      UnitKind kind = kind(frame, code, last);
      units.leaf(kind, tokens.start(from), end);
      name(kind, code, last);
    } else {
      split(frame, from, last);
    }
  }

  /** Parts a member that is too long at its commas, or, without any, just so. */
  private void split(Frame frame, int first, int last) {
    if (members.end(first, last, true) < last) {
      Frame parts = new Frame(first, last, null, 0, 0);
      parts.declarations = frame.declarations;
      parts.commas = true;
      parts.separated = frame.separated;
      frames.push(parts);
    } else {
      loose.pieces(first, frame.separated && tokens.isMark(last - 1, ',') ? last - 1 : last);
    }
  }

  private void open(Frame frame, int first, int code, int last, int[] opens, boolean unit) {
    int body = opens[0];
    UnitKind kind = kind(frame, code, body);
    if (tokens.kind(body) == Tokens.STRING) {
      loose.string(kind, tokens.start(first), body, end(frame, last));
      return;
    }
    boolean declarations =
        heads.isContainer(code, body)
            || (frame.declarations
                && !heads.isControl(code)
                && (bodies.isEnclosed(code, body) || !heads.isFunction(code, body)));
    int headEnd = headEnd(body);
    if (unit) {
      units.unit(kind, tokens.start(first), headEnd).framed();
    } else {
      units.group(kind, tokens.start(first), headEnd).framed().speaking();
    }
    name(kind, code, body);
    int before = frame.separated && tokens.isMark(last - 1, ',') ? last - 1 : last;
    enter(frame, new Node(code, before, opens, declarations), 0, headEnd);
  }

  /** The end of an opening bracket, or of the comment on its line. */
  private int headEnd(int open) {
    return tokens.end(hasComment(open) ? open + 1 : open);
  }

  private boolean hasComment(int open) {
    int next = open + 1;
    return next < tokens.size()
        && tokens.kind(next) == Tokens.COMMENT
        && tokens.lines(next) == 0
        && next + 1 < tokens.size()
        && tokens.lines(next + 1) > 0;
  }

  private void enter(Frame around, Node node, int body, int headEnd) {
    int open = node.bodies()[body];
    int end = Math.min(around.end, tokens.partner(open));
    int first = Math.min(end, hasComment(open) ? open + 2 : open + 1);
    Frame frame = new Frame(first, end, node, body, headEnd);
    boolean constants = body == 0 && heads.isEnum(node.code(), open);
    boolean arms = body == 0 && heads.isMatch(node.code(), open);
    frame.constants = constants && tokens.isMark(open, '{');
    frame.declarations = node.declarations();
    frame.commas = members.isList(open, end, constants || arms);
    frame.separated = tokens.isMark(open, '(');
    if (frame.separated) {
      units.separator(',');
    }
    if (frames.size() >= DEEPEST) {
      loose.pieces(first, end);
      frame.at = end;
      frame.separated = false;
    }
    frames.push(frame);
  }

  /** The members after an enum's constants are kept with the semicolon before them. */
  private void afterConstants(Frame frame, int semicolon, int last) {
    int headEnd = tokens.end(last - 1);
    units.group(UnitKind.BLOCK, tokens.start(semicolon), headEnd).framed();
    Node node = new Node(semicolon, last, new int[0], true);
    Frame rest = new Frame(last, frame.end, node, 0, headEnd);
    rest.declarations = true;
    frame.at = frame.end;
    frames.push(rest);
  }

  private void leave(Frame frame) {
    flush(frame);
    frames.pop();
    Node node = frame.node;
    if (node == null) {
      return;
    }
    int end =
        frame.end > frame.first
            ? Math.max(frame.headEnd, tokens.end(frame.end - 1))
            : frame.headEnd;
    int[] opens = node.bodies();
    if (opens.length == 0) {
      units.close(end, end);
      return;
    }
    if (frame.body > 0) {
      units.close(end, end);
    }
    int close = tokens.partner(opens[frame.body]);
    int next = frame.body + 1;
    if (next < opens.length && close < tokens.size()) {
      int headEnd = headEnd(opens[next]);
      units.group(UnitKind.BLOCK, tokens.start(close), headEnd).framed();
      enter(frames.element(), node, next, headEnd);
    } else if (close < tokens.size()) {
      units.close(tokens.start(close), tokens.end(node.last() - 1));
    } else {
      units.close(end, end);
    }
  }
}
