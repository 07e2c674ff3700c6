"""A folder that may be a store, and what its user does there with an editor and with git."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

CONFIG = """\
[policyver]
organization = "Example Networks, Inc."
time-zone = "America/Los_Angeles"
notice-days = 30

[statements.privacy-statement]
title = "Privacy Statement"
source-locale = "en"
contact = "privacy@example.com"
url = "https://example.com/privacy"

[statements.cookie-notice]
title = "Cookie Notice"
source-locale = "en"
"""
FIRST = "# Privacy Statement\n\nWe keep your data for 30 days.\n"
DRAFT = "statements/privacy-statement.md"


@dataclass(frozen=True, slots=True)
class Place:
    root: Path

    def set_up(self) -> None:
        """Make it a store with a draft, by hand."""
        self.git("init", "--quiet")
        self.write("policyver.toml", CONFIG)
        self.draft(FIRST)

    def copy(self, to: Path) -> "Place":
        shutil.copytree(self.root, to)
        return Place(to)

    def write(self, path: str, content: str | bytes) -> Path:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    def draft(self, text: str | bytes) -> None:
        self.write(DRAFT, text)

    def draft_text(self) -> str:
        return (self.root / DRAFT).read_text()

    def configure(self, old: str, new: str) -> None:
        """Replace something in policyver.toml."""
        text = (self.root / "policyver.toml").read_text()
        assert old in text
        self.write("policyver.toml", text.replace(old, new))

    def git(self, *arguments: str, stdin: str = "") -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=self.root, input=stdin, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.rstrip("\n")

    def commit(self, message: str = "A commit") -> str:
        """Commit all there is. Gives its id."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)
        return self.git("rev-parse", "HEAD")

    def tag_message(self, tag: str) -> str:
        return self.git("cat-file", "tag", tag).partition("\n\n")[2] + "\n"

    def state(self) -> dict[str, bytes]:
        """Give all that a refused command must leave as it was: every file but git's loose objects and the lock."""
        files = (path for path in self.root.rglob("*") if path.is_file())
        names = {path.relative_to(self.root).as_posix(): path for path in files}
        left_out = (".git/objects/", ".git/policyver.lock")
        return {name: path.read_bytes() for name, path in names.items() if not name.startswith(left_out)}


def new_place(root: Path) -> Place:
    root.mkdir(parents=True)
    return Place(root)
