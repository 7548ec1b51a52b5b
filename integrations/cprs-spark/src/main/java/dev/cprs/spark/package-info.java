/**
 * Compression in Apache Spark: over a Dataset of queries and contexts, and as a SQL function. Start
 * with {@link dev.cprs.spark.SparkCompressor}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.spark;

import org.jspecify.annotations.NullMarked;
