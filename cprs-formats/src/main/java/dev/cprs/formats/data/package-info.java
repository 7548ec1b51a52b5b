/** JSON, YAML, TOML, properties: keys and values. */
@NullMarked
package dev.cprs.formats.data;

import org.jspecify.annotations.NullMarked;
