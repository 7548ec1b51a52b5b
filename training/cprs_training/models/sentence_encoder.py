"""What a public sentence encoder knows of words: neighbours in meaning, and first embeddings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

from ..errors import TrainingError
from .pretrained import load_encoder, read_tokenizer

COMMON_WORDS = 16_000
CLOSE = 0.55
MOST_NEIGHBOURS = 5
BATCH = 256


class SentenceEncoder:
    """BERT with its tokens' states pooled: texts in, unit vectors out."""

    def __init__(self, path: Path, heads: int, pooling: str = "mean", tokens: int = 64) -> None:
        """
        :param pooling: ``mean``, as all-MiniLM-L6-v2 and e5, or ``first``, as bge
        :param tokens: what is longer is cut off
        """
        self.pooling = pooling
        self.critic = load_encoder(path, heads).eval()
        self.tokenizer = Tokenizer.from_str(read_tokenizer(path))
        self.tokenizer.enable_truncation(tokens)
        self.tokenizer.enable_padding()

    @torch.no_grad()
    def encode(self, texts: Sequence[str]) -> Tensor:
        """Vectors [texts, hidden] of length 1."""
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        vectors = torch.empty(len(texts), self.critic.shape.hidden)
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            encodings = self.tokenizer.encode_batch([texts[i].strip() or " " for i in chosen])
            ids = torch.tensor([e.ids for e in encodings])
            mask = torch.tensor([e.attention_mask for e in encodings])
            hidden = self.critic(ids, mask.bool()).hidden.float()
            if self.pooling == "first":
                vectors[chosen] = hidden[:, 0]
            else:
                hidden = hidden * mask[..., None]
                vectors[chosen] = hidden.sum(dim=1) / mask.sum(dim=1, keepdim=True)
        return functional.normalize(vectors)


def neighbours(encoder: SentenceEncoder, prose: Sequence[str]) -> dict[str, list[str]]:
    """Words of near meaning for the common words of the prose; forms of the same word left out."""
    counts = Counter(word for text in prose for word in re.findall("[a-z]{4,14}", text))
    words = [word for word, _ in counts.most_common(COMMON_WORDS)]
    vectors = encoder.encode(words)
    found = {}
    for start in range(0, len(words), 2000):
        likeness = vectors[start : start + 2000] @ vectors.T
        values, indexes = likeness.topk(min(14, len(words)))
        for row, word in enumerate(words[start : start + 2000]):
            near = [
                words[i]
                for value, i in zip(values[row].tolist(), indexes[row].tolist(), strict=True)
                if value > CLOSE and words[i][:4] != word[:4] and words[i][-4:] != word[-5:-1]
            ]
            if near:
                found[word] = near[:MOST_NEIGHBOURS]
    return found


def first_embedding(encoder: SentenceEncoder, tokenizer: Tokenizer, hidden: int) -> Tensor:
    """Embeddings [vocabulary, hidden] for a tokenizer: each token read as a text by the encoder.

    The vectors are reduced to the width by their principal components. Forms of one word (with a
    capital, with a space before it) mean the same: a random part keeps them apart. Tokens that are
    no text get a random vector alone.
    """
    if hidden > encoder.critic.shape.hidden:
        raise TrainingError(
            f"An embedding of {hidden} can't come from an encoder of {encoder.critic.shape.hidden}; "
            "leave [start] embedding out, or give a smaller hidden size"
        )
    count = tokenizer.get_vocab_size()
    texts = [tokenizer.decode([i], skip_special_tokens=False) for i in range(count)]
    readable = torch.tensor([bool(text.strip()) and "\ufffd" not in text for text in texts])
    vectors = encoder.encode(texts)
    vectors = vectors - vectors[readable].mean(dim=0)
    components = torch.linalg.svd(vectors[readable], full_matrices=False)[2][:hidden]
    meaning = functional.normalize(vectors @ components.T)
    random = torch.randn(count, hidden, generator=torch.Generator().manual_seed(0))
    random = random / hidden**0.5
    mixed = torch.where(readable[:, None], 0.85 * meaning + 0.5 * random, random)
    return 1.6 * functional.normalize(mixed)
