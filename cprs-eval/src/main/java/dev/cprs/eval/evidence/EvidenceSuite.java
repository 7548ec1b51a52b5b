package dev.cprs.eval.evidence;

import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.InvalidRequestException;
import dev.cprs.eval.haystack.Haystack;
import dev.cprs.eval.sample.Counting;
import dev.cprs.eval.sample.Passage;
import dev.cprs.eval.sample.Sample;
import dev.cprs.eval.sample.TokenCuts;
import dev.cprs.spi.TokenizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Questions of a set over long contexts: each question's document stands in a random place among
 * other documents of the set, up to a length. Where those may answer the question too, since none
 * of its words is rare in the set, novels stand there instead. A document that is longer is cut
 * around a sentence that the question wants. An empty line parts the documents.
 *
 * <p>A document of units (rows, records) stands alone, with what stands before its first unit in
 * front.
 */
public final class EvidenceSuite {
  private static final String EMPTY_LINE = "\n\n";

  /** Words of each piece of a novel. */
  private static final int PROSE_WORDS = 120;

  private final EvidenceSet set;
  private final Haystack prose;
  private final ContextCompressor compressor;
  private final Rarity rarity;

  /**
   * @param prose what stands around a question that other documents may answer
   * @param compressor counts the tokens
   */
  public EvidenceSuite(EvidenceSet set, Haystack prose, ContextCompressor compressor) {
    this.set = set;
    this.prose = prose;
    this.compressor = compressor;
    this.rarity = new Rarity(set.documents());
  }

  /** A question, its document with its number in the set, and the seed of its context. */
  private record Asked(
      int number, EvidenceDocument document, EvidenceQuestion question, long seed) {}

  /**
   * A stretch of a document, and where in it what the question wants is.
   *
   * @param tokens how many of the length it takes: all, if the document was cut
   */
  private record Stretch(String text, List<Passage> wanted, int tokens) {}

  /**
   * A question of a set.
   *
   * @param document the index of its document in the set
   * @param with the question over a context with its document; the values are the sentences, or
   *     units, that it wants
   * @param without the question over a context without it, where nothing is wanted: of what fills
   *     the other one, and more of it. Empty for a document of units, which stands alone
   */
  public record Case(int document, Sample with, Optional<Sample> without) {}

  /**
   * The samples of {@link #cases} with their documents.
   *
   * @throws InvalidRequestException if no question's evidence has a letter
   */
  public List<Sample> samples(int length, int samples, long seed) {
    return cases(length, samples, seed).stream().map(Case::with).toList();
  }

  /**
   * A case for each question.
   *
   * <p>Which questions, and the contexts of each, come from the seed: a question's contexts do not
   * depend on how many others are drawn.
   *
   * @param length tokens of a context
   * @param samples how many questions; 0, or more than there are: all
   * @throws InvalidRequestException if no question's evidence has a letter
   */
  public List<Case> cases(int length, int samples, long seed) {
    List<Case> made = new ArrayList<>();
    for (Asked asked : drawn(seed)) {
      if (samples > 0 && made.size() == samples) {
        break;
      }
      Stretch own = around(asked, length);
      if (!own.wanted().isEmpty()) {
        made.add(new Case(asked.number(), hidden(asked, own, length), without(asked, length)));
      }
    }
    if (made.isEmpty()) {
      throw new InvalidRequestException(
          "The evidence of all questions of %s is white space; mark what answers them"
              .formatted(set.name()));
    }
    return made;
  }

  private Optional<Sample> without(Asked asked, int length) {
    if (!asked.document().units().isEmpty()) {
      return Optional.empty();
    }
    List<String> texts = others(asked, length, new Random(asked.seed()));
    return Optional.of(sample(asked, String.join(EMPTY_LINE, texts), List.of()));
  }

  /** All questions, in the seed's order. */
  private List<Asked> drawn(long seed) {
    List<Asked> all = new ArrayList<>();
    for (int number = 0; number < set.documents().size(); number++) {
      EvidenceDocument document = set.documents().get(number);
      for (EvidenceQuestion question : document.questions()) {
        long own = 31 * (31 * seed + question.text().hashCode()) + document.text().hashCode();
        all.add(new Asked(number, document, question, new SplittableRandom(own).nextLong()));
      }
    }
    Collections.shuffle(all, new Random(new SplittableRandom(seed).nextLong()));
    return all;
  }

