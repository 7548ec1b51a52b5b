"""Writes a Qwen2 with random weights, by transformers, where no checkpoint can be had.

    python examples/random_qwen2.py OUT                # 2.8 M parameters; decoder-tiny.toml starts from it
    python examples/random_qwen2.py OUT --size 0.5b    # the shape of Qwen2.5-0.5B, in bf16, 1 GB

The small one gets a byte-level tokenizer trained on the bundled text, the large one the real one of
Qwen2.5, which is a test resource of this repository.
"""

from __future__ import annotations

import argparse
import gzip
import sys
from pathlib import Path

import torch
from tokenizers import Tokenizer
from transformers import Qwen2Config, Qwen2ForCausalLM

TRAINING = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TRAINING))

from cprs_training import sources  # noqa: E402
from cprs_training.corpus import Corpus  # noqa: E402
from cprs_training.models.hybrid import Hybrid  # noqa: E402
from cprs_training.models.shape import Shape  # noqa: E402
from cprs_training.prompts import PROMPTS  # noqa: E402
from cprs_training.tokenizer import train_bytes  # noqa: E402

QWEN = TRAINING.parent / "parity/src/test/resources/reference/qwen2.5-tokenizer.json.gz"
TINY = dict(
    vocab_size=2048,
    hidden_size=192,
    intermediate_size=512,
    num_hidden_layers=6,
    num_attention_heads=6,
    num_key_value_heads=3,
    max_position_embeddings=1024,
)
HALF_B = dict(
    vocab_size=151_936,
    hidden_size=896,
    intermediate_size=4864,
    num_hidden_layers=24,
    num_attention_heads=14,
    num_key_value_heads=2,
    max_position_embeddings=32_768,
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", choices=("tiny", "0.5b"), default="tiny")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    tiny = arguments.size == "tiny"
    if tiny:
        corpus = Corpus(prose=sources.prose(TRAINING / "text", 1_000_000))
        tokenizer = train_bytes(corpus, TINY["vocab_size"], list(PROMPTS))
    else:
        tokenizer = Tokenizer.from_str(gzip.decompress(QWEN.read_bytes()).decode("utf-8"))
    config = Qwen2Config(
        **(TINY if tiny else HALF_B),
        rms_norm_eps=1e-6,
        rope_theta=1e6,
        tie_word_embeddings=True,
        dtype="bfloat16",
    )
    torch.manual_seed(arguments.seed)
    model = Qwen2ForCausalLM(config)
    if tiny:
        # With the weights that training from scratch begins with, since of transformers' nothing learns
        # to match words within minutes: see Hybrid.
        model.model.load_state_dict(Hybrid(Shape.from_config(config.to_dict())).state_dict())
    model = model.to(torch.bfloat16)
    model.save_pretrained(arguments.out)
    tokenizer.save(str(arguments.out / "tokenizer.json"))
    print(f"{arguments.out}: {model.num_parameters():,} parameters")


if __name__ == "__main__":
    main()
