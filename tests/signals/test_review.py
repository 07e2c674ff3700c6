"""What a review of a redline says, change by change."""

import csv
from pathlib import Path

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.signals.model import Review, Signal
from policyver.signals.review import review

HERE = Path(__file__).parent


def rows(name: str) -> list[list[str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, dialect="excel-tab", quoting=csv.QUOTE_NONE))[1:]


def reviewed(before: str, after: str, locale: str = "en") -> Review:
    return review(compare(read_markdown(before), read_markdown(after)), locale)


def signals(of: Review) -> list[Signal]:
    return [signal for signals in of.by_change.values() for signal in signals]


@pytest.mark.parametrize(("locale", "before", "after"), rows("same.tsv"))
def test_what_means_the_same_raises_nothing(locale: str, before: str, after: str) -> None:
    result = reviewed(before, after, locale)
    assert {signal.kind for signal in signals(result)} <= {"spelling"}
    assert result.materiality != "material"


@pytest.mark.parametrize(("locale", "before", "after", "signal"), rows("turned.tsv"))
def test_one_thing_that_changes_is_named(locale: str, before: str, after: str, signal: str) -> None:
    kind, _, direction = signal.partition(" ")
    raised = signals(reviewed(before, after, locale))
    assert {one.kind for one in raised} == {kind}
    assert not direction or direction in {one.direction for one in raised}


@pytest.mark.parametrize(("locale", "before", "after"), rows("corrections.tsv"))
def test_a_correction_is_editorial(locale: str, before: str, after: str) -> None:
    assert reviewed(before, after, locale).materiality == "editorial"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We collect your name.", "We collect your name, the rhythm of your keystrokes and your clipboard."),
        ("We process your posts on the basis of your consent.", "We process your posts for our legitimate interests."),
    ],
)
def test_another_item_or_another_basis_is_material(before: str, after: str) -> None:
    assert reviewed(before, after).materiality == "material"


def test_each_change_has_its_own_signals() -> None:
    before = "# Privacy\n\nWe keep logs for 30 days.\n\nWe may share your name with partners.\n"
    after = "# Privacy\n\nWe keep logs for 60 days.\n\nWe will share your name with partners.\n"
    result = reviewed(before, after)
    assert result.of(1) == (Signal("period", "30 days", "60 days", "longer"),)
    assert result.of(2) == (Signal("duty", "may", "will", "stricter"),)
    assert result.counts["period"] == result.counts["duty"] == 1


def test_a_sentence_that_moved_to_another_paragraph_raises_nothing() -> None:
    before = "# A\n\nWe collect your location. We like birds.\n\nWe use cookies.\n"
    after = "# A\n\nWe like birds.\n\nWe use cookies. We collect your location.\n"
    assert signals(reviewed(before, after)) == []


def test_a_new_section_raises_what_it_brings() -> None:
    before = "# Privacy\n\nWe are a company.\n"
    after = (
        f"{before}\n## Children\n\nThe service is for persons over 16 years of age. We keep records for two years.\n"
    )
    result = reviewed(before, after)
    assert {(signal.kind, signal.direction) for signal in signals(result)} >= {("age", "added"), ("period", "added")}
    assert result.materiality == "material"


def test_a_link_that_leads_elsewhere_is_no_matter_for_readers() -> None:
    result = reviewed("See [the list](https://a.example/1).", "See [the list](https://a.example/2).")
    assert [signal.kind for signal in signals(result)] == ["link"]
    assert result.materiality == "editorial"


def test_a_reason_names_its_changes() -> None:
    result = reviewed("We keep it for 30 days.", "We keep it for two years.")
    (reason,) = result.reasons
    assert (reason.kind, reason.what, reason.changes) == (
        "period",
        "A period goes from “30 days” to “two years”.",
        (1,),
    )


def test_a_definition_says_where_its_term_is_used() -> None:
    before = "# P\n\n## Terms\n\n“Data” means your name.\n\n## Use\n\nWe use Data.\n"
    after = before.replace("means your name", "means all that you write")
    assert any("It is used in “Terms”, “Use”." in reason.what for reason in reviewed(before, after).reasons)


def test_a_text_of_an_unknown_language_has_signals_from_its_figures() -> None:
    result = reviewed("Avgiften är 20 EUR.", "Avgiften är 30 EUR.", "sv")
    assert [signal.kind for signal in signals(result)] == ["amount"]


def test_two_texts_that_are_the_same_are_editorial() -> None:
    result = reviewed("We keep it.", "We keep it.")
    assert (result.by_change, result.materiality, result.reasons) == ({}, "editorial", ())


def test_a_reason_names_the_section_that_it_is_from() -> None:
    old = "# Privacy\n\n## How long we keep data\n\nWe keep logs for 30 days.\n"
    redline = compare(read_markdown(old), read_markdown(old.replace("30", "60")))
    assert [reason.sections for reason in review(redline, "en").reasons] == [("How long we keep data",)]
