package dev.cprs.chat;

import dev.cprs.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the labels of the passages in a marked context, in any order: {@code [3]}, {@code [doc1]},
 * {@code 【1】} or {@code Document 1:} at the beginning of lines, or lines {@code Source: a.pdf} that
 * come again and again.
 */
final class PassageLabels {
  private static final String WORD =
      "documents?|docs?|sources?|passages?|chunks?|(?:search )?results?|excerpts?|snippets?"
          + "|references?|refs?|citations?|dokument|quelle|文档|来源|资料";

  /** More passages than this that are shorter than {@link #SHORTEST} are lines of a log. */
  private static final int MANY = 100;

  private static final int SHORTEST = 80;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?m)^[ \\t]*+(?:\\[((?i:(?:"
              + WORD
              + "|[a-z])[ _.#:-]?)?\\d{1,5})\\](?=[ \\t:.\\r\\n])"
              + "|【(\\d{1,5})[^】\\n]{0,40}】"
              + "|(?:#{1,6} |\\*\\*|[-=]{2,6} ?)?((?i:"
              + WORD
              + ")[ \\t]?(?:#|[Nn][or]\\.? ?)?\\d{1,5})[ \\t]*(?:[:.)\\]：]|\\*\\*|[-=]{2,6}|$)"
              + "(?:\\*\\*|[ \\t]*[-=]{2,6}$)?)");

  private static final Pattern KEYED =
      Pattern.compile(
          "(?m)^((?i:title|source|url|uri|link|file|filename|path|document|doc_?id|titel|quelle|来源))"
              + "[ \\t]*[:：][ \\t]*\\S[^\\n]{0,300}$");

  private PassageLabels() {}

  /** The labels in a context, in order and disjoint; empty if there aren't two at least. */
  static List<Block> find(String text, Block context) {
    List<Block> numbered = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Matcher label = NUMBERED.matcher(text).region(context.start(), context.end());
    while (label.find()) {
      int start = WhiteSpace.on(text, label.start(), label.end());
      numbered.add(new Block(start, label.end()));
      String name = label.group(1) != null ? label.group(1) : label.group(2);
      names.add(name != null ? name : label.group(3));
    }
    int all = context.end() - context.start();
    boolean log = numbered.size() > MANY && all / numbered.size() < SHORTEST;
    if (numbered.size() > 1 && names.size() * 2 >= numbered.size() && !log) {
      return numbered;
    }
    return keyed(text, context);
  }

  private static List<Block> keyed(String text, Block context) {
    Map<String, Integer> counts = new HashMap<>();
    Matcher label = KEYED.matcher(text).region(context.start(), context.end());
    while (label.find()) {
      counts.merge(label.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
    List<Block> keyed = new ArrayList<>();
    int groups = 0;
    int end = context.start();
    label.region(context.start(), context.end());
    while (label.find()) {
      if (counts.getOrDefault(label.group(1).toLowerCase(Locale.ROOT), 0) > 1) {
        boolean first = keyed.isEmpty() || WhiteSpace.on(text, end, label.start()) < label.start();
        groups += first ? 1 : 0;
        end = label.end();
        keyed.add(new Block(label.start(), end));
      }
    }
    return groups > 1 ? keyed : List.of(); // else it is a list of settings
  }
}
