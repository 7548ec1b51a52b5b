"""What a task calls wanted lies where it says."""

import random
import re

import pytest

from cprs_training.corpus import Corpus
from cprs_training.errors import TrainingError
from cprs_training.prompts import PROMPTS
from cprs_training.tasks import TASKS, Mix
from cprs_training.tasks.registry import add_prompts
from cprs_training.tasks.rules import question

SEED = 20240607


# Those for Chinese have tests of their own: test_chinese.py.
@pytest.mark.parametrize("name", [name for name in sorted(TASKS) if not name.endswith("_zh")])
def test_spans_are_in_order_and_inside(name: str, corpus: Corpus) -> None:
    rng = random.Random(SEED)
    with_spans = 0
    for _ in range(40):
        sample = TASKS[name].sample(rng, corpus, 900)
        draft = sample.draft
        assert sample.prompt in PROMPTS[sample.tag]
        assert draft.query.strip()
        end = 0
        for start, after in draft.spans:
            assert end <= start < after <= len(draft.text), f"seed {SEED}"
            assert draft.text[start:after].strip() == draft.text[start:after]
            end = after
        with_spans += bool(draft.spans)
    assert with_spans > 12, f"{name}: hardly a text holds what is asked for"


def wanted(name: str, corpus: Corpus) -> list[tuple[str, list[str]]]:
    rng = random.Random(SEED)
    drafts = [TASKS[name].sample(rng, corpus, 700).draft for _ in range(60)]
    return [(d.query, [d.text[a:b] for a, b in d.spans]) for d in drafts]


def test_needles_hold_a_key_that_was_asked_for(corpus: Corpus) -> None:
    for query, spans in wanted("needle", corpus):
        for span in spans:
            keys = re.findall(r"[a-z]+-[a-z]+|[0-9a-f]{8}-[0-9a-f-]{27}", span)
            assert any(key in query for key in keys), (query, span)


def test_pairs_are_those_of_the_key(corpus: Corpus) -> None:
    for query, spans in wanted("pair", corpus):
        assert len(spans) <= 1
        for span in spans:
            key = re.fullmatch(r'"([0-9a-f-]{36})": "[0-9a-f-]{36}"', span)[1]
            assert key in query


def test_chains_are_assignments(corpus: Corpus) -> None:
    for _, spans in wanted("chain", corpus):
        for span in spans:
            assert re.fullmatch(r"VAR [A-Z]+ = (VAR [A-Z]+|\d{5})\.?", span), span


def test_questions_want_the_sentence_with_the_answer(corpus: Corpus) -> None:
    for _, spans in wanted("squad", corpus):
        assert spans in ([], ["Its shore was settled in 1850 by fishermen."])
    for _, spans in wanted("written", corpus):
        assert spans in ([], ["Rent is due on the first."])


def test_clauses_are_of_the_kind_asked_for(corpus: Corpus) -> None:
    for query, spans in wanted("clause", corpus):
        if "payment" in query:
            assert all("invoice" in span for span in spans)


def test_rules_ask_for_what_a_sentence_says(corpus: Corpus) -> None:
    rng = random.Random(SEED)
    asked = {question(rng, corpus, "The timeout specifies how long a client waits for an answer.")
             for _ in range(40)}  # fmt: skip
    assert "What does timeout specify?" in asked
    assert question(rng, corpus, "So they went home again.") is None


def test_a_task_without_sources_is_refused() -> None:
    with pytest.raises(TrainingError, match="'squad' draws from articles"):
        Mix({"squad": 1.0}, Corpus(prose=["Some text."]))


def test_prompts_of_a_tag_must_declare_it() -> None:
    with pytest.raises(TrainingError, match="lacks the rule"):
        add_prompts("risk", ("Find the risks.",))
    with pytest.raises(TrainingError, match="taken"):
        add_prompts("fact", ("## tagging rule:\n- tag facts with 'fact'",))
