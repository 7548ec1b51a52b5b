package dev.cprs.cli.infer;

import java.net.http.HttpHeaders;

/**
 * What a service answered.
 *
 * @param body all of it
 */
record Reply(int status, HttpHeaders headers, String body) {
  /** A header's first value, stripped; empty where there is none. */
  String header(String name) {
    return headers.firstValue(name).orElse("").strip();
  }
}
