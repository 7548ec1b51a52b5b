"""A model's scores over a whole context, window by window, as the engine computes them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from .config import Config
from .models.critic import TokenCritic
from .models.pretrained import load_model
from .prepare import Prepared
from .prompts import OUTSIDE
from .sample import Cut, Span
from .tokenizer import tag_rows
from .windows import NO_SENTENCE, Tokens, cut, fitting_prefix, tokenize

BATCH = 8


@dataclass(frozen=True)
class ScoredSentence:
    """A sentence with its highest relevance.

    :param span: start inclusive and end exclusive, in code points
    :param score: 0 to 1
    :param tokens: how many tokens it has
    """

    span: Span
    score: float
    tokens: int


class Scorer:
    """Scores contexts with one model."""

    def __init__(
        self, critic: TokenCritic, tokenizer: Tokenizer, rows: Mapping[str, int], window: int
    ) -> None:
        self.critic = critic.eval()
        self.tokenizer = tokenizer
        self.rows = rows
        self.window = window

    @classmethod
    def of_exported(cls, config: Config, prepared: Prepared) -> Scorer:
        """Of the model that ``export`` wrote."""
        rows = tag_rows(prepared.tokenizer, prepared.tags)
        return cls(load_model(config.exported), prepared.tokenizer, rows, config.window)

    @torch.no_grad()
    def relevance(
        self, prompt: str, tag: str, query: str, text: str, cuts: Sequence[Cut] = ()
    ) -> tuple[Tokens, Tensor]:
        """The tokens of a text and the relevance [tokens] of each, 0 to 1."""
        prefix = fitting_prefix(self.tokenizer, prompt, query, self.window)
        tokens = tokenize(self.tokenizer, text, cuts)
        scores = torch.zeros(len(tokens.ids))
        # Windows of one length go together, so that none needs padding.
        by_length: dict[int, list[Span]] = defaultdict(list)
        for start, end in cut(tokens, self.window - len(prefix)):
            by_length[end - start].append((start, end))
        for windows in by_length.values():
            for first in range(0, len(windows), BATCH):
                chosen = windows[first : first + BATCH]
                ids = torch.tensor([prefix + tokens.ids[start:end] for start, end in chosen])
                ids = ids.to(self.critic.cls_head.weight.device)
                hidden = self.critic(ids).hidden[:, len(prefix) :]
                odds = self.critic.relevance(hidden, self.rows[tag], self.rows[OUTSIDE])
                for (start, end), values in zip(chosen, odds.sigmoid(), strict=True):
                    scores[start:end] = values
        return tokens, scores

    def sentences(
        self, prompt: str, tag: str, query: str, text: str, cuts: Sequence[Cut] = ()
    ) -> list[ScoredSentence]:
        """The sentences of a text, or units where it is cut into these, with their scores, in order."""
        tokens, scores = self.relevance(prompt, tag, query, text, cuts)
        found: dict[int, list[int]] = defaultdict(list)
        for place, number in enumerate(tokens.sentence):
            if number != NO_SENTENCE:
                found[number].append(place)
        values = scores.tolist()
        return [
            ScoredSentence(
                (tokens.offsets[places[0]][0], tokens.offsets[places[-1]][1]),
                max(values[place] for place in places),
                len(places),
            )
            for _, places in sorted(found.items())
        ]
