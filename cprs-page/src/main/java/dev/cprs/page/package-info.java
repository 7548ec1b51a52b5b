/** The page that shows what was kept of a context, in place. */
@NullMarked
package dev.cprs.page;

import org.jspecify.annotations.NullMarked;
