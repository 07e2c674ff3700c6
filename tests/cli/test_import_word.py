"""`policyver import` of Word files and web pages: what is taken in, and what is said of the rest."""

import zipfile
from pathlib import Path

import pytest

from tests.cli.run import done, refused, run
from tests.histories.catalogue import OWN, REAL, needs_real
from tests.store.place import DRAFT, Place
from tests.word.making import WHO, cell, deleted, inserted, p, r, row, style, table, word_file

CHANGED = word_file(
    p("Privacy Statement", style="H") + p("We keep your data for ", deleted("30"), inserted(r("45")), " days."),
    styles=style("H", "heading 1"),
    comments=f"<w:comment {WHO}><w:p><w:r><w:t>Is that enough?</w:t></w:r></w:p></w:comment>",
)
PAGE = """<!DOCTYPE html><html><head><title>Privacy</title><style>p {}</style></head><body>
<header><a href="/">Home</a> <ul class="menu">
<li><a href="/a">Shop</a><li><a href="/b">Help</a><li><a href="/c">Jobs</a></ul></header>
<nav>You are here</nav>
<main><h1>Privacy <span class="x">Statement</span></h1><p>We keep your <b>data</b> for 30&nbsp;days,
 see <a href="https://example.com/x">there</a>, <a href="javascript:go()">and</a>
 <img src="i.png" alt="a key"> here.</p>
<ul><li><p>One</p><p>More of it</p></li><li>Two<ol><li>Deep</li></ol></li></ul>
<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2<br>3</td></tr></table>
<div class="cookie-banner">We use cookies. <button>Fine</button></div><script>alert(1)</script></main>
<footer>© Example</footer></body></html>"""


def draft(place: Place) -> str:
    return (place.root / DRAFT).read_text()


def test_tracked_changes_are_accepted_and_counted(one: Place) -> None:
    one.write("counsel.docx", CHANGED)
    out = done(one, "import", "counsel.docx")
    assert draft(one) == "# Privacy Statement\n\nWe keep your data for 45 days.\n"
    assert "Tracked changes: 2 (1 deleted, 1 inserted), by Counsel 2; accepted.\n" in out
    assert "Comments: 1\n  Counsel, 2026-04-01:\n    Is that enough?\n" in out


def test_tracked_changes_are_rejected_on_request(one: Place) -> None:
    one.write("counsel.docx", CHANGED)
    assert "; rejected." in done(one, "import", "counsel.docx", "--changes", "reject")
    assert draft(one) == "# Privacy Statement\n\nWe keep your data for 30 days.\n"


def test_tracked_changes_are_shown_against_the_draft_and_nothing_is_written(one: Place) -> None:
    one.write("counsel.docx", CHANGED)
    before = one.state()
    out = done(one, "import", "counsel.docx", "--changes", "show")
    assert "We keep your data for [-30-]{+45+} days." in out
    assert "from draft\n" in out
    assert one.state() == before


def test_comments_are_written_beside_the_draft(one: Place) -> None:
    one.write("counsel.docx", CHANGED)
    done(one, "import", "counsel.docx", "--comments", "remarks.md")
    text = (one.root / "remarks.md").read_text()
    assert text == "# Comments in counsel.docx\n\nCounsel, 2026-04-01:\n\n> Is that enough?\n"


def test_where_there_are_no_comments_no_file_of_them_is_written(one: Place) -> None:
    one.write("old.docx", word_file(p("Privacy Statement", style="H"), styles=style("H", "heading 1")))
    out = done(one, "import", "old.docx", "--comments", "remarks.md")
    assert "old.docx has no comments: remarks.md is not written.\n" in out
    assert not (one.root / "remarks.md").exists()


