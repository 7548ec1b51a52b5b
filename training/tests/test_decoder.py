"""A Qwen2 decoder as the start: what transformers writes, read and trained on, and refused where wrong."""

import gzip
import json
from pathlib import Path

import pytest
import torch
from conftest import TRAINING
from safetensors.torch import load_file
from tokenizers import Tokenizer
from transformers import Qwen2Config, Qwen2ForCausalLM

from cprs_training.config import read
from cprs_training.corpus import Corpus
from cprs_training.errors import TrainingError
from cprs_training.export import export
from cprs_training.models.critic import TokenCritic
from cprs_training.models.pretrained import load_decoder, load_model
from cprs_training.models.shape import Shape
from cprs_training.models.weights import read_weights, write_weights
from cprs_training.prepare import prepare
from cprs_training.prompts import PROMPTS
from cprs_training.tokenizer import tag_rows, train_bytes
from cprs_training.train import train

ROOT = TRAINING.parent
IDS = torch.randint(0, 300, (2, 20), generator=torch.Generator().manual_seed(4))


def qwen2(tied: bool) -> Qwen2ForCausalLM:
    torch.manual_seed(5)
    config = Qwen2Config(
        vocab_size=640,
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=4,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=256,
        rope_theta=50_000.0,
        tie_word_embeddings=tied,
        initializer_range=0.2,
    )
    model = Qwen2ForCausalLM(config).eval()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            if parameter.dim() == 1:  # biases and norms begin at 0 and 1, which hides a mistake
                parameter += torch.randn_like(parameter) * 0.1
    return model


@pytest.mark.parametrize("tied", [True, False], ids=["tied", "own head"])
def test_a_decoder_is_read_as_transformers_wrote_it(tied: bool, tmp_path: Path) -> None:
    """With all layers causal it computes what transformers does, from a file and from shards."""
    model = qwen2(tied)
    with torch.no_grad():
        expected = model(IDS, output_hidden_states=True)
    for directory, size in ((tmp_path / "whole", "1GB"), (tmp_path / "shards", "40KB")):
        model.save_pretrained(directory, max_shard_size=size)
        assert (directory / "model.safetensors.index.json").exists() == (size == "40KB")
        critic = load_decoder(directory, bidirectional_from=4).eval()
        with torch.no_grad():
            hidden = critic(IDS).hidden
            words = critic.category(hidden, torch.arange(640))
        assert torch.allclose(hidden, expected.hidden_states[-1], atol=1e-4)
        assert torch.allclose(words, expected.logits, atol=1e-3)


def test_both_spellings_of_a_configuration_are_read(tmp_path: Path) -> None:
    qwen2(tied=False).save_pretrained(tmp_path)
    file = tmp_path / "config.json"
    five = json.loads(file.read_text())
    assert five["rope_parameters"]["rope_theta"] == 50_000.0
    four = {k: v for k, v in five.items() if k not in ("rope_parameters", "dtype", "layer_types")}
    four |= {"rope_theta": 50_000.0, "torch_dtype": "float32", "rope_scaling": None}
    shape = Shape.from_config(five)
    assert Shape.from_config(four) == shape
    assert (shape.rope_theta, shape.tied, shape.bidirectional_from) == (50_000.0, False, 3)
    assert load_decoder(tmp_path, None).shape.bidirectional_from == 3
    assert load_decoder(tmp_path, 2).shape.bidirectional_from == 2


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"model_type": "llama"}, "type 'llama'; a decoder must be qwen2"),
        ({"rope_parameters": {"rope_theta": 1e6, "rope_type": "yarn"}}, "scales its rotary"),
        ({"rope_scaling": {"type": "yarn", "factor": 4.0}}, "scales its rotary"),
        ({"use_sliding_window": True}, "sliding window"),
        ({"hidden_act": "gelu"}, "activation gelu"),
        ({"head_dim": 16}, "heads of 16 and not of 8"),
        ({"vocab_size": 600}, "other sizes than its config.json says"),
        ({"num_hidden_layers": 5}, r"it lacks \['model.layers.4"),
    ],
)
def test_what_cannot_be_trained_is_refused(change: dict, message: str, tmp_path: Path) -> None:
    qwen2(tied=True).save_pretrained(tmp_path)
    file = tmp_path / "config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | change))
    with pytest.raises(TrainingError, match=message):
        load_decoder(tmp_path, None)


def test_incomplete_directories_are_refused(tmp_path: Path) -> None:
    qwen2(tied=True).save_pretrained(tmp_path, max_shard_size="40KB")
    next(iter(tmp_path.glob("model-00002*"))).unlink()
    with pytest.raises(TrainingError, match="names model-00002-of-.*, which isn't there"):
        load_decoder(tmp_path, None)
    (tmp_path / "model.safetensors.index.json").unlink()
    with pytest.raises(TrainingError, match="neither model.safetensors nor"):
        load_decoder(tmp_path, None)
    qwen2(tied=True).save_pretrained(tmp_path)
    with pytest.raises(TrainingError, match="attend in both directions from 9"):
        load_decoder(tmp_path, 9)


