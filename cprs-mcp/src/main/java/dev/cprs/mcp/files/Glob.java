package dev.cprs.mcp.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A glob that is matched without going back: all ways to match are followed side by side, so that a
 * text takes at most (length of the text) x (length of the glob) steps, whatever both look like.
 * The JDK's own globs become regular expressions, for which {@code *a*a*a*a*b} takes ages.
 *
 * <p>{@code ?} is one character and {@code *} are any number, but no slash; {@code **} are any
 * characters; <code>**&#47;</code> at the begin of a name is any number of folders, or none; {@code
 * [a-z]} and {@code [!a-z]} are one character of a set, never a slash; {@code {a,b}} is one of
 * several, not nested; a backslash takes the next character's meaning away. Immutable.
 */
final class Glob {
  /** Long enough for a dozen names, and short enough for thousands of files. */
  static final int MAX_LENGTH = 1000;

  /** What a state does: take a character and go on to the next, or split into two. */
  private enum Kind {
    CHARACTER,
    NO_SLASH,
    ANY,
    SET,
    SPLIT,
    END
  }

  /**
   * @param value the character of {@link Kind#CHARACTER}
   * @param ranges of {@link Kind#SET}: first and last characters, by turns
   * @param others whether the set is of all characters but those
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record State(Kind kind, int value, int[] ranges, boolean others) {}

  private final List<State> states = new ArrayList<>();

  /** The states that follow each state; a split has two, all others one. */
  private final List<int[]> next = new ArrayList<>();

  private final int[] glob;
  private final boolean foldCase;
  private int at;

