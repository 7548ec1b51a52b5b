"""What teachers say of the sentences of a document, and what the loss makes of it."""

import math
import random
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from cprs_training import sentences
from cprs_training.batches import Batch, Batches, collate
from cprs_training.config import Config, Loss, Sources, Teacher
from cprs_training.corpus import Corpus
from cprs_training.export import write_model
from cprs_training.loss import Objective, _meaning
from cprs_training.models.critic import TokenCritic
from cprs_training.models.shape import Shape
from cprs_training.prompts import PROMPTS
from cprs_training.sample import Draft, Sample
from cprs_training.teachers import Teachers
from cprs_training.tokenizer import tag_rows, train_wordpiece
from cprs_training.windows import Window, label

SENTENCES = [f"The {word} is here." for word in "one two three four five six seven eight".split()]


def teachers() -> Teachers:
    """Two teachers of three dimensions, to whom the third sentence is the likest."""
    texts = np.eye(3)[[0, 0, 2, 0, 1, 1, 0, 1]].astype(np.float16)
    asked = np.array([[0.0, 0.6, 0.8]], np.float16)
    vectors = {"questions0": asked, "sentences0": texts, "questions1": asked, "sentences1": texts}
    return Teachers(["Where is it?"], SENTENCES, vectors)


def test_likeness_is_a_standard_score_of_the_known_sentences() -> None:
    values = teachers().likeness("where is it", [*SENTENCES, "Nobody knows this one."])
    assert math.isnan(values[-1])
    assert max(range(8), key=lambda i: values[i]) == 2
    assert np.mean(values[:8]) == pytest.approx(0, abs=1e-5)
    assert np.std(values[:8]) == pytest.approx(1, abs=1e-3)


def test_unknown_questions_and_few_sentences_have_no_likeness() -> None:
    assert np.isnan(teachers().likeness("What else?", SENTENCES)).all()
    assert np.isnan(teachers().likeness("Where is it?", SENTENCES[:7])).all()


def test_teachers_read_the_corpus(corpus: Corpus, tmp_path: Path) -> None:
    tokenizer = train_wordpiece(corpus, 512, ["fact"])
    shape = Shape("bert", tokenizer.get_vocab_size(), 32, 2, 2, 64, 64, 1e-12)
    torch.manual_seed(0)
    write_model(TokenCritic(shape), ["fact"], 64, tmp_path)
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    lines: list[str] = []
    config = Config(
        "taught", tmp_path, 64, {}, Sources(), teachers=[Teacher(tmp_path, pooling="first")]
    )
    texts = [s.strip() for p in corpus.article_paragraphs for s in sentences.texts(p)]
    prose = sentences.texts(corpus.prose[-1])[0].strip()
    read = ["Rent is due on the first.", *texts[:9], prose]
    asked = Teachers.ask(config, corpus, lines.append)
    values = asked.likeness("when do I have to pay", read)
    assert not np.isnan(values[:-1]).any() and math.isnan(values[-1])
    assert "reads 2 questions" in lines[0]
    config = replace(config, sources=Sources(taught_prose=1))
    asked = Teachers.ask(config, corpus, lines.append)
    assert not np.isnan(asked.likeness("when do I have to pay", read)).any()


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    teachers().save(tmp_path)
    again = Teachers.load(tmp_path).likeness("Where is it?", SENTENCES)
    assert again == teachers().likeness("Where is it?", SENTENCES)


def test_a_batch_carries_them_and_training_on_them_ranks_as_they_do(corpus: Corpus) -> None:
    torch.manual_seed(0)
    tokenizer = train_wordpiece(corpus, 512, ["fact"])
    draft = Draft("Where is it?", " ".join(SENTENCES), (), "Where is it?")
    labelled = label(tokenizer, Sample("written", PROMPTS["fact"][0], "fact", draft))
    window = Window(labelled, 0, len(labelled.tokens.ids))
    length = len(labelled.prefix) + window.end
    batch = collate([[window]], [], ["fact"], length, teachers())
    assert batch.sentence_likeness.argmax() == 2
    assert collate([[window]], [], ["fact"], length).sentence_likeness.isnan().all()

    critic = TokenCritic(Shape("bert", tokenizer.get_vocab_size(), 32, 2, 2, 64, 256, 1e-12))
    loss = Loss(sentence_teacher=1.0)
    objective = Objective(loss, tag_rows(tokenizer, ["fact"]), "cpu", "fact")
    optimizer = torch.optim.AdamW(critic.parameters(), 3e-3)
    values = []
    for _ in range(30):
        part = objective.parts(critic, batch, critic(batch.ids))["sentence_teacher"]
        optimizer.zero_grad()
        part.backward()
        optimizer.step()
        values.append(part.item())
    assert values[-1] < 0.3 * values[0]


def test_questions_are_found_as_tasks_put_them(corpus: Corpus) -> None:
    """The bare question goes with the sample, whatever the task wraps it in."""
    tokenizer = train_wordpiece(corpus, 512, ["fact"])
    batches = Batches(random.Random(1), tokenizer, ["fact"], corpus, {"written": 1.0}, 2)
    group = batches._group(128)
    assert group[0].of.question == "when do I have to pay"


def test_the_meaning_of_tokens_and_query_is_how_far_they_are_from_the_teachers_vectors() -> None:
    vectors = torch.eye(3)
    batch = Batch(
        ids=torch.zeros(1, 4),
        mask=None,
        boundary=torch.zeros(1, 4),
        category=torch.zeros(1, 4),
        sentence=torch.tensor([[-1, 0, 0, 1]]),
        sentence_group=torch.zeros(2),
        sentence_wanted=torch.zeros(2),
        sentence_likeness=torch.zeros(2),
        group_every=torch.zeros(1, dtype=torch.bool),
        sentence_meaning=torch.stack([vectors[0], torch.full((3,), torch.nan)]),
        query_meaning=vectors[2:],
        tasks=["written"],
    )
    meaning = torch.stack([vectors[1], vectors[0], vectors[1], vectors[1]])[None]
    # Of the known sentence's tokens one says what it means; the query says it.
    assert torch.isclose(_meaning(batch, meaning, vectors[2:]), torch.tensor(0.25))
