"""Nothing that was read reaches a terminal raw: no control character but line ends and policyver's own colours."""

import re
import zipfile
from pathlib import Path

import pytest

from tests.cli.run import run
from tests.cli.terminal import on_terminal
from tests.proofs.bundles import files
from tests.store.place import Place

EVIL = "\x1b[8mhidden\x1b[0m \x1b]52;c;ZXZpbA==\x07 \x1b]0;title\x07 \x9b2J \u202e03\u202c \rover \x08\x7f\x0b\x0c"
OWN_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def raw(text: str) -> list[str]:
    """Return the controls in what was printed, but for the line ends of a terminal."""
    return RAW.findall(text.replace("\r\n", "\n"))


def forge(place: Place, tag: str, old: str, new: str) -> None:
    content = place.git("cat-file", "tag", tag).replace(old, new) + "\n"
    made = place.git("hash-object", "-t", "tag", "-w", "--literally", "--stdin", stdin=content)
    place.git("update-ref", f"refs/tags/{tag}", made)


COMMANDS = {
    "list": ("list",),
    "in-force": ("in-force", "--on", "2026-05-01"),
    "show-version": ("show", "v1", "--format", "text"),
    "diff": ("diff", "v1", "evil.md"),
    "diff-markdown": ("diff", "v1", "evil.md", "--format", "text"),
    "diff-page": ("diff", "v1", "evil.html"),
    "import-page": ("import", "evil.html", "--force"),
    "check": ("check",),
    "verify": ("verify",),
    "verify-file": ("verify", f"no{EVIL}.zip"),
    "unknown-version": ("show", f"v{EVIL}"),
    "unknown-option": (f"--{EVIL}",),
    "unknown-command": (EVIL,),
    "no-file": ("diff", f"a{EVIL}.md", "draft"),
    "bad-day": ("in-force", "--on", EVIL),
    "list-json": ("list", "--format", "json"),
    "diff-json": ("diff", "v1", "evil.md", "--format", "json"),
    "verify-json": ("verify", "--format", "json"),
    "bad-choice": ("diff", "--format", EVIL),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_prints_it(two: Place, name: str) -> None:
    two.write("evil.md", f"# Privacy Statement\n\nWe keep {EVIL} your data for 30 days.\n".replace("\r", ""))
    two.write("evil.html", "<h1>Privacy &#27;[8m</h1><p>We &#27;[8mnever&#27;[0m keep &#155; your data.</p>")
    two.draft(f"# Privacy Statement\n\nWe keep {EVIL} your data for 60 days.\n".replace("\r", ""))
    forge(two, "v2", "We keep data longer.", f"We keep {EVIL} data longer.".replace("\r", "").replace("\x0b", ""))
    outcome = run(two, *COMMANDS[name])
    assert outcome.code in (0, 1, 2), outcome
    assert raw(outcome.out) + raw(outcome.err) == []


def test_colours_are_the_only_controls_of_a_coloured_redline(two: Place) -> None:
    two.write("evil.md", f"# Privacy Statement\n\nWe keep {EVIL} your data for 30 days.\n".replace("\r", ""))
    out = run(two, "diff", "v1", "evil.md", "--color", "always").out
    assert OWN_COLOURS.search(out), "it is coloured"
    assert raw(OWN_COLOURS.sub("", out)) == []
    assert "[8m" not in {code[1:] for code in OWN_COLOURS.findall(out)}, "nothing conceals"


def test_a_bundle_forges_no_lines_of_a_verdict(packed_once: Path, elsewhere: Place) -> None:
    bundle = elsewhere.root / "x.zip"
    with zipfile.ZipFile(bundle, "w") as archive:
        for name, data in files(packed_once).items():
            archive.writestr(name, data.replace(b"The first version.", b"The \x1b[2Kfirst\rFound nothing"))
    outcome = run(elsewhere, "verify", str(bundle))
    assert outcome.code in (1, 2)
    assert raw(outcome.out) + raw(outcome.err) == []


@pytest.mark.parametrize("command", [("show", "evil.md"), ("diff", "v1", "evil.md"), ("list",)], ids=" ".join)
def test_it_is_so_on_a_terminal(two: Place, command: tuple[str, ...]) -> None:
    two.write("evil.md", f"# Privacy Statement\n\nWe keep {EVIL} your data for 30 days.\n".replace("\r", ""))
    forge(two, "v2", "We keep data longer.", f"We keep {EVIL} data longer.".replace("\r", "").replace("\x0b", ""))
    session = on_terminal(two, *command, PAGER="cat")
    assert raw(OWN_COLOURS.sub("", session.screen)) == []
