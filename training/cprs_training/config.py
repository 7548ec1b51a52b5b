"""The configuration of a run, read from a TOML file; see ``configs/`` for commented ones."""

from __future__ import annotations

import dataclasses
import os
import types
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import tomllib

from .errors import TrainingError


@dataclass(frozen=True)
class Sources:
    """Where texts and questions are; a path may name a file or, for prose, a folder."""

    prose: list[Path] = field(default_factory=list)
    squad: list[Path] = field(default_factory=list)
    qed: list[Path] = field(default_factory=list)
    qamr: list[Path] = field(default_factory=list)
    written: list[Path] = field(default_factory=list)
    evidence: list[Path] = field(default_factory=list)
    evidence_without: list[str] = field(default_factory=list)  # sets or domains, to judge a run by
    evidence_weights: dict[str, float] = field(
        default_factory=dict
    )  # else by size, see evidence.py
    held_out_squad: list[Path] = field(default_factory=list)
    nouns: Path | None = None
    adjectives: Path | None = None
    neighbours: Path | None = None  # a sentence encoder: jar, ONNX file or directory
    prose_limit_mb: float = 4.0  # of each file
    # With teachers: this many paragraphs of the prose are taken, and the teachers read them too; 0: all
    # are taken and none read.
    taught_prose: int = 0
    taught_evidence: int = 0  # sentences of each set of evidence that the teachers read


@dataclass(frozen=True)
class Model:
    """The shape of a model from scratch; with another start it is read from there."""

    type: str = "bert"
    hidden: int = 128
    layers: int = 2
    heads: int = 2
    kv_heads: int = 1
    intermediate: int = 512
    positions: int = 512
    bidirectional_from: int = 1
    rope_theta: float = 1e6
    tokenizer: str = "wordpiece"  # or "bytes"
    vocabulary: int = 8192


@dataclass(frozen=True)
class Start:
    """Where the first weights come from: ``scratch``, ``encoder``, ``decoder`` or ``model``."""

    kind: str = "scratch"
    path: Path | None = None
    heads: int = 12  # of an encoder in ONNX
    # The first layer of a decoder that attends in both directions; else its upper quarter does.
    bidirectional_from: int | None = None
    embedding: Path | None = None  # a sentence encoder to begin the embedding with, from scratch
    match_query: str = ""  # the tag whose tokens a model that didn't is to match against the query
    mix: Path | None = None  # an encoder of the model's shape, which it was begun from
    mix_share: float = 0.5  # of the encoder's weights in the mean


@dataclass(frozen=True)
class Teacher:
    """A sentence encoder whose likeness of questions and sentences is learnt from."""

    path: Path  # jar, ONNX file or directory
    heads: int = 12  # of an encoder in ONNX
    pooling: str = "mean"  # of its tokens' states, or "first": the first token's state
    question_prefix: str = ""
    sentence_prefix: str = ""
    tokens: int = 64  # more of a text isn't read


@dataclass(frozen=True)
class BatchShape:
    """One form of a batch: windows of a length, each of its own sample, and groups of windows of one
    question's document."""

    window: int
    singles: int
    groups: int = 0
    share: float = 1.0


@dataclass(frozen=True)
class Stage:
    """What batches look like, and which tasks they hold, up to a share of the run."""

    until: float
    batch: list[BatchShape]
    tasks: dict[str, float] = field(default_factory=dict)  # else those of the run


@dataclass(frozen=True)
class Loss:
    """Weights of the parts of the loss, and how the parts are taken; see ``loss.py``."""

    boundary: list[float] = field(default_factory=lambda: [2.0, 1.0, 0.7, 2.0])
    category: float = 0.4
    category_outside: float = 0.3
    category_words: int = 57
    sentence_list: float = 0.0
    sentence_score: float = 0.0
    sentence_teacher: float = 0.0
    teacher_wanted: float = (
        4.0  # by how much, in log odds, teachers are to like a wanted sentence more
    )
    meaning: float = 0.0
    next_token: float = 0.0


