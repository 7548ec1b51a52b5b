package dev.cprs.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.struct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In one JVM, with the embedded model. */
class SparkCompressorTest {
  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.extensions", CprsExtensions.class.getName())
            .config("spark.task.maxFailures", "1")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void findsTheSpansThatACompressorInProcessFinds() {
    Dataset<Row> kept = SparkCompressor.create().compress(Harbours.rows(spark), "query", "context");
    assertThat(Harbours.results(kept))
        .isEqualTo(Harbours.inProcess())
        .allSatisfy(row -> assertThat(row.getString(1)).contains("by Ana Sorel 🗼."));
  }

  @Test
  void givesOffsetsForJavaAndForSubstring() {
    Dataset<Row> spans =
        SparkCompressor.create()
            .compress(Harbours.rows(spark), "query", "context")
            .select(col("context"), expr("inline(cprs_spans)"))
            .withColumn(
                "cut",
                expr(
                    "substring(context, start_code_point + 1, end_code_point - start_code_point)"));
    assertThat(spans.collectAsList())
        .isNotEmpty()
        .allSatisfy(
            row -> {
              String text = row.getAs("text");
              int start = row.getAs("start");
              int end = row.getAs("end");
              assertThat(row.<String>getAs("context").substring(start, end)).isEqualTo(text);
              assertThat(row.<String>getAs("cut")).isEqualTo(text);
              assertThat(start).isGreaterThan(row.<Integer>getAs("start_code_point"));
            });
  }

  @Test
  void takesColumnsAsSparkNamesThem() {
    Dataset<Row> nested =
        Harbours.rows(spark).select(col("id"), struct("query", "context").as("ask"));
    Dataset<Row> kept = SparkCompressor.create().compress(nested, "ASK.query", "ask.Context");
    assertThat(kept.columns())
        .containsExactly(
            "id",
            "ask",
            "cprs_text",
            "cprs_spans",
            "cprs_tokens_in",
            "cprs_tokens_out",
            "cprs_answerable",
            "cprs_error");
    assertThat(Harbours.results(kept)).isEqualTo(Harbours.inProcess());
  }

  @Test
  void givesNullForNullAndNothingForNothing() {
    SparkCompressor compressor = SparkCompressor.create();
    for (Dataset<Row> row :
        List.of(Harbours.row(spark, null, "text"), Harbours.row(spark, "Who?", null))) {
      assertThat(Harbours.results(compressor.compress(row, "query", "context")))
          .containsExactly(RowFactory.create(0, null, null, null, null, null, null));
      assertThat(row.selectExpr("cprs_compress(query, context)").first().isNullAt(0)).isTrue();
    }
    Row empty = compressor.compress(Harbours.row(spark, "Who?", ""), "query", "context").first();
    assertThat(empty.<String>getAs("cprs_text")).isEmpty();
    assertThat(empty.getList(empty.fieldIndex("cprs_spans"))).isEmpty();
    assertThat(empty.<Integer>getAs("cprs_tokens_in")).isZero();
    assertThat(empty.<String>getAs("cprs_error")).isNull();
  }

  @Test
  void failsTheJobForABadRow() {
    Dataset<Row> kept =
        SparkCompressor.create().compress(Harbours.row(spark, " ", "text"), "query", "context");
    assertThatThrownBy(kept::collectAsList)
        .isInstanceOf(SparkException.class)
        .rootCause()
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("only white space");
  }

  @Test
  void saysInTheRowWhatIsWrongWithItIfAskedTo() {
    SparkCompressor compressor =
        SparkCompressor.of(Map.of("onError", "column", "emptyResult", "throw", "task", "needle"));
    Dataset<Row> rows =
        Harbours.row(spark, " ", "text")
            .union(Harbours.row(spark, "word ".repeat(600), "text"))
            .union(Harbours.row(spark, "What is the magic number?", "It rains."));
    List<Row> kept = Harbours.results(compressor.compress(rows, "query", "context"));
    assertThat(kept)
        .hasSize(3)
        .allSatisfy(row -> assertThat(row).matches(it -> it.isNullAt(1) && it.isNullAt(2)));
    assertThat(kept.get(0).getString(6)).contains("only white space");
    assertThat(kept.get(1).getString(6)).contains("window");
    assertThat(kept.get(2).getString(6)).isNotBlank();
  }

