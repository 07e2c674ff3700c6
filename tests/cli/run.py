"""The real command line, run inside this process: quick, and with what a user would see."""

import contextlib
import io
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from policyver.cli import main
from tests.store.place import Place


@dataclass(frozen=True, slots=True)
class Outcome:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:  # noqa: ANN401  a test knows the shape it asks for
        return json.loads(self.out)


def run(where: Place | Path, *arguments: str, stdin: str = "") -> Outcome:
    """Run `policyver` with these arguments in a folder."""
    folder = where.root if isinstance(where, Place) else where
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    code: object = None
    with (
        mock.patch.object(sys, "argv", ["policyver", *arguments]),
        mock.patch.object(sys, "stdin", io.StringIO(stdin)),
        contextlib.chdir(folder),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            main()
        except SystemExit as end:
            code = end.code
    for stream in (out, err):
        stream.seek(0)
    assert isinstance(code, int)
    return Outcome(code, out.read(), err.read())


def done(where: Place | Path, *arguments: str, stdin: str = "") -> str:
    """Run a command that must succeed. Gives what it wrote to standard output."""
    outcome = run(where, *arguments, stdin=stdin)
    assert outcome.code == 0, outcome.err
    return outcome.out


def refused(where: Place, *arguments: str) -> str:
    """Run a command that must be refused: exit status 2, a message with its next step, and nothing changed.

    Gives the message.
    """
    before = where.state()
    outcome = run(where, *arguments)
    assert (outcome.code, outcome.out) == (2, ""), outcome
    assert outcome.err.startswith("policyver: ")
    assert "Traceback" not in outcome.err
    message = outcome.err.rstrip("\n")
    assert message.split("\n")[-1].startswith("  "), "what to do next"
    assert where.state() == before
    return message
