package dev.cprs.formats.log;

import static dev.cprs.formats.log.LogParts.at;
import static dev.cprs.formats.log.LogParts.lpad;
import static dev.cprs.formats.log.LogParts.pad;

import java.util.Map;

/** Made-up logs of web servers, databases and brokers. */
final class ServerLogs {
  private ServerLogs() {}

  static void addTo(Map<String, MadeUpLogs.Format> formats) {
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
        "cloudfront",
        (t, n, r, l) ->
            at("yyyy-MM-dd\tHH:mm:ss", t)
                + "\tFRA2\t"
                + r.nextInt(9999)
                + "\t192.0.2.1\tGET\t/"
                + l.word()
                + "\t200");
    formats.put(
        "alb",
        (t, n, r, l) ->
            l.any("https ", "http ", "h2 ")
                + at("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'", t)
                + " app/lb/50 192.0.2.1:"
                + r.nextInt(9999)
                + " 10.0.0.1:80 0.000 0.001 0.000 200 200 34 366 \"GET http://example.org:80/ HTTP/1.1\"");
    formats.put(
        "iis",
        (t, n, r, l) ->
            (n == 0
                    ? "#Software: Microsoft Internet Information Services 10.0\n#Version: 1.0\n#Fields: date time s-ip cs-method cs-uri-stem sc-status\n"
                    : "")
                + at("yyyy-MM-dd HH:mm:ss", t)
                + " 192.0.2.1 GET /"
                + l.word()
                + " 200");
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
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
    formats.put(
        "rabbitmq-old",
        (t, n, r, l) ->
            "\n="
                + l.any("INFO", "ERROR", "WARNING")
                + " REPORT==== "
                + at("d-MMM-yyyy::HH:mm:ss", t)
                + " ===\n"
                + l.message()
                + "\nclosing connection <0.123.0>\n");
    formats.put(
        "oracle",
        (t, n, r, l) ->
            at("yyyy-MM-dd'T'HH:mm:ss.SSSSSS+00:00", t)
                + "\n"
                + l.message()
                + "\nThread 1 advanced to log sequence "
                + n);
    formats.put(
        "oracle-alert",
        (t, n, r, l) ->
            at("EEE MMM dd HH:mm:ss yyyy", t)
                + "\nThread 1 advanced to log sequence "
                + n
                + " (LGWR switch)\n  Current log# 3 seq# "
                + n
                + " mem# 0: /u01/oradata/ORCL/redo03.log\nORA-00060: Deadlock detected. More info in file /u01/x.trc.");
    formats.put(
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
    formats.put(
        "two-sources",
        (t, n, r, l) ->
            r.nextBoolean()
                ? at("yyyy-MM-dd HH:mm:ss", t) + " [" + l.level() + "] " + l.message()
                : "192.0.2.7 - - ["
                    + at("dd/MMM/yyyy:HH:mm:ss +0000", t)
                    + "] \"GET /"
                    + l.word()
                    + "\" 200");
  }
}
