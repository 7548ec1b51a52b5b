package app;

import dev.cprs.ContextCompressor;

/** Compresses one context with the embedded model of the name given, and says by what module. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    try (ContextCompressor compressor = ContextCompressor.builder().model(args[0]).build()) {
      System.out.println(
          compressor
              .compress(
                  "Who built the lighthouse at Vell?",
                  "It rained all day. The lighthouse at Vell was built in 1871 by Ana Sorel. The"
                      + " cat slept.")
              .text());
      System.out.println(compressor.getClass().getModule());
      for (String module : args[1].split(",")) {
        System.out.println(ModuleLayer.boot().findModule(module).orElseThrow());
      }
    }
  }
}
