/**
 * Compression in front of LangChain4j: {@link dev.cprs.langchain4j.CompressingContentAggregator}
 * for retrieved contents, {@link dev.cprs.langchain4j.CompressingChatModel} and {@link
 * dev.cprs.langchain4j.CompressingStreamingChatModel} for whole conversations.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.langchain4j;

import org.jspecify.annotations.NullMarked;
