"""Questions made from statements by rule, as users ask of documentation and prose."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from ..corpus import Corpus
from ..sample import Draft
from ..words import content, near
from .cloze import among
from .questions import HIT, asked
from .registry import task

VERBS = {
    "specifies": "specify", "controls": "control", "sets": "set", "determines": "determine",
    "allows": "allow", "enables": "enable", "prevents": "prevent", "returns": "return",
    "provides": "provide", "defines": "define", "describes": "describe", "contains": "contain",
    "requires": "require", "supports": "support", "means": "mean", "causes": "cause",
    "creates": "create", "shows": "show", "uses": "use", "stores": "store", "removes": "remove",
    "holds": "hold", "gives": "give", "makes": "make", "includes": "include",
    "represents": "represent", "runs": "run", "reads": "read", "writes": "write",
}  # fmt: skip
# A sentence that begins with one of these says what it is about in the sentence before.
POINTERS = frozenset(
    "It This That There These He She They What Which Here We You I If When As In".split()
)
SUBJECT = r"[\w'.-]+(?: [\w'.-]+){0,4}?"
IS = re.compile(
    rf"^(?:(?:The|A|An) )?({SUBJECT}) (is|are|was|were) "
    r"(?:a|an|the|used|set|not|defined|called|known|made|written|found|one|to) "
)
DOES = re.compile(rf"^(?:(?:The|A|An|This) )?({SUBJECT}) ({'|'.join(VERBS)}) ")
CAN = re.compile(
    r"\b(?:[Yy]ou|[Oo]ne|[Ww]e|[Uu]sers?) (?:can|may|must|should|need to) "
    r"(\w+ [^,.;]{8,60}?)(?: by | using | with |,|\.|;)"
)
TO = re.compile(r"\b(?:[Tt]o|[Ii]n order to) (\w+ [^,.;]{8,60}?), ")
REASON = re.compile(r"\b(because|since|due to|so that|therefore)\b")
COUNT = re.compile(r"\b(\d[\d,.]*) ([a-z]{3,}s?)\b")
YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")
NAME = re.compile(r"(?<=[a-z,] )([A-Z][a-z]+(?: [A-Z][a-z]+)+)")

# Chooses words of a sentence for a question; None where it has too few.
Words = Callable[..., str | None]
Rule = Callable[[random.Random, str, Words], list[str]]


def _definition(rng: random.Random, sentence: str, words: Words) -> list[str]:
    match = IS.match(sentence)
    if not match or not _names_its_subject(match[1]):
        return []
    subject, verb = match[1], match[2]
    questions = [
        f"What {verb} {subject}?",
        f"{subject}?",
        f"Define {subject}.",
        f"What does {subject} mean?",
    ]
    if subject[0].isupper() and " " in subject:
        questions.append(f"Who {verb} {subject}?")
    return questions


def _purpose(rng: random.Random, sentence: str, words: Words) -> list[str]:
    match = DOES.match(sentence)
    if not match or not _names_its_subject(match[1]):
        return []
    subject, verb = match[1], match[2]
    questions = [
        f"What does {subject} {VERBS[verb]}?",
        f"What does {subject} do?",
        f"What is the purpose of {subject}?",
    ]
    rest = words(sentence[match.end() :], rng.choice([2, 3]))
    if rest:
        thing = rng.choice(["option", "setting", "part", "one", "thing"])
        questions += [f"Which {thing} {verb} {rest}?", f"What {verb} {rest}?"]
    return questions


def _way(rng: random.Random, sentence: str, words: Words) -> list[str]:
    questions = []
    for match in (CAN.search(sentence), TO.search(sentence)):
        deed = match and words(match[1], len(match[1]), plain=True)
        if deed:
            questions += [
                f"How do I {deed}?",
                f"How can I {deed}?",
                f"how to {deed}",
                f"What is the way to {deed}?",
            ]
    return questions


def _reason(rng: random.Random, sentence: str, words: Words) -> list[str]:
    match = REASON.search(sentence)
    what = match and words(sentence[: match.start()], rng.choice([2, 3, 4]))
    return [f"Why {what}?", f"What is the reason for {what}?", f"why {what}"] if what else []


def _year(rng: random.Random, sentence: str, words: Words) -> list[str]:
    match = YEAR.search(sentence)
    what = match and words(sentence, rng.choice([3, 4]), without=(match[1],))
    if not what:
        return []
    return [f"When {rng.choice(['was', 'did', 'were'])} {what}?", f"In what year {what}?"]


def _count(rng: random.Random, sentence: str, words: Words) -> list[str]:
    match = COUNT.search(sentence)
    if not match or YEAR.fullmatch(match[1]):
        return []
    what = words(sentence, rng.choice([2, 3]), without=(match[1], match[2]))
    if not what:
        return []
    measure = rng.choice(["much", "long", "large", "many"])
    return [f"How many {match[2]} {what}?", f"How {measure} {what}?"]


def _name(rng: random.Random, sentence: str, words: Words) -> list[str]:
    match = NAME.search(sentence)
    what = match and words(sentence.replace(match[1], ""), rng.choice([3, 4]))
    if not what:
        return []
    kind = rng.choice(["person", "place", "name", "company", "country"])
    return [f"Who {what}?", f"Which {kind} {what}?", f"Where {what}?"]


def _names_its_subject(subject: str) -> bool:
    return len(subject) > 3 and subject.split()[0] not in POINTERS


RULES: list[Rule] = [_definition, _purpose, _way, _reason, _year, _count, _name]


def question(rng: random.Random, corpus: Corpus, sentence: str) -> str | None:
    """A question that the sentence answers; None where no rule fits it."""

    def words(
        text: str, count: int, without: tuple[str, ...] = (), plain: bool = False
    ) -> str | None:
        chosen = text.split() if plain else [w for w in content(text) if w not in without]
        if len(chosen) < 2:
            return None
        start = rng.randrange(max(1, len(chosen) - count + 1))
        kept = chosen[start : start + count]
        return " ".join(near(rng, corpus, word, 0.3) for word in kept)

    questions = [text for rule in RULES for text in rule(rng, sentence, words)]
    return rng.choice(questions) if questions else None


@task("rule", tag="fact")
def rule(rng: random.Random, corpus: Corpus, chars: int) -> Draft | None:
    """The sentence that a question was made from."""
    background = corpus.background_sentences(rng, chars)
    candidates = [s for s in background if 40 < len(s) < 420]
    rng.shuffle(candidates)
    for wanted in candidates[:25]:
        query = question(rng, corpus, wanted)
        if query and content(query):
            text = among(background, wanted, rng.random() < HIT)
            return text.draft(asked(rng, query))
    return None
