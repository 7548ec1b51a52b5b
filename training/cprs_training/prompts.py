"""Control prompts and their tags: what a window's prefix says, in one place.

The first prompt of each tag is the library's own (Java: ``dev.cprs.ControlPrompt``), which is what
an application sends; the others keep the model from learning one wording by heart. A test compares
the first ones with the Java source.
"""

from __future__ import annotations

import random

EXPERT = "You are an expert for information extraction, "

# The category head says this word of every token that no tag fits.
OUTSIDE = "outside"

NEEDLE = (
    EXPERT
    + "your task is to extract the 'needles' in the format of 'One of the special magic {t} for {k}"
    + " is: {v}.' from the documents to answer user's question."
    + "\n## tagging rule:\n- tag the needles with 'needle'",
    EXPERT
    + "your task is to extract the 'needles' from the documents to answer user's question."
    + "\n## tagging rule:\n- tag the needles with 'needle'",
)
FACT = (
    EXPERT
    + "your task is to extract some sentences from the documents as the supporting facts of the"
    + " user's question.\n## tagging rule:\n- tag the supporting facts with 'fact'",
    "Find the sentences in the context that support answering the question."
    "\n## tagging rule:\n- tag the supporting facts with 'fact'",
)
# "assigment" is how the published prompt spells it, and so the library's.
CHAIN = (
    EXPERT
    + "your task is to extract the assigment chains like 'VAR XXX1 = XXX2' from the documents to"
    + " answer the question of the user."
    + "\n## tagging rule:\n- tag the assignment chains with 'chain'",
    EXPERT
    + "your task is to extract the assignment chains like 'VAR XXX1 = XXX2' from the documents."
    + "\n## tagging rule:\n- tag the assignment chains with 'chain'",
)
PAIR = (
    EXPERT
    + "extract the {key}:{value} pair for the key in user's question."
    + "\n## tagging rule:\n- tag the pair with 'pair'",
)
PARAGRAPH = (
    "Retrieve chunks or paragraphs from the document that are related to the user's query."
    "\n## tagging rule:\n- tag the paragraphs with 'paragraph'",
    "Extract the paragraphs in the context that are related to the query."
    "\n## tagging rule:\n- tag the paragraphs with 'paragraph'",
)
KEYWORD = (
    EXPERT
    + "your task is to extract the keywords in the documents according to the user's query."
    + "\n## tagging rule:\n- tag the keywords with 'keyword'",
    "Extract the keywords according to the user's query."
    "\n## tagging rule:\n- tag the keywords with 'keyword'",
)

# By tag, in the order in which ``cprs_tags`` of a model lists them.
PROMPTS: dict[str, tuple[str, ...]] = {
    "needle": NEEDLE,
    "fact": FACT,
    "chain": CHAIN,
    "pair": PAIR,
    "paragraph": PARAGRAPH,
    "keyword": KEYWORD,
}


def draw(rng: random.Random, prompts: tuple[str, ...]) -> str:
    """A prompt; the first, which applications send, the most often."""
    return rng.choice(prompts) if rng.random() < 0.7 else prompts[0]


def prefix(prompt: str, query: str) -> str:
    """The text before the context in every window (Java: ``dev.cprs.PromptTemplate``)."""
    return (
        f"<|im_start|>system\n{prompt}<|im_end|>\n"
        f"<|im_start|>user\n{query}<|im_end|>\n"
        "<|im_start|>context\n"
    )
