"""Hypothesis strategies: versions, and registers as their tags would make them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import strategies as st

from policyver.register.entries import (
    Amendment,
    AnyEntry,
    Effect,
    Entry,
    Erratum,
    Materiality,
    Rescheduled,
    Summarized,
    Summary,
    Text,
    Translated,
    Version,
    Withdrawn,
)  # fmt: skip
from policyver.register.register import Register
from policyver.register.trailers import tidy_summary

FIRST_DAY = date(2026, 5, 1)
RECORDED = datetime(2026, 5, 1, 12, tzinfo=UTC)

SIGNATURE_LINES = ("-----BEGIN PGP SIGNATURE-----", "-----BEGIN SSH SIGNATURE-----", "-----BEGIN PGP MESSAGE-----")
HOSTILE_LINES = (
    "",
    "Policyver: 1",
    "Statement: cookie-notice",
    "Effective-Date: 1999-01-01",
    "Approved-By: Mallory <mallory@evil.example>",
    "Previous: 0000000000000000000000000000000000000000",
    "# what git takes for a comment",
    "#",
    "---",
    "diff --git a/statement b/statement",
    "-----END PGP SIGNATURE-----",
    " (cherry picked from commit 1234567)",
    "Signed-off-by: nobody",
    "v4",
)

# A line as a person could write it in any script: no line breaks, no controls, no white space at its ends.
line = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=40).map(str.strip).filter(bool)
words = st.sampled_from(["Privacy Statement", "Déclaration de confidentialité", "隐私声明", "Rider’s: a notice"])
summary = (
    st.lists(st.one_of(st.sampled_from(HOSTILE_LINES), line), max_size=8).map("\n".join).map(tidy_summary).filter(bool)
)
summaries = st.lists(
    st.builds(Summary, st.sampled_from(["de", "zh-Hant", "pt-BR"]), summary), max_size=3, unique_by=lambda of: of.locale
).map(tuple)
digest = st.text("0123456789abcdef", min_size=64, max_size=64)
day = st.dates(date(1900, 1, 1), date(2999, 12, 31))
locales = st.lists(st.sampled_from(["en", "de", "zh-Hant", "pt-BR"]), min_size=1, unique=True)


@st.composite
def versions(draw: st.DrawFn) -> Version:
    materiality: Materiality = draw(st.sampled_from(("material", "editorial")))
    return Version(
        statement=draw(st.sampled_from(["privacy-statement", "cookie-notice"])),
        name=f"v{draw(st.integers(1, 999_999))}",
        title=draw(st.one_of(words, line)),
        effective=draw(day),
        published=draw(day),
        materiality=materiality,
        summary=draw(summary),
        texts=tuple(Text(locale, draw(digest)) for locale in draw(locales)),
        approved_by=tuple(draw(st.lists(line, max_size=3))),
        retroactive_reason=draw(st.one_of(st.just(""), line)),
        short_notice_reason=draw(st.one_of(st.just(""), line)),
        summaries=draw(summaries),
        previous=draw(st.one_of(st.none(), st.text("0123456789abcdef", min_size=40, max_size=40))),
    )


effects: st.SearchStrategy[Effect] = st.one_of(
    st.builds(Rescheduled, day, st.one_of(st.just(""), line)),
    st.builds(Withdrawn, day),
    st.builds(
        Erratum, locales.flatmap(lambda names: st.tuples(*(st.builds(Text, st.just(name), digest) for name in names)))
    ),
    st.builds(Translated, st.tuples(st.builds(Text, st.just("de"), digest)), summaries),
    st.builds(Summarized, summaries.filter(bool), st.booleans()),
)


@st.composite
def amendments(draw: st.DrawFn) -> Amendment:
    return Amendment(
        statement=draw(st.sampled_from(["privacy-statement", "cookie-notice"])),
        name=f"v{draw(st.integers(1, 999_999))}.a{draw(st.integers(1, 9_999))}",
        title=draw(st.one_of(words, line)),
        published=draw(day),
        reason=draw(line),
        effect=draw(effects),
        previous=draw(st.text("0123456789abcdef", min_size=40, max_size=40)),
    )


def version(name: str = "v1", *, effective: date = FIRST_DAY, previous: str | None = None, text: str = "") -> Version:
    return Version(
        statement="privacy-statement",
        name=name,
        title="Privacy Statement",
        effective=effective,
        published=effective - timedelta(days=40),
        materiality="material",
        summary=f"What {name} changes.",
        texts=(Text("en", (text or name).encode().hex().rjust(64, "0")),),
        previous=previous,
    )


def entry(made: Version) -> Entry[Version]:
    return Entry(made, tag=made.name, tag_id=tag_id(made.name), target="c" * 40, recorded=RECORDED)


def tag_id(name: str) -> str:
    return name.encode().hex().rjust(40, "0")


def register(*effective: date) -> Register:
    """Give a register of v1, v2, … with these effective dates, each linked to the one before it."""
    made = []
    for number, on in enumerate(effective, 1):
        before = tag_id(f"v{number - 1}") if number > 1 else None
        made.append(entry(version(f"v{number}", effective=on, previous=before)))
    return Register(tuple(made))


days = st.integers(0, 12).map(lambda number: FIRST_DAY + timedelta(days=number))
registers = st.lists(days, min_size=1, max_size=7).map(lambda effective: register(*effective))


@st.composite
def amended_registers(draw: st.DrawFn) -> Register:
    """Give registers whose versions are rescheduled and withdrawn, in any order and on any day: as tags could say."""
    entries: list[AnyEntry] = []
    names: list[str] = []
    counts: dict[str, int] = {}
    for _ in range(draw(st.integers(1, 9))):
        published = draw(days)
        if not names or draw(st.booleans()):
            names.append(f"v{len(names) + 1}")
            made = version(names[-1], effective=draw(days), previous=entries[-1].tag_id if entries else None)
            entries.append(entry(replace(made, published=published)))
        else:
            name = draw(st.sampled_from(names))
            counts[name] = counts.get(name, 0) + 1
            entries.append(
                amendment_entry(
                    Amendment(
                        statement="privacy-statement",
                        name=f"{name}.a{counts[name]}",
                        title="Privacy Statement",
                        published=published,
                        reason="So it was decided.",
                        effect=draw(st.one_of(st.builds(Rescheduled, days), st.builds(Withdrawn, days))),
                        previous=entries[-1].tag_id,
                    )
                )
            )
    return Register(tuple(entries))


def amendment_entry(made: Amendment) -> Entry[Amendment]:
    return Entry(made, made.name, tag_id(made.name), tag_id(made.version), RECORDED)
