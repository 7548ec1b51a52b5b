package dev.cprs;

/**
 * A span that may be kept.
 *
 * @param mean the mean relevance of its tokens: decides between equal scores
 * @param required whether it is kept even beyond the budget
 */
record Candidate(Span span, double mean, boolean required) {}
