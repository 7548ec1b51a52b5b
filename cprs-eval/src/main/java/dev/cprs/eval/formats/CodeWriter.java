package dev.cprs.eval.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes rules as methods of classes. A unit is a method with its comment. */
final class CodeWriter {
  private static final List<String> ASIDES =
      List.of(
          "Does nothing for accounts of the test department.",
          "Must be called within a transaction.",
          "Safe to call twice.",
          "The caller holds the lock.",
          "Writes no log.");

  private final CodeLanguage language;
  private final Pen pen;
  private final Draw draw;

  CodeWriter(CodeLanguage language, Pen pen, Draw draw) {
    this.language = language;
    this.pen = pen;
    this.draw = draw;
  }

  /** What a file begins with. */
  void head(String about) {
    pen.write(language.fileHead(about));
  }

  /** A class of the methods for one thing; they follow an empty line each. */
  void type(List<RuleUse> uses) {
    String type = uses.get(0).type() + "Rules";
    String about = "What is done with every " + uses.get(0).thing() + ".";
    String open = language.type(type) + "\n";
    if (language == CodeLanguage.PYTHON) {
      pen.write(open + language.indent() + "\"\"\"" + about + "\"\"\"\n");
    } else {
      pen.write("/** " + about + " */\n" + open);
    }
    for (int i = 0; i < uses.size(); i++) {
      pen.write(i > 0 || language == CodeLanguage.PYTHON ? "\n" : "");
      method(uses.get(i), type);
    }
    pen.write(language == CodeLanguage.PYTHON ? "\n\n" : language.blockEnd() + "\n\n");
  }

  private void method(RuleUse use, String type) {
    String signature =
        language.method(language.named(use.method()), use.type(), language.named(use.variable()));
    String aside = draw.chance(0.4) ? draw.of(ASIDES) : "";
    pen.write(language.indent()).begin(type);
    if (language == CodeLanguage.PYTHON) {
      pen.write(signature);
      line(1, "\"\"\"").answer(use.comment(), use.asked());
      if (!aside.isEmpty()) {
        line(1, "");
        line(1, aside);
        line(1, "\"\"\"");
      } else {
        pen.write("\"\"\"");
      }
    } else {
      pen.write("/**");
      line(0, " * ").answer(use.comment(), use.asked());
      if (!aside.isEmpty()) {
        line(0, " * " + aside);
      }
      line(0, " */");
      line(0, signature);
    }
    body(use.body());
    if (!language.blockEnd().isEmpty()) {
      line(0, language.blockEnd());
    }
    pen.end(use.asked()).write("\n");
  }

  private void body(List<String> statements) {
    Set<String> known = new HashSet<>();
    int depth = 1;
    for (String statement : statements) {
      String[] words = language.named(statement).split(" ", 2);
      if (words[0].equals("end")) {
        depth--;
        if (!language.blockEnd().isEmpty()) {
          line(depth, language.blockEnd());
        }
        continue;
      }
      line(depth, written(words[0], words[1], known));
      depth += statement.endsWith(":") ? 1 : 0;
    }
  }

  private String written(String keyword, String rest, Set<String> known) {
    return switch (keyword) {
      case "if" -> language.begin(rest.substring(0, rest.length() - 1));
      case "for" -> {
        List<String> parts = new ArrayList<>(List.of(rest.split(" in ", 2)));
        yield language.loop(parts.get(0), parts.get(1).substring(0, parts.get(1).length() - 1));
      }
      case "let" -> {
        String[] parts = rest.split(" = ", 2);
        yield language.set(parts[0], parts[1], known.add(parts[0]));
      }
      case "do" -> language.plain(rest);
      case "return" -> language.plain("return " + rest);
      case "fail" -> language.fail(rest);
      default -> throw new IllegalArgumentException("No statement begins with " + keyword);
    };
  }

  /** A line of a method, so many steps within it. */
  private Pen line(int depth, String text) {
    return pen.write("\n" + (text.isEmpty() ? "" : language.indent().repeat(depth + 1) + text));
  }
}
