"""What an announcement says applies when: on every day what the register says, in every language."""

import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given

from policyver.config import Statement
from policyver.notice import Announcement, doubts_about, make_announcement
from policyver.register.entries import Rescheduled, Withdrawn, is_version
from policyver.register.register import Register
from policyver.render.markdown.announcement import announcement_text
from policyver.render.page.announcement import announcement_page
from policyver.render.wording.announcement import applying
from policyver.render.wording.messages import Wording
from tests.cli.run import done, run
from tests.register.versions import FIRST_DAY, amended_registers
from tests.render.reading import read_page
from tests.store.place import Place

STATEMENT = Statement("privacy-statement", "Privacy Statement", "en", "privacy@example.com", "https://example.com/p")
DAYS = [FIRST_DAY + timedelta(days=number) for number in range(-2, 16)]
DAY = r"([A-Z]\w+ \d+, \d{4})"
SENTENCES = (
    rf"Version (?P<version>v\d+) applies up to and including (?P<until>{DAY})\.",
    rf"Version (?P<version>v\d+) applies from (?P<since>{DAY}) up to and including (?P<until>{DAY})\.",
    rf"Version (?P<version>v\d+) applies from (?P<since>{DAY}) on\.",
    rf"Version (?P<version>v\d+), effective from {DAY}, applies as before\.",
    rf"No version is in force up to and including (?P<until>{DAY})\.",
    rf"No version is in force from (?P<since>{DAY}) up to and including (?P<until>{DAY})\.",
    rf"No version is in force from (?P<since>{DAY}) on\.",
    r"No version is in force\.",
)


def announcements(made: Register, locale: str = "en") -> list[tuple[Register, Announcement]]:
    """Return the announcement of each amendment of a register, with the register as readers knew it then."""
    names = [
        entry.name
        for entry in made.entries
        if not is_version(entry) and isinstance(entry.content.effect, Rescheduled | Withdrawn)
    ]
    return [
        (
            as_readers_knew(made.until_entry(name)),
            make_announcement(
                made, name, locale=locale, title="Privacy Statement", statement=STATEMENT, organization="Example"
            ),
        )
        for name in names
    ]


def as_readers_knew(then: Register) -> Register:
    """Return the entries published by the day of the last one, and all about the version that it is about."""
    last = then.entries[-1]
    own = last.name.partition(".")[0]
    known = [of for of in then.entries if of.published <= last.published or of.name.partition(".")[0] == own]
    return Register(tuple(known))


def read(sentence: str) -> tuple[str, date, date]:
    """Give which version a sentence says applies, from when and until when."""
    [match] = [match for form in SENTENCES if (match := re.fullmatch(form, sentence))]
    values = match.groupdict()
    since, until = (
        datetime.strptime(values[key], "%B %d, %Y").date() if values.get(key) else otherwise
        for key, otherwise in (("since", date.min), ("until", date.max))
    )
    return values.get("version", ""), since, until


@given(amended_registers())
def test_on_every_day_the_version_that_is_said_to_apply_is_in_force(made: Register) -> None:
    wording = Wording("en")
    for then, announcement in announcements(made):
        said = [wording.text(sentence.key, **sentence.values) for sentence in applying(announcement, wording)]
        stretches = [read(sentence) for sentence in said]
        for day in [day for day in DAYS if day >= announcement.published]:
            [name] = [name for name, since, until in stretches if since <= day <= until]
            assert name == name_in_force(then, day)
        if "applies as before" in " ".join(said):
            assert [stretches[0][0]] == [name for name, _, _ in stretches]
            assert name_in_force(then, announcement.published - timedelta(days=1)) == stretches[0][0]


@given(amended_registers())
def test_nothing_is_said_of_another_version_that_is_published_later(made: Register) -> None:
    for _, announcement in announcements(made):
        secret = [of.version for of in made.versions if of.version.published > announcement.published]
        names = {of.name for of in secret} - {announcement.version}
        text = announcement_text(announcement) + announcement_page(announcement)
        assert not names & set(re.findall(r"\bv\d+\b", text))


@given(amended_registers())
def test_the_full_text_is_that_of_the_version_in_force_on_the_day_of_publication(made: Register) -> None:
    for then, announcement in announcements(made):
        now = then.in_force(announcement.published)
        if now is not None:
            assert announcement.full_text == now.version.name
            assert f"full text, version {now.version.name}: https://" in announcement_text(announcement)


