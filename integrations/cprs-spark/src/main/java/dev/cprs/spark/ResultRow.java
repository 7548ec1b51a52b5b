package dev.cprs.spark;

import dev.cprs.CompressedContext;
import dev.cprs.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** The result for a query and a context, as a row of Spark. */
final class ResultRow {
  private static final StructType SPAN =
      new StructType()
          .add("start", DataTypes.IntegerType, false)
          .add("end", DataTypes.IntegerType, false)
          .add("start_code_point", DataTypes.IntegerType, false)
          .add("end_code_point", DataTypes.IntegerType, false)
          .add("text", DataTypes.StringType, false)
          .add("tag", DataTypes.StringType, true)
          .add("score", DataTypes.DoubleType, false)
          .add("probability", DataTypes.DoubleType, true);

  /** Its fields; all are null where the query or the context is. */
  static final StructType SCHEMA =
      new StructType()
          .add("text", DataTypes.StringType, true)
          .add("spans", DataTypes.createArrayType(SPAN, false), true)
          .add("tokens_in", DataTypes.IntegerType, true)
          .add("tokens_out", DataTypes.IntegerType, true)
          .add("answerable", DataTypes.DoubleType, true)
          .add("error", DataTypes.StringType, true);

  /** The row of a query or a context that is null. */
  static final Row NULLS = RowFactory.create(null, null, null, null, null, null);

  private ResultRow() {}

  /** The row of what was kept of a context. */
  static Row kept(CompressedContext kept, String context) {
    return RowFactory.create(
        kept.text(),
        spans(kept.spans(), context),
        kept.stats().inputTokens(),
        kept.stats().outputTokens(),
        boxed(kept.answerable()),
        null);
  }

  /** The row of a context that couldn't be compressed. */
  static Row failed(@Nullable String message) {
    return RowFactory.create(null, null, null, null, null, message);
  }

  /**
   * Counts code points from start to start, so that a long context is read once. A span may start
   * before the end of the one before it ({@link dev.cprs.SpanForm#PUBLISHED}).
   */
  private static Seq<Row> spans(List<Span> spans, String context) {
    List<Row> rows = new ArrayList<>(spans.size());
    int last = 0;
    int lastCodePoint = 0;
    for (Span span : spans) {
      int start = lastCodePoint + context.codePointCount(last, span.start());
      int end = start + context.codePointCount(span.start(), span.end());
      rows.add(
          RowFactory.create(
              span.start(),
              span.end(),
              start,
              end,
              span.text(),
              span.tag().orElse(null),
              span.score(),
              boxed(span.probability())));
      last = span.start();
      lastCodePoint = start;
    }
    return CollectionConverters.asScala(rows).toSeq();
  }

  private static @Nullable Double boxed(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }
}
