package dev.cprs.examples.spring;

import dev.cprs.spring.ai.CompressingAdvisor;
import dev.cprs.spring.ai.CompressingDocumentPostProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.document.Document;
import org.springframework.ai.rag.advisor.RetrievalAugmentationAdvisor;
import org.springframework.ai.rag.retrieval.search.DocumentRetriever;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * Retrieval in a Spring Boot application, compressed: {@code AskThroughSpringBoot QUESTION
 * FILE...}. The files are all that is retrieved; the question and what is kept of them become one
 * prompt. Nothing is built here but the chat client: the rest is in {@code application.properties}.
 */
@SpringBootApplication
public class AskThroughSpringBoot {
  public static void main(String[] args) {
    if (args.length < 2) {
      System.err.println("usage: AskThroughSpringBoot QUESTION FILE...");
      System.exit(2);
    }
    try (ConfigurableApplicationContext context = application().run(args)) {
      System.out.println(context.getBean(ChatClient.class).prompt(args[0]).call().content());
    }
  }

  static SpringApplication application() {
    return new SpringApplicationBuilder(AskThroughSpringBoot.class)
        .web(WebApplicationType.NONE)
        .build();
  }

  /** A vector store's, in your application. */
  @Bean
  DocumentRetriever retriever(ApplicationArguments arguments) {
    List<String> given = arguments.getNonOptionArgs();
    List<String> files = given.subList(1, given.size());
    return query -> files.stream().map(AskThroughSpringBoot::read).toList();
  }

  @Bean
  ChatClient client(
      ChatClient.Builder builder,
      DocumentRetriever retriever,
      CompressingDocumentPostProcessor postProcessor,
      CompressingAdvisor advisor) {
    return builder
        .defaultAdvisors(
            RetrievalAugmentationAdvisor.builder()
                .documentRetriever(retriever)
                .documentPostProcessors(postProcessor)
                .build(),
            advisor)
        .build();
  }

  private static Document read(String file) {
    try {
      return new Document(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
