package dev.cprs.chat.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.ToyTokenizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks that of a random request nothing was changed but context, which is shorter now. */
public final class ContextAlone {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern MARK = Pattern.compile("\\s*\\[(…[^\\]]*|cprs: [^\\]]*)\\]\\s*");

  private ContextAlone() {}

  /**
   * Compares a request with what became of it, byte for byte.
   *
   * @param before what {@link RandomBody} wrote
   * @param toolResults whether tool results may be compressed
   * @return how many texts were compressed
   */
  public static int changed(String before, String after, boolean toolResults)
      throws JsonProcessingException {
    Map<String, String> changes = new LinkedHashMap<>();
    collect(MAPPER.readTree(before), MAPPER.readTree(after), changes);
    String expected = before;
    for (Map.Entry<String, String> change : changes.entrySet()) {
      check(change.getKey(), change.getValue(), toolResults);
      assertThat(before.indexOf(literal(change.getKey())))
          .as("what is cached stays")
          .isGreaterThan(before.lastIndexOf(RandomBody.CACHED));
      // Every text has a number of its own, so it stands at one place.
      expected = expected.replace(literal(change.getKey()), literal(change.getValue()));
    }
    assertThat(after).isEqualTo(expected);
    return changes.size();
  }

  private static void collect(JsonNode before, JsonNode after, Map<String, String> changes) {
    if (before.isTextual() && after.isTextual()) {
      if (!before.equals(after)) {
        changes.put(before.textValue(), after.textValue());
      }
      return;
    }
    assertThat(after.getNodeType()).isEqualTo(before.getNodeType());
    assertThat(after.size()).isEqualTo(before.size());
    before
        .properties()
        .forEach(field -> collect(field.getValue(), after.path(field.getKey()), changes));
    for (int i = 0; before.isArray() && i < before.size(); i++) {
      collect(before.get(i), after.get(i), changes);
    }
  }

  private static void check(String was, String is, boolean toolResults) {
    assertThat(is).hasSizeLessThan(was.length());
    assertThat(new ToyTokenizer().encode(is).size())
        .isLessThan(new ToyTokenizer().encode(was).size());
    checkMarked(was, is);
    assertThat(was.endsWith(RandomBody.REMINDER)).isEqualTo(is.endsWith(RandomBody.REMINDER));
    for (String mark : RandomBody.MARKS) {
      assertThat(is.split(Pattern.quote(mark), -1))
          .hasSameSizeAs(was.split(Pattern.quote(mark), -1));
    }
    char kind = was.charAt(0);
    assertThat(kind).isNotEqualTo('n');
    if (kind == 't') {
      assertThat(toolResults).isTrue();
    }
    if (kind == 'u' || kind == 's') {
      int blockEnd = was.indexOf("</context>");
      assertThat(blockEnd).isPositive();
      assertThat(is)
          .startsWith(was.substring(0, was.indexOf("<context>") + "<context>".length()))
          .endsWith(was.substring(blockEnd));
    }
  }

  /** What stands between the marks of a text that has some is the original's, in its order. */
  private static void checkMarked(String was, String is) {
    if (is.split("\\[cprs: ", -1).length <= was.split("\\[cprs: ", -1).length) {
      return; // no mark of its own
    }
    int from = 0;
    for (String kept : MARK.split(is)) {
      int at = was.indexOf(kept, from);
      assertThat(at).as("'%s' of '%s'", kept, was).isNotNegative();
      from = at + kept.length();
    }
  }

  private static String literal(String text) throws JsonProcessingException {
    return MAPPER.writeValueAsString(text);
  }
}
