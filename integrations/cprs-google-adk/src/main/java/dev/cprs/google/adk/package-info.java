/**
 * Compression in front of the models of Google's Agent Development Kit: {@link
 * dev.cprs.google.adk.CompressionPlugin}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.google.adk;

import org.jspecify.annotations.NullMarked;
