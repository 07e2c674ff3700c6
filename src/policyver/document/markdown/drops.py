"""What Markdown drops without a word: cells beyond the last column, link definitions that nothing uses."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from markdown_it.rules_block.table import escapedSplit
from markdown_it.token import Token

from policyver.document.losses import Loss


class Definitions:
    """The link definitions of a text by their labels, and which of them are used. The parser asks with `get`."""

    def __init__(self, definitions: Mapping[str, Mapping[str, object]]) -> None:
        self._definitions = definitions
        self._used: set[str] = set()

    def get(self, label: str, default: None) -> Mapping[str, object] | None:
        """Return a definition, and remember that it is used."""
        self._used.add(label)
        return self._definitions.get(label, default)

    def unused(self) -> Iterator[Mapping[str, object]]:
        """Yield the definitions that nothing asked for."""
        return (definition for label, definition in self._definitions.items() if label not in self._used)


def dropped_definitions(env: Mapping[str, Any], lines: Sequence[str]) -> Iterator[Loss]:
    """Yield the link definitions that no link uses, and those that come too late: the first of a label counts."""
    for definition in env["references"].unused() if "references" in env else ():
        yield Loss("a line that Markdown takes for the address of a link, and no link uses", _source(definition, lines))
    for definition in env.get("duplicate_refs", ()):
        yield Loss("a second address for one name of a link", _source(definition, lines))


def dropped_cells(tokens: Sequence[Token], lines: Sequence[str]) -> Iterator[Loss]:
    """Yield the cells of tables that are beyond the last column."""
    columns = 0
    for token in tokens:
        if token.type == "thead_open":
            columns = 0
        elif token.type == "th_open":
            columns += 1
        elif token.type == "tr_open" and token.map and columns:
            for cell in _cells(lines[token.map[0]])[columns:]:
                if cell.strip():
                    yield Loss("a cell beyond the last column of its table", cell.strip())


def _cells(line: str) -> list[str]:
    cells: list[str] = escapedSplit(line.lstrip("> \t").rstrip())
    if cells and cells[0] == "":
        cells.pop(0)
    if cells and cells[-1] == "":
        cells.pop()
    return cells


def _source(definition: Mapping[str, Any], lines: Sequence[str]) -> str:
    first, end = definition["map"]
    return " ".join(line.strip() for line in lines[first:end])
