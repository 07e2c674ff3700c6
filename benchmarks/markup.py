"""HTML with insertions and deletions -> a redline; HTML without -> its text."""

from html.parser import HTMLParser

from benchmarks.redline import Op, Piece

_INLINE = {
    "a", "abbr", "b", "code", "del", "diff:delete", "diff:insert", "em", "i", "img", "ins", "kbd", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "u",
}  # fmt: skip
_VOID = {"br", "col", "hr", "img", "input", "link", "meta", "wbr"}
_OPS: dict[str, Op] = {"ins": "insert", "del": "delete", "diff:insert": "insert", "diff:delete": "delete"}

_BREAK = "\u2029"
"""Written where a block begins or ends."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[Piece] = []
        self._open: list[tuple[str, Op | None]] = []
        """The open elements. None: deleted inside an insertion, and so in neither text."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        op = self._op(tag, values)
        if tag not in _INLINE:
            self._add(_BREAK, op)
        if tag == "img":
            self._add(values.get("alt") or "", op)
        if tag not in _VOID:
            self._open.append((tag, op))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _INLINE:
            self._add(_BREAK, self._here())
        if any(tag == opened for opened, _ in self._open):
            while self._open.pop()[0] != tag:
                pass

    def handle_data(self, data: str) -> None:
        self._add(data, self._here())

    def _op(self, tag: str, values: dict[str, str | None]) -> Op | None:
        """Return the change that a tag marks: by its name, by an attribute of pandiff, by an attribute of xmldiff."""
        named = (tag, values.get("data-diff-node") or "", *values)
        op: Op = next((_OPS[name] for name in named if name in _OPS), "equal")
        around = self._here()
        return op if around == "equal" else around if op in ("equal", around) else None

    def _here(self) -> Op | None:
        return self._open[-1][1] if self._open else "equal"

    def _add(self, text: str, op: Op | None) -> None:
        if op:
            self.pieces.append(Piece(op, text))


def read_markup(html: str) -> list[Piece]:
    """Return the pieces of a page: the content of `ins` and `del`, and everything else."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.pieces


def text_of(html: str) -> str:
    """Return the text of a page, one block a line."""
    blocks = "".join(piece.text for piece in read_markup(html)).split(_BREAK)
    lines = (" ".join(block.split()) for block in blocks)
    return "".join(f"{line}\n" for line in lines if line)