@given(amended_registers())
def test_it_is_doubted_where_the_register_says_something_else_by_now(made: Register) -> None:
    for then, announcement in announcements(made):
        days = [day for day in DAYS if day >= announcement.published]
        if any(name_in_force(then, day) != name_in_force(made, day) for day in days):
            assert {"amended-again", "overtaken"} & {doubt.code for doubt in doubts_about(announcement)}


def name_in_force(made: Register, day: date) -> str:
    amended = made.in_force(day)
    return amended.version.name if amended else ""


@pytest.mark.parametrize("locale", ["en", "de", "ar"])
@given(made=amended_registers())
def test_every_language_says_each_day_and_each_version(made: Register, locale: str) -> None:
    wording = Wording(locale)
    for _, announcement in announcements(made, locale):
        pages = (announcement_text(announcement), read_page(announcement_page(announcement)).text("spoken"))
        text, page = (" ".join(page.split()) for page in pages)
        for stretch in announcement.stretches:
            names = [stretch.amended.version.name] if stretch.amended else []
            days = [stretch.last, stretch.first if stretch.first and stretch.first >= announcement.published else None]
            for said in [*names, *(wording.date(day) for day in days if day)]:
                assert said in text
                assert said in page


def test_a_withdrawal_on_the_day_it_is_published_says_from_when_the_other_version_applies(two: Place) -> None:
    done(two, "withdraw", "v2", "--on", "2026-07-01", "--published", "2026-07-01", "--reason", "A court said so.")
    done(two, "notice", "v2.a1", "--format", "text")
    text = (two.root / "notice-v2.a1.txt").read_text()
    assert "- Version v1 applies from July 1, 2026 on." in text
    assert "as before" not in text
    assert "- The full text, version v1:" in text


def test_a_version_to_come_is_not_said_to_apply_as_before(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(two, "cut", "--effective", "2026-08-01", "--summary", "Still longer.")
    done(two, "withdraw", "v2", "--on", "2026-05-01", "--reason", "Too early.")
    done(two, "notice", "v2.a1", "--format", "text")
    text = (two.root / "notice-v2.a1.txt").read_text()
    assert "- Version v1 applies up to and including July 31, 2026.\n" in text
    assert "- Version v3 applies from August 1, 2026 on.\n" in text
    assert "as before" not in text
    assert "- The full text, version v1: https://example.com/privacy" in text


def test_a_version_cut_later_is_a_reason_to_look_again(two: Place) -> None:
    done(two, "reschedule", "v2", "--effective", "2026-08-01", "--reason", "The printers are late.")
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(two, "cut", "--effective", "2026-09-01", "--summary", "Still longer.")
    outcome = run(two, "notice", "v2.a1", "--format", "text")
    assert "By what came, or is published, after v2.a1, other versions apply than the announcement says." in outcome.err
    done(two, "list")


@pytest.mark.parametrize(
    "amendment",
    [
        ("withdraw", "v2", "--on", "2026-05-15", "--reason", "A court said so."),
        ("reschedule", "v2", "--effective", "2026-08-01", "--reason", "The printers are late."),
        ("withdraw", "v2", "--on", "2026-07-01", "--reason", "A court said so."),
    ],
)
def test_a_version_that_is_cut_but_not_yet_published_is_not_disclosed(two: Place, amendment: tuple[str, ...]) -> None:
    two.draft("# Privacy Statement\n\nWe sell your data after 90 days.\n")
    done(two, "cut", "--effective", "2026-12-01", "--published", "2026-09-01", "--summary", "A secret.")
    done(two, *amendment)
    outcome = run(two, "notice", "v2.a1", "--format", "text,html,md")
    for path in two.root.glob("notice-v2.a1.*"):
        assert "v3" not in path.read_text()
        assert "December 1" not in path.read_text()
    assert "after v2.a1, other versions apply than the announcement says. See which: policyver list" in outcome.err


def test_a_version_published_on_the_day_of_the_announcement_is_said_to_apply(two: Place) -> None:
    two.draft("# Privacy Statement\n\nWe keep your data for 90 days.\n")
    done(two, "cut", "--effective", "2026-12-01", "--published", "2026-06-01", "--summary", "Still longer.")
    done(two, "withdraw", "v2", "--on", "2026-06-10", "--published", "2026-06-01", "--reason", "A court said so.")
    done(two, "notice", "v2.a1", "--format", "text")
    assert "- Version v3 applies from December 1, 2026 on." in (two.root / "notice-v2.a1.txt").read_text()
