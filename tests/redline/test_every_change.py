"""One word, number, date, address, negation or tick that changes anywhere is a change of words, or of what is shown."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from policyver.document.markdown.reading import read_markdown
from policyver.languages import Language, all_languages
from policyver.redline import Redline, compare

DATE_FORMATS: tuple[Literal["short", "medium", "long", "full"], ...] = ("short", "medium", "long", "full")
DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))
EXAMPLES = max(settings().max_examples // 4, 10)  # of each language


@dataclass(frozen=True, slots=True)
class Text:
    """A statement in which one token is written in two ways."""

    old: str
    new: str


def vocabulary(known: Language) -> list[str]:
    groups = (known.cardinals, known.units, known.limits, known.negations, known.duties, known.permissions)
    return sorted({word for group in groups for word in group if word.strip() == word and "'" not in word})


def tokens(known: Language) -> st.SearchStrategy[tuple[str, str]]:
    """Return a strategy for two tokens of one sort that say something else."""
    numbers = st.integers(1, 9999)
    patterns = st.sampled_from(["{}", "{:,}", "{} %", "€ {}", "{}.5", "(a)({})", "§ {}", "{}:30", "+43 1 234 {:04}"])
    addresses = st.sampled_from(["https://example.com/{}", "privacy{}@example.com", "www.example.net/a?b={}"])
    words = st.sampled_from(vocabulary(known))
    return st.one_of(
        st.tuples(words, words),
        st.tuples(st.sampled_from(sorted(known.negations)), st.just("") | words),
        st.builds(filled, patterns, numbers, numbers),
        st.builds(filled, addresses, numbers, numbers),
        st.builds(dates, st.just(known.tag), st.sampled_from(DATE_FORMATS), DAYS, DAYS),
        st.sampled_from([("☐", "☒"), ("☑", "☐"), ("[ ]", "[x]"), ("(x)", "( )")]),
    ).filter(lambda pair: pair[0].casefold() != pair[1].casefold())


def filled(pattern: str, one: int, other: int) -> tuple[str, str]:
    return pattern.format(one), pattern.format(other)


def dates(tag: str, form: Literal["short", "medium", "long", "full"], one: date, other: date) -> tuple[str, str]:
    return format_date(one, form, locale=tag), format_date(other, form, locale=tag)


FRAMES = (
    "{}", "{}", "## {}", "- {}", "- [ ] {}", "1. {}", "(b) {}", "> {}", "| A | {} |", "**{}**", "*{}*", "[{}](https://example.org/)",
    "- a\n\n  {}", "### 2.1 {}", "~~a~~ {}", "{}\n===", "<p>{}</p>", "    {}", "a[^1]\n\n[^1]: {}",
)  # fmt: skip


def framed(frame: str, sentence: str) -> str:
    return "| H | I |\n| --- | --- |\n" + frame.format(sentence) if frame.startswith("|") else frame.format(sentence)


@st.composite
def texts(draw: st.DrawFn, known: Language) -> Text:
    """Return a statement in a language, before and after one token in it was changed."""
    joint = " " if known.has_spaces else ""
    word = st.sampled_from(vocabulary(known))
    old_token, new_token = draw(tokens(known))
    sentences = draw(st.lists(st.lists(word, min_size=1, max_size=7), min_size=1, max_size=5))
    changed = draw(st.integers(0, len(sentences) - 1))
    at = draw(st.integers(0, len(sentences[changed])))
    sides: list[list[str]] = [[], []]
    for index, sentence in enumerate(sentences):
        frame = draw(st.sampled_from(FRAMES))
        end = draw(st.sampled_from(["", ".", ";"]))
        for side, token in zip(sides, (old_token, new_token), strict=True):
            parts = [*sentence[:at], *filter(None, [token]), *sentence[at:]] if index == changed else sentence
            side.append(framed(frame, joint.join(parts) + end))
    return Text(*("\n\n".join(side) + "\n" for side in sides))


def redline(text: Text) -> Redline:
    return compare(read_markdown(text.old), read_markdown(text.new))


@pytest.mark.parametrize("known", all_languages(), ids=lambda known: known.tag)
def test_no_token_changes_without_a_change_of_words(known: Language) -> None:
    @settings(max_examples=EXAMPLES)
    @given(texts(known))
    def check(text: Text) -> None:
        made = redline(text)
        assert made.verdict == "differs"
        assert made.summary.counts["words"] + made.summary.counts["display"]

    check()
