package dev.cprs.jtokkit;

import dev.cprs.TokenCounter;
import dev.cprs.testkit.TokenCounterContractTest;

final class Cl100kCounterTest extends TokenCounterContractTest {
  @Override
  protected TokenCounter counter() {
    return JTokkitCounter.cl100k();
  }
}
