/** Where and how a model runs: devices, number types, and what this machine has. */
@NullMarked
package dev.cprs.engine.pytorch.placement;

import org.jspecify.annotations.NullMarked;
