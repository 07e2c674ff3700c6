"""`policyver in-force`."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from policyver.cli.options import day_option, format_option, known_on_option, locale_option, statement_option, today
from policyver.cli.output import write
from policyver.config import Statement
from policyver.register.answer import Answer, answer
from policyver.register.register import Register
from policyver.register.standing import Standing


@click.command
@day_option("--on", "On that day. [default: today]")
@known_on_option
@statement_option
@locale_option
@format_option("text", "json", default="text")
def command(on: date | None, known_on: date | None, statement: str, locale: str, format_: str) -> None:
    """Say which version is in force on a day, and which text that is."""
    from policyver.store import Store

    with Store.open(Path.cwd()) as store:
        day = on or today(store.config)
        chosen = store.config.statement(statement)
        register = store.register(chosen, known_on=known_on)
        found = answer(register, day, locale)
        if found.text is not None:
            store.text(chosen, found.standing, found.locale)  # which is there, and is what its tag says
        default = store.config.statements[0]
    if format_ == "json":
        from policyver.render.json import dumps, in_force_json

        write(dumps(in_force_json(found, register)), None)
        return
    for line in _lines(found, register, chosen):
        click.echo(line)
    where = f"{chosen.name}/" if chosen != default else ""
    language = f" --locale {locale}" if locale and found.text else ""
    known = f" --known-on {known_on}" if known_on else ""
    click.echo(f"Read it: policyver show {where}@{day}{language}{known}")


def _lines(found: Answer, register: Register, statement: Statement) -> list[str]:
    standing, version, text = found.standing, found.standing.version, found.text
    known = f", as it was known on {found.known_on}," if found.known_on else ""
    language = f" ({found.locale})" if text else ""
    return [
        f"On {found.day}{known} {version.name} of the {statement.title} is in force{language}.",
        f"  effective {standing.effective}, {_periods(register, version.name)}",
        f"  published {version.published}, {version.materiality}{_late(found)}",
        *(_missing(found) if text is None else [f"  text SHA-256 {text.sha256}{_by(standing)}"]),
        f"  tag {standing.entry.tag}, commit {standing.entry.commit}",
        *(
            f"  amended by {each.tag}, published {each.amendment.published}: {each.amendment.kind}."
            f" {each.amendment.reason}"
            for each in standing.amendments
        ),
    ]


def _late(found: Answer) -> str:
    return f", recorded only on {found.recorded_late}" if found.recorded_late else ""


def _periods(register: Register, name: str) -> str:
    """Say until when it is in force, or when it is, where that is not one time."""
    periods = register.periods(name)
    if len(periods) > 1:
        times = (f"{first} to {last}" if last else f"{first} on" for first, last in periods)
        return f"in force from {', and from '.join(times)}"
    last = register.until(name)
    return f"until {last}" if last else "with no end known"


def _missing(found: Answer) -> Iterator[str]:
    """Say that there is no text in the language asked for, and which ones there are."""
    source, last = found.standing.text(), found.last_in_locale
    if found.is_outdated and last is not None:
        yield f"  Its text in {found.locale} is still that of {last.version.name}: it was not translated again."
        yield f"  The authoritative text is the one in {source.locale}:"
        yield f"  text SHA-256 {source.sha256}{_by(found.standing)}"
        return
    yield f"  It has no text in {found.locale}. The authoritative text is the one in {source.locale}:"
    yield f"  text SHA-256 {source.sha256}{_by(found.standing)}"
    if last is None:
        yield f"  No version before it has a text in {found.locale} either."
    else:
        yield f"  The last text in {found.locale} is that of {last.version.name}. It is not a translation of this one."


def _by(standing: Standing) -> str:
    return f", as corrected by {standing.name}" if standing.name != standing.version.name else ""
