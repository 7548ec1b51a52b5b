package dev.cprs.spring.boot;

import dev.cprs.CprsException;
import dev.cprs.ModelLoadException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Replaces the stack trace of a compressor that couldn't be made by a few lines on what to do. */
final class CprsFailureAnalyzer extends AbstractFailureAnalyzer<CprsException> {
  private static final Set<String> BEANS = Set.of("contextCompressor", "chatCompressor");

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, CprsException cause) {
    if (!whileMakingACompressor(rootFailure)) {
      return null; // but by what the application itself does at its start
    }
    return cause instanceof ModelLoadException
        ? new FailureAnalysis(
            "The compressor's model could not be loaded: " + cause.getMessage(),
            "Follow that advice, or name another model with the property cprs.model.",
            cause)
        : new FailureAnalysis(
            "The compressor could not be made: " + cause.getMessage(),
            "Correct it among the properties cprs.*.",
            cause);
  }

  private static boolean whileMakingACompressor(Throwable rootFailure) {
    return Stream.iterate(rootFailure, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            failure ->
                failure instanceof BeanCreationException creation
                    && creation.getBeanName() != null
                    && BEANS.contains(creation.getBeanName()));
  }
}
