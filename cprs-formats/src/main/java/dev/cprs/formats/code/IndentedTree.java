package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import dev.cprs.spi.UnitKind;
import dev.cprs.spi.UnitTree;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes the unit tree of code that goes by indentation. The head of a block is its first line and
 * what makes it valid alone: the docstring or the first simple statement. Where that is inside
 * another block, as in {@code if a:} and {@code for b in c:} below it, the head goes down to it,
 * and the rest of both blocks are children of one node: each line brings its own indentation.
 */
final class IndentedTree {
  private static final int WHOLE_FUNCTION = 2000;
  private static final int WHOLE_BLOCK = 600;
  private static final int RUN = 300;
  private static final int IMPORTS = 2000;

  /** Parts of a unit that are shorter aren't opened. */
  private static final int SHORTEST = 150;

  /** A handler that is always kept with its {@code try}, which isn't valid without. */
  private static final int HANDLER = 300;

  private static final int DEEPEST = 100;

  private static final String CLAUSES = " else elif except finally elsif rescue ensure when end ";
  private static final String HANDLERS = " except finally ";
  private static final String DEFINITIONS = " def class async module function ";
  private static final String CONTAINERS = " class module ";
  private static final String IMPORTING = " import from require require_relative using ";

  private final CharSequence text;
  private final UnitTree.Builder units;
  private final IndentedLines lines;
  private final Deque<Block> blocks = new ArrayDeque<>();

  /** Lines whose members are being placed: the inside of a block, or all. */
  private static final class Block {
    final int end;

    /** Where the text of the block's node that always stays at its end begins. */
    final int tailLine;

    /** Whether the end of these lines closes a node. */
    final boolean closes;

    int at;
    int runFirst;
    int runCount;
    boolean runImports;
    int lastEnd;

    Block(int at, int end, int tailLine, boolean closes, int headEnd) {
      this.at = at;
      this.end = end;
      this.tailLine = tailLine;
      this.closes = closes;
      this.lastEnd = headEnd;
    }
  }

  IndentedTree(IndentedLines lines, UnitTree.Builder units) {
    this.text = units.text();
    this.units = units;
    this.lines = lines;
  }

  void run() {
    blocks.push(new Block(0, lines.size(), lines.size(), false, 0));
    while (!blocks.isEmpty()) {
      Block block = blocks.element();
      if (block.at < block.tailLine) {
        place(block);
      } else {
        leave(block);
      }
    }
  }

  private void leave(Block block) {
    flush(block, block.tailLine);
    blocks.pop();
    if (block.closes) {
      boolean tail = block.tailLine < block.end;
      int end = block.lastEnd;
      units.close(tail ? lines.start(block.tailLine) : end, tail ? lines.end(block.end - 1) : end);
    }
  }

  /** The first line of a member that is neither a comment nor a decorator; its end if none is. */
  private int code(int first, int limit) {
    int code = first;
    while (code < limit && (lines.isComment(code) || isDecorator(code))) {
      if (lines.isComment(code) && code + 1 < limit && standsAlone(code)) {
        return -(code + 1);
      }
      code++;
    }
    return code == limit ? -limit : code;
  }

  private boolean standsAlone(int comment) {
    return lines.afterBlank(comment + 1) || lines.indent(comment + 1) < lines.indent(comment);
  }

