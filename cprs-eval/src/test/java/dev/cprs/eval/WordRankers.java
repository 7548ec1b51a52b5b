package dev.cprs.eval;

import dev.cprs.eval.method.Encoder;
import dev.cprs.eval.method.Ranker;
import dev.cprs.eval.method.RankerProvider;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rankers by shared words, rare ones counting more. */
public final class WordRankers implements RankerProvider {
  /** Has them on the class path of this thread until it is closed. */
  static final class Installed implements AutoCloseable {
    private final Thread thread = Thread.currentThread();
    private final ClassLoader before = thread.getContextClassLoader();
    private final URLClassLoader with =
        new URLClassLoader(new URL[] {WordRankers.class.getResource("/rankers/")}, before);

    Installed() {
      thread.setContextClassLoader(with);
    }

    @Override
    public void close() throws IOException {
      thread.setContextClassLoader(before);
      with.close();
    }
  }

  @Override
  public Ranker bm25() {
    return WordRankers::bestFirst;
  }

  @Override
  public Ranker dense(Encoder encoder) {
    return WordRankers::bestFirst;
  }

  private static int[] bestFirst(String query, List<String> texts) {
    Set<String> asked = words(query);
    List<Set<String>> shared =
        texts.stream()
            .map(text -> words(text).stream().filter(asked::contains).collect(Collectors.toSet()))
            .toList();
    Map<String, Long> texted =
        shared.stream()
            .flatMap(Set::stream)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    double[] scores =
        shared.stream()
            .mapToDouble(all -> all.stream().mapToDouble(word -> 1.0 / texted.get(word)).sum())
            .toArray();
    return IntStream.range(0, scores.length)
        .filter(i -> scores[i] > 0)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -scores[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\W+"))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }
}
