/**
 * The published scripts that put the compressor in front of an LLM over a file of questions, and
 * that score the answers: what {@code cprs infer} and {@code cprs evaluate} do, without their
 * options.
 */
@NullMarked
package dev.cprs.cli.infer;

import org.jspecify.annotations.NullMarked;
