"""The wording of pages and notices: what the program asks for is in every catalogue, and nothing else is."""

import ast
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import get_args

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

import policyver.render
from policyver.document.marks import Style
from policyver.languages import TAGS
from policyver.redline.block_remarks import RemarkKey
from policyver.register.entries import Materiality
from policyver.render.wording.messages import Wording

RENDER = Path(policyver.render.__file__).parent
CATALOGUES = files("policyver.languages")
TRANSLATIONS = [tag for tag in TAGS if (CATALOGUES / f"{tag}.po").is_file()]
NAMED_BY_VALUES = {*get_args(RemarkKey), *get_args(Materiality), *map(str, Style)}
"""Values of the core whose own names are keys: what is remarked on a block, the kind of a version, marks."""

NOT_WORDED = {"divided-off"}
"""The part of a split paragraph that no other one follows: a page says nothing of it."""


def messages(name: str) -> dict[str, Message]:
    with (CATALOGUES / name).open("rb") as stream:
        return {message.context: message for message in read_po(stream) if message.context}


def template() -> dict[str, Message]:
    return messages("messages.pot")


def strings(tree: ast.AST) -> Iterator[str]:
    """Yield the strings that code may hand on: not those that are compared, or are the keys of a dictionary."""
    nodes = list(ast.walk(tree))
    left_out = {id(key) for node in nodes if isinstance(node, ast.Dict) for key in node.keys}
    for node in nodes:
        if isinstance(node, ast.Compare):
            left_out |= {id(side) for side in (node.left, *node.comparators)}
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in left_out:
            yield node.value


def asked_in_code() -> Iterator[str]:
    """Yield each key that is written where a message is asked for."""
    for path in RENDER.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            of_wording = "wording" in ast.unparse(node.func).lower()
            if name in ("_say", "Sentence") or (name in ("text", "html") and of_wording):
                yield from strings(node.args[0])


def asked_in_templates() -> Iterator[str]:
    for path in RENDER.rglob("*.j2"):
        for arguments in re.findall(r"\bp\.(?:html|text)\(([^()]*)", path.read_text(encoding="utf-8")):
            yield from re.findall(r'"([a-z0-9-]+)"', arguments.partition(",")[0])


def written_anywhere() -> set[str]:
    code = {text for path in RENDER.rglob("*.py") for text in strings(ast.parse(path.read_text(encoding="utf-8")))}
    pages = {text for path in RENDER.rglob("*.j2") for text in re.findall(r'"([a-z0-9-]+)"', path.read_text())}
    return code | pages


def test_every_message_that_is_asked_for_is_there() -> None:
    asked = {*asked_in_code(), *asked_in_templates()}
    assert len(asked) > 60, "the search finds what is asked for"
    missing = (asked | NAMED_BY_VALUES) - NOT_WORDED - template().keys()
    assert not missing, f"not in messages.pot: {' '.join(sorted(missing))}"


def test_every_message_is_asked_for() -> None:
    unused = template().keys() - written_anywhere() - NAMED_BY_VALUES
    assert not unused, f"nothing asks for these of messages.pot: {' '.join(sorted(unused))}"


@pytest.mark.parametrize("tag", TRANSLATIONS)
def test_a_catalogue_has_every_message_in_the_language_and_no_other(tag: str) -> None:
    texts, english = messages(f"{tag}.po"), template()
    assert texts.keys() - english.keys() == set(), f"{tag}.po has messages that messages.pot has not"
    assert english.keys() - texts.keys() == set(), f"{tag}.po lacks messages of messages.pot"
    for key, message in texts.items():
        assert message.id == english[key].id, f"{tag}.po, {key}: the English text is another by now"
        assert message.string, f"{tag}.po, {key}: not translated"
        assert not message.fuzzy, f"{tag}.po, {key}: marked as doubtful (fuzzy)"
        blanks = [sorted(re.findall(r"\{\w+\}", str(text))) for text in (message.id, message.string)]
        assert blanks[0] == blanks[1], f"{tag}.po, {key}: other blanks than in English"


def test_a_message_is_explained_to_translators() -> None:
    assert [key for key, message in template().items() if not message.auto_comments] == []


@pytest.mark.parametrize(("days", "written"), [(0, "0 يوم"), (2, "يومان"), (46, "46 يومًا")])
def test_days_are_counted_as_the_language_does(days: int, written: str) -> None:
    assert Wording("ar").days(days) == written


def test_a_country_reads_its_languages_messages() -> None:
    assert Wording("de-AT").text("summary") == "Zusammenfassung"
    assert Wording("zh-Hant").text("summary") == "Summary"
    assert Wording("en-GB").text("summary") == "Summary"