@dataclass(frozen=True)
class Train:
    """The run: how long, and how the weights move."""

    seconds: float = 120.0
    minutes: float | None = None  # in place of seconds
    steps: int = 0  # in place of seconds; with minutes, the run ends at what comes first
    seed: int = 1
    device: str = "cpu"  # or "cuda"
    parallel: str = "ddp"  # or "fsdp": how several processes of torchrun share the work
    workers: int = 1  # processes that prepare batches, for each one that trains; 0 for none
    threads: int = 2
    compile: bool = False
    bf16: bool = True  # products in bfloat16
    weights: str = "fp32"  # or "bf16": half the memory, but small steps are lost in rounding
    gradient_checkpointing: bool = False  # less memory, a third more work
    accumulate: int = 1  # batches of one step, in each process
    learning_rate: float = 1.2e-4
    head_factor: float = 8.0
    warmup_steps: int = 60
    lowest: float = 0.03
    weight_decay: float = 0.01
    freeze_layers: int = -1  # layers not trained, and the embeddings with them; -1 for none
    average: float = 0.98  # of the weights; 0 for none, which saves their memory
    average_every: int = 4
    log_every: int = 25
    checkpoint_every: int = 100
    group_windows: int = 4
    chars_per_token: float = 4.6  # of the language: how long a text is made to fill its windows
    stages: list[Stage] = field(default_factory=lambda: [Stage(1.0, [BatchShape(128, 32)])])

    def done(self, step: int, seconds: float) -> float:
        """How much of the run is over, 0 to 1."""
        limits = [(step, self.steps or None), (seconds, self.minutes and 60 * self.minutes)]
        parts = [part / limit for part, limit in limits if limit is not None]
        return min(1.0, max(parts, default=seconds / self.seconds))


@dataclass(frozen=True)
class Evaluate:
    """The measures: how many samples and how long their contexts are."""

    questions: int = 60
    task_samples: int = 10
    context_tokens: int = 14_600
    seed: int = 11


@dataclass(frozen=True)
class Config:
    """A run. Paths are relative to the configuration's folder; ``$NAME`` is read from the
    environment."""

    name: str
    work: Path
    window: int
    tasks: dict[str, float]
    sources: Sources
    description: str = ""
    licence: str = ""
    task_files: list[Path] = field(default_factory=list)
    group_tasks: dict[str, float] = field(default_factory=dict)
    model: Model = field(default_factory=Model)
    start: Start = field(default_factory=Start)
    teachers: list[Teacher] = field(default_factory=list)
    loss: Loss = field(default_factory=Loss)
    train: Train = field(default_factory=Train)
    evaluate: Evaluate = field(default_factory=Evaluate)

    @property
    def exported(self) -> Path:
        """The directory that ``export`` writes."""
        return self.work / self.name


def read(file: Path, overrides: list[str] | None = None) -> Config:
    """Reads a configuration.

    :param overrides: ``section.key=value`` in TOML, as the command line's ``--set`` gives them
    """
    if not file.is_file():
        raise TrainingError(f"There is no configuration {file}")
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
        for override in overrides or []:
            _merge(data, tomllib.loads(override))
    except tomllib.TOMLDecodeError as error:
        raise TrainingError(f"{file} or an override is no TOML: {error}") from error
    return _check(_build(Config, data, file.resolve().parent, ""))


def _merge(into: dict, other: dict) -> None:
    for key, value in other.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            _merge(into[key], value)
        else:
            into[key] = value


