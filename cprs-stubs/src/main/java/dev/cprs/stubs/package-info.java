/**
 * Services of other people, on loopback: what the tests of this project talk to instead of a model
 * hub and an LLM. Not published.
 */
@NullMarked
package dev.cprs.stubs;

import org.jspecify.annotations.NullMarked;
