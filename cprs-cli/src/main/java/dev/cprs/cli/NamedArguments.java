package dev.cprs.cli;

import dev.cprs.options.NamedOption;
import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The library's named options of one scope, or some of them, as options of a command. Names, help
 * texts and meanings come from the library.
 */
final class NamedArguments {
  private final List<NamedOption> options;
  private final Map<NamedOption, String> otherNames;
  private final Map<String, Object> values = new LinkedHashMap<>();

  NamedArguments(NamedOption.Scope scope) {
    this(scope, Map.of());
  }

  /**
   * @param otherNames the names of options that are called otherwise in this command
   */
  NamedArguments(NamedOption.Scope scope, Map<NamedOption, String> otherNames) {
    this(NamedOption.of(scope), otherNames);
  }

  /** Some options alone. */
  NamedArguments(List<NamedOption> options) {
    this(options, Map.of());
  }

  private NamedArguments(List<NamedOption> options, Map<NamedOption, String> otherNames) {
    this.options = options;
    this.otherNames = otherNames;
  }

  /** A mixin of a command that brings named options. */
  interface Source {
    NamedArguments named();
  }

  /** Adds the options of each command's mixins to it. */
  static void addTo(CommandLine command) {
    for (CommandLine subcommand : command.getSubcommands().values()) {
      CommandSpec spec = subcommand.getCommandSpec();
      for (CommandSpec mixin : List.copyOf(spec.mixins().values())) {
        if (mixin.userObject() instanceof Source source) {
          NamedArguments named = source.named();
          named.options.forEach(option -> spec.addOption(named.spec(option)));
        }
      }
    }
  }

  private OptionSpec spec(NamedOption option) {
    String name = option.name(Spelling.KEBAB);
    Place place = new Place(name);
    OptionSpec.Builder spec =
        OptionSpec.builder(otherNames.getOrDefault(option, "--" + name))
            .paramLabel(label(option))
            .description(option.description().replace("%", "%%"))
            .getter(place)
            .setter(place);
    return switch (option.kind()) {
      case FLAG ->
          spec.type(boolean.class).arity("0..1").fallbackValue("true").paramLabel("BOOL").build();
      case TEXTS -> spec.type(List.class).auxiliaryTypes(String.class).arity("1").build();
      default -> spec.type(String.class).arity("1").build();
    };
  }

  /** Where picocli puts the value of an option, and finds the list that a repeated one adds to. */
  private final class Place implements IGetter, ISetter {
    private final String name;

    Place(String name) {
      this.name = name;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // picocli's
    public <T> @Nullable T get() {
      return (T) values.get(name);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // picocli's
    public <T> T set(T value) {
      values.put(name, value); // null: not given
      return value;
    }
  }

  private static String label(NamedOption option) {
    return switch (option.kind()) {
      case INTEGER -> "N";
      case NUMBER -> "X";
      case CHOICE -> String.join("|", option.choices());
      default ->
          switch (option) {
            case MODEL, SKIM -> "DIR|ID|NAME";
            case DEVICE -> "DEVICE";
            case ALWAYS_KEEP_PATTERN -> "REGEX";
            default -> "TEXT";
          };
    };
  }

  /** What was given. */
  NamedValues values() {
    return new NamedValues("--", Spelling.KEBAB, values);
  }

  /** What was given, as arguments for a child process. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (value instanceof String text) {
            arguments.addAll(List.of("--" + name, text));
          }
        });
    return arguments;
  }
}
