package dev.cprs.cli;

import dev.cprs.CompressionOptions;
import dev.cprs.options.NamedOption;
import dev.cprs.options.RequestOptions;
import java.util.List;
import picocli.CommandLine.Command;

/** How much is read a second time: for a command whose requests have no other options. */
@Command // its options are added when the command line is made
final class SecondLookOptions implements NamedArguments.Source {
  private final NamedArguments named =
      new NamedArguments(List.of(NamedOption.SECOND_LOOK_TOKENS, NamedOption.SECOND_LOOK_SHARE));

  @Override
  public NamedArguments named() {
    return named;
  }

  /**
   * The options for all requests.
   *
   * @throws dev.cprs.InvalidRequestException if one is invalid
   */
  CompressionOptions options() {
    return RequestOptions.options(named.values());
  }
}
