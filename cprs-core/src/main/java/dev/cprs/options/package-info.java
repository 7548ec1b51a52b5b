/**
 * Options by name, for programs that read them from a command line, a configuration or a request:
 * one list of them ({@link dev.cprs.options.NamedOption}), one reader ({@link
 * dev.cprs.options.NamedValues}), one meaning ({@link dev.cprs.options.RequestOptions}).
 */
@NullMarked
package dev.cprs.options;

import org.jspecify.annotations.NullMarked;
