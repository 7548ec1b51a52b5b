"""One process or several: PyTorch's DDP and FSDP, as torchrun starts them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import MixedPrecisionPolicy, fully_shard
from torch.distributed.tensor import DTensor, distribute_tensor
from torch.nn.parallel import DistributedDataParallel

from .config import Train
from .errors import TrainingError
from .models.critic import TokenCritic


class Processes:
    """The processes of one training, as seen from one of them.

    :ivar rank: the number of this one; 0 logs and writes
    :ivar count: how many there are
    :ivar device: where this one computes
    """

    def __init__(self, run: Train) -> None:
        """Joins the others, where torchrun started several."""
        self.run = run
        self.count = int(os.environ.get("WORLD_SIZE", "1"))
        self.rank = int(os.environ.get("RANK", "0"))
        if run.device == "cuda" and not torch.cuda.is_available():
            raise TrainingError(
                "[train] device is cuda, and PyTorch finds no GPU; install its CUDA build, or set "
                'device = "cpu"'
            )
        local = int(os.environ.get("LOCAL_RANK", "0"))
        self.device = torch.device("cuda", local) if run.device == "cuda" else torch.device("cpu")
        if run.device == "cuda":
            torch.cuda.set_device(self.device)
        if self.count > 1:
            dist.init_process_group("nccl" if run.device == "cuda" else "gloo")

    def leave(self) -> None:
        if self.count > 1:
            dist.destroy_process_group()

    def share(self, module: nn.Module, critic: TokenCritic) -> nn.Module:
        """The module on the device, its work or its weights shared with the other processes.

        :param module: what computes the loss, with the critic in it
        """
        if self.count == 1:
            return module.to(self.device)
        if self.run.parallel == "ddp":
            return DistributedDataParallel(module.to(self.device))
        mesh = init_device_mesh(self.device.type, (self.count,))
        policy = MixedPrecisionPolicy(
            param_dtype=torch.bfloat16 if self.run.bf16 else None, reduce_dtype=torch.float32
        )
        # Layer by layer, so that only one at a time is whole on each device.
        for layer in critic.body.layers:
            fully_shard(layer, mesh=mesh, mp_policy=policy)
        return fully_shard(module, mesh=mesh, mp_policy=policy)

    def accumulating(self, module: nn.Module) -> AbstractContextManager[None]:
        """Within it, DDP leaves gradients unshared, for the last batch of a step to share them."""
        return module.no_sync() if isinstance(module, DistributedDataParallel) else nullcontext()

    def agree(self, value: float) -> float:
        """The first process's value: clocks differ, and all must end at the same step."""
        if self.count == 1:
            return value
        shared = torch.tensor([value], dtype=torch.float64, device=self.device)
        dist.broadcast(shared, 0)
        return float(shared)

    def mean(self, value: Tensor) -> float:
        """The mean of all processes' values."""
        if self.count > 1:
            value = value.clone()
            dist.all_reduce(value)
        return float(value) / self.count


def whole(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Tensors in one piece on the CPU. All processes must call it."""
    return {
        name: (t.full_tensor() if isinstance(t, DTensor) else t).detach().cpu()
        for name, t in tensors.items()
    }


def fill(into: Mapping[str, Tensor], whole_ones: Mapping[str, Tensor]) -> None:
    """Copies whole tensors into ones of which each process may have a part."""
    for name, tensor in into.items():
        value = whole_ones[name].to(tensor.device)
        if isinstance(tensor, DTensor):
            value = distribute_tensor(value, tensor.device_mesh, tensor.placements)
        tensor.copy_(value)
