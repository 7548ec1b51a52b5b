/** From relevance to what is kept: candidates, duplicates, budget, and the text that comes out. */
@NullMarked
package dev.cprs.select;

import org.jspecify.annotations.NullMarked;
