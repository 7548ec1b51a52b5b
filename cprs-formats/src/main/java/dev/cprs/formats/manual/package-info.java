/** Manual pages and references: terms with their descriptions. */
@NullMarked
package dev.cprs.formats.manual;

import org.jspecify.annotations.NullMarked;
