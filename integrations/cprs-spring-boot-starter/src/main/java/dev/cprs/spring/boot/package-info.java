/**
 * A compressor in a Spring Boot application. The application calls nothing here: it declares the
 * dependency, sets {@code cprs.*} ({@link dev.cprs.spring.boot.CprsProperties}), and injects {@link
 * dev.cprs.ContextCompressor} or {@link dev.cprs.chat.ChatCompressor}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.spring.boot;

import org.jspecify.annotations.NullMarked;
