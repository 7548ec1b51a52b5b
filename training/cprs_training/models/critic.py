"""The token critic: a body and two heads."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..errors import TrainingError
from ..windows import BEGIN, END, INSIDE, OUT
from .encoder import Encoder
from .hybrid import Hybrid, RmsNorm
from .shape import BERT, Shape

# The log odds that a match of 1 is worth at the beginning. Between the sentences of a document it
# varies by about 1.
MATCH_GAIN = 2.0


class States(NamedTuple):
    """What a forward makes of windows.

    :param hidden: [batch, length, hidden], what the heads read
    :param causal: the same after the causal layers; None where there are none
    :param meaning: [batch, length, hidden], what tokens are matched by; None where they aren't
    :param query: [batch, hidden], of length 1: what they are matched against
    """

    hidden: Tensor
    causal: Tensor | None
    meaning: Tensor | None = None
    query: Tensor | None = None


class QueryMatch(nn.Module):
    """Lets each token know how near it is to the query as a whole.

    Attention only weighs tokens against each other: how like a sentence and a query are, which is what
    a sentence encoder is good at, is lost in its softmax. Here it is a product: of the token's state
    with the mean of the query's, both projected. It is added to the state in one direction.
    """

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.projection = nn.Linear(hidden, hidden, bias=False)
        self.addition = nn.Linear(1, hidden)
        nn.init.eye_(self.projection.weight)
        nn.init.zeros_(self.addition.weight)
        nn.init.zeros_(self.addition.bias)

    def forward(self, hidden: Tensor, query: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The states with the match added, and what was matched with what.

        :param query: [batch, length], true for the query's tokens
        """
        weights = query.float() / query.sum(dim=1, keepdim=True).clamp(min=1)
        mean = torch.einsum("bl,blh->bh", weights, hidden.float())
        asked = functional.normalize(self.projection(mean).float(), dim=-1)
        meaning = self.projection(hidden)
        match = torch.einsum("blh,bh->bl", meaning.float(), asked)
        added = self.addition.weight[:, 0] * match[..., None] + self.addition.bias
        return hidden + added, meaning, asked


def query_tokens(ids: Tensor, marks: tuple[int, int]) -> Tensor:
    """Which tokens [batch, length] lie in the second part of the prefix."""
    begin, end = (ids == mark for mark in marks)
    return (begin.cumsum(1) == 2) & (end.cumsum(1) == 1) & ~begin


class TokenCritic(nn.Module):
    """Says of each token of a window where in a span it lies, and which tag fits it.

    The *boundary* head gives four logits: begin, inside, out, end. The *category* head is the word
    embedding, or the LM head of a model that has one: the logit of a tag is the product with the row
    of the first token of its word.
    """

    def __init__(self, shape: Shape, empty: bool = False) -> None:
        """
        :param empty: leaves the body and an LM head without memory, for weights that are loaded next:
            random ones would take a 7B minutes, and its memory twice
        """
        super().__init__()
        self.shape = shape
        with torch.device("meta") if empty else nullcontext():
            if shape.kind == BERT:
                self.bert = Encoder(shape)
            else:
                self.model = Hybrid(shape)
            if not shape.tied:
                self.lm_head = nn.Linear(shape.hidden, shape.vocabulary, bias=False)
                nn.init.normal_(self.lm_head.weight, std=0.02)
        if shape.kind != BERT:
            # Only for the next-token loss of training: no part of the model.
            self.causal_norm = RmsNorm(shape)
        self.cls_head = nn.Linear(shape.hidden, 4)
        nn.init.normal_(self.cls_head.weight, std=0.02)
        nn.init.zeros_(self.cls_head.bias)
        self.category_scale = nn.Parameter(torch.ones(1))  # of one element: FSDP shards no scalars
        self.match = QueryMatch(shape.hidden) if shape.query_marks else None

    @property
    def body(self) -> Encoder | Hybrid:
        return self.bert if self.shape.kind == BERT else self.model

    @property
    def rows(self) -> Tensor:
        """The matrix [vocabulary, hidden] of the category head."""
        return self.body.words.weight if self.shape.tied else self.lm_head.weight

    @torch.no_grad()
    def match_query(self, marks: tuple[int, int], tag_row: int, other_rows: Sequence[int]) -> None:
        """Makes a model match tokens against the query that didn't.

        The match raises the logit of one tag and at first no other, nor the boundary head's: begun at
        zero it was hardly used after 600 steps.

        :param tag_row: the row of the category head of the tag
        :param other_rows: those of the other tags and of ``outside``
        """
        if self.shape.kind != BERT:
            raise TrainingError(
                f"A model of type {self.shape.kind} can't match the query; bert can"
            )
        self.shape = replace(self.shape, query_marks=marks)
        self.match = QueryMatch(self.shape.hidden)
        category = self.rows[[tag_row, *other_rows]] * self.category_scale
        rows = torch.cat([category, self.cls_head.weight])
        effect = torch.zeros(len(rows))
        effect[0] = MATCH_GAIN
        self.match.addition.weight[:, 0] = torch.linalg.pinv(rows) @ effect

    def forward(self, ids: Tensor, mask: Tensor | None = None) -> States:
        """
        :param ids: [batch, length]
        :param mask: [batch, length], true for tokens, false for padding; None where there is none
        """
        hidden, causal = self.body(ids, None if mask is None else mask[:, None, None, :])
        if self.match is None or self.shape.query_marks is None:
            return States(hidden, causal)
        matched, meaning, query = self.match(hidden, query_tokens(ids, self.shape.query_marks))
        return States(matched, causal, meaning, query)

    def category(self, hidden: Tensor, rows: Tensor) -> Tensor:
        """The logits [..., rows] of words by the ids of their first tokens."""
        return functional.linear(hidden, self.rows[rows]) * self.category_scale

    def relevance(self, hidden: Tensor, tag_row: int, outside_row: int) -> Tensor:
        """The log odds [...] that tokens are wanted, as the engine reads the two heads.

        on / (on + off) with on = P(not O) P(tag) and off = P(O) P(outside) is their sigmoid.
        """
        boundary = self.cls_head(hidden).float()
        rows = torch.tensor([tag_row, outside_row], device=hidden.device)
        category = self.category(hidden, rows).float()
        inside = torch.logsumexp(boundary[..., [BEGIN, INSIDE, END]], dim=-1)
        return inside - boundary[..., OUT] + category[..., 0] - category[..., 1]

    def size(self) -> int:
        """The number of parameters of the model as it is exported."""
        unused = "causal_norm", "category_scale"
        return sum(p.numel() for n, p in self.named_parameters() if not n.startswith(unused))
