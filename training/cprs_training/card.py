"""Writes the README of a model from its configuration and its figures."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from .config import Config
from .errors import TrainingError
from .models.pretrained import read_config
from .models.shape import BERT


def card(config: Config, log: Callable[[str], None]) -> None:
    """Writes ``README.md`` into the exported model's directory."""
    model = read_config(config.exported)
    training = _read(config.work / "training.json", "export")
    evaluation = _read(config.work / "evaluation.json", "evaluate")
    text = "\n".join(
        [
            f"# {config.name}",
            "",
            *([config.description, ""] if config.description else []),
            _shape(model, training),
            "",
            *_layout(model),
            "",
            _history(config, training),
            "",
            *_questions(evaluation["questions"], config),
            *_tasks(evaluation["tasks"]),
            *([f"Licence: {config.licence}", ""] if config.licence else []),
        ]
    )
    (config.exported / "README.md").write_text(text, encoding="utf-8")
    log(f"wrote {config.exported / 'README.md'}")


def _read(file: Path, command: str) -> dict[str, Any]:
    if not file.exists():
        raise TrainingError(f"There is no {file}; run {command} first")
    return json.loads(file.read_text(encoding="utf-8"))


def _shape(model: dict[str, Any], training: dict[str, Any]) -> str:
    common = (
        f"{model['num_hidden_layers']} layers, hidden {model['hidden_size']}, "
        f"{model['num_attention_heads']} heads, intermediate {model['intermediate_size']}, "
        f"vocabulary {model['vocab_size']:,}"
    )
    if model["model_type"] == BERT:
        body = f"BERT blocks ({common})"
    else:
        turn = model["cprs_bidirectional_from"]
        body = (
            f"Qwen2 blocks ({common}, {model['num_key_value_heads']} KV heads, rope theta "
            f"{model['rope_theta']:g}), causal below layer {turn} and bidirectional from there"
        )
    return (
        f"A token critic of {training['parameters'] / 1e6:.1f} M parameters: {body}, with a boundary "
        "head (B I O E) and the word embedding as the head of categories. Weights bf16. "
        f"Windows of {model['cprs_window']:,} tokens, prefix included."
    )


def _layout(model: dict[str, Any]) -> list[str]:
    tags = ", ".join(f"`{tag}`" for tag in model["cprs_tags"])
    return [
        f"- Tags: {tags}.",
        f"- `cprs_category_scale` {model['cprs_category_scale']} multiplies the category logits. "
        "A token counts from relevance 0.5.",
        *(
            ["- Tokens are matched against the query, which lies between `cprs_query_marks`."]
            if model.get("cprs_query_marks")
            else []
        ),
    ]


def _history(config: Config, training: dict[str, Any]) -> str:
    run = config.train
    start = {
        "scratch": "from random weights",
        "encoder": "from the weights of a public encoder",
        "decoder": "from the weights of a public decoder, its upper layers made bidirectional",
        "model": "from the weights of an earlier model",
    }[config.start.kind]
    lengths = sorted({each.window for stage in run.stages for each in stage.batch})
    tasks = config.tasks | {f"{name} (groups)": w for name, w in config.group_tasks.items()}
    return (
        f"How it was trained: {start}, {training['steps']:,} steps in {training['seconds'] / 60:.0f} "
        f"minutes on {'the CPU' if run.device == 'cpu' else run.device}, AdamW "
        f"{run.learning_rate:g} with a cosine, windows of {' and '.join(map(str, lengths))} tokens, "
        f"moving average of weights, seed {run.seed}. Tasks by weight: "
        f"{', '.join(f'{name} {weight:g}' for name, weight in tasks.items())}. "
        f"Data: {training['data']}."
    )


def _questions(rows: list[dict[str, Any]], config: Config) -> list[str]:
    if not rows:
        return []
    lines = [
        "Evidence of held-out questions kept in whole sentences, measured in PyTorch "
        f"(articles: contexts of about {config.evaluate.context_tokens:,} tokens; 95 % intervals):",
        "",
    ]
    cells = (
        (
            row["set"],
            row["method"],
            f"best {row['budget']} tokens" if "budget" in row else f"score {row['threshold']}",
            f"{row['kept']:.1%} ({row['keptLow']:.0%}–{row['keptHigh']:.0%})",
            f"{row['tokensKept']:.0f}",
            row["samples"],
        )
        for row in rows
    )
    header = "questions on", "method", "kept", "evidence kept", "tokens kept", "samples"
    return lines + _table(header, cells)


def _tasks(rows: list[dict[str, Any]]) -> list[str]:
    if not rows:
        return []
    lines = ["Tokens of generated and held-out tasks, measured in PyTorch:", ""]
    cells = (
        (
            row["task"],
            f"`{row['tag']}`",
            f"{row['recall']:.1%}",
            f"{row['precision']:.1%}",
            f"{row['tokensKept']:.0f} of {row['tokensIn']:,.0f}",
            row["samples"],
        )
        for row in rows
    )
    header = "task", "tag", "wanted tokens kept", "kept ones wanted", "tokens kept", "samples"
    return lines + _table(header, cells)


def _table(header: Iterable[str], rows: Iterable[Iterable[Any]]) -> list[str]:
    names = list(header)
    lines = [f"| {' | '.join(names)} |", f"|{'---|' * len(names)}"]
    lines += [f"| {' | '.join(str(cell) for cell in row)} |" for row in rows]
    return [*lines, ""]
