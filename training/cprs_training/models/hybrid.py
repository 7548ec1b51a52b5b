"""Qwen2 with the hybrid attention of QwenLong-CPRS (arXiv 2505.18092, section 3.1).

Layers below ``bidirectional_from`` attend causally, the others over the whole window. The names of
the tensors are those of Qwen2 in Hugging Face checkpoints.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from .attention import attend
from .encoder import run_layer
from .shape import Shape


class RmsNorm(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(shape.hidden))
        self.epsilon = shape.norm_epsilon

    def forward(self, x: Tensor) -> Tensor:
        return functional.rms_norm(x, self.weight.shape, self.weight, self.epsilon)


class Attention(nn.Module):
    """Grouped-query attention with rotary positions."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        keys = shape.kv_heads * shape.head_size
        self.q_proj = nn.Linear(shape.hidden, shape.hidden)
        self.k_proj = nn.Linear(shape.hidden, keys)
        self.v_proj = nn.Linear(shape.hidden, keys)
        self.o_proj = nn.Linear(shape.hidden, shape.hidden, bias=False)

    def forward(
        self, x: Tensor, cosines: Tensor, sines: Tensor, causal: bool, mask: Tensor | None
    ) -> Tensor:
        batch, length, hidden = x.shape

        def heads(projected: Tensor) -> Tensor:
            return projected.view(batch, length, -1, self.shape.head_size).transpose(1, 2)

        def rotate(heads: Tensor) -> Tensor:
            first, second = heads.chunk(2, dim=-1)
            turned = torch.cat([-second, first], dim=-1)
            return heads * cosines.to(heads.dtype) + turned * sines.to(heads.dtype)

        group = self.shape.heads // self.shape.kv_heads
        queries = rotate(heads(self.q_proj(x)))
        keys = rotate(heads(self.k_proj(x))).repeat_interleave(group, dim=1)
        values = heads(self.v_proj(x)).repeat_interleave(group, dim=1)
        # Padding is at the end, where causal layers don't look anyway.
        attended = attend(queries, keys, values, None if causal else mask, causal)
        return self.o_proj(attended.transpose(1, 2).reshape(batch, length, hidden))


class Mlp(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(shape.hidden, shape.intermediate, bias=False)
        self.up_proj = nn.Linear(shape.hidden, shape.intermediate, bias=False)
        self.down_proj = nn.Linear(shape.intermediate, shape.hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.down_proj(functional.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.self_attn = Attention(shape)
        self.mlp = Mlp(shape)
        self.input_layernorm = RmsNorm(shape)
        self.post_attention_layernorm = RmsNorm(shape)

    def forward(
        self, x: Tensor, cosines: Tensor, sines: Tensor, causal: bool, mask: Tensor | None
    ) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), cosines, sines, causal, mask)
        return x + self.mlp(self.post_attention_layernorm(x))


class Hybrid(nn.Module):
    """Ids [batch, length] in; hidden states and those after the causal layers out."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.checkpointing = False  # computes layers again for the gradient, to keep less
        self.embed_tokens = nn.Embedding(shape.vocabulary, shape.hidden)
        self.layers = nn.ModuleList([Layer(shape) for _ in range(shape.layers)])
        self.norm = RmsNorm(shape)
        self._start()

    def _start(self) -> None:
        """Random weights with a head start for matching.

        In one KV group of each layer queries look for keys of the same content: both projections
        begin with the same orthogonal rows ("mimetic" initialisation, Trockman & Kolter 2023,
        arXiv 2305.09828). Without it a model of this size learnt no matching in an hour.
        """
        shape = self.shape
        for name, parameter in self.named_parameters():
            if name.startswith("embed_tokens"):
                nn.init.normal_(parameter, std=0.1)
            elif parameter.dim() == 2:
                into_sum = "o_proj" in name or "down_proj" in name
                depth = math.sqrt(2 * shape.layers) if into_sum else 1.0
                nn.init.normal_(parameter, std=0.05 / depth)
        size = shape.head_size
        with torch.no_grad():
            for layer in self.layers:
                rows = torch.linalg.qr(torch.randn(shape.hidden, size))[0].T
                layer.self_attn.k_proj.weight[:size] = rows
                for head in range(shape.heads // shape.kv_heads):
                    layer.self_attn.q_proj.weight[head * size : (head + 1) * size] = 0.6 * rows

    @property
    def words(self) -> nn.Embedding:
        return self.embed_tokens

    def embedding_parameters(self) -> list[nn.Parameter]:
        """The parameters below the first layer."""
        return list(self.embed_tokens.parameters())

    def forward(self, ids: Tensor, mask: Tensor | None) -> tuple[Tensor, Tensor]:
        """:param mask: [batch, 1, 1, length], true where a token may be attended to; None for all"""
        size = self.shape.head_size
        exponents = torch.arange(0, size, 2, device=ids.device) / size
        positions = torch.arange(ids.shape[1], device=ids.device)
        angles = positions[:, None] * self.shape.rope_theta**-exponents
        angles = torch.cat([angles, angles], dim=-1)
        cosines, sines = angles.cos(), angles.sin()
        x = self.embed_tokens(ids)
        after_causal = x
        for number, layer in enumerate(self.layers):
            causal = number < self.shape.bidirectional_from
            x = run_layer(
                layer, self.checkpointing and self.training, x, cosines, sines, causal, mask
            )
            if causal:
                after_causal = x
        return self.norm(x), after_causal