def _check(config: Config) -> Config:
    kinds = {
        "[start] kind": (config.start.kind, ("scratch", "encoder", "decoder", "model")),
        "[train] device": (config.train.device, ("cpu", "cuda")),
        "[train] parallel": (config.train.parallel, ("ddp", "fsdp")),
        "[train] weights": (config.train.weights, ("fp32", "bf16")),
    }
    for key, (value, known) in kinds.items():
        if value not in known:
            raise TrainingError(f"{key} is '{value}'; it must be one of {', '.join(known)}")
    if (config.start.kind != "scratch") != (config.start.path is not None):
        raise TrainingError(
            "[start] path names an encoder, a decoder or a model, and only with such a kind"
        )
    if config.start.bidirectional_from is not None and config.start.kind != "decoder":
        raise TrainingError('[start] bidirectional_from goes with kind = "decoder"')
    run = config.train
    for key, least, value in (
        ("accumulate", 1, run.accumulate),
        ("workers", 0, run.workers),
        ("minutes", 0.01, run.minutes or 1),
    ):
        if value < least:
            raise TrainingError(f"[train] {key} is {value}; give {least} or more")
    if run.weights == "bf16" and not run.bf16:
        raise TrainingError('[train] weights = "bf16" goes with bf16 = true')
    for teacher in config.teachers:
        if teacher.pooling not in ("mean", "first"):
            raise TrainingError(f"A teacher's pooling is '{teacher.pooling}'; it is mean or first")
    if bool(config.teachers) != bool(config.loss.sentence_teacher):
        raise TrainingError("Give both [[teachers]] and [loss] sentence_teacher, or neither")
    if config.loss.meaning and not config.teachers:
        raise TrainingError("[loss] meaning needs [[teachers]], whose vectors it is")
    if config.sources.taught_prose and not config.teachers:
        raise TrainingError("[sources] taught_prose needs [[teachers]], who are to read it")
    if config.start.mix and config.start.kind != "model":
        raise TrainingError('[start] mix goes with kind = "model"')
    if config.start.match_query and config.start.kind == "scratch":
        raise TrainingError("[start] match_query goes with a kind other than scratch")
    stages = config.train.stages
    if [s.until for s in stages] != sorted(s.until for s in stages) or stages[-1].until != 1:
        raise TrainingError("The stages' until must rise to 1.0")
    if not config.group_tasks and any(s.groups for stage in stages for s in stage.batch):
        raise TrainingError("A stage has groups; name their tasks under [group_tasks]")
    longest = max(s.window for stage in stages for s in stage.batch)
    if longest > config.window:
        raise TrainingError(f"A stage has windows of {longest} tokens, more than the window")
    return config


def _build(kind: Any, value: Any, folder: Path, where: str) -> Any:
    """A value of the type that a field declares; unknown keys are refused by name."""
    origin = get_origin(kind)
    if origin is types.UnionType:  # X | None, where a value was given
        return _build(get_args(kind)[0], value, folder, where)
    if dataclasses.is_dataclass(kind):
        return _build_section(kind, value, folder, where)
    if origin is list and isinstance(value, list):
        return [_build(get_args(kind)[0], each, folder, where) for each in value]
    if origin is dict and isinstance(value, dict):
        return {k: _build(get_args(kind)[1], v, folder, f"{where}.{k}") for k, v in value.items()}
    if kind is Path and isinstance(value, str):
        return _path(value, folder, where)
    if kind is float and type(value) is int:
        return float(value)
    if origin is None and type(value) is kind:
        return value
    raise TrainingError(f"{where} is {value!r}, which is no {(origin or kind).__name__}")


def _build_section(kind: Any, value: Any, folder: Path, where: str) -> Any:
    if not isinstance(value, dict):
        raise TrainingError(f"{where} must be a table")
    hints = get_type_hints(kind)
    unknown = sorted(set(value) - set(hints))
    if unknown:
        raise TrainingError(f"There is no key {where}.{unknown[0]}; there are {', '.join(hints)}")
    prefix = f"{where}." if where else ""
    built = {k: _build(hints[k], v, folder, prefix + k) for k, v in value.items()}
    try:
        return kind(**built)
    except TypeError as error:
        raise TrainingError(f"[{where or 'the configuration'}] is incomplete: {error}") from error


def _path(value: str, folder: Path, where: str) -> Path:
    expanded = os.path.expandvars(os.path.expanduser(value))
    if "$" in expanded:
        raise TrainingError(f"{where} is {value}, and the environment has no such variable; set it")
    return (folder / expanded).resolve()
