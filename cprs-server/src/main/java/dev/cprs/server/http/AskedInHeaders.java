package dev.cprs.server.http;

import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

/**
 * What a request asks of this server in headers, beside what it says in its body. Immutable.
 *
 * @param bypass whether nothing is to be compressed
 * @param settings texts, or lists of them, by names such as {@code max-tokens}: how to compress,
 *     where that differs from the server's own settings
 */
public record AskedInHeaders(boolean bypass, Map<String, Object> settings) {
  /** How the names of all these headers begin. */
  public static final String PREFIX = "x-cprs-";

  /** What another compressor calls it; programs that know it needn't learn ours. */
  private static final String OTHER_BYPASS = "x-headroom-bypass";

  private static final String BYPASS = "bypass";
  private static final Set<String> NO_SETTINGS =
      Set.of(BYPASS, ApiKeys.HEADER.substring(PREFIX.length()));

  public AskedInHeaders {
    settings = Map.copyOf(settings);
  }

  /** Whether a header, by its name in lower case, is for this server. */
  public static boolean isFor(String header) {
    return header.startsWith(PREFIX) || header.equals(OTHER_BYPASS);
  }

  /**
   * Reads the headers. The settings are not looked at yet.
   *
   * @throws dev.cprs.InvalidRequestException if a bypass is neither true nor false
   */
  public static AskedInHeaders read(HttpFields headers) {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (HttpField header : headers) {
      String name = header.getLowerCaseName();
      if (name.startsWith(PREFIX) && !NO_SETTINGS.contains(name.substring(PREFIX.length()))) {
        settings.computeIfAbsent(name.substring(PREFIX.length()), key -> values(headers, name));
      }
    }
    return new AskedInHeaders(
        flag(headers, PREFIX + BYPASS) || flag(headers, OTHER_BYPASS), settings);
  }

  private static Object values(HttpFields headers, String name) {
    List<String> values = new ArrayList<>();
    headers
        .getFields(name)
        .forEach(field -> values.add(field.getValue() == null ? "" : field.getValue()));
    return values.size() == 1 ? values.get(0) : List.copyOf(values);
  }

  private static boolean flag(HttpFields headers, String name) {
    String value = headers.get(name);
    return value != null
        && new NamedValues("", Spelling.KEBAB, Map.of(name, value)).flag(name).orElse(false);
  }
}
