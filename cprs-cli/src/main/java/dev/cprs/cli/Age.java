package dev.cprs.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads times such as {@code 24h}: seconds, or units of minutes, hours and days. */
final class Age implements ITypeConverter<Duration> {
  private static final Pattern AGE = Pattern.compile("(\\d{1,9})\\s*([smhd]?)");

  @Override
  public Duration convert(String value) {
    Matcher age = AGE.matcher(value.strip().toLowerCase(Locale.ROOT));
    if (!age.matches()) {
      throw new TypeConversionException(
          "'%s' is not a valid time; give seconds, or a time such as 90m, 24h or 7d"
              .formatted(value));
    }
    long count = Long.parseLong(age.group(1));
    return switch (age.group(2)) {
      case "m" -> Duration.ofMinutes(count);
      case "h" -> Duration.ofHours(count);
      case "d" -> Duration.ofDays(count);
      default -> Duration.ofSeconds(count);
    };
  }
}
