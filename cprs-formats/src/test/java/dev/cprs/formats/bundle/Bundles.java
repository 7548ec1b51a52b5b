package dev.cprs.formats.bundle;

import java.util.List;

/** Texts of several files, with the banners of several tools. */
final class Bundles {
  static final String PYTHON =
      """
      import csv


      def read(path):
          \"""Read shelves from a file.\"""
          with open(path) as file:
              return list(csv.reader(file))
      """;

  static final String JAVA =
      """
      package shop;

      /** What was bought. */
      final class Order {
        Iterable<Receipt> receipts() {
          return bank.receipts();
        }
      }
      """;

  static final String TOML =
      """
      [server]
      port = 8080

      [mail]
      host = "mail"
      """;

  static final String TREE =
      """
      Directory structure:
      └── shop/
          ├── src/
          │   └── stock.py
          └── shop.toml

      """;

  private static final String RULE = "=".repeat(48) + "\n";

  static final String GITINGEST = TREE + bundle(RULE + "FILE: %s\n" + RULE, "\n");

  /** Repomix writes its own sections between longer rules. */
  static final String REPOMIX =
      "This file holds the whole repository.\n\n"
          + "=".repeat(64)
          + "\nFile Summary\n"
          + "=".repeat(64)
          + "\nMade by a program.\n\n"
          + bundle("=".repeat(16) + "\nFile: %s\n" + "=".repeat(16) + "\n", "\n");

  static final String TAIL = bundle("==> %s <==\n", "\n");
  static final String DASHES = bundle("--- %s ---\n", "\n");
  static final String ARCHIVE = bundle("-- %s --\n", "");
  static final String COMMENTS = bundle("// File: %s\n", "\n");
  static final String HASHES = bundle("# File: %s\n", "\n");
  static final String COMMENTED_RULES = bundle("# =====\n# File: %s\n# =====\n", "\n");
  static final String EQUALS = bundle("===== %s =====\n", "\n");
  static final String LOOP = bundle("=== %s\n", "");
  static final String MORE = bundle("::::::::::::::\n%s\n::::::::::::::\n", "");
  static final String STARTS = bundle("--- START OF FILE %s ---\n", "--- END OF FILE ---\n\n");
  static final String ANGLES = bundle("<<< %s >>>\n", "\n");
  static final String QUOTES = bundle(">>>> %s\n", "\n");
  static final String UPLOADED =
      bundle("[file name]: %s\n[file content begin]\n", "[file content end]\n");
  static final String TAGS =
      "These are the files.\n\n<files>\n"
          + bundle("<file path=\"%s\">\n", "</file>\n\n")
          + "</files>\n";

  /** Each file with a rule below it, which is the upper rule of the next. */
  static final String PROMPT =
      "src/stock.py\n---\n%s\n---\nsrc/Order.java\n---\n%s\n---\nshop.toml\n---\n%s\n---\n"
          .formatted(PYTHON, JAVA, TOML);

  static final List<String> ALL =
      List.of(
          GITINGEST,
          GITINGEST.replace("\n", "\r\n"),
          REPOMIX,
          TAIL,
          DASHES,
          ARCHIVE,
          COMMENTS,
          HASHES,
          COMMENTED_RULES,
          EQUALS,
          STARTS,
          LOOP,
          MORE,
          ANGLES,
          QUOTES,
          UPLOADED,
          TAGS,
          PROMPT);

  private Bundles() {}

  private static String bundle(String banner, String end) {
    return banner.formatted("src/stock.py")
        + PYTHON
        + end
        + banner.formatted("src/Order.java")
        + JAVA
        + end
        + banner.formatted("shop.toml")
        + TOML
        + end;
  }
}
