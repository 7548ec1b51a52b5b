package dev.cprs.cli;

import dev.cprs.InvalidRequestException;
import dev.cprs.ResourceException;
import dev.cprs.internal.ByteOrderMark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads UTF-8 text from a file, or from standard input for {@code -}. */
final class InputText {
  /** 1 GiB less a little: as many UTF-16 units as a Java string can hold, whatever they are. */
  static final int MAX_BYTES = (1 << 30) - 8;

  private InputText() {}

  /**
   * The text of a file.
   *
   * @throws InvalidRequestException if there is no such file, it is no UTF-8 or too large
   * @throws ResourceException if it can't be read, or doesn't fit into memory
   */
  static String read(String file, InputStream standardInput) {
    return read(file, standardInput, MAX_BYTES);
  }

  /**
   * The text of a file.
   *
   * @param maxBytes how large it may be
   */
  static String read(String file, InputStream standardInput, int maxBytes) {
    String name = name(file);
    try {
      return decode(name, bytes(name, file, standardInput, maxBytes));
    } catch (NoSuchFileException e) {
      throw new InvalidRequestException("There is no file " + name, e);
    } catch (IOException e) {
      throw new ResourceException("%s can't be read: %s".formatted(name, reason(e)), e);
    } catch (OutOfMemoryError e) {
      throw new ResourceException(
          name + " does not fit into memory; split it, or give Java more with JAVA_OPTS=-Xmx8g", e);
    }
  }

  /**
   * Whether a person types standard input. The launcher says so; started without it, Java 17 knows
   * only whether input and output are both a terminal.
   */
  @SuppressWarnings("SystemConsoleNull") // cprs.cmd sets jdk.console, with which it does
  static boolean standardInputIsTerminal() {
    return Boolean.getBoolean("cprs.terminal") || System.console() != null;
  }

  /** What a file is called in messages. */
  static String name(String file) {
    return file.equals("-") ? "standard input" : file;
  }

  private static byte[] bytes(String name, String file, InputStream standardInput, int maxBytes)
      throws IOException {
    if (file.equals("-")) {
      return upTo(maxBytes, name, standardInput); // not closed: it is not ours
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new InvalidRequestException(name + " is a directory; give a text file");
    }
    if (Files.size(path) > maxBytes) { // known before gigabytes are read
      throw tooLarge(name, maxBytes);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return upTo(maxBytes, name, in); // a pipe has size 0 and any number of bytes
    }
  }

  private static byte[] upTo(int maxBytes, String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (bytes.length == maxBytes && in.read() >= 0) {
      throw tooLarge(name, maxBytes);
    }
    return bytes;
  }

  private static InvalidRequestException tooLarge(String name, int maxBytes) {
    return new InvalidRequestException(
        "%s has more than %,d bytes, the most that a document can have, however much memory there is; split it into several files"
            .formatted(name, maxBytes));
  }

  /**
   * Why a file can't be read or written, without the file's name: the message of many has only
   * that.
   */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException of && of.getReason() != null) {
      return of.getReason();
    }
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  /** Strict: a replacement character in the place of a byte would move every offset after it. */
  private static String decode(String name, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out =
        CharBuffer.allocate(bytes.length); // neither has fewer bytes than there are UTF-16 units
    Charset charset = ByteOrderMark.charset(bytes);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new InvalidRequestException(
          "%s is not %s text: byte %d (0x%02x) can't be read; convert it first, for example with iconv"
              .formatted(name, charset, in.position(), bytes[in.position()] & 0xff),
          new MalformedInputException(result.length()));
    }
    return out.flip().toString();
  }
}
