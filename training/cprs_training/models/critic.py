"""The token critic: a body and two heads."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from ..windows import BEGIN, END, INSIDE, OUT
from .encoder import Encoder
from .hybrid import Hybrid, RmsNorm
from .shape import BERT, Shape


class TokenCritic(nn.Module):
    """Says of each token of a window where in a span it lies, and which tag fits it.

    The *boundary* head gives four logits: begin, inside, out, end. The *category* head is the word
    embedding: the logit of a tag is the product with the row of the first token of its word.
    """

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        if shape.kind == BERT:
            self.bert = Encoder(shape)
        else:
            self.model = Hybrid(shape)
            # Only for the next-token loss of training: no part of the model.
            self.causal_norm = RmsNorm(shape)
        self.cls_head = nn.Linear(shape.hidden, 4)
        nn.init.normal_(self.cls_head.weight, std=0.02)
        nn.init.zeros_(self.cls_head.bias)
        self.category_scale = nn.Parameter(torch.tensor(1.0))

    @property
    def body(self) -> Encoder | Hybrid:
        return self.bert if self.shape.kind == BERT else self.model

    def forward(self, ids: Tensor, mask: Tensor | None = None) -> tuple[Tensor, Tensor | None]:
        """Hidden states [batch, length, hidden], and for the hybrid those after its causal layers.

        :param mask: [batch, length], true for tokens, false for padding; None where there is none
        """
        return self.body(ids, None if mask is None else mask[:, None, None, :])

    def category(self, hidden: Tensor, rows: Tensor) -> Tensor:
        """The logits [..., rows] of words by the ids of their first tokens."""
        return functional.linear(hidden, self.body.words.weight[rows]) * self.category_scale

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
