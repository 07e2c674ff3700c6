"""`policyver in-force`."""

from datetime import date
from pathlib import Path

import click

from policyver.cli.options import day_option, format_option, locale_option, statement_option, today
from policyver.cli.output import write
from policyver.register.reference import Reference


@click.command
@day_option("--on", "On that day. [default: today]")
@statement_option
@locale_option
@format_option("text", "json", default="text")
def command(on: date | None, statement: str, locale: str, format_: str) -> None:
    """Say which version is in force on a day, and which text that is."""
    from policyver.render.json import dumps, in_force_json
    from policyver.store import Store

    with Store.open(Path.cwd()) as store:
        day = on or today(store.config)
        chosen = store.config.statement(statement)
        entry = store.entry(Reference(chosen.name, "day", day=day), day)
        source = store.text(chosen, entry, locale)
        register = store.register(chosen)
    if format_ == "json":
        write(dumps(in_force_json(register, entry, day, source.locale)), None)
        return
    version, until = entry.version, register.until(entry)
    click.echo(f"On {day} {version.name} of the {chosen.title} is in force ({source.locale}).")
    click.echo(f"  effective {version.effective}, {f'until {until}' if until else 'with no end known'}")
    click.echo(f"  published {version.published}, {version.materiality}")
    click.echo(f"  text SHA-256 {source.sha256}")
    click.echo(f"  tag {entry.tag}, commit {entry.commit}")
    where = f"{chosen.name}/" if chosen != store.config.statements[0] else ""
    click.echo(f"Read it: policyver show {where}@{day}" + (f" --locale {locale}" if locale else ""))
