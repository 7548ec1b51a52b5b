"""Measures transformers' own model of a published pruner's shape, on windows that Java wrote.

    python pruners.py DIRECTORY                              every setting
    python pruners.py DIRECTORY --settings bf16-sdpa/4/2x1   some settings

PrunerModel writes the directory: config.json, random weights, and windows with Java's logits of the
first, by which the model is checked before anything is measured. A setting is the type and
transformers' attention (sdpa or eager), the windows of a batch, and processes x threads of each. For
what is printed see eager.py.
"""

import argparse
import json
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
import transformers
from safetensors.torch import load_file
from transformers import (
    ModernBertConfig,
    ModernBertForSequenceClassification,
    XLMRobertaConfig,
    XLMRobertaForTokenClassification,
)

from eager import DTYPES, Setting, all_settings, cores, measure

ATTENTIONS = ("sdpa", "eager")
BATCHES = (1, 2, 4, 8)
TOLERANCE = 1e-3  # of the largest logit


@dataclass
class Window:
    ids: list[int]

    @property
    def context_tokens(self):
        return len(self.ids)


class LlmLingua(torch.nn.Module):
    """XLM-RoBERTa with a head of two labels a token."""

    def __init__(self, config, attention):
        super().__init__()
        self.model = XLMRobertaForTokenClassification(
            XLMRobertaConfig(**config, attn_implementation=attention)
        )

    def take(self, weights):
        self.model.load_state_dict(weights)

    def forward(self, ids):
        """Logits to drop and to keep each token [windows, tokens, 2], and no rank."""
        return self.model(input_ids=ids).logits.float(), None


class OpenProvence(torch.nn.Module):
    """ModernBERT that ranks, and a head of two labels a token on the states before its last norm."""

    def __init__(self, config, attention):
        super().__init__()
        base = ModernBertConfig(
            **config["base_model_config"], num_labels=1, attn_implementation=attention
        )
        self.ranking_model = ModernBertForSequenceClassification(base)
        self.pruning_head = torch.nn.ModuleDict(
            {"classifier": torch.nn.Linear(base.hidden_size, 2)}
        )
        self.states = None
        self.ranking_model.model.final_norm.register_forward_pre_hook(self.remember)

    def remember(self, _, inputs):
        self.states = inputs[0]

    def take(self, weights):
        self.load_state_dict(weights)

    def forward(self, ids):
        """Logits to drop and to keep each token [windows, tokens, 2], and the rank logits."""
        rank = self.ranking_model(input_ids=ids).logits.float()
        return self.pruning_head["classifier"](self.states).float(), rank


def load(directory, form):
    """The model in a type and with an attention, and what makes a batch for it of some windows."""
    dtype, attention = form.split("-")
    if dtype not in DTYPES or attention not in ATTENTIONS:
        raise ValueError(
            f"{form}; give {' or '.join(DTYPES)}, a dash, and {' or '.join(ATTENTIONS)}"
        )
    config = json.loads((directory / "config.json").read_text())
    kind = LlmLingua if config["model_type"] == "xlm-roberta" else OpenProvence
    model = kind(config, attention)
    model.take(load_file(directory / "model.safetensors"))
    model.eval().to(DTYPES[dtype])
    forward = torch.inference_mode()(model.forward)
    return forward, lambda windows: torch.tensor([window.ids for window in windows])


def difference(directory, windows, attention):
    """How far float32 logits are from Java's, alone and in a batch, over the largest logit."""
    written = json.loads((directory / "windows.json").read_text())
    forward, batch_of = load(directory, "fp32-" + attention)
    expected = torch.tensor(written["logits"])
    largest = 0.0
    for batch in (windows[:1], windows[:2]):
        logits, rank = forward(batch_of(batch))
        largest = max(largest, ((logits[0] - expected).abs().max() / expected.abs().max()).item())
        if rank is not None:
            ranks = torch.tensor(written["rank"])
            largest = max(largest, ((rank[0] - ranks).abs().max() / ranks.abs().max()).item())
    return largest


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("directory", type=Path, help="what PrunerModel wrote")
    parser.add_argument(
        "--settings", help="such as bf16-sdpa/4/2x1,fp32-eager/1/1x2 (default: all)"
    )
    parser.add_argument("--batches", help="of the settings, such as 1,4 (default: 1 to 8)")
    parser.add_argument("--sample", type=int, help="take so many windows")
    parser.add_argument("--checked", action="store_true", help="the logits were, in another call")
    parser.add_argument("--passes", type=int, default=1, help="over the windows (default: 1)")
    options = parser.parse_args()

    written = json.loads((options.directory / "windows.json").read_text())
    windows = [Window(ids) for ids in written["ids"]][: options.sample]
    for attention in () if options.checked else ATTENTIONS:
        far = difference(options.directory, windows, attention)
        print(
            f"transformers {transformers.__version__}, {attention}: within {far:.1e} of Java's logits",
            file=sys.stderr,
        )
        if not far < TOLERANCE:
            sys.exit(f"The logits are {far} of the largest from Java's: not one model")

    if options.settings:
        settings = [Setting.parse(text) for text in options.settings.split(",")]
    else:
        batches = [int(n) for n in options.batches.split(",")] if options.batches else BATCHES
        forms = [f"{dtype}-{attention}" for dtype in DTYPES for attention in ATTENTIONS]
        settings = all_settings(cores(), batches, forms)
    measure(windows, settings, options.passes, partial(load, options.directory))


if __name__ == "__main__":
    main()
