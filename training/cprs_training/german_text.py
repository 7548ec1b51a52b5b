"""Whether a text is German around a place (Java: ``GermanText``)."""

from __future__ import annotations

_BLOCK = 4096
# What is read of a block: from so far before it on, so that a short last one has enough.
_BEFORE = 512
_SAMPLE = 1536
# German prose has more than twice as large a share of common words, others near none.
_SHARE = 0.12
# German words that are no English ones, and the beginning of ``z. B.``.
_COMMON = frozenset(
    "der und das ist nicht ein eine einer einem einen auf für im sich dem des zum zur mit von vom"
    " auch wird wurde nach bei als sie er es den wir ich sind war hat dass über durch zu aus"
    " werden wurden oder z".split()
)


class GermanText:
    """Tells by blocks, from the beginning of each, which is read once and only when asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._german: dict[int, bool] = {}

    def at(self, place: int) -> bool:
        block = place // _BLOCK
        if block not in self._german:
            start = max(0, block * _BLOCK - _BEFORE)
            self._german[block] = _is_german(self._text[start : start + _SAMPLE])
        return self._german[block]


def _is_german(sample: str) -> bool:
    words = "".join(char if char.isalpha() else " " for char in sample).lower().split()
    common = sum(word in _COMMON for word in words)
    return common >= 2 and common >= _SHARE * len(words)
