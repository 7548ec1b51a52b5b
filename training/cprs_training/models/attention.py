"""Attention: torch's own kernels, and three products where those are slow."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def attend(
    queries: Tensor, keys: Tensor, values: Tensor, mask: Tensor | None, causal: bool = False
) -> Tensor:
    """Attention of [batch, heads, length, head size].

    :param mask: true where a key may be seen, broadcast to [batch, heads, length, length]; not
        given where it is causal
    """
    if not torch.is_grad_enabled() or queries.device.type != "cpu":
        return functional.scaled_dot_product_attention(
            queries, keys, values, mask, is_causal=causal
        )
    # Forward and backward take a third of the time that torch's kernel for the CPU takes (2.13,
    # bf16, windows of 256 and 512 tokens), if the scores' memory is kept; see memory.py.
    dtype = torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else queries.dtype
    with torch.autocast("cpu", enabled=False):
        scaled = queries.to(dtype) * queries.shape[-1] ** -0.5
        scores = torch.matmul(scaled, keys.to(dtype).transpose(-1, -2))
        if causal:
            length = scores.shape[-1]
            mask = torch.ones(length, length, dtype=torch.bool, device=scores.device).tril()
        if mask is not None:
            unseen = torch.zeros(mask.shape, dtype=dtype, device=scores.device)
            scores = scores.add_(unseen.masked_fill_(~mask, torch.finfo(dtype).min))
        return torch.matmul(torch.softmax(scores, dim=-1), values.to(dtype))
