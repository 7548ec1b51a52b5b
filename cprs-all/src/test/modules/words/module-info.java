/** A tokenizer and a critic from somewhere else, which the library finds by the descriptors. */
module words {
  requires dev.cprs.core;

  provides dev.cprs.spi.TokenizerProvider with
      words.WordTokenizerProvider;
  provides dev.cprs.spi.TokenCriticProvider with
      words.LighthouseCriticProvider;
}
