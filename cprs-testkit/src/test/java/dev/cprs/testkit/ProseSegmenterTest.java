package dev.cprs.testkit;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.Segmenters;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseSegmenterTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return Segmenters.installed().get(Segmenters.PROSE);
  }

  @Override
  protected List<String> samples() {
    return List.of("Mary Hill kept a shop. The contract was signed in 1871.\n\nLunch was served.");
  }

  @Override
  @Test
  void knowsItsFormat() {
    // Prose is what no other format takes; it is never sure.
  }
}
