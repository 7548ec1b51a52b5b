"""How fast the graph's forward is, beside what the device's matrix products allow."""

import random
import resource
import statistics
import time

import torch
from torch.nn import functional as F
from torch.profiler import ProfilerActivity, profile

from graph import kernel_by_default

ROWS = [1, 2]
DTYPE = torch.bfloat16
SQUARE = 8192
SQUARE_ON_CPU = 2048


def measure(name, graph, most_windows, at_least, profiled):
    """Prints everything that is measured; returns what is wrong, as lines."""
    config, device = graph.config, graph.device
    kernel = kernel_by_default(device, DTYPE)
    square, own = product_rates(config, graph.window, device, at_least / 4)
    attention = attention_seconds(config, graph.window, device, at_least / 4)
    linear_flops, attention_flops = flops(config, graph.window)

    reset_peak(device)
    prepared = graph.prepare(graph.random_weights(lambda _: 0.02, DTYPE), DTYPE)
    print(f"\n{name}: windows of {graph.window} tokens, none of them prefix, bf16")
    print(f"{peak_memory(device)} at the most while loading")
    print("windows  tokens/s  seconds  TFLOP/s  of square  of own shapes  products  attention  peak")
    for count in range(1, most_windows + 1):
        given = windows(graph, count)
        reset_peak(device)
        run = seconds(lambda: graph.forward(prepared, given, ROWS, kernel), device, at_least)
        tokens = count * graph.window
        rate = count * (linear_flops + attention_flops) / run
        products_share = count * linear_flops / own / run
        attention_share = count * attention / run
        print(
            f"{count:7}  {tokens / run:8,.0f}  {run:7.3f}  {rate / 1e12:7.3f}  {rate / square:9.1%}"
            f"  {rate / own:13.1%}  {products_share:8.1%}  {attention_share:9.1%}"
            f"  {peak_memory(device)}"
        )
    if profiled:
        show_profile(lambda: graph.forward(prepared, windows(graph, 1), ROWS, kernel), device)
    return out_of_memory(graph, prepared, kernel)


def flops(config, tokens):
    """Of a window's linear products and of its attention: two for each weight and token, and two
    for each number of a head in a score and again in the sum of values. A causal layer has scores
    for a token and those before it. Norms, rotary, softmax and the heads' few rows don't count."""
    linear = 2 * tokens * sum(out * inner for out, inner in own_shapes(config))
    attention = sum(layers * of_attention(config, tokens, c) for c, layers in causal_or_not(config))
    return config["num_hidden_layers"] * linear, attention


def of_attention(config, tokens, causal):
    """The FLOPs of one layer's attention."""
    pairs = tokens * (tokens + 1) // 2 if causal else tokens**2
    return 4 * config["num_attention_heads"] * head_size(config) * pairs


