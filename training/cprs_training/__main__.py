"""The command line: ``python -m cprs_training COMMAND --config FILE``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from . import manuals
from .card import card
from .compare import Settings, compare
from .config import Config, read
from .dtypes import compare_types
from .engine_check import check
from .errors import TrainingError
from .evaluate import evaluate
from .export import export
from .formats.write import DOCUMENTS
from .formats.write import write as write_formats
from .mean import mean
from .prepare import prepare
from .row import row
from .train import train

Step = Callable[[Config, Callable[[str], None]], None]
STEPS: dict[str, tuple[Step, str]] = {
    "prepare": (prepare, "read the sources, make the tokenizer"),
    "train": (train, "train, or go on from the last checkpoint"),
    "export": (export, "write the model as the engine reads it, and reference logits"),
    "evaluate": (evaluate, "measure the exported model in PyTorch"),
    "card": (card, "write the model's README from the figures"),
    "row": (row, "print the last run as a row of a Markdown table"),
}


def main() -> int:
    arguments = _parser().parse_args()
    try:
        _run(arguments)
    except TrainingError as error:
        print(f"cprs_training: {error}", file=sys.stderr)
        return 1
    return 0


def _run(arguments: argparse.Namespace) -> None:
    if arguments.command == "compare":
        settings = Settings(
            questions=arguments.questions,
            chars=arguments.chars,
            threads=arguments.threads,
            bf16=arguments.bf16,
        )
        compare(arguments.sets, arguments.model, settings, arguments.out, _log)
        return
    if arguments.command == "manuals":
        count = manuals.write(arguments.quotes, arguments.pages, arguments.out)
        _log(f"{arguments.out}: {count} questions")
        return
    if arguments.command == "formats":
        write_formats(arguments.out, arguments.seed, arguments.documents, _log)
        return
    if arguments.command == "dtypes":
        compare_types(arguments.model, arguments.cases, _log)
        return
    if arguments.command == "mean":
        mean(arguments.first, arguments.second, arguments.share, arguments.out)
        return
    config = read(arguments.config, arguments.set)
    if arguments.command == "check":
        check(config, arguments.cprs, arguments.must_answer, _log)
    else:
        STEPS[arguments.command][0](config, _log)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m cprs_training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (_, text) in STEPS.items():
        _add_common(commands.add_parser(name, help=text, description=text))
    text = "compare the engine's scores with PyTorch's, through the cprs command"
    engine = commands.add_parser("check", help=text, description=text)
    _add_common(engine)
    engine.add_argument("--cprs", type=Path, required=True, help="the cprs command")
    engine.add_argument(
        "--must-answer",
        action="append",
        default=[],
        metavar="TASK",
        help="a task that the engine must do well on held-out text; may be given again",
    )
    text = "measure exported models in PyTorch on evidence sets"
    measures = commands.add_parser("compare", help=text, description=text)
    measures.add_argument("--model", type=Path, action="append", required=True, metavar="FOLDER")
    measures.add_argument("--sets", type=Path, nargs="+", required=True, metavar="FILE")
    measures.add_argument("--questions", type=int, default=Settings.questions, help="of each set")
    measures.add_argument("--chars", type=int, default=Settings.chars, help="of each context")
    measures.add_argument("--threads", type=int, default=Settings.threads)
    measures.add_argument("--bf16", action="store_true", help="products in bfloat16")
    measures.add_argument("--out", type=Path, help="a JSON file for the rows")
    text = "make an evidence set of quotes and manual pages"
    pages = commands.add_parser("manuals", help=text, description=text)
    pages.add_argument("quotes", type=Path, help="questions/manuals.quotes")
    pages.add_argument("pages", type=Path, help="a folder of pages as man prints them, NAME.txt")
    pages.add_argument("out", type=Path, help="the set, NAME.jsonl.gz")
    text = "generate evidence sets of tables, JSON, logs and code"
    generated = commands.add_parser("formats", help=text, description=text)
    generated.add_argument("out", type=Path, help="a folder for the sets")
    generated.add_argument("--seed", type=int, default=1)
    generated.add_argument("--documents", type=int, default=DOCUMENTS, help="of each set")
    text = "list what fp16 and bf16 change of a model's logits"
    types = commands.add_parser("dtypes", help=text, description=text)
    types.add_argument("model", type=Path, help="a model's directory")
    types.add_argument("cases", type=Path, help="expected_logits.json or end_to_end.json")
    text = "write the mean of two exported models"
    average = commands.add_parser("mean", help=text, description=text)
    average.add_argument("first", type=Path)
    average.add_argument("second", type=Path)
    average.add_argument("share", type=float, help="what the second weighs, 0 to 1")
    average.add_argument("out", type=Path)
    return parser


def _add_common(command: argparse.ArgumentParser) -> None:
    command.add_argument("--config", type=Path, required=True, help="a TOML file; see configs/")
    command.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="KEY=VALUE",
        help="a key of the configuration, such as train.seconds=60; may be given again",
    )


def _log(line: str) -> None:
    print(line, flush=True)


if __name__ == "__main__":
    sys.exit(main())
