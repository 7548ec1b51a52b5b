"""Checks the engine's graph on a device with that machine's own PyTorch; see ../README.md."""

import argparse
import platform
import sys
import warnings
from pathlib import Path

import torch

import equality
import speed
from graph import Graph

MOST_WINDOWS = 4  # Placement.GPU_BATCH_TOKENS


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("graphs", type=Path, help="the folder that run.sh lets Java fill")
    parser.add_argument("--device", default="cuda:0", help="cuda:N or cpu (default: cuda:0)")
    parser.add_argument(
        "--small", action="store_true", help="measure the small shape in place of the 7B's"
    )
    parser.add_argument(
        "--seconds", type=float, default=8, help="how long to measure each (default: 8)"
    )
    parser.add_argument(
        "--profile", action="store_true", help="show where one window's forward spends its time"
    )
    return parser.parse_args()


def machine(device):
    about = f"PyTorch {torch.__version__}, Python {platform.python_version()}"
    if device.type == "cuda":
        gpu = torch.cuda.get_device_properties(device)
        return (
            f"{about}; {gpu.name}, sm{gpu.major}{gpu.minor}, {gpu.multi_processor_count}"
            f" multiprocessors, {gpu.total_memory / 2**30:.1f} GiB, CUDA {torch.version.cuda}"
        )
    return f"{about}; CPU {processor()}, {torch.get_num_threads()} threads"


def processor():
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    names = [line.split(": ")[1] for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def main():
    options = arguments()
    device = torch.device(options.device)
    # Of torch.jit.load, which is deprecated for exporting models; the engine's libtorch is 2.7.1.
    warnings.filterwarnings("ignore", category=FutureWarning, module="torch.jit")
    print(machine(device))
    if device.type == "cpu":
        print("A run on the CPU: it shows that the check works, and nothing about any GPU.")
    failures = []
    # As JniUtils.setGraphExecutorOptimize(false) and DJL's inference guard have it.
    with torch.inference_mode(), torch.jit.optimized_execution(False):
        print("\nDistance from eager PyTorch in float64 on the CPU; * as the engine would run it")
        for name in ("small-qwen2", "small-bert"):
            failures += equality.check(name, Graph(options.graphs / name, device))
        name = "small-qwen2" if options.small else "7b"
        graph = Graph(options.graphs / name, device)
        failures += speed.measure(name, graph, MOST_WINDOWS, options.seconds, options.profile)
    print("\n" + ("\n".join("WRONG: " + failure for failure in failures) or "All in tolerance"))
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
