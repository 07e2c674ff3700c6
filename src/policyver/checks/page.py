"""The page of a rule: why it is there, where that is from, and two examples. It is `pages/CODE.md`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from importlib.resources import files

_SECTION = re.compile(r"^=== (?P<name>.+)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Example:
    """The texts of a draft by their languages, and those of versions before it where the rule compares."""

    texts: Mapping[str, str]
    before: Mapping[str, str]
    """Those of the version that it replaces."""
    earlier: Mapping[str, str]
    """Those of the version before that one."""
    days: Mapping[str, date] = field(default_factory=dict)
    """`published`, `effective` and `on`, the day on which somebody asks, where the rule is about them."""


@dataclass(frozen=True, slots=True)
class Page:
    """What `policyver check --explain CODE` shows."""

    name: str
    """What the rule looks for, in a few words: “Figures that contradict the words beside them”."""
    reason: str
    """Paragraphs that say why it matters, and when it is right not to follow it."""
    source: str
    """Where the rule is from: an article, a standard, a case that went wrong."""
    settings: str
    """Lines of `policyver.toml` that both examples need; mostly empty."""
    fails: Example
    passes: Example


def page(code: str) -> Page:
    """Return the page of the rule with that code."""
    text = (files("policyver.checks") / "pages" / f"{code}.md").read_text(encoding="utf-8")
    head, *parts = _SECTION.split(text)
    sections = {name.strip(): part.strip() for name, part in zip(parts[::2], parts[1::2], strict=True)}
    name, _, rest = head.removeprefix("# ").partition("\n")
    reason, _, source = rest.partition("\nSource: ")
    return Page(
        name.strip(),
        "\n\n".join(_on_one_line(paragraph) for paragraph in reason.strip().split("\n\n")),
        _on_one_line(source),
        sections.get("policyver.toml", ""),
        _example(sections, "fails"),
        _example(sections, "passes"),
    )


def _on_one_line(paragraph: str) -> str:
    return " ".join(paragraph.split())


def _example(sections: Mapping[str, str], side: str) -> Example:
    """Return an example from the sections `fails en`, `fails before en` and `fails earlier en`, or from `passes …`."""

    def texts(when: str) -> Mapping[str, str]:
        return {key.removeprefix(when): text for key, text in sections.items() if re.fullmatch(f"{when}[^ ]+", key)}

    days = (line.partition(": ") for line in sections.get(f"days of what {side}", "").splitlines())
    return Example(
        texts(f"{side} "),
        texts(f"{side} before "),
        texts(f"{side} earlier "),
        {name: date.fromisoformat(day) for name, _, day in days},
    )
