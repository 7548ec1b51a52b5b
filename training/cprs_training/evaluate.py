"""Quick measures in PyTorch: evidence kept of held-out questions, and tokens kept of each task.

The measures that decide are the library's own (``./cprs measure``), with the engine and at length;
these tell while a model is being made whether it gets better.
"""

from __future__ import annotations

import json
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from . import bm25
from .config import Config
from .corpus import Corpus, Document, Paragraph, Question
from .errors import TrainingError
from .prepare import Prepared
from .prompts import PROMPTS
from .sample import Draft, Span, TextBuilder
from .scoring import Scorer
from .tasks import TASKS

BUDGETS = (50, 100, 200, 400, 800)
THRESHOLDS = (0.2, 0.3, 0.5, 0.7, 0.9)
CHARS_PER_TOKEN = 4.4
TRIES = 20


@dataclass(frozen=True)
class Case:
    """A question over a context whose wanted spans are known.

    :param every: whether all of the spans are needed; else each of them answers
    """

    name: str
    draft: Draft
    every: bool


@dataclass(frozen=True)
class Ranked:
    """A method's sentences for one case: score, tokens, and the wanted span in it, if any."""

    sentences: list[tuple[float, int, int | None]]
    wanted: int
    every: bool

    def within(self, budget: int) -> tuple[bool, int]:
        """Whether the evidence is among the best sentences that fit, and the tokens kept."""
        left = budget
        found: set[int] = set()
        for _, tokens, wanted in sorted(self.sentences, key=lambda s: -s[0]):
            if tokens <= left:
                left -= tokens
                found |= {wanted} - {None}
        return self._has(found), budget - left

    def above(self, threshold: float) -> tuple[bool, int]:
        """Whether the evidence is among the sentences that reach it, and the tokens kept."""
        kept = [s for s in self.sentences if s[0] >= threshold]
        found = {wanted for _, _, wanted in kept if wanted is not None}
        return self._has(found), sum(tokens for _, tokens, _ in kept)

    def _has(self, found: set[int]) -> bool:
        return len(found) == self.wanted if self.every else bool(found)


def evaluate(config: Config, log: Callable[[str], None]) -> None:
    """Measures the exported model and writes ``evaluation.json`` to the work folder."""
    torch.set_num_threads(config.train.threads)
    prepared = Prepared.load(config)
    scorer = Scorer.of_exported(config, prepared)
    scorer.critic.to(config.train.device if torch.cuda.is_available() else "cpu")
    rng = random.Random(config.evaluate.seed)
    rows = {
        "questions": question_rows(config, prepared.held, scorer, rng, log),
        "tasks": task_rows(config, prepared.held, scorer, rng, log),
    }
    text = json.dumps(rows, indent=2, ensure_ascii=False)
    (config.work / "evaluation.json").write_text(text, encoding="utf-8")


def question_rows(
    config: Config, held: Corpus, scorer: Scorer, rng: random.Random, log: Callable[[str], None]
) -> list[dict[str, Any]]:
    """Evidence kept within budgets and above thresholds, for articles and documents."""
    if "fact" not in scorer.rows:
        return []
    chars = int(config.evaluate.context_tokens * CHARS_PER_TOKEN)
    sets = {
        "articles": article_cases(held, rng, config.evaluate.questions, chars),
        "documents": document_cases(held, rng, config.evaluate.questions),
    }
    rows = []
    for name, cases in sets.items():
        if not cases:
            continue
        ours, theirs = zip(*(_rank(case, scorer) for case in cases), strict=True)
        for method, ranked in (("model", ours), ("bm25", theirs)):
            for budget in BUDGETS:
                results = [each.within(budget) for each in ranked]
                rows.append({"set": name, "method": method, "budget": budget, **_share(results)})
        for threshold in THRESHOLDS:
            results = [each.above(threshold) for each in ours]
            rows.append({"set": name, "method": "model", "threshold": threshold, **_share(results)})
        for row in (row for row in rows if row["set"] == name):
            limit = f"best {row['budget']}" if "budget" in row else f"from {row['threshold']}"
            log(
                f"{name}: {row['method']} {limit}: evidence of {row['kept']:.1%} of "
                f"{row['samples']} questions, {row['tokensKept']:.0f} tokens"
            )
    return rows


def article_cases(held: Corpus, rng: random.Random, count: int, chars: int) -> list[Case]:
    """Questions on held-out articles, each paragraph among others of those articles."""
    asked: list[tuple[Paragraph, Question]] = [
        (p, q) for article in held.articles for p in article for q in p.questions
    ]
    cases = []
    for paragraph, question in rng.sample(asked, min(count, len(asked))):
        others = [text for text in held.article_paragraphs if text != paragraph.text]
        rng.shuffle(others)
        chosen: list[str] = []
        while others and sum(map(len, chosen)) < chars:
            chosen.append(others.pop())
        place = rng.randint(0, len(chosen))
        text = TextBuilder()
        for number in range(len(chosen) + 1):
            if number == place:
                text.add_with_spans(paragraph.text, "\n\n", question.evidence)
            if number < len(chosen):
                text.add(chosen[number], "\n\n")
        cases.append(Case("articles", text.draft(question.text), every=False))
    return cases


