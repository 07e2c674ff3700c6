"""A table in GitHub's Markdown (https://github.github.com/gfm/#tables-extension-)."""

from collections.abc import Sequence


def table(rows: Sequence[Sequence[str]], *, has_head: bool) -> str:
    """Return a table of cells that are written in Markdown. One without a head gets an empty head: GitHub needs it."""
    width = max(map(len, rows))
    head, *body = [*rows] if has_head else [[], *rows]
    lines = [f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in (head, *body)]
    return "\n".join([lines[0], "|" + " --- |" * width, *lines[1:]])
