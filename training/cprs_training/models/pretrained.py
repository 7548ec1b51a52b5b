"""Where first weights come from: an exported model, a BERT or Qwen2 from the hub, or a jar's ONNX file."""

from __future__ import annotations

import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from ..errors import TrainingError
from .critic import TokenCritic
from .shape import BERT, QWEN2, Shape
from .weights import read_weights


def load_model(directory: Path) -> TokenCritic:
    """A model as ``export`` wrote it."""
    config = read_config(directory)
    critic = TokenCritic(Shape.from_config(config), empty=True)
    weights = read_weights(directory)
    _fold_token_types(weights, "bert.embeddings.")
    weights["category_scale"] = torch.tensor([float(config.get("cprs_category_scale", 1.0))])
    _load(critic, weights, directory, may_miss=("causal_norm.",))
    return critic


def mix_in(critic: TokenCritic, encoder: TokenCritic, share: float) -> None:
    """Moves the body of a critic back towards the encoder that it was begun from.

    Weights between two models, of which one was trained on from the other, do in part what both do
    (Wortsman et al. 2022, arXiv 2109.01903); training on mends the rest sooner than it would relearn.
    """
    if replace(critic.shape, query_marks=None) != encoder.shape:
        raise TrainingError(
            f"[start] mix has the shape {encoder.shape}, the model {critic.shape}; a mean of weights "
            "needs one shape"
        )
    others = dict(encoder.body.named_parameters())
    with torch.no_grad():
        for name, parameter in critic.body.named_parameters():
            parameter.lerp_(others[name], share)


def load_encoder(path: Path, heads: int) -> TokenCritic:
    """A critic on a public BERT encoder, its boundary head random.

    :param path: a Hugging Face directory with ``model.safetensors``, or a jar or ONNX file such as
        langchain4j's embeddings have
    :param heads: the number of attention heads, which an ONNX file doesn't say
    """
    if path.is_dir():
        config = read_config(path)
        shape = Shape.from_config(config)
        weights = read_weights(path)
        weights = {name.removeprefix("bert."): tensor for name, tensor in weights.items()}
        weights = {n: t for n, t in weights.items() if n.startswith(("embeddings.", "encoder."))}
        weights.pop("embeddings.position_ids", None)
    else:
        weights = read_onnx(_member(path, ".onnx"))
        shape = _shape_of(weights, heads)
    _fold_token_types(weights, "embeddings.")
    critic = TokenCritic(shape, empty=True)
    weights = {f"bert.{name}": tensor for name, tensor in weights.items()}
    _load(critic, weights, path, may_miss=("cls_head.", "category_scale"))
    return critic


def load_decoder(directory: Path, bidirectional_from: int | None) -> TokenCritic:
    """A critic on a public Qwen2 or Qwen2.5, its boundary head random.

    The LM head is the category head: its own, or the word embedding where the checkpoint ties them.

    :param bidirectional_from: the first layer that attends in both directions; None for the upper
        quarter, as the paper has it
    """
    config = read_config(directory)
    if config.get("model_type") != QWEN2:
        raise TrainingError(
            f"{directory} is a model of type '{config.get('model_type')}'; a decoder must be qwen2, "
            "which Qwen2 and Qwen2.5 are"
        )
    shape = Shape.from_config(config)
    if bidirectional_from is not None:
        shape = replace(shape, bidirectional_from=bidirectional_from)
    weights = read_weights(directory)
    if shape.tied:
        weights.pop("lm_head.weight", None)  # some checkpoints write the embedding twice
    critic = TokenCritic(shape, empty=True)
    _load(critic, weights, directory, may_miss=("cls_head.", "category_scale", "causal_norm."))
    return critic


def read_config(directory: Path) -> dict:
    file = directory / "config.json"
    if not file.is_file():
        raise TrainingError(f"{directory} is no model: it has no config.json")
    return json.loads(file.read_text(encoding="utf-8"))


def read_tokenizer(path: Path) -> str:
    """The text of the ``tokenizer.json`` in a directory, or of the tokenizer in a jar or beside an
    ONNX file."""
    return _without_capitals(_tokenizer_text(path))


