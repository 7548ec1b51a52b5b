package dev.cprs.eval;

import dev.cprs.eval.report.Failure;
import dev.cprs.eval.report.FailureText;
import dev.cprs.eval.report.HtmlReport;
import dev.cprs.eval.report.MapPicture;
import dev.cprs.eval.report.Measure;
import dev.cprs.eval.report.NeedleMap;
import dev.cprs.eval.report.ReadAgain;
import dev.cprs.eval.report.Row;
import dev.cprs.eval.report.RowsJson;
import dev.cprs.eval.report.TextTable;
import java.util.List;
import java.util.Optional;

/** The results of an evaluation, in several formats. Immutable and thread-safe. */
public final class EvaluationReport {
  private final List<Measure> measures;
  private final List<Failure> failures;
  private final List<ReadAgain> readAgain;

  EvaluationReport(List<Measure> measures, List<Failure> failures, List<ReadAgain> readAgain) {
    this.measures = List.copyOf(measures);
    this.failures = List.copyOf(failures);
    this.readAgain = List.copyOf(readAgain);
  }

  /** A row for each task, method and length, in the order in which they were measured. */
  public List<Row> rows() {
    return measures.stream().map(Measure::row).toList();
  }

  /**
   * A table for a terminal, and under it the map of the suite map; and where the compressor looks
   * twice, the share of values that the second look didn't read. Lines end with {@code \n}.
   */
  public String table() {
    return TextTable.of(measures)
        + map().map(NeedleMap::text).map(text -> "\n" + text).orElse("")
        + ReadAgain.text(readAgain);
  }

  /**
   * What a second look read, for each task and length; none if the compressor doesn't look twice.
   */
  public List<ReadAgain> readAgain() {
    return readAgain;
  }

  /**
   * One JSON object, {@code {"rows":[...]}}, with a row's fields as they are named; shares are
   * between 0 and 1, tokens are means of the samples. Rows of the suite formats also have {@code
   * answerKept} and, where a parser is at hand, {@code valid}. Where the compressor looks twice,
   * {@code readAgain} is a second list.
   */
  public String json() {
    return RowsJson.of(measures, readAgain);
  }

  /**
   * Each value that the compressor lost with its defaults: the sample, the question, the lost
   * sentence, record or block, and what was kept instead. Lines end with {@code \n}; empty if none
   * was lost.
   */
  public String failures() {
    return FailureText.of(failures);
  }

  /** A page of HTML that needs no other file: tables, the map as a picture, failures. */
  public String html() {
    return HtmlReport.of(measures, map().map(MapPicture::png), failures);
  }

  /**
   * The map of the suite map as a PNG; empty if that suite wasn't run.
   *
   * @throws dev.cprs.CprsException if this machine has no fonts for its labels
   */
  public Optional<byte[]> mapPng() {
    return map().map(MapPicture::png);
  }

  private Optional<NeedleMap> map() {
    return NeedleMap.of(rows());
  }
}
