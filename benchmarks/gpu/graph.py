"""The graph that Java wrote, run as cprs-engine-pytorch's DeviceModel runs it."""

import json
from pathlib import Path

import torch

TORCH_NUMBERS = {torch.float16: 5, torch.float32: 6, torch.bfloat16: 15}
ROW_STEP = 32  # DeviceModel.ROW_STEP: on the CPU a window's rows are a multiple of it


class Graph:
    """The archive and description that GraphWriter made of a configuration."""

    def __init__(self, directory: Path, device: torch.device):
        self.config = json.loads((directory / "config.json").read_text())
        self.description = json.loads((directory / "graph.json").read_text())
        self.window = self.description["window"]
        self.device = device
        self.module = torch.jit.load(str(directory / "graph.pt"), map_location=device)

    def random_weights(self, deviation, dtype, seed=7):
        """Weights by name, made on the device. A matrix [out, in] has the standard deviation
        deviation(in); norms are near one, and biases near zero."""
        random = torch.Generator(self.device).manual_seed(seed)

        def normal(shape):
            return torch.randn(shape, dtype=dtype, device=self.device, generator=random)

        weights = {}
        for spec in self.description["weights"]:
            name, shape = spec["name"], spec["shape"]
            if name in weights:
                continue  # a tied word embedding is named twice
            if len(shape) == 2:
                weights[name] = normal(shape).mul_(deviation(shape[1]))
            else:
                norm = "norm" in name.lower() and name.endswith("weight")
                weights[name] = normal(shape).mul_(0.1).add_(1.0 if norm else 0.0)
        return weights

    def prepare(self, weights, dtype):
        """What the graph makes of stored weights to compute in a type."""
        named = {name: self._weight(weight, dtype) for name, weight in weights.items()}
        return self.module.prepare(named, False)

    def _weight(self, stored, dtype):
        bfloat16 = stored.dtype == torch.bfloat16
        if bfloat16:
            stored = stored.view(torch.float16)  # DJL knows no other name for it
        return self.module.weight(stored, bfloat16, TORCH_NUMBERS[dtype])

    def forward(self, prepared, windows, rows, kernel, lengths=None):
        """Logits [context tokens of all windows, 4 + rows] on the CPU, as one forward gives them.

        windows: pairs of ids and how many of them are prefix.
        rows: rows of the category head.
        kernel: whether attention is left to the device's own kernel.
        lengths: the rows to compute for each window; by default as many as DeviceModel would."""
        if lengths is None:
            lengths = [self._rounded_up(len(ids)) for ids, _ in windows]
        padded = [ids + [0] * (n - len(ids)) for (ids, _), n in zip(windows, lengths)]
        return self.module.forward(
            prepared,
            [i for ids in padded for i in ids],
            lengths,
            [len(ids) for ids, _ in windows],
            [prefix for _, prefix in windows],
            rows,
            kernel,
        )

    def _rounded_up(self, tokens):
        step = ROW_STEP if self.device.type == "cpu" else 1
        return -(-tokens // step) * step


def kernel_by_default(device, dtype):
    """Whether Placement would leave attention to the device's kernel."""
    if device.type != "cuda" or dtype == torch.float32:
        return False
    return torch.cuda.get_device_capability(device) >= (8, 0)
