"""The history of a passage: it is followed through edits, moves, splits and renamed sections, to where it came."""

from datetime import date
from pathlib import Path

import pytest

from policyver.document.markdown.reading import read_markdown
from policyver.document.model import Document
from policyver.document.text import canonical_text
from policyver.lineage import EntryText, Lineage, follow, places
from policyver.lineage.searching import _plain
from policyver.register.register import Register
from tests.histories.catalogue import REAL, needs_real
from tests.register.versions import register

GITHUB = REAL / "github-site-policy/general-privacy-statement"


def path_of(*texts: str | Document) -> tuple[tuple[EntryText, ...], Register]:
    days = [date(2020 + number // 12, number % 12 + 1, 1) for number in range(len(texts))]
    of = register(*days)
    documents = [read_markdown(text) if isinstance(text, str) else text for text in texts]
    return tuple(
        EntryText(amended.entry, amended, document, is_last=True)
        for amended, document in zip(of.versions, documents, strict=True)
    ), of


def history(words: str, *texts: str) -> Lineage:
    path, of = path_of(*texts)
    at = max(index for index, text in enumerate(path) if places(text.document, words))
    [place] = places(path[at].document, words)
    return follow(path, at, place, "en", of)


def events(lineage: Lineage) -> list[tuple[str, str, str]]:
    return [(wording.entry.name, wording.event, wording.text) for wording in lineage.wordings]


KEEP, SELL = "We keep your data for 30 days.", "We do not sell your data to anybody."


def test_an_edit_is_part_of_the_history_and_what_is_beside_the_sentence_is_not() -> None:
    sixty = KEEP.replace("30", "60")
    lineage = history("60 days", "Nothing yet.", f"Hello. {KEEP}", f"Good day. {KEEP}", f"Good day. {sixty} Bye.")
    assert events(lineage) == [("v2", "came", KEEP), ("v4", "edited", sixty)]
    assert lineage.wordings[0].entries == ("v2", "v3")
    assert [(span.op, span.text.strip()) for span in lineage.wordings[1].changed if span.op != "equal"] == [
        ("delete", "30"), ("insert", "60"),
    ]  # fmt: skip
    assert lineage.wordings[0].in_force == ((date(2020, 2, 1), date(2020, 3, 31)),)
    assert lineage.wordings[1].in_force == ((date(2020, 4, 1), None),)


def test_a_move_and_a_renamed_section_are_followed() -> None:
    keeping, end = f"## Keeping\n\n{KEEP}\n\n", "And so on, for a while.\n"
    parts = (
        f"## Sharing\n\n{SELL}\n\nMore of it.\n\n{keeping}{end}",
        f"## Sharing\n\nMore of it.\n\n{keeping}{SELL}\n\n{end}",
        f"## Sharing\n\nMore of it.\n\n{keeping}{SELL}\n\n{end}".replace("Keeping", "How long we keep it"),
    )
    lineage = history("not sell", *parts)
    assert [(of.event, of.from_section, of.section) for of in lineage.wordings] == [
        ("came", "", "Sharing"),
        ("moved", "Sharing", "Keeping"),
        ("section-renamed", "Keeping", "How long we keep it"),
    ]


def test_a_paragraph_that_was_split_and_joined_is_followed() -> None:
    one, two = f"{KEEP} {SELL} Ask us for a copy at any time.", f"{KEEP}\n\n{SELL} Ask us for a copy at any time."
    assert events(history("not sell", one, two, one)) == [("v1", "came", SELL)]


def test_a_sentence_that_was_rewritten_in_part_is_followed() -> None:
    never = "We will never sell your data to anybody else, or rent it."
    assert events(history("never sell", f"{KEEP}\n\n{SELL}", f"{KEEP}\n\n{never}")) == [
        ("v1", "came", SELL),
        ("v2", "edited", never),
    ]


def test_a_sentence_that_moved_to_another_paragraph_did_not_come_there() -> None:
    asks = "You can ask us for a copy of it at any time."
    before = f"## Data\n\n{KEEP} {SELL}\n\n## Rights\n\n{asks}\n"
    lineage = history("not sell", before, f"## Data\n\n{KEEP}\n\n## Rights\n\n{asks} {SELL}\n")
    assert events(lineage) == [("v1", "came", SELL), ("v2", "moved", SELL)]
    assert (lineage.wordings[1].from_section, lineage.wordings[1].section) == ("Data", "Rights")


def test_what_went_and_came_back_has_both() -> None:
    lineage = history("not sell", f"{KEEP}\n\n{SELL}", KEEP, f"{KEEP}\n\n{SELL}")
    assert events(lineage) == [("v1", "came", SELL), ("v2", "taken-out", ""), ("v3", "came-back", SELL)]


def test_what_is_gone_has_its_end() -> None:
    lineage = history("not sell", KEEP, f"{KEEP}\n\n{SELL}", f"{KEEP}\n\n{SELL}", KEEP, KEEP)
    assert events(lineage) == [("v2", "came", SELL), ("v4", "taken-out", "")]
    assert not lineage.is_there


def test_words_that_were_edited_away_are_followed_to_what_they_became() -> None:
    sixty = KEEP.replace("30", "60")
    assert events(history("30 days", KEEP, sixty, sixty)) == [("v1", "came", KEEP), ("v2", "edited", sixty)]


def test_a_heading_a_cell_and_quotes_of_any_kind_are_found() -> None:
    text = read_markdown(
        "## 2. Your “rights”\n\nYour rights are many.\n\n| What | How long |\n| - | - |\n| Bills | 10 years |\n"
    )
    [heading] = places(text, 'your "RIGHTS"')
    assert text.blocks[heading.block].kind == "heading"
    [cell] = places(text, "10  years")
    assert text.blocks[cell.block].text[cell.start : cell.end] == "10 years"
    assert places(text, "  ") == places(text, "wrongs") == ()


def test_each_sentence_and_cell_of_a_block_is_found_in_any_form_of_its_letters() -> None:
    table = "| A | B |\n| - | - |\n| 10 days | 10 days |\n"
    text = read_markdown(f"We keep bills. We keep orders.\n\n{table}\nLa clé é.\n")
    passages = [text.blocks[place.block].text[place.start : place.end].strip() for place in places(text, "we keep")]
    assert passages == ["We keep bills.", "We keep orders."]
    assert len(places(text, "10 days")) == 2
    assert len(places(text, "cle\u0301")) == 1


@needs_real
@pytest.mark.parametrize("every", [7])
def test_of_real_sentences_the_wording_is_in_each_of_its_versions_and_not_in_those_before(every: int) -> None:
    files = sorted(GITHUB.glob("*-*.md"))[30:60]
    documents = [read_markdown(canonical_text(Path(file).read_bytes(), file.name)) for file in files]
    path, of = path_of(*documents)
    plain = {text.entry.name: _plain(" ".join(b.text for b in text.document.blocks)) for text in path}
    blocks = [index for index, block in enumerate(documents[-1].blocks) if block.kind in ("paragraph", "item")]
    for index in blocks[::every]:
        start = places(documents[-1], documents[-1].blocks[index].text)[0]
        lineage = follow(path, len(path) - 1, start, "en", of)
        names = [name for wording in lineage.wordings for name in wording.entries]
        assert names == sorted(names, key=lambda name: int(name[1:]))
        assert names[-1] == path[-1].entry.name
        for wording in lineage.wordings:
            assert all(_plain(wording.text) in plain[name] for name in wording.entries)
        came = lineage.wordings[0]
        if came.event == "came" and came.entry.name != path[0].entry.name:
            before = path[int(came.entry.name[1:]) - 2]
            assert _plain(came.text) not in plain[before.entry.name]


def test_a_redline_of_neighbours_is_made_only_where_a_block_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [f"## A\n\n{KEEP}\n\n## B\n\n{SELL}\n"] * 4
    monkeypatch.setattr("policyver.lineage.counterpart.compare", lambda *_: pytest.fail("a redline is made"))
    history("not sell", *texts, texts[0].replace("30", "60"))


def test_a_section_is_followed_with_all_that_is_in_it() -> None:
    lineage = history("Keeping", *(f"## Keeping\n\n{of}\n\n## Sharing\n\n{SELL}\n" for of in (
        KEEP, KEEP, f"{KEEP}\n\n- Bills for 10 years\n", KEEP.replace("30", "60"),
    )))  # fmt: skip
    assert [(of.entry.name, of.event) for of in lineage.wordings] == [
        ("v1", "came"),
        ("v3", "edited"),
        ("v4", "edited"),
    ]
    assert [span.text.strip() for span in lineage.wordings[1].changed if span.op == "insert"] == ["Bills for 10 years"]
