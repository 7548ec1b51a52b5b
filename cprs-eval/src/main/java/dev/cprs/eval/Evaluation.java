package dev.cprs.eval;

import dev.cprs.ContextCompressor;
import dev.cprs.InvalidRequestException;
import dev.cprs.eval.evidence.EvidenceSet;
import dev.cprs.eval.haystack.Haystack;
import dev.cprs.eval.highlight.HighlightSet;
import dev.cprs.eval.method.Encoder;
import dev.cprs.eval.method.MethodName;
import dev.cprs.eval.sample.JsonLines;
import dev.cprs.eval.sample.Lengths;
import dev.cprs.internal.SetOnce;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures how often a compressor keeps the answer and how little else it keeps, and compares it
 * with other methods at the same number of tokens.
 *
 * <pre>{@code
 * EvaluationReport report =
 *     Evaluation.builder().suite(Suite.RULER).lengths(List.of(32768)).build().run(compressor);
 * System.out.print(report.table());
 * }</pre>
 *
 * <p>Samples depend only on the seed, the length, the haystack and the tokenizer; their number
 * doesn't change the first ones. Immutable. It may be run several times, with different
 * compressors.
 */
public final class Evaluation {
  private final Settings settings;

  private Evaluation(Builder builder) {
    settings = new Settings(builder);
  }

  /** Starts with the suite ruler and its defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Measures a compressor. Takes minutes to hours: about the tokens of all samples divided by the
   * compressor's tokens a second, and half as long again if all methods are run.
   *
   * @throws dev.cprs.CprsException if the model or a method fails, or a length is too short for the
   *     questions
   */
  public EvaluationReport run(ContextCompressor compressor) {
    Objects.requireNonNull(compressor, "compressor");
    return new SuiteRuns(settings, compressor).report();
  }

  /**
   * Builds an evaluation. Several suites may be added; any other setting that is given twice is
   * refused with an {@link IllegalStateException}.
   */
  public static final class Builder {
    final Set<Suite> suites = EnumSet.noneOf(Suite.class);
    @Nullable List<Integer> lengths;
    @Nullable Integer samples;
    @Nullable Long seed;
    @Nullable List<String> tasks;
    @Nullable List<String> formats;
    @Nullable List<MethodName> methods;
    @Nullable List<Integer> budgets;
    @Nullable Haystack haystack;
    @Nullable Encoder encoder;
    @Nullable List<Path> questions;
    boolean withoutBundled;
    @Nullable List<Path> highlights;
    @Nullable EvaluationListener listener;

    private Builder() {}

    /** Adds a suite. Default: {@link Suite#RULER}. */
    public Builder suite(Suite suite) {
      suites.add(Objects.requireNonNull(suite, "suite"));
      return this;
    }

    /**
     * Sets the lengths of the contexts, in tokens. Default: each suite's own.
     *
     * @throws InvalidRequestException if there is none, or one is below 1,000 or above 4M
     */
    public Builder lengths(List<Integer> values) {
      Objects.requireNonNull(values, "lengths").forEach(Lengths::check);
      lengths = SetOnce.check("lengths", lengths, notEmpty("lengths", values));
      return this;
    }

    /**
     * Sets the number of samples for each task, each cell of the map and each format, and of
     * questions from each file. Default: each suite's own; all of a file in the suites highlight
     * and short.
     *
     * @throws InvalidRequestException if it is below 1
     */
    public Builder samples(int value) {
      samples = SetOnce.check("samples", samples, atLeastOne("samples", value));
      return this;
    }

    /** Sets the seed of the samples. Default: 1. */
    public Builder seed(long value) {
      seed = SetOnce.check("seed", seed, value);
      return this;
    }

    /**
     * Sets which tasks of the suite ruler are run. Default: all.
     *
     * @param names such as {@code niah_multikey_2}; {@link #build} refuses unknown names
     */
    public Builder tasks(List<String> names) {
      tasks = SetOnce.check("tasks", tasks, notEmpty("tasks", names));
      return this;
    }

    /**
     * Sets which formats of the suite formats are run. Default: all.
     *
     * @param names such as {@code json} or {@code logs}, or one variant of a format, such as {@code
     *     json-nested}; {@link #build} refuses unknown names
     */
    public Builder formats(List<String> names) {
      formats = SetOnce.check("formats", formats, notEmpty("formats", names));
      return this;
    }

    /**
     * Sets the methods that are run besides the compressor, which is always run: {@code
     * bm25-sentences}, {@code bm25-chunks}, {@code dense}, {@code first-last}, {@code bm25-lines}
     * and {@code bm25-units}; give only {@code cprs} to run none of them. Default: in the suite
     * formats the last two, in highlight and short {@code bm25-sentences} and {@code dense}, in the
     * others the first four, but in the suite ruler not {@code dense}. All but {@code first-last}
     * need the module {@code cprs-rankers} on the class path: without it, they are left out by
     * default, and a warning is logged.
     *
     * @throws InvalidRequestException if a name is unknown, or the method needs that module and it
     *     isn't there
     */
    public Builder methods(List<String> names) {
      methods = SetOnce.check("methods", methods, MethodName.of(notEmpty("methods", names)));
      return this;
    }

