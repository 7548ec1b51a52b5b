/**
 * The suite formats: contexts that are not prose (JSON, tables, logs, code, markup, manuals), made
 * from word lists, with a question that one record, row, entry or block answers.
 */
@NullMarked
package dev.cprs.eval.formats;

import org.jspecify.annotations.NullMarked;
