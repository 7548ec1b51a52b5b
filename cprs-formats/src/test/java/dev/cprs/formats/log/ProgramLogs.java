package dev.cprs.formats.log;

import static dev.cprs.formats.log.LogParts.at;
import static dev.cprs.formats.log.LogParts.lpad;
import static dev.cprs.formats.log.LogParts.pad;

import java.util.Map;

/** Made-up logs of programs in other languages than Java, and of no known system. */
final class ProgramLogs {
  private ProgramLogs() {}

  static void addTo(Map<String, MadeUpLogs.Format> formats) {
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
        "python",
        (t, n, r, l) ->
            at("yyyy-MM-dd HH:mm:ss,SSS", t)
                + " - root - "
                + l.level()
                + " - "
                + l.message()
                + l.traceback());
    formats.put("python-basic", (t, n, r, l) -> l.level() + ":root:" + l.message() + l.traceback());
    formats.put(
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
    formats.put(
        "celery",
        (t, n, r, l) ->
            "["
                + at("yyyy-MM-dd HH:mm:ss,SSS", t)
                + ": "
                + l.level()
                + "/MainProcess] "
                + l.message()
                + l.traceback());
    formats.put(
        "uvicorn",
        (t, n, r, l) ->
            pad(l.level() + ":", 10)
                + "192.0.2.1:"
                + r.nextInt(9999)
                + " - \"GET /"
                + l.word()
                + " HTTP/1.1\" 200 OK"
                + l.traceback());
    formats.put(
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
    formats.put(
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
    formats.put(
        "dotnet",
        (t, n, r, l) ->
            at("yyyy-MM-dd HH:mm:ss.SSS +00:00", t)
                + " ["
                + l.any("INF", "ERR", "WRN")
                + "] "
                + l.message()
                + l.dotnetTrace());
    formats.put(
        "dotnet-console",
        (t, n, r, l) ->
            l.any("info", "fail", "warn")
                + ": Example."
                + l.name()
                + "["
                + r.nextInt(9)
                + "]\n      "
                + l.message());
    formats.put(
        "serilog",
        (t, n, r, l) ->
            "["
                + at("HH:mm:ss", t)
                + " "
                + l.any("INF", "ERR", "WRN")
                + "] "
                + l.message()
                + l.dotnetTrace());
    formats.put(
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
    formats.put(
        "iso-optional-fraction",
        (t, n, r, l) ->
            at("yyyy-MM-dd'T'HH:mm:ss", t)
                + (r.nextInt(30) == 0 ? "" : "." + (1 + r.nextInt(998)))
                + "Z "
                + l.message());
    formats.put(
        "levels-only",
        (t, n, r, l) ->
            "[" + l.any("INFO", "WARN", "ERROR", "DEBUG") + "] " + l.message() + l.trace());
    formats.put("counter", (t, n, r, l) -> "node " + n + " | " + l.message() + l.trace());
  }
}
