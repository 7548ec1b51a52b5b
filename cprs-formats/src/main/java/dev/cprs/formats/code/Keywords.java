package dev.cprs.formats.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words of all the brace languages together say about the code around them. */
final class Keywords {
  /** Begins a statement that is no declaration, whatever braces it has. */
  static final byte CONTROL = 1;

  /** Continues the statement before it. */
  static final byte CONTINUATION = 2;

  /** A class, interface, namespace: what has members. */
  static final byte CONTAINER = 3;

  /** A container that lists its constants, with commas between them. */
  static final byte ENUM = 4;

  static final byte FUNCTION = 5;
  static final byte IMPORT = 6;

  /** A loop or condition whose head may hold semicolons without parentheses, as in Go. */
  static final byte LOOP = 7;

  static final byte DO = 8;
  static final byte WHILE = 9;

  /** A type whose braces may be followed by a name, as in C. */
  static final byte TYPE = 10;

  /** Stands after a closing brace on its line and continues the statement. */
  static final byte AFFIX = 11;

  static final byte REQUIRE = 12;

  /** A choice whose arms may be parted by commas. */
  static final byte MATCH = 13;

  /** An operator that is a word, so that a slash after it begins a regular expression. */
  static final byte OPERATOR = 14;

  private static final int LONGEST = 12;
  private static final Map<String, Byte> ALL = new HashMap<>();

  static {
    put(
        CONTROL,
        "try case throw synchronized lock unless foreach defer go select loop guard default yield"
            + " unsafe");
    put(CONTINUATION, "else catch finally elseif elif rescue ensure");
    put(
        CONTAINER,
        "class interface record trait impl object namespace module mod protocol extension"
            + " extern media supports layer keyframes actor service");
    put(ENUM, "enum");
    put(FUNCTION, "fn func function fun def macro_rules constructor sub");
    put(IMPORT, "import package using use include require_once include_once");
    put(LOOP, "for if switch");
    put(DO, "do");
    put(WHILE, "while");
    put(TYPE, "typedef struct union");
    put(AFFIX, "from as satisfies instanceof in is where");
    put(REQUIRE, "require");
    put(MATCH, "match");
    put(OPERATOR, "return typeof of delete");
  }

  private Keywords() {}

  private static void put(byte keyword, String words) {
    for (String word : List.of(words.split(" "))) {
      ALL.put(word, keyword);
    }
  }

  /** What a word is; 0 if it is a name. */
  static byte of(CharSequence text, int start, int end) {
    if (end - start > LONGEST || end - start < 2) {
      return 0;
    }
    return ALL.getOrDefault(text.subSequence(start, end).toString(), (byte) 0);
  }
}