    /** Sets the sentence encoder of the method {@code dense}. Default: all-MiniLM-L6-v2. */
    public Builder encoder(Encoder value) {
      encoder = SetOnce.check("encoder", encoder, value);
      return this;
    }

    /**
     * Leaves the bundled questions out of the suite qa, so that only those of the files are asked.
     */
    public Builder withoutBundledQuestions() {
      withoutBundled = true;
      return this;
    }

    /**
     * Sets budgets, in tokens, each of which adds a row for every method. Within a budget the
     * compressor keeps the best that fits, whatever its score. Default: 100, 200 and 400 in the
     * suites qa and formats, none in the others.
     *
     * @throws InvalidRequestException if one is below 1
     */
    public Builder budgets(List<Integer> tokens) {
      Objects.requireNonNull(tokens, "budgets")
          .forEach(value -> atLeastOne("tokens as a budget", value));
      budgets = SetOnce.check("budgets", budgets, List.copyOf(tokens));
      return this;
    }

    /**
     * Sets the prose that needles are hidden in: a file, or all files of a directory. Default: the
     * novels of Jane Austen.
     *
     * @throws InvalidRequestException if there is nothing there, it is no UTF-8 text or too short
     * @throws dev.cprs.ResourceException if it can't be read
     */
    public Builder haystack(Path path) {
      haystack =
          SetOnce.check(
              "haystack", haystack, Haystack.of(Objects.requireNonNull(path, "haystack")));
      return this;
    }

    /**
     * Adds a file, or a folder, of questions to the bundled ones of the suite qa.
     *
     * @see #questions(List)
     */
    public Builder questions(Path file) {
      return questions(List.of(Objects.requireNonNull(file, "questions")));
    }

    /**
     * Adds files of questions to the bundled ones of the suite qa, and sets those of the suite
     * calibration, which takes the ones with evidence: {@code NAME.json} in SQuAD's format, {@code
     * NAME.jsonl} and {@code NAME.jsonl.gz} of documents with evidence ({@link EvidenceSet}). Of a
     * folder, all {@code .jsonl} and {@code .jsonl.gz}.
     *
     * @throws InvalidRequestException if there is no such file, a folder has none, or {@link
     *     #build()} finds one not of its format
     * @throws dev.cprs.ResourceException if one can't be read
     */
    public Builder questions(List<Path> filesOrFolders) {
      List<Path> files =
          notEmpty("questions", filesOrFolders).stream()
              .flatMap(path -> JsonLines.in(path).stream())
              .toList();
      for (Path file : files) {
        if (!Files.exists(file)) {
          throw new InvalidRequestException(
              "There is no file or folder %s; give questions in SQuAD 1.1's JSON format, or documents with evidence as .jsonl"
                  .formatted(file));
        }
      }
      questions = SetOnce.check("questions", questions, files);
      return this;
    }

    /**
     * Sets the files of the suite highlight, in one of the forms of {@link HighlightSet}; of a
     * folder, all {@code .jsonl} and {@code .jsonl.gz}.
     *
     * @throws InvalidRequestException if a folder has none; {@link #build()} refuses files that
     *     don't exist or aren't of their form
     * @throws dev.cprs.ResourceException if one can't be read
     */
    public Builder highlights(List<Path> filesOrFolders) {
      List<Path> files =
          notEmpty("highlights", filesOrFolders).stream()
              .flatMap(path -> JsonLines.in(path).stream())
              .toList();
      highlights = SetOnce.check("highlights", highlights, files);
      return this;
    }

    /** Sets the listener for progress. */
    public Builder listener(EvaluationListener value) {
      listener = SetOnce.check("listener", listener, value);
      return this;
    }

    /**
     * The evaluation.
     *
     * @throws InvalidRequestException if a file of questions isn't of its format, if a task of
     *     {@link #tasks} or a format of {@link #formats} is unknown, or if tasks, formats or files
     *     were given but their suite isn't run, or the suite highlight is run without files
     */
    public Evaluation build() {
      return new Evaluation(this);
    }

    private static int atLeastOne(String what, int value) {
      if (value < 1) {
        throw new InvalidRequestException("%d %s; give at least 1".formatted(value, what));
      }
      return value;
    }

    private static <T> List<T> notEmpty(String what, List<T> values) {
      if (Objects.requireNonNull(values, what).isEmpty()) {
        throw new InvalidRequestException(
            "No %s; give at least one, or leave them out".formatted(what));
      }
      return List.copyOf(values);
    }
  }
}
