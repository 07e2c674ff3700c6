"""A Word file of policyver's own comes back from counsel: what they changed, told from everything else."""

import io
import re
import zipfile

import pytest

from policyver.document.text import sha256
from tests.cli.run import done, refused
from tests.store.place import DRAFT, Place
from tests.word.making import with_parts
from tests.word.tracking import document_xml, tracked_edit, untracked_edit

TEXT = """# Privacy Statement

We keep your data for 60 days and answer you within a month.

## Sharing

We ask you before we share it. We pay each bill for you.

Write to us, or call us.
"""
BY_ADA, BY_BEN = ("60 days", "45 days"), ("call us", "call Ben")
UNTRACKED = ("each bill", "each invoice")


@pytest.fixture
def out(one: Place) -> Place:
    """A store whose draft went out and came back with changes of Ada and Ben, and one that is not tracked."""
    one.draft(TEXT)
    one.commit("Draft")
    done(one, "show", "draft", "-o", "counsel.docx")
    data = (one.root / "counsel.docx").read_bytes()
    data = untracked_edit(tracked_edit(tracked_edit(data, "Ada", *BY_ADA), "Ben", *BY_BEN), *UNTRACKED)
    one.write("counsel.docx", data)
    return one


def changed(*changes: tuple[str, str]) -> str:
    text = TEXT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


def draft(place: Place) -> str:
    return (place.root / DRAFT).read_text()


MINE = ("We ask you", "We always ask you")
ALSO_MINE = ("## Sharing\n", "## Sharing\n\nThis section is new.\n")


def test_show_is_what_counsel_changed_and_nothing_of_the_drafts_own_changes(out: Place) -> None:
    out.draft(changed(MINE, ALSO_MINE))
    out.commit("Mine")
    shown = done(out, "import", "counsel.docx", "--changes", "show")
    assert f"from draft, commit {out.git('rev-parse', 'HEAD~')[:10]}, as it went out\n" in shown
    assert "[-60-]{+45+} days" in shown
    assert "each [-bill-]{+invoice+}" in shown
    assert [words for words in ("always", "This section") if words in shown] == []
    assert draft(out) == changed(MINE, ALSO_MINE)


def test_show_says_who_made_which_change(out: Place) -> None:
    shown = done(out, "import", "counsel.docx", "--changes", "show")
    assert (
        "Who tracked what:\n  Ada: deleted “60 days”\n  Ada: inserted “45 days”\n"
        "  Ben: deleted “call us”\n  Ben: inserted “call Ben”\n"
    ) in shown


def test_show_leaves_policyvers_own_changes_out(two: Place) -> None:
    done(two, "diff", "v1", "v2", "-o", "redline.docx")
    data = (two.root / "redline.docx").read_bytes()
    two.write("redline.docx", tracked_edit(data, "Ada", "We keep", "We store"))
    shown = done(two, "import", "redline.docx", "--changes", "show")
    assert "from v2, as it went out\n" in shown
    assert "[-keep-]{+store+} your data for 60 days" in shown
    assert "policyver: " not in shown


def test_show_without_a_draft_or_for_a_file_whose_text_is_gone_shows_what_is_tracked(one: Place) -> None:
    one.draft(TEXT)
    done(one, "show", "draft", "-o", "counsel.docx")
    data = tracked_edit((one.root / "counsel.docx").read_bytes(), "Ada", *BY_ADA)
    one.write("counsel.docx", untracked_edit(data, *UNTRACKED))
    one.draft(changed(MINE))
    shown = done(one, "import", "counsel.docx", "--changes", "show")
    assert "from counsel.docx, changes rejected\n" in shown
    assert "always" not in shown


def test_a_file_that_changes_nothing_says_so(one: Place) -> None:
    one.draft(TEXT)
    one.commit("Draft")
    done(one, "show", "draft", "-o", "counsel.docx")
    one.draft(changed(MINE))
    one.commit("Mine")
    before = one.state()
    said = done(one, "import", "counsel.docx")
    assert "counsel.docx changes nothing in what went out (draft, commit " in said
    assert "both changes" not in said
    assert one.state() == before


def test_a_version_that_comes_back_as_it_was_does_not_undo_the_draft(one: Place) -> None:
    done(one, "show", "v1", "-o", "v1.docx")
    one.draft(TEXT)
    one.commit("Draft")
    said = done(one, "import", "v1.docx")
    assert "v1.docx changes nothing in what went out (v1)" in said
    assert draft(one) == TEXT
    assert "policyver import v1.docx --force" in said
    done(one, "import", "v1.docx", "--force")
    assert "30 days" in draft(one)


def test_changes_that_the_draft_has_already_are_no_new_ones(out: Place) -> None:
    done(out, "import", "counsel.docx")
    says = "counsel.docx has no change that is new: the draft stays as it is."
    assert says in done(out, "import", "counsel.docx")
    out.draft(changed(BY_ADA, BY_BEN, UNTRACKED, MINE))
    assert says in done(out, "import", "counsel.docx")


