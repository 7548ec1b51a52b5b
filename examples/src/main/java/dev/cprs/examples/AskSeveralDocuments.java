package dev.cprs.examples;

import dev.cprs.Budget;
import dev.cprs.CompressedContext;
import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.EmptyResultPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/**
 * What is less usual: several documents, a budget, headings that stay: {@code QUESTION FILE...}.
 */
public final class AskSeveralDocuments {
  private AskSeveralDocuments() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: AskSeveralDocuments QUESTION FILE...");
      System.exit(2);
    }
    List<String> documents = new ArrayList<>();
    for (String file : List.of(args).subList(1, args.length)) {
      documents.add(Files.readString(Path.of(file)));
    }
    CompressionRequest request =
        CompressionRequest.builder(args[0])
            .documents(documents) // spans say which they are from
            .controlPrompt(ControlPrompt.facts()) // or needles(), pairs(), keywords(), your own
            .options(
                CompressionOptions.builder()
                    .threshold(0) // rank every sentence,
                    .budget(Budget.maxTokens(60)) // and keep the best 60 tokens
                    .alwaysKeep(Pattern.compile("(?m)^ARTICLE .*$"))
                    .emptyResult(EmptyResultPolicy.KEEP_ORIGINAL)
                    .build())
            .build();
    try (ContextCompressor compressor = ContextCompressor.create()) {
      CompletableFuture<CompressedContext> future = compressor.compressAsync(request);
      future // cancel() stops further windows
          .join()
          .spans()
          .forEach(
              span ->
                  System.out.printf(
                      "document %d, %s: %s%n",
                      span.document(), span.tag().orElse(""), span.text()));
    }
  }
}
