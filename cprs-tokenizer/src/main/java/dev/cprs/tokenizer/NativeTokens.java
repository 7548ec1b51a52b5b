package dev.cprs.tokenizer;

/**
 * What the native library makes of a piece of text.
 *
 * @param ids of the tokens
 * @param starts where each begins: code points of the piece, inclusive
 * @param ends where each ends: code points of the piece, exclusive
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NativeTokens(int[] ids, int[] starts, int[] ends) {}
