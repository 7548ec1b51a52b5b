package dev.cprs.server.proxy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** The headers that concern one connection and not what is said on it (RFC 9110, section 7.6.1). */
final class HopByHop {
  private static final Set<String> NAMES =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private HopByHop() {}

  /**
   * Takes over all headers but those, in their order; where some of a name are there already, they
   * are replaced.
   *
   * @param without tells of a name in lower case whether it is to be left out too
   */
  static void copyOthers(HttpFields from, HttpFields.Mutable to, Predicate<String> without) {
    Set<String> done = new HashSet<>();
    Set<String> omitted = new HashSet<>(NAMES);
    for (String name : from.getCSV(HttpHeader.CONNECTION, false)) {
      omitted.add(name.toLowerCase(Locale.ROOT));
    }
    for (HttpField field : from) {
      String name = field.getLowerCaseName();
      if (omitted.contains(name) || without.test(name)) {
        continue;
      }
      if (done.add(name)) {
        to.put(field);
      } else {
        to.add(field);
      }
    }
  }
}
