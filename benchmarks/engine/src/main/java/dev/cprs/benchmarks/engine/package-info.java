/**
 * Measures the engine against the machine's own matrix products, and writes its graphs for a check
 * without Java. Not for use in an application.
 */
@NullMarked
package dev.cprs.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
