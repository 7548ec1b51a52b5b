package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.CprsException;
import dev.cprs.InvalidRequestException;
import dev.cprs.cli.infer.EndpointException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compresses the context of each question in a file and asks an LLM, one question after the other.
 *
 * <p>Input and output are those of the published script: JSON objects, one a line, with {@code id},
 * {@code query} and {@code context}; an output line has all fields of its input line, the kept
 * spans as {@code cprs_preds} and the answer as {@code llm_preds}. Where the LLM got nothing of the
 * context, the line says {@code "empty_context": true}, and where its answer was cut by its limit
 * of tokens, {@code "answer_cut": true}. One line at a time is in memory, and all ids.
 */
public final class Inference {
  private static final String EMPTY_CONTEXT = "empty_context";
  private static final String ANSWER_CUT = "answer_cut";

  private final Path input;
  private final Path output;
  private final long start;
  private final long end;
  private final ChatEndpoint llm;
  private final Listener listener;

  /** Receives the progress of a run, on its thread. */
  public interface Listener {
    /**
     * Some lines are done, answered or not.
     *
     * @param done how many of the lines from start to end
     * @param total how many there are
     */
    void progress(long done, long total);

    /** Something went wrong; described in one sentence. */
    void trouble(String what);
  }

  /**
   * The results of a run, in lines.
   *
   * @param answered asked and written
   * @param present answered by an earlier run
   * @param failed not written, for the reasons that the listener was told
   */
  public record Totals(long answered, long present, long failed) {}

  /**
   * Prepares a run.
   *
   * @param start the first line, counted from 0, inclusive
   * @param end the last line, exclusive
   * @throws InvalidRequestException if there is no line from start to end, or input or output is
   *     not such a file
   */
  public Inference(
      Path input, Path output, long start, long end, ChatEndpoint llm, Listener listener)
      throws IOException {
    if (start < 0 || end <= start) {
      throw new InvalidRequestException(
          "No line is in --start %d to --end %d; the first line is 0, and the last one is end - 1"
              .formatted(start, end));
    }
    JsonLines.check(input);
    if (Files.exists(output) && Files.isSameFile(input, output)) {
      throw new InvalidRequestException(
          "Input and output are the same file, %s; give the output one of its own"
              .formatted(input));
    }
    this.input = input;
    this.output = output;
    this.start = start;
    this.end = end;
    this.llm = llm;
    this.listener = listener;
  }

  /** Runs without compression: the LLM gets the whole context. */
  public Totals run() throws IOException, InterruptedException {
    return run(Optional.empty());
  }

  /**
   * Asks all questions of the input, continuing where an earlier run stopped.
   *
   * @throws InvalidRequestException if the output is not such a file
   * @throws dev.cprs.ResourceException if another process writes it
   * @throws EndpointException if the LLM's endpoint refuses every request
   * @throws IOException if the input can't be read, or the output can't be written
   */
  public Totals run(Compression compression) throws IOException, InterruptedException {
    return run(Optional.of(compression));
  }

  private Totals run(Optional<Compression> compression) throws IOException, InterruptedException {
    try (JsonLines lines = JsonLines.open(input);
        AnswerFile answers = AnswerFile.open(output, listener::trouble)) {
      return run(compression, lines, answers);
    }
  }

  private Totals run(Optional<Compression> compression, JsonLines lines, AnswerFile answers)
      throws IOException, InterruptedException {
    long total = Math.max(0, Math.min(JsonLines.count(input), end) - start);
    Map<JsonNode, Long> seen = new HashMap<>();
    long answered = 0;
    long present = 0;
    long failed = 0;
    for (long i = 0; i < start && lines.skip(); i++) {}
    for (long done = 0; done < total; done++) {
      listener.progress(done, total);
      JsonLine line = lines.next();
      if (line == null) {
        break; // the file became shorter
      }
      if (line.isBlank()) {
        continue;
      }
      Optional<JsonNode> id = Optional.empty();
      try {
        ObjectNode fields = line.object();
        id = Optional.of(Question.id(fields));
        Long before = seen.putIfAbsent(id.get(), line.number());
        if (before != null) {
          throw new BrokenLineException("line %d has the same id".formatted(before));
        }
        if (answers.has(id.get())) {
          present++;
        } else {
          Question question = answer(Question.of(fields), compression);
          answers.append(question);
          answered++;
          tell(line.number(), question);
        }
      } catch (CprsException e) {
        String where = "line %d%s: ".formatted(line.number(), id.map(i -> ", id " + i).orElse(""));
        if (e instanceof EndpointException refused && refused.kind() == Kind.EVERY_QUESTION) {
          throw new EndpointException(Kind.EVERY_QUESTION, where + e.getMessage(), null, e);
        }
        failed++;
        listener.trouble(where + e.getMessage());
      }
    }
    listener.progress(total, total);
    return new Totals(answered, present, failed);
  }

  private void tell(long line, Question answered) {
    String where = "line %d, id %s: ".formatted(line, answered.id());
    if (answered.fields().has(EMPTY_CONTEXT)) {
      listener.trouble(where + "nothing of the context was kept; the LLM answered without it");
    }
    if (answered.fields().has(ANSWER_CUT)) {
      listener.trouble(where + "the answer was cut by the LLM's limit of tokens");
    }
  }

  /** The question with the kept spans and the LLM's answer. */
  private Question answer(Question question, Optional<Compression> compression)
      throws InterruptedException {
    String context = question.context();
    String system = context;
    if (compression.isPresent()) {
      List<String> spans = compression.get().spans(question.query(), question.context());
      ArrayNode kept = question.fields().putArray("cprs_preds");
      spans.forEach(kept::add);
      context = String.join("\n", spans);
      system = "Doc content:\n\n" + context;
    }
    LlmAnswer answer = llm.answer(system, question.query());
    question.fields().put("llm_preds", answer.text());
    // What an earlier run has said in a line that is asked anew is not said again.
    question.fields().remove(List.of(EMPTY_CONTEXT, ANSWER_CUT));
    if (context.isBlank()) {
      question.fields().put(EMPTY_CONTEXT, true);
    }
    if (answer.cut()) {
      question.fields().put(ANSWER_CUT, true);
    }
    return question;
  }
}
