package dev.cprs.spring.boot;

import dev.cprs.micrometer.ChatMetrics;
import dev.cprs.micrometer.CprsMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Registers meters of the compressor and of its decisions in conversations, where the application
 * has a meter registry.
 */
@AutoConfiguration(after = CompositeMeterRegistryAutoConfiguration.class)
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public final class CprsMetricsAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  CprsMetrics cprsMetrics(MeterRegistry registry) {
    return new CprsMetrics(registry);
  }

  @Bean
  @ConditionalOnMissingBean
  ChatMetrics cprsChatMetrics(MeterRegistry registry) {
    return new ChatMetrics(registry);
  }
}
