package dev.cprs.formats.log;

/** Lines that never begin an entry: parts of a stack trace, closing brackets. */
final class Traces {
  private static final String TRACEBACK = "Traceback (most recent call last)";

  private Traces() {}

  /** Whether a Python trace begins, which ends with a line that isn't indented. */
  static boolean isTraceback(String line) {
    return line.startsWith(TRACEBACK);
  }

  /** Whether a line, without its indentation, is a frame or a cause of a stack trace. */
  static boolean isTraceLine(String line) {
    return isFrame(line)
        || line.startsWith("Caused by: ")
        || line.startsWith("Suppressed: ")
        || line.startsWith("Wrapped by: ")
        || isTraceback(line)
        || isInner(line)
        || line.startsWith("During handling of the above exception")
        || line.startsWith("The above exception was the direct cause")
        || (line.startsWith("File \"") && line.contains(", line "))
        || (line.startsWith("goroutine ") && line.endsWith("]:"))
        || line.startsWith("created by ")
        || isMore(line)
        || isException(line)
        || isClosing(line);
  }

  /** Whether what stands after a line's time is a part of a trace, not a message. */
  static boolean isInside(String message) {
    String line = message.strip();
    if (line.startsWith("stdout ") || line.startsWith("stderr ")) { // as containers write it
      String rest = line.substring(7);
      rest = rest.startsWith("F ") || rest.startsWith("P ") ? rest.substring(2) : rest;
      return isInside(rest) || isException(rest.strip());
    }
    return isFrame(line) || line.startsWith("Caused by: ") || isMore(line) || isInner(line);
  }

  /** {@code ---> System.Exception: x} and {@code --- End of inner exception stack trace ---}. */
  private static boolean isInner(String line) {
    return line.startsWith("--- End of ")
        || (line.startsWith("---> ") && isException(line.substring(5)));
  }

  /** {@code at net.example.A.b(A.java:12)}, {@code at Foo.Bar() in x.cs:line 3}. */
  private static boolean isFrame(String line) {
    if (!line.startsWith("at ")) {
      return false;
    }
    int end = Math.min(line.length(), 300);
    for (int i = 3; i < end; i++) {
      char c = line.charAt(i);
      if (c == '(' || c == ':' || c == '/') {
        return i > 4;
      }
    }
    return false;
  }

  /** {@code ... 12 more}. */
  private static boolean isMore(String line) {
    return line.startsWith("... ")
        && line.length() > 4
        && Character.isDigit(line.charAt(4))
        && line.length() < 60;
  }

  /** {@code java.lang.IllegalStateException: message}, {@code System.Exception: x}. */
  static boolean isException(String line) {
    int dots = 0;
    int end = 0;
    while (end < line.length() && end < 200) {
      char c = line.charAt(end);
      if (c == '.') {
        dots++;
      } else if (!Character.isJavaIdentifierPart(c)) {
        break;
      }
      end++;
    }
    if (dots == 0 || (end < line.length() && line.charAt(end) != ':')) {
      return false;
    }
    String name = line.substring(0, end);
    return name.endsWith("Exception")
        || name.endsWith("Error")
        || name.endsWith("Throwable")
        || name.endsWith("Failure");
  }

  private static boolean isClosing(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("}]),;".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return !line.isEmpty();
  }
}
