/**
 * Options by name, for programs that read them from a command line, a configuration or a request.
 * There is one list of options ({@link dev.cprs.options.NamedOption}), one reader ({@link
 * dev.cprs.options.NamedValues}), and one meaning ({@link dev.cprs.options.RequestOptions}).
 *
 * @since 0.1.0
 */
@NullMarked
package dev.cprs.options;

import org.jspecify.annotations.NullMarked;
