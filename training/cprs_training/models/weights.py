"""Weights on disk in Hugging Face's layout: one file, or shards with an index."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

from ..errors import TrainingError

WHOLE = "model.safetensors"
INDEX = "model.safetensors.index.json"
SHARD_BYTES = 5_000_000_000  # as the published 7B has them


def read_weights(directory: Path) -> dict[str, Tensor]:
    """All tensors of a directory, in float32 and apart from its files."""
    if (directory / WHOLE).is_file():
        return _floats(directory / WHOLE)
    if not (directory / INDEX).is_file():
        raise TrainingError(f"{directory} has neither {WHOLE} nor {INDEX}")
    places = json.loads((directory / INDEX).read_text(encoding="utf-8"))["weight_map"]
    weights: dict[str, Tensor] = {}
    for shard in sorted(set(places.values())):
        file = directory / shard
        if not file.is_file():
            raise TrainingError(f"{directory / INDEX} names {shard}, which isn't there")
        weights |= _floats(file)
    missing = sorted(set(places) - set(weights))
    if missing:
        raise TrainingError(f"{directory}: no shard holds {missing[0]}, which the index names")
    return weights


def _floats(file: Path) -> dict[str, Tensor]:
    # A copy even of float32: what load_file gives lies in the file, which may be written anew.
    return {n: tensor.to(torch.float32, copy=True) for n, tensor in load_file(file).items()}


def write_weights(
    weights: Mapping[str, Tensor], directory: Path, shard_bytes: int = SHARD_BYTES
) -> None:
    """Writes one file, or shards of at most so many bytes with an index. What was there goes."""
    shards: list[dict[str, Tensor]] = [{}]
    size = 0
    for name, tensor in weights.items():
        size += tensor.nbytes
        if size > shard_bytes and shards[-1]:
            shards.append({})
            size = tensor.nbytes
        shards[-1][name] = tensor
    for old in [directory / INDEX, *directory.glob("model*.safetensors")]:
        old.unlink(missing_ok=True)
    metadata = {"format": "pt"}
    if len(shards) == 1:
        save_file(shards[0], directory / WHOLE, metadata)
        return
    places = {}
    for number, shard in enumerate(shards, 1):
        file = f"model-{number:05}-of-{len(shards):05}.safetensors"
        save_file(shard, directory / file, metadata)
        places |= dict.fromkeys(shard, file)
    total = sum(tensor.nbytes for tensor in weights.values())
    index = {"metadata": {"total_size": total}, "weight_map": places}
    (directory / INDEX).write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")
