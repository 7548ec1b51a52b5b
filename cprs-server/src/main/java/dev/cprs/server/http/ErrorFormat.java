package dev.cprs.server.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.jetty.http.HttpStatus;

/** How the API that a client asked writes its errors, so that the client can read ours too. */
public enum ErrorFormat {
  /** Problem details (RFC 9457): the server's own APIs. */
  PROBLEM {
    @Override
    ObjectNode tree(Problem problem) {
      return Json.object()
          .put("type", "about:blank")
          .put("title", HttpStatus.getMessage(problem.status()))
          .put("status", problem.status())
          .put("detail", problem.detail());
    }
  },

  /** As OpenAI's API. */
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

  /** As Anthropic's API. */
  ANTHROPIC {
    @Override
    ObjectNode tree(Problem problem) {
      String type =
          switch (problem.status()) {
            case HttpStatus.UNAUTHORIZED_401 -> "authentication_error";
            case HttpStatus.FORBIDDEN_403 -> "permission_error";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "request_too_large";
            case HttpStatus.TOO_MANY_REQUESTS_429 -> "rate_limit_error";
            case HttpStatus.SERVICE_UNAVAILABLE_503 -> "overloaded_error";
            case HttpStatus.GATEWAY_TIMEOUT_504 -> "timeout_error";
            default -> problem.status() < 500 ? "invalid_request_error" : "api_error";
          };
      ObjectNode error = Json.object().put("type", type).put("message", problem.detail());
      return Json.object().put("type", "error").set("error", error);
    }
  },

  /** As Ollama's own API. */
  OLLAMA {
    @Override
    ObjectNode tree(Problem problem) {
      return Json.object().put("error", problem.detail());
    }
  };

  /** Says that an error isn't the LLM's API's own. */
  private static final String CODE = "cprs";

  /** The answer that a problem is. */
  public Answer answer(Problem problem) {
    int status = problem.status();
    String type = this == PROBLEM ? "application/problem+json" : "application/json";
    return new Answer(status, status, type, Json.bytes(tree(problem)));
  }

  abstract ObjectNode tree(Problem problem);
}
