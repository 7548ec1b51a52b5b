package dev.cprs.rankers;

import dev.cprs.eval.method.Encoder;
import dev.cprs.eval.method.Ranker;
import dev.cprs.eval.method.RankerProvider;

/** BM25 by Lucene, and a sentence encoder on ONNX Runtime. */
public final class BundledRankers implements RankerProvider {
  /** For {@link java.util.ServiceLoader}. */
  public BundledRankers() {}

  @Override
  public Ranker bm25() {
    return new Bm25();
  }

  @Override
  public Ranker dense(Encoder encoder) {
    return new Dense(encoder);
  }
}
