/** Source code: declarations. */
@NullMarked
package dev.cprs.formats.code;

import org.jspecify.annotations.NullMarked;
