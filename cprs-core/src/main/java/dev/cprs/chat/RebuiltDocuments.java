package dev.cprs.chat;

import dev.cprs.CompressedContext;
import dev.cprs.Span;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Retrieved documents put together again. Each that is shorter has a mark of its own; that with the
 * best score, which nothing leaves out later, also says how many were left out.
 *
 * @param result what was kept
 * @param documents those of which something was kept
 * @param tokens of these
 * @param originals the texts that the ids in the marks stand for
 * @param whole all given documents that stay whole, and empty texts in place of the others
 */
record RebuiltDocuments(
    CompressedContext result,
    List<CompressedDocuments.Document> documents,
    int tokens,
    List<String> originals,
    List<String> whole) {
  /** Between documents that are one original. */
  private static final String BETWEEN = "\n\n";

  /**
   * Puts documents together again.
   *
   * @param tokens of each of them
   * @param result for them, in which something was kept
   * @param marked whether they get marks
   * @param ids whether marks name originals
   */
  static RebuiltDocuments of(
      List<String> documents,
      int[] tokens,
      CompressedContext result,
      boolean marked,
      boolean ids,
      ToIntFunction<String> counter) {
    Map<Integer, List<Span>> spans =
        result.spans().stream()
            .collect(Collectors.groupingBy(Span::document, TreeMap::new, Collectors.toList()));
    List<CompressedDocuments.Document> kept = new ArrayList<>();
    List<String> whole = new ArrayList<>(Collections.nCopies(documents.size(), ""));
    List<String> originals = new ArrayList<>();
    String others = marked ? others(documents, spans, ids, originals) : "";
    List<Double> scores = result.documentScores();
    int best = spans.keySet().stream().max(Comparator.comparing(scores::get)).orElseThrow();
    int out = 0;
    for (Map.Entry<Integer, List<Span>> entry : spans.entrySet()) {
      int index = entry.getKey();
      String document = documents.get(index);
      String format = result.formats().get(index);
      String mark = marked ? leftOut(document, result.places(index)) : "";
      mark += ids && !mark.isEmpty() ? id(document) : "";
      String text = marked(result.text(index), format, mark);
      boolean shorter =
          text.length() < document.length() && counter.applyAsInt(text) < tokens[index];
      if (!shorter) {
        whole.set(index, document);
        text = document;
      } else if (ids && !mark.isEmpty()) {
        originals.add(document);
      }
      if (index == best && !others.isEmpty()) {
        text =
            shorter && !mark.isEmpty()
                ? marked(result.text(index), format, mark + "; " + others)
                : marked(text, format, others);
      }
      kept.add(new CompressedDocuments.Document(index, text, entry.getValue()));
      out += counter.applyAsInt(text);
    }
    return new RebuiltDocuments(result, kept, out, originals, whole);
  }

  /** How many documents were left out; one id stands for all of them. */
  private static String others(
      List<String> documents, Map<Integer, List<Span>> spans, boolean ids, List<String> originals) {
    List<Integer> given =
        IntStream.range(0, documents.size())
            .filter(i -> !WhiteSpace.isBlank(documents.get(i)))
            .boxed()
            .toList();
    List<Integer> left = given.stream().filter(i -> !spans.containsKey(i)).toList();
    if (left.isEmpty()) {
      return "";
    }
    String what = "%d of %d documents left out".formatted(left.size(), given.size());
    if (!ids) {
      return what;
    }
    String original = left.stream().map(documents::get).collect(Collectors.joining(BETWEEN));
    originals.add(original);
    return what + id(original);
  }

  private static String leftOut(String document, List<Span.Place> kept) {
    return LeftOut.of(
        document, kept.stream().map(place -> new Block(place.start(), place.end())).toList());
  }

  private static String marked(String text, String format, String what) {
    return what.isEmpty() ? text : OmissionMark.append(text, format, what).text();
  }

  private static String id(String original) {
    return OmissionMark.id(OriginalBytes.of(original).digest());
  }
}
