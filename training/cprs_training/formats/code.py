"""Source code: functions with their comments, and tables of a database; each is a unit."""

from __future__ import annotations

import random
import textwrap
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from .data_files import choices, parts
from .document import Writer
from .draw import Draw, as_typed
from .languages import Function, kind_of, shown, written
from .records import styled

SQL = 0.15
BY_NAME = 0.2
BY_NAME_QUESTIONS = choices(
    "What does {name} do? / What is {name} for? / Explain {name} / purpose of {name} / When would I call"
    " {name}? / Where is {name} defined? / show me {name} / How does {name} work? / Why do we have {name}?"
)


@dataclass
class Rule:
    """``= name | comment / comment`` with its body, ``: statement``, and ``? question``."""

    name: str
    comments: list[str]
    body: list[str] = field(default_factory=list)
    questions: list[str] = field(default_factory=list)


@cache
def rules(kind: str) -> list[Rule]:
    found = []
    for heading, lines in parts(kind):
        name, comments = heading.split("|", 1)
        rule = Rule(name.strip(), choices(comments))
        for line in lines:
            (rule.questions if line.startswith("?") else rule.body).append(line[2:])
        found.append(rule)
    return found


def code_document(rng: random.Random, chars: int) -> dict[str, Any]:
    return _schema(rng, chars) if rng.random() < SQL else _functions(rng, chars)


@dataclass
class Use:
    """A rule for a thing."""

    rule: Rule
    given: dict[str, str]

    def fill(self, draw: Draw, text: str) -> str:
        filled = draw.fill(text, self.given)
        # "a entry" is none.
        for vowel in "aeio":
            filled = filled.replace(f" a {vowel}", f" an {vowel}")
        return filled


def _functions(rng: random.Random, chars: int) -> dict[str, Any]:
    draw = Draw(rng)
    language = rng.choice(["python", "python", "java", "java", "javascript", "go"])
    inside = language == "java" or (language in ("python", "javascript") and rng.random() < 0.6)
    block = rng.random() < 0.75
    uses = _uses(rng, draw, max(5, chars // 420))
    writer = Writer()
    area = draw.value("area")
    writer.text(_file_head(language, area))
    step = "  " if language == "javascript" else "    "
    made = []
    left = 0
    for number, use in enumerate(uses):
        if inside and not left:
            if number:
                writer.text("\n" if language == "python" else "}\n\n")
            left = rng.randint(4, 9)
            name = kind_of(draw.value("thing")) + rng.choice(["Keeper", "Policy", "Desk", "Flow"])
            writer.text(
                {"python": f"class {name}:\n", "java": f"public class {name} {{\n"}.get(
                    language, f"export class {name} {{\n"
                )
            )
        left -= 1
        function = _function(draw, use)
        text = written(language, function, block, inside)
        writer.text("\n" if number else "")
        if inside:
            writer.text(step)
            text = textwrap.indent(text, step).strip()
        writer.unit(text)
        writer.text("\n")
        made.append((use, function))
    if inside and language != "python":
        writer.text("}\n")
    asked = []
    repeated = {id(u.rule) for n, u in enumerate(uses) if any(v.rule is u.rule for v in uses[:n])}
    for number in rng.sample(range(len(uses)), min(len(uses), rng.randint(2, 4))):
        use, function = made[number]
        if rng.random() < BY_NAME:
            if sum(f.name == function.name for _, f in made) == 1:
                name = shown(language, function.name)
                asked.append((rng.choice(BY_NAME_QUESTIONS).replace("{name}", name), number))
            continue
        question = rng.choice(use.rule.questions)
        if "{thing}" in question or id(use.rule) not in repeated:
            asked.append((as_typed(rng, use.fill(draw, question)), number))
    return writer.row("code", asked)


def _uses(rng: random.Random, draw: Draw, count: int) -> list[Use]:
    """Rules at random; one that is about a thing may be there again about another."""
    uses: list[Use] = []
    seen: set[tuple[str, str]] = set()
    again: list[Rule] = []
    pool = rng.sample(rules("rules"), len(rules("rules")))
    while len(uses) < count and (pool or again):
        rule = rng.choice(again) if again and (not pool or rng.random() < 0.2) else pool.pop()
        thing = draw.value("thing")
        if (rule.name, thing) in seen:
            if not pool:
                break
            continue
        seen.add((rule.name, thing))
        if all("{thing}" in question for question in rule.questions) and rule not in again:
            again.append(rule)
        given = {
            "thing": thing,
            "v": styled("camel", thing),
            "Thing": kind_of(thing),
            "n": draw.value("3~90"),
            "k": draw.value("2~9"),
        }
        uses.append(Use(rule, given))
    return uses


def _function(draw: Draw, use: Use) -> Function:
    name = draw.fill(use.rule.name, use.given)
    return Function(
        name,
        use.given["v"],
        use.given["Thing"],
        use.fill(draw, draw.rng.choice(use.rule.comments)),
        [draw.fill(line, use.given) for line in use.rule.body],
    )


def _file_head(language: str, area: str) -> str:
    return {
        "python": f'"""Helpers of {area}."""\n\nimport logging\n\nfrom {area} import base\n\n\n',
        "java": f"package net.orchard.{area};\n\nimport java.time.*;\nimport java.util.*;\n\n",
        "javascript": f'import {{ base }} from "./{area}.js";\n\n',
        "go": f'package {area}\n\nimport "errors"\n\n',
    }[language]


def _schema(rng: random.Random, chars: int) -> dict[str, Any]:
    """Tables of a database, ``: column TYPE [-- comment]`` in the vocabulary."""
    tables = rng.sample(rules("schema"), len(rules("schema")))
    lower = rng.random() < 0.3
    create = "create table" if lower else "CREATE TABLE"
    writer = Writer()
    writer.text("-- Schema, do not edit by hand\n\n" if rng.random() < 0.5 else "")
    used = []
    while tables and (writer.length < chars or len(used) < 4):
        table = tables.pop()
        lines = []
        for number, column in enumerate(table.body):
            code, _, comment = column.partition(" -- ")
            code = code.lower() if lower else code
            comma = "," if number + 1 < len(table.body) else ""
            lines.append(f"    {code}{comma}" + (f" -- {comment}" if comment else ""))
        comment = "\n".join(f"-- {line}" for line in textwrap.wrap(rng.choice(table.comments), 76))
        writer.unit(f"{comment}\n{create} {table.name} (\n" + "\n".join(lines) + "\n);")
        writer.text("\n\n")
        used.append(table)
    asked = []
    for number in rng.sample(range(len(used)), rng.randint(2, 4)):
        questions = [*used[number].questions, *used[number].questions]
        questions += [f"What is stored in {used[number].name}?", f"columns of {used[number].name}"][
            :1
        ]
        asked.append((as_typed(rng, rng.choice(questions)), number))
    return writer.row("code", asked)
