"""The one translator of errors into messages and exit codes.

0 done; 1 findings; 2 usage or an expected error; 3 a bug; 130 interrupted.
"""

import re
import shlex
import sys
from collections.abc import Sequence
from datetime import timedelta
from io import StringIO, TextIOWrapper
from itertools import pairwise
from typing import NoReturn

import click

from policyver.cli.output import forget_output, say
from policyver.errors import PolicyverError


def run(command: click.Command) -> NoReturn:
    """Run a command and exit with its code."""
    if sys.stdout is None:  # the next file that is opened would take its place
        say("policyver: standard output is closed.", err=True)
        say("  Leave it open. To discard the output, send it to /dev/null.", err=True)
        sys.exit(2)
    _write_every_letter()
    code: object = 0
    try:
        code = command.main(prog_name="policyver", standalone_mode=False)
        sys.stdout.flush()
    except click.ClickException as error:
        shown = StringIO()
        error.show(shown)
        say(shown.getvalue() + _example(error), err=True, nl=False)
        code = 2
    except PolicyverError as error:
        say(f"policyver: {error.what}", err=True)
        if error.hint:
            say(f"  {error.hint}", err=True)
        code = 2
    except (click.Abort, KeyboardInterrupt):
        say("policyver: interrupted; the same command can be run again.", err=True)
        code = 130
    except (BrokenPipeError, SystemExit):  # click turns the first into the second
        forget_output()  # the program that read the output has ended
    except OSError as error:
        forget_output()
        say(f"policyver: the system refused: {error.strerror or error}.", err=True)
        say("  See whether the disk is full and the folder is still there, then try again.", err=True)
        code = 2
    except Exception:  # noqa: BLE001  any other exception is a bug
        code = _report_bug()
    sys.exit(code if isinstance(code, int) else 0)


def _example(error: click.ClickException) -> str:
    """Return a line with what was typed, and what is missing or mistyped put right; else the empty string."""
    typed = sys.argv[1:]
    if isinstance(error, click.NoSuchOption) and error.possibilities:
        wrong = re.compile(rf"{re.escape(error.option_name)}(?==|$)")
        right = [wrong.sub(error.possibilities[0], word, 1) if wrong.match(word) else word for word in typed]
        return f"Did you mean: policyver {shlex.join(right)}\n" if right != typed else ""
    if isinstance(error, click.UsageError) and error.ctx and error.message.startswith("Got unexpected extra"):
        right = _in_quotes(typed, [param for param in error.ctx.command.params if isinstance(param, click.Option)])
        return f"Did you mean: policyver {shlex.join(right)}\n" if right != typed else ""
    if isinstance(error, click.BadParameter) and error.param and isinstance(error.param.type, click.Choice):
        return _near_choice(typed, error.param.opts, [str(choice) for choice in error.param.type.choices])
    if not isinstance(error, click.MissingParameter) or error.param is None or error.ctx is None:
        return ""
    needed = [param for param in error.ctx.command.params if isinstance(param, click.Option) and param.required]
    names = {word.partition("=")[0] for word in typed}
    missing = [f"{param.opts[0]} {_example_value(param)}" for param in needed if names.isdisjoint(param.opts)]
    if isinstance(error.param, click.Argument):
        missing = [error.param.human_readable_name, *missing]
    return f"Example: policyver {' '.join([shlex.join(typed), *missing])}\n"


def _in_quotes(typed: Sequence[str], options: Sequence[click.Option]) -> list[str]:
    """Return what was typed with all words behind an option as its value: somebody left out the quotation marks."""
    with_value = {name for option in options if not option.is_flag for name in option.opts}
    right: list[str] = []
    is_in_value = False
    for word in typed:
        if is_in_value and not word.startswith("-") and right[-1] not in with_value:
            right[-1] += f" {word}"
            continue
        is_in_value = word in with_value or (is_in_value and not word.startswith("-"))
        right.append(word)
    return right


def _near_choice(typed: Sequence[str], options: Sequence[str], choices: Sequence[str]) -> str:
    """Return a line with what was typed, and the choice in it that is likely meant by the one that is none."""
    from difflib import get_close_matches

    for option, value in pairwise(typed):
        if option in options and (near := get_close_matches(value, choices, 1)):
            right = [near[0] if word == value else word for word in typed]
            return f"Did you mean: policyver {shlex.join(right)}\n"
    return ""


def _example_value(param: click.Parameter) -> str:
    from policyver.cli.options import latest_today  # every command has it loaded

    if param.metavar == "DATE":
        return f"{latest_today() + timedelta(days=60)}"
    return "FILE" if isinstance(param.type, click.Path) else '"…"'


def _write_every_letter() -> None:
    """Write UTF-8 to files and programs. On a terminal, replace the letters that it cannot show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")


def _report_bug() -> int:
    import tempfile  # 10 ms, which only a bug needs
    import traceback

    from policyver.cli.environment import environment

    lines = tuple(environment())
    trace = "\n".join((f"policyver {' '.join(sys.argv[1:])}", "", *lines, "", traceback.format_exc()))
    say("policyver: this is a bug, and it is ours, not yours.", err=True)
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="policyver-", suffix=".txt", encoding="utf-8", errors="backslashreplace", delete=False
        ) as file:
            file.write(trace)
        say(f"  Please report it with the file {file.name}", err=True)
        say(f"  {', '.join(lines)}", err=True)
    except OSError:
        say(f"  Please report it with what follows:\n\n{trace}", err=True, nl=False)
    return 3
