package dev.cprs.eval.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MapPictureTest {
  private static final NeedleMap MAP =
      new NeedleMap(
          List.of(32_768, 1 << 20),
          List.of(0, 50, 100),
          List.of(List.of(1.0, 0.0), List.of(0.5, 0.75), List.of(1.0, 0.2)));

  @Test
  void hasACellForEachLengthAndDepth() throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(MapPicture.png(MAP)));
    // The left upper corners of the cells.
    Color all = new Color(image.getRGB(112, 58));
    Color none = new Color(image.getRGB(112 + 104, 58));
    Color half = new Color(image.getRGB(112, 58 + 40));
    assertThat(all.getGreen()).isGreaterThan(all.getRed() + 50);
    assertThat(none.getRed()).isGreaterThan(none.getGreen() + 50);
    assertThat(half.getRed()).isGreaterThan(200);
    assertThat(half.getGreen()).isGreaterThan(200);
    // Without colours too half is lighter than both ends, which the numbers tell apart.
    assertThat(luminance(half)).isGreaterThan(luminance(all) + 40);
    assertThat(luminance(all)).isGreaterThan(luminance(none) + 20);
    assertThat(new Color(image.getRGB(112, 58 + 80))).isEqualTo(all);
    assertThat(image.getWidth()).isGreaterThan(2 * 104);
    assertThat(inkIn(image, 112, 58, 100, 36)).as("the share in the cell").isGreaterThan(20);
  }

  private static int inkIn(BufferedImage image, int left, int top, int width, int height) {
    int dark = 0;
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        dark += luminance(new Color(image.getRGB(x, y))) < 60 ? 1 : 0;
      }
    }
    return dark;
  }

  private static double luminance(Color color) {
    return 0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue();
  }

  @Test
  void isDrawnInATerminalToo() {
    assertThat(MAP.text().lines())
        .containsExactly(
            "depth %     32K      1M",
            "      0  ██ 100       0", "     50  ▒▒  50  ▓▓  75", "    100  ██ 100  ░░  20");
  }
}
