"""The training loop: AdamW with a cosine, an average of the weights, checkpoints to go on from."""

from __future__ import annotations

import math
import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor, nn

from . import tokenizer as tokenizers
from .batches import Batch, Batches, Feeder
from .config import Config, Stage
from .errors import TrainingError
from .loss import Objective
from .models import pretrained
from .models.critic import TokenCritic
from .models.sentence_encoder import SentenceEncoder, first_embedding
from .models.shape import Shape
from .prepare import Prepared
from .progress import Progress
from .tasks import Mix


def train(config: Config, log: Callable[[str], None]) -> None:
    """Trains from the start, or from the last checkpoint in the working folder if there is one."""
    torch.set_num_threads(config.train.threads)
    torch.manual_seed(config.train.seed)
    prepared = Prepared.load(config)
    trainer = Trainer(config, prepared, log)
    trainer.resume()
    log(f"{trainer.critic.size():,} parameters, tags {', '.join(prepared.tags)}")
    log(prepared.train.summary())
    trainer.run()


def start(config: Config, prepared: Prepared) -> TokenCritic:
    """The model as training begins with it."""
    if config.start.kind != "scratch":
        critic = _pretrained(config)
        if config.start.match_query and critic.match is None:
            _match_query(critic, config.start.match_query, prepared)
        return critic
    model = config.model
    shape = Shape(
        kind=model.type,
        vocabulary=prepared.tokenizer.get_vocab_size(),
        hidden=model.hidden,
        layers=model.layers,
        heads=model.heads,
        intermediate=model.intermediate,
        positions=model.positions,
        norm_epsilon=1e-12 if model.type == "bert" else 1e-6,
        kv_heads=model.kv_heads if model.type == "qwen2" else 0,
        rope_theta=model.rope_theta,
        bidirectional_from=model.bidirectional_from,
    )
    critic = TokenCritic(shape)
    if config.start.embedding:
        encoder = SentenceEncoder(config.start.embedding, config.start.heads)
        with torch.no_grad():
            embedding = first_embedding(encoder, prepared.tokenizer, model.hidden)
            critic.body.words.weight.copy_(embedding)
    return critic


def _pretrained(config: Config) -> TokenCritic:
    path, heads = _path(config), config.start.heads
    if config.start.kind == "encoder":
        return pretrained.load_encoder(path, heads)
    critic = pretrained.load_model(path)
    if config.start.mix:
        encoder = pretrained.load_encoder(config.start.mix, heads)
        pretrained.mix_in(critic, encoder, config.start.mix_share)
    return critic


def _match_query(critic: TokenCritic, tag: str, prepared: Prepared) -> None:
    rows = tokenizers.tag_rows(prepared.tokenizer, prepared.tags)
    if tag not in prepared.tags:
        raise TrainingError(
            f"[start] match_query is '{tag}'; the tags are {', '.join(prepared.tags)}"
        )
    own = rows.pop(tag)
    marks = tokenizers.query_marks(prepared.tokenizer)
    critic.match_query(marks, own, list(rows.values()))


def _path(config: Config) -> Path:
    assert config.start.path is not None  # the configuration was checked when it was read
    return config.start.path


