"""What a model's ``config.json`` says of its shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..errors import TrainingError

BERT = "bert"
QWEN2 = "qwen2"


@dataclass(frozen=True)
class Shape:
    """The extents of a body. Keys that only one kind has are at their defaults in the other.

    :param kind: ``bert`` or ``qwen2``, as ``model_type``
    :param positions: the longest window that it can read
    :param tied: whether the word embedding is the head of categories too; else there is an LM head
    :param kv_heads: key and value heads (qwen2)
    :param rope_theta: the base of the rotary embedding (qwen2)
    :param bidirectional_from: the first layer that attends in both directions (qwen2)
    :param query_marks: where the model matches tokens against the query (bert): the ids of the tokens
        that begin and end a part of the prefix, whose second part is the query; else None
    """

    kind: str
    vocabulary: int
    hidden: int
    layers: int
    heads: int
    intermediate: int
    positions: int
    norm_epsilon: float
    kv_heads: int = 0
    rope_theta: float = 1e6
    bidirectional_from: int = 0
    query_marks: tuple[int, int] | None = None
    tied: bool = True

    def __post_init__(self) -> None:
        if self.kind not in (BERT, QWEN2):
            raise TrainingError(f"The model type is '{self.kind}'; it must be bert or qwen2")
        if self.hidden % self.heads or (self.hidden // self.heads) % 2:
            raise TrainingError(
                f"{self.heads} heads don't divide a hidden size of {self.hidden} into even parts"
            )
        if self.kind == QWEN2 and (self.kv_heads < 1 or self.heads % self.kv_heads):
            raise TrainingError(
                f"{self.kv_heads} KV heads don't divide {self.heads} heads; give a divisor"
            )
        if self.kind == QWEN2 and not 0 <= self.bidirectional_from <= self.layers:
            raise TrainingError(
                f"Layers can't attend in both directions from {self.bidirectional_from} on; there are "
                f"{self.layers}, so give 0 to {self.layers}"
            )

    @property
    def head_size(self) -> int:
        return self.hidden // self.heads

    def flops_of_training(self, window: int, again: bool) -> float:
        """The operations of the products for one token, forwards and backwards.

        :param window: how many tokens a window has
        :param again: whether layers are computed again for the gradient
        """
        keys = self.kv_heads * self.head_size if self.kind == QWEN2 else self.hidden
        matrices = 3 if self.kind == QWEN2 else 2
        linear = 2 * self.hidden * (self.hidden + keys) + (
            matrices * self.hidden * self.intermediate
        )
        causal = self.bidirectional_from if self.kind == QWEN2 else 0
        attention = 2 * window * self.hidden * (self.layers - causal / 2)
        return 2 * (self.layers * linear + attention) * (4 if again else 3)

    def to_config(self) -> dict[str, Any]:
        """The keys of ``config.json`` by Hugging Face's names."""
        config: dict[str, Any] = {
            "model_type": self.kind,
            "hidden_size": self.hidden,
            "intermediate_size": self.intermediate,
            "num_hidden_layers": self.layers,
            "num_attention_heads": self.heads,
            "vocab_size": self.vocabulary,
            "max_position_embeddings": self.positions,
            "tie_word_embeddings": self.tied,
        }
        if self.kind == BERT:
            if self.query_marks:
                config["cprs_query_marks"] = list(self.query_marks)
            return config | {
                "architectures": ["BertForTokenCritic"],
                "hidden_act": "gelu",
                "layer_norm_eps": self.norm_epsilon,
                "type_vocab_size": 1,
                # The published code never ran an encoder, so that nobody expects its reading.
                "cprs_published_mode": "joint",
            }
        return config | {
            "architectures": ["Qwen2ForCausalLMandBIO"],
            "hidden_act": "silu",
            "num_key_value_heads": self.kv_heads,
            "rms_norm_eps": self.norm_epsilon,
            "rope_theta": self.rope_theta,
            "use_sliding_window": False,
            "attention_dropout": 0.0,
            "cprs_bidirectional_from": self.bidirectional_from,
        }

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> Shape:
        """Reads ``config.json``: one's own, that of a BERT or that of a Qwen2, as transformers 4 or 5
        writes it."""
        kind = config.get("model_type", "")
        try:
            common = dict(
                kind=kind,
                vocabulary=config["vocab_size"],
                hidden=config["hidden_size"],
                layers=config["num_hidden_layers"],
                heads=config["num_attention_heads"],
                intermediate=config["intermediate_size"],
                positions=config["max_position_embeddings"],
            )
            if kind == BERT:
                marks = config.get("cprs_query_marks")
                return cls(
                    **common,
                    norm_epsilon=config["layer_norm_eps"],
                    query_marks=tuple(marks) if marks else None,
                )
            _refuse_what_hybrid_lacks(config)
            return cls(
                **common,
                norm_epsilon=config["rms_norm_eps"],
                kv_heads=config["num_key_value_heads"],
                rope_theta=_rope(config)["rope_theta"],
                bidirectional_from=config.get(
                    "cprs_bidirectional_from", config["num_hidden_layers"] * 3 // 4
                ),
                tied=config.get("tie_word_embeddings", False),
            )
        except KeyError as missing:
            raise TrainingError(f"config.json lacks {missing}") from missing


def _rope(config: dict[str, Any]) -> dict[str, Any]:
    """The keys of the rotary embedding: transformers 5 has them in a table of their own."""
    return config.get("rope_parameters") or config


def _refuse_what_hybrid_lacks(config: dict[str, Any]) -> None:
    """Refuses a Qwen2 that this code, and the engine's graph, would read wrongly."""
    scaling = _rope(config).get("rope_type", "default"), config.get("rope_scaling")
    sliding = config.get("use_sliding_window") or "sliding_attention" in (
        config.get("layer_types") or []
    )
    head_size = config["hidden_size"] // config["num_attention_heads"]
    refusals = {
        f"scales its rotary embedding ({scaling})": scaling != ("default", None),
        "has layers with a sliding window": sliding,
        f"has the activation {config.get('hidden_act')}": config.get("hidden_act", "silu")
        != "silu",
        f"has heads of {config.get('head_dim')} and not of {head_size}": config.get("head_dim")
        not in (None, head_size),
    }
    for what, true in refusals.items():
        if true:
            raise TrainingError(f"The model {what}, which this package can't train")