  private Sample hidden(Asked asked, Stretch own, int length) {
    Random random = new Random(asked.seed());
    List<String> texts =
        asked.document().units().isEmpty()
            ? others(asked, length - own.tokens(), random)
            : new ArrayList<>();
    int place = random.nextInt(texts.size() + 1);
    int start =
        texts.subList(0, place).stream().mapToInt(t -> t.length() + EMPTY_LINE.length()).sum();
    texts.add(place, own.text());
    List<Passage> wanted = own.wanted().stream().map(each -> each.shifted(start)).toList();
    return sample(asked, String.join(EMPTY_LINE, texts), wanted);
  }

  private Sample sample(Asked asked, String context, List<Passage> wanted) {
    return new Sample(
        set.name(),
        ControlPrompt.facts(),
        asked.question().text(),
        context,
        wanted,
        null,
        Counting.ANY_MOSTLY);
  }

  /** The document, or as much of it around the first sentence wanted as the length has room for. */
  private Stretch around(Asked asked, int length) {
    EvidenceDocument document = asked.document();
    String text = document.text();
    List<Passage> pieces = document.pieces();
    List<Passage> wanted = document.wanted(asked.question(), pieces);
    TokenizedText tokens = compressor.tokenize(text);
    if (tokens.count() <= length || wanted.isEmpty()) {
      return new Stretch(text, wanted, tokens.count());
    }
    String header =
        document.units().isEmpty() ? "" : text.substring(0, document.units().get(0).start());
    int room = Math.max(1, length - compressor.countTokens(header));
    Passage anchor = wanted.get(0);
    int first = tokens.firstEndingAfter(anchor.start());
    int least = Math.max(0, tokens.firstEndingAfter(anchor.end()) - room);
    int most = Math.max(least, Math.min(first, tokens.size() - room));
    int from = least + new Random(asked.seed()).nextInt(most - least + 1);
    int to = Math.min(tokens.size(), from + room);
    int earliest = Math.min(tokens.start(from), anchor.start());
    int start =
        pieces.stream()
            .mapToInt(Passage::start)
            .filter(at -> at >= earliest && at <= anchor.start())
            .min()
            .orElse(anchor.start());
    int latest = Math.max(tokens.end(to - 1), anchor.end());
    int end =
        pieces.stream()
            .mapToInt(Passage::end)
            .filter(at -> at <= latest && at >= anchor.end())
            .max()
            .orElse(anchor.end());
    int shift = header.length() - start;
    String stretch = header + text.substring(start, end);
    List<Passage> inside =
        wanted.stream()
            .filter(each -> each.start() >= start && each.end() <= end)
            .map(each -> each.shifted(shift))
            .toList();
    return new Stretch(stretch, inside, length);
  }

  /** Other documents, or prose, of so many tokens; the last one is cut to what is left. */
  private List<String> others(Asked asked, int tokens, Random random) {
    List<String> texts = new ArrayList<>();
    int left = tokens;
    if (rarity.isSpecific(asked.question().text())) {
      List<Integer> order =
          IntStream.range(0, set.documents().size())
              .boxed()
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(order, random);
      for (int index : order) {
        EvidenceDocument other = set.documents().get(index);
        if (left > 0 && other.units().isEmpty() && !other.text().equals(asked.document().text())) {
          left = add(other.text(), left, texts);
        }
      }
    }
    while (left > 0) { // a set has an end, prose begins again
      int word = random.nextInt(prose.words());
      left = add(prose.slice(word, word + PROSE_WORDS), left, texts);
    }
    return texts;
  }

  /** Adds a text, or its beginning, and says how many tokens are still left. */
  private int add(String text, int left, List<String> texts) {
    TokenizedText tokens = compressor.tokenize(text);
    if (tokens.count() <= left) {
      texts.add(text);
      return left - Math.max(1, tokens.count());
    }
    int end = TokenCuts.atOrBefore(tokens, Math.min(left, tokens.size()));
    if (end > 0) {
      texts.add(text.substring(0, tokens.end(end - 1)));
    }
    return 0;
  }
}
