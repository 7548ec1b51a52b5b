package dev.cprs.eval.method;

import dev.cprs.eval.sample.Passage;

/**
 * What is ranked as one: a sentence or a chunk.
 *
 * @param passage its place in the context
 * @param firstToken the first of its tokens in the context, inclusive
 * @param endToken the token after its last one
 */
record Unit(Passage passage, int firstToken, int endToken) {
  int tokens() {
    return endToken - firstToken;
  }
}
