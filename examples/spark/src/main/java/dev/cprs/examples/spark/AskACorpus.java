package dev.cprs.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.input_file_name;
import static org.apache.spark.sql.functions.lit;

import dev.cprs.spark.SparkCompressor;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Asks all text files of a folder one question: {@code AskACorpus QUESTION FOLDER OUT}. */
public final class AskACorpus {
  private AskACorpus() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: AskACorpus QUESTION FOLDER OUT");
      System.exit(2);
    }
    try (SparkSession spark = SparkSession.builder().appName("AskACorpus").getOrCreate()) {
      Dataset<Row> files =
          spark
              .read()
              .option("wholetext", true)
              .text(args[1])
              .select(
                  input_file_name().as("file"),
                  lit(args[0]).as("question"),
                  col("value").as("body"));
      SparkCompressor.fromConf(spark) // options such as --conf spark.cprs.maxTokens=400
          .compress(files, "question", "body")
          .where("cprs_tokens_out > 0")
          .drop("question", "body")
          .write()
          .json(args[2]);
    }
  }
}