@pytest.mark.parametrize(
    ("first", "then", "left", "mine"),
    [
        ("accept", "reject", (UNTRACKED,), ()),
        ("accept", "reject", (UNTRACKED,), (MINE, ALSO_MINE)),
        ("accept", "reject=Ada", (BY_BEN, UNTRACKED), (MINE,)),
        ("accept", "accept=Ada", (BY_ADA, UNTRACKED), (ALSO_MINE,)),
        ("accept=Ada", "reject", (UNTRACKED,), (MINE,)),
        ("accept=Ada", "accept=Ben", (BY_BEN, UNTRACKED), ()),
        ("accept=Ada", "accept", (BY_ADA, BY_BEN, UNTRACKED), (MINE, ALSO_MINE)),
        ("reject", "accept", (BY_ADA, BY_BEN, UNTRACKED), (MINE,)),
    ],
)
def test_the_last_choice_counts(
    first: str, then: str, left: tuple[tuple[str, str], ...], mine: tuple[tuple[str, str], ...], out: Place
) -> None:
    done(out, "import", "counsel.docx", "--changes", first)
    out.commit("Counsel's")
    text = draft(out)
    for old, new in mine:
        text = text.replace(old, new)
    out.draft(text)
    said = done(out, "import", "counsel.docx", "--changes", then)
    assert draft(out) == changed(*left, *mine)
    assert "stays as it is" not in said


def test_what_is_taken_back_is_said(out: Place) -> None:
    done(out, "import", "counsel.docx")
    out.commit("Counsel's")
    said = done(out, "import", "counsel.docx", "--changes", "reject")
    assert "What the draft had of counsel.docx, and was not chosen now, is taken back." in said
    assert "; rejected.\n" in said


def test_a_change_that_was_accepted_and_then_reworded_is_not_called_rejected(out: Place) -> None:
    done(out, "import", "counsel.docx")
    out.draft(changed(("60 days", "50 days"), BY_BEN, UNTRACKED))
    said = done(out, "import", "counsel.docx", "--changes", "reject")
    assert draft(out) == changed(("60 days", "50 days"), UNTRACKED)
    assert "rejected, but for what is named above." in said
    assert "1 sentence may have a change that was not chosen, and was changed in the draft, too" in said
    assert "  We keep your data for 50 days and" in said


@pytest.mark.parametrize("changes", ["accept", "reject", "show", "accept=Ada", "reject=Ben"])
def test_changes_that_are_not_tracked_are_named_and_counted(changes: str, out: Place) -> None:
    said = done(out, "import", "counsel.docx", "--changes", changes)
    assert "1 change is not tracked, and is taken in with every --changes:\n  “bill” → “invoice”\n" in said


def test_many_untracked_changes_are_counted_and_the_first_are_named(one: Place) -> None:
    items = "".join(f"- Item {number} is kept for {number} days\n" for number in range(100, 130))
    one.draft(f"# Privacy Statement\n\n{items}")
    one.commit("Draft")
    done(one, "show", "draft", "-o", "counsel.docx")
    one.write("counsel.docx", untracked_edit((one.root / "counsel.docx").read_bytes(), "kept", "stored"))
    said = done(one, "import", "counsel.docx")
    assert "30 changes are not tracked" in said
    assert said.count("“kept” → “stored”") == 12
    assert "  … and 18 more\n" in said


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Privacy\n---\n\n# Privacy\n\n<!-- the web team's -->\n\nA ![key](key.png) for 60 days.\n",
        "# Privacy\n\n* one thing\n* another, for 60 days\n\nWrite to <a@b.example> at once.\n",
    ],
)
def test_what_word_has_no_form_for_is_no_change(text: str, one: Place) -> None:
    one.draft(text)
    one.commit("Draft")
    done(one, "show", "draft", "-o", "counsel.docx")
    assert "changes nothing" in done(one, "import", "counsel.docx")
    one.write("counsel.docx", tracked_edit((one.root / "counsel.docx").read_bytes(), "Ada", *BY_ADA))
    said = done(one, "import", "counsel.docx")
    assert draft(one) == text.replace(*BY_ADA).replace("* ", "- ")
    assert "not tracked" not in said


@pytest.mark.parametrize("counsel", ["Ada", "Jane Doe"])
def test_our_own_changes_are_told_from_counsels_under_any_name(counsel: str, two: Place) -> None:
    done(two, "diff", "v1", "v2", "--author", "Jane Doe", "-o", "redline.docx")
    data = (two.root / "redline.docx").read_bytes()
    two.write("redline.docx", tracked_edit(data, counsel, "We keep", "We store"))
    said = done(two, "import", "redline.docx", "--changes", "reject")
    assert "We keep your data for 60 days." in draft(two)
    assert "by policyver 2, " in said or ", policyver 2; " in said
    done(two, "import", "redline.docx", "--changes", f"accept={counsel}", "--force")
    assert "We store your data for 60 days." in draft(two)


def test_our_own_changes_are_known_where_a_program_wrote_other_dates(two: Place) -> None:
    done(two, "diff", "v1", "v2", "--author", "Jane Doe", "-o", "redline.docx")
    data = (two.root / "redline.docx").read_bytes()
    two.write("redline.docx", untracked_edit(data, "T12:00:00Z", "T14:00:00Z"))
    assert "policyver 2" in done(two, "import", "redline.docx", "--changes", "reject")
    assert "60 days" in draft(two)


