package dev.cprs.cli;

import dev.cprs.cli.ErrorLines.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads UTF-8 text from a file, or from standard input for {@code -}. */
final class InputText {
  private InputText() {}

  /**
   * The text of a file.
   *
   * @throws BadInputException if it can't be read or is no UTF-8
   */
  static String read(String file, InputStream standardInput) throws BadInputException {
    String name = file.equals("-") ? "standard input" : file;
    byte[] bytes;
    try {
      bytes = file.equals("-") ? standardInput.readAllBytes() : readFile(Path.of(file));
    } catch (NoSuchFileException e) {
      throw new BadInputException("There is no file " + name, e);
    } catch (IOException e) {
      throw new BadInputException("%s can't be read: %s".formatted(name, e.getMessage()), e);
    } catch (OutOfMemoryError e) {
      throw new BadInputException(
          name + " does not fit into memory; split it, or give Java more with JAVA_OPTS=-Xmx8g", e);
    }
    return decode(name, bytes);
  }

  private static byte[] readFile(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a directory; give a text file");
    }
    return Files.readAllBytes(path);
  }

  /** Strict: a replacement character in the place of a byte would move every offset after it. */
  private static String decode(String name, byte[] bytes) throws BadInputException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate(bytes.length); // UTF-8 never has fewer bytes than UTF-16 units
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new BadInputException(
          "%s is not UTF-8 text: byte %d (0x%02x) can't be read; convert it first, for example with iconv"
              .formatted(name, in.position(), bytes[in.position()] & 0xff),
          new java.nio.charset.MalformedInputException(result.length()));
    }
    return out.flip().toString();
  }
}
