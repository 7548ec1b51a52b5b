/**
 * Token critics on libtorch, by way of DJL: reads a model in the Hugging Face layout, writes its
 * graph and scores windows with it on the CPU or on CUDA devices.
 */
@NullMarked
package dev.cprs.engine.pytorch;

import org.jspecify.annotations.NullMarked;
