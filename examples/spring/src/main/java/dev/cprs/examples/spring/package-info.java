/** Runnable programs with Spring AI and Spring Boot. */
@NullMarked
package dev.cprs.examples.spring;

import org.jspecify.annotations.NullMarked;