def document_cases(held: Corpus, rng: random.Random, count: int) -> list[Case]:
    """Questions on held-out documents, each over its whole document."""
    asked = [(document, q) for document in held.documents for q in document.questions]
    chosen = rng.sample(asked, min(count, len(asked)))
    return [
        Case("documents", _document(d, set(q.sentences)).draft(q.text), every=True)
        for d, q in chosen
    ]


def _document(document: Document, wanted: set[int]) -> TextBuilder:
    text = TextBuilder()
    number = 0
    for sentences in document.paragraphs:
        separator = "\n\n"
        for sentence in sentences:
            text.add(sentence, separator, number in wanted)
            separator = "\n" if document.log else " "
            number += 1
    return text


def _rank(case: Case, scorer: Scorer) -> tuple[Ranked, Ranked]:
    """The sentences of a case as the model and as BM25 rank them."""
    draft = case.draft
    found = scorer.sentences(PROMPTS["fact"][0], "fact", draft.query, draft.text)
    wanted = [_wanted(each.span, draft.spans) for each in found]
    lexical = bm25.scores(draft.query, [draft.text[slice(*each.span)] for each in found])

    def ranked(scores: Sequence[float]) -> Ranked:
        tokens = [each.tokens for each in found]
        return Ranked(list(zip(scores, tokens, wanted, strict=True)), len(draft.spans), case.every)

    return ranked([each.score for each in found]), ranked(lexical)


def _wanted(sentence: Span, spans: Sequence[Span]) -> int | None:
    """Which span has its greater part in a sentence; None where none has."""
    for number, (start, end) in enumerate(spans):
        inside = min(end, sentence[1]) - max(start, sentence[0])
        if inside * 2 > end - start:
            return number
    return None


def task_rows(
    config: Config, held: Corpus, scorer: Scorer, rng: random.Random, log: Callable[[str], None]
) -> list[dict[str, Any]]:
    """For each task of the run, how many wanted tokens are kept, and how many others."""
    chars = int(config.evaluate.context_tokens * CHARS_PER_TOKEN)
    rows = []
    for name in config.tasks:
        task = TASKS[name]
        if not all(getattr(held, need) for need in task.needs):
            log(f"{name}: not measured, as nothing is held out for it")
            continue
        wanted = kept = right = total = 0
        for _ in range(config.evaluate.task_samples):
            draft = _with_answer(name, rng, held, chars)
            tokens, scores = scorer.relevance(
                PROMPTS[task.tag][0], task.tag, draft.query, draft.text, draft.cuts
            )
            said = (scores > 0.5).tolist()
            inside = [
                any(start < end_ and begin < end for begin, end_ in draft.spans)
                for start, end in tokens.offsets
            ]
            wanted += sum(inside)
            kept += sum(said)
            right += sum(a and b for a, b in zip(said, inside, strict=True))
            total += len(said)
        samples = config.evaluate.task_samples
        rows.append(
            {
                "task": name,
                "tag": task.tag,
                "recall": right / wanted,
                "precision": right / kept if kept else 0.0,
                "tokensIn": total / samples,
                "tokensKept": kept / samples,
                "samples": samples,
            }
        )
        log(
            f"{name}: {rows[-1]['recall']:.1%} of the wanted tokens kept, "
            f"{rows[-1]['precision']:.1%} of the kept ones wanted, "
            f"{kept / samples:.0f} of {total / samples:.0f} tokens"
        )
    return rows


def _with_answer(name: str, rng: random.Random, held: Corpus, chars: int) -> Draft:
    for _ in range(TRIES):
        draft = TASKS[name].sample(rng, held, chars).draft
        if draft.spans:
            return draft
    raise TrainingError(f"The task {name} made {TRIES} texts without anything wanted in them")


def _share(results: Sequence[tuple[bool, int]]) -> dict[str, Any]:
    """The share of cases kept with its interval, and the tokens kept."""
    count = len(results)
    kept = sum(has for has, _ in results) / count
    low, high = wilson(kept, count)
    return {
        "kept": kept,
        "keptLow": low,
        "keptHigh": high,
        "tokensKept": sum(tokens for _, tokens in results) / count,
        "samples": count,
    }


def wilson(share: float, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    z = 1.96
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * math.sqrt(share * (1 - share) / count + z * z / (4 * count**2))
    return max(0.0, middle - half), min(1.0, middle + half)
