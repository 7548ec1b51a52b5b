package dev.cprs.formats.log;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** What made-up log entries are put together from. */
final class LogParts {
  private static final String[] WORDS = {
    "session", "broker", "ledger", "cache", "journal", "relay", "bucket", "shard", "worker", "index"
  };

  private final Random random;

  LogParts(Random random) {
    this.random = random;
  }

  static String at(String pattern, LocalDateTime time) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
  }

  static String pad(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  static String lpad(String word, int width) {
    return " ".repeat(Math.max(0, width - word.length())) + word;
  }

  String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  String word() {
    return any(WORDS);
  }

  String name() {
    String word = word();
    return Character.toUpperCase(word.charAt(0))
        + word.substring(1)
        + any("Manager", "Service", "");
  }

  String level() {
    return any("INFO", "INFO", "DEBUG", "WARN", "ERROR");
  }

  String thread() {
    return any(
        "main", "http-nio-8080-exec-" + random.nextInt(20), "pool-1-thread-" + random.nextInt(9));
  }

  String message() {
    return switch (random.nextInt(6)) {
      case 0 -> "Connection to " + word() + " " + any("closed", "opened", "retried");
      case 1 ->
          "Request "
              + Integer.toHexString(random.nextInt(0xfffff))
              + " for /"
              + word()
              + " took "
              + random.nextInt(999)
              + " ms";
      case 2 -> word() + "-" + random.nextInt(99) + " moved by " + word();
      case 3 -> "Starting " + word() + " at 2024-01-02 03:04:05";
      case 4 -> "Flushed " + random.nextInt(9999) + " entries of " + word() + ": ok";
      default -> "[" + word() + "] state=" + word() + ", n=" + random.nextInt(99);
    };
  }

  String trace() {
    if (random.nextInt(12) > 0) {
      return "";
    }
    StringBuilder trace =
        new StringBuilder(
            "\njava.lang."
                + any("IllegalStateException", "NullPointerException")
                + ": "
                + message());
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      trace
          .append("\n\tat net.example.")
          .append(word())
          .append('.')
          .append(name())
          .append(".run(")
          .append(name())
          .append(".java:")
          .append(random.nextInt(500))
          .append(')');
    }
    if (random.nextBoolean()) {
      trace
          .append("\nCaused by: java.io.IOException: ")
          .append(message())
          .append("\n\tat net.example.A.b(A.java:3)\n\t... 12 more");
    }
    return trace.toString();
  }

  String traceback() {
    return random.nextInt(12) > 0
        ? ""
        : "\nTraceback (most recent call last):\n  File \"/app/"
            + word()
            + ".py\", line 12, in run\n    self."
            + word()
            + "()\n"
            + any("ValueError: ", "requests.exceptions.ConnectionError: ", "KeyError: ")
            + message();
  }

  String dotnetTrace() {
    return random.nextInt(12) > 0
        ? ""
        : "\nSystem.InvalidOperationException: "
            + message()
            + "\n   at Example."
            + name()
            + ".Run() in C:\\src\\x.cs:line 42\n--- End of stack trace from previous location ---\n   at Example.Main()";
  }

  String goPanic() {
    return random.nextInt(25) > 0
        ? ""
        : "\npanic: runtime error: index out of range [5]\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:12 +0x1d";
  }
}
