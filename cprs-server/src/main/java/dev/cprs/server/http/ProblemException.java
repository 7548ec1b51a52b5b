package dev.cprs.server.http;

import dev.cprs.CprsException;

/** A request that is refused, with the HTTP status for it and the reason in a sentence. */
public final class ProblemException extends CprsException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final boolean bodyUnread;

  private ProblemException(int status, boolean bodyUnread, String detail) {
    super(detail);
    this.status = status;
    this.bodyUnread = bodyUnread;
  }

  /** Refuses a request for what is in it. */
  public ProblemException(int status, String detail) {
    this(status, false, detail);
  }

  /** Refuses a request before its body was read to the end. */
  public static ProblemException unread(int status, String detail) {
    return new ProblemException(status, true, detail);
  }

  int status() {
    return status;
  }

  /** Whether the client may still be sending. */
  boolean bodyUnread() {
    return bodyUnread;
  }
}
