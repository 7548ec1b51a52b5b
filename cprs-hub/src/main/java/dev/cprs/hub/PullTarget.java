package dev.cprs.hub;

import java.io.IOException;
import java.nio.file.Path;

/** The directory that a pull fills, and how. Its methods throw what the disk throws. */
interface PullTarget {
  /** Makes the directories that are needed; files lie in it under their names in the end. */
  Path prepare() throws IOException;

  /**
   * Puts a file in place if its whole content is at hand.
   *
   * @return whether it is in place now; else it must be fetched
   */
  boolean settle(RemoteFile file) throws IOException;

  /** The file in which a file's bytes are gathered; it outlives a pull that breaks off. */
  Path partial(RemoteFile file);

  /** The file that is locked while a file is fetched. */
  Path lock(RemoteFile file);

  /** Puts a file in place, all of whose bytes have been gathered. */
  void accept(RemoteFile file) throws IOException;

  /** All files are in place. */
  void complete() throws IOException;
}
