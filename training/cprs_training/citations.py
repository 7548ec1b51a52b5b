"""What cites a source right behind a sentence's stop, and belongs to that sentence (Java:
``Citations``): ``[12]``, ``[note 3]``, a raised number, a footnote or link of Markdown, a reference
of wiki text."""

from __future__ import annotations

import re

_MARK = (
    r"(?:[0-9]{1,4}(?:[,–-] ?[0-9]{1,4}){0,9}|[a-z]|[a-z]{1,5} [0-9]{1,3}"
    r"|\^[0-9A-Za-z_-]{1,30}|citation needed)"
)
_TARGET = r"\([^() \t\r\n]{1,300}\)"
_CITATIONS = re.compile(
    rf"(?:\[{_MARK}\](?:{_TARGET})?|\[\\?\[{_MARK}\\?\]\]{_TARGET}|[⁰¹²³⁴-⁹]{{1,4}}"
    r"|<ref(?:[ \t][^<>]{0,200})?(?:/>|(?<!/)>[^\x00]{0,1000}?</ref>)"
    r"|<sup>[^<>]{1,60}</sup>){1,10}"
)


def citations_end(text: str, start: int) -> int:
    """Where the citations end that begin at an offset; the offset itself if none begins there."""
    match = _CITATIONS.match(text, start)
    return match.end() if match else start
