"""`policyver show`, and every way to name a version."""

import io
import zipfile

import pytest

from tests.cli.run import done, refused, run
from tests.cli.terminal import on_terminal
from tests.store.place import Place

V1 = "# Privacy Statement\n\nWe keep your data for 30 days.\n"
V2 = "# Privacy Statement\n\nWe keep your data for 60 days.\n"
DRAFT = "# Privacy Statement\n\nWe keep your data for 90 days.\n"
COOKIES = "# Cookie Notice\n\nNone.\n"


@pytest.fixture
def full(two: Place) -> Place:
    """A store with v1, v2, a draft with a translation, and a cookie notice in two languages."""
    two.write("statements/cookie-notice.md", COOKIES)
    two.write("statements/cookie-notice.de.md", "# Cookie-Hinweis\n\nKeine.\n")
    done(two, "cut", "cookie-notice/v1", "--effective", "2026-05-01", "--summary", "First.")
    two.draft(DRAFT)
    two.write("statements/privacy-statement.de.md", "# Datenschutz\n")
    return two


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ((), V1),
        (("in-force",), V1),
        (("v1",), V1),
        (("v2",), V2),
        (("privacy-statement/v2",), V2),
        (("latest",), V2),
        (("draft",), DRAFT),
        (("draft", "--locale", "de"), "# Datenschutz\n"),
        (("@2026-06-14",), V1),
        (("@2026-06-15",), V2),
        (("cookie-notice/v1",), COOKIES),
        (("cookie-notice/in-force",), COOKIES),
        (("cookie-notice/@2026-05-01",), COOKIES),
        (("cookie-notice/draft",), COOKIES),
        (("v1", "--statement", "cookie-notice"), COOKIES),
        (("--statement", "cookie-notice", "--locale", "de"), "# Cookie-Hinweis\n\nKeine.\n"),
        (("cookie-notice/latest", "--locale", "en"), COOKIES),
        (("statements/cookie-notice.md",), COOKIES),
    ],
)
def test_a_version_is_named_in_many_ways(full: Place, arguments: tuple[str, ...], text: str) -> None:
    assert done(full, "show", *arguments) == text


def test_a_file_named_like_a_version_is_named_with_its_folder(full: Place) -> None:
    full.write("v2", "# A file\n")
    full.write("v2.md", "# Another\n")
    assert done(full, "show", "v2") == V2
    assert "# A file" in done(full, "show", "./v2")
    assert done(full, "show", str(full.root / "v2.md")) == done(full, "show", "v2.md") == "# Another\n"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("v3",), "There is no v3.\n  The register has: v1, v2."),
        (("v0",), "'v0' is neither a version nor a file.\n  A version is v4, cookie-notice/v4, draft"),
        (("V1",), "'V1' is neither a version nor a file."),
        (("no such file.md",), "'no such file.md' is neither a version nor a file."),
        (("./v1",), "'./v1' is neither a version nor a file."),
        (("",), "is a directory"),
        (("statements",), "Cannot read statements: is a directory."),
        (
            ("@2025-01-01",),
            "No version in this register is in force on 2025-01-01: the first takes effect on 2026-01-01.",
        ),
        (("@",), "'' is not a date.\n  Write it as year-month-day: 2026-05-01."),
        (("@2026-02-29",), "There is no day 2026-02-29."),
        (("cookies/v1",), "policyver.toml has no statement named 'cookies'."),
        (("v1", "--statement", "Cookies"), "policyver.toml has no statement named 'Cookies'."),
        (("v1", "--statement", "../x"), "policyver.toml has no statement named '../x'."),
        (("v1", "--locale", "de"), "v1 has no German (de) text.\n  It has: en. Choose one with --locale."),
        (("draft", "--locale", "fr"), "There is no draft statements/privacy-statement.fr.md."),
        (("draft", "--locale", "../../x"), "'../../x' is not a language tag."),
        (("--", "-v1"), "'-v1' is neither a version nor a file."),
    ],
)
def test_a_version_that_is_none(full: Place, arguments: tuple[str, ...], says: str) -> None:
    assert says in refused(full, "show", *arguments)


@pytest.mark.parametrize(
    ("content", "says"), [(b"", "is empty"), (b"a\0b", "not a text"), (b"<<<<<<< a\n=======\n>>>>>>> b\n", "conflict")]
)
def test_a_draft_that_cannot_be_read_is_refused(full: Place, content: bytes, says: str) -> None:
    full.draft(content)
    assert says in refused(full, "show", "draft")


def test_text_is_for_a_screen_and_loses_no_word(full: Place) -> None:
    shown = done(full, "show", "v1", "--format", "text")
    assert shown.startswith("Privacy Statement\n\n")
    assert "We keep your data for 30 days." in shown


