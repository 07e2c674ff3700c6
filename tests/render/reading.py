"""The example as the tests render it, and a page as a reader, sighted or not, finds it."""

import hashlib
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

from policyver.config import Config, parse_config
from policyver.document.markdown.reading import read_markdown
from policyver.notice import Edition, Notice, make_notice
from policyver.redline import Redline, compare
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Entry, Text, Version
from policyver.register.register import Register
from policyver.render.page.notice import notice_page
from policyver.render.page.redline import redline_page
from policyver.render.page.statement import statement_page
from policyver.render.side import Side

EXAMPLE = Path(__file__).parents[2] / "statements"
VOID = {"br", "hr", "meta", "link", "img", "input"}


@cache
def config() -> Config:
    return parse_config((EXAMPLE / "policyver.toml").read_text(encoding="utf-8"))


@cache
def example_text(version: str, locale: str = "en") -> str:
    statement = config().statement()
    return (EXAMPLE / version / Path(statement.path(locale)).name).read_text(encoding="utf-8")


@cache
def example_register() -> Register:
    entries = []
    for found in tomllib.loads((EXAMPLE / "example.toml").read_text(encoding="utf-8"))["version"]:
        version = Version(
            statement=config().statement().name,
            name=found["name"],
            title=config().statement().title,
            effective=found["effective"],
            published=found["published"],
            materiality=found["materiality"],
            summary=found["summary"].strip(),
            texts=(Text("en", hashlib.sha256(example_text(found["name"]).encode()).hexdigest()),),
        )
        entries.append(Entry(version, version.name, "0" * 40, "1" * 40, datetime(2026, 5, 1, 12, tzinfo=UTC)))
    return Register(tuple(entries))


def example_version(name: str) -> AmendedVersion:
    return example_register().version(name)


@cache
def example_redline(old: str, new: str, locale: str = "en") -> Redline:
    return compare(read_markdown(example_text(old, locale)), read_markdown(example_text(new, locale)))


@cache
def example_notice(old: str, new: str, locale: str = "en") -> Notice:
    return make_notice(
        example_redline(old, new, locale),
        example_register(),
        old=Edition(example_register().version(old), locale),
        new=Edition(example_register().version(new), locale),
        statement=config().statement(),
        organization=config().organization,
    )


def example_side(name: str) -> Side:
    amended = example_version(name)
    return Side(name, amended.text().sha256, amended.effective, amended.version.published)


def example_pages(locale: str) -> dict[str, str]:
    amended = example_version("v4")
    made = example_redline("v3", "v4", locale)
    old, new = example_side("v3"), example_side("v4")
    return {
        "statement": statement_page(
            made.new, statement=config().statement(), label="v4", locale=locale, amended=amended
        ),
        "redline": redline_page(made, title="Privacy Statement", old=old, new=new, locale=locale),
        "full redline": redline_page(made, title="Privacy Statement", old=old, new=new, locale=locale, full=True),
        "notice": notice_page(example_notice("v3", "v4", locale)),
    }


@dataclass
class Node:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[Node | str]" = field(default_factory=list)

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())

    def walk(self) -> "Iterator[Node]":
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def all(self, *tags: str, cls: str = "") -> "list[Node]":
        return [node for node in self.walk() if (not tags or node.tag in tags) and (not cls or cls in node.classes)]

    def one(self, *tags: str, cls: str = "") -> "Node":
        [found] = self.all(*tags, cls=cls)
        return found

    def text(self, *without: str) -> str:
        """Give the text of it all but of elements that have one of these tags or classes."""
        parts = []
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            elif child.tag not in {*without, "style"} and not child.classes & {*without}:
                parts.append("\n" if child.tag == "br" else child.text(*without))
        return "".join(parts)

    def seen(self) -> str:
        """Give what a sighted reader sees."""
        return " ".join(self.text("spoken").split())

    def heard(self) -> str:
        """Give what a screen reader says."""
        return " ".join(self.text().split())


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.root = Node("")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop().tag == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read_page(html: str) -> Node:
    """Read a page. Every element in it must be closed where it was opened."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert len(reader.open) == 1
    return reader.root
