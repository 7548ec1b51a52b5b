/**
 * Measures how often a compressor keeps the answer, compared with other methods. An {@link
 * dev.cprs.eval.Evaluation} runs suites and gives an {@link dev.cprs.eval.EvaluationReport}. The
 * packages below this one are internal and may change, except {@link dev.cprs.eval.report.Row} and
 * {@link dev.cprs.eval.sample.Lengths}, which are public API.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.eval;

import org.jspecify.annotations.NullMarked;