  @Test
  void failsTheJobForAModelThatIsNotThere() {
    Dataset<Row> kept =
        SparkCompressor.of(Map.of("model", "./no-such-model", "onError", "column"))
            .compress(Harbours.rows(spark), "query", "context");
    assertThatThrownBy(kept::collectAsList)
        .rootCause()
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("no-such-model");
  }

  @Test
  void refusesColumnsThatDoNotFit() {
    SparkCompressor compressor = SparkCompressor.create();
    Dataset<Row> rows = Harbours.rows(spark);
    assertThatThrownBy(() -> compressor.compress(rows, "id", "context"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("The column id is of type int; cast it to string");
    assertThatThrownBy(() -> compressor.compress(rows, "query", "body"))
        .hasMessageContaining("`body`");
    Dataset<Row> twice = compressor.compress(rows, "query", "context");
    assertThatThrownBy(() -> compressor.compress(twice, "query", "context"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("already has a column cprs_text");
  }

  @Test
  void isASqlFunction() {
    Harbours.rows(spark).createOrReplaceTempView("harbours");
    String select = "SELECT id, kept.* FROM (SELECT id, %s(query, context) AS kept FROM harbours)";
    List<Row> expected = Harbours.inProcess();
    assertThat(spark.sql(select.formatted("cprs_compress")).collectAsList()).isEqualTo(expected);
    SparkCompressor.of(Map.of("maxTokens", "1")).register(spark, "one_token");
    assertThat(spark.sql(select.formatted("one_token")).collectAsList())
        .hasSize(Harbours.ROWS)
        .allSatisfy(row -> assertThat(row.getString(1)).matches("\\w+"));
  }

  @Test
  void takesTheOptionsOfTheFunctionFromTheSession() {
    SparkSession session = spark.newSession();
    Harbours.row(session, " ", "text").createOrReplaceTempView("bad");
    session.sql("SET spark.cprs.onError=column");
    assertThat(
            session.sql("SELECT cprs_compress(query, context).error FROM bad").first().getString(0))
        .contains("white space");
    session.sql("SET spark.cprs.thresholds=0.5");
    assertThatThrownBy(() -> session.sql("SELECT cprs_compress(query, context) FROM bad"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("no option named thresholds");
  }

  @Test
  void refusesArgumentsThatAreNoTexts() {
    assertThatThrownBy(() -> spark.sql("SELECT cprs_compress('Who?')"))
        .hasMessageContaining("cprs_compress was given 1 arguments");
    assertThatThrownBy(() -> Harbours.rows(spark).selectExpr("cprs_compress(query, id)").collect())
        .rootCause()
        .hasMessage("The context to compress is of type Integer; cast it to string");
    assertThat(spark.sql("DESCRIBE FUNCTION cprs_compress").collectAsList().toString())
        .contains("cprs_compress(query, context) - Keeps");
  }

  @Test
  void loadsOneModelHoweverManyTasksThereAre() {
    CompressorOptions options = new CompressorOptions(Map.of("threshold", "0.4"));
    MapPartitionsFunction<Row, Integer> loaded =
        rows -> List.of(System.identityHashCode(LoadedCompressors.get(options.model()))).iterator();
    List<Integer> loads =
        Harbours.rows(spark).mapPartitions(loaded, Encoders.INT()).collectAsList();
    ModelSettings same = new CompressorOptions(Map.of("task", "pair")).model();
    assertThat(loads)
        .hasSize(Harbours.ROWS)
        .containsOnly(System.identityHashCode(LoadedCompressors.get(same)));
  }
}
