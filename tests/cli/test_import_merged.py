"""A Word file was out with counsel, and the draft was changed meanwhile."""

import io
import re
import zipfile

import pytest

from policyver.document.text import sha256
from tests.cli.run import done, refused, run
from tests.store.place import DRAFT, Place
from tests.word.making import with_parts

TEXT = "# Privacy Statement\n\nWe keep your data for 60 days.\n\nWe ask you before we share it.\n\nWrite to us.\n"


@pytest.fixture
def out(one: Place) -> Place:
    """A store whose draft went out as counsel.docx."""
    one.draft(TEXT)
    one.commit("Draft")
    done(one, "show", "draft", "-o", "counsel.docx")
    return one


def edit(place: Place, old: str, new: str) -> None:
    """Change words in the Word file as somebody does who does not track changes."""
    file = place.root / "counsel.docx"
    data = file.read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        document = archive.read("word/document.xml").decode()
    assert old in document
    file.write_bytes(with_parts(data, **{"word__document.xml": document.replace(old, new).encode()}))


def draft(place: Place) -> str:
    return (place.root / DRAFT).read_text()


def test_a_word_file_says_which_text_it_was_made_from(out: Place) -> None:
    with zipfile.ZipFile(out.root / "counsel.docx") as archive:
        assert re.search(r">draft en [0-9a-f]{64}<", archive.read("docProps/custom.xml").decode())


@pytest.mark.parametrize("committed", [True, False])
def test_what_changed_in_the_draft_meanwhile_stays(committed: bool, out: Place) -> None:
    edit(out, "before we share it", "before we share or sell it")
    out.draft(TEXT.replace("60", "90"))
    if committed:
        out.commit("Longer")
    assert "it has both changes now" in done(out, "import", "counsel.docx")
    assert draft(out) == TEXT.replace("60", "90").replace("share it", "share or sell it")


ITEMS = (
    "Letters are kept for a year.",
    "Invoices are kept for ten.",
    "Parcels are not opened.",
    "Calls are not recorded.",
)


def numbered(*items: str, first: int = 1) -> str:
    lines = [f"{number}. {item}" for number, item in enumerate(items, first)]
    return "# Privacy Statement\n\n" + "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("mine", "at", "first"),
    [
        ((ITEMS[0], "A draft's own item.", *ITEMS[1:]), 4, 1),
        ((*ITEMS[:2], "A draft's own item.", *ITEMS[2:]), 4, 1),
        (("A draft's own item.", *ITEMS), 3, 1),
        (ITEMS[1:], 4, 1),
        ((ITEMS[0], "A draft's own item.", *ITEMS[1:]), 4, 7),
    ],
)
def test_a_list_that_both_changed_is_counted_anew(mine: tuple[str, ...], at: int, first: int, one: Place) -> None:
    one.draft(numbered(*ITEMS, first=first))
    one.commit("Draft")
    done(one, "show", "draft", "-o", "counsel.docx")
    after = ITEMS[at - 1]
    with zipfile.ZipFile(one.root / "counsel.docx") as archive:
        paragraph = next(
            part for part in re.findall(r"<w:p>.*?</w:p>", archive.read("word/document.xml").decode(), re.DOTALL)
            if after in part
        )  # fmt: skip
    edit(one, paragraph, paragraph + paragraph.replace(after, "Counsel's own item."))
    one.draft(numbered(*mine, first=first))
    one.commit("Meanwhile")
    done(one, "import", "counsel.docx")
    place = mine.index(after) + 1
    assert draft(one) == numbered(*mine[:place], "Counsel's own item.", *mine[place:], first=first)


def test_front_matter_that_no_word_file_has_stays(out: Place) -> None:
    out.draft(f"---\ntitle: Privacy\n---\n\n{TEXT}")
    out.commit("With front matter")
    done(out, "show", "draft", "-o", "counsel.docx")
    edit(out, "before we share it", "before we sell it")
    out.draft(f"---\ntitle: Privacy\n---\n\n{TEXT.replace('60', '90')}")
    done(out, "import", "counsel.docx")
    assert draft(out) == f"---\ntitle: Privacy\n---\n\n{TEXT.replace('60', '90').replace('share', 'sell')}"


