package dev.cprs.mcp.tools;

import dev.cprs.mcp.files.Roots;
import io.modelcontextprotocol.spec.McpSchema.ProgressNotification;

/** Who calls a tool. */
public interface ToolClient {
  /**
   * What it may read.
   *
   * @throws dev.cprs.InvalidRequestException if there is nothing
   */
  Roots roots();

  /** Tells it of progress, if it can be told. */
  void progress(ProgressNotification progress);

  /** Whose originals it reads. */
  String caller();

  /**
   * Counts a text that is read for it, before it is worked on.
   *
   * @throws dev.cprs.CprsException if there is no memory for it
   */
  void reads(String text);
}
