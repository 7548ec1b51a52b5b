package dev.cprs.spark;

import dev.cprs.CompressedContext;
import dev.cprs.ContextCompressor;
import dev.cprs.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** Questions, each about its own text of a few windows with one sentence that answers it. */
final class Harbours {
  static final int ROWS = 8;

  private static final StructType SCHEMA =
      new StructType()
          .add("id", DataTypes.IntegerType, false)
          .add("query", DataTypes.StringType)
          .add("context", DataTypes.StringType);

  private static List<Row> inProcess = List.of();

  private Harbours() {}

  static String query(int id) {
    return "Who built the lighthouse of harbour %d?".formatted(id);
  }

  /** Emoji stand before the sentence, so that UTF-16 units and code points part. */
  static String context(int id) {
    return "Ships call there in spring 🚢. ".repeat(30 + 5 * id)
        + "The lighthouse of harbour %d was built in 1871 by Ana Sorel 🗼. ".formatted(id)
        + "It rains in autumn. ".repeat(40);
  }

  /** All rows in the order of their ids, one to a partition. */
  static Dataset<Row> rows(SparkSession spark) {
    return rows(spark, ROWS);
  }

  /** All rows in the order of their ids, in so many partitions of as many rows each. */
  static Dataset<Row> rows(SparkSession spark, int partitions) {
    List<Row> rows =
        IntStream.range(0, ROWS)
            .mapToObj(id -> RowFactory.create(id, query(id), context(id)))
            .toList();
    return spark.createDataFrame(
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(rows, partitions),
        SCHEMA);
  }

  /** A row of a query and a context. */
  static Dataset<Row> row(SparkSession spark, String query, String context) {
    return spark.createDataFrame(List.of(RowFactory.create(0, query, context)), SCHEMA);
  }

  /** The ids and what a compressor added, in the order of the ids. */
  static List<Row> results(Dataset<Row> kept) {
    List<Row> rows =
        kept.select(
                "id",
                "cprs_text",
                "cprs_spans",
                "cprs_tokens_in",
                "cprs_tokens_out",
                "cprs_answerable",
                "cprs_error")
            .collectAsList();
    return rows.stream().sorted(Comparator.comparing((Row row) -> row.getInt(0))).toList();
  }

  /** What {@link #results} gives for all rows, from one compressor in this process. */
  static synchronized List<Row> inProcess() {
    if (inProcess.isEmpty()) {
      try (ContextCompressor compressor = ContextCompressor.create()) {
        inProcess =
            IntStream.range(0, ROWS)
                .mapToObj(id -> row(id, compressor.compress(query(id), context(id)), context(id)))
                .toList();
      }
    }
    return inProcess;
  }

  private static Row row(int id, CompressedContext kept, String context) {
    List<Row> spans = new ArrayList<>();
    for (Span span : kept.spans()) {
      spans.add(
          RowFactory.create(
              span.start(),
              span.end(),
              context.codePointCount(0, span.start()),
              context.codePointCount(0, span.end()),
              span.text(),
              span.tag().orElse(null),
              span.score(),
              span.probability().orElseThrow()));
    }
    return RowFactory.create(
        id,
        kept.text(),
        CollectionConverters.asScala(spans).toSeq(),
        kept.stats().inputTokens(),
        kept.stats().outputTokens(),
        kept.answerable().orElseThrow(),
        null);
  }
}
