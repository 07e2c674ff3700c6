"""A tag's message says what the version is, to people and to machines, and nothing in it can say otherwise."""

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from policyver.errors import BadArgument, BrokenRegister
from policyver.register.entries import Amendment, Effect, Text, Version
from policyver.register.tag import format_tag, parse_tag
from policyver.register.trailers import tidy_summary
from tests.register.versions import HOSTILE_LINES, SIGNATURE_LINES, amendments, effects, version, versions

SIGNATURES = [
    "-----BEGIN PGP SIGNATURE-----\n\niQIzBAABCAAdFiEE\n=abcd\n-----END PGP SIGNATURE-----\n",
    "-----BEGIN SSH SIGNATURE-----\nU1NIU0lHAAAAAQ==\n-----END SSH SIGNATURE-----\n",
    "-----BEGIN SIGNED MESSAGE-----\nMIIB\n-----END SIGNED MESSAGE-----\n",
]

V4 = Version(
    statement="privacy-statement",
    name="v4",
    title="Privacy Statement",
    effective=date(2027, 1, 1),
    published=date(2026, 11, 24),
    materiality="material",
    summary="Retention of account data goes from 30 to 60 days.\n\nA section on passes is new.",
    texts=(Text("en", "9f" * 32), Text("de", "60" * 32)),
    approved_by=("A. Counsel <counsel@example.com>", "Zoë"),
    short_notice_reason="A court has ordered it.",
    previous="3c" * 20,
)
MESSAGE = f"""Privacy Statement v4

Retention of account data goes from 30 to 60 days.

A section on passes is new.

Policyver: 1
Statement: privacy-statement
Effective-Date: 2027-01-01
Published-Date: 2026-11-24
Materiality: material
Approved-By: A. Counsel <counsel@example.com>
Approved-By: Zoë
Short-Notice-Reason: A court has ordered it.
Text-SHA256: en {"9f" * 32}
Text-SHA256: de {"60" * 32}
Previous: {"3c" * 20}
"""


def test_a_tag_is_for_people_first_and_machines_last() -> None:
    assert format_tag(V4) == MESSAGE


@given(versions())
def test_a_version_is_read_back_as_it_was_written(made: Version) -> None:
    assert parse_tag(made.name, format_tag(made)) == made


@given(amendments())
def test_an_amendment_of_any_kind_is_read_back_as_it_was_written(made: Amendment) -> None:
    assert parse_tag(made.name, format_tag(made)) == made


@given(versions(), st.sampled_from(SIGNATURES))
def test_a_signature_is_no_part_of_what_a_tag_says(made: Version, signature: str) -> None:
    assert parse_tag(made.name, format_tag(made) + signature) == made


@pytest.mark.parametrize("hostile", HOSTILE_LINES)
@pytest.mark.parametrize("frame", ["{}", "First.\n\n{}", "{}\n\nLast.", "First.\n\n{}\n{}\n\nLast."])
def test_no_line_of_a_summary_is_taken_for_a_trailer(frame: str, hostile: str) -> None:
    made = replace(V4, summary=tidy_summary(frame.format(hostile, hostile)) or "It.")
    assert parse_tag("v4", format_tag(made)) == made


@pytest.mark.parametrize("hostile", SIGNATURE_LINES)
@pytest.mark.parametrize("frame", ["{}", "First.\n\n{}", "{}\n\nLast.", "First.\n\nPolicyver: 1\n{}\nLast."])
def test_a_summary_that_would_be_cut_off_like_a_signature_is_never_written(frame: str, hostile: str) -> None:
    with pytest.raises(BadArgument, match="signature"):
        format_tag(replace(V4, summary=frame.format(hostile)))


@given(st.text())
def test_whatever_the_summary_it_is_read_back_or_refused(summary: str) -> None:
    try:
        message = format_tag(replace(V4, summary=summary))
    except BadArgument:
        return
    assert parse_tag("v4", message) == replace(V4, summary=tidy_summary(summary))


@given(st.text())
def test_a_summary_is_tidied_once_and_for_all(text: str) -> None:
    assert tidy_summary(tidy_summary(text)) == tidy_summary(text)


def test_line_ends_of_every_system_make_the_same_summary() -> None:
    assert {tidy_summary(f"One. {end}{end}{end}Two.{end}") for end in ("\n", "\r\n", "\r", "\v")} == {"One.\n\nTwo."}


@pytest.mark.parametrize("letter", ["\0", "\x1b", "\x07", "\udcff"])
def test_a_summary_with_what_is_no_text_is_refused(letter: str) -> None:
    with pytest.raises(BadArgument, match="The summary has a character in it that is no text"):
        format_tag(replace(V4, summary=f"We {letter}changed."))


@pytest.mark.parametrize("broken", ["A\nPrevious: 0", "A\rB", "A\u2028B", " A", "A\x1b[2J", "A\udcff"])
def test_a_value_that_is_no_line_of_text_is_refused(broken: str) -> None:
    for made in (
        replace(V4, title=broken),
        replace(V4, approved_by=(broken,)),
        replace(V4, retroactive_reason=broken),
        replace(V4, short_notice_reason=broken),
    ):
        with pytest.raises(BadArgument, match="must be one line of text"):
            format_tag(made)


