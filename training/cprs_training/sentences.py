"""Where sentences lie in a text, by the rules of the library (Java: ``SentenceSplitter``).

The labels of training, the windows and the measures must agree with the engine about what a
sentence is, so this, ``abbreviations``, ``citations``, ``german_text``, ``line_beginnings`` and ``stops`` follow
the Java classes of these names function by function; a test of either side reads the same text.
Offsets are code points.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from .abbreviations import Abbreviations
from .citations import citations_end
from .line_beginnings import begins_item, begins_record, is_heading
from .sample import Span
from .stops import (
    LINE_ENDS,
    MARK,
    SPACE,
    STOPS_WITHOUT_SPACE,
    WIDE_POINT,
    WIDE_STOPS,
    separates,
    skip_closers,
    skip_space,
)

# A table or a list of numbers has no sentence ends: it is cut into pieces no longer than this.
LONGEST = 2000

# So many dots in a row lead to something that is not longer than this.
_LEAST_DOTS = 4
_MOST_DOTS = 300
_LONGEST_LED = 24

# At the beginning of a file this is no text.
_BYTE_ORDER_MARK = "\ufeff"
_LINE_END = r"(?:\r(?!\n)|[\n\u000b\u0085\u2028])"
_EMPTY_LINE_OR_PAGE_END = re.compile(rf"[\f\u2029]|{_LINE_END}\s*?{_LINE_END}")
# Where to cut what has no end: behind a line, else behind a comma, else between words.
_CUTS = [re.compile(f"(?s:.*){place}") for place in (f"[{LINE_ENDS}]", f"[,;]{SPACE}", SPACE)]
_OUTSIDE_BASIC_PLANE = re.compile("[\U00010000-\U0010ffff]")


def split(text: str) -> list[Span]:
    """The sentences of a text, white space around them left out (Java: ``ProseSegmenter``)."""
    units = text
    if len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text):
        units = _OUTSIDE_BASIC_PLANE.sub(_surrogates, text)
    begins = _begins(units)
    spans = []
    for begin, end in zip(begins, begins[1:] + [len(units)]):
        sentence = units[begin:end]
        start = begin + len(sentence) - len(sentence.lstrip())
        end = begin + len(sentence.rstrip())
        if start < end:
            spans.append((start, end))
    return spans if units is text else _in_code_points(spans, text)


def texts(text: str) -> list[str]:
    """The sentences of a text as strings."""
    return [text[start:end] for start, end in split(text)]


def _surrogates(match: re.Match[str]) -> str:
    """Java's two characters for one: where a sentence is cut, either language counts these."""
    code = ord(match[0]) - 0x10000
    return chr(0xD800 + (code >> 10)) + chr(0xDC00 + (code & 0x3FF))


def _in_code_points(spans: list[Span], text: str) -> list[Span]:
    pairs = [match.start() + n for n, match in enumerate(_OUTSIDE_BASIC_PLANE.finditer(text))]
    return [tuple(at - bisect_left(pairs, at) for at in span) for span in spans]


def _begins(text: str) -> list[int]:
    splitter = _Splitter(text)
    begins = []
    begin = skip_space(text, 1 if text.startswith(_BYTE_ORDER_MARK) else 0)
    while begin < len(text):
        begins.append(begin)
        begin = skip_space(text, splitter.end(begin))
    return begins


class _Splitter:
    def __init__(self, text: str) -> None:
        self._text = text
        self._abbreviations = Abbreviations(text)
        self._has_ideographic_stops: bool | None = None

    def end(self, begin: int) -> int:
        """The end of the sentence that begins at an offset, without the white space after it."""
        text = self._text
        length = len(text)
        line_begin = begin
        limit = min(length, begin + LONGEST)
        i = begin
        while mark := MARK.search(text, i, limit):
            i = mark.start()
            char = text[i]
            if char in WIDE_STOPS:
                if char != WIDE_POINT or self._is_wide_stop(i):
                    return citations_end(text, skip_closers(text, i + 1))
                i += 1
            elif char in LINE_ENDS:
                following = skip_space(text, i)
                if (
                    following == length
                    or _EMPTY_LINE_OR_PAGE_END.search(text, i, following)
                    or begins_item(text, following)
                    or begins_record(text, following)
                    or is_heading(text, line_begin, i)
                ):
                    return i
                line_begin = i = following
            elif char == "." and (led := self._leader_end(i)) > i:
                return led
            else:
                closed = skip_closers(text, i + 1)
                after = citations_end(text, closed)
                if after >= length:
                    return length
                if self._ends_sentence(begin, i, closed, after) or after > limit:
                    return after
                i = after
        return length if limit == length else self._cut(begin, limit)

    def _leader_end(self, dot: int) -> int:
        """The end of a line in which dots lead from a name to a number; the offset itself if the
        dot there is none of them."""
        text = self._text
        if text[dot - 1 : dot] == "." or (dot > 1 and text[dot - 2 : dot] == ". "):
            return dot
        step = 2 if text[dot + 1 : dot + 2] == " " else 1
        most = min(len(text), dot + _MOST_DOTS)
        end = dot
        while end < most and text[end] == ".":
            end += step
        if end - dot < _LEAST_DOTS * step or end >= most:
            return dot
        limit = min(len(text), end + _LONGEST_LED)
        line = next((i for i in range(end, limit) if text[i] in LINE_ENDS), limit)
        number = any(map(str.isdecimal, text[end:line]))
        return line if number and (line < limit or limit == len(text)) else dot

    def _ends_sentence(self, begin: int, stop: int, closed: int, after: int) -> bool:
        """Whether a sentence ends with a stop, the closing marks up to an offset, and the citations
        up to another."""
        text = self._text
        char = text[stop]
        if not separates(text[after]):
            return char in STOPS_WITHOUT_SPACE and text[after].isalpha()
        return self._begins_sentence(skip_space(text, after)) and not (
            char == "." and closed == stop + 1 and self._abbreviations.has(begin, stop)
        )

    def _begins_sentence(self, i: int) -> bool:
        text = self._text
        return i >= len(text) or not (text[i].islower() or text[i] in ",;:)]}།")

    def _is_wide_stop(self, i: int) -> bool:
        """Whether a full-width full stop ends a sentence: before white space, and anywhere in a
        text that has no other stop of its kind; not in a number or behind that of an item.
        Elsewhere it stands between the parts of a name.
        """
        text = self._text
        number = i > 0 and text[i - 1].isdecimal()
        following = text[i + 1 : i + 2]
        if number and following.isdecimal():
            return False
        if not following or following.isspace():
            return True
        if self._has_ideographic_stops is None:
            self._has_ideographic_stops = "。" in text or "｡" in text
        return not self._has_ideographic_stops and not number

    def _cut(self, begin: int, limit: int) -> int:
        """Where to cut text that has no sentence end before the limit."""
        for cut in _CUTS:
            if match := cut.match(self._text, begin, limit):
                return match.end() - 1
        return limit - 1 if "\udc00" <= self._text[limit] <= "\udfff" else limit
