"""BERT's encoder, with the names of its tensors in Hugging Face checkpoints.

Token types are folded into the positions: a window has only one.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

from .attention import attend
from .shape import Shape


def run_layer(layer: nn.Module, checkpointing: bool, *inputs: object) -> Tensor:
    """A layer's output; with checkpointing its inner states are not kept but computed again."""
    if checkpointing:
        return checkpoint(layer, *inputs, use_reentrant=False)
    return layer(*inputs)


class Layer(nn.Module):
    """Attention over the whole window, then two linear layers; a norm after each sum."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        hidden = shape.hidden

        def linear_and_norm(inputs: int) -> nn.ModuleDict:
            norm = nn.LayerNorm(hidden, shape.norm_epsilon)
            return nn.ModuleDict({"dense": nn.Linear(inputs, hidden), "LayerNorm": norm})

        projections = {name: nn.Linear(hidden, hidden) for name in ("query", "key", "value")}
        self.attention = nn.ModuleDict(
            {"self": nn.ModuleDict(projections), "output": linear_and_norm(hidden)}
        )
        self.intermediate = nn.ModuleDict({"dense": nn.Linear(hidden, shape.intermediate)})
        self.output = linear_and_norm(shape.intermediate)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, hidden = x.shape

        def project(name: str) -> Tensor:
            projected = self.attention["self"][name](x)
            return projected.view(batch, length, self.heads, -1).transpose(1, 2)

        attended = attend(project("query"), project("key"), project("value"), mask)
        attended = attended.transpose(1, 2).reshape(batch, length, hidden)
        output = self.attention["output"]
        x = output["LayerNorm"](x + output["dense"](attended))
        widened = functional.gelu(self.intermediate["dense"](x))
        return self.output["LayerNorm"](x + self.output["dense"](widened))


class Encoder(nn.Module):
    """Ids [batch, length] in, hidden states [batch, length, hidden] out."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.checkpointing = False  # computes layers again for the gradient, to keep less
        self.embeddings = nn.ModuleDict(
            {
                "word_embeddings": nn.Embedding(shape.vocabulary, shape.hidden),
                "position_embeddings": nn.Embedding(shape.positions, shape.hidden),
                "LayerNorm": nn.LayerNorm(shape.hidden, shape.norm_epsilon),
            }
        )
        layers = nn.ModuleList([Layer(shape) for _ in range(shape.layers)])
        self.encoder = nn.ModuleDict({"layer": layers})
        for parameter in self.parameters():
            if parameter.dim() == 2:
                nn.init.normal_(parameter, std=0.02)

    @property
    def words(self) -> nn.Embedding:
        return self.embeddings["word_embeddings"]

    def embedding_parameters(self) -> list[nn.Parameter]:
        """The parameters below the first layer."""
        return list(self.embeddings.parameters())

    @property
    def layers(self) -> nn.ModuleList:
        return self.encoder["layer"]

    def forward(self, ids: Tensor, mask: Tensor | None) -> tuple[Tensor, None]:
        """The hidden states; there is no causal part whose states could come with them.

        :param mask: [batch, 1, 1, length], true where a token may be attended to; None for all
        """
        positions = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.embeddings["position_embeddings"](positions)
        x = self.embeddings["LayerNorm"](x)
        for layer in self.layers:
            x = run_layer(layer, self.checkpointing and self.training, x, mask)
        return x, None
