"""Where sentences lie in a text, by the rules of the library (Java: ``SentenceSplitter``).

The labels of training, the windows and the measures must agree with the engine about what a
sentence is, so this follows the Java code function by function; ``python -m cprs_training check``
compares the two on real text. Offsets are code points.
"""

from __future__ import annotations

import re

from .sample import Span

# A table or a list of numbers has no sentence ends: it is cut into pieces no longer than this.
LONGEST = 2000

ABBREVIATIONS = frozenset(
    "mr mrs ms dr st vs etc e.g i.e jr sr prof gen col capt lt rev hon messrs cf ca approx dept est"
    " inc ltd co corp viz al u.s u.k a.m p.m jan feb mar apr jun jul aug sept sep oct nov"
    " dec".split()
)
BEFORE_NUMBERS = frozenset("no nos fig figs vol p pp sec art ch v".split())
STOPS = ".!?…।"
WIDE_STOPS = "。！？"
CLOSERS = STOPS + WIDE_STOPS + "\"'”’)]}»」』*_"
LINE_ENDS = "\n\r\u2028\u2029"
NO_BREAK_SPACES = "\u00a0\u2007\u202f"
# Lines that begin a record of their own, as those of logs do (Java: RecordLines).
RECORD = re.compile(
    r"[\[(<\"]?\d{1,4}[-/.:]\d{1,2}[-/.:]\d{1,4}"  # 2024-03-02, 12:00:01
    r"|\d{1,3}(?:\.\d{1,3}){3}"  # 192.168.0.1
    r"|\[?\d{1,2}/[A-Z][a-z]{2}/\d{4}"  # 02/Mar/2024
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d{2}:\d{2}"
    r"|[IWEF]\d{4} \d{2}:\d{2}"  # I0302 02:14:07
    r"|\d{1,6}[smhd](?:\d{1,2}[smh])?(?: {2}|\t)"  # 35m   Normal
    r"|\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|SEVERE)\b"
    r"|\{\"",  # JSON lines
    re.ASCII,
)
LONGEST_RECORD_BEGINNING = 40


def split(text: str) -> list[Span]:
    """The sentences of a text, white space around them left out."""
    spans = []
    begin = _skip_space(text, 0)
    while begin < len(text):
        end = _end(text, begin)
        spans.append((begin, begin + len(text[begin:end].rstrip())))
        begin = _skip_space(text, end)
    return spans


def texts(text: str) -> list[str]:
    """The sentences of a text as strings."""
    return [text[start:end] for start, end in split(text)]


def begins_record(text: str, i: int) -> bool:
    """Whether the line whose first character that isn't white space is here is a record's first."""
    return RECORD.match(text[i : i + LONGEST_RECORD_BEGINNING]) is not None


def _end(text: str, begin: int) -> int:
    line_begin = begin
    limit = min(len(text), begin + LONGEST)
    i = begin
    while i < limit:
        char = text[i]
        if char in WIDE_STOPS:
            return _skip_closers(text, i + 1)
        if char in LINE_ENDS:
            following = _skip_space(text, i)
            if (
                following == len(text)
                or char == "\u2029"
                or text.count("\n", i, following) >= 2
                or _is_item(text, following)
                or begins_record(text, following)
                or _is_heading(text, line_begin, i)
            ):
                return i
            line_begin = following
            i = following - 1
        elif char in STOPS:
            after = _skip_closers(text, i + 1)
            if after >= len(text):
                return len(text)
            abbreviation = char == "." and after == i + 1 and _is_abbreviation(text, begin, i)
            if _is_space(text[after]) and _begins_sentence(text, after) and not abbreviation:
                return after
            if after > limit:
                return after
            i = after - 1
        i += 1
    return len(text) if limit == len(text) else _cut(text, begin, limit)


def _cut(text: str, begin: int, limit: int) -> int:
    """Where to cut what has no end: at a line end, else behind a comma, else between words."""
    clause = word = -1
    for i in range(limit - 1, begin, -1):
        if text[i] == "\n":
            return i
        if _is_space(text[i]):
            word = max(word, i)
            if text[i - 1] in ",;":
                clause = max(clause, i)
    if word > begin:
        return clause if clause > begin else word
    return limit


def _is_space(char: str) -> bool:
    return char.isspace() and char not in NO_BREAK_SPACES


def _skip_space(text: str, i: int) -> int:
    while i < len(text) and _is_space(text[i]):
        i += 1
    return i


def _skip_closers(text: str, i: int) -> int:
    while i < len(text) and text[i] in CLOSERS:
        i += 1
    return i


def _begins_sentence(text: str, i: int) -> bool:
    i = _skip_space(text, i)
    return i >= len(text) or not (text[i].islower() or text[i] in ",;:)]}")


def _is_abbreviation(text: str, begin: int, stop: int) -> bool:
    start = stop
    while start > begin and (text[start - 1].isalpha() or text[start - 1] == "."):
        start -= 1
    word = text[start:stop]
    following = _skip_space(text, stop + 1)
    before_number = following < len(text) and text[following].isdigit()
    return (
        _is_initials(word)
        or word.lower() in ABBREVIATIONS
        or (before_number and word.lower() in BEFORE_NUMBERS)
    )


def _is_initials(word: str) -> bool:
    """``W`` or ``W.F``: capitals with stops between them."""
    capitals = all(char.isupper() for char in word[::2])
    return len(word) % 2 == 1 and capitals and all(char == "." for char in word[1::2])


def _is_item(text: str, i: int) -> bool:
    """Whether a list item or a heading begins here: ``- x``, ``* x``, ``1. x``, ``# x``."""
    marker = i
    if text[i] == "#":
        while marker < len(text) and text[marker] == "#":
            marker += 1
    elif text[i] in "-*+•":
        marker += 1
    elif text[i].isdigit():
        while marker < min(len(text), i + 3) and text[marker].isdigit():
            marker += 1
        if marker >= len(text) or text[marker] not in ".)":
            return False
        marker += 1
    else:
        return False
    return marker < len(text) and text[marker] in " \t"


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether a line is a heading: marked with #, or all in capitals."""
    if text[start] == "#" and _is_item(text, start):
        return True
    line = text[start:end]
    return not any(char.islower() for char in line) and any(char.isupper() for char in line)
