/** The graphs, the archive that libtorch loads them from, and libtorch itself. */
@NullMarked
package dev.cprs.engine.pytorch.graph;

import org.jspecify.annotations.NullMarked;
