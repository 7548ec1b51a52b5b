package dev.cprs.eval.qa;

import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import dev.cprs.eval.sample.Sentences;
import dev.cprs.eval.sample.TokenCuts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Questions over long contexts: each question's paragraph is put in a random place among other
 * paragraphs of the file, whatever article they are of, except those that hold one of the answers'
 * words. An empty line parts them. Not thread-safe.
 */
public final class QaSuite {
  private static final Logger LOG = LoggerFactory.getLogger(QaSuite.class);

  private static final String EMPTY_LINE = "\n\n";

  /** The share of the length asked for that a context may have too little. */
  private static final double TOLERANCE = 0.02;

  private final QaFile file;
  private final String prefix;
  private final ContextCompressor compressor;
  private final List<Asked> questions;

  /** Tokens of each paragraph and the empty line after it. */
  private final int[] tokens;

  private boolean saidThatItIsShort;

  /**
   * @param prefix what the tasks' names begin with; empty for a file whose tasks are {@code answer}
   *     and {@code sentence}
   * @param compressor counts the tokens
   */
  public QaSuite(QaFile file, String prefix, ContextCompressor compressor) {
    this.file = file;
    this.prefix = prefix;
    this.compressor = compressor;
    questions =
        IntStream.range(0, file.paragraphs().size())
            .boxed()
            .flatMap(
                paragraph ->
                    file.paragraphs().get(paragraph).questions().stream()
                        .map(question -> new Asked(paragraph, question)))
            .toList();
    tokens =
        file.paragraphs().stream()
            .mapToInt(paragraph -> compressor.countTokens(paragraph.text() + EMPTY_LINE))
            .toArray();
  }

  /** A question and the index of its paragraph. */
  private record Asked(int paragraph, QaQuestion question) {}

  /**
   * Two samples for each question, over the same context: {@code answer}, whose value is the
   * answer, and {@code sentence}, whose value is the whole sentence with it. An answer that goes on
   * over several sentences has one value in each.
   *
   * <p>Which questions, and the place of each, come from the seed: a question's context does not
   * depend on how many others are drawn.
   *
   * @param length tokens of a context, kept to within 2 % where the file has so many
   * @param samples how many questions; 0, or more than there are: all
   * @throws InvalidRequestException if every paragraph with a question is longer than that
   */
  public List<Sample> samples(int length, int samples, long seed) {
    List<Asked> fitting =
        questions.stream()
            .filter(asked -> tokens[asked.paragraph()] <= length)
            .collect(Collectors.toCollection(ArrayList::new));
    if (fitting.isEmpty()) {
      throw new InvalidRequestException(
          "A context of %d tokens, and every paragraph of %s with a question is longer; ask for a longer one"
              .formatted(length, file.name()));
    }
    Collections.shuffle(fitting, random(seed));
    int count = samples == 0 ? fitting.size() : Math.min(samples, fitting.size());
    return fitting.subList(0, count).stream()
        .flatMap(asked -> hide(asked, length, seed).stream())
        .toList();
  }

  private List<Sample> hide(Asked asked, int length, long seed) {
    Random random = random(31 * (31 * seed + length) + asked.question().id().hashCode());
    List<String> texts = others(asked, length, random);
    int place = random.nextInt(texts.size() + 1);
    String gold = file.paragraphs().get(asked.paragraph()).text();
    int start =
        texts.subList(0, place).stream().mapToInt(t -> t.length() + EMPTY_LINE.length()).sum();
    texts.add(place, gold);
    String context = String.join(EMPTY_LINE, texts);

    List<Passage> answers = new ArrayList<>();
    List<Passage> sentences = new ArrayList<>();
    Passage answer = asked.question().answer();
    for (Passage sentence : Sentences.of(gold)) {
      if (sentence.overlaps(answer)) {
        sentences.add(sentence.shifted(start));
        answers.add(sentence.intersection(answer).shifted(start));
      }
    }
    return List.of(
        sample("answer", asked.question(), context, answers),
        sample("sentence", asked.question(), context, sentences));
  }

  private Sample sample(String task, QaQuestion question, String context, List<Passage> values) {
    return new Sample(prefix + task, ControlPrompt.facts(), question.text(), context, values);
  }

  /** Other paragraphs up to the length, in random order; the last one cut to what is left. */
  private List<String> others(Asked asked, int length, Random random) {
    List<Integer> order =
        IntStream.range(0, tokens.length).boxed().collect(Collectors.toCollection(ArrayList::new));
    Collections.shuffle(order, random);
    Pattern answers = words(asked.question().answers());
    List<String> texts = new ArrayList<>();
    int left = length - tokens[asked.paragraph()];
    for (int paragraph : order) {
      String text = file.paragraphs().get(paragraph).text();
      if (left <= 0) {
        break;
      }
      if (paragraph == asked.paragraph() || answers.matcher(text).find()) {
        continue;
      }
      if (tokens[paragraph] > left) {
        text = beginning(text, left);
      }
      texts.add(text);
      left -= tokens[paragraph];
    }
    if (left > TOLERANCE * length && !saidThatItIsShort) {
      saidThatItIsShort = true;
      LOG.warn(
          "{} is too short for contexts of {} tokens: some have only {}",
          file.name(),
          length,
          length - left);
    }
    return texts;
  }

  private String beginning(String text, int tokens) {
    var encoded = compressor.tokenize(text);
    int end = TokenCuts.atOrBefore(encoded, Math.min(tokens, encoded.size()));
    return text.substring(0, end == 0 ? 0 : encoded.end(end - 1));
  }

  /** One of these as words of their own, not as a part of longer ones. */
  private static Pattern words(List<String> texts) {
    return Pattern.compile(
        texts.stream()
            .distinct()
            .map(text -> Pattern.quote(text.strip()))
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Seeds that lie close together give quite different numbers. */
  private static Random random(long seed) {
    return new Random(new SplittableRandom(seed).nextLong());
  }
}
