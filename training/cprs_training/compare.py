"""Measures several models on evidence sets, side by side and quickly, to steer by.

Of each question its document, or a stretch of it around the answer, stands among other documents up to a
length; counted is whether a sentence that answers is among the best ones of so many tokens.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from tokenizers import Tokenizer

from . import bm25
from .evaluate import Ranked
from .evidence import Rarity, answering, rows_of, set_name, spans_of
from .models.pretrained import load_model, read_config, read_tokenizer
from .prompts import PROMPTS
from .sample import Draft, Span, TextBuilder
from .scoring import ScoredSentence, Scorer
from .tokenizer import tag_rows

BUDGETS = (100, 200, 400)


@dataclass(frozen=True)
class Settings:
    """
    :param questions: of each set
    :param chars: of each context
    :param bf16: products in bfloat16, half the time on processors that have it
    """

    questions: int = 40
    chars: int = 16_000
    seed: int = 7
    threads: int = 2
    bf16: bool = False


def compare(
    files: Sequence[Path],
    models: Sequence[Path],
    settings: Settings,
    out: Path | None,
    log: Callable[[str], None],
) -> list[dict[str, Any]]:
    """A row for each set and method: the shares kept within 100, 200 and 400 tokens."""
    torch.set_num_threads(settings.threads)
    scorers = {str(path): _scorer(path) for path in models}
    contents = {set_name(file): list(rows_of(file)) for file in files}
    rows: list[dict[str, Any]] = []
    for name, documents in contents.items():
        others = [d["text"] for each, ds in contents.items() if each != name for d in ds]
        cases = _cases(name, documents, others, settings)
        ranked: dict[str, list[Ranked]] = {}
        for draft in cases:
            with torch.autocast("cpu", torch.bfloat16, enabled=settings.bf16):
                results = _ranked(draft, scorers)
            for method, result in results.items():
                ranked.setdefault(method, []).append(result)
        for method, of_method in ranked.items():
            row: dict[str, Any] = {"set": name, "method": method, "questions": len(of_method)}
            for budget in BUDGETS:
                row[str(budget)] = sum(r.within(budget)[0] for r in of_method) / len(of_method)
            rows.append(row)
            log(_line(row))
        if out:
            out.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    for method in dict.fromkeys(row["method"] for row in rows):
        own = [row for row in rows if row["method"] == method]
        mean = {str(b): sum(row[str(b)] for row in own) / len(own) for b in BUDGETS}
        log(_line({"set": f"mean of {len(own)}", "method": method, **mean}))
    return rows


def _line(row: dict[str, Any]) -> str:
    shares = " / ".join(f"{row[str(budget)] * 100:.1f}" for budget in BUDGETS)
    return f"{row['set']}: {row['method']}: {shares}"


def _scorer(path: Path) -> Scorer:
    config = read_config(path)
    tokenizer = Tokenizer.from_str(read_tokenizer(path))
    rows = tag_rows(tokenizer, config["cprs_tags"])
    return Scorer(load_model(path), tokenizer, rows, config["cprs_window"])


def _cases(
    name: str, documents: list[dict[str, Any]], others: list[str], settings: Settings
) -> list[Draft]:
    rng = random.Random(f"{settings.seed} {name}")
    rarity = Rarity(d["text"] for d in documents)
    own = [d["text"] for d in documents]
    asked = [(d, q) for d in documents for q in d["questions"] if q["evidence"]]
    drafts = []
    for document, question in rng.sample(asked, min(settings.questions, len(asked))):
        text, spans, units = _around(rng, document, question["evidence"], settings.chars)
        if not spans:
            continue
        # Others of its set may answer a question that isn't.
        specific = units is None and rarity.specific(question["question"])
        pieces: list[tuple[str, list[Span], list[Span] | None]] = []
        missing = settings.chars - len(text)
        for _ in range(200):
            if missing <= 0:
                break
            other = rng.choice(own if specific or not others else others)
            if other != document["text"]:
                pieces.append((other[: max(missing, 400)], [], None))
                missing -= len(pieces[-1][0])
        pieces.insert(rng.randint(0, len(pieces)), (text, spans, units))
        builder = TextBuilder()
        for piece, wanted, cut in pieces:
            builder.add_with_spans(piece, "\n\n", wanted, cut)
        drafts.append(builder.draft(question["question"]))
    return drafts


def _around(
    rng: random.Random, document: dict[str, Any], evidence: Sequence[Span], chars: int
) -> tuple[str, list[Span], list[Span] | None]:
    """A stretch of the document with the first piece of evidence in it, the wanted sentences, and its
    units where it has such."""
    text = document["text"]
    spans = spans_of(document)
    wanted = [spans[n] for n in answering(document, spans, evidence, leaning=False)]
    if len(text) > chars and wanted:
        end = min(len(text), wanted[0][0] + rng.randint(chars // 4, chars * 3 // 4))
        start = max(0, end - chars)
        starts = [a for a, _ in spans if a >= start]
        start = starts[0] if starts and starts[0] <= wanted[0][0] else wanted[0][0]
        text = text[start : start + chars]
        wanted, spans = (
            [(a - start, b - start) for a, b in each if a >= start and b - start <= chars]
            for each in (wanted, spans)
        )
    return text, wanted, spans if "units" in document else None


def _ranked(draft: Draft, scorers: dict[str, Scorer]) -> dict[str, Ranked]:
    found: dict[str, Ranked] = {}
    for name, scorer in scorers.items():
        scored = scorer.sentences(PROMPTS["fact"][0], "fact", draft.query, draft.text, draft.cuts)
        found[name] = _rank(draft, scored, [each.score for each in scored])
    texts = [draft.text[slice(*each.span)] for each in scored]
    found["bm25"] = _rank(draft, scored, bm25.scores(draft.query, texts))
    return found


def _rank(draft: Draft, scored: Sequence[ScoredSentence], scores: Sequence[float]) -> Ranked:
    items = []
    for each, score in zip(scored, scores, strict=True):
        start, end = each.span
        wanted = any(min(end, b) - max(start, a) > (end - start) / 2 for a, b in draft.spans)
        items.append((score, each.tokens, 0 if wanted else None))
    return Ranked(items, 1, every=False)
