/** JMH benchmarks of the parts of the pipeline; the whole is measured by {@code cprs bench}. */
@NullMarked
package dev.cprs.benchmarks;

import org.jspecify.annotations.NullMarked;
