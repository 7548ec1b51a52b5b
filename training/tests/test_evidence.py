"""Evidence sets: which sentences are wanted, and what is drawn from them."""

import gzip
import json
import random
from pathlib import Path

import pytest
import torch

from conftest import TRAINING

from cprs_training import evidence, manuals, sentences
from cprs_training.compare import Settings, compare
from cprs_training.corpus import Corpus, EvidenceDocument, EvidenceQuestion, EvidenceSet
from cprs_training.errors import TrainingError
from cprs_training.export import write_model
from cprs_training.loss import _list
from cprs_training.mean import mean
from cprs_training.models.critic import TokenCritic
from cprs_training.models.pretrained import load_model
from cprs_training.models.shape import Shape
from cprs_training.prompts import PROMPTS
from cprs_training.tasks.evidence import evidence as task
from cprs_training.tasks.evidence import stretch
from cprs_training.tokenizer import train_wordpiece

TEXT = "The mill stood by a lake. It was built in 1850. Nobody knows why. Rain fell all day."


def wanted(text: str, *pieces: str, **options: bool) -> list[str]:
    spans = sentences.split(text)
    marked = [(text.index(piece), text.index(piece) + len(piece)) for piece in pieces]
    numbers = evidence.wanted_sentences(text, spans, marked, **options)
    return [text[slice(*spans[number])] for number in numbers]


def test_a_short_piece_wants_its_sentence_and_a_long_one_what_it_covers() -> None:
    assert wanted(TEXT, "fell") == ["Rain fell all day."]
    assert wanted(TEXT, "a lake. It was built in 1850. No", leaning=False) == [
        "It was built in 1850."
    ]


def test_the_sentence_before_a_pronoun_or_an_abbreviation_is_wanted_too() -> None:
    both = ["The mill stood by a lake.", "It was built in 1850."]
    assert wanted(TEXT, "1850") == both
    assert wanted(TEXT, "1850", leaning=False) == both[1:]
    text = "The council met. The IOC agreed at once. Mr. Bell left."
    assert wanted(text, "agreed at once")[0] == "The council met."
    assert wanted(text, "Bell left") == ["Mr. Bell left."]
    text = "A title of its own\n\nIt opened in 1932."
    assert wanted(text, "1932") == ["It opened in 1932."]


def test_of_a_heading_and_its_body_the_body_is_wanted() -> None:
    text = "# Returns\n\nGoods may be sent back within a month.\n\n# Fees\n\nNone."
    assert wanted(text, "# Returns\n\nGoods may be sent back within a month.") == [
        "Goods may be sent back within a month."
    ]
    assert wanted(text, "# Returns") == ["# Returns"], "a heading alone is better than nothing"


def write(folder: Path, name: str, rows: list[dict]) -> None:
    with gzip.open(folder / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)


def row(text: str, question: str, piece: str) -> dict:
    start = text.index(piece)
    asked = {"question": question, "evidence": [[start, start + len(piece)]]}
    return {"text": text, "domain": "notes", "questions": [asked]}


NAMES = "Adams Baker Clark Davis Evans Frank Ghosh Hills Irwin Jones".split()


def notes() -> list[dict]:
    rows = [row(f"They wished for rain. {n} slept.", f"Who is {n}?", n) for n in NAMES * 10]
    rows.append(row("They wished for rain. Adams slept.", "What do they wish?", "rain"))
    return rows


def test_questions_that_mean_nothing_without_their_text_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, "notes", notes())
    [found] = evidence.read([tmp_path])
    asked = {question.text for document in found.documents for question in document.questions}
    assert "What do they wish?" not in asked
    long = [row("They wished for rain. " * 400, "What do they wish?", "rain")] * 5
    write(tmp_path, "notes", long)
    [found] = evidence.read([tmp_path])
    assert not found.documents[0].questions[0].specific
    assert found.weight == pytest.approx(2 * 5**0.5), "whole documents count twice"


def test_sets_are_left_out_by_name_or_domain_and_weighted_by_name(tmp_path: Path) -> None:
    write(tmp_path, "a", [row(TEXT, "When was the mill built?", "1850")])
    other = row(TEXT, "What fell on the mill?", "Rain") | {"domain": "weather"}
    write(tmp_path, "policyqa_whole", [other])
    first, second = evidence.read([tmp_path], weights={"a": 7.0})
    assert (first.weight, first.every, second.every) == (7.0, True, False)
    assert [each.name for each in evidence.read([tmp_path], ["weather"])] == ["a"]
    with pytest.raises(TrainingError, match="no set of evidence 'b'; there are a, policyqa_whole"):
        evidence.read([tmp_path], ["b"])


def corpus_of(specific: bool) -> Corpus:
    texts = [f"Number {n} begins. The answer is {n}. Nothing else is said." for n in range(30)]
    documents = [
        EvidenceDocument(t, sentences.split(t), [EvidenceQuestion(f"Asked {n}?", [1], specific)])
        for n, t in enumerate(texts)
    ]
    return Corpus(
        prose=["Some prose stands here."], evidence=[EvidenceSet("s", True, 1.0, documents)]
    )


