"""The desks of the people of a story: what they type is run, and what they see is compared with the story."""

import io
import shlex
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from tests.cli.next_steps import as_meant, chosen_command, commands, with_option, without_option
from tests.cli.run import Outcome, run
from tests.cli.story import Step
from tests.conftest import Noon
from tests.store.place import Place
from tests.word.making import with_parts

_CODES = {"$": 0, ">": 0, "!": 2, ">!": 2, "?": 1, ">?": 1}


class Office:
    """A folder with a folder for each person, and the clock on the wall."""

    def __init__(self, root: Path, texts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._root = root
        self._texts = texts
        self._monkeypatch = monkeypatch
        self._place = Place(root)
        self._message = ""
        self._refusal = ""
        self._refused = ""
        """The command that was refused, or where something was found, last; `_refusal` is what was answered."""
        self.show: Callable[[str], object] = lambda _: None

    def take(self, step: Step) -> None:
        """Do what a step of the story says."""
        self._set_clock(step.day)
        self.show(f"{step.day} {step.verb} {step.text}")
        match step.verb:
            case "@":
                self._place = Place(self._root / step.text)
                self._place.root.mkdir(exist_ok=True)
            case "put":
                shutil.copy(self._texts / step.text, self._place.root)
            case "edit" | "word":
                self._edit(step)
            case _:
                command = step.text if step.verb in "$!?" else self._next_step(step)
                self._type(command, step)

    def _set_clock(self, day: str) -> None:
        noon = f"{day}T12:00:00+00:00"
        self._monkeypatch.setattr(Noon, "moment", datetime.fromisoformat(noon))
        self._monkeypatch.setenv("GIT_AUTHOR_DATE", noon)
        self._monkeypatch.setenv("GIT_COMMITTER_DATE", noon)

    def _edit(self, step: Step) -> None:
        name, _, change = step.text.partition(": ")
        old, _, new = change.replace("\\n", "\n").partition(" -> ")
        file = self._place.root / name
        if step.verb == "word":
            data = file.read_bytes()
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                document = archive.read("word/document.xml").decode()
            assert document.count(old) == 1, f"{step.where}: {name} has {old!r} {document.count(old)} times"
            file.write_bytes(with_parts(data, **{"word__document.xml": document.replace(old, new).encode()}))
        else:
            text = file.read_text()
            assert text.count(old) == 1, f"{step.where}: {name} has {old!r} {text.count(old)} times:\n{text}"
            file.write_text(text.replace(old, new))

    def _next_step(self, step: Step) -> str:
        """Return the command that the last message says to type."""
        first, *more = shlex.split(step.text)
        match first:
            case "again":
                return self._refused
            case "meant":
                return as_meant(self._refusal, self._refused)
            case "with":
                option, _, value = more[0].partition("=")
                return with_option(self._refusal, option, value, self._refused)
            case "without":
                return without_option(self._refusal, more[0], self._refused)
            case _:
                fill = dict(word.split("=", 1) for word in more)
                named = commands(self._message) + commands(self._refusal)  # which may name several steps
                return chosen_command(named, first, fill, self._refused)

    def _type(self, command: str, step: Step) -> None:
        for part in command.replace("file://HUB", (self._root / "hub.git").as_uri()).split(" && "):
            self.show(f"    {part}")
            outcome = self._run(shlex.split(part))
            answer = outcome.out + outcome.err
            self.show(answer)
            what = f"{step.where}: {step.verb} {step.text}\n{part}\nexit status {outcome.code}\n{answer}"
            assert outcome.code == _CODES[step.verb], what
            assert "Traceback" not in answer, what
            for words in step.seen:
                assert words in answer, f"{words!r} is not in the answer.\n{what}"
        if commands(answer) or (step.verb != ">" and command.startswith("policyver")):
            self._message = answer  # of a step without a word of the next one, the message before is still there
        if step.verb in ("!", "?", ">!", ">?"):
            self._refusal, self._refused = answer, command

    def _run(self, words: list[str]) -> Outcome:
        if words[0] == "policyver":
            return run(self._place, *words[1:])
        done = subprocess.run(words, cwd=self._place.root, capture_output=True, text=True, check=False)
        return Outcome(done.returncode, done.stdout, done.stderr)
