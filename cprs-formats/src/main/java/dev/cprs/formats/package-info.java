/** What the formats share. */
@NullMarked
package dev.cprs.formats;

import org.jspecify.annotations.NullMarked;
