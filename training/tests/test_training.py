"""A few steps of a tiny model: the loop, the checkpoint, the export and the card."""

import dataclasses
import json
import random
from pathlib import Path

import pytest
import torch
from conftest import TRAINING

from cprs_training.batches import Batches, collate
from cprs_training.card import card
from cprs_training.config import BatchShape, Config, Stage, read
from cprs_training.corpus import Corpus
from cprs_training.errors import TrainingError
from cprs_training.evaluate import Ranked, evaluate, wilson
from cprs_training.export import export
from cprs_training.models.pretrained import load_model
from cprs_training.prepare import Prepared, prepare
from cprs_training.prompts import PROMPTS
from cprs_training.row import row
from cprs_training.sample import Draft, Sample
from cprs_training.tokenizer import train_wordpiece
from cprs_training.train import train
from cprs_training.windows import NO_LABEL, Window, label


@pytest.fixture
def config(tmp_path: Path) -> Config:
    shape = BatchShape(window=128, singles=2, groups=1)
    config = read(
        TRAINING / "configs" / "tiny.toml",
        [
            "train.steps=3",
            "train.warmup_steps=2",
            "train.workers=0",
            "model.hidden=32",
            "evaluate.task_samples=1",
        ],
    )
    loss = dataclasses.replace(config.loss, sentence_list=0.1, sentence_score=0.1)
    run = dataclasses.replace(config.train, stages=[Stage(1.0, [shape])], group_windows=2)
    return dataclasses.replace(
        config, work=tmp_path, loss=loss, train=run, group_tasks={"cloze": 1.0}
    )


def test_from_sources_to_card(config: Config) -> None:
    lines: list[str] = []
    prepare(config, lines.append)
    train(config, lines.append)
    assert "done after 3 steps" in lines[-1]
    longer = dataclasses.replace(config, train=dataclasses.replace(config.train, steps=5))
    train(longer, lines.append)
    assert any("going on from step 3" in line for line in lines)
    assert "done after 5 steps" in lines[-1]
    train(longer, lines.append)
    assert "nothing left to do after 5 steps" in lines[-1]
    export(config, lines.append)
    evaluate(config, lines.append)
    row(config, lines.append)
    head, line, cells = "\n".join(lines[-2:]).split("\n")
    assert head.count("|") == line.count("|") == cells.count("|")
    assert cells.startswith(f"| {config.name} | CPU | 5 | ")
    assert "clause " in cells
    card(config, lines.append)
    text = (config.exported / "README.md").read_text()
    assert "5 steps" in text
    assert "| clause | `clause` |" in text

    prepared = Prepared.load(config)
    assert prepared.tags == ["fact", "keyword", "clause"]
    model = json.loads((config.exported / "config.json").read_text())
    assert model["cprs_tags"] == prepared.tags
    case = json.loads((config.work / "reference-logits.json").read_text())[0]
    critic = load_model(config.exported).eval()
    with torch.no_grad():
        hidden = critic(torch.tensor([case["input_ids"]])).hidden[0, case["prefix_tokens"] :]
        logits = critic.cls_head(hidden)
    assert torch.allclose(logits, torch.tensor(case["boundary_logits"]), atol=1e-4)


def test_a_batch_has_its_labels_behind_the_prefix(corpus: Corpus) -> None:
    tokenizer = train_wordpiece(corpus, 2000, list(PROMPTS))
    text = "The lake is deep. Its shore was settled in 1850. They left."
    draft = Draft("When was it settled?", text, ((18, 48),))
    labelled = label(tokenizer, Sample("squad", PROMPTS["fact"][1], "fact", draft))
    window = Window(labelled, 0, len(labelled.tokens.ids))
    batch = collate([[window]], [window], ["needle", "fact"], 128)
    before = len(labelled.prefix)
    assert batch.ids.shape == (2, 128)
    assert batch.mask is not None
    assert batch.mask[0].sum() == before + len(labelled.tokens.ids)
    assert (batch.boundary[0, :before] == NO_LABEL).all()
    wanted = batch.ids[0][batch.category[0] == 1].tolist()
    assert tokenizer.decode(wanted) == "its shore was settled in 1850."
    assert batch.sentence_wanted.tolist() == [False, True, False]
    assert (batch.sentence[1] == -1).all(), "only groups have sentences to compare"


def test_budgets_take_the_best_sentences_that_fit() -> None:
    ranked = Ranked([(0.9, 60, None), (0.8, 30, 0), (0.1, 10, 1)], wanted=2, every=False)
    assert ranked.within(50) == (True, 40)
    assert ranked.within(20) == (True, 10)
    assert ranked.above(0.85) == (False, 60)
    both = dataclasses.replace(ranked, every=True)
    assert both.above(0.5) == (False, 90)
    assert both.within(100) == (True, 100)


def test_intervals() -> None:
    low, high = wilson(0.96, 48)
    assert 0.85 < low < 0.87
    assert 0.98 < high < 0.995


def test_configurations_are_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    names = "ENCODER BGE BGE_ZH DATA PROSE WORDNET MODEL DECODER EVIDENCE CHINESE"
    for name in names.split():
        monkeypatch.setenv(f"CPRS_{name}", str(tmp_path))
    for file in sorted((TRAINING / "configs").glob("*.toml")):
        config = read(file)
        assert abs(sum(config.tasks.values()) - 1) < 1e-9, file


def test_a_wrong_configuration_is_refused_by_name(tmp_path: Path) -> None:
    tiny = TRAINING / "configs" / "tiny.toml"
    with pytest.raises(TrainingError, match=r"no key train\.second;"):
        read(tiny, ["train.second=1"])
    with pytest.raises(TrainingError, match=r"train\.seconds is '9'"):
        read(tiny, ['train.seconds="9"'])
    with pytest.raises(TrainingError, match="environment has no such variable"):
        read(tiny, ['sources.squad=["$CPRS_NOT_SET/x.json"]'])
    with pytest.raises(TrainingError, match="more than the window"):
        read(tiny, ["window=64"])


def test_groups_have_one_tag(corpus: Corpus) -> None:
    tokenizer = train_wordpiece(corpus, 2000, list(PROMPTS))
    tasks = {"cloze": 1.0, "needle": 1.0}
    with pytest.raises(TrainingError, match="give tasks of one tag"):
        Batches(random.Random(1), tokenizer, ["fact", "needle"], corpus, tasks, 4)
