"""The marks that end a sentence or close it, and white space (Java: ``Stops``, ``WhiteSpace``)."""

from __future__ import annotations

import re

# Of the scripts of India, Arabic and Urdu, Armenian, Ethiopic, Burmese, Khmer and Tibetan too.
STOPS = ".!?…‼⁇⁈⁉।॥؟۔։።፧፨။។៕།༎"
# A letter right behind one of these begins a sentence.
STOPS_WITHOUT_SPACE = "।॥؟։።፧፨။។៕༎"
# The full-width form of a full stop, which is a decimal point too.
WIDE_POINT = "\uff0e"
# These end a sentence whatever follows.
WIDE_STOPS = "。！？｡" + WIDE_POINT
LINE_ENDS = "\n\r\f\u000b\u0085\u2028\u2029"
# White space at which a text may be cut. A no-break space is not.
SPACE = r"[^\S\u00a0\u2007\u202f]"

MARK = re.compile(f"[{STOPS}{WIDE_STOPS}{LINE_ENDS}]")
_SPACES = re.compile(f"{SPACE}*")
# The mark that closes a German quotation opens an English or Chinese one.
_CLOSERS = re.compile(
    rf"(?:[{STOPS}{WIDE_STOPS}\"'”’)\]}}»」』）】》〉*_]|(?<![{WIDE_STOPS}])“(?={SPACE}))*"
)

# A quotation mark with a space before it; with none after, it opens a quotation.
_FRENCH_CLOSER = re.compile(rf"[^\S{LINE_ENDS}]»(?![^\W_])")


def separates(char: str) -> bool:
    """Whether a character is white space at which a text may be cut."""
    return char.isspace() and char not in "\u00a0\u2007\u202f"


def skip_space(text: str, i: int) -> int:
    return _SPACES.match(text, i).end()


def skip_closers(text: str, i: int) -> int:
    """The end of the marks and brackets that belong to the sentence before them."""
    end = _CLOSERS.match(text, i).end()
    french = _FRENCH_CLOSER.match(text, end)
    return french.end() if french else end
