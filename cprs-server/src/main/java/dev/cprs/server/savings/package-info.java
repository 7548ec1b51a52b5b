/** What the proxy in front of an LLM's API has saved, in tokens and in money. */
@NullMarked
package dev.cprs.server.savings;

import org.jspecify.annotations.NullMarked;
