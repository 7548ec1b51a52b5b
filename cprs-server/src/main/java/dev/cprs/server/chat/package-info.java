/** Conversations that the server compresses, wherever they come from. */
@NullMarked
package dev.cprs.server.chat;

import org.jspecify.annotations.NullMarked;
