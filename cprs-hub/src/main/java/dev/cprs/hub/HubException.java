package dev.cprs.hub;

import dev.cprs.ResourceException;
import org.jspecify.annotations.Nullable;

/** A model can't be downloaded: no network, no such model, no access, no space, wrong content. */
public final class HubException extends ResourceException {
  private static final long serialVersionUID = 1L;

  HubException(String message) {
    super(message);
  }

  HubException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
