package dev.cprs.server.http;

/** Texts of strangers as they may be shown in a header, a log or an error. */
public final class Printable {
  private Printable() {}

  /**
   * A text with a question mark for each character that is not printable ASCII, cut to a length.
   */
  public static String of(String text, int most) {
    String shown = text.length() <= most ? text : text.substring(0, most - 3) + "...";
    return shown.replaceAll("[^ -~]", "?");
  }
}
