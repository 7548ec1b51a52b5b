package dev.cprs.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * With two executors in JVMs of their own, which get our jars from the driver, as with {@code
 * --jars}.
 */
@TestMethodOrder(OrderAnnotation.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class LocalClusterTest {
  private static final int EXECUTORS = 2;

  private static SparkSession spark;

  @TempDir Path directory;

  @BeforeAll
  static void start() throws Exception {
    spark =
        SparkSession.builder()
            .master("local-cluster[%d,1,1024]".formatted(EXECUTORS))
            .config("spark.jars", SparkHome.lay(Path.of(System.getenv("SPARK_HOME"))).jarList())
            .config("spark.executor.memory", "1g")
            .config("spark.executor.extraJavaOptions", "-XX:ActiveProcessorCount=1")
            .config("spark.ui.enabled", "false")
            // Both executors are there before the first task is handed out.
            .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
            .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "90s")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  @Order(1) // while both executors are there
  void findsTheSameSpansOnTwoExecutorsThatEachLoadTheModelOnce() {
    Dataset<Row> kept = SparkCompressor.create().compress(Harbours.rows(spark), "query", "context");
    assertThat(Harbours.results(kept)).isEqualTo(Harbours.inProcess());

    CompressorOptions options = new CompressorOptions(Map.of());
    MapPartitionsFunction<Row, String> loaded =
        rows ->
            List.of(
                    ProcessHandle.current().pid()
                        + " "
                        + System.identityHashCode(LoadedCompressors.get(options.model())))
                .iterator();
    List<String> loads =
        Harbours.rows(spark).mapPartitions(loaded, Encoders.STRING()).collectAsList();
    assertThat(loads.stream().map(load -> load.split(" ")[0]).distinct())
        .hasSize(EXECUTORS)
        .doesNotContain(Long.toString(ProcessHandle.current().pid()));
    assertThat(loads.stream().distinct()).hasSize(EXECUTORS);
  }

  @Test
  @Order(2)
  void doesThePartitionOfAKilledExecutorAgainAndWritesNothingTwice() throws Exception {
    String out = directory.resolve("kept").toString();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(120_000); // accept() isn't interrupted by the time-out of the test
      Dataset<Row> kept =
          SparkCompressor.create()
              .compress(
                  // Two rows to a partition; the second one of a partition is held.
                  Harbours.rows(spark, Harbours.ROWS / 2)
                      .filter(new HoldUntilKilled(3, server.getLocalPort())),
                  "query",
                  "context");
      CompletableFuture<Void> job = CompletableFuture.runAsync(() -> kept.write().parquet(out));
      try (Socket task = server.accept();
          DataInputStream in = new DataInputStream(task.getInputStream())) {
        ProcessHandle executor = ProcessHandle.of(in.readLong()).orElseThrow();
        assertThat(executor).isNotEqualTo(ProcessHandle.current());
        executor.destroyForcibly();
        executor.onExit().join();
      }
      job.join();
    }
    assertThat(Harbours.results(spark.read().parquet(out))).isEqualTo(Harbours.inProcess());
  }
}
