/** Talk: turns of speakers, and questions with their answers. */
@NullMarked
package dev.cprs.formats.talk;

import org.jspecify.annotations.NullMarked;
