package dev.cprs.result;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionRequest;
import dev.cprs.ControlPrompt;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** What the page's script reads, as JSON that can stand in a script element. */
final class PageData {
  private PageData() {}

  /** The tasks to choose from, with their control prompts; {@code fact}, the default, first. */
  static String tasks() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    ArrayNode tasks = root.putArray("tasks");
    ControlPrompt.tasks().stream()
        .sorted(
            Comparator.comparing((String task) -> !task.equals("fact"))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            task ->
                tasks
                    .addObject()
                    .put("name", task)
                    .put("prompt", ControlPrompt.forTask(task).text()));
    return inScript(root);
  }

  /** A result, in the shape of a server's answer, and what it is the result of. */
  static String of(CompressionRequest request, List<String> titles, CompressedContext result) {
    ObjectNode root = JsonNodeFactory.instance.objectNode().put("query", request.query());
    root.put("prompt", request.controlPrompt().map(ControlPrompt::text).orElse(null));
    ArrayNode documents = root.putArray("documents");
    for (int i = 0; i < titles.size(); i++) {
      documents.addObject().put("title", titles.get(i)).put("text", request.documents().get(i));
    }
    ObjectNode answer = ResultJson.tree(request.documents(), result);
    answer.remove("text"); // it is in the documents
    root.set("result", answer);
    return inScript(root);
  }

  /**
   * JSON with escapes for what would end or change the script element ({@code </script>}, {@code
   * <!--}) and for surrogates without their other half, which UTF-8 can't hold. All of these stand
   * only inside JSON's strings, where an escape means the same character.
   */
  private static String inScript(ObjectNode root) {
    String json = root.toString();
    StringBuilder out = new StringBuilder(json.length() + json.length() / 16);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < json.length()
          && Character.isLowSurrogate(json.charAt(i + 1))) {
        out.append(c).append(json.charAt(++i));
      } else if (c == '<' || Character.isSurrogate(c)) {
        out.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
