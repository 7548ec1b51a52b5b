package dev.cprs.mcp.stdio;

import dev.cprs.internal.OneLine;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import java.util.Map;
import java.util.Optional;

/** Refuses requests that the SDK would answer with the name of a Java class, or very late. */
public final class RequestCheck {
  private RequestCheck() {}

  /**
   * Why a request can't be handed to the SDK; empty if it can.
   *
   * @param introduced whether the client has said that it is initialized
   */
  public static Optional<Inbound.Refused> refusal(JSONRPCRequest request, boolean introduced) {
    String method = request.method();
    boolean initialize = method.equals(McpSchema.METHOD_INITIALIZE);
    if (!introduced && !initialize && !method.equals(McpSchema.METHOD_PING)) {
      return Optional.of(
          new Inbound.Refused(
              ErrorCodes.INVALID_REQUEST,
              "%s came too early; send initialize and notifications/initialized first"
                  .formatted(OneLine.of(method, 60)),
              Optional.of(request.id())));
    }
    if (!initialize && !method.equals(McpSchema.METHOD_TOOLS_CALL)) {
      return Optional.empty();
    }
    if (!(request.params() instanceof Map<?, ?> parameters)) {
      return refused(request, "%s has no params; give an object".formatted(method));
    }
    if (initialize) {
      return wrong(request, parameters, "protocolVersion", String.class, true)
          .or(() -> wrong(request, parameters, "capabilities", Map.class, true))
          .or(() -> wrong(request, parameters, "clientInfo", Map.class, true));
    }
    return wrong(request, parameters, "name", String.class, true)
        .or(() -> wrong(request, parameters, "arguments", Map.class, false));
  }

  private static Optional<Inbound.Refused> wrong(
      JSONRPCRequest request, Map<?, ?> parameters, String name, Class<?> type, boolean required) {
    Object value = parameters.get(name);
    if (type.isInstance(value) || (value == null && !required)) {
      return Optional.empty();
    }
    return refused(
        request,
        "params.%s of %s is %s; give %s"
            .formatted(
                name,
                request.method(),
                value == null ? "missing" : "of another type",
                type == String.class ? "a string" : "an object"));
  }

  private static Optional<Inbound.Refused> refused(JSONRPCRequest request, String reason) {
    return Optional.of(
        new Inbound.Refused(ErrorCodes.INVALID_PARAMS, reason, Optional.of(request.id())));
  }
}