def test_the_json_of_a_version_is_what_is_documented(full: Place) -> None:
    shown = run(full, "show", "cookie-notice/v1", "--locale", "de", "--format", "json").json
    digest = run(full, "list", "--statement", "cookie-notice", "--format", "json").json["versions"][0]["sha256"]["de"]
    assert {key: shown[key] for key in shown if key != "blocks"} == {
        "schema": "policyver.text/1",
        "source": "cookie-notice/v1 (de)",
        "sha256": digest,
        "effective": "2026-05-01",
        "published": "2026-05-01",
        "locale": "de",
        "title": "Cookie-Hinweis",
        "markdown": "# Cookie-Hinweis\n\nKeine.\n",
    }
    assert [(block["kind"], block["text"]) for block in shown["blocks"]] == [
        ("heading", "Cookie-Hinweis"),
        ("paragraph", "Keine."),
    ]


def test_the_json_of_a_draft_has_no_dates(full: Place) -> None:
    shown = run(full, "show", "draft", "--format", "json").json
    assert (shown["source"], shown["effective"], shown["published"]) == ("draft", None, None)


def test_a_version_is_written_to_a_file(full: Place) -> None:
    outcome = run(full, "show", "v1", "--output", "out/the version.md")
    assert (outcome.code, outcome.out, outcome.err) == (0, "", "Wrote out/the version.md\n")
    assert (full.root / "out" / "the version.md").read_text() == V1


def test_a_link_that_is_written_to_stays_one(full: Place) -> None:
    (full.root / "link.md").symlink_to("target.md")
    (full.root / "target.md").write_text("old")
    done(full, "show", "v1", "--output", "link.md")
    assert (full.root / "link.md").is_symlink()
    assert (full.root / "target.md").read_text() == V1


TURNED = (
    "# Privacy Statement\n\nWe keep orders for \u202e03\u202c days, and 10<sup>6</sup> lines. ![](map.png)"
    " <!-- for us -->\n"
)


def test_what_nobody_sees_is_named_on_a_terminal_and_kept_in_a_pipe(two: Place) -> None:
    two.draft(TURNED)
    assert "[U+202E RIGHT-TO-LEFT OVERRIDE]03" in on_terminal(two, "show", "draft", PAGER="cat").screen
    assert "\u202e03\u202c" in done(two, "show", "draft")


@pytest.mark.parametrize("format_", ["text", "html", "docx"])
def test_each_format_shows_what_stands_for_a_picture_and_no_comment(two: Place, format_: str) -> None:
    two.draft(TURNED)
    done(two, "show", "draft", "--format", format_, "-o", "shown")
    data = (two.root / "shown").read_bytes()
    shown = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml") if format_ == "docx" else data
    assert b"[img: map.png]" in shown
    assert b"for us" not in shown
    assert (
        b'w:vertAlign w:val="superscript"'
        if format_ == "docx"
        else "10⁶".encode()
        if format_ == "text"
        else b"10<sup>6</sup>"
    ) in shown
    assert "\ufffc".encode() not in shown


@pytest.mark.parametrize(
    "command", ["show v2 -o out", "diff v1 v2 -o out", "evidence --on 2026-05-01 -o out", "notice v1 v2 --format text"]
)
def test_a_file_that_is_written_over_is_named_as_such(two: Place, command: str) -> None:
    name = "notice-v1-v2.txt" if command.startswith("notice") else "out"
    two.write(name, "The answer in German, for the regulator.\n")
    assert f"Wrote {name} in place of another file\n" in run(two, *command.split()).err
    assert run(two, *command.split()).err.endswith(f"Wrote {name}\n"), "it is the same again"


def test_a_dash_is_standard_output_or_no_place(two: Place) -> None:
    before = sorted(two.root.iterdir())
    assert done(two, "show", "v1", "--output", "-") == done(two, "show", "v1")
    assert done(two, "diff", "v1", "v2", "--format", "md", "-o", "-") == done(two, "diff", "v1", "v2", "--format", "md")
    for command in (("notice", "v1", "v2"), ("evidence", "--on", "2026-05-01")):
        assert "Name where to write it: --output NAME" in refused(two, *command, "--output", "-")
    assert sorted(two.root.iterdir()) == before


def test_a_redline_in_a_file_is_said_to_have_no_difference(two: Place) -> None:
    outcome = run(two, "diff", "v2", "draft", "-o", "redline.html")
    assert outcome.err.endswith("Wrote redline.html\nNo difference: v2 and draft say the same.\n")
    assert "No difference" not in run(two, "diff", "v1", "v2", "-o", "redline.md").err
