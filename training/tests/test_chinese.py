"""Chinese: words without spaces, tokenizers without capitals, the made-up tasks in both scripts."""

import json
import random

import pytest

from cprs_training import bm25, sources
from cprs_training.corpus import Corpus, EvidenceDocument, EvidenceQuestion, EvidenceSet
from cprs_training.models.pretrained import _without_capitals
from cprs_training.tasks import TASKS, chinese
from cprs_training.tasks.questions import asked
from cprs_training.words import stems

HANS = (
    "灯塔建于一八七一年，由安娜设计，至今仍为来往的船只指路。它的光在二十海里外也能看见。岛上没有别的房子。每年冬天都有大风。"
    * 3
)
HANT = HANS.translate(chinese._TO_TRADITIONAL)
TASK_NAMES = ["needle_zh", "needle_fact_zh", "record_zh", "lookup_zh", "cloze_zh", "paragraph_zh"]


def corpus() -> Corpus:
    documents = [
        EvidenceDocument(text, [(0, 28), (28, 43)], [EvidenceQuestion("谁设计的？", [0], True)])
        for text in (HANS, HANT)
    ]
    sets = [EvidenceSet("made", True, 1.0, documents)]
    return Corpus(prose=[HANS, HANT], evidence=sets)


def test_han_text_is_compared_by_pairs_of_characters() -> None:
    assert stems("Nexon的灯塔") == ["nexon", "的灯", "灯塔"]
    scores = bm25.scores("灯塔是谁建的？", ["塔里有一盏灯。", "灯塔建于1871年。"])
    assert scores[1] > scores[0]


def test_chinese_paragraphs_are_prose_and_keep_their_text(tmp_path) -> None:
    (tmp_path / "a.txt").write_text(f"{HANS}\n\n目录 1 2 3\n\n{HANT}", encoding="utf-8")
    assert sources.prose(tmp_path, 10_000) == [HANS, HANT]


@pytest.mark.parametrize("word, lowered", [("nexon", True), ("Nexon", False), ("##On", False)])
def test_a_vocabulary_without_capitals_lowers_letters(word: str, lowered: bool) -> None:
    tokenizer = {
        "normalizer": {"type": "BertNormalizer", "lowercase": False},
        "model": {"vocab": {"[CLS]": 0, "<S>": 1, word: 2}},
    }
    read = json.loads(_without_capitals(json.dumps(tokenizer)))
    assert read["normalizer"]["lowercase"] is lowered


@pytest.mark.parametrize("name", TASK_NAMES)
def test_tasks_mark_what_they_ask_for(name: str) -> None:
    rng = random.Random(3)
    texts = corpus()
    drafts = [TASKS[name].sample(rng, texts, 300).draft for _ in range(40)]
    wanted = [draft.text[slice(*span)] for draft in drafts for span in draft.spans]
    assert wanted and all(len(draft.text) >= 100 for draft in drafts)
    if name in ("needle_zh", "needle_fact_zh", "record_zh"):
        assert all(text[-1] in "。0123456789" for text in wanted)
        traditional = [text for text in wanted if chinese._IS_TRADITIONAL.search(text)]
        assert 0 < len(traditional) < len(wanted)
    if name == "lookup_zh":
        for draft in drafts:
            assert all(draft.text[slice(*span)] in draft.query for span in draft.spans)


def test_chinese_questions_get_a_chinese_instruction() -> None:
    rng = random.Random(1)
    queries = {asked(rng, "灯塔是谁建的？") for _ in range(60)}
    assert "灯塔是谁建的" in {query.split("：")[-1] for query in queries}
    assert not any("Question" in query for query in queries)
