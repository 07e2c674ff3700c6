"""The pairs that are measured, each as Markdown, as HTML and as bare text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from markdown_it import MarkdownIt

from benchmarks.made import Truth, made_pair, unrelated_pair
from benchmarks.markup import text_of
from policyver.document.markdown.reading import read_markdown
from policyver.render.word import statement_word

ROOT = Path(__file__).parents[1]
CORPORA = ROOT.parent / "shared" / "corpora"

_GITHUB = CORPORA / "github-site-policy" / "general-privacy-statement"
_UNREAD = re.compile(r"\A---\n.*?\n---\n|<!--.*?-->", re.DOTALL)
_MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@dataclass(frozen=True, slots=True)
class Pair:
    name: str
    about: str
    old: str
    """Markdown without front matter and comments, which half of the tools do not know."""
    new: str
    truth: Truth | None = None

    def write(self, folder: Path) -> None:
        """Write old.md, new.md, and the same as .html, .txt and .docx. The .txt files have one block a line."""
        folder.mkdir()
        for side, markdown in (("old", self.old), ("new", self.new)):
            html = _MARKDOWN.render(markdown)
            page = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n{html}</body></html>\n'
            (folder / f"{side}.md").write_text(markdown, encoding="utf-8")
            (folder / f"{side}.html").write_text(page, encoding="utf-8")
            (folder / f"{side}.txt").write_text(text_of(html), encoding="utf-8")
            word = statement_word(read_markdown(markdown), title="Privacy", label="", locale="en", day=None)
            (folder / f"{side}.docx").write_bytes(word)


def pairs() -> Iterator[Pair]:
    """Yield the pairs; those of the corpora only where the corpora are there."""
    example = ROOT / "statements"
    yield _files("E", "the worked example, v3 and v4", *(example / v / "privacy-statement.md" for v in ("v3", "v4")))
    for name, about, old, new in (
        ("R", "GitHub's privacy statement, restructured", "038-2023-02-22.md", "039-2023-02-22.md"),
        ("N", "GitHub's privacy statement, nothing of substance", "058-2024-04-17.md", "069-2026-01-27.md"),
    ):
        if (_GITHUB / old).is_file():
            yield _files(name, f"{about}, {old} and {new}", _GITHUB / old, _GITHUB / new)
    yield Pair("S10", "made, every difference known", *made_pair(10_000))
    yield Pair("S", "made, every difference known", *made_pair(100_000))
    yield Pair("U", "made, two texts that have nothing in common", *unrelated_pair(50_000))


def _files(name: str, about: str, old: Path, new: Path) -> Pair:
    before, after = (_UNREAD.sub("", path.read_text(encoding="utf-8-sig")) for path in (old, new))
    return Pair(name, about, before, after)
