package dev.cprs.formats.log;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Logs of many systems, made up: the lines look as the systems write them, and it is known where
 * the entries begin.
 */
final class MadeUpLogs {
  /** A log and the numbers of the lines, from 1, that begin its entries. */
  record Log(String text, List<Integer> starts) {}

  private interface Format {
    String entry(LocalDateTime time, int number, Random random, MadeUpLogs log);
  }

  private static final String[] WORDS = {
    "session", "broker", "ledger", "cache", "journal", "relay", "bucket", "shard", "worker", "index"
  };

  private static final Map<String, Format> FORMATS = new TreeMap<>();

  static {
    FORMATS.put(
        "log4j",
        (t, n, r, l) ->
            at("yyyy-MM-dd HH:mm:ss,SSS", t)
                + " "
                + pad(l.level(), 5)
                + " ["
                + l.thread()
                + "] n.e."
                + l.name()
                + " - "
                + l.message()
                + l.trace());
    FORMATS.put(
        "logback",
        (t, n, r, l) ->
            at("HH:mm:ss.SSS", t)
                + " ["
                + l.thread()
                + "] "
                + pad(l.level(), 5)
                + " net.example."
                + l.name()
                + " - "
                + l.message()
                + l.trace());
    FORMATS.put(
        "spring-boot",
        (t, n, r, l) ->
            at("yyyy-MM-dd'T'HH:mm:ss.SSS+01:00", t)
                + " "
                + lpad(l.level(), 5)
                + " "
                + r.nextInt(99999)
                + " --- ["
                + lpad(l.thread(), 15)
                + "] n.e."
                + pad(l.name(), 20)
                + ": "
                + l.message()
                + l.trace());
    FORMATS.put(
        "java.util.logging",
        (t, n, r, l) ->
            at("MMM dd, yyyy h:mm:ss a", t)
                + " net.example."
                + l.name()
                + " run\n"
                + l.any("INFO", "WARNING", "SEVERE")
                + ": "
                + l.message()
                + l.trace());
    FORMATS.put(
        "tomcat",
        (t, n, r, l) ->
            at("dd-MMM-yyyy HH:mm:ss.SSS", t)
                + " "
                + l.any("INFO", "WARNING", "SEVERE")
                + " [main] org.apache.catalina."
                + l.name()
                + ".start "
                + l.message()
                + l.trace());
    FORMATS.put(
        "hadoop",
        (t, n, r, l) ->
            at("yyyy-MM-dd HH:mm:ss,SSS", t)
                + " "
                + l.level()
                + " [main] org.apache.hadoop.mapreduce.v2.app."
                + l.name()
                + ": "
                + l.message());
    FORMATS.put(
        "openssh",
        (t, n, r, l) ->
            at("MMM d HH:mm:ss", t).replaceFirst(" (\\d) ", "  $1 ")
                + " LabSZ sshd["
                + r.nextInt(40000)
                + "]: "
                + l.any(
                    "Failed password for root from 192.0.2.7 port 38926 ssh2",
                    "pam_unix(sshd:auth): check pass; user unknown",
                    "last message repeated 3 times"));
    FORMATS.put(
        "mac",
        (t, n, r, l) ->
            at("MMM d HH:mm:ss", t).replaceFirst(" (\\d) ", "  $1 ")
                + " host-"
                + r.nextInt(3)
                + " "
                + l.any(
                    "kernel[0]: ", "com.apple.CDScheduler[43]: ", "sandboxd[129] ([331]): ", "--- ")
                + l.message());
    FORMATS.put(
        "nginx-error",
        (t, n, r, l) ->
            at("yyyy/MM/dd HH:mm:ss", t)
                + " ["
                + l.any("error", "warn", "crit")
                + "] "
                + r.nextInt(9999)
                + "#0: *"
                + n
                + " "
                + l.message()
                + ", client: 192.0.2.1, server: example.org, request: \"GET / HTTP/1.1\"");
    FORMATS.put(
        "nginx-access",
        (t, n, r, l) ->
            l.any("192.0.2.7", "2001:db8::1", "host.example.org")
                + " - "
                + l.any("-", "frank", "mary")
                + " ["
                + at("dd/MMM/yyyy:HH:mm:ss +0000", t)
                + "] \"GET /"
                + l.word()
                + " HTTP/1.1\" 200 "
                + r.nextInt(99999)
                + " \"-\" \"Mozilla/5.0 (X11; Linux)\"");
    FORMATS.put(
        "squid",
        (t, n, r, l) ->
            (1741068428L + n)
                + "."
                + (100 + r.nextInt(899))
                + lpad("" + r.nextInt(9999), 7)
                + " 192.0.2.1 TCP_MISS/200 "
                + r.nextInt(9999)
                + " GET http://example.org/"
                + l.word()
                + " - DIRECT/- text/html");
    FORMATS.put(
        "journald",
        (t, n, r, l) ->
            at("MMM dd HH:mm:ss", t)
                + " host "
                + l.any("systemd[1]", "kernel", "sshd[812]", "NetworkManager[77]")
                + ": "
                + l.message());
    FORMATS.put(
        "docker", (t, n, r, l) -> at("yyyy-MM-dd'T'HH:mm:ss", t) + ".123456789Z " + l.message());
    FORMATS.put(
        "kubelet-pods",
        (t, n, r, l) ->
            "[pod/web-"
                + r.nextInt(4)
                + "/app] "
                + at("yyyy-MM-dd HH:mm:ss.SSS", t)
                + " "
                + l.level()
                + " "
                + l.message()
                + l.trace());
    FORMATS.put(
        "compose",
        (t, n, r, l) ->
            pad("web-" + r.nextInt(12), 7)
                + "| "
                + at("yyyy-MM-dd HH:mm:ss", t)
                + " "
                + l.level()
                + " "
                + l.message());
    FORMATS.put(
        "postgres",
        (t, n, r, l) ->
            at("yyyy-MM-dd HH:mm:ss.SSS", t)
                + " UTC ["
                + r.nextInt(9999)
                + "] "
                + l.any("LOG", "ERROR", "FATAL", "DETAIL", "STATEMENT")
                + ":  "
                + l.any(
                    l.message(),
                    "statement: SELECT a,\n\t  b\n\tFROM " + l.word() + "\n\tWHERE id = 7"));
    FORMATS.put(
        "mysql",
        (t, n, r, l) ->
            at("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", t)
                + " "
                + r.nextInt(99)
                + " ["
                + l.any("Note", "Warning", "ERROR")
                + "] [MY-"
                + (10000 + r.nextInt(999))
                + "] [Server] "
                + l.message());
    FORMATS.put(
        "mysql-slow",
        (t, n, r, l) ->
            "# Time: "
                + at("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", t)
                + "\n# User@Host: root[root] @ localhost []  Id: "
                + r.nextInt(99)
                + "\n# Query_time: 1.5  Lock_time: 0.0\nSET timestamp="
                + (1741068428L + n)
                + ";\nSELECT *\nFROM "
                + l.word()
                + "\nWHERE id = "
                + r.nextInt(999)
                + ";");
    FORMATS.put(
        "kafka",
        (t, n, r, l) ->
            "["
                + at("yyyy-MM-dd HH:mm:ss,SSS", t)
                + "] "
                + l.level()
                + " ["
                + l.name()
                + " id="
                + r.nextInt(9)
                + "] "
                + l.message()
                + " (kafka.server."
                + l.name()
                + ")"
                + l.trace());
    FORMATS.put(
        "redis",
        (t, n, r, l) ->
            r.nextInt(20)
                + ":"
                + l.any("M", "S", "C")
                + " "
                + at("dd MMM yyyy HH:mm:ss.SSS", t)
                + " "
                + l.any("*", "#", "-")
                + " "
                + l.message());
    FORMATS.put(
        "mongodb",
        (t, n, r, l) ->
            at("yyyy-MM-dd'T'HH:mm:ss.SSS+0000", t)
                + " "
                + l.any("I", "E", "W")
                + " "
                + pad("NETWORK", 8)
                + " [conn"
                + r.nextInt(99)
                + "] "
                + l.message());
    FORMATS.put(
        "elasticsearch",
        (t, n, r, l) ->
            "["
                + at("yyyy-MM-dd'T'HH:mm:ss,SSS", t)
                + "]["
                + pad(l.level(), 5)
                + "][o.e.c."
                + l.name()
                + "] [node-1] "
                + l.message()
                + l.trace());
    FORMATS.put(
        "cassandra",
        (t, n, r, l) ->
            pad(l.level(), 5)
                + " ["
                + l.any("main", "CompactionExecutor:1", "Native Transport 4")
                + "] "
                + at("yyyy-MM-dd HH:mm:ss,SSS", t)
                + " "
                + l.name()
                + ".java:12 - "
                + l.message()
                + l.trace());
    FORMATS.put(
        "gc-old",
        (t, n, r, l) ->
            n
                + "."
                + (100 + r.nextInt(899))
                + ": [GC (Allocation Failure) [PSYoungGen: 65536K->10720K(76288K)] 65536K->12000K(251392K), 0.01 secs]");
    FORMATS.put(
        "dmesg",
        (t, n, r, l) ->
            "["
                + lpad(n + "." + (100000 + r.nextInt(899999)), 12)
                + "] "
                + l.any("usb 1-1: ", "EXT4-fs (sda1): ", "")
                + l.message());
    FORMATS.put(
        "klog",
        (t, n, r, l) ->
            l.any("I", "W", "E")
                + at("MMdd HH:mm:ss.SSSSSS", t)
                + lpad("" + r.nextInt(999), 8)
                + " "
                + l.word()
                + ".go:"
                + r.nextInt(999)
                + "] "
                + l.message()
                + l.goPanic());
    FORMATS.put(
        "logrus",
        (t, n, r, l) ->
            "time=\""
                + at("yyyy-MM-dd'T'HH:mm:ss'Z'", t)
                + "\" level="
                + l.any("info", "error")
                + " msg=\""
                + l.message()
                + "\" n="
                + r.nextInt(99));
    FORMATS.put(
        "logfmt-late",
        (t, n, r, l) ->
            "level="
                + l.any("info", "error", "warn")
                + " ts="
                + at("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", t)
                + " caller="
                + l.word()
                + ".go:7 msg=\""
                + l.message()
                + "\"");
    FORMATS.put(
        "zap",
        (t, n, r, l) ->
            at("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", t)
                + "\t"
                + l.level()
                + "\t"
                + l.word()
                + "/x.go:12\t"
                + l.message()
                + "\t{\"id\": "
                + n
                + "}"
                + l.goPanic());
    FORMATS.put(
        "python",
        (t, n, r, l) ->
            at("yyyy-MM-dd HH:mm:ss,SSS", t)
                + " - root - "
                + l.level()
                + " - "
                + l.message()
                + l.traceback());
    FORMATS.put("python-basic", (t, n, r, l) -> l.level() + ":root:" + l.message() + l.traceback());
    FORMATS.put(
        "gunicorn",
        (t, n, r, l) ->
            "["
                + at("yyyy-MM-dd HH:mm:ss +0000", t)
                + "] ["
                + r.nextInt(999)
                + "] ["
                + l.level()
                + "] "
                + l.message()
                + l.traceback());
    FORMATS.put(
        "celery",
        (t, n, r, l) ->
            "["
                + at("yyyy-MM-dd HH:mm:ss,SSS", t)
                + ": "
                + l.level()
                + "/MainProcess] "
                + l.message()
                + l.traceback());
    FORMATS.put(
        "uvicorn",
        (t, n, r, l) ->
            pad(l.level() + ":", 10)
                + "192.0.2.1:"
                + r.nextInt(9999)
                + " - \"GET /"
                + l.word()
                + " HTTP/1.1\" 200 OK"
                + l.traceback());
    FORMATS.put(
        "rails",
        (t, n, r, l) ->
            l.any("I", "D", "E")
                + ", ["
                + at("yyyy-MM-dd'T'HH:mm:ss.SSSSSS", t)
                + " #"
                + r.nextInt(9999)
                + "] "
                + lpad(l.level(), 5)
                + " -- : ["
                + Integer.toHexString(r.nextInt())
                + "] "
                + l.message());
    FORMATS.put(
        "rails-dev",
        (t, n, r, l) ->
            "Started GET \"/"
                + l.word()
                + "\" for 127.0.0.1 at "
                + at("yyyy-MM-dd HH:mm:ss +0000", t)
                + "\nProcessing by "
                + l.name()
                + "Controller#index as HTML\n  Rendering index.html.erb\nCompleted 200 OK in "
                + r.nextInt(99)
                + "ms\n\n");
    FORMATS.put(
        "dotnet",
        (t, n, r, l) ->
            at("yyyy-MM-dd HH:mm:ss.SSS +00:00", t)
                + " ["
                + l.any("INF", "ERR", "WRN")
                + "] "
                + l.message()
                + l.dotnetTrace());
    FORMATS.put(
        "dotnet-console",
        (t, n, r, l) ->
            l.any("info", "fail", "warn")
                + ": Example."
                + l.name()
                + "["
                + r.nextInt(9)
                + "]\n      "
                + l.message());
    FORMATS.put(
        "serilog",
        (t, n, r, l) ->
            "["
                + at("HH:mm:ss", t)
                + " "
                + l.any("INF", "ERR", "WRN")
                + "] "
                + l.message()
                + l.dotnetTrace());
    FORMATS.put(
        "github-actions",
        (t, n, r, l) ->
            at("yyyy-MM-dd'T'HH:mm:ss", t)
                + ".1234567Z "
                + l.any(
                    "##[group]Run actions/checkout@v4",
                    "  with:",
                    "##[endgroup]",
                    "##[error]Process completed with exit code 1.",
                    l.message()));
    FORMATS.put(
        "iis",
        (t, n, r, l) ->
            (n == 0
                    ? "#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n#Fields: date time s-ip cs-method cs-uri-stem sc-status\n"
                    : "")
                + at("yyyy-MM-dd HH:mm:ss", t)
                + " 192.0.2.1 GET /"
                + l.word()
                + " 200");
    FORMATS.put(
        "android-brief",
        (t, n, r, l) ->
            l.any("I", "E", "W", "D", "V")
                + "/"
                + l.name()
                + "("
                + lpad("" + r.nextInt(9999), 5)
                + "): "
                + l.message());
    FORMATS.put(
        "android-long",
        (t, n, r, l) ->
            "[ "
                + at("MM-dd HH:mm:ss.SSS", t)
                + " "
                + lpad("" + r.nextInt(9999), 5)
                + ":"
                + lpad("" + r.nextInt(9999), 5)
                + " "
                + l.any("I", "E")
                + "/"
                + l.name()
                + " ]\n"
                + l.message()
                + "\n");
    FORMATS.put(
        "auditd",
        (t, n, r, l) ->
            "type="
                + l.any("SYSCALL", "USER_AUTH", "CWD")
                + " msg=audit("
                + (1741068428L + n)
                + ".123:"
                + n
                + "): pid="
                + r.nextInt(9999)
                + " uid=0 res="
                + l.any("success", "failed"));
    FORMATS.put(
        "haproxy",
        (t, n, r, l) ->
            at("MMM dd HH:mm:ss", t)
                + " lb haproxy[14389]: 192.0.2.2:"
                + r.nextInt(9999)
                + " ["
                + at("dd/MMM/yyyy:HH:mm:ss.SSS", t)
                + "] http-in static/srv1 10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 {} {} \"GET /"
                + l.word()
                + " HTTP/1.1\"");
    FORMATS.put(
        "syslog-pri",
        (t, n, r, l) ->
            "<"
                + (30 + r.nextInt(100))
                + ">1 "
                + at("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", t)
                + " host app "
                + r.nextInt(999)
                + " ID47 - "
                + l.message());
    FORMATS.put(
        "chrome",
        (t, n, r, l) ->
            "["
                + at("MMdd/HHmmss.SSS", t)
                + ":"
                + l.level()
                + ":"
                + l.word()
                + ".cc("
                + r.nextInt(99)
                + ")] "
                + l.message());
    FORMATS.put(
        "minecraft",
        (t, n, r, l) ->
            "["
                + at("HH:mm:ss", t)
                + "] ["
                + l.any("Server thread", "main", "Worker-Main-4")
                + "/"
                + l.level()
                + "]: "
                + l.message()
                + l.trace());
    FORMATS.put(
        "rabbitmq-old",
        (t, n, r, l) ->
            "\n="
                + l.any("INFO", "ERROR", "WARNING")
                + " REPORT==== "
                + at("d-MMM-yyyy::HH:mm:ss", t)
                + " ===\n"
                + l.message()
                + "\nclosing connection <0.123.0>\n");
    FORMATS.put(
        "weblogic",
        (t, n, r, l) ->
            "####<"
                + at("MMM d, yyyy h:mm:ss a", t)
                + " UTC> <"
                + l.any("Notice", "Error", "Info")
                + "> <"
                + l.name()
                + "> <host> <"
                + l.message()
                + ">"
                + l.trace());
    FORMATS.put(
        "websphere",
        (t, n, r, l) ->
            "["
                + at("M/d/yy H:mm:ss:SSS", t)
                + " UTC] 0000"
                + (1000 + r.nextInt(999))
                + " "
                + pad(l.name(), 13)
                + " "
                + l.any("I", "E", "W")
                + "   "
                + l.message()
                + l.trace());
    FORMATS.put(
        "oracle",
        (t, n, r, l) ->
            at("yyyy-MM-dd'T'HH:mm:ss.SSSSSS+00:00", t)
                + "\n"
                + l.message()
                + "\nThread 1 advanced to log sequence "
                + n);
    FORMATS.put(
        "samba",
        (t, n, r, l) ->
            "["
                + at("yyyy/MM/dd HH:mm:ss.SSSSSS", t)
                + ",  "
                + r.nextInt(4)
                + "] ../source3/smbd/"
                + l.word()
                + ".c:123(run)\n  "
                + l.message());
    FORMATS.put(
        "cloudfront",
        (t, n, r, l) ->
            at("yyyy-MM-dd\tHH:mm:ss", t)
                + "\tFRA2\t"
                + r.nextInt(9999)
                + "\t192.0.2.1\tGET\t/"
                + l.word()
                + "\t200");
    FORMATS.put(
        "alb",
        (t, n, r, l) ->
            l.any("https ", "http ", "h2 ")
                + at("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", t)
                + " app/lb/50 192.0.2.1:"
                + r.nextInt(9999)
                + " 10.0.0.1:80 0.000 0.001 0.000 200 200 34 366 \"GET http://example.org:80/ HTTP/1.1\"");
    FORMATS.put(
        "json-body",
        (t, n, r, l) ->
            at("yyyy-MM-dd HH:mm:ss.SSS", t)
                + " "
                + l.level()
                + " request\n{\n  \"timestamp\": \""
                + at("yyyy-MM-dd'T'HH:mm:ss", t)
                + "\",\n  \"name\": \""
                + l.word()
                + "\"\n}");
    FORMATS.put(
        "iso-optional-fraction",
        (t, n, r, l) ->
            at("yyyy-MM-dd'T'HH:mm:ss", t)
                + (r.nextInt(30) == 0 ? "" : "." + (1 + r.nextInt(998)))
                + "Z "
                + l.message());
    FORMATS.put(
        "levels-only",
        (t, n, r, l) ->
            "[" + l.any("INFO", "WARN", "ERROR", "DEBUG") + "] " + l.message() + l.trace());
    FORMATS.put("counter", (t, n, r, l) -> "node " + n + " | " + l.message() + l.trace());
    FORMATS.put(
        "two-sources",
        (t, n, r, l) ->
            r.nextBoolean()
                ? at("yyyy-MM-dd HH:mm:ss", t) + " [" + l.level() + "] " + l.message()
                : "192.0.2.7 - - ["
                    + at("dd/MMM/yyyy:HH:mm:ss +0000", t)
                    + "] \"GET /"
                    + l.word()
                    + "\" 200");
    FORMATS.put(
        "app-under-maven",
        (t, n, r, l) ->
            r.nextInt(3) == 0
                ? at("HH:mm:ss.SSS", t)
                    + " [main] "
                    + l.level()
                    + " n.e."
                    + l.name()
                    + " - "
                    + l.message()
                    + l.trace()
                : "[" + l.any("INFO", "WARNING") + "] Running net.example." + l.name() + "Test");
  }

