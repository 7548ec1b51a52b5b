package dev.cprs.eval.formats;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How a system writes the lines of its log. */
enum LogStyle {
  LOGBACK(Trace.JAVA),
  HDFS(Trace.JAVA),
  PYTHON(Trace.PYTHON),
  SYSLOG(Trace.NONE),
  LOGFMT(Trace.NONE),
  KLOG(Trace.NONE),
  LOGCAT(Trace.JAVA),
  APACHE(Trace.NONE),
  JSON(Trace.NONE);

  /** Whose stack traces follow an entry. */
  enum Trace {
    JAVA,
    PYTHON,
    NONE
  }

  private final Trace trace;

  LogStyle(Trace trace) {
    this.trace = trace;
  }

  Trace trace() {
    return trace;
  }

  /** What stands before a message. */
  String prefix(LocalDateTime time, Event event, Draw draw) {
    String level = event.level();
    String part = event.component();
    return switch (this) {
      case LOGBACK ->
          "%s [pool-%d-thread-%d] %-5s shop.%s.%s - "
              .formatted(
                  at(time, "yyyy-MM-dd HH:mm:ss.SSS"),
                  draw.number(1, 3),
                  draw.number(1, 8),
                  level,
                  part,
                  title(part));
      case HDFS ->
          "%s %d %s shop.%s: "
              .formatted(at(time, "yyMMdd HHmmss"), draw.number(10, 900), level, title(part));
      case PYTHON ->
          "%s %s shop.%s:%d "
              .formatted(
                  at(time, "yyyy-MM-dd HH:mm:ss,SSS"),
                  level.equals("WARN") ? "WARNING" : level,
                  part,
                  draw.number(20, 400));
      case SYSLOG ->
          "%s %s %sd[%d]: "
              .formatted(
                  at(time, "MMM ppd HH:mm:ss"),
                  draw.of(List.of("alpha", "beta", "gamma")),
                  part,
                  draw.number(300, 9000));
      case LOGFMT ->
          "ts=%sZ level=%s component=%s msg=\""
              .formatted(
                  at(time, "yyyy-MM-dd'T'HH:mm:ss.SSS"), level.toLowerCase(Locale.ROOT), part);
      case KLOG ->
          "%s%s %7d %s.go:%d] "
              .formatted(
                  level.substring(0, 1),
                  at(time, "MMdd HH:mm:ss.SSSSSS"),
                  draw.number(1, 30),
                  part,
                  draw.number(20, 400));
      case LOGCAT ->
          "%s %5d %5d %s %sService: "
              .formatted(
                  at(time, "MM-dd HH:mm:ss.SSS"),
                  1200,
                  draw.number(1200, 1290),
                  level.substring(0, 1),
                  title(part));
      case APACHE ->
          "[%s] [%s:%s] [pid %d] "
              .formatted(
                  at(time, "EEE MMM dd HH:mm:ss.SSSSSS yyyy"),
                  part,
                  level.toLowerCase(Locale.ROOT),
                  draw.number(300, 9000));
      case JSON ->
          "{\"time\":\"%sZ\",\"level\":\"%s\",\"logger\":\"%s\",\"msg\":\""
              .formatted(
                  at(time, "yyyy-MM-dd'T'HH:mm:ss.SSS"), level.toLowerCase(Locale.ROOT), part);
    };
  }

  /** What stands after a message. */
  String suffix(Draw draw) {
    return switch (this) {
      case LOGFMT -> "\" trace=" + draw.hex(8);
      case JSON -> "\",\"trace\":\"" + draw.hex(8) + "\"}";
      default -> "";
    };
  }

  private static String at(LocalDateTime time, String pattern) {
    return time.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
  }

  private static String title(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
