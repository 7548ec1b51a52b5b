/**
 * The logic of {@code cprs infer} and {@code cprs evaluate}, which match the published scripts: ask
 * an LLM the questions in a file, with compressed contexts, and score the answers.
 */
@NullMarked
package dev.cprs.cli.infer;

import org.jspecify.annotations.NullMarked;
