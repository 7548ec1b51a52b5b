/** Which files may be read, and how they are found and read. */
@NullMarked
package dev.cprs.mcp.files;

import org.jspecify.annotations.NullMarked;