def test_a_conflict_is_settled_with_whole_sentences(out: Place) -> None:
    data = (out.root / "counsel.docx").read_bytes()
    out.write("counsel.docx", tracked_edit(data, "Ada", "a month", "thirty days"))
    out.draft(changed(("within a month", "in one month")))
    assert "  draft:     We keep your data for 60 days and answer you in one month." in refused(
        out, "import", "counsel.docx"
    )
    done(out, "import", "counsel.docx", "--conflicts", "draft")
    assert draft(out) == changed(("within a month", "in one month"), BY_BEN, UNTRACKED)
    out.draft(changed(("within a month", "in one month")))
    done(out, "import", "counsel.docx", "--conflicts", "file")
    assert draft(out) == changed(BY_ADA, BY_BEN, UNTRACKED, ("a month", "thirty days"))


def test_a_conflict_names_the_way_out_that_keeps_both(out: Place) -> None:
    out.draft(changed(("60 days", "90 days"), MINE))
    message = refused(out, "import", "counsel.docx", "--changes", "accept=Ada")
    assert "  draft:     We keep your data for 90" in message
    assert "policyver import counsel.docx --changes accept=Ada --conflicts draft\n" in message
    said = done(out, "import", "counsel.docx", "--changes", "accept=Ada", "--conflicts", "draft")
    assert draft(out) == changed(("60 days", "90 days"), MINE, UNTRACKED)
    assert "1 sentence that both changed:\n" in said
    assert "  counsel.docx:  We keep your data for 45 days" in said
    assert "Ada: accepted; all others rejected, but for what is named above." in said
    out.draft(changed(("60 days", "90 days"), MINE))
    done(out, "import", "counsel.docx", "--conflicts", "file")
    assert draft(out) == changed(BY_ADA, BY_BEN, UNTRACKED, MINE)


def test_a_text_that_only_the_file_knows_is_not_called_a_version(two: Place) -> None:
    done(two, "diff", "v1", "v2", "-o", "redline.docx")
    data = tracked_edit((two.root / "redline.docx").read_bytes(), "policyver", "We keep", "We sell")
    text = "# Privacy Statement\n\nWe sell your data for 60 days.\n"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        account = re.sub(rb"[0-9a-f]{64}", sha256(text.encode()).encode(), archive.read("docProps/custom.xml"))
    two.write("redline.docx", with_parts(data, **{"docProps__custom.xml": account}))
    assert "v2, by the file's own account, as it went out" in done(two, "import", "redline.docx", "--changes", "show")


def test_two_counsels_with_a_copy_each_come_back_one_after_the_other(out: Place) -> None:
    done(out, "show", "draft", "-o", "second.docx")
    data = (out.root / "second.docx").read_bytes()
    out.write("second.docx", tracked_edit(data, "Ada", "a month", "two weeks"))
    done(out, "import", "counsel.docx")
    out.commit("The first one's")
    done(out, "import", "second.docx")
    assert draft(out) == changed(BY_ADA, BY_BEN, UNTRACKED, ("a month", "two weeks"))
    done(out, "import", "counsel.docx", "--changes", "reject=Ada")
    assert draft(out) == changed(BY_BEN, UNTRACKED, ("a month", "two weeks"))


def test_a_version_that_was_cut_while_the_file_was_out(out: Place) -> None:
    out.draft(changed(MINE))
    done(out, "cut", "--effective", "2026-07-01", "--summary", "We always ask.")
    out.draft(changed(MINE, ALSO_MINE))
    out.commit("After the cut")
    done(out, "import", "counsel.docx", "--changes", "reject=Ben")
    assert draft(out) == changed(BY_ADA, UNTRACKED, MINE, ALSO_MINE)


def test_a_change_of_ours_that_counsel_took_out_and_one_inside_another(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 60 days. We store copies of it as well.\n")
    two.commit("Draft")
    done(two, "diff", "v1", "draft", "-o", "redline.docx")
    data = (two.root / "redline.docx").read_bytes()
    inside = document_xml(data)
    whole = next(ins for ins in re.findall(r"<w:ins [^>]*>.*?</w:ins>", inside) if "copies" in ins)
    run = re.findall(r"<w:r>.*?</w:r>", whole)[0]
    words = re.findall(r">([^<]*copies[^<]*)<", run)[0]
    gone = '<w:del w:id="99" w:author="Ada" w:date="2026-04-01T09:00:00Z">{}</w:del>'
    struck = gone.format(run.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>"))
    two.write("redline.docx", untracked_edit(data, run, struck))
    said = done(two, "import", "redline.docx", "--changes", "reject")
    assert words.strip() in draft(two)
    assert "not tracked" not in said
    done(two, "import", "redline.docx", "--changes", "accept=Ada")
    assert words.strip() not in draft(two)
    two.write("redline.docx", untracked_edit(data, whole, ""))
    said = done(two, "import", "redline.docx", "--changes", "show")
    assert "1 change is not tracked" in said
    assert f"deleted “{words.strip()}”" in said
