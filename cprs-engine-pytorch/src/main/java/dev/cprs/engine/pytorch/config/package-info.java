/** What a model is: its {@code config.json}, its architecture and its heads. */
@NullMarked
package dev.cprs.engine.pytorch.config;

import org.jspecify.annotations.NullMarked;
