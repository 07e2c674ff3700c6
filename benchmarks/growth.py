"""How commands grow with the number of versions: a store with a few of one statement, and one with many."""

import hashlib
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from benchmarks.cost import Cost, environment, measure
from benchmarks.made import made_pair
from policyver.register.entries import Text, Version
from policyver.register.tag import format_tag

SIZES = (100, 1000)
_FIRST = date(2005, 1, 1)
_CONFIG = """[policyver]
organization = "Example Networks, Inc."
time-zone = "UTC"

[statements.privacy-statement]
title = "Privacy Statement"
source-locale = "en"
contact = "privacy@example.com"
"""
_WHO = "A. Counsel <counsel@example.com>"
_COMMANDS = (
    "--version",
    "list",
    "list --format json",
    "in-force --on 2005-02-01",
    "show latest --format text",
    "diff v1 latest",
    "notice v1 v2 --format text --output notice.txt",
    "verify",
    "evidence --on 2005-02-01 --output evidence.zip",
)


@dataclass(frozen=True, slots=True)
class Growth:
    """What a command of policyver costs in the smaller store and in the larger one."""

    command: str
    costs: tuple[Cost, ...]


def growth() -> Iterator[Growth]:
    """Yield the costs of each command that reads the register."""
    with tempfile.TemporaryDirectory() as parent:
        stores = [Path(parent) / str(size) for size in SIZES]
        for store, size in zip(stores, SIZES, strict=True):
            made_store(store, size)
        for arguments in _COMMANDS:
            yield Growth(arguments, tuple(measure(["policyver", *arguments.split()], store) for store in stores))


def made_store(folder: Path, versions: int, *, words: int = 400) -> None:
    """Make a store of so many versions of one statement, each a day after the other, in a new folder.

    It writes what `policyver cut` would, without a process of git for each.
    """
    _git(folder.parent, "init", "--quiet", "--initial-branch=main", str(folder))
    (folder / "policyver.toml").write_text(_CONFIG, encoding="utf-8")
    text, _, _ = made_pair(words)
    texts = [f"{text}\nThis is version {number}.\n" for number in range(1, versions + 1)]
    commits = _commits(folder, texts)
    previous: str | None = None
    packed = ["# pack-refs with: peeled fully-peeled sorted "]
    refs: dict[str, tuple[str, str]] = {}
    for number, (text, commit) in enumerate(zip(texts, commits, strict=True), 1):
        day = _FIRST + timedelta(days=number)
        version = Version(
            statement="privacy-statement",
            name=f"v{number}",
            title="Privacy Statement",
            effective=day,
            published=day,
            materiality="editorial",
            summary=f"The number of the version is {number}.",
            texts=(Text("en", hashlib.sha256(text.encode()).hexdigest()),),
            approved_by=(_WHO,),
            previous=previous,
        )
        head = f"object {commit}\ntype commit\ntag v{number}\ntagger {_WHO} {_seconds(number)} +0000\n\n"
        previous = _git(folder, "hash-object", "-t", "tag", "-w", "--stdin", stdin=head + format_tag(version)).strip()
        refs[f"refs/tags/v{number}"] = previous, commit
    for name, (tag, commit) in sorted(refs.items()):
        packed += [f"{tag} {name}", f"^{commit}"]
    (folder / ".git" / "packed-refs").write_text("\n".join(packed) + "\n", encoding="ascii")
    _git(folder, "repack", "-adq")
    _git(folder, "reset", "--quiet", "--hard", "main")


def _commits(folder: Path, texts: Sequence[str]) -> list[str]:
    """Commit each text, and return the commits."""
    stream: list[str] = []
    for number, text in enumerate(texts, 1):
        subject = f"Privacy Statement v{number}\n\nPolicyver-Entry: privacy-statement/v{number}\n"
        stream += [
            f"commit refs/heads/main\nmark :{number}\ncommitter {_WHO} {_seconds(number)} +0000\n",
            _data(subject),
        ]
        if number == 1:
            stream += ["M 100644 inline policyver.toml\n", _data(_CONFIG)]
        stream += ["M 100644 inline statements/privacy-statement.md\n", _data(text)]
    _git(folder, "fast-import", "--quiet", "--export-marks=.git/marks", stdin="".join(stream))
    marks = dict(line.split() for line in (folder / ".git" / "marks").read_text(encoding="ascii").splitlines())
    return [marks[f":{number}"] for number in range(1, len(texts) + 1)]


def _data(text: str) -> str:
    return f"data {len(text.encode())}\n{text}\n"


def _seconds(number: int) -> int:
    return 1104537600 + number * 86400  # from 2005 on


def _git(folder: Path, *arguments: str, stdin: str = "") -> str:
    done = subprocess.run(
        ["git", *arguments], cwd=folder, env=environment(), input=stdin.encode(), check=True, capture_output=True
    )
    return done.stdout.decode()
