package dev.cprs.eval.formats;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A field of a record.
 *
 * @param name in words, such as {@code shipped by}
 * @param number whether its values are numbers and stand without quotes
 * @param value draws a value
 */
record Field(String name, boolean number, Function<Draw, String> value) {
  static Field text(String name, Function<Draw, String> value) {
    return new Field(name, false, value);
  }

  static Field word(String name, String list) {
    return text(name, draw -> draw.word(list));
  }

  static Field number(String name, Function<Draw, String> value) {
    return new Field(name, true, value);
  }

  /** How field names are written: {@code shipped_by}, {@code shippedBy}, {@code Shipped by}. */
  enum Style {
    SNAKE(name -> name.replace(' ', '_')),
    CAMEL(Style::camel),
    TITLE(name -> Character.toUpperCase(name.charAt(0)) + name.substring(1));

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
    private final UnaryOperator<String> form;

    Style(UnaryOperator<String> form) {
      this.form = form;
    }

    String of(Field field) {
      return form.apply(field.name);
    }

    private static String camel(String name) {
      StringBuilder camel = new StringBuilder();
      for (String word : name.split(" ", -1)) {
        camel.append(camel.isEmpty() ? word : TITLE.form.apply(word));
      }
      return camel.toString();
    }
  }
}
