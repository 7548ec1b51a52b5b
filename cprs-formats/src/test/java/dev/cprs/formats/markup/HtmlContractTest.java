package dev.cprs.formats.markup;

import dev.cprs.spi.Segmenter;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;

class HtmlContractTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new HtmlSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(Resources.text("page.html"));
  }

  @Override
  protected List<String> hostile() {
    return HostileMarkup.texts();
  }
}
