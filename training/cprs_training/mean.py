"""The mean of two sets of weights, of which one was trained on from the other.

It does in part what both do (Wortsman et al. 2022, arXiv 2109.01903), and forgets less.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import torch

from .errors import TrainingError
from .models.pretrained import read_config
from .models.weights import read_weights, write_weights


def mean(first: Path, second: Path, share: float, out: Path) -> None:
    """Writes a model directory.

    :param share: what the second weighs, 0 to 1
    """
    ours, theirs = (read_weights(each) for each in (first, second))
    configs = [read_config(first), read_config(second)]
    scales = [config.pop("cprs_category_scale", 1.0) for config in configs]
    for config in configs:
        config.pop("cprs_calibration", None)  # it belongs to its weights: the mean has none
    if configs[0] != configs[1] or ours.keys() != theirs.keys():
        raise TrainingError(f"{first} and {second} are models of two shapes or with other tags")
    if not 0 <= share <= 1:
        raise TrainingError(f"The share of the second model is {share}; give one from 0 to 1")
    out.mkdir(parents=True, exist_ok=True)
    weights = {
        name: tensor.lerp(theirs[name], share).to(torch.bfloat16) for name, tensor in ours.items()
    }
    write_weights(weights, out)
    scale = round(scales[0] * (1 - share) + scales[1] * share, 6)
    text = json.dumps(configs[0] | {"cprs_category_scale": scale}, indent=2) + "\n"
    (out / "config.json").write_text(text, encoding="utf-8")
    shutil.copy(first / "tokenizer.json", out / "tokenizer.json")