def causal_or_not(config):
    """Causal and how many layers are; not causal and how many aren't."""
    layers = config["num_hidden_layers"]
    causal = config.get("cprs_bidirectional_from", layers * 3 // 4)
    return [(True, causal), (False, layers - causal)]


def own_shapes(config):
    """[out, in] of a layer's products, as the graph merges them."""
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    d, heads = head_size(config), config["num_attention_heads"]
    qkv = (heads + 2 * config["num_key_value_heads"]) * d
    return [(qkv, hidden), (hidden, heads * d), (inner, hidden), (inner, hidden), (hidden, inner)]


def head_size(config):
    return config.get("head_dim", config["hidden_size"] // config["num_attention_heads"])


def product_rates(config, tokens, device, at_least):
    """FLOP/s of a square product, and of a layer's own products of a window one after the other."""

    def product(m, k, n):
        a, b, out = (normal(device, *shape) for shape in ((m, k), (n, k), (m, n)))
        took = seconds(lambda: torch.mm(a, b.T, out=out), device, at_least)
        print_rate(f"{m} x {k} by {k} x {n}", 2 * m * k * n / took)
        return took

    print("\nbf16 products of normal random numbers")
    n = SQUARE if device.type == "cuda" else SQUARE_ON_CPU
    square = 2 * n**3 / product(n, n, n)
    shapes = own_shapes(config)
    spent = sum(product(tokens, inner, out) for out, inner in shapes)
    own = 2 * tokens * sum(out * inner for out, inner in shapes) / spent
    print_rate("a layer's together", own)
    return square, own


def attention_seconds(config, tokens, device, at_least):
    """What the device's own kernel takes for the attention of all layers of a window."""
    heads, d = config["num_attention_heads"], head_size(config)
    q = normal(device, 1, heads, tokens, d)
    k, v = (normal(device, 1, config["num_key_value_heads"], tokens, d) for _ in range(2))
    total = 0.0
    for causal, layers in causal_or_not(config):

        def attend():
            F.scaled_dot_product_attention(q, k, v, is_causal=causal, enable_gqa=True)

        took = seconds(attend, device, at_least)
        what = "causal" if causal else "bidirectional"
        print_rate(f"attention of a {what} layer", of_attention(config, tokens, causal) / took)
        total += layers * took
    return total


def normal(device, *shape):
    return torch.randn(shape, dtype=DTYPE, device=device)


def print_rate(what, rate):
    print(f"  {what:<36}  {rate / 1e12:8.3f} TFLOP/s")


def windows(graph, count):
    picked = random.Random(7)
    vocabulary = graph.config["vocab_size"]
    return [([picked.randrange(vocabulary) for _ in range(graph.window)], 0) for _ in range(count)]


def seconds(run, device, at_least):
    """The median time of a run, over so many seconds and three rounds at least."""

    def once():
        begin = time.perf_counter()
        run()
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        return time.perf_counter() - begin

    once()
    once()
    times = []
    while len(times) < 3 or sum(times) < at_least:
        times.append(once())
    return statistics.median(times)


def reset_peak(device):
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)


def peak_memory(device):
    if device.type == "cuda":
        return f"{torch.cuda.max_memory_allocated(device) / 2**30:.2f} GiB of the device"
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20:.2f} GiB resident"


def show_profile(run, device):
    activities = [ProfilerActivity.CPU]
    if device.type == "cuda":
        activities.append(ProfilerActivity.CUDA)
    with profile(activities=activities) as seen:
        run()
    column = "self_cuda_time_total" if device.type == "cuda" else "self_cpu_time_total"
    print("\nOne window's forward by operation")
    print(seen.key_averages().table(sort_by=column, row_limit=15, max_name_column_width=60))


def out_of_memory(graph, prepared, kernel):
    """Four windows where there is room for little more than one: the error must be one that the
    engine knows as want of memory (Libtorch.outOfMemory), and a window must fit afterwards."""
    device = graph.device
    if device.type != "cuda":
        print("\nOut of memory: not tried, the device is no GPU")
        return []
    one = windows(graph, 1)
    before = graph.forward(prepared, one, ROWS, kernel)
    torch.cuda.empty_cache()
    level = torch.cuda.memory_allocated(device)
    torch.cuda.reset_peak_memory_stats(device)
    graph.forward(prepared, one, ROWS, kernel)
    room = torch.cuda.max_memory_allocated(device) - level
    torch.cuda.empty_cache()
    total = torch.cuda.get_device_properties(device).total_memory
    torch.cuda.set_per_process_memory_fraction((level + 2 * room) / total, device)
    try:
        graph.forward(prepared, windows(graph, 4), ROWS, kernel)
        return ["four windows fit where there is room for two"]
    except RuntimeError as e:
        last = str(e).strip().splitlines()[-1]
        print(f"\nOut of memory: {type(e).__name__}, which ends with: {last[:200]}")
        known = "out of memory" in str(e)
    finally:
        torch.cuda.set_per_process_memory_fraction(1.0, device)
    failures = [] if known else ["the engine would not know the error as want of memory"]
    if not torch.equal(before, graph.forward(prepared, one, ROWS, kernel)):
        failures.append("a window's logits are others after it")
    left = torch.cuda.memory_allocated(device) - level
    if left != 0:
        failures.append(f"{left} bytes of the device are still taken after it")
    return failures
