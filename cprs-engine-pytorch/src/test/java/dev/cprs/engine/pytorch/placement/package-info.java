@NullMarked
package dev.cprs.engine.pytorch.placement;

import org.jspecify.annotations.NullMarked;
