package dev.cprs.eval.formats;

import dev.cprs.eval.haystack.Task;
import dev.cprs.eval.sample.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * One JSON object of keys and values: settings, or texts of a program by their keys. A unit is an
 * entry, which is all answer.
 */
record SettingsTask(String name) implements Task {
  private static final List<String> AREAS =
      List.of(
          "checkout",
          "search",
          "login",
          "mail",
          "export",
          "billing",
          "cache",
          "upload",
          "report",
          "catalog",
          "queue",
          "session",
          "audit",
          "backup",
          "gateway",
          "scheduler");

  private static final List<Setting> SETTINGS =
      List.of(
          new Setting(
              "timeout.ms",
              "After how many milliseconds does {area} give up in {place}?",
              100,
              90000),
          new Setting("retry.max", "How often does {area} try again in {place}?", 1, 40),
          new Setting("pool.size", "How large is the pool of {area} in {place}?", 2, 400),
          new Setting("rate.limit", "What is the rate limit of {area} in {place}?", 10, 9000),
          new Setting("batch.rows", "How many rows does {area} take at once in {place}?", 10, 5000),
          new Setting("page.length", "How long is a page of {area} in {place}?", 10, 500),
          new Setting(
              "cache.seconds",
              "How many seconds does {area} keep things in its cache in {place}?",
              1,
              86400),
          new Setting("threads", "How many threads has {area} in {place}?", 1, 128),
          new Setting(
              "max.size.kb", "What is the largest size that {area} accepts in {place}?", 64, 65536),
          new Setting(
              "log.days", "For how many days are the logs of {area} kept in {place}?", 1, 720));

  private static final Map<String, String> TEXTS = texts();

  /** A setting, what it is asked by, and the range of its values. */
  private record Setting(String key, String question, int low, int high) {}

  @Override
  public int tokensPerUnit() {
    return 17;
  }

  @Override
  public Sample make(int units, Random random) {
    Draw draw = new Draw(random);
    Map<String, String> entries = new LinkedHashMap<>();
    String question;
    String asked;
    if (draw.chance(0.8)) {
      Setting setting = draw.of(SETTINGS);
      String area = draw.of(AREAS);
      String place = draw.word("city");
      asked = key(place, area, setting);
      question =
          Words.fill(setting.question(), slot -> slot.equals("area") ? "the " + area : place);
      entries.put(asked, draw.digits(setting.low(), setting.high()));
    } else {
      asked = draw.of(List.copyOf(TEXTS.keySet()));
      String[] parts = TEXTS.getOrDefault(asked, "").split("\\|", 2);
      question = parts[1];
      TEXTS.forEach((key, text) -> entries.put(key, JsonFormats.quoted(text.split("\\|", 2)[0])));
    }
    fill(entries, units, asked, draw);
    List<String> keys = new ArrayList<>(entries.keySet());
    Collections.shuffle(keys, draw.random());
    return write(entries, keys, asked, question);
  }

  private static void fill(Map<String, String> entries, int units, String asked, Draw draw) {
    // Where a city, an area and a setting are used up, a number makes further keys.
    Set<String> tried = new LinkedHashSet<>();
    while (entries.size() < units) {
      Setting setting = draw.of(SETTINGS);
      String key = key(draw.word("city"), draw.of(AREAS), setting);
      if (!tried.add(key)) {
        key += "." + tried.size() + entries.size();
      }
      if (!key.startsWith(asked)) {
        entries.putIfAbsent(key, draw.digits(setting.low(), setting.high()));
      }
    }
  }

  private Sample write(
      Map<String, String> entries, List<String> keys, String asked, String question) {
    Pen pen = new Pen().write("{\n");
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      boolean wanted = key.equals(asked);
      pen.write("  ").begin();
      pen.answer(JsonFormats.quoted(key) + ": " + entries.get(key), wanted).end(wanted);
      pen.write(i + 1 < keys.size() ? ",\n" : "\n");
    }
    return pen.write("}\n").sample(name, question, List.of(JsonFormats.quoted(asked)));
  }

  private static String key(String place, String area, Setting setting) {
    return place.toLowerCase(Locale.ROOT) + "." + area + "." + setting.key();
  }

  /** Texts by key, each with a question that asks for it in other words. */
  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(
        "text.card.declined",
        "Your bank did not accept this card.|What is a user told whose card is declined?");
    texts.put(
        "text.cart.empty", "There is nothing in your basket yet.|What does an empty cart say?");
    texts.put(
        "text.password.short",
        "Please take at least twelve characters.|Which message does someone get whose password is"
            + " too short?");
    texts.put(
        "text.upload.large",
        "This file is too big for us.|What is shown if an upload is too large?");
    texts.put(
        "text.account.locked",
        "Too many tries. Come back in an hour.|What does a locked account tell its owner?");
    texts.put(
        "text.link.expired",
        "This link is too old. Ask for a new one.|What appears for an expired link?");
    texts.put(
        "text.search.none",
        "We have found nothing like that.|What is said if a search has no hits?");
    texts.put(
        "text.mail.sent",
        "Look into your inbox for our letter.|What is the note after a mail was sent?");
    return texts;
  }
}
