package dev.cprs.formats.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Texts of many formats. */
final class Inputs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Inputs() {}

  static List<String> json() {
    return List.of(
        resource("data/hosts-pretty.json"),
        resource("data/hosts-compact.json"),
        resource("data/array.json"),
        toolResult(resource("data/array.json")),
        toolResult(toolResult(resource("data/hosts-compact.json"))),
        inAscii(toolResult("今天很好。GPU很快。1+1=2。北京。Berlin é。".repeat(40))),
        """
        {"services": {"api": {"port": 8080, "notes": "%s", "tags": ["a", "b", 3, null, true]},
          "db": {"port": 5432, "replicas": [{"host": "a", "lag": 0.5}, {"host": "b", "lag": 12}]}},
         "empty": {}, "none": [], "deep": [[[[{"x": [1, 2, {"y": "z\\u00e4 \\"q\\" \\n"}]}]]]]}
        """
            .formatted("The port was opened in May. Nobody knows why. ".repeat(30).strip()));
  }

  /** A text as the result of a tool: a string in JSON. */
  static String toolResult(String text) {
    try {
      return JSON.writeValueAsString(
          Map.of("content", List.of(Map.of("type", "text", "text", text))));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String inAscii(String json) {
    StringBuilder ascii = new StringBuilder();
    for (char c : json.toCharArray()) {
      ascii.append(c < 0x80 ? String.valueOf(c) : "\\u%04x".formatted((int) c));
    }
    return ascii.toString();
  }

  static List<String> all() {
    List<String> all = new ArrayList<>(json());
    all.add(resource("data/hosts.jsonl"));
    all.add(toolResult(resource("log/app.log")));
    all.add(toolResult(resource("code/A.java.txt")));
    all.add(resource("log/app.log"));
    all.add(resource("log/maven.log"));
    all.add(resource("log/gcc.log"));
    all.add(resource("code/A.java.txt"));
    all.add(resource("code/a.js.txt"));
    all.add(resource("code/table.c.txt"));
    all.add(resource("table/table.csv"));
    all.add(resource("table/table_small.md"));
    all.add(resource("markup/orders.xml"));
    return all;
  }

  static String resource(String name) {
    try (InputStream in = Inputs.class.getResourceAsStream("/dev/cprs/formats/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
