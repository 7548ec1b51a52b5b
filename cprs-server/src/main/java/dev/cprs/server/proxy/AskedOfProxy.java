package dev.cprs.server.proxy;

import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import dev.cprs.server.http.ApiKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;

/**
 * What a request asks of the proxy itself, in headers that are not sent on.
 *
 * @param bypass whether it is to be sent on as it came
 * @param settings texts, or lists of them, by names such as {@code max-tokens}: how it is
 *     compressed, where that differs from the server's own settings
 */
record AskedOfProxy(boolean bypass, Map<String, Object> settings) {
  static final String PREFIX = "x-cprs-";

  /** What another compressor calls it; agents that know it needn't learn ours. */
  private static final String OTHER_BYPASS = "x-headroom-bypass";

  private static final String BYPASS = "bypass";
  private static final Set<String> NO_SETTINGS =
      Set.of(BYPASS, ApiKeys.HEADER.substring(PREFIX.length()));

  AskedOfProxy {
    settings = Map.copyOf(settings);
  }

  /** Whether a header, by its name in lower case, is the proxy's. */
  static boolean isFor(String header) {
    return header.startsWith(PREFIX) || header.equals(OTHER_BYPASS);
  }

  /**
   * Reads the headers. What is asked is not looked at yet.
   *
   * @throws dev.cprs.InvalidRequestException if a bypass is neither true nor false
   */
  static AskedOfProxy read(HttpFields headers) {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (HttpField header : headers) {
      String name = header.getLowerCaseName();
      if (name.startsWith(PREFIX) && !NO_SETTINGS.contains(name.substring(PREFIX.length()))) {
        settings.computeIfAbsent(name.substring(PREFIX.length()), key -> values(headers, name));
      }
    }
    return new AskedOfProxy(
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
