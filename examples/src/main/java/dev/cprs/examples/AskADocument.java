package dev.cprs.examples;

import dev.cprs.CompressedContext;
import dev.cprs.ContextCompressor;
import dev.cprs.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The README's lines of Java: {@code AskADocument QUESTION FILE}. */
public final class AskADocument {
  private AskADocument() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: AskADocument QUESTION FILE");
      System.exit(2);
    }
    String context = Files.readString(Path.of(args[1]));
    try (ContextCompressor compressor = ContextCompressor.create()) {
      CompressedContext kept = compressor.compress(args[0], context);
      System.out.println(kept.text());
      for (Span span : kept.spans()) {
        System.out.printf("%d-%d %.2f%n", span.start(), span.end(), span.score());
      }
      System.out.printf("%.1f %% of the context kept%n", 100 * kept.stats().keptShare());
    }
  }
}
