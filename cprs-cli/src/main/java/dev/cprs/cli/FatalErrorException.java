package dev.cprs.cli;

/** An error of the Java virtual machine, such as full memory, with advice for the user. */
final class FatalErrorException extends Exception {
  private static final long serialVersionUID = 1L;

  private FatalErrorException(String message, Error cause) {
    super(message, cause);
  }

  /** The advice for an error. */
  static FatalErrorException of(Error error) {
    String advice;
    if (error instanceof StackOverflowError) {
      advice = "The stack is full; give more with JAVA_OPTS=-Xss512m";
    } else if (error instanceof OutOfMemoryError) {
      advice = memoryAdvice(String.valueOf(error.getMessage()));
    } else {
      advice = "%s; --verbose shows where it comes from".formatted(error);
    }
    return new FatalErrorException(advice, error);
  }

  /** The JVM says only in its message which memory is full. */
  private static String memoryAdvice(String reason) {
    String advice;
    if (reason.contains("native thread")) {
      advice = "The system gives Java no more threads; give fewer --workers or --threads";
    } else if (reason.contains("direct buffer")) {
      advice =
          "The memory outside Java's heap is full; give more with"
              + " JAVA_OPTS=-XX:MaxDirectMemorySize=8g";
    } else if (reason.contains("array size")) {
      advice = "More data than a Java array can hold; give shorter documents or fewer --workers";
    } else {
      advice =
          "Java's memory is full; give more with JAVA_OPTS=-Xmx8g, or give fewer --workers or"
              + " shorter documents";
    }
    return "%s (%s)".formatted(advice, reason);
  }
}
