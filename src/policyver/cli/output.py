"""The destinations of a command's result: a file, the pager, standard output."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from policyver.document.controls import visible
from policyver.errors import BadArgument
from policyver.files import write_file


def write(result: str | bytes, output: Path | None, *, opens: bool = False) -> None:
    """Write to a file, and with `opens` open it; or write to standard output. Raises BadArgument for bytes there."""
    data = result.encode() if isinstance(result, str) else result
    if output is not None:
        instead = " in place of another file" if _is_another_file(output, data) else ""
        write_file(output.resolve() if output.is_file() else output, data)  # the target of a link, not the link
        say(f"Wrote {output}{instead}", err=True)
        if opens and click.launch(str(output.resolve())):
            say(f"This system has no program that opens {output}: open it yourself.", err=True)
    elif isinstance(result, str):
        # A character that nobody sees could turn what is read on a terminal; a program gets what is written.
        shown = visible(result) if sys.stdout.isatty() else result
        with _a_reader_may_leave():
            click.echo(shown, nl=False)
    elif sys.stdout.isatty():
        raise BadArgument("That is no text for a terminal.", "Write it to a file: --output FILE")
    else:
        with _a_reader_may_leave():
            sys.stdout.buffer.write(data)


def _is_another_file(output: Path, data: bytes) -> bool:
    """Whether a file is there that has something else in it; one that cannot be read is left to the writing."""
    try:
        return output.is_file() and (output.stat().st_size != len(data) or output.read_bytes() != data)
    except OSError:
        return False


def refuse_to_open(output: Path | None) -> None:
    """Raise BadArgument where a file is to be opened and none is written."""
    if output is None:
        raise BadArgument("--open opens a file, and none is written.", "Name it: --output redline.html --open")


def say(message: str, *, err: bool = False, nl: bool = True) -> None:
    """Print a message. What was read from files, tags or a command line is in it, and never reaches a terminal raw."""
    click.echo(visible(message), err=err, nl=nl)


def say_next(*commands: str) -> None:
    """Print the commands that come next, each on a line of its own; the empty string is no command."""
    for index, command in enumerate(filter(None, commands)):
        say(f"{'Then' if index else 'Next'}: {command}")


def say_styled(text: str, *, colour: bool) -> None:
    """Print what was rendered for a terminal, which made visible what was read."""
    click.echo(text, color=colour)


def page(text: str, *, colour: bool) -> None:
    """Show a text in the pager on a terminal; otherwise write it to standard output."""
    if not sys.stdout.isatty():
        with _a_reader_may_leave():
            click.echo(text, nl=False, color=colour)
        return
    os.environ.setdefault("LESS", "-FRX")  # a short text is shown without the pager, and stays on the screen
    click.echo_via_pager(text, color=colour)


@contextmanager
def _a_reader_may_leave() -> Iterator[None]:
    """Ignore that the program that reads the output has ended, so that the command keeps its own exit code."""
    try:
        yield
    except BrokenPipeError:
        forget_output()


def forget_output() -> None:
    """Discard output that could not be written, so that Python does not try again at exit."""
    with suppress(OSError):  # standard output need not be a file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def wants_colour(choice: str) -> bool:
    """Whether to use colour: as the user chose, else by NO_COLOR (https://no-color.org) and the kind of output."""
    if choice != "auto":
        return choice == "always"
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb" and sys.stdout.isatty()


def width() -> int:
    """Return how many columns a line may have: those of the terminal, but at most 100, which read well."""
    import shutil  # 2 ms, which output without lines to fill does not need

    return min(shutil.get_terminal_size((80, 24)).columns, 100)
