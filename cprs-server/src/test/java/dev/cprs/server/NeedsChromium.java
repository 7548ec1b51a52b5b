package dev.cprs.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests in a real browser. Where there is none they don't run, count as skipped, and the build's
 * output says so and what to install.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Condition.class)
@interface NeedsChromium {
  /** Whether there is a browser. */
  final class Condition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (Chromium.program().isPresent()) {
        return ConditionEvaluationResult.enabled("Chromium is there");
      }
      String notice =
          "NOT RUN: %s needs Chromium, and none is on the PATH; apt-get install chromium, or give -Dcprs.chromium=PROGRAM"
              .formatted(context.getDisplayName());
      System.out.println(notice);
      return ConditionEvaluationResult.disabled(notice);
    }
  }
}
