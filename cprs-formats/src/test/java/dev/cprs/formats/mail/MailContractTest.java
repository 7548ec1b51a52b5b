package dev.cprs.formats.mail;

import dev.cprs.spi.Segmenter;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;

class MailContractTest extends SegmenterContractTest {
  @Override
  protected Segmenter segmenter() {
    return new MailSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(MailSegmenterTest.SOURCE, MailSegmenterTest.THREAD, MailSegmenterTest.MBOX);
  }

  @Override
  protected List<String> hostile() {
    return List.of(
        "From: a\n".repeat(30_000),
        "From: a\nTo: b\nDate: c\n\n".repeat(10_000),
        "From: a\nTo: b\nDate: c\n\n> d\n".repeat(10_000),
        "-----\nFrom: a\nTo: b\n".repeat(10_000),
        "_____\n".repeat(30_000),
        "From a@b :\n".repeat(20_000),
        "On a wrote:\n> b\n".repeat(10_000),
        "> ".repeat(50_000),
        ">\n\n".repeat(30_000));
  }
}
