package dev.cprs.spring.boot;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.chat.OriginalReader;
import dev.cprs.chat.Originals;
import dev.cprs.spring.ai.CompressingAdvisor;
import dev.cprs.spring.ai.CompressingDocumentPostProcessor;
import dev.cprs.spring.ai.OriginalToolCallback;
import org.springframework.ai.chat.client.advisor.api.CallAdvisor;
import org.springframework.ai.rag.postretrieval.document.DocumentPostProcessor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Makes the beans for Spring AI, where it is on the class path. The application puts them to use:
 * in a chat client's advisors and tools and a retrieval advisor's post-processors.
 */
@AutoConfiguration(after = CprsAutoConfiguration.class)
@ConditionalOnSingleCandidate(ChatCompressor.class)
public final class CprsSpringAiAutoConfiguration {
  /** For {@code spring-ai-rag}. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(DocumentPostProcessor.class)
  static class Retrieval {
    @Bean
    @ConditionalOnMissingBean
    CompressingDocumentPostProcessor compressingDocumentPostProcessor(ChatCompressor compressor) {
      return new CompressingDocumentPostProcessor(compressor);
    }
  }

  /** For {@code spring-ai-client-chat}. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(CallAdvisor.class)
  static class Conversations {
    @Bean
    @ConditionalOnMissingBean
    CompressingAdvisor compressingAdvisor(ChatCompressor compressor) {
      return new CompressingAdvisor(compressor);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnSingleCandidate(Originals.class)
    OriginalToolCallback originalToolCallback(
        Originals originals, ObjectProvider<ContextCompressor> compressors) {
      OriginalReader.Builder reader = OriginalReader.builder(originals);
      compressors.ifUnique(reader::compressor); // of several, none: the tool then takes no queries
      return OriginalToolCallback.of(reader.build());
    }
  }
}
