package dev.cprs.examples.integrations;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.openai.OpenAICompression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Asks an LLM about a file through the OpenAI Java SDK: {@code AskThroughOpenAI QUESTION FILE
 * MODEL}. Key and address come from {@code OPENAI_API_KEY} and {@code OPENAI_BASE_URL}.
 */
public final class AskThroughOpenAI {
  private AskThroughOpenAI() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: AskThroughOpenAI QUESTION FILE MODEL");
      System.exit(2);
    }
    System.out.println(
        ask(OpenAIOkHttpClient.fromEnv(), args[0], Files.readString(Path.of(args[1])), args[2]));
  }

  static String ask(OpenAIClient openai, String question, String document, String model) {
    try (ContextCompressor compressor = ContextCompressor.create()) {
      ChatCompressor chat =
          ChatCompressor.builder(compressor)
              .listener(decision -> System.out.println(decision.description()))
              .build();
      OpenAIClient client = new OpenAICompression(chat).client(openai);
      ChatCompletionCreateParams request =
          ChatCompletionCreateParams.builder()
              .model(model)
              .addSystemMessage("Answer from the context.\n<context>\n" + document + "\n</context>")
              .addUserMessage(question)
              .build();
      return client
          .chat()
          .completions()
          .create(request)
          .choices()
          .get(0)
          .message()
          .content()
          .orElse("");
    } finally {
      openai.close();
    }
  }
}
