"""`policyver since`."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policyver.cli.options import color_option, format_option, locale_option, output_option, statement_option
from policyver.cli.output import page, say, wants_colour, width, write
from policyver.counting import counted
from policyver.errors import BadArgument

if TYPE_CHECKING:
    from policyver.config import Statement
    from policyver.document.model import Document
    from policyver.lineage import EntryText, Lineage, Place
    from policyver.register.amended import AmendedVersion
    from policyver.register.register import Register
    from policyver.store import Store

_MOST = 5
"""Places in a text that are followed at most. With more, the words asked for are too few to mean one of them."""


@click.command
@click.argument("words")
@statement_option
@locale_option
@format_option("text", "json", default="text")
@color_option
@output_option
def command(words: str, statement: str, locale: str, format_: str, color: str, output: Path | None) -> None:
    """Say since when a statement has a sentence, and every edit of it, with reason and approver.

    WORDS are some that are in the sentence, a heading or a cell of a table, in any language of the statement. It is
    followed through all versions, where it moved, was split or its section was renamed, too.
    """
    from policyver.store import Store

    with Store.open(Path.cwd()) as store:
        chosen = store.config.statement(statement)
        register = store.register(chosen)
        register.refuse_empty()
        lineages = _lineages(store, chosen, register, words, locale)
    if format_ == "json":
        from policyver.render.json import dumps
        from policyver.render.lineage_json import since_json

        write(dumps(since_json(chosen.name, lineages)), output)
        return
    from policyver.render.terminal.since import since_text

    is_screen = output is None
    colour = is_screen and wants_colour(color)
    text = "\n".join(since_text(lineage, width=width(), colour=colour).lstrip("\n") for lineage in lineages)
    if is_screen:
        page(text, colour=colour)
    else:
        write(text, output)


def _lineages(
    store: "Store", statement: "Statement", register: "Register", words: str, locale: str
) -> tuple["Lineage", ...]:
    """Return the history of each passage in the newest text that has the words. Raises BadArgument where none has."""
    from policyver.lineage import follow, path_to_latest

    locales = [locale] if locale else list(dict.fromkeys(of for v in reversed(register.versions) for of in v.locales))
    for language in locales:
        path = path_to_latest(register, language, partial(_document, store, statement, language))
        for at, passages in _newest_first(path, words):
            if len(passages) > _MOST:
                there = f"{counted(len(passages), 'place')} with these words"
                say(f"There are {there}; the first {_MOST} are shown. More words mean fewer places.", err=True)
            return tuple(follow(path, at, place, language, register) for place in passages[:_MOST])
    option = store.config.option(statement)
    raise BadArgument(
        f"No version has {words!r} in a sentence, a heading or a cell of its {' or '.join(locales)} text.",
        f"Copy some words out of the text: policyver show latest{option}",
    )


def _newest_first(path: "tuple[EntryText, ...]", words: str) -> "Iterator[tuple[int, tuple[Place, ...]]]":
    from policyver.lineage import places

    for at in range(len(path) - 1, -1, -1):
        if passages := places(path[at].document, words):
            yield at, passages


def _document(store: "Store", statement: "Statement", locale: str, amended: "AmendedVersion") -> "Document":
    from policyver.document.markdown.reading import read_markdown

    return read_markdown(store.text(statement, amended, locale).text)
