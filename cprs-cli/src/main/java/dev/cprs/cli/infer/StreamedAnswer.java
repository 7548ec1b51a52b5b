package dev.cprs.cli.infer;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cprs.cli.infer.EndpointException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A chat completion that comes in parts: server-sent events (WHATWG HTML, section 9.2) whose data
 * are OpenAI's chunks, the last one {@code [DONE]}. Takes lines on one thread; its text may be
 * asked for once they are all there.
 */
final class StreamedAnswer implements Flow.Subscriber<String> {
  private static final String DATA = "data:";

  private final StringBuilder event = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private @Nullable EndpointException failure;
  private boolean done;
  private volatile long lastHeard = System.nanoTime();

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  /** A line; other fields than the data, and comments, say nothing here. */
  @Override
  public void onNext(String line) {
    lastHeard = System.nanoTime();
    if (line.startsWith(DATA)) {
      event.append(line, DATA.length(), line.length()).append('\n');
    } else if (line.isEmpty()) {
      endEvent();
    }
  }

  @Override
  public void onComplete() {
    endEvent(); // not every server ends its last event
  }

  @Override
  public void onError(Throwable failure) {
    // Whoever waits for the response gets it.
  }

  private void endEvent() {
    String data = event.toString().strip();
    event.setLength(0);
    if (data.isEmpty() || failure != null) {
      return;
    }
    if (data.equals("[DONE]")) {
      done = true;
      return;
    }
    try {
      chunk(Json.read(data.getBytes(StandardCharsets.UTF_8)), data);
    } catch (IOException e) {
      failure =
          new EndpointException(
              Kind.PASSING,
              "a part of the answer is no JSON: " + ServiceErrors.message(data),
              null,
              e);
    }
  }

  private void chunk(JsonNode chunk, String data) {
    if (chunk.hasNonNull("error")) {
      failure =
          new EndpointException(
              Kind.PASSING, "the answer broke off: " + ServiceErrors.message(data));
      return;
    }
    JsonNode choice = chunk.at("/choices/0");
    text.append(choice.at("/delta/content").asText("")); // null in some parts, such as the first
    done |= choice.hasNonNull("finish_reason");
  }

  /** The {@link System#nanoTime()} of the last line, or of the beginning. */
  long lastHeard() {
    return lastHeard;
  }

  /**
   * The whole text.
   *
   * @throws EndpointException if the service reported an error, or stopped before the end
   */
  String text() {
    if (failure != null) {
      throw failure;
    }
    if (!done) {
      throw new EndpointException(
          Kind.PASSING, "the answer broke off after %d characters".formatted(text.length()));
    }
    return text.toString();
  }
}
