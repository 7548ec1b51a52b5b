package dev.cprs;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A test, or a class of tests, that provokes warnings or errors in the log: of slf4j-simple, or of
 * Logback with the level at the beginning of the line. Each of them must be logged, or the test
 * fails; the build prints them no more. What else is printed appears once the test is over.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ExpectedWarnings.Capture.class)
public @interface ExpectedWarnings {
  /** A part of the message of each. */
  String[] value();

  /** Stands in for standard output and standard error while the tests run. */
  final class Capture
      implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private static final Namespace STORE = Namespace.create(ExpectedWarnings.class);

    /** Where an entry of the log begins; a stack trace may follow it. */
    private static final Pattern BEGINNINGS =
        Pattern.compile("(?m)^(?=(\\[[^\\]\\n]+\\] )?(TRACE|DEBUG|INFO|WARN|ERROR) )");

    private static final Pattern WARNING = Pattern.compile("(\\[[^\\]\\n]+\\] )?(WARN|ERROR) ");

    /** What a stream was before, and what was written to it since. */
    private record Captured(PrintStream before, ByteArrayOutputStream log) {
      static Captured of(PrintStream stream) {
        return new Captured(stream, new ByteArrayOutputStream());
      }

      PrintStream standIn() {
        return new PrintStream(log, true, StandardCharsets.UTF_8);
      }

      /** Prints what was not expected, and takes what was from what is missing. */
      void release(List<String> expected, Set<String> missing) {
        for (String entry : BEGINNINGS.split(log.toString(StandardCharsets.UTF_8))) {
          List<String> seen = expected.stream().filter(entry::contains).toList();
          if (!seen.isEmpty() && WARNING.matcher(entry).lookingAt()) {
            missing.removeAll(seen);
          } else {
            before.print(entry);
          }
        }
      }
    }

    private record Streams(Captured out, Captured err) {}

    @Override
    public void beforeAll(ExtensionContext context) {
      begin(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
      begin(context);
    }

    @Override
    public void afterEach(ExtensionContext context) {
      end(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
      end(context);
    }

    private static Optional<ExpectedWarnings> expected(ExtensionContext context) {
      Optional<AnnotatedElement> element = context.getElement();
      return element.map(annotated -> annotated.getDeclaredAnnotation(ExpectedWarnings.class));
    }

    private static void begin(ExtensionContext context) {
      if (expected(context).isPresent()) {
        Streams streams = new Streams(Captured.of(System.out), Captured.of(System.err));
        context.getStore(STORE).put(context.getUniqueId(), streams);
        System.setOut(streams.out().standIn());
        System.setErr(streams.err().standIn());
      }
    }

    private static void end(ExtensionContext context) {
      Streams streams = context.getStore(STORE).remove(context.getUniqueId(), Streams.class);
      if (streams == null) {
        return;
      }
      System.setOut(streams.out().before());
      System.setErr(streams.err().before());
      List<String> all = List.of(expected(context).orElseThrow().value());
      Set<String> missing = new LinkedHashSet<>(all);
      streams.out().release(all, missing);
      streams.err().release(all, missing);
      if (!missing.isEmpty()) {
        throw new AssertionError("The log has no warning with %s".formatted(missing));
      }
    }
  }
}
