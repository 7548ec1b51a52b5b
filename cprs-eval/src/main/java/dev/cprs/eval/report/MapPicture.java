package dev.cprs.eval.report;

import dev.cprs.CprsException;
import dev.cprs.eval.sample.Lengths;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a {@link NeedleMap}. Needs no display, but a font. */
public final class MapPicture {
  private static final int CELL_WIDTH = 104;
  private static final int CELL_HEIGHT = 40;
  private static final int LEFT = 110;
  private static final int TOP = 56;
  private static final int BOTTOM = 78;
  private static final int RIGHT = 120;
  private static final int BAR_WIDTH = 22;

  /**
   * None kept, half, all: the red, yellow and blue-green that those who don't see red and green
   * apart still tell apart.
   */
  private static final Color NONE = new Color(0xd6, 0x5f, 0x54);

  private static final Color HALF = new Color(0xfd, 0xe0, 0x8a);
  private static final Color ALL = new Color(0x3b, 0xb0, 0x93);

  private static final Color INK = new Color(0x22, 0x22, 0x22);

  private final NeedleMap map;
  private final Graphics2D graphics;

  private MapPicture(NeedleMap map, Graphics2D graphics) {
    this.map = map;
    this.graphics = graphics;
  }

  /**
   * The picture as a PNG.
   *
   * @throws CprsException if this machine has no fonts
   */
  public static byte[] png(NeedleMap map) {
    int width = LEFT + map.lengths().size() * CELL_WIDTH + RIGHT;
    int height = TOP + map.depths().size() * CELL_HEIGHT + BOTTOM;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      new MapPicture(map, graphics).draw(width, height);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(image, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A picture in memory can't be written", e);
    } catch (InternalError | LinkageError e) { // what Java throws where there is no fontconfig
      throw new CprsException(
          "The map can't be drawn, since Java finds no fonts (%s); install some, such as Debian's fontconfig and fonts-dejavu-core"
              .formatted(e),
          e);
    } finally {
      graphics.dispose();
    }
  }

  private void draw(int width, int height) {
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    for (int line = 0; line < map.depths().size(); line++) {
      for (int column = 0; column < map.lengths().size(); column++) {
        cell(line, column, map.shares().get(line).get(column));
      }
    }
    axes();
    bar(LEFT + map.lengths().size() * CELL_WIDTH + 28);
  }

  private void cell(int line, int column, double share) {
    int x = LEFT + column * CELL_WIDTH;
    int y = TOP + line * CELL_HEIGHT;
    graphics.setColor(color(share));
    graphics.fillRect(x, y, CELL_WIDTH - 2, CELL_HEIGHT - 2);
    write(percent(share), x + (CELL_WIDTH - 2) / 2, y + CELL_HEIGHT / 2 + 4, 15, true);
  }

  private void axes() {
    int middle = LEFT + map.lengths().size() * CELL_WIDTH / 2;
    int bottom = TOP + map.depths().size() * CELL_HEIGHT;
    write("Needle in a haystack: share kept", middle, 34, 18, true);
    for (int column = 0; column < map.lengths().size(); column++) {
      String name = Lengths.name(map.lengths().get(column));
      write(name, LEFT + column * CELL_WIDTH + CELL_WIDTH / 2, bottom + 22, 15, true);
    }
    write("context, tokens", middle, bottom + 52, 15, true);
    for (int line = 0; line < map.depths().size(); line++) {
      int y = TOP + line * CELL_HEIGHT + CELL_HEIGHT / 2 + 4;
      write(map.depths().get(line) + " %", LEFT - 12, y, 15, false);
    }
    AffineTransform upright = graphics.getTransform();
    graphics.rotate(-Math.PI / 2);
    write("depth of the needle", -(TOP + bottom) / 2, 30, 15, true);
    graphics.setTransform(upright);
  }

  /** The colours and what they stand for. */
  private void bar(int x) {
    int height = map.depths().size() * CELL_HEIGHT;
    for (int y = 0; y < height; y++) {
      graphics.setColor(color(1 - y / (double) height));
      graphics.fillRect(x, TOP + y, BAR_WIDTH, 1);
    }
    write("100 %", x + BAR_WIDTH + 28, TOP + 12, 13, true);
    write("0 %", x + BAR_WIDTH + 28, TOP + height - 2, 13, true);
  }

  /**
   * Writes a line of text.
   *
   * @param x its middle, or its right end
   * @param y its base line
   */
  private void write(String text, int x, int y, int size, boolean centred) {
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size));
    graphics.setColor(INK);
    FontMetrics metrics = graphics.getFontMetrics();
    int width = metrics.stringWidth(text);
    graphics.drawString(text, centred ? x - width / 2 : x - width, y);
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  private static Color color(double share) {
    return share < 0.5 ? between(NONE, HALF, 2 * share) : between(HALF, ALL, 2 * share - 1);
  }

  private static Color between(Color from, Color to, double part) {
    return new Color(
        (int) Math.round(from.getRed() + part * (to.getRed() - from.getRed())),
        (int) Math.round(from.getGreen() + part * (to.getGreen() - from.getGreen())),
        (int) Math.round(from.getBlue() + part * (to.getBlue() - from.getBlue())));
  }
}
