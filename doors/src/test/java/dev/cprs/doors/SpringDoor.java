package dev.cprs.doors;

import dev.cprs.ContextCompressor;
import dev.cprs.options.NamedOption;
import dev.cprs.options.Spelling;
import dev.cprs.spring.boot.CprsAutoConfiguration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.BeansException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Properties of a Spring Boot application, whose bean compresses. */
final class SpringDoor implements Door {
  @Override
  public String name(NamedOption option) {
    return "cprs." + option.name(Spelling.KEBAB);
  }

  @Override
  public Kept compress(Map<NamedOption, Object> options) throws RefusedException {
    Map<String, Object> properties = new TreeMap<>();
    Engine.NAMED.forEach((option, value) -> put(properties, option, value));
    options.forEach((option, value) -> put(properties, option, value));
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("application.properties", properties));
      context.register(CprsAutoConfiguration.class);
      try {
        context.refresh();
      } catch (BeansException e) {
        throw new RefusedException(messages(e));
      }
      return Kept.of(
          context.getBean(ContextCompressor.class).compress(Harbours.QUERY, Harbours.TEXT));
    }
  }

  private void put(Map<String, Object> properties, NamedOption option, Object value) {
    if (value instanceof List<?> elements) {
      for (int i = 0; i < elements.size(); i++) {
        properties.put("%s[%d]".formatted(name(option), i), elements.get(i));
      }
    } else {
      properties.put(name(option), Texts.of(value));
    }
  }

  /** Boot's own analyzers show the reader a cause's message. */
  private static String messages(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(Throwable::toString)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return "Spring";
  }
}
