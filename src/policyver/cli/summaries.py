"""The summaries that `policyver cut` and `translate` are given: as text or as files, in one language or in several."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from policyver.errors import BadArgument
from policyver.files import read_file
from policyver.names import same_language, tidy_locale

_IN_A_LANGUAGE = re.compile(r"([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)=(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class GivenSummary:
    """A summary, and its language; the empty string for the source language."""

    locale: str
    text: str


def summary_options(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options for summaries to a command, which gets them as `summary` and `summary_file`."""
    for option in (
        click.option(
            "--summary-file", multiple=True, metavar="[TAG=]FILE", help="The file with it; de=FILE in another."
        ),
        click.option(
            "--summary", multiple=True, metavar="[TAG=]TEXT",
            help="What changed, in plain language, for the people the statement is about; de=TEXT in another language.",
        ),
    ):  # fmt: skip
        command = option(command)
    return command


def read_summaries(texts: Sequence[str], files: Sequence[str], locales: Sequence[str]) -> tuple[GivenSummary, ...]:
    """Return the summaries, each in its language: of two in one, the last, as with any option that is given twice.

    `locales` are those of the texts, the source language first. Raises BadArgument for a text and a file in one
    language, and for a summary in a language without a text.
    """
    by_text = {summary.locale: summary for summary in (_given(text, locales) for text in texts)}
    by_file = {named.locale: named for named in (_given(file, locales) for file in files)}
    if both := [locale for locale in by_text if locale in by_file]:
        where = f" in {both[0]}" if both[0] else ""
        raise BadArgument(f"--summary and --summary-file are both given{where}.", "Leave one of them out.")
    return (*by_text.values(), *map(_read, by_file.values()))


def _given(value: str, locales: Sequence[str]) -> GivenSummary:
    match = _IN_A_LANGUAGE.fullmatch(value)
    if match is None:
        return GivenSummary("", value)
    locale = tidy_locale(match[1])
    if same_language(locale, locales[0]):
        return GivenSummary("", match[2])
    known = next((other for other in locales if other == locale), None)
    if known is None:
        from policyver.languages.named import with_name  # Babel, 30 ms, which only a mistake needs

        raise BadArgument(
            f"There is a summary in {locale}, and no {with_name(locale)} text.",
            f"The texts are in {', '.join(locales)}. Where no language is meant, begin it with another word.",
        )
    return GivenSummary(locale, match[2])


def _read(named: GivenSummary) -> GivenSummary:
    """Return the summary that is in a file, which is named where its text would be."""
    if not named.text or not Path(named.text).name:
        raise BadArgument("--summary-file is empty.", "Name the file with the summary: --summary-file FILE")
    try:
        return GivenSummary(named.locale, read_file(Path(named.text)).decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadArgument(f"{named.text} is not UTF-8.", "Save it as UTF-8 in an editor.") from None
