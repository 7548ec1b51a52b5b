package dev.cprs.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of a model in the Hugging Face layout: a directory, or resources on the class path.
 * Thread-safe.
 */
public interface ModelFiles {
  /** The model's name, for logs and messages. */
  String name();

  /** Whether there is a file of this name. */
  boolean exists(String file);

  /**
   * Opens a file; the caller closes the stream.
   *
   * @throws IOException if there is no such file or it can't be read
   */
  InputStream open(String file) throws IOException;

  /** The path of a file on disk, so that it can be mapped; empty for class-path resources. */
  Optional<Path> path(String file);

  /**
   * The model in a directory.
   *
   * @throws dev.cprs.ModelLoadException if there is no such directory, or no {@code config.json} in
   *     it
   */
  static ModelFiles directory(Path directory) {
    return DirectoryModelFiles.find(Objects.requireNonNull(directory, "directory"));
  }

  /**
   * An embedded model: the resources under {@code META-INF/cprs/models/<name>/} that a jar such as
   * {@code cprs-model-minilm} brings.
   *
   * @throws dev.cprs.ModelLoadException if no jar on the class path has it
   */
  static ModelFiles embedded(String name) {
    return EmbeddedModelFiles.find(Objects.requireNonNull(name, "name"));
  }

  /**
   * {@link #embedded(String)}, or empty if no jar on the class path has it.
   *
   * @since 0.1.0
   */
  static Optional<ModelFiles> embeddedIfPresent(String name) {
    return EmbeddedModelFiles.findIfPresent(Objects.requireNonNull(name, "name"))
        .map(files -> files);
  }
}
