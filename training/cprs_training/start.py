"""The model as training begins with it."""

from __future__ import annotations

from pathlib import Path

import torch

from . import tokenizer as tokenizers
from .config import Config
from .errors import TrainingError
from .models import pretrained
from .models.critic import TokenCritic
from .models.sentence_encoder import SentenceEncoder, first_embedding
from .models.shape import Shape
from .prepare import Prepared


def start(config: Config, prepared: Prepared) -> TokenCritic:
    """The model with its first weights, in float32 on the CPU."""
    if config.start.kind != "scratch":
        critic = _pretrained(config)
        if critic.shape.vocabulary < prepared.tokenizer.get_vocab_size():
            raise TrainingError(
                f"{config.start.path} has {critic.shape.vocabulary:,} rows of words, and its tokenizer "
                f"{prepared.tokenizer.get_vocab_size():,} tokens; they don't belong together"
            )
        if config.start.match_query and critic.match is None:
            _match_query(critic, config.start.match_query, prepared)
        return critic
    model = config.model
    shape = Shape(
        kind=model.type,
        vocabulary=prepared.tokenizer.get_vocab_size(),
        hidden=model.hidden,
        layers=model.layers,
        heads=model.heads,
        intermediate=model.intermediate,
        positions=model.positions,
        norm_epsilon=1e-12 if model.type == "bert" else 1e-6,
        kv_heads=model.kv_heads if model.type == "qwen2" else 0,
        rope_theta=model.rope_theta,
        bidirectional_from=model.bidirectional_from,
    )
    critic = TokenCritic(shape)
    if config.start.embedding:
        encoder = SentenceEncoder(config.start.embedding, config.start.heads)
        with torch.no_grad():
            embedding = first_embedding(encoder, prepared.tokenizer, model.hidden)
            critic.body.words.weight.copy_(embedding)
    return critic


def _pretrained(config: Config) -> TokenCritic:
    path, heads = _path(config), config.start.heads
    if config.start.kind == "encoder":
        return pretrained.load_encoder(path, heads)
    if config.start.kind == "decoder":
        return pretrained.load_decoder(path, config.start.bidirectional_from)
    critic = pretrained.load_model(path)
    if config.start.mix:
        encoder = pretrained.load_encoder(config.start.mix, heads)
        pretrained.mix_in(critic, encoder, config.start.mix_share)
    return critic


def _match_query(critic: TokenCritic, tag: str, prepared: Prepared) -> None:
    rows = tokenizers.tag_rows(prepared.tokenizer, prepared.tags)
    if tag not in prepared.tags:
        raise TrainingError(
            f"[start] match_query is '{tag}'; the tags are {', '.join(prepared.tags)}"
        )
    own = rows.pop(tag)
    marks = tokenizers.query_marks(prepared.tokenizer)
    critic.match_query(marks, own, list(rows.values()))


def _path(config: Config) -> Path:
    assert config.start.path is not None  # the configuration was checked when it was read
    return config.start.path