def test_a_word_file_is_compared_with_a_version_and_with_another(one: Place) -> None:
    one.write("counsel.docx", CHANGED)
    one.write("old.docx", word_file(p("Privacy Statement", style="H"), styles=style("H", "heading 1")))
    assert "for [-30-]{+45+} days" in done(one, "diff", "v1", "counsel.docx")
    assert "{+We keep your data for 45 days.+}" in done(one, "diff", "old.docx", "counsel.docx")


def test_only_a_word_file_has_changes_and_comments(one: Place) -> None:
    one.write("new.md", "# New\n")
    assert "has no tracked changes and no comments." in refused(one, "import", "new.md", "--changes", "reject")


def test_what_is_lost_is_said(one: Place) -> None:
    one.write("x.docx", word_file(p("We keep it.", r("Secret", "vanish")) + table(row(cell("A"), cell("B")))))
    assert "Not carried over:\n  hidden text: “Secret”\n" in done(one, "import", "x.docx")


def test_a_word_file_by_any_other_name_is_one(one: Place) -> None:
    one.write("counsel.txt", CHANGED)
    assert "for [-30-]{+45+} days" in done(one, "diff", "v1", "counsel.txt")


def test_the_statement_is_found_in_a_saved_page(one: Place) -> None:
    one.write("page.html", PAGE)
    out = done(one, "import", "page.html")
    assert draft(one) == (
        "# Privacy Statement\n\n"
        "We keep your **data** for 30\u00a0days, see [there](https://example.com/x), and here.\n\n"
        "- One\n\n  More of it\n\n- Two\n  1. Deep\n\n| A | B |\n| --- | --- |\n| 1 | 2<br>3 |\n"
    )
    assert "Not carried over:\n" in out
    lost = (
        "a picture: “a key (i.png)”",
        "navigation: “We use cookies. Fine”",
        "header: “Home Shop",
        "footer: “© Example”",
    )
    assert [named for named in lost if named not in out] == []


def test_a_page_without_a_main_part_loses_its_menus_and_nothing_else(one: Place) -> None:
    page = PAGE.replace("<main>", "<div>").replace("</main>", "</div>")
    one.write("page.html", page.encode("utf-16"))
    out = done(one, "import", "page.html")
    assert draft(one).startswith("# Privacy Statement\n\nWe keep your **data**")
    assert "| 1 | 2<br>3 |\n" in draft(one)
    assert [word for word in ("Shop", "You are here", "©") if word in draft(one)] == []
    assert "footer: “© Example”" in out


def test_a_page_is_read_in_the_encoding_that_it_names(one: Place) -> None:
    page = '<html><head><meta charset="shift_jis"></head><body><h1>個人情報</h1><p>保護します</p></body></html>'
    one.write("page.html", page.encode("shift_jis"))
    done(one, "import", "page.html")
    assert draft(one) == "# 個人情報\n\n保護します\n"


@pytest.mark.parametrize("inside", ["", "<script>x</script>", "<img>"])
def test_a_page_without_words_is_refused(one: Place, inside: str) -> None:
    one.write("page.html", f"<html><body>{inside}</body></html>")
    assert "has no text in it" in refused(one, "import", "page.html")


@pytest.mark.parametrize(
    ("path", "changes", "comments", "times"),
    [
        (OWN / "word" / "2022-08-30.docx", "19 (9 deleted, 10 inserted), by ", 2, 6),
        pytest.param(
            REAL / "docx" / "ronin-termination-policy-TRACKED" / "002-2025-01-16.docx",
            "15 (7 deleted, 8 inserted), by ", 3, 7, marks=needs_real,
        ),
    ],
    ids=["own", "real"],
)  # fmt: skip
def test_a_file_of_another_program_with_tracked_changes(
    one: Place, path: Path, changes: str, comments: int, times: int
) -> None:
    file = str(path)
    out = done(one, "import", file)
    assert f"Tracked changes: {changes}" in out
    assert f"Comments: {comments}\n" in out
    taken = draft(one)
    assert taken.count("Council") == times
    assert "Board" not in taken
    done(one, "import", file, "--changes", "reject", "--force")
    assert draft(one).count("Board") == times
    shown = run(one, "import", file, "--changes", "show").out
    assert shown.count("[-Board-]{+Council+}") == times


