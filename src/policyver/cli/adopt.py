"""`policyver adopt`."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from policyver.cli.deciding import allow_option, decide, deciding, is_interactive
from policyver.cli.options import statement_option
from policyver.cli.output import say, width
from policyver.config import FILE_NAME
from policyver.counting import counted
from policyver.errors import BadArgument
from policyver.files import read_file, write_file
from policyver.register.entries import AllowedFinding

if TYPE_CHECKING:
    from collections.abc import Sequence

    from policyver.config import Statement
    from policyver.cutting.adoption import AdoptionRow, PastText
    from policyver.store import Store


@click.command
@click.argument("path", default="")
@statement_option
@click.option(
    "--table", type=click.Path(path_type=Path, dir_okay=False),
    help="Write the versions to this file, to be edited; where it is there, cut what it says.",
)  # fmt: skip
@allow_option
@click.option("--sign", is_flag=True, help="Sign the tags, as git is set up to.")
@deciding
def command(
    path: str,
    statement: str,
    table: Path | None,
    allowed: tuple[AllowedFinding, ...],
    *,
    sign: bool,
    yes: bool,
    dry_run: bool,
) -> None:
    """Make versions of the history that a file has in git: one for each commit that changed its text.

    PATH is the file as it is called now, or was last; its renames are followed. Without it, it is where the draft is.
    Dates come from the text where it bears one, else from the commit. All versions are cut, or none.
    """
    from policyver.cutting import check_findings
    from policyver.cutting.adoption import propose_adoption
    from policyver.cutting.adoption_table import format_table
    from policyver.render.terminal.adoption import adoption_sheet
    from policyver.store import Store
    from policyver.store.adopting import write_adoption
    from policyver.store.gathering import gather_for_adoption

    with Store.open(Path.cwd()) as store:
        chosen = store.config.statement(statement)
        texts = _texts(store, chosen, path or chosen.path())
        rows = _rows(texts, table)
        state = gather_for_adoption(store, chosen)
        if table is not None and not table.exists() and not dry_run:
            write_file(table, format_table(rows).encode())
            say(f"Wrote {table}: {counted(len(rows), 'version')}, one a line.")
            say("Change dates, kinds and summaries, delete the lines of versions that you do not want, and save it.")
            say("Then type the same command again: it cuts what the table says.")
            return
        adopted = propose_adoption(rows, texts, state, allowed)
        if dry_run or is_interactive() or not adopted:
            say(adoption_sheet(adopted, width()), nl=False)
        check_findings(*(one.proposal for one in adopted), allowed=allowed)
        if dry_run or not adopted:
            say("Nothing was written.")
            return
        decide(f"Cut {counted(len(adopted), 'version')}?", yes=yes)
        tags = write_adoption(store, adopted, sign=sign)
        where = store.config.option(chosen)
    which = tags[0] if len(tags) == 1 else f"{tags[0]} to {tags[-1]}"
    say(f"Cut {counted(len(tags), 'version')} of the {chosen.title}: {which}.")
    if (path or chosen.path()) != chosen.path():
        say(f"The next draft is read from {chosen.path()}. To go on with {path} instead, write under")
        say(f'  [statements.{chosen.name}] in {FILE_NAME}: path = "{path}"')
    say(f"Next: policyver list{where}")


def _texts(store: "Store", statement: "Statement", path: str) -> "Sequence[PastText]":
    """Read the history, and say what of it is left out."""
    from zoneinfo import ZoneInfo

    from policyver.store.adopting import not_cut_yet, read_history

    history = read_history(store, statement, path, ZoneInfo(store.config.time_zone))
    for line in history.left_out:
        say(f"Left out: {line}", err=True)
    return not_cut_yet(store, statement, history.texts)


def _rows(texts: "Sequence[PastText]", table: Path | None) -> "Sequence[AdoptionRow]":
    from policyver.cutting.adoption import propose_rows
    from policyver.cutting.adoption_table import parse_table

    if table is None or not table.exists():
        return propose_rows(texts)
    try:
        return parse_table(read_file(table).decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise BadArgument(f"{table} is not UTF-8.", "Save it as text with tabs, in UTF-8.") from None
