package dev.cprs.eval.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Draws values. Not thread-safe. */
final class Draw {
  private final Random random;

  Draw(Random random) {
    this.random = random;
  }

  /** Draws of its own, which what is drawn here afterwards doesn't change. */
  Draw fork() {
    return new Draw(new Random(random.nextLong()));
  }

  /** One of a list. */
  <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A word of one of the {@link Words}. */
  String word(String list) {
    return of(Words.of(list));
  }

  /** A number from {@code low} to {@code high}, both inclusive. */
  int number(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** A number as text. */
  String digits(int low, int high) {
    return Integer.toString(number(low, high));
  }

  /** A price: an amount with two decimals. */
  String money(int low, int high) {
    return String.format(Locale.ROOT, "%d.%02d", number(low, high), number(0, 99));
  }

  /** A first and a last name. */
  String person() {
    return word("first") + " " + word("last");
  }

  /** A date such as 2024-03-17. */
  String date() {
    return LocalDate.of(2019, 1, 1).plusDays(number(0, 2500)).toString();
  }

  /** Hexadecimal digits, the first one a letter, so that they are never read as a number. */
  String hex(int digits) {
    StringBuilder text = new StringBuilder().append("abcdef".charAt(number(0, 5)));
    while (text.length() < digits) {
      text.append(Character.forDigit(number(0, 15), 16));
    }
    return text.toString();
  }

  /** An address in a private network. */
  String address() {
    return "10.%d.%d.%d".formatted(number(0, 255), number(0, 255), number(1, 254));
  }

  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** The source of the numbers, for {@link java.util.Collections#shuffle}. */
  Random random() {
    return random;
  }
}
