/**
 * Compression in Spring AI: of retrieved documents in {@link
 * dev.cprs.spring.ai.CompressingDocumentPostProcessor}, of conversations in {@link
 * dev.cprs.spring.ai.CompressingAdvisor}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.spring.ai;

import org.jspecify.annotations.NullMarked;
