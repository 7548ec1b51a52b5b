"""Readers of sources."""

import json
from pathlib import Path

import pytest

from cprs_training import sources, written
from cprs_training.errors import TrainingError


def test_squad(tmp_path: Path) -> None:
    context = "The tower was built in 1889. It was painted in 1889 too."
    asked = {"question": "When was it painted?", "answers": [{"text": "1889"}, {"text": "1889"}]}
    nothing = {"question": "Who?", "answers": [{"text": "Eiffel"}]}
    article = {"title": "Tower", "paragraphs": [{"context": context, "qas": [asked, nothing]}]}
    file = tmp_path / "squad.json"
    file.write_text(json.dumps({"version": "1.1", "data": [article]}))
    [[paragraph]] = sources.squad(file)
    [question] = paragraph.questions  # the other has no answer in the paragraph
    assert question.answers == ["1889"]
    assert [context[a:b] for a, b in question.evidence] == ["It was painted in 1889 too."]
    file.write_text("[]")
    with pytest.raises(TrainingError, match="SQuAD"):
        sources.squad(file)


def test_qed_as_published(tmp_path: Path) -> None:
    row = {
        "paragraph_text": "It was n't built ( at first ) . The bridge opened in 1932 .",
        "question_text": "when did the bridge open",
        "original_nq_answers": [[{"string": "1932"}]],
    }
    file = tmp_path / "qed.jsonlines"
    file.write_text(json.dumps(row) + "\n")
    [paragraph] = sources.qed(file)
    assert paragraph.text == "It wasn't built (at first). The bridge opened in 1932."
    [(start, end)] = paragraph.questions[0].evidence
    assert paragraph.text[start:end] == "The bridge opened in 1932."


def test_qamr_in_both_forms(tmp_path: Path) -> None:
    sentence = "The committee met in Geneva to settle the old dispute."
    (tmp_path / "a.tsv").write_text(f"# 1\n{sentence}\nWhere did it meet?\tGeneva\tin Geneva\n")
    (tmp_path / "a.json").write_text(
        json.dumps([[sentence, [["Where did it meet?", ["Geneva", "in Geneva"]]]]])
    )
    [lines] = sources.qamr(tmp_path / "a.tsv")
    assert lines.questions[0].answers == ["Geneva", "in Geneva"]
    assert sources.qamr(tmp_path / "a.json") == [lines]


def test_prose(tmp_path: Path) -> None:
    long = "This sentence is about nothing at all, and it is rather long for what it says. " * 3
    (tmp_path / "a.txt").write_text(f"Short.\n\n{long}\n\n{'1 2 3 ' * 60}\n\n{long}")
    (tmp_path / "b.html").write_text(f"<h1>Title</h1><p>{long}more &amp; more</p><pre>code</pre>")
    first, second = sources.prose(tmp_path, 100_000)
    assert first == long.strip()
    assert second.endswith("more & more")
    with pytest.raises(TrainingError, match="no folder"):
        sources.prose(tmp_path / "missing", 1)


def test_written_documents(tmp_path: Path) -> None:
    (tmp_path / "novel.txt").write_text("[3] First one.\n[4] Second one.\n\n[7] Third one.\n")
    (tmp_path / "novel.q").write_text("note\n4|Which is next?|which comes after\n3,7|Both ends?\n")
    (tmp_path / "log.d").write_text(
        "=\nDisk full.\n? what ran out | no space left where\n=Head\nOk.\n"
    )
    log, novel = written.read(tmp_path)
    assert novel.paragraphs == [["First one.", "Second one."], ["Third one."]]
    assert [(q.text, q.sentences) for q in novel.questions] == [
        ("Which is next?", [1]),
        ("which comes after", [1]),
        ("Both ends?", [0, 2]),
    ]
    assert log.paragraphs == [["Disk full."], ["Head", "Ok."]]
    assert [q.sentences for q in log.questions] == [[0], [0]]
    (tmp_path / "novel.q").write_text("5|Which is missing?\n")
    with pytest.raises(TrainingError, match="sentence 5"):
        written.read(tmp_path)
