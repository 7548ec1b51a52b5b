package dev.cprs.engine.pytorch.graph;

import dev.cprs.engine.pytorch.config.CriticConfig;
import dev.cprs.engine.pytorch.config.Heads;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a graph as the TorchScript archive that libtorch loads: a zip of the code, as text, and of
 * the module object, as a pickle of its attributes. The weights are no part of it; they are an
 * argument of the graph's methods.
 */
public final class TorchArchive {
  /** Stands before a body's page: the tuples that all graphs share. */
  private static final String TUPLES = "tuples.py";

  /** Stand behind it and before the heads' page: the methods that all graphs share. */
  private static final List<String> METHODS =
      List.of(
          "types.py",
          "linear.py",
          "norms.py",
          "rotary.py",
          "windows.py",
          "attention.py",
          "band.py",
          "tricks.py");

  /** The empty tuple: the code refers to no constant. */
  private static final byte[] NO_CONSTANTS = new Pickle().emptyTuple().toBytes();

  private TorchArchive() {}

  /** The archive of a model's graph. */
  public static InputStream of(CriticConfig config, Heads heads) throws IOException {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    code.writeBytes(resource(TorchArchive.class, TUPLES));
    code.writeBytes(resource(TorchArchive.class, config.architecture().page()));
    for (String file : METHODS) {
      code.writeBytes(resource(TorchArchive.class, file));
    }
    code.writeBytes(resource(TorchArchive.class, heads.page()));
    Map<String, Object> attributes = new LinkedHashMap<>(config.architecture().attributes());
    attributes.putAll(heads.attributes());
    attributes.put("window", (long) config.windowTokens());
    return archive(code.toByteArray(), attributes);
  }

  /**
   * The archive of code that is no model's graph.
   *
   * @param beside the class beside which the code lies
   * @param resource the code of the class M, which may name number types as the graphs do
   */
  public static InputStream of(Class<?> beside, String resource) throws IOException {
    return archive(resource(beside, resource), Map.of());
  }

  private static InputStream archive(byte[] code, Map<String, Object> attributes)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "data.pkl", module(attributes));
      add(zip, "constants.pkl", NO_CONSTANTS);
      add(zip, "version", "3\n".getBytes(StandardCharsets.US_ASCII));
      add(zip, "byteorder", "little".getBytes(StandardCharsets.US_ASCII));
      add(zip, "code/__torch__.py", code);
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  /** The module object; of attributes that the code doesn't declare libtorch takes no notice. */
  private static byte[] module(Map<String, Object> attributes) {
    Map<String, Object> all = new LinkedHashMap<>(attributes);
    all.put("training", false);
    for (TorchType type : TorchType.values()) {
      all.put(type.graphName(), type.number());
    }
    return new Pickle().object("__torch__", "M", all).toBytes();
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
}
