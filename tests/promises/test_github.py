"""The history of a real statement's promises, held against what was read in its texts by hand: figures only."""

from functools import cache
from pathlib import Path

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.promises import Announced, Promise, promises

_FOLDER = Path(__file__).parents[3] / "shared/corpora/github-site-policy/general-privacy-statement"
_LAST = 70
_EVER = range(1, _LAST + 1)

pytestmark = pytest.mark.skipif(not _FOLDER.exists(), reason="the corpora are not beside this repository")

RETENTION = {
    ("personal-data", "account-open"): [*range(1, 34), *range(58, 71)],
    ("personal-data", "indefinitely"): [*range(1, 11)],
    ("account", "indefinitely"): [*range(1, 11)],
    ("profile", "30 days"): [1, 2],
    ("profile", "90 days"): [*range(3, 58)],
    ("personal-data", "as-long-as-needed"): [*_EVER],
}
DEADLINES = {
    ("complaint", "45 days"): [*range(1, 39)],
    ("erasure", "30 days"): [*range(3, 34)],
    ("request", "45 days"): [*range(58, 71)],
    ("extension", "45 days"): [*range(58, 71)],
}
RECIPIENTS = {
    "service-providers": [*_EVER],
    "buyers": [*_EVER],
    "authorities": [*_EVER],
    "third-parties": [*_EVER],
    "other-users": [*_EVER],
    "researchers": [*range(1, 34)],
    "affiliates": [*range(34, 71)],
    "advertisers": [*range(39, 58)],
    "business-partners": [*range(58, 71)],
    "courts": [*range(58, 71)],
    "social-networks": [*range(58, 71)],
    "ad-networks": [*range(58, 71)],
    "analytics-providers": [*range(58, 71)],
    "the-public": [*range(34, 71)],
}
NO_RECIPIENTS = {"advertisers": [*range(1, 11)], "third-parties": [*range(1, 11), *range(34, 71)]}
AGES = {("use", 13.0): [*range(1, 34), *range(58, 71)]}
NOTICES = {("material-changes", 30.0): [*_EVER]}


@cache
def texts() -> dict[int, tuple[Promise, ...]]:
    files = sorted(_FOLDER.glob("0*.md"))
    return {int(file.name[:3]): promises(read_markdown(file.read_text()), "en") for file in files}


def numbers(kind: str, *, denies: bool = False) -> dict[object, list[int]]:
    """Give each promise of a kind with the numbers of the texts that have it."""
    having: dict[object, list[int]] = {}
    for number, of_text in texts().items():
        for key in dict.fromkeys(_key(one) for one in of_text if (one.kind, one.denies) == (kind, denies)):
            having.setdefault(key, []).append(number)
    return having


def _key(promise: Promise) -> object:
    value = promise.value
    match promise.kind:
        case "recipient":
            return promise.subject
        case "age":
            return promise.subject, float(value.words)
        case "notice":
            quantity = value.quantity if isinstance(value, Announced) else None
            return promise.subject, quantity.size if quantity else None
        case _:
            said = getattr(value, "name", "") or value.quantity.text  # type: ignore[union-attr]  # nor any other kind
            return promise.subject, said


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("retention", RETENTION), ("deadline", DEADLINES), ("age", AGES), ("notice", NOTICES)],
)
def test_periods_and_ages_are_those_of_the_texts(kind: str, expected: dict[object, list[int]]) -> None:
    having = numbers(kind)
    assert {key: having.get(key) for key in expected} == expected


def test_no_other_period_is_promised() -> None:
    periods = {key for key in numbers("retention") if isinstance(key, tuple) and key[1][:1].isdigit()}
    assert periods == {("profile", "30 days"), ("profile", "90 days")}
    assert set(numbers("deadline")) == set(DEADLINES)


def test_recipients_are_those_of_the_texts() -> None:
    assert numbers("recipient") == RECIPIENTS
    assert numbers("recipient", denies=True) == NO_RECIPIENTS
