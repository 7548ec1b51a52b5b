/**
 * Compression in front of LangChain4j. For retrieved contents: {@link
 * dev.cprs.langchain4j.CompressingContentAggregator}, {@link
 * dev.cprs.langchain4j.RerankingContentAggregator} and {@link
 * dev.cprs.langchain4j.CompressorScoringModel}. For whole conversations: {@link
 * dev.cprs.langchain4j.CompressingChatModel} and {@link
 * dev.cprs.langchain4j.CompressingStreamingChatModel}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.langchain4j;

import org.jspecify.annotations.NullMarked;
