"""`policyver in-force`."""

from datetime import date
from pathlib import Path

import click

from policyver.cli.options import day_option, format_option, known_on_option, locale_option, statement_option, today
from policyver.cli.output import say, write
from policyver.config import Statement
from policyver.register.answer import answer
from policyver.register.register import Register


@click.command
@day_option("--on", "On that day. [default: today]")
@known_on_option
@statement_option
@locale_option
@format_option("text", "json", default="text")
def command(on: date | None, known_on: date | None, statement: str, locale: str, format_: str) -> None:
    """Show which version is in force on a day, and which text that is.

    That there is none on that day is an answer, too. Only where nothing was cut yet there is nothing to ask.
    """
    from policyver.store import Store

    with Store.open(Path.cwd()) as store:
        day = on or today(store.config)
        chosen = store.config.statement(statement)
        register = store.register(chosen, known_on=known_on)
        if register.in_force(day) is None and (register.entries or known_on):
            _say_none(register, day, chosen, locale, as_json=format_ == "json")
            return
        answered = answer(register, day, locale)
        if answered.text is not None:
            store.text(chosen, answered.amended, answered.locale)  # which is there, and is what its tag says
        default = store.config.statements[0]
    if format_ == "json":
        from policyver.render.in_force_json import in_force_json
        from policyver.render.json import dumps

        write(dumps(in_force_json(answered, register)), None)
        return
    from policyver.render.terminal.in_force import in_force_lines

    for line in in_force_lines(answered, register, chosen.title):
        say(line)
    where = f"{chosen.name}/" if chosen != default else ""
    language = f" --locale {locale}" if locale and answered.text else ""
    known = f" --known-on {known_on}" if known_on else ""
    say(f"Read it: policyver show {where}@{day}{language}{known}")


def _say_none(register: Register, day: date, statement: Statement, locale: str, *, as_json: bool) -> None:
    if as_json:
        from policyver.render.in_force_json import none_in_force_json
        from policyver.render.json import dumps

        write(dumps(none_in_force_json(register, day, statement.name, locale or statement.source_locale)), None)
    else:
        say(register.none_in_force(day, statement.title))
        if more := register.instead_of_none(day):
            say(more)