def test_a_page_keeps_its_letters_its_columns_and_not_its_contents(one: Place) -> None:
    one.write("page.html", """<html><body><div class="toc"><ul><li><a href="#a">Data we keep</a>
<li><a href="#b">Cookies</a><li><a href="#c">Contact</a></ul></div>
<h1><button>Privacy</button></h1><p>See (b) below for what we keep of you.</p>
<ol type="a"><li><p>names</p></li><li>addresses</li></ol>
<table><caption>Bills we keep</caption><tr><th>What</th><th>How long</th><th>Why</th></tr>
<tr><td rowspan="2">Bills</td><td>7 years</td><td>law</td></tr><tr><td>1 year</td><td>contract</td></tr></table>
<div id="onetrust-banner">We like cookies a lot.</div></body></html>""")  # fmt: skip
    out = done(one, "import", "page.html")
    assert draft(one) == (
        "# Privacy\n\nSee (b) below for what we keep of you.\n\n- a. names\n- b. addresses\n\nBills we keep\n\n"
        "| What | How long | Why |\n| --- | --- | --- |\n| Bills | 7 years | law |\n|  | 1 year | contract |\n"
    )
    assert "table of contents: “Data we keep" in out, out
    assert "We like cookies a lot." in out


def test_a_page_keeps_what_only_sounds_like_a_menu_and_names_what_it_cannot_hold(one: Place) -> None:
    one.write("page.html", """<html><body><main><h1>Privacy</h1>
<div id="share"><h2>How we share your data</h2><p>We share your data with those
who carry parcels to you, and with nobody else in all the world.</p></div>
<div class="social share"><a href="/x">Post it</a></div>
<section class="cookie-notice"><h2>Cookies</h2><p>We set one cookie.</p></section>
<ol><li value="5">five<li>six</ol><ol reversed><li>two<li>one</ol>
<noscript>Switch scripts on to see our partners.</noscript><iframe src="https://example.com/list"></iframe>
</main></body></html>""")  # fmt: skip
    out = done(one, "import", "page.html")
    assert draft(one) == (
        "# Privacy\n\n## How we share your data\n\nWe share your data with those who carry parcels to you, and with"
        " nobody else in all the world.\n\n## Cookies\n\nWe set one cookie.\n\n5. five\n6. six\n"
        "- 2\\. two\n- 1\\. one\n"
    )
    for lost in ("navigation: “Post it”", "without scripts: “Switch", "an embedded page: https://example.com/list"):
        assert lost in out


def test_a_comparison_says_what_else_is_in_a_word_file(one: Place) -> None:
    one.write("counsel.docx", CHANGED)
    said = run(one, "diff", "v1", "counsel.docx").err
    assert "counsel.docx: 2 tracked changes, taken as accepted.\n" in said
    assert "counsel.docx: 1 comments." in said


def test_our_own_header_is_no_loss(one: Place) -> None:
    done(one, "show", "v1", "-o", "v1.docx")
    assert "Not carried over" not in done(one, "import", "v1.docx")


def test_two_files_are_in_the_language_that_is_said_and_keep_their_folders_to_themselves(one: Place) -> None:
    (one.root / "secret client").mkdir()
    one.write("secret client/old.md", "# خصوصية\n\nنحن.\n")
    one.write("secret client/new.md", "# خصوصية\n\nأنتم.\n")
    done(one, "diff", "secret client/old.md", "secret client/new.md", "--locale", "ar", "-o", "out.docx")
    with zipfile.ZipFile(one.root / "out.docx") as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml")}
    assert 'w:bidi="ar"' in parts["word/styles.xml"]
    assert "old.md – new.md" in "".join(parts.values())
    assert "secret client" not in "".join(parts.values())
