package dev.cprs.eval.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a program logs.
 *
 * @param level {@code INFO}, {@code WARN} or {@code ERROR}
 * @param component the part of the program
 * @param text with {@code {slots}}; what answers the question stands in square brackets
 * @param question in a user's words, with slots of the text; empty if nobody asks for it
 * @param words words of the text that no other event has together with the question's slots
 * @param fails whether a stack trace follows where the style of the log has one
 */
record Event(
    String level, String component, String text, String question, String words, boolean fails) {
  static Event info(String component, String text) {
    return new Event("INFO", component, text, "", "", false);
  }

  static Event asked(String component, String text, String question, String words) {
    return new Event("INFO", component, text, question, words, false);
  }

  Event warned() {
    return new Event("WARN", component, text, question, words, fails);
  }

  Event failed(boolean withTrace) {
    return new Event("ERROR", component, text, question, words, withTrace);
  }

  /**
   * An event that happened.
   *
   * @param event which one
   * @param values of its slots
   * @param fault what its trace says, if it has one
   */
  record Happened(Event event, Map<String, String> values, Fault fault) {
    /** The text before the answer, the answer, and the text after it; the last two may be empty. */
    List<String> parts() {
      String filled = Words.fill(event.text, this::value);
      int open = filled.indexOf('[');
      int close = filled.indexOf(']');
      return open < 0
          ? List.of(filled, "", "")
          : List.of(
              filled.substring(0, open),
              filled.substring(open + 1, close),
              filled.substring(close + 1));
    }

    String question() {
      return Words.fill(event.question, this::value);
    }

    List<String> decisive() {
      List<String> decisive = new ArrayList<>(List.of(event.words));
      Words.fill(
          event.question,
          slot -> {
            decisive.add(value(slot));
            return "";
          });
      return decisive;
    }

    /** Whether the message has all of some texts. */
    boolean hasAll(List<String> texts) {
      String message = String.join("", parts()).toLowerCase(Locale.ROOT);
      return texts.stream().allMatch(text -> message.contains(text.toLowerCase(Locale.ROOT)));
    }

    private String value(String slot) {
      return values.getOrDefault(slot, "");
    }
  }

  /**
   * What went wrong.
   *
   * @param type of the error
   * @param message what it says
   */
  record Fault(String type, String message) {}

  /** Lets it happen. */
  Happened happen(Draw draw) {
    Map<String, String> values = new TreeMap<>();
    Words.fill(
        text,
        slot -> {
          values.computeIfAbsent(slot, name -> Events.slot(name, draw));
          return "";
        });
    Fault fault = draw.of(Events.FAULTS);
    values.replace("fault", fault.message());
    return new Happened(this, values, fault);
  }
}
