package dev.cprs.spark;

import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.EmptyResultException;
import dev.cprs.InvalidRequestException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Compresses the rows of a Spark Dataset on its executors.
 *
 * <pre>{@code
 * Dataset<Row> kept = SparkCompressor.of(Map.of("maxTokens", "400"))
 *     .compress(rows, "question", "body");
 * }</pre>
 *
 * <p>It holds options and nothing else. Each executor JVM loads the model when its first task needs
 * it, and all tasks of that JVM share it until the JVM ends. The spans are those that a {@link
 * ContextCompressor} finds in one process. Serialisable, immutable and thread-safe.
 *
 * <p>All options are text. They are the library's {@linkplain dev.cprs.options.NamedOption named
 * options}, such as {@code maxTokens}, and one more:
 *
 * <ul>
 *   <li>{@code model}: an embedded model, or a directory that every executor has;
 *   <li>{@code alwaysKeep}, {@code alwaysKeepPattern}: one, or an array of JSON such as {@code
 *       ["a", "b"]};
 *   <li>{@code onError}: with {@code fail}, the default, a row that can't be compressed fails the
 *       job; with {@code column}, {@code cprs_error} says why.
 * </ul>
 *
 * <p>A row can be at fault in three ways: a blank query, a query that leaves no room in a window,
 * and nothing kept with {@code emptyResult} {@code throw}. A model that can't be loaded, or fails,
 * always fails the task.
 */
public final class SparkCompressor implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String CONF_PREFIX = "spark.cprs.";
  private static final String COLUMN_PREFIX = "cprs_";

  private final CompressorOptions options;

  private SparkCompressor(CompressorOptions options) {
    this.options = options;
  }

  /** Uses the embedded model and the defaults of {@link ContextCompressor#create()}. */
  public static SparkCompressor create() {
    return of(Map.of());
  }

  /**
   * Uses these options.
   *
   * @throws InvalidRequestException if an option is unknown, a value is out of its range, or two
   *     contradict each other
   */
  public static SparkCompressor of(Map<String, String> options) {
    return new SparkCompressor(new CompressorOptions(options));
  }

  /**
   * Uses the options that a session's configuration has under {@code spark.cprs.}, such as {@code
   * spark.cprs.maxTokens}.
   *
   * @throws InvalidRequestException if an option is unknown, a value is out of its range, or two
   *     contradict each other
   */
  public static SparkCompressor fromConf(SparkSession spark) {
    Map<String, String> options = new TreeMap<>();
    CollectionConverters.asJava(spark.conf().getAll())
        .forEach(
            (key, value) -> {
              if (key.startsWith(CONF_PREFIX)) {
                options.put(key.substring(CONF_PREFIX.length()), value);
              }
            });
    return of(options);
  }

  /**
   * Adds what is kept of one column for the query in another.
   *
   * <p>It adds these columns: {@code cprs_text}; {@code cprs_spans}, an array of structs of {@code
   * start}, {@code end} (UTF-16 offsets, from 0, end exclusive, as Java counts), {@code
   * start_code_point}, {@code end_code_point} (the same in code points, as Python counts), {@code
   * text}, {@code tag}, {@code score} and {@code probability}; {@code cprs_tokens_in}, {@code
   * cprs_tokens_out}; {@code cprs_answerable}, the probability that the context answers; and {@code
   * cprs_error}. Probabilities are null with token granularity or for a model without a
   * calibration. All are null where query or context is null.
   *
   * <p>Each row is compressed once, whatever is done with the result, unless Spark computes a
   * partition again.
   *
   * @param queryColumn a string column, named as for {@link Dataset#col(String)}
   * @param contextColumn a string column, named as for {@link Dataset#col(String)}
   * @throws InvalidRequestException if one of the two is no string column, or the Dataset already
   *     has one of the added columns
   */
  public Dataset<Row> compress(Dataset<Row> rows, String queryColumn, String contextColumn) {
    Dataset<Row> input =
        rows.select(
            functions.col("*"),
            rows.col(queryColumn).as("query"),
            rows.col(contextColumn).as("context"));
    int columns = rows.schema().size();
    checkString(queryColumn, input.schema().fields()[columns]);
    checkString(contextColumn, input.schema().fields()[columns + 1]);
    // Not a function in a select: the optimizer may copy that below a filter and so compute it
    // twice.
    MapPartitionsFunction<Row, Row> each =
        partition -> mapped(partition, row -> withResult(row, columns));
    return input.mapPartitions(each, Encoders.row(withResultColumns(rows.schema())));
  }

  private static void checkString(String name, StructField field) {
    if (!(field.dataType() instanceof StringType)) {
      throw new InvalidRequestException(
          "The column %s is of type %s; cast it to string"
              .formatted(name, field.dataType().simpleString()));
    }
  }

  private static StructType withResultColumns(StructType schema) {
    StructType all = schema;
    for (StructField field : ResultRow.SCHEMA.fields()) {
      String name = COLUMN_PREFIX + field.name();
      if (Arrays.stream(schema.fieldNames()).anyMatch(name::equalsIgnoreCase)) {
        throw new InvalidRequestException(
            "The Dataset already has a column %s; rename or drop it".formatted(name));
      }
      all = all.add(name, field.dataType(), field.nullable());
    }
    return all;
  }

  /** A row's first columns, followed by the result in place of the query and the context. */
  private Row withResult(Row row, int columns) {
    Row result = compress(row.getString(columns), row.getString(columns + 1));
    @Nullable Object[] values = new Object[columns + result.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i < columns ? row.get(i) : result.get(i - columns);
    }
    return RowFactory.create(values);
  }

  private static Iterator<Row> mapped(Iterator<Row> rows, UnaryOperator<Row> function) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return function.apply(rows.next());
      }
    };
  }

  /** The result, a row of {@link ResultRow#SCHEMA}, on the executor that it is called on. */
  Row compress(@Nullable String query, @Nullable String context) {
    if (query == null || context == null) {
      return ResultRow.NULLS;
    }
    ContextCompressor compressor = LoadedCompressors.get(options.model());
    try {
      CompressionRequest request = options.request(query, context);
      return ResultRow.kept(compressor.compress(request), context);
    } catch (InvalidRequestException | EmptyResultException e) {
      if (options.onError() == CompressorOptions.OnError.FAIL) {
        throw e;
      }
      return ResultRow.failed(e.getMessage());
    }
  }

  /**
   * Registers these options as a SQL function of a query and a context. It returns a struct of what
   * {@link #compress(Dataset, String, String)} adds as columns, without the {@code cprs_}; null
   * where query or context is null. Functions with other options may be registered under other
   * names. A function that {@link CprsExtensions} brought by configuration can't be replaced.
   *
   * @param name the function's name in SQL, such as {@code cprs_compress}
   */
  public void register(SparkSession spark, String name) {
    spark.udf().register(name, new CompressFunction(this), ResultRow.SCHEMA);
  }
}
