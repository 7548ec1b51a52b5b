/** Logs, listings and diffs: entries and lines. */
@NullMarked
package dev.cprs.formats.log;

import org.jspecify.annotations.NullMarked;
