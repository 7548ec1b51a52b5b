package dev.cprs.formats.data;

/** How JSON says that something was left out: a member of an object, an element of an array. */
final class JsonMarks {
  private JsonMarks() {}

  static String among(CharSequence head, int number, String what) {
    int last = head.length() - 1;
    while (last >= 0 && Character.isWhitespace(head.charAt(last))) {
      last--;
    }
    if (last >= 0 && head.charAt(last) == '{') {
      // Keys of an object must differ.
      return "\"…%s\": \"%s\"".formatted(number == 0 ? "" : " " + (number + 1), what);
    }
    return "\"… %s …\"".formatted(what);
  }
}
