package dev.cprs.eval;

import dev.cprs.eval.method.MethodName;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the compressor is compared with.
 *
 * @param given the methods that were asked for; null for each suite's own
 */
record ComparedMethods(@Nullable List<MethodName> given) {
  private static final Logger LOG = LoggerFactory.getLogger(ComparedMethods.class);

  /** The methods of a suite; of its own those that can be run. */
  List<MethodName> of(Suite suite) {
    List<MethodName> own = defaults(suite);
    if (own.isEmpty()) {
      return own; // it shows the compressor alone, whatever was asked for
    }
    return given == null ? own.stream().filter(MethodName::isAvailable).toList() : given;
  }

  /** Logs which of the suites' own methods can't be run. */
  void tellWhatIsLeftOut(Collection<Suite> suites) {
    if (given != null) {
      return;
    }
    List<String> leftOut =
        suites.stream()
            .flatMap(suite -> defaults(suite).stream())
            .filter(method -> !method.isAvailable())
            .map(MethodName::label)
            .distinct()
            .toList();
    if (!leftOut.isEmpty()) {
      LOG.warn(
          "Not compared with {}: the module cprs-rankers is not on the class path; add dev.cprs:cprs-rankers to have them",
          String.join(", ", leftOut));
    }
  }

  /**
   * The dense retriever takes as long as the compressor, so with needles it isn't run by default.
   */
  private static List<MethodName> defaults(Suite suite) {
    return switch (suite) {
      case QA -> MethodName.all();
      case FORMATS -> MethodName.forFormats();
      case HIGHLIGHT, SHORT -> MethodName.forSentences();
      case RULER -> MethodName.quick();
      case MAP, CALIBRATION -> List.of();
    };
  }
}