def _without_capitals(text: str) -> str:
    """The tokenizer, told to lower its letters where its vocabulary has no capitals: without, as
    bge-small-zh-v1.5 in langchain4j's jar has it, every word with one is unknown."""
    data = json.loads(text)
    normalizer = data.get("normalizer") or {}
    if normalizer.get("type") != "BertNormalizer" or normalizer.get("lowercase"):
        return text
    if any(re.match("(?:##)?[A-Z]", word) for word in data["model"]["vocab"]):
        return text
    normalizer["lowercase"] = True
    return json.dumps(data, ensure_ascii=False)


def _tokenizer_text(path: Path) -> str:
    if path.is_dir():
        if not (path / "tokenizer.json").is_file():
            raise TrainingError(
                f"{path} has no tokenizer.json; transformers' save_pretrained of a fast tokenizer "
                "writes one"
            )
        return (path / "tokenizer.json").read_text(encoding="utf-8")
    if path.suffix == ".onnx":
        beside = path.with_name(f"{path.stem}-tokenizer.json")
        return beside.read_text(encoding="utf-8")
    return _member(path, "tokenizer.json").decode("utf-8")


def _member(path: Path, ending: str) -> bytes:
    """The only file of a jar whose name ends so; the file itself where it is no jar."""
    if path.suffix != ".jar":
        return path.read_bytes()
    with zipfile.ZipFile(path) as jar:
        names = [name for name in jar.namelist() if name.endswith(ending)]
        if len(names) != 1:
            raise TrainingError(f"{path} has {len(names)} files *{ending}; it should have one")
        return jar.read(names[0])


def read_onnx(content: bytes) -> dict[str, Tensor]:
    """The weights of a BERT encoder in ONNX, by Hugging Face's names without ``bert.``.

    Biases and norms keep their names in the export; the matrices of linear layers are transposed
    and have numbers for names, so they are found by the node that multiplies with them.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load_from_string(content).graph
    constants = {
        each.name: torch.from_numpy(numpy_helper.to_array(each).copy())
        for each in graph.initializer
    }
    weights = {n: t for n, t in constants.items() if n.startswith(("embeddings.", "encoder."))}
    weights.pop("embeddings.position_ids", None)
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in constants:
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            weights[f"{name}.weight"] = constants[node.input[1]].T.contiguous()
    if "encoder.layer.0.attention.self.query.weight" not in weights:
        raise TrainingError(
            "The ONNX file isn't a BERT encoder with float weights and its names kept; a quantized "
            "one (…-q.jar) can't be trained on, take the one without -q"
        )
    return weights


def _shape_of(weights: dict[str, Tensor], heads: int) -> Shape:
    vocabulary, hidden = weights["embeddings.word_embeddings.weight"].shape
    layers = {name.split(".")[2] for name in weights if name.startswith("encoder.layer.")}
    return Shape(
        kind=BERT,
        vocabulary=vocabulary,
        hidden=hidden,
        layers=len(layers),
        heads=heads,
        intermediate=len(weights["encoder.layer.0.intermediate.dense.bias"]),
        positions=len(weights["embeddings.position_embeddings.weight"]),
        norm_epsilon=1e-12,
    )


def _fold_token_types(weights: dict[str, Tensor], prefix: str) -> None:
    """Adds the first token type, which every token of ours has, to all positions."""
    types = weights.pop(f"{prefix}token_type_embeddings.weight", None)
    if types is not None:
        weights[f"{prefix}position_embeddings.weight"] += types[0]


def _load(
    critic: TokenCritic, weights: dict[str, Tensor], source: Path, may_miss: tuple[str, ...]
) -> None:
    try:
        # The tensors themselves: a copy of large weights would need their memory twice.
        result = critic.load_state_dict(weights, strict=False, assign=True)
    except RuntimeError as error:  # of another size
        raise TrainingError(
            f"{source} has weights of other sizes than its config.json says: "
            f"{str(error).splitlines()[-1].strip()}"
        ) from error
    missing = [name for name in result.missing_keys if not name.startswith(may_miss)]
    if missing or result.unexpected_keys:
        raise TrainingError(
            f"{source} is no model of this shape: it lacks {missing[:3]}, and has "
            f"{result.unexpected_keys[:3]} besides"
        )
