package dev.cprs.spi;

import dev.cprs.ModelLoadException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

record DirectoryModelFiles(Path directory) implements ModelFiles {
  static DirectoryModelFiles find(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new ModelLoadException(
          "There is no model directory %s; give a directory with config.json, tokenizer.json and safetensors, or the name of an embedded model"
              .formatted(directory.toAbsolutePath()));
    }
    if (!Files.isRegularFile(directory.resolve("config.json"))) {
      throw new ModelLoadException(
          "The directory %s has no config.json; a model is a directory in the Hugging Face layout with config.json, tokenizer.json and safetensors"
              .formatted(directory.toAbsolutePath()));
    }
    return new DirectoryModelFiles(directory);
  }

  @Override
  public String name() {
    return directory.toAbsolutePath().normalize().toString();
  }

  @Override
  public boolean exists(String file) {
    return Files.isRegularFile(directory.resolve(file));
  }

  @Override
  public InputStream open(String file) throws IOException {
    return Files.newInputStream(directory.resolve(file));
  }

  @Override
  public Optional<Path> path(String file) {
    return Optional.of(directory.resolve(file));
  }
}
