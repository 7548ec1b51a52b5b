package dev.cprs.eval.formats;

import java.util.List;

/**
 * Records of one kind, and questions to them.
 *
 * @param name of several of them, such as {@code orders}
 * @param single of one of them
 * @param fields in their order
 * @param byOne questions that name one value
 * @param byTwo questions that name two, each of which other records have too
 * @param byMeaning questions that name none
 */
record Topic(
    String name,
    String single,
    List<Field> fields,
    List<Ask> byOne,
    List<Ask> byTwo,
    List<Ask> byMeaning) {
  private static final double BY_ONE = 0.5;
  private static final double BY_TWO = 0.33;

  /** Where a field stands. */
  int index(String field) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException("%s have no field '%s'".formatted(name, field));
  }

  /** Half of the questions name one value, a third two, the others none. */
  Ask ask(Draw draw) {
    if (draw.chance(BY_ONE)) {
      return draw.of(byOne);
    }
    return draw.of(draw.chance(BY_TWO / (1 - BY_ONE)) ? byTwo : byMeaning);
  }
}
