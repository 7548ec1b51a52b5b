package dev.cprs.formats;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The formats that the info strings of fenced code name. */
public final class FenceFormats {
  private static final Map<String, String> FORMATS = new HashMap<>();

  static {
    put("json", "json", "json5", "jsonc", "geojson");
    put("jsonl", "jsonl", "ndjson");
    put("yaml", "yaml", "yml");
    put("toml", "toml");
    put("properties", "properties", "ini", "cfg", "conf", "dotenv");
    put("csv", "csv");
    put("tsv", "tsv");
    put("log", "log");
    put("diff", "diff", "patch");
    put("python", "python", "py", "python3", "pycon");
    put("sql", "sql", "mysql", "postgres", "postgresql", "plsql", "sqlite");
    put("shell", "shell", "sh", "bash", "zsh", "console", "shell-session");
    put("markdown", "markdown", "md");
    put("latex", "latex", "tex");
    put("html", "html", "htm", "vue");
    put("xml", "xml", "svg", "xsd", "xslt", "pom");
    put("code", "code", "java", "c", "h", "cpp", "c++", "cc", "hpp", "cs", "csharp", "c#", "js");
    put(
        "code",
        "javascript",
        "jsx",
        "mjs",
        "ts",
        "typescript",
        "tsx",
        "go",
        "golang",
        "rust",
        "rs");
    put("code", "kotlin", "kt", "scala", "swift", "php", "dart", "groovy", "gradle", "css", "scss");
    put("code", "less", "proto", "protobuf", "objc", "objective-c", "perl", "r", "zig", "hcl");
    put("code", "powershell", "ps1", "pwsh");
    put("source", "lisp", "common-lisp", "elisp", "emacs-lisp", "scheme", "racket", "clojure");
    put("source", "clj", "haskell", "hs", "ocaml", "ml", "fsharp", "erlang", "elixir", "prolog");
    put("source", "pascal", "delphi", "ada", "fortran", "julia", "lua", "tcl", "vim", "viml");
    put("source", "cmake", "make", "makefile", "m4", "dockerfile", "docker", "gherkin", "feature");
    put("source", "matlab", "octave", "asm", "assembly", "nasm", "verilog", "systemverilog");
    put(
        "source", "ruby", "rb", "jl", "ex", "exs", "erl", "f90", "vhdl", "vb", "vba", "vbnet",
        "basic", "bat", "batch", "cmd", "crystal");
  }

  private FenceFormats() {}

  private static void put(String format, String... names) {
    for (String name : names) {
      FORMATS.put(name, format);
    }
  }

  /** The format of an info string such as {@code java title="A.java"}; empty if it isn't known. */
  public static String of(String info) {
    int end = 0;
    while (end < info.length() && " \t{,".indexOf(info.charAt(end)) < 0) {
      end++;
    }
    return FORMATS.getOrDefault(info.substring(0, end).toLowerCase(Locale.ROOT), "");
  }
}
