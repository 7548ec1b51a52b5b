package dev.cprs.formats.code;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import java.util.Optional;

/** Source code of languages with braces: Java, C, JavaScript, Go, Rust and others. */
public final class BraceSegmenter implements Segmenter {
  @Override
  public String format() {
    return "code";
  }

  @Override
  public double fit(CharSequence text, int from, int to) {
    return BraceFit.of(text, from, to);
  }

  @Override
  public void segment(int from, int to, UnitTree.Builder units) {
    CharSequence text = units.text();
    Tokens tokens = new BraceLexer(text, from, to, Dialect.of(text, from, to)).run();
    new Brackets(text, tokens).pair();
    new BraceTree(tokens, units).run();
  }

  /** As a comment. */
  @Override
  public Optional<String> mark(String what) {
    return Optional.of("/* … " + what + " … */");
  }
}
