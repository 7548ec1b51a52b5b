package dev.cprs.all.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.ModelLoadException;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Applications in class loaders of their own, as an application server has them. */
class ClassLoadersTest {
  @Test
  void oneLoaderForAllApplicationsWorks() throws IOException, InterruptedException {
    assertThat(output("shared"))
        .contains("first: The mill burned in 1871.", "second: The mill burned in 1871.");
  }

  @Test
  void aLoaderForEachIsToldToShare() throws IOException, InterruptedException {
    assertThat(output("apart"))
        .contains("first: The mill burned in 1871.")
        .contains("second: " + ModelLoadException.class.getName())
        .contains("for one class loader alone", "where one loader has them for all applications");
  }

  private static String output(String how) throws IOException, InterruptedException {
    ForkedJvm.Ended ended = new ForkedJvm(TwoApplications.class).run(300, how);
    assertThat(ended.status()).as(ended.output()).isZero();
    return ended.output();
  }

  /** Two applications, one after the other; the first has ended when the second begins. */
  static final class TwoApplications {
    private TwoApplications() {}

    public static void main(String[] arguments) throws Exception {
      URL[] jars =
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(TwoApplications::url)
              .toArray(URL[]::new);
      ClassLoader platform = ClassLoader.getPlatformClassLoader();
      ClassLoader server =
          arguments[0].equals("shared") ? new URLClassLoader("server", jars, platform) : platform;
      for (String name : new String[] {"first", "second"}) {
        // Of a shared library an application has no copy.
        URL[] own = server == platform ? jars : new URL[0];
        try (URLClassLoader application = new URLClassLoader(name, own, server)) {
          Thread.currentThread().setContextClassLoader(application);
          System.out.println(name + ": " + answer(application));
        }
      }
    }

    private static String answer(ClassLoader application) throws ReflectiveOperationException {
      Class<?> type = application.loadClass("dev.cprs.ContextCompressor");
      try (AutoCloseable compressor = (AutoCloseable) type.getMethod("create").invoke(null)) {
        Object result =
            type.getMethod("compress", String.class, String.class)
                .invoke(
                    compressor,
                    "When did the mill burn?",
                    "Lunch was served. The mill burned in 1871.");
        return (String) result.getClass().getMethod("text").invoke(result);
      } catch (InvocationTargetException e) {
        return String.valueOf(e.getCause());
      } catch (ReflectiveOperationException e) {
        throw e;
      } catch (Exception e) { // of close()
        return e.toString();
      }
    }

    private static URL url(String path) {
      try {
        return Path.of(path).toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(path, e);
      }
    }
  }
}
