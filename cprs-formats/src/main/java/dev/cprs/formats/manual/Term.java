package dev.cprs.formats.manual;

/**
 * A term and where its description begins.
 *
 * @param lastLine the last line of the term: several may share a description
 * @param end behind the term's first line, without the description
 * @param headEnd behind the last line of the term
 * @param bodyLine the line on which the description begins; the count of lines if there is none
 * @param body the first character of the description; below 0 if there is none
 * @param next the line behind the description
 */
record Term(int lastLine, int end, int headEnd, int bodyLine, int body, int next) {}
