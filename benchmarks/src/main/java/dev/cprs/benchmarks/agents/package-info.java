/**
 * Agents and their LLMs: conversations made by seed, what compression leaves of their tool results,
 * what a provider's prompt cache reuses of them, and what the proxy adds to a call.
 */
@org.jspecify.annotations.NullMarked
package dev.cprs.benchmarks.agents;
