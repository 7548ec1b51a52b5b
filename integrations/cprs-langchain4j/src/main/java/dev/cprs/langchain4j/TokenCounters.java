package dev.cprs.langchain4j;

import dev.cprs.TokenCounter;
import dev.langchain4j.model.TokenCountEstimator;
import java.util.Objects;

/** Counts tokens with what an application of LangChain4j has for it. */
public final class TokenCounters {
  private TokenCounters() {}

  /**
   * A counter that asks an estimator, so that budgets are in the tokens of the application's model.
   * Empty text counts 0 without asking.
   *
   * @param estimator safe to ask from several threads, and fast: a long text is asked for once as a
   *     whole and again in parts
   */
  public static TokenCounter of(TokenCountEstimator estimator) {
    Objects.requireNonNull(estimator, "estimator");
    return text -> text.isEmpty() ? 0 : estimator.estimateTokenCountInText(text);
  }
}