  private Glob(String glob, boolean foldCase) {
    this.glob = glob.codePoints().toArray();
    this.foldCase = foldCase;
    if (this.glob.length > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "it has %d characters and may have %d".formatted(this.glob.length, MAX_LENGTH));
    }
    sequence(false);
    add(Kind.END, 0);
  }

  /**
   * A glob.
   *
   * @param foldCase whether upper and lower case are the same, as for file names of Windows
   * @throws IllegalArgumentException if it is none; the message is the rest of a sentence
   */
  static Glob of(String glob, boolean foldCase) {
    return new Glob(glob, foldCase);
  }

  /**
   * What came of a match.
   *
   * @param steps how many states were visited
   */
  record Outcome(boolean matches, long steps) {}

  /**
   * Whether all of a text matches.
   *
   * @param text a name, or a path with slashes
   */
  boolean matches(String text) {
    return match(text).matches();
  }

  Outcome match(String text) {
    Front now = new Front();
    Front then = new Front();
    long steps = now.enter(0);
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      then.clear();
      for (int k = 0; k < now.count; k++) {
        int state = now.states[k];
        if (takes(states.get(state), character)) {
          steps += then.enter(next.get(state)[0]);
        }
      }
      steps += now.count;
      Front swap = now;
      now = then;
      then = swap;
    }
    return new Outcome(now.has[states.size() - 1], steps);
  }

  /** States that wait for the next character, each once. */
  private final class Front {
    final int[] states = new int[Glob.this.states.size()];
    final boolean[] has = new boolean[states.length];
    final int[] open = new int[states.length + 1];
    int count;

    void clear() {
      Arrays.fill(has, false);
      count = 0;
    }

    /** Adds a state and all that it splits into; says how many were new. */
    int enter(int first) {
      int entered = 0;
      int todo = 0;
      if (!has[first]) {
        has[first] = true;
        open[todo++] = first;
      }
      while (todo > 0) {
        int state = open[--todo];
        entered++;
        if (Glob.this.states.get(state).kind() != Kind.SPLIT) {
          states[count++] = state;
          continue;
        }
        for (int follower : next.get(state)) {
          if (!has[follower]) {
            has[follower] = true;
            open[todo++] = follower;
          }
        }
      }
      return entered;
    }
  }

  private boolean takes(State state, int character) {
    return switch (state.kind()) {
      case CHARACTER -> folded(state.value()) == folded(character);
      case NO_SLASH -> character != '/';
      case ANY -> true;
      case SET -> character != '/' && isIn(state.ranges(), character) != state.others();
      case SPLIT, END -> false;
    };
  }

  private boolean isIn(int[] ranges, int character) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (isBetween(ranges[i], character, ranges[i + 1])
          || (foldCase
              && (isBetween(ranges[i], Character.toLowerCase(character), ranges[i + 1])
                  || isBetween(ranges[i], Character.toUpperCase(character), ranges[i + 1])))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBetween(int first, int character, int last) {
    return first <= character && character <= last;
  }

  private int folded(int character) {
    return foldCase ? Character.toLowerCase(Character.toUpperCase(character)) : character;
  }

  // The glob is read from left to right; each state is followed by the one that is added next.

  /** Reads on, in a group up to the comma or brace that ends one of its choices. */
  private void sequence(boolean inGroup) {
    while (at < glob.length) {
      int character = glob[at];
      if (inGroup && (character == ',' || character == '}')) {
        return;
      }
      at++;
      switch (character) {
        case '*' -> stars();
        case '?' -> add(Kind.NO_SLASH, 0);
        case '[' -> set();
        case '{' -> group(inGroup);
        case '\\' -> {
          if (at == glob.length) {
            throw new IllegalArgumentException("a character is missing after the last backslash");
          }
          add(Kind.CHARACTER, glob[at++]);
        }
        default -> add(Kind.CHARACTER, character);
      }
    }
  }

  private void stars() {
    boolean beginsName = at == 1 || glob[at - 2] == '/';
    if (at == glob.length || glob[at] != '*') {
      repeat(Kind.NO_SLASH);
      return;
    }
    at++;
    if (beginsName && at < glob.length && glob[at] == '/') {
      at++;
      int skip = add(Kind.SPLIT, 0);
      repeat(Kind.ANY);
      add(Kind.CHARACTER, '/');
      next.set(skip, new int[] {skip + 1, states.size()});
    } else {
      repeat(Kind.ANY);
    }
  }

  private void repeat(Kind kind) {
    int split = add(Kind.SPLIT, 0);
    int taking = add(kind, 0);
    next.set(split, new int[] {taking, taking + 1});
    next.set(taking, new int[] {split});
  }

  private void group(boolean inGroup) {
    if (inGroup) {
      throw new IllegalArgumentException("a group stands in a group");
    }
    List<Integer> ends = new ArrayList<>();
    while (true) {
      int choice = add(Kind.SPLIT, 0);
      sequence(true);
      if (at == glob.length) {
        throw new IllegalArgumentException("a closing brace is missing");
      }
      boolean last = glob[at++] == '}';
      if (last) {
        next.set(choice, new int[] {choice + 1});
        break;
      }
      ends.add(add(Kind.SPLIT, 0));
      next.set(choice, new int[] {choice + 1, states.size()});
    }
    for (int end : ends) {
      next.set(end, new int[] {states.size()});
    }
  }

  private void set() {
    boolean others = at < glob.length && glob[at] == '!';
    if (others) {
      at++;
    }
    List<Integer> ranges = new ArrayList<>();
    int first = at;
    while (at < glob.length && (glob[at] != ']' || at == first)) {
      int from = glob[at++];
      int to = from;
      if (at + 1 < glob.length && glob[at] == '-' && glob[at + 1] != ']') {
        to = glob[at + 1];
        at += 2;
      }
      if (from == '/' || to == '/') {
        throw new IllegalArgumentException("a slash stands between brackets");
      }
      if (to < from) {
        throw new IllegalArgumentException("the range between brackets goes backwards");
      }
      ranges.add(from);
      ranges.add(to);
    }
    if (at == glob.length) {
      throw new IllegalArgumentException("a closing bracket is missing");
    }
    at++;
    states.add(
        new State(Kind.SET, 0, ranges.stream().mapToInt(Integer::intValue).toArray(), others));
    next.add(new int[] {states.size()});
  }

  private int add(Kind kind, int value) {
    states.add(new State(kind, value, new int[0], false));
    next.add(new int[] {states.size()});
    return states.size() - 1;
  }
}
