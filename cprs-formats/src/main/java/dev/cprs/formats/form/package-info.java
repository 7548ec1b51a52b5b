/** Forms: fields with names that people read. */
@NullMarked
package dev.cprs.formats.form;

import org.jspecify.annotations.NullMarked;