def test_conflicts_are_shown_and_nothing_is_overwritten(out: Place) -> None:
    edit(out, "60 days", "45 days")
    out.draft(TEXT.replace("60", "90"))
    message = refused(out, "import", "counsel.docx")
    assert "draft:     We keep your data for 90 days.\n  the file:  We keep your data for 45 days." in message
    assert "Nothing was written." in message
    done(out, "import", "counsel.docx", "--force")
    assert "45 days" in draft(out)


def test_a_draft_that_nobody_changed_takes_the_file_as_it_is(out: Place) -> None:
    edit(out, "60 days", "45 days")
    assert "both" not in done(out, "import", "counsel.docx")
    assert draft(out) == TEXT.replace("60", "45")


def test_a_file_of_another_language_is_not_taken_for_this_one(out: Place) -> None:
    out.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir fragen Sie.\n")
    done(out, "show", "draft", "--locale", "de", "-o", "de.docx")
    assert "was made from the de text" in refused(out, "import", "de.docx")
    done(out, "import", "de.docx", "--locale", "de", "--force")


def test_a_text_that_git_never_had_cannot_be_merged(one: Place) -> None:
    one.draft(TEXT)
    done(one, "show", "draft", "-o", "counsel.docx")
    one.draft(TEXT.replace("60", "90"))
    assert "and that text is not in git.\n  To see what it changes: policyver import" in refused(
        one, "import", "counsel.docx"
    )


@pytest.mark.parametrize("command", [("show", "draft"), ("diff", "v1", "draft")])
def test_a_word_file_of_a_draft_that_is_not_committed_says_how_to_commit_it(
    command: tuple[str, ...], one: Place
) -> None:
    one.draft(TEXT)
    outcome = run(one, *command, "-o", "counsel.docx")
    assert outcome.code == 0
    assert "The draft is not committed." in outcome.err
    assert f'git add {DRAFT} && git commit -m "Draft"' in outcome.err
    assert "not committed" not in run(one, *command, "-o", "page.html").err
    one.commit("Draft")
    assert "not committed" not in run(one, *command, "-o", "counsel.docx").err
    assert "not committed" not in run(one, "show", "v1", "-o", "counsel.docx").err


def test_show_says_where_it_cannot_see_what_is_not_tracked(one: Place) -> None:
    one.draft(TEXT)
    done(one, "show", "draft", "-o", "counsel.docx")
    edit(one, "60 days", "45 days")
    one.draft(TEXT.replace("Write", "Talk"))
    shown = done(one, "import", "counsel.docx", "--changes", "show")
    assert "Changes that are not tracked cannot be seen: the text that counsel.docx was made from (draft, en)" in shown
    assert "No difference" not in shown
    one.draft(TEXT)
    assert "cannot be seen" not in done(one, "import", "counsel.docx", "--changes", "show")


def test_the_text_that_went_out_has_the_sha_256_that_diff_shows(out: Place) -> None:
    front = f"---\ntitle: Privacy\n---\n\n{TEXT}"
    out.draft(front)
    out.commit("With front matter")
    done(out, "show", "draft", "-o", "counsel.docx")
    edit(out, "60 days", "45 days")
    shown = " ".join(done(out, "import", "counsel.docx", "--changes", "show").split())
    assert "as it went out" in shown
    assert sha256(front.encode())[:12] in shown


def test_force_names_what_is_lost_of_the_draft(out: Place) -> None:
    edit(out, "60 days", "45 days")
    out.draft(TEXT.replace("60", "90").replace("Write to", "Call"))
    said = done(out, "import", "counsel.docx", "--force")
    assert "2 changes of the draft were not committed, and are lost:\n  “60” → “90”\n  “Write to” → “Call”\n" in said
    out.commit("Forced")
    assert "not committed" not in done(out, "import", "counsel.docx", "--force")
    out.draft(TEXT.replace("60", "90"))
    out.commit("Longer")
    assert f"What the draft was is in git: git show HEAD:{DRAFT}" in done(out, "import", "counsel.docx", "--force")


def test_force_says_that_a_draft_was_never_committed(one: Place) -> None:
    one.write("statements/privacy-statement.de.md", "# Datenschutz\n\nWir fragen Sie.\n")
    one.write("new.md", "# Datenschutz\n\nWir fragen Sie immer.\n")
    assert "was never committed, and is lost" in done(one, "import", "new.md", "--locale", "de", "--force")
