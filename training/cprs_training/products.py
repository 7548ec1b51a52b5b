"""Whether products in bfloat16 pay on this processor."""

from __future__ import annotations

import time

import torch

ROWS, INNER, OUTER = 2048, 384, 1536  # a layer's widest product, of a small encoder


def bf16_gain(repeats: int = 5) -> float:
    """How many times as fast as in fp32 a product in bfloat16 is, by the best of some repeats.

    A processor may list AVX-512 BF16 and be slower with it: of two without AMX, an AMD EPYC (Zen 5)
    took half as long as in fp32, an Intel Xeon 1.7 times as long.
    """
    return _seconds(torch.float32, repeats) / _seconds(torch.bfloat16, repeats)


def _seconds(dtype: torch.dtype, repeats: int) -> float:
    left = torch.randn(ROWS, INNER).to(dtype)
    right = torch.randn(INNER, OUTER).to(dtype)
    left @ right  # the first one prepares
    best = float("inf")
    for _ in range(repeats):
        begin = time.perf_counter()
        left @ right
        best = min(best, time.perf_counter() - begin)
    return best
