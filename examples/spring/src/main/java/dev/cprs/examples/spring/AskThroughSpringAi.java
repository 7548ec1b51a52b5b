package dev.cprs.examples.spring;

import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.spring.ai.CompressingAdvisor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.model.ChatModel;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;

/**
 * Asks an LLM about a file through Spring AI's chat client, without Spring Boot: {@code
 * AskThroughSpringAi QUESTION FILE MODEL}. Key and address come from {@code OPENAI_API_KEY} and
 * {@code OPENAI_BASE_URL}.
 */
public final class AskThroughSpringAi {
  private AskThroughSpringAi() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: AskThroughSpringAi QUESTION FILE MODEL");
      System.exit(2);
    }
    ChatModel model =
        OpenAiChatModel.builder()
            .options(OpenAiChatOptions.builder().model(args[2]).build())
            .build();
    System.out.println(ask(model, args[0], Files.readString(Path.of(args[1]))));
  }

  static String ask(ChatModel model, String question, String document) {
    try (ContextCompressor compressor = ContextCompressor.create()) {
      ChatCompressor chat =
          ChatCompressor.builder(compressor)
              .listener(decision -> System.out.println(decision.description()))
              .build();
      ChatClient client =
          ChatClient.builder(model).defaultAdvisors(new CompressingAdvisor(chat)).build();
      String answer =
          client
              .prompt()
              .system("Answer from the context.\n<context>\n" + document + "\n</context>")
              .user(question)
              .call()
              .content();
      return answer == null ? "" : answer;
    }
  }
}
