package dev.cprs.eval.method;

import dev.cprs.ContextCompressor;
import java.util.ArrayList;
import java.util.List;

/** Several methods, closed together. */
public record Methods(List<Method> all) implements AutoCloseable {
  public static Methods of(List<MethodName> names, ContextCompressor compressor, Encoder encoder) {
    Methods methods = new Methods(new ArrayList<>());
    try {
      names.forEach(name -> methods.all.add(name.make(compressor, encoder)));
      return methods;
    } catch (RuntimeException e) { // whatever it is, the caller gets it
      methods.close();
      throw e;
    }
  }

  @Override
  public void close() {
    all.forEach(Method::close);
  }
}
