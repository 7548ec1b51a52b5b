package dev.cprs.mcp.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Why a file can't be read, without its name: the message of many has only that. */
final class FileErrors {
  private FileErrors() {}

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException of && of.getReason() != null) {
      return of.getReason();
    }
    return e.getClass().getSimpleName();
  }
}
