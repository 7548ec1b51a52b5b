/**
 * Measures how much of what matters a compressor keeps, beside what one would use instead. An
 * {@link dev.cprs.eval.Evaluation} runs suites and gives an {@link dev.cprs.eval.EvaluationReport}.
 * The packages below this one are how it is done, and may change; {@link dev.cprs.eval.report.Row}
 * and {@link dev.cprs.eval.sample.Lengths} of them are for all.
 */
@NullMarked
package dev.cprs.eval;

import org.jspecify.annotations.NullMarked;
