"""The sheet of what is to become final, and the answer of the person who sees it."""

import sys
from collections.abc import Callable

import click

from policyver.cli.output import say
from policyver.errors import BadArgument
from policyver.findings import Finding, shortened
from policyver.register.entries import AllowedFinding


def deciding(command: Callable[..., None]) -> Callable[..., None]:
    """Add the options of every command that writes an entry: to see it first, and to answer beforehand."""
    for option in (
        click.option("--yes", "-y", is_flag=True, help="Do not ask: the sheet was seen."),
        click.option("--dry-run", is_flag=True, help="Show the sheet of what would be written, and write nothing."),
    ):
        command = option(command)
    return command


def _parse_allowed(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[AllowedFinding, ...]:
    allowed = []
    for value in values:
        code, sign, reason = value.partition("=")
        if not sign:
            raise BadArgument(f"--allow {value} has no reason.", f'Say why: --allow {value}="…". It is recorded.')
        allowed.append(AllowedFinding(code.strip(), reason.strip()))
    return tuple(allowed)


allow_option = click.option(
    "--allow", "allowed", multiple=True, metavar="CODE=REASON", callback=_parse_allowed,
    help="Cut despite what the checks find under CODE, and record why. Can be given several times.",
)  # fmt: skip


def is_interactive() -> bool:
    """Whether somebody is there to be asked."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def show_sheet(sheet: str, findings: tuple[Finding, ...], *, dry_run: bool) -> None:
    """Show the sheet on a terminal, or where only that is wanted; elsewhere print what does not refuse the entry."""
    if dry_run or is_interactive():
        say(sheet, nl=False)
    else:
        for finding, more in shortened([finding for finding in findings if finding.severity != "error"]):
            say(finding.in_words, err=True)
            if more:
                say(f"{finding.code}: and {more} more; see policyver check", err=True)


def decide(question: str, *, yes: bool, is_final: bool = True) -> None:
    """Ask on a terminal whether it is to be done. Raises click.Abort where not."""
    if not yes and is_interactive():
        click.confirm(f"{question} It is final." if is_final else question, abort=True, default=False)
