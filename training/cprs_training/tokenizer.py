"""Tokenizers: taken over from an encoder, or trained on the corpus.

Every one has ``<|im_start|>`` and ``<|im_end|>``, which the template of the windows needs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from tokenizers import (
    AddedToken,
    Regex,
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    trainers,
)

from .corpus import Corpus
from .errors import TrainingError
from .prompts import OUTSIDE, PROMPTS, prefix

START, END = "<|im_start|>", "<|im_end|>"
PAD = "[PAD]"
# How Qwen2.5 splits text before BPE.
QWEN_SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*"
    r"|\s*[\r\n]+|\s+(?!\S)|\s+"
)


def of_encoder(text: str) -> Tokenizer:
    """A BERT encoder's tokenizer with the template's tokens in the places of [CLS] and [SEP].

    So they come with embeddings that have been trained as marks of a text's start and end.
    """
    data = json.loads(text)
    vocabulary = data["model"]["vocab"]
    places = {"[CLS]": START, "[SEP]": END}
    for old, new in places.items():
        if old not in vocabulary and new not in vocabulary:
            raise TrainingError(f"The encoder's tokenizer has no {old} to put {new} in place of")
        if old in vocabulary:
            vocabulary[new] = vocabulary.pop(old)
    for token in data["added_tokens"]:
        token["content"] = places.get(token["content"], token["content"])
    data |= {"truncation": None, "padding": None, "post_processor": None}
    return Tokenizer.from_str(json.dumps(data, ensure_ascii=False))


def train_wordpiece(corpus: Corpus, size: int, tags: list[str]) -> Tokenizer:
    """An uncased WordPiece tokenizer, as BERT's."""
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.decoder = decoders.WordPiece()
    special = [PAD, "[UNK]", START, END]
    trainer = trainers.WordPieceTrainer(
        vocab_size=size, special_tokens=special, show_progress=False
    )
    tokenizer.train_from_iterator(_texts(corpus, tags), trainer)
    return tokenizer


def train_bytes(corpus: Corpus, size: int, tags: list[str]) -> Tokenizer:
    """A byte-level BPE tokenizer, as Qwen2.5's: nothing is unknown to it."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.NFC()
    split = pre_tokenizers.Split(Regex(QWEN_SPLIT), "isolated")
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([split, byte_level])
    tokenizer.decoder = decoders.ByteLevel()
    special = [AddedToken(token, special=True) for token in ("<|endoftext|>", START, END)]
    trainer = trainers.BpeTrainer(
        vocab_size=size - len(special),
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(_texts(corpus, tags), trainer)
    tokenizer.add_special_tokens(special)
    return tokenizer


def _texts(corpus: Corpus, tags: list[str]) -> Iterator[str]:
    yield from corpus.prose
    groups = [*corpus.articles, corpus.passages, corpus.sentences]
    for paragraph in (paragraph for group in groups for paragraph in group):
        yield paragraph.text
        yield from (question.text for question in paragraph.questions)
    for document in corpus.documents:
        yield from (sentence for sentences in document.paragraphs for sentence in sentences)
        yield from (question.text for question in document.questions)
    # Often enough that the tag words become tokens of their own.
    for _ in range(200):
        yield " ".join([*tags, OUTSIDE])
        for tag in tags:
            yield from PROMPTS[tag]


def tag_rows(tokenizer: Tokenizer, tags: list[str]) -> dict[str, int]:
    """The row of the category head of each tag and of ``outside``: the first token of the word."""
    rows = {word: _plain_ids(tokenizer, word)[0] for word in [*tags, OUTSIDE]}
    for word, row in rows.items():
        same = [other for other in rows if other != word and rows[other] == row]
        if same:
            raise TrainingError(
                f"The tags '{word}' and '{same[0]}' begin with the same token, so the category head "
                "can't tell them apart; give one of them another word"
            )
    return rows


def _plain_ids(tokenizer: Tokenizer, text: str) -> list[int]:
    return tokenizer.encode(text, add_special_tokens=False).ids


def query_marks(tokenizer: Tokenizer) -> tuple[int, int]:
    """The ids of the tokens that begin and end a part of the prefix; the query is the second."""
    return tokenizer.token_to_id(START), tokenizer.token_to_id(END)


def check_template(tokenizer: Tokenizer) -> None:
    """Refuses a tokenizer to which the template's marks are not single tokens."""
    marks = query_marks(tokenizer)
    ids = _plain_ids(tokenizer, prefix("a", "b"))
    if None in marks or ids.count(marks[0]) != 3 or ids.count(marks[1]) != 2:
        raise TrainingError(f"The tokenizer doesn't keep {START} and {END} as tokens of their own")
