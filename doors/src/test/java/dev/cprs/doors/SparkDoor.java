package dev.cprs.doors;

import dev.cprs.InvalidRequestException;
import dev.cprs.options.NamedOption;
import dev.cprs.options.Spelling;
import dev.cprs.spark.SparkCompressor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Options of a {@link SparkCompressor}, which are texts. */
final class SparkDoor implements Door {
  private final SparkSession spark =
      SparkSession.builder()
          .master("local[1]")
          .config("spark.ui.enabled", "false")
          .config("spark.task.maxFailures", "1")
          .getOrCreate();

  @Override
  public String name(NamedOption option) {
    return option.name(Spelling.CAMEL);
  }

  @Override
  public Kept compress(Map<NamedOption, Object> options) throws RefusedException {
    Map<String, String> texts = new TreeMap<>();
    Engine.NAMED.forEach((option, value) -> texts.put(name(option), Texts.of(value)));
    options.forEach((option, value) -> texts.put(name(option), Texts.of(value)));
    SparkCompressor compressor;
    try {
      compressor = SparkCompressor.of(texts);
    } catch (InvalidRequestException e) {
      throw new RefusedException(e.getMessage());
    }
    StructType columns =
        new StructType().add("query", DataTypes.StringType).add("context", DataTypes.StringType);
    Dataset<Row> rows =
        spark.createDataFrame(List.of(RowFactory.create(Harbours.QUERY, Harbours.TEXT)), columns);
    Dataset<Row> kept = compressor.compress(rows, "query", "context").cache();
    List<KeptSpan> spans =
        kept.selectExpr("inline(cprs_spans)").collectAsList().stream()
            .map(
                row ->
                    new KeptSpan(
                        row.getAs("start"),
                        row.getAs("end"),
                        row.getAs("text"),
                        row.getAs("tag"),
                        row.getAs("score")))
            .toList();
    return new Kept(kept.select("cprs_text").first().getString(0), spans);
  }

  @Override
  public void close() {
    spark.stop();
  }

  @Override
  public String toString() {
    return "Spark";
  }
}
