package dev.cprs.eval.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Files of an object a line, {@code NAME.jsonl} or {@code NAME.jsonl.gz}. */
public final class JsonLines {
  private static final String PLAIN = ".jsonl";
  private static final String PACKED = ".jsonl.gz";

  private JsonLines() {}

  /** Whether a file's name says that it is one. */
  public static boolean is(Path file) {
    return name(file).endsWith(PLAIN) || name(file).endsWith(PACKED);
  }

  /** A file's name without what says its form. */
  public static String setName(Path file) {
    String name = name(file);
    int end = name.endsWith(PACKED) ? name.length() - PACKED.length() : name.lastIndexOf('.');
    return end <= 0 ? name : name.substring(0, end);
  }

  private static String name(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  /**
   * A file itself, or all such files of a folder, by their names in order.
   *
   * @throws InvalidRequestException if a folder has none
   * @throws ResourceException if it can't be read
   */
  public static List<Path> in(Path fileOrFolder) {
    if (!Files.isDirectory(fileOrFolder)) {
      return List.of(fileOrFolder);
    }
    try (Stream<Path> entries = Files.list(fileOrFolder)) {
      List<Path> files = entries.filter(JsonLines::is).sorted().toList();
      if (files.isEmpty()) {
        throw new InvalidRequestException(
            "The folder %s has no file NAME.jsonl or NAME.jsonl.gz; give one with sets of questions"
                .formatted(fileOrFolder));
      }
      return files;
    } catch (IOException e) {
      throw new ResourceException(
          "The folder %s can't be read: %s".formatted(fileOrFolder, e.getMessage()), e);
    }
  }

  /**
   * The objects of a file; blank lines are none.
   *
   * @param format what it should be, for messages
   * @throws InvalidRequestException if there is no such file, or a line is no JSON object
   * @throws ResourceException if it can't be read
   */
  public static List<FileJson> read(Path file, String format) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(
          file.toString(), name(file).endsWith(".gz") ? new GZIPInputStream(in) : in, format);
    } catch (NoSuchFileException e) {
      throw new InvalidRequestException("There is no file %s; give %s".formatted(file, format), e);
    } catch (CharacterCodingException e) {
      throw new InvalidRequestException("%s is not UTF-8 text".formatted(file), e);
    } catch (IOException e) {
      throw new ResourceException("%s can't be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** The objects of a stream, under a name for messages. */
  public static List<FileJson> read(String name, InputStream in, String format) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    List<FileJson> objects = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      String place = "%s, line %d".formatted(name, number);
      try {
        objects.add(FileJson.of(format, place, mapper.readTree(line)));
      } catch (JsonProcessingException e) {
        throw new InvalidRequestException(
            "%s is not JSON (%s); give %s".formatted(place, e.getOriginalMessage(), format), e);
      }
    }
    return objects;
  }
}
