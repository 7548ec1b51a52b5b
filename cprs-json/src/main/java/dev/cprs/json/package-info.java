/** The JSON form of a result, for whatever writes one: a server, a page, a command. */
@NullMarked
package dev.cprs.json;

import org.jspecify.annotations.NullMarked;
