"""Counsel's round trip through a real LibreOffice: three people revise the file, and the draft is changed meanwhile."""

import shutil
from pathlib import Path

import pytest

from tests.cli.run import done, refused
from tests.store.place import DRAFT, Place
from tests.word.revising import Edit, revised

pytestmark = [
    pytest.mark.large,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here"),
]

FIRST = """---
title: Privacy
---

# Privacy Statement

<!-- The web team reads this. -->

We keep your data for 30 days, see [below](#who-gets-it). We answer you within a month.

## Who gets it

We ask you before we share it. We pay each bill for you.

- carriers
- advertisers
- banks

| Who | What |
| --- | --- |
| Acme | your bills |
| Umbra | your address |

## Your rights

You may write to us, or call us on any day of the week.
"""
OURS = ("30 days", "60 days")
"""What policyver tracks in the file that goes out."""
BY_ADA = [("a month", "two weeks"), ("your bills", "all of your bills")]
BY_BEN = [("- advertisers\n", ""), ("ask you before", "ask you in writing before")]
BY_CLEO = [("any day of the week.\n", "any working day.\n\nYou may complain to an authority.\n")]
UNTRACKED = ("each bill", "each invoice")
MINE = [("- banks\n", "- banks and insurers\n"), ("## Your rights\n", "## Your rights\n\nThey are the law.\n")]


def with_changes(*changes: tuple[str, str]) -> str:
    text = FIRST
    for old, new in changes:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return text


@pytest.fixture(scope="module")
def came_back(made_once: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store whose redline went out, and lies in it as three people returned it, one after the other."""
    folder = tmp_path_factory.mktemp("counsel")
    with pytest.MonkeyPatch.context() as monkeypatch:
        from tests.conftest import isolate

        isolate(monkeypatch, folder / "home")
        place = Place(made_once["draft"]).copy(folder / "store")
        place.draft(FIRST)
        done(place, "cut", "--published", "2026-05-01", "--effective", "2026-05-01", "--summary", "First.")
        place.draft(with_changes(OURS))
        place.commit("Longer")
        done(place, "diff", "v1", "draft", "-o", "redline.docx")
        data = (place.root / "redline.docx").read_bytes()
        ada = [Edit("replace", "a month", "two weeks"), Edit("replace", "your bills", "all of your bills")]
        ben = [
            Edit("drop", "advertisers"),
            Edit("replace", "ask you before", "ask you in writing before"),
            Edit("replace", "each bill", "each invoice", is_tracked=False),
        ]
        cleo = [
            Edit("paragraph", "any day of the week.", "You may complain to an authority."),
            Edit("replace", "day of the week", "working day"),
        ]
        for author, edits in {"Ada": ada, "Ben": ben, "Cleo": cleo}.items():
            data = revised(data, author, edits, folder / author)
        place.write("redline.docx", data)
        place.draft(with_changes(OURS, *MINE))
        place.commit("Mine")
    return place.root


@pytest.fixture
def counsel(came_back: Path, tmp_path: Path) -> Place:
    return Place(came_back).copy(tmp_path / "a copy")


def draft(place: Place) -> str:
    return (place.root / DRAFT).read_text()


@pytest.mark.parametrize(
    ("changes", "taken"),
    [
        ("accept", [*BY_ADA, *BY_BEN, *BY_CLEO]),
        ("reject", []),
        ("reject=Ben", [*BY_ADA, *BY_CLEO]),
        ("accept=Ben", BY_BEN),
        ("reject=Ada", [*BY_BEN, *BY_CLEO]),
        ("accept=Cleo", BY_CLEO),
    ],
)
def test_the_draft_has_its_own_changes_and_those_that_were_chosen(
    changes: str, taken: list[tuple[str, str]], counsel: Place
) -> None:
    said = done(counsel, "import", "redline.docx", "--changes", changes)
    assert draft(counsel) == with_changes(OURS, UNTRACKED, *MINE, *taken)
    assert "1 change is not tracked, and is taken in with every --changes:\n  “bill” → “invoice”\n" in said


def test_what_is_accepted_first_can_be_rejected_by_author_later(counsel: Place) -> None:
    done(counsel, "import", "redline.docx")
    done(counsel, "import", "redline.docx", "--changes", "reject=Cleo")
    assert draft(counsel) == with_changes(OURS, UNTRACKED, *MINE, *BY_ADA, *BY_BEN)
    done(counsel, "import", "redline.docx", "--changes", "reject")
    assert draft(counsel) == with_changes(OURS, UNTRACKED, *MINE)


def test_show_is_what_the_three_changed(counsel: Place) -> None:
    shown = done(counsel, "import", "redline.docx", "--changes", "show")
    assert [words for words in ("insurers", "They are the law", "30 days") if words in shown] == []
    for line in ("Ada: inserted “two weeks”", "Ben: deleted “advertisers”", "Cleo: inserted “You may complain"):
        assert line in shown
    assert draft(counsel) == with_changes(OURS, *MINE)


def test_where_both_changed_the_same_words_nothing_is_written(counsel: Place) -> None:
    counsel.draft(with_changes(OURS, *MINE, ("a month", "ten days")))
    message = refused(counsel, "import", "redline.docx")
    assert "ten days" in message
    assert "two weeks" in message
    done(counsel, "import", "redline.docx", "--changes", "reject=Ada")
    assert draft(counsel) == with_changes(OURS, UNTRACKED, *MINE, ("a month", "ten days"), *BY_BEN, *BY_CLEO)
    counsel.draft(with_changes(OURS, *MINE, ("a month", "ten days")))
    done(counsel, "import", "redline.docx", "--conflicts", "draft")
    kept = [BY_ADA[1], *BY_BEN, *BY_CLEO]
    assert draft(counsel) == with_changes(OURS, UNTRACKED, *MINE, ("a month", "ten days"), *kept)
