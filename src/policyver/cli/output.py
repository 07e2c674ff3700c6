"""Where a command's result goes: a file, the pager, standard output."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
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
        with _a_reader_may_leave():
            click.echo(result, nl=False)
    elif sys.stdout.isatty():
        raise BadArgument("That is no text for a terminal.", "Write it to a file: --output FILE")
    else:
        with _a_reader_may_leave():
            sys.stdout.buffer.write(data)


def page(text: str, *, colour: bool) -> None:
    """Show a text through the pager where a person reads it, as it is elsewhere."""
    if not sys.stdout.isatty():
        with _a_reader_may_leave():
            click.echo(text, nl=False, color=colour)
        return
    os.environ.setdefault("LESS", "-FRX")  # a short text needs no pager, and stays on the screen
    click.echo_via_pager(text, color=colour)


@contextmanager
def _a_reader_may_leave() -> Iterator[None]:
    """Go on, to the command's own exit code, where whoever read the result has had enough of it."""
    try:
        yield
    except BrokenPipeError:
        forget_output()


def forget_output() -> None:
    """Keep Python from writing at exit what could not be written now."""
    with suppress(OSError):  # standard output need not be a file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def wants_colour(choice: str) -> bool:
    """Decide on colour: what was asked for, else NO_COLOR (https://no-color.org), else whether a person reads it."""
    if choice != "auto":
        return choice == "always"
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()


def width() -> int:
    """Return how many columns a line may have: the terminal's, but no more than read well."""
    import shutil  # 2 ms that what has no lines to fill need not cost

    return min(shutil.get_terminal_size((80, 24)).columns, 100)
