/**
 * Token critics on libtorch, by way of DJL: reads a model in the Hugging Face layout, writes its
 * graph and scores windows with it on the CPU or on CUDA devices.
 *
 * <p>Below it, from the bottom up: {@code checkpoint} holds the stored weights, {@code config} says
 * which of them a model needs, {@code placement} chooses devices and types, and {@code graph} runs
 * the model on one of them.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.engine.pytorch;

import org.jspecify.annotations.NullMarked;
