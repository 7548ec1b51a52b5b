/** A Spark application. */
@NullMarked
package dev.cprs.examples.spark;

import org.jspecify.annotations.NullMarked;
