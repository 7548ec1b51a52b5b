/** CSV and tables drawn in text: rows under a header. */
@NullMarked
package dev.cprs.formats.table;

import org.jspecify.annotations.NullMarked;
