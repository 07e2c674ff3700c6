"""`policyver list`."""

from datetime import date
from pathlib import Path

import click

from policyver.cli.options import color_option, day_option, format_option, known_on_option, statement_option, today
from policyver.cli.output import page, wants_colour, width, write


@click.command
@statement_option
@day_option("--on", "Give the status on that day. [default: today]")
@known_on_option
@click.option("--long", "is_long", is_flag=True, help="With summaries, approvers, reasons and amendments.")
@format_option("terminal", "json", default="terminal")
@color_option
def command(statement: str, on: date | None, known_on: date | None, format_: str, color: str, *, is_long: bool) -> None:
    """List a statement's versions, the one cut last at the top, with their status: a line for each."""
    from policyver.render.json import dumps, list_json
    from policyver.store import Store

    with Store.open(Path.cwd()) as store:
        chosen = store.config.statement(statement)
        register = store.register(chosen, known_on=known_on)
        day = on or today(store.config)
        others = [other.name for other in store.config.statements if other != chosen]
    if format_ == "json":
        write(dumps(list_json(chosen.name, register, day, known_on)), None)
        return
    from policyver.render.terminal.register import register_text

    colour = wants_colour(color)
    text = register_text(chosen.title, register, day, known_on, width=width(), colour=colour, is_long=is_long)
    if others:
        text += f"Other statements: {', '.join(others)}. To list one: policyver list --statement {others[0]}\n"
    page(text, colour=colour)
