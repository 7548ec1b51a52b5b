package dev.cprs.spark;

import dev.cprs.InvalidRequestException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.jspecify.annotations.Nullable;

/** The SQL function: query and context to a struct. */
final class CompressFunction implements UDF2<Object, Object, Row> {
  private static final long serialVersionUID = 1L;

  private final SparkCompressor compressor;

  CompressFunction(SparkCompressor compressor) {
    this.compressor = compressor;
  }

  @Override
  public @Nullable Row call(@Nullable Object query, @Nullable Object context) {
    String queryText = text("query", query);
    String contextText = text("context", context);
    return queryText == null || contextText == null
        ? null
        : compressor.compress(queryText, contextText);
  }

  private static @Nullable String text(String argument, @Nullable Object value) {
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw new InvalidRequestException(
        "The %s to compress is of type %s; cast it to string"
            .formatted(argument, value.getClass().getSimpleName()));
  }
}
