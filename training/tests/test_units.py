"""Documents that are not prose: their units are what sentences are elsewhere."""

import json
import random
from pathlib import Path

import pytest
from tokenizers import Tokenizer

from cprs_training import evidence, sentences
from cprs_training.compare import Settings, _cases
from cprs_training.corpus import Corpus, EvidenceDocument, EvidenceQuestion, EvidenceSet
from cprs_training.errors import TrainingError
from cprs_training.prompts import PROMPTS
from cprs_training.sample import Cut, Sample, TextBuilder
from cprs_training.tasks.evidence import evidence as task
from cprs_training.tokenizer import train_wordpiece
from cprs_training.windows import NO_SENTENCE, OUT, cut, label, tokenize

HEAD = "name,town,note\n"
ROWS = [f"Ann {n},Leeds {n},all is well. Nothing since {n}." for n in range(20)]
TABLE = HEAD + "\n".join(ROWS) + "\n"
UNITS = [(TABLE.index(row + "\n"), TABLE.index(row + "\n") + len(row)) for row in ROWS]
PROSE = "The mill stood by a lake. Rain fell all day."


@pytest.fixture(scope="module")
def tokenizer(corpus: Corpus) -> Tokenizer:
    return train_wordpiece(corpus, 2000, list(PROMPTS))


def read(folder: Path, **changes: object) -> EvidenceSet:
    asked = {"question": "Who is in Leeds 7?", "evidence": [list(UNITS[7])]}
    line = {"text": TABLE, "units": UNITS, "questions": [asked]} | changes
    (folder / "rows.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")
    [found] = evidence.read([folder])
    return found


def test_units_take_the_place_of_sentences(tmp_path: Path) -> None:
    [document] = read(tmp_path).documents
    assert document.spans == UNITS
    assert document.head == HEAD
    [question] = document.questions
    assert question.sentences == [7]
    assert not question.specific, "another table may have such a row"


def test_a_row_that_looks_like_a_heading_or_leans_is_wanted_by_itself(tmp_path: Path) -> None:
    text = "Mill\n\nIt opened\n\n"
    questions = [{"question": "What?", "evidence": [[6, 15]]}]
    found = read(tmp_path, text=text, units=[[0, 4], [6, 15]], questions=questions)
    assert found.documents[0].questions[0].sentences == [1]


@pytest.mark.parametrize("units", [[[0, 9], [8, 12]], [[5, 5]], [[0, 100_000]]])
def test_units_that_overlap_or_lie_outside_are_refused(tmp_path: Path, units: list) -> None:
    with pytest.raises(TrainingError, match="The unit"):
        read(tmp_path, units=units)


def test_units_are_kept_when_a_corpus_is_saved(tmp_path: Path) -> None:
    corpus = Corpus(evidence=[read(tmp_path)])
    corpus.save(tmp_path / "corpus.json")
    [document] = Corpus.load(tmp_path / "corpus.json").evidence[0].documents
    assert document.units
    assert document.head == HEAD


def test_units_reach_the_tokens_and_prose_around_them_stays_sentences(
    tokenizer: Tokenizer,
) -> None:
    text = TextBuilder()
    text.add(PROSE)
    text.add_with_spans(TABLE, "\n\n", [UNITS[3]], UNITS)
    text.add(PROSE, "\n\n")
    draft = text.draft("Who is in Leeds 3?")
    labelled = label(tokenizer, Sample("evidence", PROMPTS["fact"][0], "fact", draft))
    tokens = labelled.tokens
    found = [tokens.sentence_text(n) for n in range(len(tokens.starts))]
    assert found == [*sentences.texts(PROSE), *ROWS, *sentences.texts(PROSE)]
    wanted = {n for n, b in zip(tokens.sentence, labelled.boundaries, strict=True) if b != OUT}
    assert wanted == {2 + 3}
    head = draft.text.index(HEAD)
    between = {
        n
        for n, (start, end) in zip(tokens.sentence, tokens.offsets, strict=True)
        if head <= start and end <= head + len(HEAD)
    }
    assert between == {NO_SENTENCE}, "a header is in no unit"
    begins = {tokens.starts[n] for n in tokens.sentence if n != NO_SENTENCE}
    for start, _ in cut(tokens, 60)[1:]:
        assert tokens.offsets[start][0] in begins, "windows end where units do"


def test_without_units_a_text_is_cut_as_before(tokenizer: Tokenizer) -> None:
    text = TABLE + PROSE
    tokens = tokenize(tokenizer, text)
    spans = list(zip(tokens.starts, tokens.ends, strict=True))
    assert spans == sentences.split(text)
    assert tokenize(tokenizer, text, [Cut(0, len(TABLE), tuple(UNITS))]).starts != tokens.starts


def corpus_of_rows() -> Corpus:
    questions = [EvidenceQuestion("Who is in Leeds 7?", [7], False)]
    rows = EvidenceDocument(TABLE, UNITS, questions, units=True)
    other = EvidenceDocument("key,it\n1,2\n", [(7, 10)], [], units=True)
    return Corpus(
        prose=[PROSE],
        evidence=[EvidenceSet("a", True, 1.0, [rows]), EvidenceSet("b", True, 0.0, [other])],
    )


def test_a_stretch_of_units_has_the_head_and_a_document_with_room_is_whole() -> None:
    rng = random.Random(2)
    corpus = corpus_of_rows()
    whole = parts = 0
    for _ in range(80):
        draft = task(rng, corpus, 1500)
        assert draft is not None
        assert HEAD in draft.text
        [own] = draft.cuts
        units = [draft.text[start:end] for start, end in own.units]
        assert set(units) <= set(ROWS)
        assert [draft.text[start:end] for start, end in draft.spans] in ([], [ROWS[7]])
        assert bool(draft.spans) == (ROWS[7] in units)
        assert "key,it" not in draft.text, "another table might answer too"
        whole += TABLE in draft.text
        parts += 0 < len(units) < len(ROWS)
    assert whole > 20
    assert parts > 20


def test_comparisons_see_units() -> None:
    asked = {"question": "Who is in Leeds 7?", "evidence": [UNITS[7]]}
    line = {"text": TABLE, "units": UNITS, "questions": [asked]}
    for chars in (400, 5000):
        [draft] = _cases("rows", [line], [PROSE], Settings(questions=1, chars=chars))
        assert [draft.text[slice(*span)] for span in draft.spans] == [ROWS[7]]
        [own] = draft.cuts
        assert {draft.text[slice(*unit)] for unit in own.units} <= set(ROWS)
