@NullMarked
package dev.cprs.engine.pytorch.checkpoint;

import org.jspecify.annotations.NullMarked;
