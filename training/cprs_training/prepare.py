"""Reads the sources of a run, trains or takes over its tokenizer, and leaves both in the work folder."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from tokenizers import Tokenizer

from . import evidence, sources, tasks, written
from . import tokenizer as tokenizers
from .config import Config
from .corpus import Corpus, Document, EvidenceSet, Paragraph
from .errors import TrainingError
from .models.pretrained import read_config, read_tokenizer
from .models.sentence_encoder import SentenceEncoder, neighbours
from .prompts import PROMPTS
from .teachers import FILE as TEACHERS
from .teachers import Teachers
from .words import content

HELD_PROSE = 0.05
HELD_PASSAGES = 12  # every twelfth
HELD_DOCUMENTS = 5  # every fifth
HELD_EVIDENCE = 20  # every twentieth document of each set
COMMON_WORDS = 3000


@dataclass(frozen=True)
class Prepared:
    """What training and the measures read.

    :param tags: what the model knows: first the tags of the model that it starts from, if any
    """

    train: Corpus
    held: Corpus
    tokenizer: Tokenizer
    tags: list[str]
    teachers: Teachers | None

    @classmethod
    def load(cls, config: Config) -> Prepared:
        names = ["train.json", "held.json", "tokenizer.json", "tags.json"]
        for name in names + ([TEACHERS] if config.teachers else []):
            if not (config.work / name).exists():
                raise TrainingError(f"There is no {config.work / name}; run prepare first")
        load_tasks(config)
        return cls(
            Corpus.load(config.work / "train.json"),
            Corpus.load(config.work / "held.json"),
            Tokenizer.from_file(str(config.work / "tokenizer.json")),
            json.loads((config.work / "tags.json").read_text(encoding="utf-8")),
            Teachers.load(config.work) if config.teachers else None,
        )


def load_tasks(config: Config) -> None:
    """Registers the tasks of the configuration's own files."""
    for file in config.task_files:
        tasks.load(file)


def prepare(config: Config, log: Callable[[str], None]) -> None:
    """Writes ``train.json``, ``held.json``, ``tokenizer.json`` and ``tags.json``, and where there are
    teachers ``teachers.npz``.

    A part of the prose, passages and documents is held out for the measures. Articles are held out
    by whole files (``held_out_squad``), since a model that has read an article's paragraphs knows it.
    """
    load_tasks(config)
    rng = random.Random(0)
    config.work.mkdir(parents=True, exist_ok=True)
    train, held = read_sources(config, rng)
    tags = wanted_tags(config, train)
    if config.start.kind in ("model", "decoder") and config.start.path:
        tokenizer = Tokenizer.from_str(read_tokenizer(config.start.path))
        # What some checkpoints have for other uses would cut texts off, or fill them up.
        tokenizer.no_truncation()
        tokenizer.no_padding()
    elif config.start.path:
        tokenizer = tokenizers.of_encoder(read_tokenizer(config.start.path))
    elif config.model.tokenizer == "bytes":
        tokenizer = tokenizers.train_bytes(train, config.model.vocabulary, tags)
    elif config.model.tokenizer == "wordpiece":
        tokenizer = tokenizers.train_wordpiece(train, config.model.vocabulary, tags)
    else:
        raise TrainingError(
            f"[model] tokenizer is '{config.model.tokenizer}'; it must be wordpiece or bytes"
        )
    tokenizers.check_template(tokenizer)
    rows = tokenizers.tag_rows(tokenizer, tags)
    train.save(config.work / "train.json")
    held.save(config.work / "held.json")
    tokenizer.save(str(config.work / "tokenizer.json"))
    (config.work / "tags.json").write_text(json.dumps(tags), encoding="utf-8")
    if config.teachers:
        Teachers.ask(config, train, log).save(config.work)
    log(f"to train on: {train.summary()}")
    log(f"held out: {held.summary()}")
    log(f"{tokenizer.get_vocab_size():,} tokens; rows of the tags: {rows}")


