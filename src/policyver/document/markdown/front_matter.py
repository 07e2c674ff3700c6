"""The front matter of a Markdown text: what is between fences on its first lines, whether or not it can be read."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from policyver.document.model import Block, Run, join_runs

_FENCED = re.compile(r"(?P<fence>-{3,}|\+{3})[ \t]*\n(?P<lines>(?:.*\n)*?)(?P=fence)[ \t]*(?:\n|\Z)")
_KEY = re.compile(r"\s*(?:-\s+)?[\"']?(?P<key>\w[\w.-]*+(?: [\w.-]+){0,3})[\"']?\s*(?::(?!//)|=)")
_PROSE = re.compile(r"[^\W_]|[*_>(“”„«¿¡]")
"""How a line of a text begins, and none of YAML: one of a list or a comment may be either."""
_SHOWN = re.compile(r"title|date|effective|updated|version", re.IGNORECASE)
"""The keys of what a page shows its readers."""

_BLANKS = re.compile(r"\{[^{}\n]*\}|<%[^%\n]*%>|\$[\w.-]+\$")
"""What a program fills in: `{{ page.days }}` (Jekyll, Hugo), `{frontmatter.days}` (MDX), `$days$` (Pandoc)."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The front matter of a text, and the text behind it."""

    lines: tuple[str, ...]
    fence: str
    body: str
    """Has an empty line for each line of the front matter, so that the numbers of its lines are those of the source."""

    def blocks(self) -> Iterator[Block]:
        """Yield a block for each line. What the text's blanks are filled with is for readers."""
        asked_for = frozenset(word for blank in _BLANKS.findall(self.body) for word in re.findall(r"[\w-]+", blank))
        key = ""
        for number, line in enumerate(self.lines, start=2):
            if match := _KEY.match(line):
                key = match["key"]
            is_read = bool(_SHOWN.search(key)) or key in asked_for
            info = "" if self.fence == "---" else self.fence
            yield Block("front-matter", join_runs([Run(line)]), info=info, is_read=is_read, line=number)


def front_matter(text: str) -> FrontMatter:
    """Return the front matter of a text, empty where it has none."""
    match = _match(text)
    if match is None:
        return FrontMatter((), "", text)
    return FrontMatter(_lines(match), match["fence"], "\n" * match[0].count("\n") + text[match.end() :])


def with_front_matter_of(before: str, text: str) -> str:
    """Return a text that has no front matter with that of the text before it; any other as it is."""
    match = _match(before)
    return text if match is None or _match(text) else f"{match[0].rstrip()}\n\n{text}"


def _match(text: str) -> re.Match[str] | None:
    """Return what is between fences at the beginning of a text, with them, if it is front matter."""
    match = _FENCED.match(text)
    is_front = match is not None and (not match["lines"] or _is_for_programs(_lines(match), match["fence"]))
    return match if is_front else None


def _lines(match: re.Match[str]) -> tuple[str, ...]:
    return tuple(match["lines"].split("\n")[:-1])


def _is_for_programs(lines: Sequence[str], fence: str) -> bool:
    """Whether lines between fences are front matter, and not the beginning of a text between two rules.

    It begins at once and has a key or a blank; an empty line and then one with neither are a paragraph.
    """
    has_entry = any(map(_is_entry, lines))
    has_paragraph = fence.startswith("-") and any(
        not before.strip() and _PROSE.match(line) and not _is_entry(line) for before, line in pairwise(lines)
    )
    return bool(lines[0].strip()) and has_entry and not has_paragraph


def _is_entry(line: str) -> bool:
    return bool(_KEY.match(line) or _BLANKS.search(line))