def test_weights_are_cut_into_shards_and_read_again(tmp_path: Path) -> None:
    weights = {f"w{i}": torch.full((10,), float(i)) for i in range(5)}
    write_weights(weights, tmp_path, shard_bytes=80)
    assert len(list(tmp_path.glob("model-*-of-00003.safetensors"))) == 3
    again = read_weights(tmp_path)
    assert again.keys() == weights.keys()
    assert all(torch.equal(again[name], tensor) for name, tensor in weights.items())
    write_weights(weights, tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["model.safetensors"], "no shards are left"


def test_the_published_code_gives_the_same_logits() -> None:
    """28 layers in the published layout: two shards, an LM head of its own, attention in both directions
    from layer 21."""
    folder = ROOT / "cprs-engine-pytorch/src/test/resources/reference/hybrid-random-28"
    model = load_model(folder).eval()
    assert not model.shape.tied
    for case in json.loads((folder / "expected_logits.json").read_text()):
        with torch.no_grad():
            hidden = model(torch.tensor([case["input_ids"]])).hidden[0]
            boundary = model.cls_head(hidden)
            words = model.category(hidden, torch.tensor(case["lm_logits_tokens"]))
        assert torch.allclose(boundary, torch.tensor(case["boundary_logits"]), atol=1e-3)
        assert torch.allclose(words, torch.tensor(case["lm_logits"]), atol=1e-3)


@pytest.mark.parametrize("tied", [True, False], ids=["tied", "own head"])
def test_a_decoder_is_trained_and_exported(tied: bool, corpus: Corpus, tmp_path: Path) -> None:
    """In bf16 weights too, and with layers computed again for the gradient."""
    start = tmp_path / "qwen2"
    qwen2(tied).save_pretrained(start)
    tokenizer = train_bytes(corpus, 640, list(PROMPTS))
    tokenizer.enable_truncation(8)  # as a checkpoint may have it
    tokenizer.save(str(start / "tokenizer.json"))
    config = read(
        TRAINING / "configs" / "decoder-tiny.toml",
        [
            f'start.path="{start.as_posix()}"',
            f'work="{(tmp_path / "work").as_posix()}"',
            "train.steps=3",
            "train.workers=0",
            "train.average_every=1",
            "train.stages=[{until=1.0,batch=[{window=160,singles=2}]}]",
            "train.gradient_checkpointing=true",
            f'train.weights="{"fp32" if tied else "bf16"}"',
        ],
    )
    lines: list[str] = []
    prepare(config, lines.append)
    train(config, lines.append)
    assert "done after 3 steps" in lines[-1]
    export(config, lines.append)
    before, after = load_decoder(start, None), load_model(config.exported)
    assert after.shape == before.shape
    written = load_file(config.exported / "model.safetensors")
    assert ("lm_head.weight" in written) != tied
    for name in ("rows", "body.words.weight", "body.layers.3.self_attn.q_proj.weight"):
        one, other = (_of(critic, name) for critic in (before, after))
        assert not torch.equal(one.to(torch.bfloat16).float(), other), f"{name} was not trained"


def _of(critic: TokenCritic, name: str) -> torch.Tensor:
    return critic.rows if name == "rows" else critic.get_parameter(name.replace("body", "model"))


def test_computing_layers_again_changes_no_gradient(tmp_path: Path) -> None:
    qwen2(tied=True).save_pretrained(tmp_path)
    gradients = []
    for again in (False, True):
        torch.manual_seed(1)
        critic = load_decoder(tmp_path, None).train()
        critic.body.checkpointing = again
        critic(IDS).hidden.square().mean().backward()
        gradients.append(critic.body.words.weight.grad)
    assert torch.allclose(*gradients, atol=1e-6)


# What config.json of Qwen2-7B-Instruct and of Qwen2.5-7B-Instruct have in common; of keys that this
# package reads nothing differs. One says more of sliding windows, which both leave off.
SEVEN_B = {
    "model_type": "qwen2",
    "hidden_act": "silu",
    "hidden_size": 3584,
    "intermediate_size": 18944,
    "max_position_embeddings": 32768,
    "max_window_layers": 28,
    "num_attention_heads": 28,
    "num_hidden_layers": 28,
    "num_key_value_heads": 4,
    "rms_norm_eps": 1e-06,
    "rope_theta": 1000000.0,
    "tie_word_embeddings": False,
    "use_sliding_window": False,
    "vocab_size": 152064,
}


def test_qwen2_and_qwen2_5_are_of_one_shape_and_one_tokenizer() -> None:
    """The paper starts from Qwen2-7B-Base. Its tokenizer is that of Qwen2.5 without the last 19 of the
    added tokens, of which texts and template have none."""
    two = SEVEN_B | {"sliding_window": 131_072, "torch_dtype": "bfloat16"}
    two_five = SEVEN_B | {"sliding_window": None, "layer_types": ["full_attention"] * 28}
    shape = Shape.from_config(two)
    assert Shape.from_config(two_five) == shape
    assert shape.bidirectional_from == 21, "as published"
    file = ROOT / "parity/src/test/resources/reference/qwen2.5-tokenizer.json.gz"
    data = json.loads(gzip.decompress(file.read_bytes()))
    of_two_five = Tokenizer.from_str(json.dumps(data))
    data["added_tokens"] = data["added_tokens"][:3]
    of_two = Tokenizer.from_str(json.dumps(data))
    text = f"{PROMPTS['needle'][0]}\nRésumé 😀 数据 <|im_end|>\n\t3.14"
    assert of_two.encode(text).ids == of_two_five.encode(text).ids
    rows = tag_rows(of_two, list(PROMPTS))
    assert rows == tag_rows(of_two_five, list(PROMPTS))
    assert len(set(rows.values())) == len(PROMPTS) + 1
