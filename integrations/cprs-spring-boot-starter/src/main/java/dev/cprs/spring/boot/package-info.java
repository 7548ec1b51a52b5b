/**
 * A compressor in a Spring Boot application. The application calls nothing here: it declares the
 * dependency, sets {@code cprs.*} ({@link dev.cprs.spring.boot.CprsProperties}), and injects {@link
 * dev.cprs.ContextCompressor} or {@link dev.cprs.chat.ChatCompressor}.
 */
@NullMarked
package dev.cprs.spring.boot;

import org.jspecify.annotations.NullMarked;
