"""Whether the graph on a device says what plain eager PyTorch says."""

import random

import torch

from graph import ROW_STEP, kernel_by_default
from reference import logits

# As the engine's parity tests have it, for logits of the size of those here.
FP32_TOLERANCE = 1e-3

# Tokens and prefix of the windows that one forward reads.
WINDOWS = [(96, 40), (300, 0), (41, 33), (512, 65), (1, 0)]

# One more on a GPU: beyond the rotary tables, and rows of scores that softmax takes in parts. On two
# cores of a CPU its truth alone would take minutes.
LONG_WINDOW = (2500, 100)

ROWS = [7, 2, 1999]

# How much further from float64 than eager PyTorch in the same type a graph may be in bf16 and fp16:
# whatever adds up in another order is rounded otherwise, and no nearer to eager PyTorch than to the
# truth.
MOST_RMS_RATIO = 1.25
MOST_MAX_RATIO = 2.0


class Distance:
    """How far logits are from those of float64."""

    def __init__(self, given, truth):
        apart = (given.double() - truth).abs()
        self.finite = bool(given.isfinite().all())
        self.boundary = apart[:, :4].max().item()
        self.category = apart[:, 4:].max().item()
        self.max = apart.max().item()
        self.rms = apart.square().mean().sqrt().item()
        same = given[:, :4].argmax(1) == truth[:, :4].argmax(1)
        self.labels = same.double().mean().item()

    def __str__(self):
        return (
            f"boundary {self.boundary:.1e}  category {self.category:.1e}  rms {self.rms:.1e}"
            f"  labels {self.labels:7.2%}"
        )


def check(name, graph):
    """Prints how far the graph is from the truth in each way to run it; returns what is out of
    tolerance, as lines."""
    picked = random.Random(7)
    vocabulary = graph.config["vocab_size"]
    shapes = list(WINDOWS)
    if graph.device.type == "cuda" and graph.config["model_type"] == "qwen2":
        shapes.append(LONG_WINDOW)
    windows = [([picked.randrange(vocabulary) for _ in range(n)], p) for n, p in shapes]
    # The products of a matrix of this deviation keep the size of what goes in: scores, and so the
    # softmax, are far from uniform, and a wrong one shows.
    stored = graph.random_weights(lambda columns: columns**-0.5, torch.bfloat16)
    exact = {key: weight.to("cpu", torch.float64) for key, weight in stored.items()}
    truth = reference(exact, graph, windows)
    print(f"{name}: logits of standard deviation {truth.std().item():.2f}, {len(truth)} tokens")
    failures = sensitivity(name, graph, exact, windows, truth)
    dtypes = [torch.float32, torch.bfloat16]
    if graph.device.type == "cuda":
        dtypes.append(torch.float16)
    for dtype in dtypes:
        typed = {key: weight.to(dtype) for key, weight in stored.items()}
        eager = Distance(reference(typed, graph, windows), truth)
        print_row(f"{short(dtype)}, eager PyTorch", eager)
        prepared = graph.prepare(stored, dtype)
        for kernel in (False, True):
            failures += check_paths(name, graph, prepared, windows, truth, dtype, kernel, eager)
    return failures


def reference(weights, graph, windows, bidirectional_from=None):
    return torch.cat(
        [
            logits(weights, graph.config, ids, prefix, ROWS, bidirectional_from).cpu()
            for ids, prefix in windows
        ]
    )


def sensitivity(name, graph, exact, windows, truth):
    """A check that couldn't tell causal layers from bidirectional ones would be none."""
    if graph.config["model_type"] != "qwen2":
        return []
    failures = []
    layers = graph.config["num_hidden_layers"]
    for layer, what in ((layers, "causal"), (0, "bidirectional")):
        wrong = Distance(reference(exact, graph, windows, layer), truth)
        print_row(f"were every layer {what}", wrong)
        if wrong.rms < 0.1:
            failures.append(f"{name}: a model of {what} layers alone is too near to tell")
    return failures


def check_paths(name, graph, prepared, windows, truth, dtype, kernel, eager):
    """The windows in one forward, each alone, and on more rows than they have tokens."""

    def run(some, lengths=None):
        return graph.forward(prepared, some, ROWS, kernel, lengths)

    tokens = [len(ids) for ids, _ in windows]
    longer = [max(n, min(graph.window, n + ROW_STEP)) for n in tokens]
    paths = {
        "together": run(windows),
        "alone": torch.cat([run([window]) for window in windows]),
        "padded": run(windows, longer),
    }
    failures = []
    attention = "kernel" if kernel else "blocks"
    used = "*" if kernel == kernel_by_default(graph.device, dtype) else ""
    for path, given in paths.items():
        distance = Distance(given, truth)
        print_row(f"{short(dtype)}, {attention}{used}, {path}", distance)
        where = f"{name} in {short(dtype)}, {attention}, {path}"
        failures += [f"{where}: {why}" for why in out_of_tolerance(distance, dtype, eager)]
    apart = (paths["together"] - paths["alone"]).abs().max().item()
    print_row(f"{short(dtype)}, {attention}{used}, together to alone", f"max {apart:.1e}")
    bound = FP32_TOLERANCE if dtype == torch.float32 else MOST_MAX_RATIO * eager.max
    if not apart <= bound:
        failures.append(f"{name} in {short(dtype)}, {attention}: windows change each other")
    return failures


def out_of_tolerance(distance, dtype, eager):
    if not distance.finite:
        return ["logits that are no numbers"]
    if dtype == torch.float32:
        largest = distance.max
        return [] if largest <= FP32_TOLERANCE else [f"{largest:.1e} from float64"]
    failures = []
    if distance.rms > MOST_RMS_RATIO * eager.rms:
        failures.append(f"rms {distance.rms:.1e} from float64, eager PyTorch {eager.rms:.1e}")
    if distance.max > MOST_MAX_RATIO * eager.max:
        failures.append(f"{distance.max:.1e} from float64, eager PyTorch {eager.max:.1e}")
    if distance.labels < eager.labels - 0.01:
        failures.append(f"labels {distance.labels:.2%}, eager PyTorch {eager.labels:.2%}")
    return failures


def print_row(what, distance):
    print(f"  {what:<36}  {distance}")


def short(dtype):
    return {torch.float32: "fp32", torch.bfloat16: "bf16", torch.float16: "fp16"}[dtype]
