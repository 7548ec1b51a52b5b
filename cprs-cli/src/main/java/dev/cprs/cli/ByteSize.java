package dev.cprs.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads sizes such as {@code 64MB}: bytes, or units of 1024, 1024² and 1024³ bytes. */
final class ByteSize implements ITypeConverter<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{1,10})\\s*([KMG]?)I?B?");

  @Override
  public Integer convert(String value) {
    return (int) bytes(value, 1 << 30, "1GB");
  }

  /** For more than 1 GB. */
  static final class Large implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      return bytes(value, 1L << 40, "1024GB");
    }
  }

  private static long bytes(String value, long most, String mostInWords) {
    Matcher size = SIZE.matcher(value.strip().toUpperCase(Locale.ROOT));
    if (!size.matches()) {
      throw new TypeConversionException(
          "'%s' is not a valid size; give a number of bytes, or a size such as 512KB, 64MB or 1GB"
              .formatted(value));
    }
    long unit =
        switch (size.group(2)) {
          case "K" -> 1L << 10;
          case "M" -> 1L << 20;
          case "G" -> 1L << 30;
          default -> 1;
        };
    long count = Long.parseLong(size.group(1));
    if (count > most / unit) {
      throw new TypeConversionException(
          "'%s' is too large; give at most %s".formatted(value, mostInWords));
    }
    return count * unit;
  }
}
