"""`policyver archive`."""

from collections.abc import Iterable, Iterator
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policyver.cli.options import split_version, statement_option
from policyver.cli.output import say
from policyver.errors import BadArgument

if TYPE_CHECKING:
    from policyver.records import ArchiveOutcome
    from policyver.store import Store

_Job = tuple[str, str]
"""A statement and the name of a version of it."""


@click.command
@click.argument("versions", metavar="[VERSION]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Every version; without --statement, of every statement.")
@statement_option
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="How many to render at once.")
def command(versions: tuple[str, ...], statement: str, jobs: int, *, everything: bool) -> None:
    """Write the record of each VERSION: a folder to be kept, records/STATEMENT/VERSION.

    It is a BagIt bag with the PDF, page and source in every language, the redline and the notice against the version
    before, and record.json. One that is archived already and unchanged is left as it is.
    """
    from policyver.checks.wording_in_english import english_around
    from policyver.store import Store

    if everything == bool(versions):
        raise BadArgument(
            "Name versions, or --all, and not both.", "Say: policyver archive v4, or policyver archive --all"
        )
    with Store.open(Path.cwd()) as store:
        work = list(dict.fromkeys(_all(store, statement) if everything else _named(store, versions, statement)))
        root = store.root
    in_english: set[str] = set()
    for outcome in _with_progress(_archived(root, work, jobs), len(work)):
        if outcome.broken:
            say(f"{outcome.broken} It is written anew.", err=True)
        what = "Archived" if outcome.is_written else "Unchanged:"
        say(f"{what} {outcome.version}  {outcome.path}")
        if outcome.without_notice:
            where = ", ".join(outcome.without_notice)
            say(f"It has no notice in {where}: an erratum, which is no news to readers, corrected that text.", err=True)
        in_english.update(outcome.in_english)
    for locale in sorted(in_english):
        say(english_around(locale), err=True)


def _named(store: "Store", versions: Iterable[str], statement: str) -> Iterator[_Job]:
    for argument in versions:
        name, chosen = split_version(argument, statement)
        named = store.config.statement(chosen)
        yield named.name, store.register(named).version(name).version.name


def _all(store: "Store", statement: str) -> Iterator[_Job]:
    for named in [store.config.statement(statement)] if statement else store.config.statements:
        register = store.register(named)
        if statement or len(store.config.statements) == 1:
            register.refuse_empty()
        for amended in register.versions:
            yield named.name, amended.version.name


def _archived(root: Path, work: list[_Job], jobs: int) -> Iterator["ArchiveOutcome"]:
    from policyver.records.archiving import archive_each, archive_in

    if min(jobs, len(work)) <= 1:
        yield from archive_each(root, work)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    pool = ProcessPoolExecutor(min(jobs, len(work)), get_context("spawn"), _let_interrupt)
    try:
        yield from pool.map(archive_in, repeat(root), *zip(*work, strict=True))
    finally:
        pool.shutdown(cancel_futures=True)


def _let_interrupt() -> None:
    """Let the process end at once and without a message when the user interrupts."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _with_progress(outcomes: Iterator["ArchiveOutcome"], count: int) -> Iterator["ArchiveOutcome"]:
    """Yield the outcomes, and show the progress on a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = TextColumn("Archiving"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("", total=count)
        for outcome in outcomes:
            progress.advance(task)
            yield outcome
