package dev.cprs.chat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a conversation so far, to find that which a result answers; for whatever translates
 * the messages of a library or an API. Not thread-safe.
 *
 * <p>A result names its call by an id. Some APIs have none, or an empty one: then it is by its
 * tool's name, and of several calls of a tool, or without a name, the results come in the order of
 * the calls.
 */
public final class ToolCalls {
  private final Map<String, ToolCall> byId = new HashMap<>();

  /** Calls that no result has answered, in order. */
  private final List<ToolCall> open = new ArrayList<>();

  private boolean answered;

  /** No calls yet. */
  public ToolCalls() {}

  /**
   * Adds a call.
   *
   * @param id null or empty if it has none
   */
  public void add(@Nullable String id, ToolCall call) {
    if (answered) { // these are of a new message, and what is open still is never answered
      open.clear();
      answered = false;
    }
    open.add(call);
    if (id != null && !id.isEmpty()) {
      byId.put(id, call);
    }
  }

  /**
   * The call that a result answers.
   *
   * @param id null or empty if the result has none
   * @param name of the tool, as the result says it; null or empty if it doesn't
   * @return a call of that name without arguments if there was none; empty if there is no name
   *     either
   */
  public Optional<ToolCall> answeredBy(@Nullable String id, @Nullable String name) {
    boolean hasId = id != null && !id.isEmpty();
    Optional<ToolCall> call = hasId ? Optional.ofNullable(byId.get(id)) : Optional.empty();
    if (call.isEmpty() && name != null && !name.isEmpty()) {
      call = first(it -> it.name().equals(name)).or(() -> Optional.of(ToolCall.of(name, "")));
    } else if (call.isEmpty() && !hasId) {
      call = first(it -> true);
    }
    call.ifPresent(this::close);
    return call;
  }

  private Optional<ToolCall> first(Predicate<ToolCall> which) {
    return open.stream().filter(which).findFirst();
  }

  @SuppressWarnings("ReferenceEquality") // two calls may be equal
  private void close(ToolCall call) {
    answered = true;
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i) == call) {
        open.remove(i);
        return;
      }
    }
  }
}
