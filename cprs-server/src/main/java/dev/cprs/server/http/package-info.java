/**
 * HTTP for all that the server does: routes, bodies, limits, keys, refusals and metrics, once each.
 * {@link dev.cprs.server.http.Exchange} is where every request ends.
 */
@NullMarked
package dev.cprs.server.http;

import org.jspecify.annotations.NullMarked;
