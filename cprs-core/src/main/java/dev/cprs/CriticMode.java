package dev.cprs;

/** Which heads label a token. */
public enum CriticMode {
  /**
   * Both heads, as in the paper (section 3.2): the best of {(tag, B), (tag, I), (tag, E)} for each
   * tag of the control prompt, and (outside, O), under P(category) x P(boundary). Needs a category
   * head and a control prompt with at least one tag.
   */
  JOINT,
  /** The boundary head alone, as the published inference code does. */
  BOUNDARY
}
