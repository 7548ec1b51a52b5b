"""Sentences as the library cuts them."""

import re
from pathlib import Path

import pytest

from cprs_training.sentences import LONGEST, split, texts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ('He said "Go." Then he went.', ['He said "Go."', "Then he went."]),
        ("Mr. Bennet met Dr. W. F. Cody. They spoke.", None),
        ("See fig. 3 of vol. 2. It helps.", ["See fig. 3 of vol. 2.", "It helps."]),
        ("It costs 3.50 dollars. e.g. this one", ["It costs 3.50 dollars. e.g. this one"]),
        ("hard\nwrapped text\n\nnext paragraph", ["hard\nwrapped text", "next paragraph"]),
        ("HEADING\nText below it", ["HEADING", "Text below it"]),
        ("Items:\n- one\n- two", ["Items:", "- one", "- two"]),
        ("10.0.0.1 a b\n10.0.0.2 c d", ["10.0.0.1 a b", "10.0.0.2 c d"]),
        ("INFO started\n  at 12\nWARN stopped", ["INFO started\n  at 12", "WARN stopped"]),
        ("35m  Normal a\n36m  Normal b", ["35m  Normal a", "36m  Normal b"]),
        ("一句话。另一句！", ["一句话。", "另一句！"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_split(text: str, expected: list[str] | None) -> None:
    if expected is None:
        expected = ["Mr. Bennet met Dr. W. F. Cody.", "They spoke."]
    assert texts(text) == expected


ESCAPES = {r"\n": "\n", r"\r": "\r", r"\f": "\f"}
# The library's tests read the same files.
SHARED = Path(__file__).parents[2] / "cprs-core" / "src" / "test" / "resources" / "sentences"


def cases() -> list[str]:
    lines = (SHARED / "cases.txt").read_text(encoding="utf-8").splitlines()
    return [re.sub(r"\\[nrf]", lambda escape: ESCAPES[escape[0]], line) for line in lines]


@pytest.mark.parametrize("marked", cases())
def test_a_text_ends_as_its_language_has_it(marked: str) -> None:
    """A bar marks where a sentence begins."""
    assert texts(marked.replace("|", "")) == [part.strip() for part in marked.split("|")]


def test_the_sentences_of_the_shared_text_begin_where_the_library_takes_them_to_begin() -> None:
    text = (SHARED / "text.txt").read_text(encoding="utf-8")
    begins = [int(line) for line in (SHARED / "begins.txt").read_text().splitlines()]
    assert [start for start, _ in split(text)] == begins


def test_a_byte_order_mark_is_no_text() -> None:
    assert texts("\ufeff \n") == []
    assert texts("\ufeffOne. Two.") == ["One.", "Two."]


def test_a_character_outside_the_basic_plane_is_as_long_as_two() -> None:
    assert [start for start, _ in split("a" + "😀" * 3001)] == [0, 1000, 2000, 3000]


def test_text_without_ends_is_cut() -> None:
    spans = split("word, " * 2000)
    assert len(spans) > 5
    assert all(end - start <= LONGEST for start, end in spans)
