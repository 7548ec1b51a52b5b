/**
 * Services of other people, on loopback: what the tests of this project talk to instead of a model
 * hub and an LLM. And where recorded answers are. Not published.
 */
@NullMarked
package dev.cprs.stubs;

import org.jspecify.annotations.NullMarked;
