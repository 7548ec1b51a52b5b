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
}
