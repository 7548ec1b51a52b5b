"""Writes rules of the vocabulary as functions of a programming language."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from .records import styled

STRING = re.compile(r'("[^"]*")')
WORDS = {
    "python": {"null": "None", "true": "True", "false": "False"},
    "java": {"and": "&&", "or": "||", "not ": "!"},
    "javascript": {"and": "&&", "or": "||", "not ": "!", "==": "===", "!=": "!=="},
    "go": {"and": "&&", "or": "||", "not ": "!", "null": "nil"},
}
INDENT = {"python": "    ", "java": "    ", "javascript": "  ", "go": "\t"}


@dataclass(frozen=True)
class Function:
    """A function in no language yet: names in camel case, a statement a line."""

    name: str
    argument: str
    kind: str
    comment: str
    body: list[str]


def identifier(language: str, name: str) -> str:
    if language == "python":
        return re.sub(r"(?<=[a-z0-9])[A-Z]", lambda m: "_" + m[0].lower(), name)
    return name


def _expression(language: str, text: str) -> str:
    out = []
    for part in STRING.split(text):
        if part.startswith('"'):
            out.append(part)
            continue
        for word, its in WORDS[language].items():
            edge = r"\b" if word[0].isalpha() else ""
            part = re.sub(edge + re.escape(word) + (edge if word[-1] != " " else ""), its, part)
        if language == "go":
            part = re.sub(r"\.([a-z])(?=\w*\()", lambda m: "." + m[1].upper(), part)
        out.append(re.sub(r"[a-z]\w*", lambda m: identifier(language, m[0]), part))
    return "".join(out)


def _body(language: str, body: list[str]) -> list[str]:
    braces = language != "python"
    stop = ";" if language in ("java", "javascript") else ""
    depth, lines = 1, []
    known: set[str] = set()

    def add(text: str) -> None:
        lines.append(INDENT[language] * depth + text)

    for statement in body:
        word, _, rest = statement.partition(" ")
        if word == "end":
            depth -= 1
            if braces:
                add("}")
            continue
        raw, rest = rest, _expression(language, rest)
        if word in ("if", "for"):
            if word == "for":
                one, all_ = rest.split(" in ", 1)
                rest = {
                    "python": f"{one} in {all_}",
                    "java": f"var {one} : {all_}",
                    "javascript": f"const {one} of {all_}",
                    "go": f"_, {one} := range {all_}",
                }[language]
            if not braces:
                add(f"{word} {rest}:")
            else:
                add(f"{word} {rest} {{" if language == "go" else f"{word} ({rest}) {{")
            depth += 1
        elif word == "set":
            name = rest.split(" ")[0]
            fresh = name not in known and "." not in name
            known.add(name)
            if language == "go":
                rest = rest.replace(" = ", " := ", 1) if fresh else rest
            add(
                ({"java": "var ", "javascript": "let "}.get(language, "") if fresh else "")
                + rest
                + stop
            )
        elif word == "raise":
            add(
                {
                    "python": f'raise ValueError("{raw}")',
                    "java": f'throw new IllegalStateException("{raw}");',
                    "javascript": f'throw new Error("{raw}");',
                    "go": f'return errors.New("{raw}")',
                }[language]
            )
        else:
            add(("return " if word == "return" else "") + rest + stop)
    return lines


def written(language: str, function: Function, block: bool, inside: bool) -> str:
    """A function with its comment.

    :param block: whether the comment is a documentation comment, or a docstring
    :param inside: whether it is a method of a class
    """
    name, argument = identifier(language, function.name), identifier(language, function.argument)
    comment = textwrap.wrap(function.comment, 76)
    body = _body(language, function.body)
    if language == "python":
        head = f"def {name}({'self, ' if inside else ''}{argument}):"
        if block:
            text = "\n".join(INDENT[language] + line for line in comment).strip()
            end = "\n" + INDENT[language] if len(comment) > 1 else ""
            return "\n".join([head, f'{INDENT[language]}"""{text}{end}"""', *body])
        return "\n".join([*(f"# {line}" for line in comment), head, *body])
    kind = function.kind
    head = {
        "java": f"{'public ' if len(name) % 2 else ''}Object {name}({kind} {argument}) {{",
        "javascript": f"{name}({argument}) {{" if inside else f"function {name}({argument}) {{",
        "go": f"func {name[0].upper()}{name[1:]}({argument} *{kind}) error {{",
    }[language]
    if language == "go":
        comment = textwrap.wrap(f"{name[0].upper()}{name[1:]}: {function.comment}", 76)
    if block and language != "go":
        lines = ["/**", *(f" * {line}" for line in comment), " */"]
    else:
        lines = [f"// {line}" for line in comment]
    return "\n".join([*lines, head, *body, "}"])


def shown(language: str, name: str) -> str:
    """A function's name as its text has it."""
    name = identifier(language, name)
    return name[0].upper() + name[1:] if language == "go" else name


def kind_of(thing: str) -> str:
    camel = styled("camel", thing)
    return camel[0].upper() + camel[1:]
