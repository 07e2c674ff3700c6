"""Where a command's result goes: a file, the pager, standard output."""

import os
import sys
from pathlib import Path

import click

from policyver.errors import BadArgument
from policyver.files import write_file


def write(result: str | bytes, output: Path | None) -> None:
    """Write to a file, or to standard output. Raises BadArgument rather than throw bytes at a screen."""
    data = result.encode() if isinstance(result, str) else result
    if output is not None:
        write_file(output.resolve() if output.is_file() else output, data)  # what a link leads to, not the link
        click.echo(f"Wrote {output}", err=True)
    elif isinstance(result, str):
        click.echo(result, nl=False)
    elif sys.stdout.isatty():
        raise BadArgument("A PDF cannot be shown on a terminal.", "Write it to a file: --output FILE.pdf")
    else:
        sys.stdout.buffer.write(data)


def page(text: str, *, colour: bool) -> None:
    """Show a text through the pager where a person reads it, as it is elsewhere."""
    if not sys.stdout.isatty():
        click.echo(text, nl=False, color=colour)
        return
    os.environ.setdefault("LESS", "-FRX")  # a short text needs no pager, and stays on the screen
    click.echo_via_pager(text, color=colour)


def wants_colour(choice: str) -> bool:
    """Decide on colour: what was asked for, else NO_COLOR (https://no-color.org), else whether a person reads it."""
    if choice != "auto":
        return choice == "always"
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()


def width() -> int:
    """Give how many columns a line may have: the terminal's, but no more than read well."""
    import shutil  # 2 ms that what has no lines to fill need not cost

    return min(shutil.get_terminal_size((80, 24)).columns, 100)
