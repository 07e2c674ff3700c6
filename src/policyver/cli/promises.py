"""`policyver promises`."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from policyver.cli.options import color_option, format_option, locale_option, output_option, statement_option, today
from policyver.cli.output import page, say, wants_colour, width, write
from policyver.cli.sources import Given, Sources
from policyver.errors import BadArgument, PolicyverError, UnknownVersion
from policyver.register.reference import parse_reference

if TYPE_CHECKING:
    from policyver.config import Statement
    from policyver.promises import Disagreement, Survey
    from policyver.store import Source, Store

_ENDINGS = {".txt": "text", ".json": "json", ".html": "html", ".htm": "html", ".csv": "csv"}


@click.command
@click.argument("version", required=False, default="")
@statement_option
@locale_option
@click.option("--all", "of_all", is_flag=True, help="Of every statement.")
@click.option("--long", "is_long", is_flag=True, help="With the sentences, instead of tables.")
@click.option("--history", "is_history", is_flag=True, help="Of all versions: since when, until when, what before.")
@format_option("text", "json", "html", "csv", default="text")
@color_option
@output_option
def command(
    version: str, statement: str, locale: str, format_: str, color: str, output: Path | None, *,
    of_all: bool, is_long: bool, is_history: bool,
) -> None:  # fmt: skip
    """List what a statement commits its owner to: periods, recipients, deadlines, rights, and what contradicts itself.

    VERSION is one, or a file. [default: the one in force] What two statements of this store promise differently is
    named at the end, and where one language says that data are sold and another that they are not.
    """
    format_ = _format(format_, output)
    colour = output is None and format_ == "text" and wants_colour(color)
    with Sources(locale, statement) as sources:
        if is_history:
            if version or of_all:
                raise BadArgument("A history is of all versions of one statement.", "Leave VERSION and --all out.")
            text = _history(sources.store, statement, locale, format_, colour=colour)
        else:
            shown, others = _surveys(sources, version, locale, of_all=of_all)
            text = _rendered(shown, others, format_, colour=colour, is_long=is_long)
    if format_ == "text" and output is None:
        page(text, colour=colour)
    else:
        write(text, output)


def _format(chosen: str, output: Path | None) -> str:
    """Return the format that was chosen, or else the one that the ending of the file says."""
    is_given = click.get_current_context().get_parameter_source("format_") is not ParameterSource.DEFAULT
    if is_given or output is None or not output.suffix:
        return chosen
    if output.suffix.lower() not in _ENDINGS:
        raise BadArgument(f"No format has the ending {output.suffix}.", f"Use one of {', '.join(_ENDINGS)}.")
    return _ENDINGS[output.suffix.lower()]


def _surveys(
    sources: Sources, version: str, locale: str, *, of_all: bool
) -> "tuple[tuple[Survey, ...], tuple[Disagreement, ...]]":
    """Return the texts that are shown, and what they and the other statements' texts disagree about."""
    from policyver.promises import disagreements

    given = _given(sources, version)
    first = _survey(given, locale)
    if given.source is None:
        if of_all:
            raise BadArgument("A file is no statement of this store.", "Leave --all out.")
        return (first,), ()
    others = tuple(_others(sources.store, given.source.statement, first.locale, is_draft=given.source.amended is None))
    languages = tuple(_languages(sources.store, given.source))
    every = disagreements((first, *others, *languages))
    if of_all:
        return (first, *others), every
    return (first,), tuple(between for between in every if first in (between.one, between.other))


def _given(sources: Sources, version: str) -> Given:
    """Read the text that is asked for; by default that in force, or else the latest, or else the draft."""
    if version:
        return sources.read(version)
    return sources.read(_by_default(sources.store, sources.statement))


def _by_default(store: "Store", statement: str) -> str:
    register = store.register(store.config.statement(statement))
    if not register.versions:
        return "draft"
    return "in-force" if register.in_force(today(store.config)) else "latest"


def _others(store: "Store", statement: "Statement", locale: str, *, is_draft: bool) -> "Iterator[Survey]":
    """Yield the texts of the other statements in a language: their drafts, or what is in force of them."""
    for other in store.config.statements:
        if other.name == statement.name:
            continue
        name = f"{other.name}/{'draft' if is_draft else _by_default(store, other.name)}"
        reference = parse_reference(name)
        try:
            source = store.source(reference, locale, today(store.config)) if reference else None
        except UnknownVersion:
            continue  # it has no text in this language, and so nothing that could contradict
        except PolicyverError as error:
            say(f"{name} is left out: {error.what}", err=True)
            continue
        if source is not None:
            from policyver.document.markdown.reading import read_markdown
            from policyver.promises import Survey

            yield Survey(other.name, source.label, source.locale, read_markdown(source.text, source.label))


def _languages(store: "Store", source: "Source") -> "Iterator[Survey]":
    """Yield the other languages of a version, or of the draft."""
    from policyver.document.markdown.reading import read_markdown
    from policyver.promises import Survey

    statement, amended = source.statement, source.amended
    locales = amended.locales if amended else (statement.source_locale, *store.work_tree.locales(statement))
    for locale in locales:
        if locale != source.locale:
            text = store.text(statement, amended, locale) if amended else store.draft(statement, locale)
            yield Survey(statement.name, text.label, locale, read_markdown(text.text, text.label))


def _survey(given: Given, locale: str) -> "Survey":
    from policyver.promises import Survey

    source = given.source
    if source is None:
        return Survey(given.name, "file", locale or "en", given.document)
    return Survey(source.statement.name, source.label, source.locale, given.document)


def _rendered(
    surveys: "tuple[Survey, ...]", others: "tuple[Disagreement, ...]", format_: str, *, colour: bool, is_long: bool
) -> str:
    match format_:
        case "json":
            from policyver.render.json import dumps
            from policyver.render.promises_json import promises_json

            return dumps(promises_json(surveys, others))
        case "csv":
            from policyver.render.promises_csv import promises_csv

            return promises_csv(surveys, others)
        case "html":
            from policyver.render.page.promises import promises_page

            return promises_page(surveys, others)
        case _:
            from policyver.render.terminal.promises import promises_text

            return promises_text(surveys, others, width=width(), colour=colour, is_long=is_long)


def _history(store: "Store", statement: str, locale: str, format_: str, *, colour: bool) -> str:
    from policyver.document.markdown.reading import read_markdown
    from policyver.lineage import path_to_latest
    from policyver.promises import history

    chosen = store.config.statement(statement)
    register = store.register(chosen)
    register.refuse_empty()
    language = locale or chosen.source_locale
    path = path_to_latest(register, language, lambda amended: read_markdown(store.text(chosen, amended, language).text))
    if not path:
        raise BadArgument(f"No version has a text in {language}.", "Leave --locale out.")
    result = history(path, language, register)
    match format_:
        case "json":
            from policyver.render.json import dumps
            from policyver.render.promises_json import history_json

            return dumps(history_json(result, chosen.name))
        case "csv":
            from policyver.render.promises_csv import history_csv

            return history_csv(result, chosen.name)
        case "html":
            from policyver.render.page.promises import history_page

            return history_page(result, chosen.title)
        case _:
            from policyver.render.terminal.promises import history_text

            return history_text(result, chosen.title, width=width(), colour=colour)