class Trainer:
    """One run over its whole length."""

    def __init__(self, config: Config, prepared: Prepared, log: Callable[[str], None]) -> None:
        self.config = config
        self.log = log
        run = config.train
        self.critic = start(config, prepared).to(run.device)
        _freeze(self.critic, run.freeze_layers)
        self.forward = torch.compile(self.critic, dynamic=False) if run.compile else self.critic
        rows = tokenizers.tag_rows(prepared.tokenizer, prepared.tags)
        self.optimizer = _optimizer(self.critic, config)
        self.average = {k: v.clone() for k, v in self.critic.state_dict().items()}
        self.step = 0
        self.elapsed = 0.0  # seconds of training, those before a checkpoint included
        # A run that goes on draws other samples than it drew at its beginning.
        self.sampler = random.Random()
        self.batches = Batches(
            self.sampler,
            prepared.tokenizer,
            prepared.tags,
            prepared.train,
            config.group_tasks,
            run.group_windows,
            prepared.teachers,
        )
        self.objective = Objective(config.loss, rows, run.device, self.batches.group_tag)
        self.mixes = [Mix(stage.tasks or config.tasks, prepared.train) for stage in run.stages]
        self.progress = Progress()

    @property
    def checkpoint(self) -> Path:
        return self.config.work / "checkpoint.pt"

    def resume(self) -> None:
        """Takes up the last checkpoint, if there is one."""
        if not self.checkpoint.exists():
            return
        saved = torch.load(self.checkpoint, map_location=self.config.train.device)
        try:
            self.critic.load_state_dict(saved["raw"])
            self.optimizer.load_state_dict(saved["optimizer"])
        except (RuntimeError, ValueError) as error:
            raise TrainingError(
                f"{self.checkpoint} is of another model than the configuration's; give the run "
                f"another work folder, or delete it ({str(error).splitlines()[0]})"
            ) from error
        self.average = saved["average"]
        self.step = saved["step"]
        self.elapsed = saved["elapsed"]
        self.log(f"going on from step {self.step}, {self.elapsed:.0f} s")

    def run(self) -> None:
        """Trains until the run's time or steps are over, and saves the last checkpoint."""
        run = self.config.train
        self.sampler.seed(run.seed * 1_000_003 + self.step)
        self.critic.train()
        began = time.monotonic() - self.elapsed
        feeder = Feeder(self._make)
        try:
            while self.done() < 1:
                self._take_step(feeder.next())
                self.elapsed = time.monotonic() - began
                if self.step % run.log_every == 0:
                    rate = self._rate()
                    self.log(self.progress.line(self.step, self.elapsed, rate))
                if self.step % run.checkpoint_every == 0:
                    self.save()
        finally:
            feeder.close()
        self.save()
        self.log(f"done after {self.step} steps, {self.elapsed:.0f} s")

    def done(self) -> float:
        """How much of the run is over, 0 to 1: by steps where they are given, else by time."""
        run = self.config.train
        part = self.step / run.steps if run.steps else self.elapsed / run.seconds
        return min(1.0, part)

    def _make(self) -> Batch:
        number, stage = self._stage()
        shape = self.sampler.choices(stage.batch, [each.share for each in stage.batch])[0]
        return self.batches.make(self.mixes[number], shape)

    def _stage(self) -> tuple[int, Stage]:
        done = self.done()
        stages = self.config.train.stages
        return next((i, s) for i, s in enumerate(stages) if done < s.until or s is stages[-1])

    def _rate(self) -> float:
        """The learning rate of this step: a warm-up, then half a cosine down to the lowest."""
        run = self.config.train
        cosine = 0.5 * (1 + math.cos(math.pi * self.done()))
        warm = min(1.0, (self.step + 1) / max(1, run.warmup_steps))
        return run.learning_rate * warm * (run.lowest + (1 - run.lowest) * cosine)

    def _take_step(self, batch: Batch) -> None:
        device = self.config.train.device
        batch = batch.to(device)
        for group in self.optimizer.param_groups:
            group["lr"] = self._rate() * group["factor"]
        with torch.autocast(
            torch.device(device).type, torch.bfloat16, enabled=self.config.train.bf16
        ):
            states = self.forward(batch.ids, batch.mask)
            parts = self.objective.parts(self.critic, batch, states)
            loss = self.objective.total(parts)
        loss.backward()
        nn.utils.clip_grad_norm_(self.critic.parameters(), 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        if self.step % self.config.train.average_every == 0:
            self._update_average()
        self.progress.add(parts, self.critic, batch, states.hidden)

    @torch.no_grad()
    def _update_average(self) -> None:
        """The first steps count little, as the average would be of an untrained model for long."""
        updates = self.step / self.config.train.average_every
        keep = min(self.config.train.average, (updates + 1) / (updates + 10))
        for name, value in self.critic.state_dict().items():
            self.average[name].lerp_(value, 1 - keep)

    def save(self) -> None:
        """Writes the checkpoint whole or not at all."""
        state: dict[str, object] = {
            "average": self.average,
            "raw": self.critic.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "step": self.step,
            "elapsed": self.elapsed,
            "seed": self.config.train.seed,
        }
        unfinished = self.checkpoint.with_suffix(".tmp")
        torch.save(state, unfinished)
        os.replace(unfinished, self.checkpoint)


def averaged(config: Config) -> tuple[dict[str, Tensor], int, float]:
    """The averaged weights of the last checkpoint, its step and its seconds."""
    file = config.work / "checkpoint.pt"
    if not file.exists():
        raise TrainingError(f"There is no {file}; train first")
    saved = torch.load(file, map_location="cpu")
    return saved["average"], saved["step"], saved["elapsed"]


def _freeze(critic: TokenCritic, layers: int) -> None:
    if layers < 0:
        return
    if layers > critic.shape.layers:
        raise TrainingError(f"freeze_layers is {layers}; the model has {critic.shape.layers}")
    frozen = critic.body.embedding_parameters()
    frozen += [p for layer in critic.body.layers[:layers] for p in layer.parameters()]
    for parameter in frozen:
        parameter.requires_grad_(False)


def _optimizer(critic: TokenCritic, config: Config) -> torch.optim.AdamW:
    """The heads begin at random beside a trained body, so they move faster."""
    heads = ("cls_head", "category_scale", "match.addition")
    named = [(n, p) for n, p in critic.named_parameters() if p.requires_grad]
    groups = [
        {"params": [p for n, p in named if not n.startswith(heads)], "factor": 1.0},
        {
            "params": [p for n, p in named if n.startswith(heads)],
            "factor": config.train.head_factor,
        },
    ]
    return torch.optim.AdamW(
        groups,
        lr=config.train.learning_rate,
        betas=(0.9, 0.98),
        weight_decay=config.train.weight_decay,
        fused=True,
    )
