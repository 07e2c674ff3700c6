"""The front matter of a Markdown text: what is between fences on its first lines, whether or not it can be read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from policyver.document.model import Block, Run, join_runs

_FENCED = re.compile(r"(?P<fence>-{3,}|\+{3})[ \t]*\n(?P<lines>(?:.*\n)*?)(?P=fence)[ \t]*(?:\n|\Z)")
_KEY = re.compile(r"\s*(?:-\s+)?[\"']?(?P<key>[\w-]+)[\"']?\s*[:=]")
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
        for line in self.lines:
            if match := _KEY.match(line):
                key = match["key"]
            is_read = bool(_SHOWN.search(key)) or key in asked_for
            info = "" if self.fence == "---" else self.fence
            yield Block("front-matter", join_runs([Run(line)]), info=info, is_read=is_read)


def front_matter(text: str) -> FrontMatter:
    """Return the front matter of a text, empty where it has none."""
    match = _FENCED.match(text)
    if match is None:
        return FrontMatter((), "", text)
    lines = match["lines"].splitlines()
    return FrontMatter(tuple(lines), match["fence"], "\n" * match[0].count("\n") + text[match.end() :])


def with_front_matter_of(before: str, text: str) -> str:
    """Return a text that has no front matter with that of the text before it; any other as it is."""
    match = _FENCED.match(before)
    return text if match is None or _FENCED.match(text) else f"{match[0].rstrip()}\n\n{text}"
