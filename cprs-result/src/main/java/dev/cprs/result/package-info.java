/**
 * A result in the two forms in which it leaves Java: as JSON ({@link dev.cprs.result.ResultJson})
 * and as a page for people ({@link dev.cprs.result.ResultPage}).
 */
@NullMarked
package dev.cprs.result;

import org.jspecify.annotations.NullMarked;
