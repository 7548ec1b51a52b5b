/**
 * The procedures that the authors of published pruners run around their models, as they have them:
 * how they cut, feed, weigh and decide, known faults included. For comparison with them; the
 * library's own way with the same models is {@link dev.cprs.ContextCompressor}'s default.
 */
@NullMarked
package dev.cprs.pruners;

import org.jspecify.annotations.NullMarked;
