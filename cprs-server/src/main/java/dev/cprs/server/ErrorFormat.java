package dev.cprs.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.jetty.http.HttpStatus;

/** How the API that a client asked writes its errors, so that the client can read ours too. */
enum ErrorFormat {
  OPENAI {
    @Override
    ObjectNode tree(Problem problem) {
      ObjectNode error =
          Json.object()
              .put("message", problem.detail())
              .put("type", problem.status() < 500 ? "invalid_request_error" : "server_error")
              .putNull("param")
              .put("code", CODE);
      return Json.object().set("error", error);
    }
  },

  ANTHROPIC {
    @Override
    ObjectNode tree(Problem problem) {
      String type =
          switch (problem.status()) {
            case HttpStatus.UNAUTHORIZED_401 -> "authentication_error";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "request_too_large";
            case HttpStatus.TOO_MANY_REQUESTS_429 -> "rate_limit_error";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "overloaded_error";
            case HttpStatus.GATEWAY_TIMEOUT_504 -> "timeout_error";
            default -> problem.status() < 500 ? "invalid_request_error" : "api_error";
          };
      ObjectNode error = Json.object().put("type", type).put("message", problem.detail());
      return Json.object().put("type", "error").set("error", error);
    }
  };

  /** Says that an error isn't the LLM's API's own. */
  private static final String CODE = "cprs";

  /** The format of the API that a path belongs to. */
  static ErrorFormat of(String path) {
    return path.equals(ChatApi.MESSAGES.path()) || path.startsWith(ChatApi.MESSAGES.path() + "/")
        ? ANTHROPIC
        : OPENAI;
  }

  byte[] json(Problem problem) {
    return Json.bytes(tree(problem));
  }

  abstract ObjectNode tree(Problem problem);
}
