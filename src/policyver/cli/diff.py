"""`policyver diff`."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

import click
from click.core import ParameterSource

from policyver.cli.options import (
    color_option,
    day_option,
    format_of,
    format_option,
    locale_option,
    open_option,
    output_option,
    statement_option,
    today,
)
from policyver.cli.output import page, refuse_to_open, say, wants_colour, width, write
from policyver.cli.sources import Given, Sources
from policyver.cli.unsaved import warn_of_unsaved
from policyver.errors import BadArgument, NotAStore
from policyver.redline import RedlineSummary, compare
from policyver.register.reference import parse_reference
from policyver.render.formats import REDLINE_FORMATS
from policyver.render.views import RedlineOptions, RedlineView

if TYPE_CHECKING:
    from policyver.store import Source, Store

_TERMINAL = "terminal"
_BEGINNING = 10_000
"""Characters of a file by which its language is told. With fewer, a long list of links at the beginning would decide;
with more, it takes as long as the rest of a review."""


class _RedlineLook(TypedDict):
    """The fields of RedlineOptions that have a command-line option of the same name."""

    full: bool
    typography: bool
    signals: bool
    author: str
    track_moves: bool


@click.command
@click.argument("old", default="in-force")
@click.argument("new", default="draft")
@statement_option
@locale_option
@format_option(*REDLINE_FORMATS, default=_TERMINAL)
@output_option
@open_option
@click.option("--full", is_flag=True, help="Show the whole text, not only the sections that changed.")
@click.option("--typography", is_flag=True, help="Mark quotes, spaces and bullets that differ, too.")
@click.option(
    "--signals", is_flag=True, help="Say what a reviewer should look at, and what kind of version that comes to."
)
@color_option
@click.option("--author", default="policyver", help="Word: who made the tracked changes.")
@day_option("--date", "Word: when. [default: when NEW was published, else OLD]")
@click.option("--track-moves", is_flag=True, help="Word: track moves as moves, not as deletions and insertions.")
@click.option("--exit-code", is_flag=True, help="Exit with 1 where the texts differ, 0 where they do not.")
@click.pass_context
def command(
    ctx: click.Context,
    old: str,
    new: str,
    statement: str,
    locale: str,
    format_: str,
    output: Path | None,
    *,
    opens: bool,
    color: str,
    date: date | None,
    exit_code: bool,
    **look: Unpack[_RedlineLook],
) -> None:
    """Show the redline from OLD to NEW: what was inserted, deleted, moved and reformatted.

    Without arguments: from the version in force to the draft. OLD and NEW are versions or files, outside any
    repository, too. A redline is shown only after a check that both texts can be restored from it; their SHA-256
    is shown with it.
    """
    if opens:
        refuse_to_open(output)
    format_ = format_of(format_, output, REDLINE_FORMATS)
    is_screen = format_ == _TERMINAL and output is None
    options = RedlineOptions(width=width(), colour=is_screen and wants_colour(color), day=date, **look)
    with Sources(locale, statement) as sources:
        try:
            if ctx.get_parameter_source("old") is ParameterSource.DEFAULT:
                old = _what_is_in_force(sources, statement)
            before, after = sources.read_both(old, new, say_guesses=False)
            if before.source and after.source and not locale:
                _echo_other_languages(sources.store, before.source, after.source)
        except NotAStore as error:
            raise NotAStore(error.what, f"{error.hint}, or name two files: policyver diff OLD NEW") from None
        if format_ == "docx" and after.source is not None:
            warn_of_unsaved(sources.store, after.source)
        if _is_same(before, after):
            _say_that_it_is_the_same(sources, old, new, before)
    view = _view(before, after, locale, options)
    if options.signals or format_ == "json":
        view = _reviewed(view, before, after, locale)
    _warn_of_two_languages(before, after, view.redline.summary)
    written = REDLINE_FORMATS[format_](view)
    if is_screen and isinstance(written, str):
        page(written, colour=options.colour)
    else:
        write(written, output, opens=opens)
    if output is not None and view.redline.verdict == "same":
        say(f"No difference: {before.side.label} and {after.side.label} say the same.", err=True)
    if exit_code and view.redline.verdict in ("left-out-differs", "differs"):
        ctx.exit(1)


def _what_is_in_force(sources: Sources, statement: str) -> str:
    """Return the version to compare the draft with: the one in force, or while there is none the one cut last.

    Prints on standard error that it is another one, and which newer ones there are.
    """
    store = sources.store
    chosen = store.config.statement(statement)
    register = store.register(chosen)
    in_force = register.in_force(today(store.config))
    where = store.config.option(chosen)
    if in_force is None:
        if register.latest is None:
            return "in-force"
        say(f"No version is in force: the draft is compared with {register.latest.version.name}, the newest.", err=True)
        return "latest"
    newer = [
        f"{amended.version.name} (effective {amended.effective})"
        for amended in register.versions
        if amended.version.number > in_force.version.number and amended.withdrawn is None
    ]
    if newer:
        there = "There is a newer version:" if len(newer) == 1 else "There are newer versions:"
        say(
            f"The draft is compared with {in_force.version.name}, which is in force. {there} {', '.join(newer)}."
            f" To compare with the last one: policyver diff latest draft{where}",
            err=True,
        )
    return "in-force"


def _echo_other_languages(store: "Store", old: "Source", new: "Source") -> None:
    """Print on standard error in which other languages the same two versions, or one and the draft, differ."""
    from policyver.store.checking import text_digests

    if old.statement != new.statement:
        return
    before, after = text_digests(store, old), text_digests(store, new)
    others = sorted({*before, *after} - {old.locale, new.locale})
    diff = f"policyver diff {old.label} {new.label}{store.config.option(new.statement)}"
    both = [locale for locale in others if locale in before and locale in after and before[locale] != after[locale]]
    if both:
        texts = "The text in {} differs" if len(both) == 1 else "The texts in {} differ"
        say(f"{texts.format(', '.join(both))}, too. To see that: {diff} --locale {both[0]}", err=True)
    for locale in others:
        if (locale in before) != (locale in after):
            say(f"There is a text in {locale} only in {(old if locale in before else new).label}.", err=True)


def _is_same(before: Given, after: Given) -> bool:
    """Whether both are one version in one language, or one draft."""
    old, new = before.source, after.source
    if old is None or new is None:
        return False
    return (old.statement, old.amended, old.locale) == (new.statement, new.amended, new.locale)


def _say_that_it_is_the_same(sources: Sources, old: str, new: str, before: Given) -> None:
    """Print on standard error that a version is compared with itself.

    Raises BadArgument where that is hardly meant: `cookie-notice/v1 v1`, where the second name has no statement.
    """
    config = sources.store.config
    first, second = parse_reference(old), parse_reference(new)
    default = config.statements[0]
    if first is None or second is None or second.statement or first.statement in ("", default.name):
        say(f"Both names mean {before.name}: it is compared with itself.", err=True)
        return
    title = config.statement(first.statement).title
    todo = [f"To see the versions of the {title}: policyver list --statement {first.statement}"]
    if second.kind != "version" or any(of.version.name == new for of in sources.store.register(default).versions):
        todo = [f"To compare with that of the {default.title}: policyver diff {old} {default.name}/{new}", *todo]
    raise BadArgument(
        f"Both names mean {before.name}: behind {old}, {new} is of the {title}, too.",
        "\n  ".join(todo),
    )


def _warn_of_two_languages(old: Given, new: Given, summary: RedlineSummary) -> None:
    """Print on standard error that the texts are in two languages: a redline of them says little."""
    if not (old.source and new.source) and 2 * summary.deleted > summary.old_words:
        from policyver.languages.likely import likely_language  # all languages, which most redlines do not need
        from policyver.render.wording.messages import language_name  # Babel, 20 ms

        languages = [likely_language(given.text) for given in (old, new)]
        if all(languages) and languages[0] != languages[1]:
            names = [language_name(tag) for tag in languages]
            say(
                f"{old.name} is likely in {names[0]}, {new.name} in {names[1]}: as texts in two languages they have"
                " hardly a word in common.",
                err=True,
            )
    elif old.source and new.source and old.source.locale != new.source.locale:
        say(
            f"{old.source.label} is in {old.source.locale}, {new.source.label} in {new.source.locale}."
            " To compare them in one language, choose it with --locale.",
            err=True,
        )


def _view(old: Given, new: Given, locale: str, options: RedlineOptions) -> RedlineView:
    source = new.source or old.source
    return RedlineView(
        redline=compare(old.document, new.document),
        old=old.side,
        new=new.side,
        label=f"{old.name} – {new.name}",
        statement_title=_title(source, new) if source else "",
        locale=source.locale if source else locale or "en",
        options=options,
    )


def _reviewed(view: RedlineView, old: Given, new: Given, locale: str) -> RedlineView:
    """Return a view with the signals of its redline, in the language of the texts: of files the one that is likely."""
    from policyver.languages import language_of
    from policyver.signals.review import review  # the words of its language, which most redlines do not need

    if source := new.source or old.source:
        locale = source.locale
    elif not locale:
        from policyver.languages.likely import likely_language

        locale = likely_language(new.text[:_BEGINNING]) or likely_language(old.text[:_BEGINNING]) or "en"
    if view.options.signals and language_of(locale) is None:
        say(f"policyver has no lists of words in {locale}: it sees only figures, links and the like.", err=True)
    return replace(view, review=review(view.redline, locale), review_locale=locale)


def _title(source: "Source", new: Given) -> str:
    """Return the title of the statement in the language of the text."""
    title = source.statement.title
    return title if source.locale == source.statement.source_locale else new.document.title() or title
