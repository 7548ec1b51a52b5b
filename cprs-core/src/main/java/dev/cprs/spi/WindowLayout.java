package dev.cprs.spi;

/**
 * What stands in a window beside the context. More may be added: give a {@code switch} over it a
 * default.
 *
 * @since 0.1.0
 */
public enum WindowLayout {
  /** A control prompt and a query before it, in the template of the published CPRS. */
  CONTROL_PROMPT,

  /** A query before it, each between special tokens as the {@link TextTemplate} of a pair says. */
  QUERY_AND_CONTEXT,

  /** Nothing but special tokens, as the {@link TextTemplate} of a single text says. */
  CONTEXT;

  /** Whether the model reads a query. */
  public boolean readsQuery() {
    return this != CONTEXT;
  }
}
