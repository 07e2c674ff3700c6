"""The page of a rule: why it is there, where that is from, and two examples. It is `pages/CODE.md`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files

_SECTION = re.compile(r"^=== (?P<name>.+)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """What `policyver check --explain CODE` shows.

    An example is the texts of a draft by their languages; before them may be those of the version that it replaces.
    """

    name: str
    """What the rule looks for, in a few words: “Figures that contradict the words beside them”."""
    reason: str
    """Paragraphs that say why it matters, and when it is right not to follow it."""
    source: str
    """Where the rule is from: an article, a standard, a case that went wrong."""
    settings: str
    """Lines of `policyver.toml` that both examples need; mostly empty."""
    fails: Mapping[str, str]
    fails_before: Mapping[str, str]
    passes: Mapping[str, str]
    passes_before: Mapping[str, str]


def page(code: str) -> Page:
    """Return the page of the rule with that code."""
    text = (files("policyver.checks") / "pages" / f"{code}.md").read_text(encoding="utf-8")
    head, *parts = _SECTION.split(text)
    sections = {name.strip(): part.strip() for name, part in zip(parts[::2], parts[1::2], strict=True)}
    name, _, rest = head.removeprefix("# ").partition("\n")
    reason, _, source = rest.partition("\nSource: ")

    def texts(side: str) -> Mapping[str, str]:
        """Return the texts of one side of an example: of `fails en`, that in English."""
        return {key.removeprefix(side): part for key, part in sections.items() if re.fullmatch(f"{side}[^ ]+", key)}

    return Page(
        name.strip(),
        reason.strip(),
        source.strip(),
        sections.get("policyver.toml", ""),
        texts("fails "),
        texts("fails before "),
        texts("passes "),
        texts("passes before "),
    )