  /** {@code @name} or {@code @name(...)}; a variable of Ruby looks like it but goes on. */
  private boolean isDecorator(int line) {
    int at = lines.start(line);
    int end = lines.end(line);
    if (text.charAt(at) != '@') {
      return false;
    }
    at++;
    while (at < end && (Chars.isWord(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    at = Chars.skipBlank(text, at, end);
    return at == end || text.charAt(at) == '(' || text.charAt(at) == '#';
  }

  /** After the last line of the statement at a line, with its clauses. */
  private int statementEnd(int code, int limit) {
    int indent = lines.indent(code);
    boolean clause = lines.startsWithWord(code, CLAUSES);
    int end = code + 1;
    boolean opened = false;
    while (end < limit) {
      if (lines.indent(end) > indent) {
        opened = true;
      } else if (lines.indent(end) < indent
          || clause
          || !opened
          || lines.isComment(end)
          || !lines.startsWithWord(end, CLAUSES)) {
        break;
      }
      end++;
    }
    return end;
  }

  private void place(Block block) {
    int first = block.at;
    int code = code(first, block.tailLine);
    if (code < 0) { // comments alone
      flush(block, first);
      block.at = -code;
      pieces(first, -code);
      block.lastEnd = lines.end(-code - 1);
      return;
    }
    int end = statementEnd(code, block.tailLine);
    block.at = end;
    int length = lines.end(end - 1) - lines.start(first);
    boolean compound = end > code + 1;
    boolean imports = !compound && lines.startsWithWord(code, IMPORTING);
    if (!units.isInUnit() && !compound && length <= (imports ? IMPORTS : RUN)) {
      join(block, first, end, imports);
      return;
    }
    flush(block, first);
    block.lastEnd = lines.end(end - 1);
    if (!compound) {
      statement(first, end, length);
    } else if (units.isInUnit() ? length < SHORTEST : length < SHORTEST && end - code < 3) {
      units.leaf(kind(code), lines.start(first), lines.end(end - 1));
      name(code);
    } else {
      open(first, code, end, length);
    }
  }

  private void join(Block block, int first, int end, boolean imports) {
    if (block.runCount > 0) {
      boolean apart =
          block.runImports != imports
              || (lines.afterBlank(first) && !imports)
              || lines.end(end - 1) - lines.start(block.runFirst) > (imports ? IMPORTS : RUN);
      if (apart) {
        flush(block, first);
      }
    }
    if (block.runCount == 0) {
      block.runFirst = first;
      block.runImports = imports;
    }
    block.runCount++;
    block.lastEnd = lines.end(end - 1);
  }

  /** Adds the small members before a line as one unit. */
  private void flush(Block block, int before) {
    if (block.runCount > 0) {
      units.leaf(UnitKind.BLOCK, lines.start(block.runFirst), lines.end(before - 1));
      block.runCount = 0;
    }
  }

  private UnitKind kind(int code) {
    return lines.startsWithWord(code, DEFINITIONS) ? UnitKind.DECLARATION : UnitKind.BLOCK;
  }

  /** {@code class A}, or only the name of a function. */
  private void name(int code) {
    if (kind(code) != UnitKind.DECLARATION) {
      return;
    }
    int start = lines.start(code);
    int end = lines.end(code);
    int keyword = start;
    while (Chars.startsWith(text, keyword, end, "async ")
        || Chars.startsWith(text, keyword, end, "local ")) {
      keyword = Chars.skipBlank(text, keyword + 6, end);
    }
    int from = keyword;
    while (from < end && Chars.isWord(text.charAt(from))) {
      from++;
    }
    from = Chars.skipBlank(text, from, end);
    int to = from;
    while (to < end && (Chars.isWord(text.charAt(to)) || text.charAt(to) == '.')) {
      to++;
    }
    if (from < to) {
      units.name(lines.startsWithWord(code, CONTAINERS) ? start : from, to);
    }
  }

  private void open(int first, int code, int end, int length) {
    int whole =
        lines.startsWithWord(code, CONTAINERS) || kind(code) == UnitKind.BLOCK
            ? WHOLE_BLOCK
            : WHOLE_FUNCTION;
    int from = first;
    boolean unit = units.isInUnit() || length <= whole;
    if (!unit && lines.end(code) - lines.start(first) > WHOLE_BLOCK && code > first) {
      int decorator = first;
      while (decorator < code && lines.isComment(decorator)) {
        decorator++;
      }
      pieces(first, decorator);
      from = decorator;
    }
    int tail = tail(code, end);
    int head = head(code, tail);
    int headEnd = lines.end(head);
    if (unit) {
      units.unit(kind(code), lines.start(from), headEnd).framed();
    } else {
      units.group(kind(code), lines.start(from), headEnd).framed();
      if (head > code) {
        units.speaking(); // it is valid alone
      }
    }
    name(code);
    if (blocks.size() >= DEEPEST) {
      pieces(head + 1, tail);
      Block rest = new Block(tail, end, tail, true, lines.end(Math.max(head, tail - 1)));
      blocks.push(rest);
    } else {
      blocks.push(new Block(head + 1, end, tail, true, headEnd));
    }
  }

  /** The last line of a block's head. */
  private int head(int code, int limit) {
    int head = code;
    int header = code;
    for (int line = code + 1; line < limit; line++) {
      if (lines.indent(line) <= lines.indent(header)) {
        return head;
      }
      if (lines.isComment(line)) {
        continue;
      }
      boolean compound = line + 1 < limit && lines.indent(line + 1) > lines.indent(line);
      if (isDecorator(line)
          || lines.startsWithWord(line, DEFINITIONS)
          || lines.end(line) - lines.start(code)
              > WHOLE_BLOCK + lines.end(code) - lines.start(code)) {
        return code;
      }
      if (!compound) {
        return line;
      }
      header = line;
      head = code;
    }
    return head;
  }

  /** The first line of what is kept with all of a block: a short handler, or {@code end}. */
  private int tail(int code, int end) {
    int indent = lines.indent(code);
    if (lines.indent(end - 1) == indent && lines.startsWithWord(end - 1, " end ")) {
      return end - 1;
    }
    if (!lines.startsWithWord(code, " try ")) {
      return end;
    }
    int tail = end;
    for (int line = end - 1; line > code; line--) {
      if (lines.indent(line) == indent && lines.startsWithWord(line, HANDLERS)) {
        int length = lines.end(end - 1) - lines.start(line);
        if (length > (tail == end ? WHOLE_BLOCK : HANDLER)) {
          return tail;
        }
        tail = line;
      }
    }
    return tail;
  }

  /** Places a statement without a block; a long one by its brackets or its long string. */
  private void statement(int first, int end, int length) {
    int from = lines.start(first);
    int to = lines.end(end - 1);
    if (length <= WHOLE_BLOCK) {
      units.leaf(UnitKind.BLOCK, from, to);
    } else {
      Tokens tokens = new BraceLexer(text, from, to, Dialect.HASHES).run();
      new Brackets(text, tokens).pair();
      new BraceTree(tokens, units).run();
    }
  }

  private void pieces(int first, int last) {
    if (first < last) {
      new Pieces(units, UnitKind.BLOCK, WHOLE_BLOCK).add(lines.start(first), lines.end(last - 1));
    }
  }
}
