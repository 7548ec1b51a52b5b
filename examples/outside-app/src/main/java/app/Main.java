package app;

import dev.cprs.CompressedContext;
import dev.cprs.ContextCompressor;
import java.nio.file.Files;
import java.nio.file.Path;

public class Main {
  public static void main(String[] args) throws Exception {
    String context = Files.readString(Path.of(args[1]));
    try (ContextCompressor compressor = ContextCompressor.create()) {
      CompressedContext kept = compressor.compress(args[0], context);
      System.out.println(kept.text());
      kept.spans().forEach(s -> System.out.printf("%d-%d %.2f%n", s.start(), s.end(), s.score()));
      System.out.printf("%.4f of the context kept%n", kept.stats().keptShare());
    }
  }
}
