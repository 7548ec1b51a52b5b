@NullMarked
package dev.cprs.engine.pytorch;

import org.jspecify.annotations.NullMarked;
