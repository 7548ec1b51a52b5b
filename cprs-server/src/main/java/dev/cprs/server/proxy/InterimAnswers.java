package dev.cprs.server.proxy;

import org.eclipse.jetty.client.EarlyHintsProtocolHandler;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Passes over informational answers (1xx), known ones and others, however many there are: the
 * answer is yet to come. The client asked for none of them.
 */
final class InterimAnswers extends EarlyHintsProtocolHandler {
  @Override
  public String getName() {
    return "interim";
  }

  @Override
  public boolean accept(Request request, Response response) {
    return HttpStatus.isInformational(response.getStatus())
        && response.getStatus() != HttpStatus.SWITCHING_PROTOCOLS_101; // after which none comes
  }
}