@pytest.mark.parametrize("specific", [True, False])
def test_other_documents_stand_beside_it_only_if_they_cannot_answer(specific: bool) -> None:
    rng = random.Random(4)
    corpus = corpus_of(specific)
    hits = beside = 0
    for _ in range(60):
        draft = task(rng, corpus, 400)
        assert draft is not None
        number = draft.question.removeprefix("Asked ").rstrip("?")
        found = [draft.text[a:b] for a, b in draft.spans]
        assert found in ([], [f"The answer is {number}."])
        assert draft.every
        hits += bool(found)
        beside += draft.text.count("The answer is") > len(found)
    assert 20 < hits < 58
    assert (beside > 10) == specific


def test_what_shares_words_with_the_question_stands_around_the_answer() -> None:
    filler = "".join(f"Sentence {n} is about the weather in town. " for n in range(400))
    text = f"{filler}The dam was built in 1850. {filler}Nobody likes the dam. {filler}"
    spans = sentences.split(text)
    answer = next(n for n, (a, b) in enumerate(spans) if "1850" in text[a:b])
    document = EvidenceDocument(text, spans, [EvidenceQuestion("How old is the dam?", [answer], True)])
    corpus = Corpus(prose=["Some prose."], evidence=[EvidenceSet("s", True, 1.0, [document])])
    rng = random.Random(5)
    drafts = [task(rng, corpus, 1600) for _ in range(60)]
    alike = sum("Nobody likes the dam." in draft.text for draft in drafts if draft)
    assert 6 < alike < 60
    assert all(draft.text.count("1850") == len(draft.spans) for draft in drafts if draft)


def test_a_stretch_grows_to_its_room_and_leaves_out_what_it_may_not_hold() -> None:
    document = EvidenceDocument(TEXT, sentences.split(TEXT), [])
    rng = random.Random(1)
    assert stretch(rng, document, 2, 1000, set()) == (0, 4)
    assert stretch(rng, document, 2, 1000, {1}) == (2, 4)
    assert stretch(rng, document, 2, 10, set()) == (2, 3)


def test_every_wanted_sentence_counts_by_itself_where_all_are_needed() -> None:
    score = torch.tensor([5.0, -5.0, 0.0])
    wanted_ones = torch.tensor([True, True, False])
    assert _list(score, wanted_ones, every=False) < 0.01
    assert _list(score, wanted_ones, every=True) > 2.5
    assert _list(score, torch.tensor([True, True, True]), every=True) == 0


def test_the_mean_of_two_models_lies_between_them(corpus: Corpus, tmp_path: Path) -> None:
    tokenizer = train_wordpiece(corpus, 512, list(PROMPTS))
    shape = Shape("bert", tokenizer.get_vocab_size(), 32, 1, 2, 64, 128, 1e-12)
    for name in ("one", "two"):
        write_model(TokenCritic(shape), list(PROMPTS), 128, tmp_path / name)
        tokenizer.save(str(tmp_path / name / "tokenizer.json"))
    mean(tmp_path / "one", tmp_path / "two", 0.25, tmp_path / "out")
    one, two, out = (load_model(tmp_path / n).cls_head.weight for n in ("one", "two", "out"))
    assert torch.allclose(out, 0.75 * one + 0.25 * two, atol=1e-3)

    write(tmp_path, "notes", [row(TEXT, "When was the mill built?", "1850")])
    settings = Settings(questions=1, chars=80)
    models = [tmp_path / "one", tmp_path / "out"]
    out_file = tmp_path / "rows.json"
    rows = compare([tmp_path / "notes.jsonl.gz"], models, settings, out_file, lambda line: None)
    assert [r["method"] for r in rows] == [*map(str, models), "bm25"]
    assert rows[-1]["100"] == 1.0, "all of so short a text is within 100 tokens"
    assert json.loads(out_file.read_text()) == rows


def test_quotes_are_found_in_pages_however_their_lines_break(tmp_path: Path) -> None:
    (tmp_path / "rest.1.txt").write_text("NAME\n  Sleep for a\n  while. Or wait.\n")
    quotes = tmp_path / "q"
    head = "= rest.1 | rest 1.0 | ISC\n"
    quotes.write_text(head + "> for a while\n? pause\n? wait a bit\n> Sleep\n> Or wait\n? both\n")
    [page] = manuals.read(quotes, tmp_path)
    asked = {
        q["question"]: [page["text"][a:b] for a, b in q["evidence"]] for q in page["questions"]
    }
    assert asked["pause"] == asked["wait a bit"] == ["for a\n  while"]
    assert asked["both"] == ["Sleep", "Or wait"]
    quotes.write_text(head + "> not there\n? pause\n")
    with pytest.raises(TrainingError, match="line 2: the page doesn't say 'not there'"):
        manuals.read(quotes, tmp_path)
    quotes.write_text(head + "? pause\n")
    with pytest.raises(TrainingError, match="without a quote"):
        manuals.read(quotes, tmp_path)


def test_the_quotes_of_the_project_are_well_formed() -> None:
    lines = (TRAINING / "questions" / "manuals.quotes").read_text().splitlines()
    assert {line[:2] for line in lines} == {"= ", "> ", "? "}
    pages = [line for line in lines if line.startswith("= ")]
    assert len(pages) == len(set(pages)) and all(page.count(" | ") == 2 for page in pages)
    left_alone = set("bash find tar grep curl ssh git less top gpg xargs sort ps dpkg".split())
    assert left_alone.isdisjoint(page[2:].split(".")[0] for page in pages)
