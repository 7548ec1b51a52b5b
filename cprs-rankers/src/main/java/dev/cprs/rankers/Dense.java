package dev.cprs.rankers;

import dev.cprs.ModelLoadException;
import dev.cprs.eval.method.Encoder;
import dev.cprs.eval.method.Ranker;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.CosineSimilarity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Ranks texts by the cosine of their embedding and the query's, by a sentence encoder, with as many
 * threads as there are processors. Embeddings are kept for further queries over the same texts: the
 * first one over a text takes its time, the others next to none. Not thread-safe.
 */
final class Dense implements Ranker {
  /** Texts embedded by one call. */
  private static final int BATCH = 512;

  /** About 50 MB of vectors, and the sentences of a million tokens. */
  private static final int MAX_KEPT = 1 << 15;

  private final ExecutorService threads;
  private final EmbeddingModel encoder;
  private final String queryPrefix;

  /** Embeddings by text; the one not used for longest goes first. */
  private final Map<String, Embedding> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @throws ModelLoadException if the encoder or its native library can't be loaded
   */
  Dense(Encoder files) {
    queryPrefix = files.queryPrefix();
    threads =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            task -> {
              Thread thread = new Thread(task, "cprs-eval-embed");
              thread.setDaemon(true);
              return thread;
            });
    try {
      encoder = load(files, threads);
    } catch (RuntimeException | LinkageError e) {
      threads.shutdown();
      throw new ModelLoadException(
          "The sentence encoder of the method dense can't be loaded (%s); leave that method out"
              .formatted(e),
          e);
    }
  }

  private static EmbeddingModel load(Encoder files, Executor threads) {
    Path model = files.model();
    return model == null
        ? new AllMiniLmL6V2QuantizedEmbeddingModel(threads)
        : new OnnxEmbeddingModel(
            model,
            model.resolveSibling(Encoder.TOKENIZER),
            PoolingMode.valueOf(files.pooling().toUpperCase(Locale.ROOT)),
            threads);
  }

  @Override
  public int[] bestFirst(String query, List<String> texts) {
    if (!hasTokens(query)) {
      return new int[0];
    }
    Embedding asked = encoder.embed(queryPrefix + query).content();
    Map<String, Embedding> embeddings = embed(texts.stream().filter(Dense::hasTokens).toList());
    double[] cosines = new double[texts.size()];
    int[] ranked =
        IntStream.range(0, cosines.length)
            .filter(i -> embeddings.containsKey(texts.get(i)))
            .toArray();
    for (int i : ranked) {
      cosines[i] = CosineSimilarity.between(embeddings.get(texts.get(i)), asked);
    }
    return Arrays.stream(ranked)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> cosines[i]).reversed())
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private Map<String, Embedding> embed(List<String> texts) {
    Map<String, Embedding> embeddings = new HashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    for (String text : texts) {
      Embedding known = kept.get(text);
      if (known == null) {
        missing.add(text);
      } else {
        embeddings.put(text, known);
      }
    }
    List<String> left = new ArrayList<>(missing);
    for (int from = 0; from < left.size(); from += BATCH) {
      List<String> batch = left.subList(from, Math.min(from + BATCH, left.size()));
      List<Embedding> made =
          encoder.embedAll(batch.stream().map(TextSegment::from).toList()).content();
      for (int i = 0; i < batch.size(); i++) {
        embeddings.put(batch.get(i), made.get(i));
      }
    }
    kept.putAll(embeddings);
    for (var oldest = kept.keySet().iterator(); kept.size() > MAX_KEPT; ) {
      oldest.next();
      oldest.remove();
    }
    return embeddings;
  }

  /**
   * Whether BERT's tokenizer leaves something of a text: it drops white space, control characters
   * and accents, and the encoder takes no text without tokens.
   */
  private static boolean hasTokens(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                c != '\uFFFD'
                    && switch (Character.getType(c)) {
                      case Character.SPACE_SEPARATOR,
                          Character.LINE_SEPARATOR,
                          Character.PARAGRAPH_SEPARATOR,
                          Character.CONTROL,
                          Character.FORMAT,
                          Character.PRIVATE_USE,
                          Character.SURROGATE,
                          Character.UNASSIGNED,
                          Character.NON_SPACING_MARK ->
                          false;
                      default -> true;
                    });
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
