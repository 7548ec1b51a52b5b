"""The embedded model's forward in eager PyTorch: BERT's encoder, the match with the query and
the two heads of a token critic."""

import json
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file


@dataclass
class Window:
    """A window as the Java pipeline cuts it: a prefix (control prompt and query), then context."""

    ids: list[int]
    prefix: int  # how many of the ids are prefix
    rows: list[int]  # the vocabulary rows of the category head
    boundary: list | None = None  # [context tokens, 4]: Java's logits, where the file has them
    category: list | None = None  # [context tokens, rows]

    @property
    def context_tokens(self):
        return len(self.ids) - self.prefix

    def query(self, begin_mark, end_mark):
        """Where the query begins, inclusive, and ends, exclusive: the prefix's second part."""
        begins = [i + 1 for i, id in enumerate(self.ids[: self.prefix]) if id == begin_mark]
        begin = begins[1] if len(begins) > 1 else self.prefix
        ends = [i for i in range(begin, self.prefix) if self.ids[i] == end_mark]
        return begin, min(ends, default=self.prefix)


def read_windows(path):
    return [Window(**json.loads(line)) for line in Path(path).read_text().splitlines()]


class Batch:
    """Windows as tensors: padded to the longest, with a mask where there is padding."""

    def __init__(self, windows, dtype):
        lengths = [len(window.ids) for window in windows]
        longest = max(lengths)
        self.windows = windows
        self.prefixes = [window.prefix for window in windows]
        self.lengths = lengths
        self.rows = torch.tensor(windows[0].rows)
        self.ids = torch.tensor([w.ids + [0] * (longest - len(w.ids)) for w in windows])
        self.mask = None
        if min(lengths) < longest:
            there = torch.arange(longest) < torch.tensor(lengths)[:, None]
            self.mask = torch.zeros(there.shape, dtype=dtype).masked_fill(~there, float("-inf"))
            self.mask = self.mask[:, None, None, :]
        self.context_tokens = sum(window.context_tokens for window in windows)


class Bert:
    """Every layer attends over the whole window and norms what it adds up; exact GELU.

    Query, key and value are one product; three take as long.
    """

    def __init__(self, directory, dtype):
        config = json.loads((Path(directory) / "config.json").read_text())
        stored = load_file(Path(directory) / "model.safetensors")
        self.heads = config["num_attention_heads"]
        self.hidden = config["hidden_size"]
        self.eps = config["layer_norm_eps"]
        self.scale = config["cprs_category_scale"]
        self.query_marks = config["cprs_query_marks"]

        def pair(name, to=dtype):
            return stored[name + ".weight"].to(to), stored[name + ".bias"].to(to)

        embeddings = "bert.embeddings."
        self.words = stored[embeddings + "word_embeddings.weight"].to(dtype)
        self.positions = stored[embeddings + "position_embeddings.weight"].to(dtype)
        self.type = stored[embeddings + "token_type_embeddings.weight"][0].to(dtype)
        self.norm = pair(embeddings + "LayerNorm")
        self.layers = []
        for i in range(config["num_hidden_layers"]):
            at = f"bert.encoder.layer.{i}."
            qkv = [pair(at + "attention.self." + name) for name in ("query", "key", "value")]
            self.layers.append(
                {
                    "qkv": tuple(torch.cat(parts) for parts in zip(*qkv)),
                    "out": pair(at + "attention.output.dense"),
                    "out_norm": pair(at + "attention.output.LayerNorm"),
                    "up": pair(at + "intermediate.dense"),
                    "down": pair(at + "output.dense"),
                    "down_norm": pair(at + "output.LayerNorm"),
                }
            )
        # The match and the heads are a few rows, in float32 as in Java.
        self.projection = stored["match.projection.weight"].float()
        self.addition = pair("match.addition", torch.float32)
        self.boundary = pair("cls_head", torch.float32)

    @torch.inference_mode()
    def __call__(self, batch):
        """For each window the logits of its context tokens, float32 [context tokens, 4 + rows]."""
        count, longest = batch.ids.shape
        x = F.embedding(batch.ids, self.words) + self.positions[:longest] + self.type
        x = self.layer_norm(x, self.norm)
        for layer in self.layers:
            qkv = F.linear(x, *layer["qkv"]).view(count, longest, 3, self.heads, -1)
            q, k, v = qkv.permute(2, 0, 3, 1, 4)
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=batch.mask)
            a = a.transpose(1, 2).reshape(count, longest, self.hidden)
            x = self.layer_norm(x + F.linear(a, *layer["out"]), layer["out_norm"])
            h = F.linear(F.gelu(F.linear(x, *layer["up"])), *layer["down"])
            x = self.layer_norm(x + h, layer["down_norm"])
        x = self.matched(x.float(), batch)
        category = F.linear(x, self.words[batch.rows].float()) * self.scale
        logits = torch.cat([F.linear(x, *self.boundary), category], -1)
        return [
            logits[i, prefix:length]
            for i, (prefix, length) in enumerate(zip(batch.prefixes, batch.lengths))
        ]

    def matched(self, x, batch):
        """To each row is added how near it is to the mean of the query's, both projected."""
        queries = torch.zeros(x.shape[:2])
        for i, window in enumerate(batch.windows):
            begin, end = window.query(*self.query_marks)
            queries[i, begin:end] = 1 / max(1, end - begin)
        asked = F.linear((queries[:, None] @ x).squeeze(1), self.projection)
        asked = F.normalize(asked, dim=-1) @ self.projection
        match = x @ asked[..., None]
        return x + F.linear(match, *self.addition)

    def layer_norm(self, x, weights):
        return F.layer_norm(x, (self.hidden,), *weights, self.eps)
