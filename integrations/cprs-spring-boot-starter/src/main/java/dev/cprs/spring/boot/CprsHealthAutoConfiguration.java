package dev.cprs.spring.boot;

import dev.cprs.ContextCompressor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Reports the compressor's health, where the application has Actuator's health endpoint. */
@AutoConfiguration(after = CprsAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("cprs")
@ConditionalOnSingleCandidate(ContextCompressor.class)
public final class CprsHealthAutoConfiguration {
  @Bean
  EngineWatch cprsEngineWatch() {
    return new EngineWatch();
  }

  @Bean
  @ConditionalOnMissingBean(name = "cprsHealthIndicator")
  HealthIndicator cprsHealthIndicator(ContextCompressor compressor, EngineWatch watch) {
    return new CprsHealthIndicator(compressor, watch);
  }
}
