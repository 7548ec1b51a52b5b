package dev.cprs.formats.markup;

import dev.cprs.spi.Segmenter;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;

class XmlContractTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new XmlSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(Resources.text("x.xml"), Resources.text("orders.xml"));
  }

  @Override
  protected List<String> hostile() {
    return HostileMarkup.texts();
  }
}
