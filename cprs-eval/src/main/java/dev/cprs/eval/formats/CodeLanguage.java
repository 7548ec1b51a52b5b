package dev.cprs.eval.formats;

import java.util.Locale;
import java.util.regex.Pattern;

/** A programming language, in as much as it is needed to write {@link Rule}s in it. */
enum CodeLanguage {
  JAVA("}", "    "),
  JAVASCRIPT("}", "  "),
  PYTHON("", "    ");

  private static final Pattern STRING_OR_CAPITAL = Pattern.compile("\"[^\"]*\"|(?<=[a-z])[A-Z]");

  private final String blockEnd;
  private final String indent;

  CodeLanguage(String blockEnd, String indent) {
    this.blockEnd = blockEnd;
    this.indent = indent;
  }

  /** What ends a block; empty where the indentation does. */
  String blockEnd() {
    return blockEnd;
  }

  /** A step of indentation. */
  String indent() {
    return indent;
  }

  /** An identifier, or an expression with identifiers, as the language writes them. */
  String named(String camel) {
    return this == PYTHON
        ? STRING_OR_CAPITAL
            .matcher(camel)
            .replaceAll(
                hit ->
                    hit.group().startsWith("\"")
                        ? hit.group()
                        : "_" + hit.group().toLowerCase(Locale.ROOT))
        : camel;
  }

  /** Begins a conditional block. */
  String begin(String condition) {
    return this == PYTHON ? "if " + condition + ":" : "if (" + condition + ") {";
  }

  /** Begins a loop. */
  String loop(String variable, String all) {
    return switch (this) {
      case JAVA -> "for (var " + variable + " : " + all + ") {";
      case JAVASCRIPT -> "for (const " + variable + " of " + all + ") {";
      case PYTHON -> "for " + variable + " in " + all + ":";
    };
  }

  /**
   * Sets a variable.
   *
   * @param fresh whether it wasn't there before
   */
  String set(String variable, String value, boolean fresh) {
    String declared = this == JAVA ? "var " : "let ";
    return this == PYTHON
        ? variable + " = " + value
        : (fresh ? declared : "") + variable + " = " + value + ";";
  }

  /** A statement that is an expression or returns one. */
  String plain(String statement) {
    return this == PYTHON ? statement : statement + ";";
  }

  /** Fails with a message. */
  String fail(String message) {
    return switch (this) {
      case JAVA -> "throw new IllegalStateException(\"" + message + "\");";
      case JAVASCRIPT -> "throw new Error(\"" + message + "\");";
      case PYTHON -> "raise RuntimeError(\"" + message + "\")";
    };
  }

  /** Begins a class. */
  String type(String name) {
    return switch (this) {
      case JAVA -> "final class " + name + " {";
      case JAVASCRIPT -> "export class " + name + " {";
      case PYTHON -> "class " + name + ":";
    };
  }

  /** Begins a method. */
  String method(String name, String type, String variable) {
    return switch (this) {
      case JAVA -> "Object " + name + "(" + type + " " + variable + ") {";
      case JAVASCRIPT -> name + "(" + variable + ") {";
      case PYTHON -> "def " + name + "(self, " + variable + "):";
    };
  }

  /** What a file begins with. */
  String fileHead(String about) {
    return switch (this) {
      case JAVA -> "package shop.rules;\n\nimport java.util.List;\nimport shop.store.*;\n\n";
      case JAVASCRIPT ->
          "// " + about + "\nimport { mail, clock, store } from \"./services.js\";\n\n";
      case PYTHON ->
          "\"\"\"" + about + "\"\"\"\n\nfrom shop.services import mail, clock, store\n\n\n";
    };
  }
}
