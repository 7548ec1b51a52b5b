/**
 * Context compression for LLM applications: the API in {@code dev.cprs}, what stands in front of an
 * LLM in {@code dev.cprs.chat}, options by name in {@code dev.cprs.options}, and in {@code
 * dev.cprs.spi} what a tokenizer and a token critic implement.
 */
@SuppressWarnings("module") // modules that are built after this one
module dev.cprs.core {
  requires org.slf4j;
  requires static org.jspecify;

  exports dev.cprs;
  exports dev.cprs.chat;
  exports dev.cprs.options;
  exports dev.cprs.spi;

  // For modules of this project alone; it may change at any time.
  exports dev.cprs.internal to
      dev.cprs.benchmarks.engine,
      dev.cprs.cli,
      dev.cprs.engine.pytorch,
      dev.cprs.eval,
      dev.cprs.mcp,
      dev.cprs.pruners,
      dev.cprs.server,
      dev.cprs.tokenizer;
  exports dev.cprs.decode to
      dev.cprs.eval;
  exports dev.cprs.select to
      dev.cprs.eval;

  uses dev.cprs.spi.TokenizerProvider;
  uses dev.cprs.spi.TokenCriticProvider;
  uses dev.cprs.spi.PublishedProcedureProvider;
  uses dev.cprs.spi.Segmenter;
  uses dev.cprs.spi.TokenCounterProvider;
}
