"""Writes a trained model as the engine reads it: a Hugging Face directory."""

from __future__ import annotations

import json
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from . import tokenizer as tokenizers
from .config import Config
from .models.critic import TokenCritic
from .models.pretrained import load_model
from .models.shape import BERT
from .models.weights import write_weights
from .prepare import Prepared
from .prompts import OUTSIDE
from .start import start
from .tasks import TASKS
from .train import averaged
from .windows import encode_prefix, tokenize

# Weights that only training has.
TRAINING_ONLY = ("causal_norm.", "category_scale")
REFERENCE_CHARS = 900


def export(config: Config, log: Callable[[str], None]) -> None:
    """Writes the model's directory, reference logits beside it, and ``training.json``."""
    prepared = Prepared.load(config)
    critic = start(config, prepared)
    weights, step, seconds = averaged(config)
    critic.load_state_dict(weights)
    write_model(critic, prepared.tags, config.window, config.exported)
    shutil.copy(config.work / "tokenizer.json", config.exported / "tokenizer.json")
    cases = reference_logits(config, prepared)
    _write_json(config.work / "reference-logits.json", cases)
    _write_json(
        config.work / "training.json",
        {
            "steps": step,
            "seconds": seconds,
            "parameters": critic.size(),
            "data": prepared.train.summary(),
        },
    )
    log(f"{config.exported}: {critic.size():,} parameters, step {step}, {len(cases)} references")


def write_model(critic: TokenCritic, tags: list[str], window: int, directory: Path) -> None:
    """Writes the weights in bf16 and ``config.json``."""
    directory.mkdir(parents=True, exist_ok=True)
    write_weights(tensors(critic), directory)
    config = critic.shape.to_config() | {
        "torch_dtype": "bfloat16",
        "bi_label_type": "BIOE",
        "cprs_window": window,
        "cprs_tags": tags,
        "cprs_category_scale": round(critic.category_scale.item(), 6),
    }
    _write_json(directory / "config.json", config)


def tensors(critic: TokenCritic) -> dict[str, Tensor]:
    """The weights by the names that the engine looks for, in bf16."""
    weights = {
        name: tensor.detach().to(torch.bfloat16).contiguous()
        for name, tensor in critic.state_dict().items()
        if not name.startswith(TRAINING_ONLY)
    }
    if critic.shape.kind == BERT:
        # The token types are folded into the positions; the layout has a row of them all the same.
        row = torch.zeros(1, critic.shape.hidden, dtype=torch.bfloat16)
        weights["bert.embeddings.token_type_embeddings.weight"] = row
    return weights


@torch.no_grad()
def reference_logits(config: Config, prepared: Prepared) -> list[dict[str, Any]]:
    """Logits of the written weights, in fp32, for one window of each task: a fixture for tests of an
    engine. Offsets are code points, start inclusive and end exclusive."""
    critic = load_model(config.exported).eval()
    rng = random.Random(config.evaluate.seed)
    cases = []
    for name in config.tasks:
        task = TASKS[name]
        sample = task.sample(rng, prepared.train, REFERENCE_CHARS)
        text = sample.draft.text
        if not cases:  # offsets are easily wrong behind such characters
            text = f"Résumé 😀 — {text}"
        rows = tokenizers.tag_rows(prepared.tokenizer, [task.tag])
        prefix = encode_prefix(prepared.tokenizer, sample.prompt, sample.draft.query)
        tokens = tokenize(prepared.tokenizer, text)
        count = min(len(tokens.ids), config.window - len(prefix))
        ids = prefix + tokens.ids[:count]
        hidden = critic(torch.tensor([ids])).hidden[0, len(prefix) :]
        boundary = critic.cls_head(hidden)
        category = critic.category(hidden, torch.tensor([rows[task.tag], rows[OUTSIDE]]))
        cases.append(
            {
                "control_prompt": sample.prompt,
                "query": sample.draft.query,
                "context": text,
                "prefix_tokens": len(prefix),
                "input_ids": ids,
                "offsets_code_points": [list(span) for span in tokens.offsets[:count]],
                "boundary_logits": _rounded(boundary),
                "category_rows": rows,
                "category_logits": _rounded(category),
            }
        )
    return cases


def _rounded(logits: Tensor) -> list[list[float]]:
    return [[round(value, 5) for value in row] for row in logits.tolist()]


def _write_json(path: Path, data: object) -> None:
    path.write_text(json.dumps(data, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
