"""What a reviewer should look at, as each medium shows it: beside the changes, and summed up with a proposal."""

import json
from dataclasses import replace

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.redline import Redline, compare
from policyver.render.formats import REDLINE_FORMATS, Rendered
from policyver.render.page.redline import redline_page
from policyver.render.side import Side
from policyver.render.views import RedlineOptions, RedlineView
from policyver.signals.model import Reason, Review, Signal
from tests.render.printing import copied
from tests.render.reading import Node, read_page

OLD = """# Privacy

We keep it for 30 days. Your colour is one of the many things which we do collect.

| Data | Kept |
|---|---|
| Logs | 30 days |

## Rights

- You may ask us.
"""
NEW = """# Privacy

We keep it for 60 days. Your color is one of the many things which we do gather.

| Data | Kept |
|---|---|
| Logs | 90 days |

## Rights

- You may ask us.

## Advertisers

We sell it.
"""
LONGER = Signal("period", "30 days", "60 days", "longer")
REVIEW = Review(
    {
        1: (LONGER,),
        2: (Signal("spelling", "colour", "color"),),
        4: (Signal("period", "30 days", "90 days", "longer"),),
        5: (Signal("recipient", "", "advertisers", "added"), Signal("data", "", "it")),
    },
    "material",
    (
        Reason("period", "The period goes from 30 days to 60 days.", (1,)),
        Reason("period", "The period goes from 30 days to 90 days.", (4,)),
        Reason("recipient", "A recipient is added: advertisers.", (5,)),
        Reason(None, "A section is new: “Advertisers”.", ()),
    ),
)
SIDES = Side("v1", "0" * 64), Side("v2", "1" * 64)


def redline() -> Redline:
    return compare(read_markdown(OLD), read_markdown(NEW))


def rendered(format_: str, *, signals: bool = True, locale: str = "en", review: Review | None = REVIEW) -> Rendered:
    options = RedlineOptions(signals=signals)
    view = RedlineView(redline(), *SIDES, "v1 – v2", "Privacy", locale, options, review, "en")
    return REDLINE_FORMATS[format_](view)


def written(format_: str, locale: str = "en") -> str:
    """Return a redline with its signals, in a format that is text."""
    text = rendered(format_, locale=locale)
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize("format_", [name for name in REDLINE_FORMATS if name != "json"])
def test_where_nobody_asks_for_signals_nothing_shows_them(format_: str) -> None:
    assert rendered(format_, signals=False) == rendered(format_, signals=False, review=None)


def test_on_a_terminal_they_are_below_what_they_are_about() -> None:
    lines = written("text").splitlines()
    assert "Signals: 2 periods, 1 kind of data, 1 recipient, 1 spelling." in lines
    assert lines[lines.index("Signals: 2 periods, 1 kind of data, 1 recipient, 1 spelling.") + 1 :][:5] == [
        "Proposal: material. It is made from the words that changed, and is no advice.",
        "  (1) The period goes from 30 days to 60 days.",
        "  (4) The period goes from 30 days to 90 days.",
        "  (5) A recipient is added: advertisers.",
        "  and 1 more reason",
    ]
    paragraph = next(at for at, line in enumerate(lines) if "[-collect-]{+gather+}" in line)
    assert lines[paragraph + 1 :][:2] == [
        "    ! (1) period: 30 days → 60 days (longer)",
        "    ! (2) spelling: colour → color",
    ]
    assert "    ! (5) recipient: advertisers (added); data: it (added)" in lines


def test_in_markdown_they_are_remarks() -> None:
    text = written("md")
    assert "{>>! (1) period: 30 days → 60 days (longer)<<}" in text
    assert "- (5) A recipient is added: advertisers." in text
    assert "| Logs | {--30--}{++90++} days{>>! (4) period: 30 days → 90 days (longer)<<} |" in text


def test_in_json_each_change_has_its_words_and_its_signals() -> None:
    answer = json.loads(rendered("json", signals=False))
    assert list(answer)[-2:] == ["changes", "blocks"]
    assert answer["changes"][0] == {
        "number": 1,
        "kind": "words",
        "first": 1,
        "last": 1,
        "section": ["Privacy"],
        "old": "30",
        "new": "60",
        "signals": [{"kind": "period", "old": "30 days", "new": "60 days", "direction": "longer"}],
    }
    assert answer["changes"][1]["signals"] == [{"kind": "spelling", "old": "colour", "new": "color"}]
    assert answer["changes"][4]["section"] == ["Privacy", "Advertisers"]
    assert answer["changes"][4]["new"] == "Advertisers\nWe sell it."
    assert answer["summary"]["signals"]["period"] == 2
    assert answer["summary"]["signals"]["age"] == 0
    assert answer["summary"]["materiality"] == {
        "proposal": "material",
        "reasons": [
            {"kind": reason.kind, "what": reason.what, "changes": list(reason.changes)} for reason in REVIEW.reasons
        ],
        "locale": "en",
    }


