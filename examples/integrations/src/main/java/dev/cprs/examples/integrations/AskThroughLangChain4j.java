package dev.cprs.examples.integrations;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import dev.cprs.ContextCompressor;
import dev.cprs.chat.ChatCompressor;
import dev.cprs.langchain4j.CompressingContentAggregator;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.RetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.aggregator.DefaultContentAggregator;
import dev.langchain4j.rag.query.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Retrieval with LangChain4j, compressed: {@code AskThroughLangChain4j QUESTION MODEL FILE...}. The
 * files are all that is retrieved; the question and what is kept of them become one prompt.
 */
public final class AskThroughLangChain4j {
  private AskThroughLangChain4j() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("usage: AskThroughLangChain4j QUESTION MODEL FILE...");
      System.exit(2);
    }
    List<Content> contents = new ArrayList<>();
    for (String file : List.of(args).subList(2, args.length)) {
      contents.add(Content.from(Files.readString(Path.of(file))));
    }
    System.out.println(ask(OpenAIOkHttpClient.fromEnv(), args[0], args[1], contents));
  }

  static String ask(OpenAIClient openai, String question, String model, List<Content> contents) {
    try (ContextCompressor compressor = ContextCompressor.create()) {
      RetrievalAugmentor augmentor =
          DefaultRetrievalAugmentor.builder()
              .contentRetriever(query -> contents) // an embedding store's, in your application
              .contentAggregator(
                  new CompressingContentAggregator(
                      new DefaultContentAggregator(), ChatCompressor.of(compressor)))
              .build();
      UserMessage asked = UserMessage.from(question);
      UserMessage prompt =
          (UserMessage)
              augmentor
                  .augment(new AugmentationRequest(asked, Metadata.from(asked, "1", List.of())))
                  .chatMessage();
      // Any of LangChain4j's models would do; this way the example needs no further dependency.
      return openai
          .chat()
          .completions()
          .create(
              ChatCompletionCreateParams.builder()
                  .model(model)
                  .addUserMessage(prompt.singleText())
                  .build())
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
