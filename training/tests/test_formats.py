"""The generated sets: they parse, their units lie right, and one unit answers each question."""

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from conftest import TRAINING

from cprs_training import evidence
from cprs_training.formats.code import rules
from cprs_training.formats.data_files import words
from cprs_training.formats.draw import RANGE, SLOT
from cprs_training.formats.events import events
from cprs_training.formats.records import slots, topics
from cprs_training.formats.write import CHARS, KINDS, generate


@pytest.fixture(scope="module")
def sets() -> dict[str, list[dict[str, Any]]]:
    return {kind: generate(kind, 5, 40) for kind in KINDS}


def units(row: dict[str, Any]) -> list[str]:
    return [row["text"][start:end] for start, end in row["units"]]


def test_evidence_is_a_unit_and_no_slot_is_left(sets: dict[str, list[dict[str, Any]]]) -> None:
    for kind, rows in sets.items():
        for row in rows:
            assert row["domain"] == kind
            assert evidence.spans_of(row), "in order and inside the text"
            assert all(unit == unit.strip("\n") and unit for unit in units(row))
            assert 2 <= len(row["questions"]) <= 4
            for asked in row["questions"]:
                assert asked["evidence"][0] in row["units"]
                assert "{" not in asked["question"]


def test_lengths_are_about_as_asked(sets: dict[str, list[dict[str, Any]]]) -> None:
    for rows in sets.values():
        lengths = [len(row["text"]) for row in rows]
        assert min(lengths) > CHARS[0] * 0.6
        assert max(lengths) < CHARS[1] * 1.4
        assert max(lengths) > 2.5 * min(lengths)


def test_csv_parses_to_rows_of_one_width(sets: dict[str, list[dict[str, Any]]]) -> None:
    delimiters = set()
    for row in sets["csv"]:
        head = row["text"].split("\n", 1)[0]
        delimiter = next(d for d in "\t;," if d in head)
        delimiters.add(delimiter)
        parsed = list(csv.reader(io.StringIO(row["text"]), delimiter=delimiter))
        assert len({len(values) for values in parsed}) == 1
        assert len(parsed) == len(row["units"]) + 1, "the header is in no unit"
    assert len(delimiters) == 3


def test_json_parses_and_a_unit_is_a_record_or_an_entry(
    sets: dict[str, list[dict[str, Any]]],
) -> None:
    for row in sets["json"]:
        if row["text"].startswith("{") and row["text"].count("\n{"):
            for line in row["text"].splitlines():
                json.loads(line)
        else:
            json.loads(row["text"])
        for unit in units(row):
            json.loads(unit if unit.startswith("{") else "{" + unit + "}")


def test_python_code_compiles(sets: dict[str, list[dict[str, Any]]]) -> None:
    seen = 0
    for row in sets["code"]:
        if row["text"].startswith('"""'):
            compile(row["text"], "generated", "exec")
            seen += 1
    assert seen > 3


def test_logs_have_entries_of_several_lines_and_several_styles(
    sets: dict[str, list[dict[str, Any]]],
) -> None:
    beginnings = {re.sub(r"[a-z]+|\d+", "x", row["text"][:12]) for row in sets["log"]}
    assert len(beginnings) >= 6
    assert any("\n" in unit for row in sets["log"] for unit in units(row))


def test_no_other_unit_has_the_values_that_a_question_names(
    sets: dict[str, list[dict[str, Any]]],
) -> None:
    checked = 0
    for row in sets["csv"]:
        for asked in row["questions"]:
            start, end = asked["evidence"][0]
            answer = row["text"][start:end]
            named = [
                word
                for word in re.findall(r"[A-Z]{1,3}-?\d{3,}", asked["question"])
                if word in answer
            ]
            if named:
                assert sum(named[0] in unit for unit in units(row)) == 1
                checked += 1
    assert checked > 5


def test_the_same_seed_writes_the_same_bytes(tmp_path: Path) -> None:
    for folder in "ab":
        command = [sys.executable, "-m", "cprs_training", "formats", str(tmp_path / folder)]
        subprocess.run([*command, "--seed", "3", "--documents", "4"], check=True, cwd=TRAINING)
    for kind in KINDS:
        first, second = ((tmp_path / f / f"{kind}.jsonl.gz").read_bytes() for f in "ab")
        assert first == second
    assert generate("csv", 4, 2) != generate("csv", 3, 2)
    assert [each.name for each in evidence.read([tmp_path / "a"])] == sorted(KINDS)


def known(slot: str) -> bool:
    """Whether a slot names a list of words, or a kind of value."""
    plain = slot.rstrip("'")
    made = {"date", "time", "money", "person", "user", "email", "ip"}
    return (
        plain in words()
        or plain in made
        or bool(RANGE.fullmatch(plain))
        or bool(re.fullmatch(r"[dAx]\d+", plain))
    )


def test_the_vocabulary_is_whole() -> None:
    assert len(topics()) >= 25
    for topic in topics():
        assert 5 <= len(topic.fields) <= 9
        assert len([q for q in topic.by_value if len(slots(q)) == 1]) >= 3, topic.name
        assert len([q for q in topic.by_value if len(slots(q)) == 2]) >= 2, topic.name
        assert len(topic.specials) >= 4, topic.name
        for special in topic.specials:
            assert special.field in topic.fields
            assert len(special.values) >= 3
            assert special.questions
        for templates in topic.fields.values():
            assert all(known(slot) for text in templates for slot in SLOT.findall(text))
    assert len(events()) >= 60
    for event in events():
        found = SLOT.findall(event.message)
        assert all(slot in event.local or known(slot) for slot in found), event.message
        assert all(
            slot in found for q in event.questions for slot in SLOT.findall(q)
        ), event.message
        assert len(found) == len(set(found)), event.message
    assert len(rules("rules")) >= 60
    for rule in [*rules("rules"), *rules("schema")]:
        assert rule.body, rule.name
        assert rule.questions, rule.name
