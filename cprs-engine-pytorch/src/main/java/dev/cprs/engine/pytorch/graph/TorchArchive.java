package dev.cprs.engine.pytorch.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a graph as the TorchScript archive that libtorch loads: a zip of the code, as text, and of
 * the module object, as pickles. The module has no state, so the pickles are always the same; the
 * weights are an argument of its methods.
 */
public final class TorchArchive {
  /** {@code __torch__.M} with its one attribute {@code training}, set. */
  private static final byte[] MODULE =
      concat(
          HexFormat.of().parseHex("8002"),
          ascii("c__torch__\nM\n"),
          HexFormat.of().parseHex("710029817d285808000000"),
          ascii("training"),
          HexFormat.of().parseHex("71018975622e"));

  /** The empty tuple: the code refers to no constant. */
  private static final byte[] NO_CONSTANTS = HexFormat.of().parseHex("8002292e");

  private TorchArchive() {}

  /** The archive of a graph: the resources {@code critic.py} and {@code <name>.py}, joined. */
  public static InputStream of(String name) throws IOException {
    return ofCode(
        concat(
            resource(TorchArchive.class, "critic.py"), resource(TorchArchive.class, name + ".py")));
  }

  /** The archive of a resource beside a class, which holds the whole code. */
  public static InputStream of(Class<?> beside, String name) throws IOException {
    return ofCode(resource(beside, name));
  }

  private static InputStream ofCode(byte[] code) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "data.pkl", MODULE);
      add(zip, "constants.pkl", NO_CONSTANTS);
      add(zip, "version", ascii("3\n"));
      add(zip, "byteorder", ascii("little"));
      add(zip, "code/__torch__.py", code);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry("m/" + name));
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] resource(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(
            "The resource %s of %s is missing from its jar".formatted(name, beside.getName()));
      }
      return in.readAllBytes();
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
