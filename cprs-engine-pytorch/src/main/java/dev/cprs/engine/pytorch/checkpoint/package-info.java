/** The weights as they are stored: safetensors, whole or in shards, mapped or read. */
@NullMarked
package dev.cprs.engine.pytorch.checkpoint;

import org.jspecify.annotations.NullMarked;
