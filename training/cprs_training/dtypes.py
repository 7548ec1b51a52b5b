"""What a model computes in fp16 and bf16, beside fp32.

The published code runs its checkpoint with ``.half()``: weights, states and products in fp16. Here the
same is done in both types, over recorded inputs.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import torch
from tokenizers import Tokenizer
from torch import Tensor, nn

from .errors import TrainingError
from .models.critic import TokenCritic
from .models.pretrained import load_model, read_config
from .prompts import OUTSIDE, PROMPTS
from .windows import encode_prefix, tokenize

TYPES = {"fp16": torch.float16, "bf16": torch.bfloat16}


class Window(NamedTuple):
    """A recorded input.

    :param ids: of prefix and context
    :param prefix: how many of them are the prefix's
    :param rows: the rows of the category head to compute
    """

    ids: list[int]
    prefix: int
    rows: list[int]


class Logits(NamedTuple):
    """What a model makes of windows.

    :param boundary: [tokens, 4]
    :param words: [tokens, rows]
    :param largest: the largest value of any layer's output
    """

    boundary: Tensor
    words: Tensor
    largest: float


def compare_types(model: Path, cases: Path, log: Callable[[str], None]) -> None:
    """Prints a table of the differences to fp32.

    :param cases: ``expected_logits.json`` or ``end_to_end.json`` of the reference cases
    """
    windows = read_windows(model, cases)
    critic = load_model(model).eval()
    expected = logits(critic, windows)
    log(
        f"{len(windows)} windows, {len(expected.boundary):,} tokens; largest in fp32: boundary logit "
        f"{_largest(expected.boundary):.1f}, word logit {_largest(expected.words):.1f}"
    )
    log(
        "| | boundary logits apart, at most and on average | word logits | other label | largest state |"
    )
    log("|---|---|---|---|---|")
    log(f"| fp32 | | | | {expected.largest:.0f} |")
    for name, dtype in TYPES.items():
        found = logits(copy.deepcopy(critic).to(dtype), windows)
        labels = found.boundary.argmax(dim=-1) != expected.boundary.argmax(dim=-1)
        log(
            f"| {name} | {_differences(found.boundary, expected.boundary)} | "
            f"{_differences(found.words, expected.words)} | {int(labels.sum())} | "
            f"{found.largest:.0f} |"
        )


def read_windows(model: Path, cases: Path) -> list[Window]:
    """Recorded ids, or the first window of each recorded request."""
    window = read_config(model).get("cprs_window", 8192)
    windows = []
    for case in json.loads(cases.read_text(encoding="utf-8")):
        if "input_ids" in case:
            windows.append(Window(case["input_ids"], 0, case["lm_logits_tokens"]))
            continue
        if "context" not in case:
            raise TrainingError(f"{cases} has neither input_ids nor requests")
        tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
        prefix = encode_prefix(tokenizer, case["control_prompt"], case["query"])
        context = tokenize(tokenizer, case["context"]).ids
        rows = [
            tokenizer.encode(word, add_special_tokens=False).ids[0] for word in [*PROMPTS, OUTSIDE]
        ]
        windows.append(Window((prefix + context)[:window], len(prefix), rows))
    return windows


@torch.no_grad()
def logits(critic: TokenCritic, windows: list[Window]) -> Logits:
    largest = 0.0

    def watch(_: nn.Module, __: object, output: Tensor) -> None:
        nonlocal largest
        largest = max(largest, float(output.abs().max()))

    hooks = [layer.register_forward_hook(watch) for layer in critic.body.layers]
    boundary, words = [], []
    for ids, prefix, rows in windows:
        hidden = critic(torch.tensor([ids])).hidden[0, prefix:]
        boundary.append(critic.cls_head(hidden).float())
        words.append(critic.category(hidden, torch.tensor(rows)).float())
    for hook in hooks:
        hook.remove()
    return Logits(torch.cat(boundary), torch.cat(words), largest)


def _largest(values: Tensor) -> float:
    return float(values.abs().max())


def _differences(found: Tensor, expected: Tensor) -> str:
    apart = (found - expected).abs()
    return f"{float(apart.max()):.4f}, {float(apart.mean()):.5f}"
