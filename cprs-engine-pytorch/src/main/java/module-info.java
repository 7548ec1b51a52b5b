/**
 * Token critics on libtorch, by way of DJL. Applications find the provider by {@link
 * java.util.ServiceLoader}; all else is free to change.
 */
module dev.cprs.engine.pytorch {
  requires dev.cprs.core;
  requires ai.djl.api;
  requires ai.djl.pytorch_engine;
  requires com.google.gson;
  requires org.slf4j;
  requires static org.jspecify;

  exports dev.cprs.engine.pytorch;

  provides dev.cprs.spi.TokenCriticProvider with
      dev.cprs.engine.pytorch.PyTorchTokenCriticProvider;
}
