"""`policyver status`."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from policyver.cli.options import format_option, statement_option, today
from policyver.cli.output import say, write
from policyver.errors import PolicyverError

if TYPE_CHECKING:
    from policyver.config import Statement
    from policyver.cutting.standing import Draft, Standing
    from policyver.register.amended import AmendedVersion
    from policyver.register.entries import AnyEntry
    from policyver.store import Store


@click.command
@statement_option
@format_option("text", "json", default="text")
def command(statement: str, format_: str) -> None:
    """Show of each statement what is in force, what comes, what the draft changes, and what comes next.

    Asks no remote: what is shared is said as far as was seen when it was last fetched or pushed.
    """
    from policyver.store import Store

    with Store.open(Path.cwd()) as store:
        day = today(store.config)
        chosen = [store.config.statement(statement)] if statement else list(store.config.statements)
        standings = [_standing(store, one, day) for one in chosen]
    if format_ == "json":
        from policyver.render.json import dumps
        from policyver.render.status_json import status_json

        write(dumps(status_json(day, standings)), None)
        return
    from policyver.render.terminal.status import status_lines

    for line in (line for standing in standings for line in status_lines(standing)):
        say(line)


def _standing(store: "Store", statement: "Statement", day: date) -> "Standing":
    from policyver.cutting.standing import (
        Standing,
        announcements_to_come,
        lagging_languages,
        scheduled_versions,
    )
    from policyver.records import records_folder
    from policyver.store.remembered import entries_only_here

    register = store.register(statement)
    in_force = register.in_force(day)
    scheduled = scheduled_versions(register, day, store.config.notice_days)
    current = [*([in_force] if in_force else []), *(coming.amended for coming in scheduled)]
    folder = store.root / records_folder(statement.name)
    return Standing(
        name=statement.name,
        title=statement.title,
        is_default=statement == store.config.statements[0],
        day=day,
        latest=register.latest.version.name if register.latest else "",
        in_force=in_force,
        until=register.until(in_force.version.name, day) if in_force else None,
        scheduled=scheduled,
        draft=_draft(store, statement, register.latest),
        lagging=lagging_languages(register, current),
        not_shared=tuple(entry.name for entry in entries_only_here(store, statement, register.entries)),
        has_remote=bool(store.repository.remotes()),
        not_signed=tuple(entry.name for entry in register.entries if not _is_signed(store, entry)),
        without_record=tuple(
            amended.last_entry for amended in register.versions if not (folder / amended.last_entry).is_dir()
        ),
        announcements=announcements_to_come(register, day),
        under_way=store.repository.under_way() or "",
    )


def _is_signed(store: "Store", entry: "AnyEntry") -> bool:
    annotation = store.repository.annotation(entry.tag_id)
    return annotation is not None and annotation.is_signed


def _draft(store: "Store", statement: "Statement", latest: "AmendedVersion | None") -> "Draft":
    from policyver.cutting.standing import Draft, draft_beside
    from policyver.store.gathering import read_draft

    try:
        texts = read_draft(store, statement).texts
    except PolicyverError as error:
        return Draft({}, (), (), (), error.what)
    return draft_beside(latest, texts, store.text_of(statement))
