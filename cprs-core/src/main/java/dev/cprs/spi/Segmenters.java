package dev.cprs.spi;

import dev.cprs.InvalidRequestException;
import dev.cprs.decode.ProseSegmenter;
import dev.cprs.internal.Services;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The formats that are known, and the choice between them. Immutable and thread-safe. */
public final class Segmenters {
  /** The format of what no other segmenter takes. */
  public static final String PROSE = "prose";

  private static final Logger log = LoggerFactory.getLogger(Segmenters.class);

  private final Map<String, Segmenter> byFormat = new LinkedHashMap<>();

  private Segmenters(Iterable<Segmenter> segmenters) {
    Segmenter prose = new ProseSegmenter();
    byFormat.put(prose.format(), prose);
    for (Segmenter segmenter : segmenters) {
      byFormat.put(segmenter.format(), segmenter);
    }
  }

  /**
   * Prose, and the segmenters on the class path or module path.
   *
   * @throws dev.cprs.ModelLoadException if one can't be loaded
   */
  public static Segmenters installed() {
    return Services.ask(Segmenter.class, found -> new Segmenters(found.toList()));
  }

  /** Prose, and these. */
  public static Segmenters of(List<Segmenter> segmenters) {
    return new Segmenters(segmenters);
  }

  /** The names of the formats, prose first. */
  public List<String> formats() {
    return List.copyOf(byFormat.keySet());
  }

  /**
   * The segmenter of a format.
   *
   * @throws InvalidRequestException if there is no such format
   */
  public Segmenter get(String format) {
    check(format);
    return known(format);
  }

  /**
   * Finds the format of a text by looking at it: that of the surest segmenter, or prose if none is
   * sure. One that fails is not sure, and a warning is logged.
   *
   * @param from UTF-16 offset, inclusive
   * @param to UTF-16 offset, exclusive
   */
  public String formatOf(CharSequence text, int from, int to) {
    String best = PROSE;
    double surest = 0.5;
    for (Segmenter segmenter : byFormat.values()) {
      double fit = fit(segmenter, text, from, to);
      if (fit > surest) {
        surest = fit;
        best = segmenter.format();
      }
    }
    return best;
  }

  private static double fit(Segmenter segmenter, CharSequence text, int from, int to) {
    try {
      return segmenter.fit(text, from, to);
    } catch (RuntimeException | StackOverflowError e) {
      log.warn(
          "The segmenter of '{}' failed to look at a text of {} characters, so it won't read it; please report it",
          segmenter.format(),
          to - from,
          e);
      return 0;
    }
  }

  /**
   * Segments a text. If a segmenter fails, which is a fault of its own, the text is segmented as
   * prose and a warning is logged.
   *
   * @param format one of {@link #formats()}
   * @throws InvalidRequestException if there is no such format
   */
  public UnitTree segment(CharSequence text, String format) {
    check(format);
    try {
      return build(text, format);
    } catch (RuntimeException | StackOverflowError e) {
      log.warn(
          "The segmenter of '{}' failed on a text of {} characters, which is read as prose; please report it",
          format,
          text.length(),
          e);
      return build(text, PROSE);
    }
  }

  private UnitTree build(CharSequence text, String format) {
    UnitTree.Builder units = new UnitTree.Builder(text, this::inner);
    known(format).segment(0, text.length(), units);
    return units.build();
  }

  private void inner(int from, int to, String format, UnitTree.Builder units) {
    String chosen = format.isEmpty() ? formatOf(units.text(), from, to) : format;
    byFormat.getOrDefault(chosen, known(PROSE)).segment(from, to, units);
  }

  private Segmenter known(String format) {
    return Objects.requireNonNull(byFormat.get(format));
  }

  private void check(String format) {
    if (!byFormat.containsKey(Objects.requireNonNull(format, "format"))) {
      List<String> names = new ArrayList<>(byFormat.keySet());
      throw new InvalidRequestException(
          "There is no format '%s'; give one of %s%s"
              .formatted(
                  format,
                  String.join(", ", names),
                  names.size() == 1 ? ", or put cprs-formats on the class path" : ""));
    }
  }
}
