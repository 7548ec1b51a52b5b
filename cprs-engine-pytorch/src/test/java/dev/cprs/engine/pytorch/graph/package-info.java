@NullMarked
package dev.cprs.engine.pytorch.graph;

import org.jspecify.annotations.NullMarked;
