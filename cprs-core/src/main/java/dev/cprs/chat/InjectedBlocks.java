package dev.cprs.chat;

import dev.cprs.InvalidRequestException;
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
          // Cline, Roo Code, Kilo Code
          "environment_details",
          "explicit_instructions",
          "file_content",
          "folder_content",
          "url_content",
          "workspace_diagnostics",
          "terminal_output",
          "git_working_state",
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
          // Copilot
          "environment_info",
          "workspace_info",
          "reminderinstructions",
          "editorcontext",
          "attachments",
          "todolist",
          // Codex, Gemini CLI, Antigravity, Kiro
          "environment_context",
          "user_instructions",
          "turn_aborted",
          "subagent_notification",
          "recommended_plugins",
          "session_context",
          "additional_metadata",
          "user_settings_change",
          "environmentcontext",
          "steering-reminder",
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
}
