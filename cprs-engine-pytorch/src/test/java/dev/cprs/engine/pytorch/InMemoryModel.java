package dev.cprs.engine.pytorch;

import dev.cprs.spi.ModelFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A model's files that a test makes up; they can't be mapped, as those on a class path. */
public record InMemoryModel(Map<String, byte[]> files) implements ModelFiles {
  public InMemoryModel() {
    this(new TreeMap<>());
  }

  public InMemoryModel with(String file, byte[] content) {
    Map<String, byte[]> more = new TreeMap<>(files);
    more.put(file, content);
    return new InMemoryModel(more);
  }

  public InMemoryModel with(String file, String content) {
    return with(file, content.getBytes(StandardCharsets.UTF_8));
  }

  public InMemoryModel without(String file) {
    Map<String, byte[]> fewer = new TreeMap<>(files);
    fewer.remove(file);
    return new InMemoryModel(fewer);
  }

  /** The same files in a directory. */
  public ModelFiles writtenTo(Path directory) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(directory.resolve(file.getKey()), file.getValue());
    }
    return ModelFiles.directory(directory);
  }

  @Override
  public String name() {
    return "made-up";
  }

  @Override
  public boolean exists(String file) {
    return files.containsKey(file);
  }

  @Override
  public InputStream open(String file) throws IOException {
    byte[] content = files.get(file);
    if (content == null) {
      throw new NoSuchFileException(file);
    }
    return new ByteArrayInputStream(content);
  }

  @Override
  public Optional<Path> path(String file) {
    return Optional.empty();
  }
}
