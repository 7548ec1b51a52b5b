package dev.cprs.eval.sample;

/** When a sample's values count as kept. */
public enum Counting {
  /** Each counts by itself, and is kept if it is in one piece. */
  WHOLE,
  /** Each counts by itself, and is kept if every letter and digit of it is, in whatever pieces. */
  IN_PARTS,
  /** A sample counts once, and is kept if of any of its values most letters and digits are. */
  ANY_MOSTLY
}
