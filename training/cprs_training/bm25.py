"""BM25 over sentences: what a model must beat to be worth its time."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from .words import stems

# The usual constants (Robertson & Zaragoza 2009), those of Lucene.
K1 = 1.2
B = 0.75


def scores(query: str, sentences: Sequence[str]) -> list[float]:
    """How well each sentence matches the query, by the words that they share."""
    counts = [Counter(stems(sentence)) for sentence in sentences]
    frequency = Counter(word for each in counts for word in each)
    lengths = [sum(each.values()) for each in counts]
    mean = sum(lengths) / len(lengths) or 1
    result = []
    for each, length in zip(counts, lengths, strict=True):
        total = 0.0
        for word in set(stems(query)) & each.keys():
            rarity = math.log(1 + (len(counts) - frequency[word] + 0.5) / (frequency[word] + 0.5))
            saturation = each[word] + K1 * (1 - B + B * length / mean)
            total += rarity * each[word] * (K1 + 1) / saturation
        result.append(total)
    return result
