package dev.cprs.cli;

import dev.cprs.CompressionOptions;
import dev.cprs.ControlPrompt;
import dev.cprs.options.NamedOption;
import dev.cprs.options.RequestOptions;
import picocli.CommandLine.Command;

/** What to keep, and how: the options of a command that compresses its input, but the format. */
@Command // its options are added when the command line is made
final class RequestArguments implements NamedArguments.Source {
  /** All but the format, of which a command has one for each file. */
  private final NamedArguments named =
      new NamedArguments(
          NamedOption.of(NamedOption.Scope.REQUEST).stream()
              .filter(option -> option != NamedOption.FORMAT)
              .toList());

  @Override
  public NamedArguments named() {
    return named;
  }

  /**
   * What to keep: facts unless a task or a prompt is given.
   *
   * @throws dev.cprs.InvalidRequestException if both are given
   */
  ControlPrompt controlPrompt() {
    return RequestOptions.controlPrompt(named.values()).orElse(ControlPrompt.facts());
  }

  /**
   * All other options.
   *
   * @throws dev.cprs.InvalidRequestException if one is invalid
   */
  CompressionOptions options() {
    return RequestOptions.options(named.values());
  }
}
