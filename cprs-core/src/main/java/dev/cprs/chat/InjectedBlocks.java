package dev.cprs.chat;

import dev.cprs.InvalidRequestException;
import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tags in which agents and editors put text of their own into a user's message: reminders, the
 * state of the editor, the output of local commands, attached files. The user wrote none of it, so
 * it is no part of the question, wherever in the message it stands.
 *
 * @param tags names in lower case, without brackets; upper and lower case are the same in a text
 */
record InjectedBlocks(Set<String> tags) {
  /*
   * Tags that programs are known to write into user messages. Left out on purpose: names that
   * users give to their own instructions (instructions, rules, context), and command-args, which
   * holds what the user typed after a command.
   */
  private static final Set<String> KNOWN =
      Set.of(
          // Claude Code and agents like it
          "system-reminder",
          "system_reminder",
          "user-reminder",
          "reminder",
          "command-name",
          "command-message",
          "command-contents",
          "local-command-caveat",
          "local-command-stdout",
          "local-command-stderr",
          "bash-input",
          "bash-stdout",
          "bash-stderr",
          "user-prompt-submit-hook",
          "task-notification",
          "available-deferred-tools",
          "ide_opened_file",
          "ide_selection",
          "ide_context",
          "ide_diagnostics",
          "new-diagnostics",
          "user-memory-input",
          "session-start-hook",
          "teammate-message",
          "system-notification",
          // Cline, Roo Code, Kilo Code
          "environment_details",
          "explicit_instructions",
          "file_content",
          "folder_content",
          "url_content",
          "workspace_diagnostics",
          "terminal_output",
          "git_working_state",
          "slash_command",
          // Cursor
          "user_info",
          "additional_data",
          "attached_files",
          "open_and_recently_viewed_files",
          "project_layout",
          "git_status",
          "user_rules",
          "agent_skills",
          "agent_transcripts",
          "image_files",
          "mcp_file_system",
          "manually_added_selection",
          "linter_errors",
          "open_files",
          "uploaded_files",
          // Copilot
          "environment_info",
          "workspace_info",
          "reminderinstructions",
          "editorcontext",
          "attachments",
          "todolist",
          "currentfile",
          // Codex, Gemini CLI, Antigravity, Kiro
          "environment_context",
          "user_instructions",
          "turn_aborted",
          "subagent_notification",
          "recommended_plugins",
          "user_shell_command",
          "user_action",
          "collaboration_mode",
          "skills_instructions",
          "ephemeral_message",
          "session_context",
          "additional_metadata",
          "user_settings_change",
          "environmentcontext",
          "steering-reminder",
          // OpenHands, Aider and others
          "runtime_information",
          "repository_info",
          "repo_map",
          // names of the same kind
          "editor_context",
          "tool_instructions",
          "context_window");

  static final InjectedBlocks DEFAULT = new InjectedBlocks(KNOWN);

  InjectedBlocks {
    tags = Set.copyOf(tags);
  }

  /**
   * These tags and others.
   *
   * @param own names without brackets
   * @throws InvalidRequestException if one is no name of a tag
   */
  InjectedBlocks and(Collection<String> own) {
    Set<String> all = new HashSet<>(tags);
    for (String name : own) {
      boolean valid = !name.isEmpty();
      for (int i = 0; i < name.length(); i++) {
        valid &= Tags.isNamePart(name.charAt(i), i == 0);
      }
      if (!valid) {
        throw new InvalidRequestException(
            ("'%s' is no name of a tag; give the name alone, such as system-reminder: letters,"
                    + " digits, '_', '-', '.' and ':', a letter first")
                .formatted(name));
      }
      all.add(name.toLowerCase(Locale.ROOT));
    }
    return new InjectedBlocks(all);
  }

  /**
   * The injected blocks of a text, with their tags: in order, disjoint, of nested ones the
   * outermost.
   */
  List<Block> in(CharSequence text) {
    return Tags.find(text, tags).stream().map(Tags.Tagged::whole).toList();
  }

  /** The same in each of some parts of a text, which are in order and disjoint. */
  List<Block> in(CharSequence text, List<Block> parts) {
    List<Block> found = new ArrayList<>();
    for (Block part : parts) {
      for (Block block : in(text.subSequence(part.start(), part.end()))) {
        found.add(block.moved(part.start()));
      }
    }
    return found;
  }

  /**
   * The bodies of a tool's result: what is left beside the blocks that agents put into it. Such a
   * block stands on lines of its own, so that a source file that names a tag is no such thing.
   *
   * @return in order, disjoint; the whole block if nothing was put in, and nothing if all was
   */
  List<Block> bodies(CharSequence text, List<Block> blocks) {
    List<Block> own = new ArrayList<>();
    for (Block put : in(text, blocks)) {
      if (Tags.endsLine(text, put.end()) && Tags.beginsLine(text, put.start())) {
        own.add(put);
      }
    }
    if (own.isEmpty()) {
      return blocks;
    }
    List<Block> bodies = new ArrayList<>();
    for (Block body : Blocks.subtract(blocks, own)) {
      int start = WhiteSpace.on(text, body.start(), body.end());
      int end = WhiteSpace.back(text, start, body.end());
      if (start < end) {
        bodies.add(new Block(start, end));
      }
    }
    return bodies;
  }
}
