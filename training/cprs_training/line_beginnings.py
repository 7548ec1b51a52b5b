"""Lines that begin a sentence, whatever the line before (Java: ``LineBeginnings``)."""

from __future__ import annotations

import re

from .stops import separates

_NUMBER = r"[\d一二三四五六七八九十百零〇两]{1,5}"
# ``一、x``, ``（一）x``, ``第一章``
_CHINESE_ITEM = f"[①-⑳]|（{_NUMBER}）|第{_NUMBER}[章节節回条條编編篇卷课課集部]|{_NUMBER}[、．]"
_LONGEST_CHINESE_HEADING = 30
_CHINESE_ITEM_BEGINS = re.compile(_CHINESE_ITEM)
_CHINESE_CLAUSE = re.compile("[，；：。！？]")
_ITEM = re.compile(
    r"(?:#+|[-*+•●▪◦‣■◆]|\d{1,3}[.)])[ \t]"  # - x, * x, 1. x, # x
    r"|\d{1,3}[、．](?!\d)"
    rf"|\((?!\d){_NUMBER}\)"
    rf"|(?!\d)(?:{_CHINESE_ITEM})"
)
# A clause of a law or a contract: (2) x, (a) x, iv) x
_LETTER = "[ivx]{2,4}|[A-Za-z]"
_CLAUSE = re.compile(rf"(?:\((?:\d{{1,2}}[A-Za-z]?|{_LETTER})|(?:{_LETTER}))\)[ \t]+(.)", re.DOTALL)
_CLAUSE_ENDS = re.compile(r"[;:,]|(?<![^\W\d_])(?:and|or|und|oder)")

# Lines that begin a record of their own, as those of logs do (Java: RecordLines).
_RECORD = re.compile(
    r"[\[(<\"]?\d{1,4}[-/.:]\d{1,2}[-/.:]\d{1,4}"  # 2024-03-02, 12:00:01
    r"|\d{1,3}(?:\.\d{1,3}){3}"  # 192.168.0.1
    r"|\[?\d{1,2}/[A-Z][a-z]{2}/\d{4}"  # 02/Mar/2024
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d{2}:\d{2}"
    r"|[IWEF]\d{4} \d{2}:\d{2}"  # I0302 02:14:07
    r"|\d{1,6}[smhd](?:\d{1,2}[smh])?(?: {2}|\t)"  # 35m   Normal
    r"|\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|SEVERE)(?!\w)"
    r"|\{\"",  # JSON lines
    re.ASCII,
)
_LONGEST_RECORD_BEGINNING = 40


def begins_record(text: str, i: int) -> bool:
    """Whether the line whose first character that isn't white space is here is a record's first."""
    return _RECORD.match(text, i, i + _LONGEST_RECORD_BEGINNING) is not None


def begins_item(text: str, i: int) -> bool:
    """Whether a list item or a heading begins here."""
    return _ITEM.match(text, i) is not None or _begins_clause(text, i)


def _begins_clause(text: str, i: int) -> bool:
    """Whether a clause begins here: a capital follows, or the line before ends a clause."""
    if not (found := _CLAUSE.match(text, i)):
        return False
    if found[1].isupper() or found[1] in '"“„«':
        return True
    end = i
    while end > 0 and separates(text[end - 1]):
        end -= 1
    begin = max(0, end - 5)
    ends = list(_CLAUSE_ENDS.finditer(text[begin:end]))
    if not ends or begin + ends[-1].end() != end:
        return False
    return ends[-1][0] != "," or not text[i + 1].isdigit()


def is_heading(text: str, start: int, end: int) -> bool:
    """Whether a line is a heading: marked with #, all in capitals, or a Chinese chapter's."""
    first = text[start]
    if first == "#" and begins_item(text, start):
        return True
    if (
        first > "\u2000"
        and end - start <= _LONGEST_CHINESE_HEADING
        and _CHINESE_ITEM_BEGINS.match(text, start)
    ):
        return _CHINESE_CLAUSE.search(text, start, end) is None
    line = text[start:end]
    return not any(map(str.islower, line)) and any(map(str.isupper, line))
