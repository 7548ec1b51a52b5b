@NullMarked
package dev.cprs.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
