/**
 * A result in the two forms in which it leaves Java: as JSON ({@link dev.cprs.result.ResultJson})
 * and as a page for people ({@link dev.cprs.result.ResultPage}).
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.result;

import org.jspecify.annotations.NullMarked;
