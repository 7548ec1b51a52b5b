package dev.cprs.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A user's message, written for the tests, with what each of its parts is.
 *
 * @param parts in order; together they cover the text but for the white space between them
 */
record RecordedUserText(String name, String text, List<Part> parts) {
  /**
   * A part of a message.
   *
   * @param kind question, pasted, injected, marked, result (of a tool), or neither of these; a seam
   *     is the empty line between two parts of a message
   */
  record Part(String kind, int start, int end) {}

  /** The messages of a file among the test resources. */
  static List<RecordedUserText> read(String file) {
    List<RecordedUserText> all = new ArrayList<>();
    for (String recorded : resource("/usertexts/" + file).split("(?m)^@@ case ")) {
      if (all.isEmpty() && !recorded.contains("\n@@ ")) {
        continue; // the comment
      }
      int nameEnd = recorded.indexOf('\n');
      all.add(read(recorded.substring(0, nameEnd), recorded.substring(nameEnd + 1)));
    }
    return all;
  }

  private static RecordedUserText read(String name, String recorded) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (String part : recorded.split("(?m)^@@ (?=[a-z])")) {
      if (part.isEmpty()) {
        continue;
      }
      String[] head = part.substring(0, part.indexOf('\n')).split(" ");
      String body = part.substring(part.indexOf('\n') + 1);
      boolean inline = head.length > 1 && head[1].equals("inline");
      int repeat = head[head.length - 1].matches("x\\d+") ? number(head[head.length - 1]) : 1;
      if (inline) {
        body = body.strip() + " ";
        text.setCharAt(text.length() - 1, ' ');
      }
      if (head[0].equals("seam")) {
        text.append('\n');
        parts.add(new Part("seam", text.length() - 2, text.length()));
        continue;
      }
      int start = text.length();
      for (int i = 0; i < repeat; i++) {
        text.append(body.replace("{i}", String.valueOf(10 + i)));
      }
      parts.add(new Part(head[0], start, text.length()));
    }
    return new RecordedUserText(name, text.toString(), parts);
  }

  private static int number(String repeat) {
    return Integer.parseInt(repeat.substring(1));
  }

  private static String resource(String name) {
    try (InputStream in = RecordedUserText.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The parts of the message that have a text of their own. */
  List<Block> texts() {
    List<Block> texts = new ArrayList<>();
    int from = 0;
    for (Part part : parts) {
      if (part.kind().equals("seam")) {
        texts.add(new Block(from, part.start()));
        from = part.end();
      }
    }
    texts.add(new Block(from, text.length()));
    return texts;
  }

  List<Block> marked() {
    return parts.stream()
        .filter(part -> part.kind().equals("marked"))
        .map(part -> new Block(part.start(), part.end()))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
