package dev.cprs.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page but for its data: markup, style and script put together. Immutable. */
final class PageTemplate {
  /** With the form: may ask the server that it came from, and nobody else. */
  static final PageTemplate FORM =
      new PageTemplate(read("form.html"), result() + read("form.js"), "'self'");

  /** Without the form: asks nobody. */
  static final PageTemplate RESULT = new PageTemplate("", result(), "'none'");

  private static final String DATA = "${data}";

  private final String beforeData;
  private final String afterData;

  private PageTemplate(String form, String script, String connect) {
    String style = read("page.css");
    String policy =
        "default-src 'none'; script-src %s; style-src %s; connect-src %s; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
            .formatted(source(script), source(style), connect);
    Map<String, String> parts =
        Map.of("policy", policy, "style", style, "form", form, "script", script);
    String page = read("page.html");
    int data = page.indexOf(DATA);
    beforeData = filled(page.substring(0, data), parts);
    afterData = filled(page.substring(data + DATA.length()), parts);
  }

  /** The page with its data: JSON that can stand in a script element. */
  String fill(String data) {
    return beforeData + data + afterData;
  }

  /** In one pass: what is put in is not looked through again. */
  private static String filled(String page, Map<String, String> parts) {
    return Pattern.compile("\\$\\{(policy|style|form|script)}")
        .matcher(page)
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  /** What a content security policy calls an inline script or style: its hash. */
  private static String source(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String result() {
    return read("tables.js") + read("result.js");
  }

  private static String read(String name) {
    try (InputStream in = PageTemplate.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "dev/cprs/result/%s is not in the jar of cprs-result; build it again".formatted(name));
      }
      // A browser reads line ends as \n before it takes the hash of a script.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("The jar of cprs-result can't be read", e);
    }
  }
}
