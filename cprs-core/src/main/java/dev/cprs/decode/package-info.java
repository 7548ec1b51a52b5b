/** From labels of tokens to spans of text: gap repair, spans, sentences. */
@NullMarked
package dev.cprs.decode;

import org.jspecify.annotations.NullMarked;
