package dev.cprs.formats.code;

import dev.cprs.formats.Chars;
import java.util.regex.Pattern;

/**
 * In what the brace languages contradict each other, found by looking at a text's beginning. A
 * wrong guess costs a few strings or comments, no more.
 *
 * @param hashComments whether a number sign begins a comment, as in PHP, Perl, R and PowerShell
 * @param longQuotes whether a string in quotes may go over lines, as in Rust and PHP
 * @param lifetimes whether a single quote may begin a name, as in Rust
 * @param rawBackticks whether nothing is special in backticks, as in Go
 * @param verbatim whether a backslash is no escape in a string after {@code @}, as in C#; in
 *     Objective-C it is one
 */
record Dialect(
    boolean hashComments,
    boolean longQuotes,
    boolean lifetimes,
    boolean rawBackticks,
    boolean verbatim) {
  /** What is in brackets in Python and its like. */
  static final Dialect HASHES = new Dialect(true, false, false, false, false);

  private static final int LOOKED_AT = 20_000;

  private static final Pattern POWER_SHELL =
      Pattern.compile(
          "(?im)^[ \\t]*(?:function [a-z]+-\\w+|param[ \\t]*\\(\\s*\\[|\\$\\w+ = Get-)");

  static Dialect of(CharSequence text, int from, int to) {
    String head = text.subSequence(from, Math.min(to, from + LOOKED_AT)).toString();
    boolean rust =
        head.contains("fn ")
            && (head.contains("let mut ")
                || head.contains("impl ")
                || head.contains("impl<")
                || head.contains("pub fn ")
                || head.contains("&self")
                || head.contains("#["));
    boolean go = head.contains("package ") && head.contains("\nfunc ");
    boolean php = head.contains("<?php") || head.contains("<?=");
    boolean perl = head.contains("use strict;") || firstLine(head).contains("perl");
    boolean r = head.contains("<- function(");
    boolean powerShell = POWER_SHELL.matcher(head).find();
    boolean objectiveC =
        head.contains("@interface") || head.contains("@implementation") || head.contains("#import");
    return new Dialect(php || perl || r || powerShell, rust || php || perl, rust, go, !objectiveC);
  }

  private static String firstLine(String head) {
    int end = Chars.lineEnd(head, 0, head.length());
    return head.startsWith("#!") ? head.substring(0, end) : "";
  }
}
