package dev.cprs.chat;

/**
 * Chooses what of an unmarked system text may be compressed. Marked blocks and retrieved content in
 * a system message may always be. More may be added: give a {@code switch} over it a default.
 */
public enum SystemTexts {
  /** Nothing: a system text holds instructions, and none of them has to do with the question. */
  NEVER,
  /**
   * What looks like material: long documents, data, code, quoted text. Instructions stay: what
   * tells the LLM what to do, formats, roles, prohibitions, short examples, headings of lists.
   * Where it isn't clear, the text stays.
   */
  MATERIAL
}