def wanted_tags(config: Config, corpus: Corpus) -> list[str]:
    """The tags of the model started from, then those of the tasks that it doesn't have."""
    mixes = [config.tasks, config.group_tasks, *(stage.tasks for stage in config.train.stages)]
    used = {tag for weights in mixes for tag in tasks.Mix(weights, corpus).tags()}
    known: list[str] = []
    if config.start.kind == "model" and config.start.path:
        known = read_config(config.start.path).get("cprs_tags", [])
    return known + [tag for tag in PROMPTS if tag in used and tag not in known]


def read_sources(config: Config, rng: random.Random) -> tuple[Corpus, Corpus]:
    """What is to train on and what is held out."""
    named = config.sources
    limit = int(named.prose_limit_mb * 1e6)
    prose = list(dict.fromkeys(p for path in named.prose for p in sources.prose(path, limit)))
    rng.shuffle(prose)
    passages = [p for path in named.qed for p in sources.qed(path)]
    documents = [d for folder in named.written for d in written.read(folder)]
    sets = evidence.read(named.evidence, named.evidence_without, named.evidence_weights)
    for each in sets:
        rng.shuffle(each.documents)
    nouns, adjectives = _words(config, prose)
    shared = {"nouns": nouns, "adjectives": adjectives}
    if named.neighbours:
        encoder = SentenceEncoder(named.neighbours, config.start.heads)
        shared["neighbours"] = neighbours(encoder, prose[:40_000])
    held_prose = int(len(prose) * HELD_PROSE)
    train = Corpus(
        prose=prose[held_prose:][: named.taught_prose or None],
        articles=[a for path in named.squad for a in _articles(sources.squad(path))],
        passages=_without_every(passages, HELD_PASSAGES),
        sentences=[p for path in named.qamr for p in sources.qamr(path)],
        documents=_without_every(documents, HELD_DOCUMENTS),
        evidence=[_part(each, held=False) for each in sets],
        **shared,
    )
    held = Corpus(
        prose=prose[:held_prose],
        articles=[a for path in named.held_out_squad for a in _articles(sources.squad(path))],
        passages=passages[::HELD_PASSAGES],
        documents=documents[::HELD_DOCUMENTS],
        evidence=[_part(each, held=True) for each in sets],
        **shared,
    )
    _check_apart(train, held)
    return train, held


def _part(each: EvidenceSet, held: bool) -> EvidenceSet:
    """The held-out documents of a set, or the others."""
    documents = [d for n, d in enumerate(each.documents) if (n % HELD_EVIDENCE == 0) == held]
    return replace(each, documents=documents)


def _articles(articles: list[list[Paragraph]]) -> list[list[Paragraph]]:
    return [article for article in articles if any(p.questions for p in article)]


def _without_every(
    items: list[Paragraph] | list[Document], number: int
) -> list[Paragraph] | list[Document]:
    return [item for place, item in enumerate(items) if place % number]


def _check_apart(train: Corpus, held: Corpus) -> None:
    """Refuses to measure on what was trained on."""
    trained = {p.text for article in train.articles for p in article}
    for paragraph in (p for article in held.articles for p in article):
        if paragraph.text in trained:
            raise TrainingError(
                "An article is both in squad and in held_out_squad; its paragraph begins "
                f"'{paragraph.text[:60]}'"
            )


def _words(config: Config, prose: list[str]) -> tuple[list[str], list[str]]:
    """Nouns and adjectives for keys: WordNet's that the prose has, else its common words."""
    counts: dict[str, int] = {}
    for text in prose[:20_000]:
        for word in content(text):
            if word.isascii() and word.islower() and word.isalpha() and len(word) <= 10:
                counts[word] = counts.get(word, 0) + 1
    common = sorted(counts, key=lambda word: (-counts[word], word))

    def known(index: object) -> list[str]:
        return [word for word in sources.wordnet(index) if word in counts] if index else []

    nouns = known(config.sources.nouns) or common[:COMMON_WORDS:2]
    adjectives = known(config.sources.adjectives) or common[1:COMMON_WORDS:2]
    return nouns, adjectives
