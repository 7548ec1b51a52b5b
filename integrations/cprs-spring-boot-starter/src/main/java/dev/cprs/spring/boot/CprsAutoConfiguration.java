package dev.cprs.spring.boot;

import dev.cprs.CompressionObserver;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.DecisionListener;
import dev.cprs.chat.Originals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Makes one {@link ContextCompressor} for the application, closed with it, and a {@link
 * ChatCompressor} on it, unless the application defines its own. {@link CompressionObserver} beans
 * observe the first; {@link DecisionListener} beans are told the decisions of the second, and an
 * {@link Originals} bean keeps the originals of what it compresses.
 */
@AutoConfiguration
@EnableConfigurationProperties(CprsProperties.class)
public final class CprsAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  ContextCompressor contextCompressor(
      CprsProperties properties, ObjectProvider<CompressionObserver> observers) {
    ContextCompressor.Builder builder = properties.builder();
    observers.orderedStream().forEach(builder::observer);
    return builder.build();
  }

  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnSingleCandidate(ContextCompressor.class)
  ChatCompressor chatCompressor(
      ContextCompressor compressor,
      CprsProperties properties,
      ObjectProvider<Originals> originals,
      ObjectProvider<DecisionListener> listeners) {
    ChatCompressor.Builder builder = properties.chatBuilder(compressor);
    originals.ifUnique(builder::originals);
    listeners.orderedStream().forEach(builder::listener);
    return builder.build();
  }
}
