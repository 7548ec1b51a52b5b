package dev.cprs.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cprs.ExpectedWarnings;
import dev.cprs.InvalidRequestException;
import dev.cprs.ModelLoadException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentersTest {
  /** A format whose texts begin with its name, and that makes one unit of them. */
  private static class Toy implements Segmenter {
    private final String format;
    private final double fit;

    Toy(String format, double fit) {
      this.format = format;
      this.fit = fit;
    }

    @Override
    public String format() {
      return format;
    }

    @Override
    public double fit(CharSequence text, int from, int to) {
      return text.subSequence(from, to).toString().startsWith(format) ? fit : 0;
    }

    @Override
    public void segment(int from, int to, UnitTree.Builder units) {
      units.leaf(UnitKind.BLOCK, from, to);
    }
  }

  /** As an application's jar has one. */
  public static final class OfTheApplication extends Toy {
    public OfTheApplication() {
      super("own-format", 0.9);
    }
  }

  private static String formatOf(String text, Segmenter... segmenters) {
    return Segmenters.of(List.of(segmenters)).formatOf(text, 0, text.length());
  }

  @Test
  void theSurestIsTaken() {
    assertThat(formatOf("ab", new Toy("a", 0.7), new Toy("ab", 0.8))).isEqualTo("ab");
    assertThat(formatOf("ab", new Toy("ab", 0.8), new Toy("a", 0.7))).isEqualTo("ab");
    assertThat(formatOf("ab", new Toy("a", 0.7), new Toy("ab", 0.6))).isEqualTo("a");
  }

  @Test
  void proseIsTakenWhereNoneIsSure() {
    assertThat(formatOf("ab", new Toy("a", 0.5))).isEqualTo("prose");
    assertThat(formatOf("x", new Toy("a", 0.9))).isEqualTo("prose");
    assertThat(formatOf("")).isEqualTo("prose");
  }

  @Test
  void onlyAPartOfATextIsLookedAt() {
    Segmenters segmenters = Segmenters.of(List.of(new Toy("a", 0.9)));
    assertThat(segmenters.formatOf("xxa", 2, 3)).isEqualTo("a");
    assertThat(segmenters.formatOf("axx", 1, 3)).isEqualTo("prose");
  }

  @Test
  void proseIsTheFirstFormat() {
    assertThat(Segmenters.of(List.of(new Toy("b", 1), new Toy("a", 1))).formats())
        .containsExactly("prose", "b", "a");
  }

  @Test
  void anUnknownFormatIsRefusedWithThoseThatAreKnown() {
    assertThatThrownBy(() -> Segmenters.of(List.of(new Toy("a", 1))).segment("x", "json"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("There is no format 'json'; give one of prose, a");
    assertThatThrownBy(() -> Segmenters.of(List.of()).get("json"))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("put cprs-formats on the class path");
  }

  @Test
  @ExpectedWarnings("The segmenter of 'broken' failed on a text of 9 characters")
  void aTextWhoseSegmenterFailsIsProse() {
    for (Throwable fault :
        List.of(new IllegalStateException("a fault"), new StackOverflowError())) {
      Segmenter broken =
          new Toy("broken", 1) {
            @Override
            public void segment(int from, int to, UnitTree.Builder units) {
              units.group(UnitKind.SECTION, from, from + 1);
              throwUnchecked(fault);
            }
          };
      UnitTree tree = Segmenters.of(List.of(broken)).segment("One. Two.", "broken");
      assertThat(tree.size()).isEqualTo(2);
      assertThat(tree.kind(0)).isEqualTo(UnitKind.SENTENCE);
    }
  }

  @Test
  @ExpectedWarnings("The segmenter of 'broken' failed on a text of 4 characters")
  void aSegmenterThatLeavesANodeOpenFails() {
    Segmenter broken =
        new Toy("broken", 1) {
          @Override
          public void segment(int from, int to, UnitTree.Builder units) {
            units.group(UnitKind.SECTION, from, from + 1);
          }
        };
    assertThat(Segmenters.of(List.of(broken)).segment("One.", "broken").kind(0))
        .isEqualTo(UnitKind.SENTENCE);
  }

  @Test
  @ExpectedWarnings("The segmenter of 'broken' failed to look at a text of 2 characters")
  void aSegmenterThatFailsToLookIsNotTaken() {
    Segmenter broken =
        new Toy("broken", 1) {
          @Override
          public double fit(CharSequence text, int from, int to) {
            throw new IllegalStateException("a fault");
          }
        };
    assertThat(formatOf("ab", broken, new Toy("a", 0.9))).isEqualTo("a");
  }

  @Test
  void whatIsInsideIsOfTheFormatThatItLooksLikeOrIsTold() {
    Segmenter outer =
        new Toy("outer", 1) {
          @Override
          public void segment(int from, int to, UnitTree.Builder units) {
            units.inner(5, 6).inner(6, 7, "a").inner(7, 8, "unknown").inner(8, 9);
          }
        };
    UnitTree tree = Segmenters.of(List.of(outer, new Toy("a", 0.9))).segment("outerabcd", "outer");
    assertThat(List.of(tree.kind(0), tree.kind(1), tree.kind(2), tree.kind(3)))
        .containsExactly(UnitKind.BLOCK, UnitKind.BLOCK, UnitKind.SENTENCE, UnitKind.SENTENCE);
  }

  @Test
  void formatsInsideFormatsEndInProse() {
    List<Integer> starts = new ArrayList<>();
    Segmenter nested =
        new Toy("x", 0.9) {
          @Override
          public void segment(int from, int to, UnitTree.Builder units) {
            starts.add(from);
            units.leaf(UnitKind.BLOCK, from, from + 1).inner(from + 1, to);
          }
        };
    String text = "x".repeat(50);
    UnitTree tree = Segmenters.of(List.of(nested)).segment(text, "x");
    assertThat(starts).hasSize(7);
    assertThat(tree.kind(tree.size() - 1)).isEqualTo(UnitKind.SENTENCE);
    assertThat(tree.end(tree.size() - 1)).isEqualTo(50);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void throwUnchecked(Throwable fault) throws T {
    throw (T) fault;
  }

  @Test
  void thoseOfTheApplicationAreFoundInAContainerToo(@TempDir Path jar) throws IOException {
    assertThat(installedWith(jar, OfTheApplication.class.getName()).formats())
        .contains("own-format");
    assertThat(Segmenters.installed().formats()).doesNotContain("own-format");
  }

  @Test
  void oneThatCannotBeLoadedIsNamed(@TempDir Path jar) {
    assertThatThrownBy(() -> installedWith(jar, "org.example.Missing"))
        .isInstanceOf(ModelLoadException.class)
        .hasMessageContaining("Segmenter")
        .hasMessageContaining("org.example.Missing");
  }

  /** What a thread finds whose class loader knows a jar that that of the library doesn't. */
  private static Segmenters installedWith(Path jar, String segmenter) throws IOException {
    Path service = jar.resolve("META-INF/services/" + Segmenter.class.getName());
    Files.createDirectories(service.getParent());
    Files.writeString(service, segmenter);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader application =
        new URLClassLoader(
            new URL[] {jar.toUri().toURL()}, SegmentersTest.class.getClassLoader())) {
      thread.setContextClassLoader(application);
      return Segmenters.installed();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
