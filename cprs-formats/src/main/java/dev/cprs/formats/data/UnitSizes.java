package dev.cprs.formats.data;

/** How large units of data are, in characters without indentation. */
final class UnitSizes {
  /** Text up to this length is a unit: about 150 tokens. */
  static final int UNIT = 600;

  /** A record among records is one unit up to this length. */
  static final int RECORD = 1500;

  private UnitSizes() {}
}
