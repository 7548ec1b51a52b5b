package dev.cprs.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cprs.spi.Segmenter;
import dev.cprs.spi.UnitTree;
import dev.cprs.testkit.SegmenterContractTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TomlSegmenterTest extends SegmenterContractTest {
  private static final String TOML =
      """
      # A project.

      title = "Example"

      [owner] # who
      name = "Mary Hill"
      # when
      since = 1871

      [servers.alpha]
      ports = [
        8000, # first ]
        8001,
      ]
      text = \"""
      [not a section]
      a = b
      \"""

      [[points]]
      x = 1
      """;

  private static final String INI =
      """
      ; settings
      [mysqld]
      port = 3306
      skip-networking
      path = /a,
         /b

      [remote "origin"]
      \turl = git@example.org:x.git
      \tfetch = +refs/heads/*:refs/remotes/origin/*
      """;

  @Override
  protected Segmenter segmenter() {
    return new TomlSegmenter();
  }

  @Override
  protected List<String> samples() {
    return List.of(TOML, INI);
  }

  @Override
  protected List<String> hostile() {
    return List.of("a = [\n".repeat(15_000), "a = \"\"\"\n".repeat(12_000), "[a]\n".repeat(25_000));
  }

  @Test
  void sectionsAndEntries() {
    assertThat(Trees.shape(TOML, Trees.of(TOML, segmenter())))
        .isEqualTo(
            "PARAGRAPH! FIELD=title! RECORD=owner!( FIELD=name FIELD=since)"
                + " RECORD=servers.alpha!( FIELD=ports FIELD=text) RECORD=points!( FIELD=x)");
    UnitTree ini = Trees.of(INI, segmenter());
    assertThat(Trees.shape(INI, ini))
        .isEqualTo(
            "RECORD=mysqld!( FIELD=port PARAGRAPH FIELD=path)"
                + " RECORD=remote \"origin\"!( FIELD=url FIELD=fetch)");
    assertThat(Trees.units(INI, ini).get(0)).startsWith("; settings\n[mysqld]").endsWith("/b");
  }

  @Test
  void aLargeSectionIsOpened() {
    StringBuilder text = new StringBuilder("[all]\n");
    for (int i = 0; i < 100; i++) {
      text.append("key").append(i).append(" = \"value ").append(i).append("\"\n");
    }
    UnitTree tree = Trees.of(text, segmenter());
    assertThat(tree.isUnit(0)).isFalse();
    assertThat(tree.isFramed(0)).isTrue();
    assertThat(Trees.units(text.toString(), tree)).hasSize(100).contains("key17 = \"value 17\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[INFO] a = 1\n[INFO] b = 2\n[INFO] c = 3",
        "x = 1\ny = 2\nprint(x + y)",
        "[a](b) = c\n[d](e) = f",
        "x = 1;\ny = 2;\n",
        "[1]\n[2]\n[3]",
        "[Chorus]\nOh what a day\nOh what a night\n[Verse]\nx = y",
        "[main]\ncalled(x) == 2\nif a == b: c\n"
      })
  void otherBracketsAreNoToml(String text) {
    assertThat(segmenter().fit(text, 0, text.length())).isLessThanOrEqualTo(0.5);
  }
}