@pytest.mark.parametrize("summary", ["", " \n\t\n"])
def test_a_version_that_does_not_say_what_changed_is_refused(summary: str) -> None:
    with pytest.raises(BadArgument, match="The summary is empty"):
        format_tag(replace(V4, summary=summary))


def test_an_approver_without_a_name_is_refused() -> None:
    with pytest.raises(BadArgument, match="An approver has no name"):
        format_tag(replace(V4, approved_by=("",)))


def test_names_are_written_as_their_scripts_need_it() -> None:
    made = replace(V4, approved_by=("علی‌رضا", "ה. כהן\u200f"), title="Données\u00a0: déclaration")
    assert parse_tag("v4", format_tag(made)) == made


@given(st.text().filter(lambda text: "Policyver:" not in text))
def test_a_tag_without_the_trailer_is_none_of_policyvers_business(message: str) -> None:
    assert parse_tag("v4", message) is None


@pytest.mark.parametrize(
    "message",
    [
        "Release 1.2.3\n",
        "v4\n\nStatement: privacy-statement\nEffective-Date: 2027-01-01\n",
        "Policyver: 1 is what we will use.\n\nMore on that soon.\n",
        "Release 8\n\nPolicyver: is in the tools now.",
        "v4\n\nSigned-off-by: A\n-----BEGIN PGP SIGNATURE-----\nPolicyver: 1\n",
        "",
    ],
)
def test_neither_is_one_that_only_looks_like_it(message: str) -> None:
    assert parse_tag("v4", message) is None


@given(st.lists(st.sampled_from([*MESSAGE.splitlines(), *HOSTILE_LINES, *SIGNATURE_LINES, "x"])).map("\n".join))
def test_any_message_is_a_version_or_nobodys_or_broken(message: str) -> None:
    try:
        made = parse_tag("v4", message)
    except BrokenRegister:
        return
    assert made is None or made.name == "v4"


@pytest.mark.parametrize("key", ["Statement", "Effective-Date", "Published-Date", "Materiality", "Text-SHA256"])
def test_a_trailer_that_is_missing_breaks_the_register(key: str) -> None:
    left = "\n".join(line for line in MESSAGE.splitlines() if not line.startswith(f"{key}:"))
    with pytest.raises(BrokenRegister, match=f"The tag v4 is policyver's but has no trailer {key}"):
        parse_tag("v4", left)


@pytest.mark.parametrize(
    "key",
    ["Policyver", "Statement", "Effective-Date", "Published-Date", "Materiality", "Short-Notice-Reason", "Previous"],
)
def test_a_trailer_that_is_there_twice_breaks_the_register(key: str) -> None:
    again = next(line for line in MESSAGE.splitlines() if line.startswith(f"{key}:"))
    with pytest.raises(BrokenRegister, match=f"2 trailers {key}"):
        parse_tag("v4", f"{MESSAGE}{again}\n")


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("Effective-Date: 2027-01-01", "Effective-Date: soon", "Effective-Date that is no date"),
        ("Effective-Date: 2027-01-01", "Effective-Date: 2027-02-30", "Effective-Date that is no date"),
        ("Effective-Date: 2027-01-01", "Effective-Date: 20270101", "Effective-Date that is no date"),
        ("Published-Date: 2026-11-24", "Published-Date: 0001-01-01", "Published-Date that is no date"),
        ("Materiality: material", "Materiality: huge", "neither material nor editorial"),
        ("Text-SHA256: en 9f", "Text-SHA256: en 9", "Text-SHA256 that is no digest"),
        ("Text-SHA256: en 9f", "Text-SHA256: en 9F", "Text-SHA256 that is no digest"),
        ("Text-SHA256: de", "Text-SHA256: en", "two digests of a text in the same language"),
        ("Approved-By: Zoë", "and Zoë", "a line among its trailers that is none: 'and Zoë'"),
        ("Approved-By: Zoë", " Zoë", "a line among its trailers that is none"),
        ("Privacy Statement v4", "Privacy Statement v3", "a first line that does not end in v4"),
        ("Privacy Statement v4\n\n", "", "a first line that does not end in v4"),
        ("Policyver: 1", "Policyver: 2", "was written in format '2'"),
    ],
)
def test_a_trailer_that_cannot_be_read_breaks_the_register(old: str, new: str, says: str) -> None:
    assert old in MESSAGE
    with pytest.raises(BrokenRegister, match=says):
        parse_tag("v4", MESSAGE.replace(old, new))


def test_a_broken_tag_is_named_as_git_names_it() -> None:
    with pytest.raises(BrokenRegister) as raised:
        parse_tag("v1", "Cookie Notice v1\n\nPolicyver: 1\n", tag="legal/cookie-notice/v1")
    assert raised.value.hint.endswith("git cat-file tag legal/cookie-notice/v1")


def test_the_example_of_the_other_tests_can_be_written() -> None:
    assert parse_tag("v1", format_tag(version())) == version()


@pytest.mark.parametrize("kind", get_args(Effect))
def test_every_kind_of_amendment_is_among_those_that_are_written_and_read_back(kind: type[Effect]) -> None:
    assert find(effects, lambda effect: isinstance(effect, kind))
