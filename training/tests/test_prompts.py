"""The control prompts are those that the library sends."""

import re

from conftest import TRAINING

from cprs_training.prompts import OUTSIDE, PROMPTS


def java_strings(source: str) -> dict[str, str]:
    """The text of each ready prompt in ControlPrompt.java, by its tag."""
    expert = re.search(r'EXPERT = "([^"]*)";', source)[1]
    found = {}
    for body in re.findall(r"ControlPrompt [A-Z]+ =\s+of\((.*?)\);", source, flags=re.S):
        text = "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', body))
        text = (expert if "EXPERT" in body else "") + text.replace("\\n", "\n")
        found[re.search("with '([a-z]+)'", text)[1]] = text
    return found


def test_first_prompts_are_the_librarys() -> None:
    file = TRAINING.parent / "cprs-core/src/main/java/dev/cprs/ControlPrompt.java"
    java = java_strings(file.read_text(encoding="utf-8"))
    assert len(java) == 6
    for tag, text in java.items():
        assert PROMPTS[tag][0] == text


def test_every_prompt_declares_its_tag() -> None:
    assert OUTSIDE not in PROMPTS
    for tag, prompts in PROMPTS.items():
        for prompt in prompts:
            assert re.search(rf"^## tagging rule:\n- tag .* with '{tag}'$", prompt, flags=re.M)
