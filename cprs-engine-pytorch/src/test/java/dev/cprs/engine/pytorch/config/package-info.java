@NullMarked
package dev.cprs.engine.pytorch.config;

import org.jspecify.annotations.NullMarked;
