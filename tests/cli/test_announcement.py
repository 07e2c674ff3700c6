"""`policyver notice v2.a1`: another date and a withdrawal are announced to readers, in their language."""

import pytest

from tests.cli.run import done, refused, run
from tests.store.place import Place

RESCHEDULED = ("reschedule", "v2", "--effective", "2026-08-01", "--reason", "The printers are late.")
WITHDRAWN = ("withdraw", "v2", "--on", "2026-05-10", "--reason", "A court said so.")
WITHDRAWN_LATER = ("withdraw", "v2", "--on", "2026-07-01", "--reason", "A court said so.")
ERRATUM = "# Privacy Statement\n\nWe keep your data for 60 dayz.\n"


def announced(place: Place, name: str, *more: str) -> str:
    done(place, "notice", name, "--format", "text", *more)
    language = f".{more[1]}" if more else ""
    return (place.root / f"notice-{name}{language}.txt").read_text()


def test_a_new_date_is_announced_with_what_applies_until_then(two: Place) -> None:
    assert done(two, *RESCHEDULED).endswith("Next: policyver notice v2.a1\n")
    text = announced(two, "v2.a1")
    assert text.startswith("New date: Privacy Statement\n===")
    for line in (
        "- Effective from: August 1, 2026",
        "- Instead of: June 15, 2026",
        "- Published: May 1, 2026",
        "- Reason: The printers are late.",
        "- Version v1 applies up to and including July 31, 2026.",
        "- Version v2 applies from August 1, 2026 on.",
        "- The full text, version v1: https://example.com/privacy",
    ):
        assert line in text.splitlines()


@pytest.mark.parametrize("url", ["novum.example/privacy", "https://", "https://our site.example"])
def test_an_address_that_no_reader_can_follow_is_named(two: Place, url: str) -> None:
    two.configure("https://example.com/privacy", url)
    done(two, *RESCHEDULED)
    assert f"The announcement says that the full text is at {url!r}, which is no" in run(two, "notice", "v2.a1").err


def test_a_withdrawal_before_its_day_promises_no_day(two: Place) -> None:
    done(two, *WITHDRAWN)
    text = announced(two, "v2.a1")
    assert text.startswith("Version withdrawn: Privacy Statement\n")
    assert "it never takes effect" in " ".join(text.split())
    assert "- Not in force on: June 15, 2026" in text
    assert "Effective from:" not in text
    assert "Version v1, effective from January 1, 2026, applies as before." in text


def test_a_later_withdrawal_says_which_version_applies_again(two: Place) -> None:
    done(two, *WITHDRAWN_LATER)
    text = announced(two, "v2.a1")
    assert "- Withdrawn from: July 1, 2026" in text
    assert text.partition("What applies\n------------\n\n")[2].splitlines()[:3] == [
        "- Version v1 applies up to and including June 14, 2026.",
        "- Version v2 applies from June 15, 2026 up to and including June 30, 2026.",
        "- Version v1 applies from July 1, 2026 on.",
    ]


def test_where_nothing_applies_it_says_so(one: Place) -> None:
    done(one, "withdraw", "v1", "--on", "2026-05-10", "--reason", "A court said so.")
    assert "- No version is in force from May 10, 2026 on." in announced(one, "v1.a1")


@pytest.mark.parametrize("command", [RESCHEDULED, WITHDRAWN, WITHDRAWN_LATER])
def test_every_format_is_written(two: Place, command: tuple[str, ...]) -> None:
    done(two, *command)
    done(two, "notice", "v2.a1", "--format", "html,pdf,text,md")
    assert {path.suffix for path in two.root.glob("notice-v2.a1.*")} == {".html", ".pdf", ".txt", ".md"}
    page = (two.root / "notice-v2.a1.html").read_text()
    assert command[-1] in page
    assert 'href="https://example.com/privacy"' in page


@pytest.mark.parametrize(
    ("locale", "words"),
    [("de", "Die Fassung v1 gilt bis einschließlich 31. August 2026."), ("ar", "يسري الإصدار v1 حتى 31 أغسطس 2026")],
)
def test_it_is_in_the_readers_language(two: Place, locale: str, words: str) -> None:
    two.write(f"statements/privacy-statement.{locale}.md", "# Datenschutz\n\nWir speichern 90 Tage.\n")
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Still longer.")
    done(two, "withdraw", "v2", "--on", "2026-05-02", "--reason", "Too early.")
    done(two, "reschedule", "v3", "--effective", "2026-09-01", "--reason", "Later.")
    outcome = run(two, "notice", "v3.a1", "--locale", locale, "--format", "text")
    assert f"The announcement is in {locale}, its reason in en." in outcome.err
    assert words in (two.root / f"notice-v3.a1.{locale}.txt").read_text()


def test_one_that_no_longer_holds_is_doubted(two: Place) -> None:
    done(two, *RESCHEDULED)
    done(two, *WITHDRAWN)
    outcome = run(two, "notice", "v2.a1", "--format", "text")
    assert "v2.a1 is not the last amendment of v2. See whether it still holds: policyver notice v2.a2" in outcome.err
    assert "- Effective from: August 1, 2026" in (two.root / "notice-v2.a1.txt").read_text()
    assert "- Not in force on: August 1, 2026" in announced(two, "v2.a2")


def test_an_erratum_is_no_news_and_a_version_alone_names_the_command(two: Place) -> None:
    two.draft(ERRATUM)
    done(two, "erratum", "v2", "--reason", "A slip.")
    assert "is no news to readers.\n  To see what it corrects: policyver diff v2 v2.a1" in refused(
        two, "notice", "v2.a1"
    )
    assert "Name it first: policyver notice v1 v2" in refused(two, "notice", "v2")


@pytest.mark.parametrize(("before", "writes"), [("de", "notice v2 v3 --locale de"), ("", "show v3 --locale de")])
def test_a_late_translation_is_no_news_and_names_the_notice_in_that_language(
    two: Place, before: str, writes: str
) -> None:
    late = two.write("late.md", "# Datenschutz\n\nWir speichern 90 Tage.\n")
    if before:
        german = two.write("german.md", "# Datenschutz\n\nWir speichern 60 Tage.\n")
        done(two, "translate", "v2", "--locale", "de", "--file", str(german), "--reason", "It came later.")
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Still longer.")
    done(two, "translate", "v3", "--locale", "de", "--file", str(late), "--reason", "It came later.")
    command = refused(two, "notice", "v3.a1").rpartition("policyver ")[2]
    assert command == writes
    done(two, *command.split())
