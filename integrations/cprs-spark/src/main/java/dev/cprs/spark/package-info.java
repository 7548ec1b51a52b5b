/**
 * Compression in Apache Spark: over a Dataset of queries and contexts, and as a SQL function. Start
 * with {@link dev.cprs.spark.SparkCompressor}.
 */
@NullMarked
package dev.cprs.spark;

import org.jspecify.annotations.NullMarked;
