package dev.cprs.eval.formats;

import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A reference of options, as {@code --help} prints it or as a manual page. A unit is an option with
 * its description.
 *
 * @param man whether it looks like a manual page
 */
record ManualTask(String name, boolean man) implements Task {
  private static final int WIDTH = 78;
  private static final double BY_NAME = 0.35;
  private static final double LEFT_OUT = 0.2;

  /**
   * An option; slots are {@code {o}}, what it is about, and {@code {n}}, a number.
   *
   * @param flag without the dashes, with {@code {o}}
   */
  private record Option(String flag, String argument, String text, String question) {}

  private static final List<Option> OPTIONS =
      List.of(
          new Option(
              "{o}-retries",
              "N",
              "Try a failed {o} again up to N times before it counts as lost. The default is {n}.",
              "How often does the program repeat a {o} that went wrong?"),
          new Option(
              "{o}-timeout",
              "SECONDS",
              "Give up a {o} that has not ended after so many SECONDS. 0 waits for ever. The"
                  + " default is {n}.",
              "How do I stop a {o} that hangs?"),
          new Option(
              "no-{o}",
              "",
              "Leave out the {o} altogether, whatever the configuration says.",
              "How can I skip the {o}?"),
          new Option(
              "{o}-log",
              "FILE",
              "Append a line to FILE for each {o}, with its time and its size.",
              "How do I get a record of every {o} in a file?"),
          new Option(
              "dry-{o}",
              "",
              "Only show what the {o} would do. Nothing is written or sent.",
              "Can I see what a {o} would change without doing it?"),
          new Option(
              "{o}-threads",
              "N",
              "Run the {o} in N threads. More than {n} rarely help.",
              "How do I let the {o} use more processors?"),
          new Option(
              "{o}-rate",
              "KB",
              "Let the {o} take at most so many KB a second, for slow lines.",
              "How can I keep the {o} from using all of my bandwidth?"),
          new Option(
              "sign-{o}",
              "KEY",
              "Sign the result of the {o} with KEY, so that others can check who made it.",
              "How do others know that the {o} is really mine?"),
          new Option(
              "{o}-quiet",
              "",
              "Print nothing about the {o} unless it fails.",
              "How do I silence the {o}?"),
          new Option(
              "keep-{o}",
              "DAYS",
              "Remove what a {o} left behind after DAYS. The default is {n}.",
              "After how many days are the remains of a {o} deleted?"),
          new Option(
              "{o}-from",
              "DATE",
              "Begin the {o} with entries of DATE and ignore all older ones.",
              "How do I restrict the {o} to recent entries?"),
          new Option(
              "{o}-exclude",
              "PATTERN",
              "Pass over files in the {o} whose names match PATTERN. May be given several times.",
              "How do I leave some files out of the {o}?"),
          new Option(
              "encrypt-{o}",
              "",
              "Encrypt the {o} with the key of the account, so that the server can't read it.",
              "How can I hide the content of the {o} from the server?"),
          new Option(
              "{o}-resume",
              "",
              "Go on with a {o} that was interrupted, instead of beginning anew.",
              "How do I continue a {o} after the line broke?"),
          new Option(
              "{o}-user",
              "NAME",
              "Do the {o} as the user NAME. You must be root.",
              "How do I run the {o} as somebody else?"),
          new Option(
              "compress-{o}",
              "LEVEL",
              "Squeeze the {o} with LEVEL, from 1 (fast) to 9 (small).",
              "How do I make the {o} smaller?"));

  private static final List<String> THINGS =
      List.of(
          "download",
          "upload",
          "backup",
          "restore",
          "mirror",
          "query",
          "export",
          "import",
          "migration",
          "snapshot",
          "transfer",
          "merge",
          "rebuild",
          "scan",
          "release",
          "checkout",
          "report",
          "replay",
          "rollback",
          "rotation",
          "survey",
          "warmup",
          "handover",
          "takeover");

  private record Use(Option option, String thing, String number, boolean asked) {
    String flag() {
      return "--" + Words.fill(option.flag, slot -> thing);
    }

    String text() {
      return fill(option.text);
    }

    String question() {
      return fill(option.question);
    }

    private String fill(String text) {
      return Words.fill(text, slot -> slot.equals("o") ? thing : number)
          .replaceAll("\\ba (?=[aeiou])", "an ");
    }
  }

  @Override
  public int tokensPerUnit() {
    return 42;
  }

  @Override
  public Sample make(int units, Random random) {
    Draw draw = new Draw(random);
    List<Use> uses = uses(units, draw);
    Use asked = uses.stream().filter(Use::asked).findFirst().orElseThrow();
    String program = draw.of(List.of("shelve", "ferry", "stow", "relay", "porter"));
    Pen pen = new Pen();
    pen.write(
        man
            ? "NAME\n       %s - moves and keeps data\n\nSYNOPSIS\n       %s [OPTION]... SOURCE TARGET\n\nOPTIONS\n"
                .formatted(program, program)
            : "Usage: %s [OPTIONS] SOURCE TARGET\n\nMoves and keeps data.\n\nOptions:\n"
                .formatted(program));
    uses.forEach(use -> write(use, pen));
    pen.write(
        man ? "SEE ALSO\n       rsync(1), tar(1)\n" : "\nReport errors to the maintainers.\n");
    boolean byName = draw.chance(BY_NAME);
    return pen.sample(
        name,
        byName ? "What does " + asked.flag() + " do?" : asked.question(),
        List.of(asked.flag() + (asked.option.argument.isEmpty() ? "\n" : " ")));
  }

  private void write(Use use, Pen pen) {
    String argument = use.option.argument.isEmpty() ? "" : " " + use.option.argument;
    String indent = man ? " ".repeat(14) : " ".repeat(10);
    pen.write(man ? " ".repeat(7) : "  ").begin().write(use.flag() + argument + "\n" + indent);
    pen.answer(wrapped(use.text(), indent), use.asked());
    pen.end(use.asked()).write(man ? "\n\n" : "\n");
  }

  private static String wrapped(String text, String indent) {
    StringBuilder lines = new StringBuilder();
    int column = indent.length();
    for (String word : text.split(" ", -1)) {
      if (column + word.length() + 1 > WIDTH) {
        lines.append('\n').append(indent);
        column = indent.length();
      } else if (!lines.isEmpty()) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }

  /** Options for things, no pair twice unless there are no more, by name as references are. */
  private static List<Use> uses(int count, Draw draw) {
    List<String> things = new ArrayList<>(THINGS);
    for (String adjective : Words.of("adjective")) {
      THINGS.forEach(thing -> things.add(adjective + "-" + thing));
    }
    int needed = Math.max(2, (int) Math.ceil(count / (1 - LEFT_OUT) / OPTIONS.size()));
    List<String> drawn =
        things.subList(0, Math.min(things.size(), Math.max(THINGS.size(), needed)));
    Collections.shuffle(drawn, draw.random());
    List<Use> all = new ArrayList<>();
    for (String thing : drawn.subList(0, Math.min(drawn.size(), needed))) {
      OPTIONS.forEach(option -> all.add(new Use(option, thing, draw.digits(2, 60), false)));
    }
    Collections.shuffle(all, draw.random());
    Use first = all.get(0);
    List<Use> uses = new ArrayList<>();
    uses.add(new Use(first.option, first.thing, first.number, true));
    while (uses.size() < count) {
      // Beyond all pairs, from the second one again.
      uses.add(all.get(1 + (uses.size() - 1) % (all.size() - 1)));
    }
    uses.sort(Comparator.comparing(use -> use.flag().toLowerCase(Locale.ROOT)));
    return uses;
  }
}
