"""What training makes small."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor
from torch.nn import functional

from .batches import Batch
from .config import Loss
from .models.critic import States, TokenCritic
from .prompts import OUTSIDE
from .windows import NO_LABEL, NO_SENTENCE

# Ids below this are special or unused in BERT's vocabulary; for small ones there is no such range.
FIRST_WORD = 1000
# The relevance, in log odds, of a sentence before any of its tokens has been looked at.
LEAST = -30.0
# What a teacher's likeness (a standard score among the document's sentences) weighs in the odds of the
# distribution that the sentences' scores are to have.
LIKENESS_WEIGHT = 2.0
# By how much more a wanted sentence counts for its own score than another: there are few of them.
WANTED_SCORE = 4.0


class Objective:
    """The loss of a batch and its parts.

    *boundary*: cross-entropy of the four classes, weighted. *category*: cross-entropy of the tag's
    word against the other tags, ``outside`` and random words; of the tokens outside spans a share.
    *sentence_score*: a sentence's highest relevance as the engine reads it, wanted or not.
    *sentence_list*: the wanted sentences of a document against all others of it.
    *sentence_teacher*: the divergence of the scores' distribution over the document's sentences from
    that of sentence encoders, to which the wanted ones are added. *meaning*: how far what sentences and
    queries are matched by is from the first teacher's vectors. *next_token*: language modelling at the end of the causal layers (hybrid only).
    """

    def __init__(
        self, config: Loss, rows: Mapping[str, int], device: torch.device, group_tag: str | None
    ) -> None:
        """
        :param rows: the row of each tag of the batches, in their order, ``outside`` last
        :param group_tag: the tag of the groups of the batches; None where there are no groups
        """
        self.config = config
        self.rows = torch.tensor(list(rows.values()), device=device)
        self.row_of = dict(rows)
        self.group_tag = group_tag
        self.tags = [word for word in rows if word != OUTSIDE]
        self.weights = torch.tensor(config.boundary, device=device)

    def parts(self, critic: TokenCritic, batch: Batch, states: States) -> dict[str, Tensor]:
        """Each part's unweighted value by name, those with weight 0 left out."""
        hidden = states.hidden
        labelled = batch.boundary != NO_LABEL
        of_tokens = hidden[labelled]
        boundary = critic.cls_head(of_tokens).float()
        parts = {
            "boundary": functional.cross_entropy(boundary, batch.boundary[labelled], self.weights)
        }
        if self.config.category:
            parts["category"] = self._category(critic, of_tokens, batch.category[labelled])
        of_sentences = (
            self.config.sentence_score + self.config.sentence_list + self.config.sentence_teacher
        )
        if of_sentences and len(batch.sentence_group):
            parts |= self._sentences(critic, batch, hidden)
        if self.config.meaning and states.meaning is not None and states.query is not None:
            parts["meaning"] = _meaning(batch, states.meaning, states.query)
        if self.config.next_token and states.causal is not None:
            parts["next_token"] = self._next_token(critic, batch, states.causal)
        return parts

    def total(self, parts: Mapping[str, Tensor]) -> Tensor:
        weights = {
            "boundary": 1.0,
            "category": self.config.category,
            "sentence_score": self.config.sentence_score,
            "sentence_list": self.config.sentence_list,
            "sentence_teacher": self.config.sentence_teacher,
            "meaning": self.config.meaning,
            "next_token": self.config.next_token,
        }
        return torch.stack([weights[name] * value for name, value in parts.items()]).sum()

    def _category(self, critic: TokenCritic, states: Tensor, category: Tensor) -> Tensor:
        outside = category == len(self.tags)
        chosen = ~outside | (
            torch.rand_like(category, dtype=torch.float) < self.config.category_outside
        )
        vocabulary = critic.shape.vocabulary
        if self.config.category_words == 0:
            others = torch.arange(vocabulary, device=states.device)
        else:
            first = FIRST_WORD if vocabulary > 4 * FIRST_WORD else 0
            size = (self.config.category_words,)
            others = torch.randint(first, vocabulary, size, device=states.device)
        others = others[~torch.isin(others, self.rows)]
        logits = critic.category(states[chosen], torch.cat([self.rows, others])).float()
        return functional.cross_entropy(logits, category[chosen])

    def _sentences(self, critic: TokenCritic, batch: Batch, hidden: Tensor) -> dict[str, Tensor]:
        assert self.group_tag is not None  # there are groups, so they have a tag
        inside = batch.sentence != NO_SENTENCE
        rows = self.row_of[self.group_tag], self.row_of[OUTSIDE]
        relevance = critic.relevance(hidden[inside], *rows)
        score = torch.full((len(batch.sentence_group),), LEAST, device=hidden.device)
        score = score.scatter_reduce(0, batch.sentence[inside], relevance, "amax")
        wanted = batch.sentence_wanted
        weight = 1 + WANTED_SCORE * wanted.float()
        parts = {
            "sentence_score": functional.binary_cross_entropy_with_logits(
                score, wanted.float(), weight=weight
            )
        }
        lists, divergences = [], []
        for group in range(int(batch.sentence_group.max()) + 1):
            of_group = batch.sentence_group == group
            if wanted[of_group].any():
                every = bool(batch.group_every[group])
                lists.append(_list(score[of_group], wanted[of_group], every))
            known = of_group & ~batch.sentence_likeness.isnan()
            if known.sum() > 1:
                likeness = LIKENESS_WEIGHT * batch.sentence_likeness[known]
                target = likeness + self.config.teacher_wanted * wanted[known]
                divergences.append(
                    functional.kl_div(
                        score[known].log_softmax(0),
                        target.log_softmax(0),
                        reduction="sum",
                        log_target=True,
                    )
                )
        if lists:
            parts["sentence_list"] = torch.stack(lists).mean()
        if divergences:
            parts["sentence_teacher"] = torch.stack(divergences).mean()
        return parts

    def _next_token(self, critic: TokenCritic, batch: Batch, causal: Tensor) -> Tensor:
        states = critic.causal_norm(causal)[:, :-1]
        following = batch.ids[:, 1:]
        chosen = torch.rand_like(following, dtype=torch.float) < 0.25
        if batch.mask is not None:
            chosen &= batch.mask[:, 1:]
        logits = functional.linear(states[chosen], critic.rows)
        return functional.cross_entropy(logits.float(), following[chosen])


def _list(score: Tensor, wanted: Tensor, every: bool) -> Tensor:
    """The cross-entropy of a document's wanted sentences among its others.

    :param every: each wanted one by itself against all others, so that a weak one isn't hidden behind
        a strong one; else their sum
    """
    others = torch.logsumexp(score[~wanted], dim=0)  # -inf, and a loss of 0, where there is none
    gold = score[wanted] if every else torch.logsumexp(score[wanted], dim=0)
    return functional.softplus(others - gold).mean()


def _meaning(batch: Batch, meaning: Tensor, query: Tensor) -> Tensor:
    """The mean of 1 - cosine over the queries that the first teacher knows, and over the tokens of the
    sentences that it knows: of a sentence the best token counts, so each must say what it means."""
    inside = batch.sentence != NO_SENTENCE
    of_tokens = batch.sentence_meaning[batch.sentence[inside]]
    parts = []
    for own, vectors in ((meaning[inside], of_tokens), (query, batch.query_meaning)):
        known = ~vectors[:, 0].isnan()
        if known.any():
            cosine = functional.cosine_similarity(own[known].float(), vectors[known], dim=-1)
            parts.append(1 - cosine.mean())
    return torch.stack(parts).mean() if parts else meaning.sum() * 0
