package dev.cprs.eval.method;

import dev.cprs.spi.TokenizedText;
import java.util.List;

/** How a context is cut into what is ranked. */
interface Units {
  /** The units of a text, in order and disjoint; none is empty. */
  List<Unit> cut(String text, TokenizedText tokens);

  /** Whether a part of a unit is worth having where the whole doesn't fit. */
  boolean divisible();
}
