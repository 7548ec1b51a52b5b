package dev.cprs.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cprs.InvalidRequestException;
import dev.cprs.options.NamedValues;
import dev.cprs.options.Spelling;
import dev.cprs.server.http.Json;
import dev.cprs.server.http.ProblemException;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The {@code config} of a gateway's request: the members of it that are understood here. Gateways
 * send others too, which mean nothing here and are ignored.
 *
 * @param ids whether marks name the ids of originals, since the LLM is offered a way to read them
 * @param userMessages whether texts of users may be compressed
 * @param systemMessages whether material in system texts may be compressed
 * @param keptShare the share of the tokens to keep; empty: what is wanted
 * @param frozen how many of the first messages stay as they are
 * @param recent how many of the last messages stay as they are
 */
record GatewayConfig(
    boolean ids,
    boolean userMessages,
    boolean systemMessages,
    OptionalDouble keptShare,
    int frozen,
    int recent) {
  /**
   * A gateway that sends none, as LiteLLM's, offers a tool as soon as a mark has a hash. Others say
   * by the mode whether there is a way back.
   */
  private static final GatewayConfig NONE =
      new GatewayConfig(true, true, false, OptionalDouble.empty(), 0, 0);

  private static final String WITH_A_WAY_BACK = "ccr";

  /**
   * Reads it.
   *
   * @param body of the request
   * @throws ProblemException with status 400 if it is no object
   * @throws InvalidRequestException if a member that is understood has a wrong value
   */
  static GatewayConfig of(JsonNode body) {
    JsonNode config = body.path("config");
    if (config.isMissingNode() || config.isNull()) {
      return NONE;
    }
    if (!(config instanceof ObjectNode object)) {
      throw new ProblemException(400, "config is not an object; give one, or leave it out");
    }
    NamedValues values = new NamedValues("config.", Spelling.CAMEL, Json.map(object));
    return new GatewayConfig(
        values.text("mode").filter(WITH_A_WAY_BACK::equals).isPresent(),
        values.flag("compress_user_messages").orElse(true),
        values.flag("compress_system_messages").orElse(false),
        values.number("target_ratio"),
        count(values, "frozen_message_count"),
        count(values, "protect_recent"));
  }

  private static int count(NamedValues values, String name) {
    OptionalInt count = values.integer(name);
    if (count.orElse(0) < 0) {
      throw new InvalidRequestException(
          "config.%s is %d; give 0 or more".formatted(name, count.getAsInt()));
    }
    return count.orElse(0);
  }

  /**
   * Whether a message stays as it is.
   *
   * @param index of the message, from 0
   * @param count of all messages
   */
  boolean keeps(int index, int count) {
    return index < frozen || index >= count - recent;
  }
}
