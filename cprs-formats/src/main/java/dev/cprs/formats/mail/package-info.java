/** Mails: who wrote when about what, and the sentences of the body. */
@NullMarked
package dev.cprs.formats.mail;

import org.jspecify.annotations.NullMarked;
