package dev.cprs.formats.log;

import static dev.cprs.formats.log.LogParts.at;
import static dev.cprs.formats.log.LogParts.lpad;
import static dev.cprs.formats.log.LogParts.pad;

import java.util.Map;

/** Made-up logs of operating systems, containers and build machines. */
final class SystemLogs {
  private SystemLogs() {}

  static void addTo(Map<String, MadeUpLogs.Format> formats) {
    formats.put(
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
    formats.put(
        "mac",
        (t, n, r, l) ->
            at("MMM d HH:mm:ss", t).replaceFirst(" (\\d) ", "  $1 ")
                + " host-"
                + r.nextInt(3)
                + " "
                + l.any(
                    "kernel[0]: ", "com.apple.CDScheduler[43]: ", "sandboxd[129] ([331]): ", "--- ")
                + l.message());
    formats.put(
        "journald",
        (t, n, r, l) ->
            at("MMM dd HH:mm:ss", t)
                + " host "
                + l.any("systemd[1]", "kernel", "sshd[812]", "NetworkManager[77]")
                + ": "
                + l.message());
    formats.put(
        "docker", (t, n, r, l) -> at("yyyy-MM-dd'T'HH:mm:ss", t) + ".123456789Z " + l.message());
    formats.put(
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
    formats.put(
        "compose",
        (t, n, r, l) ->
            pad("web-" + r.nextInt(12), 7)
                + "| "
                + at("yyyy-MM-dd HH:mm:ss", t)
                + " "
                + l.level()
                + " "
                + l.message());
    formats.put(
        "dmesg",
        (t, n, r, l) ->
            "["
                + lpad(n + "." + (100000 + r.nextInt(899999)), 12)
                + "] "
                + l.any("usb 1-1: ", "EXT4-fs (sda1): ", "")
                + l.message());
    formats.put(
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
    formats.put(
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
    formats.put(
        "android-brief",
        (t, n, r, l) ->
            l.any("I", "E", "W", "D", "V")
                + "/"
                + l.name()
                + "("
                + lpad("" + r.nextInt(9999), 5)
                + "): "
                + l.message());
    formats.put(
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
    formats.put(
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
    formats.put(
        "cri-traces",
        (t, n, r, l) -> {
          String head = at("yyyy-MM-dd'T'HH:mm:ss", t) + ".123456789+02:00 stderr F ";
          String trace = "\njava.io.IOException: gone\n\tat n.e.A.b(A.java:3)\n\t... 2 more";
          return head + (l.message() + (n % 9 == 4 ? trace : "")).replace("\n", "\n" + head);
        });
    formats.put(
        "journal-export",
        (t, n, r, l) ->
            "__CURSOR=s=abc;i="
                + n
                + "\n__REALTIME_TIMESTAMP="
                + (1700000000000000L + n)
                + "\n_BOOT_ID=6d1\nPRIORITY=6\n_PID="
                + r.nextInt(9999)
                + "\nMESSAGE="
                + l.message().replace('\n', ' ')
                + "\n");
    formats.put(
        "apt-history",
        (t, n, r, l) ->
            "Start-Date: "
                + at("yyyy-MM-dd  HH:mm:ss", t)
                + "\nCommandline: apt-get install "
                + l.word()
                + "\nEnd-Date: "
                + at("yyyy-MM-dd  HH:mm:ss", t)
                + "\n");
    formats.put(
        "subtitles",
        (t, n, r, l) ->
            (n + 1)
                + "\n"
                + at("HH:mm:ss,SSS", t)
                + " --> "
                + at("HH:mm:ss,SSS", t.plusSeconds(2))
                + "\nIt was the "
                + l.word()
                + "\nthat they looked for.\n");
    formats.put(
        "padded-levels",
        (t, n, r, l) -> lpad(l.any("INFO", "WARNING", "ERROR", "DEBUG"), 7) + " " + l.message());
  }
}
