package dev.cprs.formats.log;

import static dev.cprs.formats.log.LogParts.at;
import static dev.cprs.formats.log.LogParts.lpad;
import static dev.cprs.formats.log.LogParts.pad;

import java.util.Map;

/** Made-up logs of programs on the Java platform, with its traces. */
final class JavaLogs {
  private JavaLogs() {}

  static void addTo(Map<String, MadeUpLogs.Format> formats) {
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
        "hadoop",
        (t, n, r, l) ->
            at("yyyy-MM-dd HH:mm:ss,SSS", t)
                + " "
                + l.level()
                + " [main] org.apache.hadoop.mapreduce.v2.app."
                + l.name()
                + ": "
                + l.message());
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
        "gc-old",
        (t, n, r, l) ->
            n
                + "."
                + (100 + r.nextInt(899))
                + ": [GC (Allocation Failure) [PSYoungGen: 65536K->10720K(76288K)] 65536K->12000K(251392K), 0.01 secs]");
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
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
}
