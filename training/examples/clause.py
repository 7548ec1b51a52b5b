"""A task with a tag of one's own: the clauses of a contract that a query is about.

Named under ``task_files`` in a configuration. Everything that a tag needs is in this file: the
control prompt, with its tagging rule, and a function that makes labelled texts. Here the contracts
are made up from a few wordings; with contracts of yours, read them and mark the clauses instead.
"""

from __future__ import annotations

import random

from cprs_training.corpus import Corpus
from cprs_training.sample import Draft, scatter
from cprs_training.tasks import task

PROMPT = (
    "You are an expert for contracts, your task is to extract the clauses that the user asks for"
    " from the documents.\n## tagging rule:\n- tag the contract clauses with 'clause'"
)

# By what a query calls it: the wordings of such a clause.
CLAUSES = {
    "termination": [
        "{one} may terminate this Agreement by giving {days} days' notice to {other}.",
        "This Agreement ends upon {days} days' written notice of termination by {one}.",
    ],
    "payment": [
        "{one} shall pay each invoice of {other} within {days} days of receipt.",
        "All fees are due to {one} no later than {days} days after the invoice date.",
    ],
    "liability": [
        "The liability of {one} is limited to the fees paid in the last {days} days.",
        "{one} is not liable to {other} for any indirect loss or lost profit.",
    ],
    "confidentiality": [
        "{one} shall keep secret all confidential information that {other} discloses.",
        "Confidential information must be returned to {one} within {days} days.",
    ],
    "governing law": [
        "This Agreement is governed by the law of the place where {one} is seated.",
        "The courts at the seat of {one} have jurisdiction over disputes with {other}.",
    ],
}
PARTIES = ["the Supplier", "the Customer", "the Licensor", "the Licensee", "the Contractor"]
QUERIES = [
    "Which clauses are about {kind}?",
    "Find the {kind} clauses.",
    "What does the contract say about {kind}?",
    "{kind}",
]


def clause_text(rng: random.Random, kind: str) -> str:
    one, other = rng.sample(PARTIES, 2)
    text = rng.choice(CLAUSES[kind]).format(one=one, other=other, days=rng.randint(5, 120))
    return text[0].upper() + text[1:]


@task("clause", tag="clause", prompts=(PROMPT,))
def clause(rng: random.Random, corpus: Corpus, chars: int) -> Draft:
    """Clauses of two kinds in other text; those of the kind asked for are wanted.

    A few texts have none of them: most windows of a long document don't either.
    """
    asked, other = rng.sample(sorted(CLAUSES), 2)
    present = [asked, asked, other] if rng.random() < 0.85 else [other]
    kinds = rng.choices(present, k=max(2, chars // 250))
    inserts = [(clause_text(rng, kind), kind == asked) for kind in kinds]
    background = corpus.background_sentences(rng, chars // 2)
    text = scatter(rng, background, inserts, rng.choice([" ", "\n\n"]))
    return text.draft(rng.choice(QUERIES).format(kind=asked))
