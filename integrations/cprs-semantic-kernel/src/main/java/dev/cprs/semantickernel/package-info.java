/**
 * Compression in front of Semantic Kernel's chat services: {@link
 * dev.cprs.semantickernel.CompressingChatCompletionService}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.semantickernel;

import org.jspecify.annotations.NullMarked;