  private final Random random;

  private MadeUpLogs(Random random) {
    this.random = random;
  }

  /** The names of the formats. */
  static List<String> formats() {
    return List.copyOf(FORMATS.keySet());
  }

  /** A log of some entries. */
  static Log of(String format, int entries, long seed) {
    Random random = new Random(seed);
    MadeUpLogs log = new MadeUpLogs(random);
    LocalDateTime time =
        LocalDateTime.of(
            2025, 1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(24), 59, 7);
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    int line = 1;
    for (int i = 0; i < entries; i++) {
      String entry = FORMATS.get(format).entry(time, i, random, log);
      while (entry.startsWith("#") && !entry.startsWith("##") && !entry.startsWith("# ")) {
        starts.add(line++); // a header line
        int end = entry.indexOf('\n') + 1;
        text.append(entry, 0, end);
        entry = entry.substring(end);
      }
      int blank = entry.startsWith("\n") ? 1 : 0;
      starts.add(line + blank);
      line += 1 + (int) entry.chars().filter(c -> c == '\n').count();
      text.append(entry).append('\n');
      time = time.plusNanos(1_000_000L * (1 + random.nextInt(90_000)));
    }
    return new Log(text.toString(), starts);
  }

  private static String at(String pattern, LocalDateTime time) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
  }

  private static String pad(String word, int width) {
    return word + " ".repeat(Math.max(0, width - word.length()));
  }

  private static String lpad(String word, int width) {
    return " ".repeat(Math.max(0, width - word.length())) + word;
  }

  private String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String word() {
    return any(WORDS);
  }

  private String name() {
    String word = word();
    return Character.toUpperCase(word.charAt(0))
        + word.substring(1)
        + any("Manager", "Service", "");
  }

  private String level() {
    return any("INFO", "INFO", "DEBUG", "WARN", "ERROR");
  }

  private String thread() {
    return any(
        "main", "http-nio-8080-exec-" + random.nextInt(20), "pool-1-thread-" + random.nextInt(9));
  }

  private String message() {
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

  private String trace() {
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

  private String traceback() {
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

  private String dotnetTrace() {
    return random.nextInt(12) > 0
        ? ""
        : "\nSystem.InvalidOperationException: "
            + message()
            + "\n   at Example."
            + name()
            + ".Run() in C:\\src\\x.cs:line 42\n--- End of stack trace from previous location ---\n   at Example.Main()";
  }

  private String goPanic() {
    return random.nextInt(25) > 0
        ? ""
        : "\npanic: runtime error: index out of range [5]\n\ngoroutine 1 [running]:\nmain.main()\n\t/app/main.go:12 +0x1d";
  }
}
