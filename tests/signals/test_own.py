"""The labelled cases are well formed: else a figure made from them says nothing."""

from collections import Counter

import pytest

from policyver.document.markdown.reading import read_markdown
from tests.signals.labels import Counts, own_labels, score
from tests.signals.own import DIRECTIONS, KINDS, MATERIALITIES, Expected, own_cases

CASES = own_cases()
LANGUAGES = ("en", "de", "fr", "es", "ja", "zh-Hans", "ar")


@pytest.mark.parametrize("language", sorted({case.language for case in CASES}))
def test_cases_are_well_formed(language: str) -> None:
    for case in CASES:
        if case.language == language:
            must = {signal.kind for signal in case.signals}
            assert must <= KINDS, case
            assert set(case.may) <= KINDS - must, case
            assert {signal.direction for signal in case.signals if signal.direction} <= DIRECTIONS, case
            assert all(signal.old or signal.new for signal in case.signals), case
            assert set(case.materiality) <= set(MATERIALITIES), case
            assert must <= {"spelling", "date", "link"} or "editorial" not in case.materiality, case
            assert all(
                signal.old in case.old and signal.new in case.new for signal in case.signals if literal(signal)
            ), case


def literal(signal: Expected) -> bool:
    """Whether a label names what is in the texts letter by letter, so that a slip of the pen shows."""
    return signal.kind in {"spelling", "link"}


@pytest.mark.parametrize("language", sorted({case.language for case in CASES}))
def test_both_texts_of_a_case_are_read_and_differ(language: str) -> None:
    for case in CASES:
        if case.language == language:
            old, new = read_markdown(case.old), read_markdown(case.new)
            assert old.blocks, case
            assert new.blocks, case
            assert old != new, case


def test_titles_are_unique_in_a_language() -> None:
    titles = Counter((case.language, case.title) for case in CASES)
    assert [title for title, times in titles.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_enough_cases_of_every_kind(language: str) -> None:
    cases = [case for case in CASES if case.language == language]
    near_misses = [case for case in cases if {signal.kind for signal in case.signals} <= {"spelling"}]
    assert len(cases) >= 30
    assert len(near_misses) * 3 >= len(cases)
    assert {signal.kind for case in cases for signal in case.signals} == KINDS


def test_cases_are_scored_as_the_changes_of_real_statements_are() -> None:
    labels = own_labels()
    assert all(len({kind.name for kind in label.must}) == len(label.must) for label in labels)
    assert len({label.place for label in labels}) == len(CASES)
    must = sum(len(label.must) for label in labels)
    assert score(labels, {label.place: tuple(label.must) for label in labels}).total == Counts(right=must)
    assert score(labels, {}).total == Counts(missed=must)


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_halves_of_a_language_have_their_share(language: str) -> None:
    halves = Counter(case.half for case in CASES if case.language == language)
    assert min(halves["tuned"], halves["held-out"]) * 3 >= halves.total()