def page(locale: str = "en") -> Node:
    return read_page(written("html", locale=locale))


def test_on_a_page_they_are_in_the_summary_the_text_and_the_list() -> None:
    summary = page().one("tr", cls="proposal").seen()
    assert summary.startswith("Proposal Material The period goes from 30 days to 60 days. (1)")
    assert "More reasons: 1" in summary
    figures = page().one("tr", cls="signals").seen().replace("\N{NO-BREAK SPACE}", " ")
    assert figures == "Signals period 2 · data 1 · recipient 1 · spelling 1"
    notes = [note.seen() for note in page().all("span", cls="signal")]
    assert notes[0] == "[! (1) period: 30 days → 60 days (longer)]"
    listed = [line.seen() for line in page().all("span", cls="signals")]
    assert listed[-1] == "! recipient: advertisers (added); data: it (added)"


def test_of_many_reasons_the_summary_has_the_first() -> None:
    many = replace(REVIEW, reasons=tuple(Reason(None, f"Reason {at}.", (1,)) for at in range(40)))
    page = rendered("html", review=many)
    assert isinstance(page, str)
    summary = read_page(page).one("tr", cls="proposal")
    assert len(summary.all("li")) == 10
    assert summary.one("details").seen().startswith("More reasons: 37")
    assert summary.one("details").seen().endswith("More reasons: 30")


def test_every_reason_leads_to_its_change() -> None:
    links = page().one("tr", cls="proposal").all("a")
    ids = {node.attributes.get("id") for node in page().walk()}
    assert [link.attributes["href"] for link in links] == ["#change-1", "#change-4", "#change-5"]
    assert {link.attributes["href"].removeprefix("#") for link in links} <= ids


@pytest.mark.parametrize(
    ("locale", "line"),
    [("de", "Frist oder Dauer: 30 days → 60 days (länger)"), ("ar", "مدة: 30 days ← 60 days (أطول)")],
)
def test_a_page_says_in_its_language_what_they_are_about(locale: str, line: str) -> None:
    assert page(locale).all("span", cls="signals")[0].seen() == f"! {line}"
    [reason, *_] = page(locale).one("tr", cls="proposal").all("bdi")
    assert reason.attributes["lang"] == "en"


def test_what_a_reason_quotes_keeps_its_own_direction() -> None:
    quoting = replace(REVIEW, reasons=(Reason("period", "A period goes from “30 يومًا” to “60 يومًا”.", (1,)),))
    written_page = rendered("html", locale="ar", review=quoting)
    assert isinstance(written_page, str)
    sentence, *quoted = read_page(written_page).one("tr", cls="proposal").all("bdi")
    assert (sentence.attributes["dir"], sentence.seen()) == ("ltr", "A period goes from “30 يومًا” to “60 يومًا”.")
    assert [(words.attributes["dir"], words.seen()) for words in quoted] == [("rtl", "30 يومًا"), ("rtl", "60 يومًا")]


def test_the_switches_of_a_page_are_those_that_its_changes_have() -> None:
    [switches] = [node for node in page().all("fieldset") if node.attributes.get("id") == "signal-switches"]
    assert [label.seen() for label in switches.all("label")] == [
        "period 2", "data 1", "recipient 1", "spelling 1", "no signal 1",
    ]  # fmt: skip


def test_a_page_without_a_change_proposes_nothing() -> None:
    same = compare(read_markdown(OLD), read_markdown(OLD))
    nothing = Review({}, "editorial", ())
    pages = [
        redline_page(same, title="T", locale="en", old=SIDES[0], new=SIDES[1], review=review)
        for review in (nothing, None)
    ]
    assert pages[0] == pages[1]


def test_on_paper_they_are_in_the_summary_and_in_the_list() -> None:
    data = rendered("pdf")
    assert isinstance(data, bytes)
    printed = " ".join(copied(data).split())
    assert "A section is new: “Advertisers”." in printed, "all reasons are printed"
    listed = printed.partition("The changes one by one")[2]
    assert "! period: 30 days → 60 days (longer)" in listed
    assert "List the changes with" not in printed
