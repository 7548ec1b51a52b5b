package dev.cprs.cli.infer;

import dev.cprs.CompressionOptions;
import dev.cprs.CompressionRequest;
import dev.cprs.ContextCompressor;
import dev.cprs.ControlPrompt;
import dev.cprs.CriticMode;
import dev.cprs.InvalidRequestException;
import dev.cprs.Span;
import dev.cprs.options.PublishedOptions;
import java.util.List;
import java.util.Optional;

/** Compresses a context as the published script asks for it. */
public interface Compression {
  /** The published script drops spans of this many tokens or fewer ({@code min_keyword_len}). */
  int MIN_SPAN_TOKENS = 1;

  /**
   * The texts of the kept spans, in order; empty if nothing is kept.
   *
   * @throws dev.cprs.CprsException if the question can't be compressed
   */
  List<String> spans(String query, String context) throws InterruptedException;

  /**
   * Compresses in this process, with the heads and spans of the published API. Windows have the
   * model's own size and end at sentence ends, so that no sentence is cut in two.
   *
   * @param mode the heads to read; empty: as the model's configuration says
   */
  static Compression with(
      ContextCompressor compressor, Optional<CriticMode> mode, ControlPrompt prompt) {
    CompressionOptions options =
        new PublishedOptions(mode, MIN_SPAN_TOKENS, false).of(compressor.model(), prompt).build();
    return (query, context) ->
        compressor
            .compress(
                CompressionRequest.builder(query)
                    .document(context)
                    .controlPrompt(prompt)
                    .options(options)
                    .build())
            .spans()
            .stream()
            .map(Span::text)
            .toList();
  }

  /**
   * Compresses with a server that has the published API, such as {@code cprs serve}.
   *
   * @param url the server's address, with or without {@code /qwen_long_compress_server}
   * @param key sent as {@code Authorization: Bearer}; empty: no such header
   * @param mode the heads to read; empty: as the server chooses
   * @throws InvalidRequestException if the address is not an HTTP address, or the key can't be sent
   */
  static Compression by(
      String url, Optional<String> key, Optional<CriticMode> mode, ControlPrompt prompt) {
    return new CompressionService(
        Service.at(url, CompressionService.PATH, key, Service.PATIENCE),
        Retries.sleeping(),
        mode,
        prompt);
  }
}
