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
 * A test, or a class of tests, that provokes warnings or errors in the log of slf4j-simple. Each of
 * them must be logged, or the test fails; the build prints them no more. What else is logged is
 * printed once the test is over.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ExpectedWarnings.Capture.class)
public @interface ExpectedWarnings {
  /** A part of the message of each. */
  String[] value();

  /** Stands in for standard error while the tests run. */
  final class Capture
      implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
    private static final Namespace STORE = Namespace.create(ExpectedWarnings.class);

    /** Where an entry of the log begins; a stack trace may follow it. */
    private static final Pattern BEGINNINGS = Pattern.compile("(?m)^(?=\\[[^\\]\\n]+\\] [A-Z]+ )");

    private static final Pattern WARNING = Pattern.compile("\\[[^\\]\\n]+\\] (WARN|ERROR) ");

    private record Captured(PrintStream before, ByteArrayOutputStream log) {}

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
        Captured captured = new Captured(System.err, new ByteArrayOutputStream());
        context.getStore(STORE).put(context.getUniqueId(), captured);
        System.setErr(new PrintStream(captured.log(), true, StandardCharsets.UTF_8));
      }
    }

    private static void end(ExtensionContext context) {
      Captured captured = context.getStore(STORE).remove(context.getUniqueId(), Captured.class);
      if (captured == null) {
        return;
      }
      System.setErr(captured.before());
      Set<String> missing = new LinkedHashSet<>(List.of(expected(context).orElseThrow().value()));
      List<String> all = List.copyOf(missing);
      String log = captured.log().toString(StandardCharsets.UTF_8);
      for (String entry : BEGINNINGS.split(log)) {
        List<String> seen = all.stream().filter(entry::contains).toList();
        if (!seen.isEmpty() && WARNING.matcher(entry).lookingAt()) {
          missing.removeAll(seen);
        } else {
          System.err.print(entry);
        }
      }
      if (!missing.isEmpty()) {
        throw new AssertionError("The log has no warning with %s".formatted(missing));
      }
    }
  }
}
