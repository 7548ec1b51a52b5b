"""Where bfloat16 is slow, a run says so before it starts."""

import pytest
import torch

from cprs_training import products


@pytest.mark.parametrize(("bf16", "gain"), [(0.5, 2.0), (2.0, 0.5)])
def test_the_gain_is_the_time_in_fp32_by_that_in_bf16(
    monkeypatch: pytest.MonkeyPatch, bf16: float, gain: float
) -> None:
    seconds = {torch.float32: 1.0, torch.bfloat16: bf16}
    monkeypatch.setattr(products, "_seconds", lambda dtype, repeats: seconds[dtype])
    assert products.bf16_gain() == gain


def test_both_kinds_of_product_are_timed() -> None:
    assert products.bf16_gain(repeats=1) > 0
