/**
 * Compression in front of Spring AI: {@link dev.cprs.spring.ai.CompressingDocumentPostProcessor}
 * and {@link dev.cprs.spring.ai.RerankingDocumentPostProcessor} for retrieved documents, {@link
 * dev.cprs.spring.ai.CompressingAdvisor} for conversations.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.spring.ai;

import org.jspecify.annotations.NullMarked;
