"""Plain text as a web page, a mail or Word leaves it -> the Markdown that policyver keeps."""

import re
from collections.abc import Iterable

from policyver.document.markdown.writing import escaped, escaped_heading, escaped_start
from policyver.document.plain_text.lines import read_lines
from policyver.document.plain_text.outline import Part, outline


def plain_text_to_markdown(text: str) -> str:
    """Give the text as Markdown: one title, headings, lists, and every paragraph on a line of its own.

    Rendered, it has the same words in the same order. Only the signs that mark list items and rulers go.
    """
    return _written(outline(read_lines(text)))


def _written(parts: Iterable[Part]) -> str:
    lines: list[str] = []
    widths: list[int] = []  # for each open list, how far the text of its item is indented
    before = Part("rule", "")
    for part in parts:
        # Only a list that begins with 1 may follow the text of an item that it stands in without a blank line.
        begins_late = part.level > before.level and part.number not in ("", "1.", "1)")
        if lines and (part.kind != "item" or before.kind != "item" or begins_late):
            lines.append("")
        depth = part.level if part.kind in ("item", "paragraph") else 0
        del widths[depth - (part.kind == "item") :]
        indent = " " * sum(widths)
        text = _escape(part.text)
        match part.kind:
            case "heading":
                lines.append("#" * part.level + " " + escaped_heading(text))
            case "rule":
                lines.append("***")  # --- on the first line would open front matter
            case "item":
                marker = part.number or "-"
                widths.append(len(marker) + 1)
                lines.append(f"{indent}{marker} {escaped_start(text)}")
            case "paragraph":
                lines.append(indent + escaped_start(text))
        before = part
    return "".join(line + "\n" for line in lines)


_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_LINK = re.compile(
    rf"""(?<![A-Za-z0-9.+_-]) (?:
        (?P<url> https?://[!-;=?-~]+ )
      | (?P<email> [A-Za-z0-9][A-Za-z0-9.+_-]*@{_LABEL}(?:\.{_LABEL})+ (?![\w@-]) )
    )""",
    re.VERBOSE,
)
# What a URL may hold for the parser to show it letter for letter: it decodes %C3%A4 and xn--mnchen-3ya.
_SHOWN_AS_WRITTEN = re.compile(
    r"https?://(?!\S{0,250}xn--)(?=[^/?\#]{1,250}(?:[/?\#]|$))"
    rf"{_LABEL}(?:\.{_LABEL})*(?::\d{{1,5}})?(?:[/?\#][!\#-$&-;=?-Z\[\]_a-z~]*)?"
)


def _escape(text: str) -> str:
    """Make links of the bare addresses in a text, and let all else that is markup stand for itself."""
    pieces: list[str] = []
    end = 0
    for found in _LINK.finditer(text):
        address = found["email"] or _trimmed(found["url"])
        start, stop = found.start(), found.start() + len(address)
        cut_short = stop == found.end() < len(text) and text[stop].isalnum() and text[stop] < "\u2e80"
        if found["url"] and (cut_short or not _SHOWN_AS_WRITTEN.fullmatch(address)):
            continue
        pieces += [escaped(text[end:start]), f"<{address}>"]
        end = stop
    return "".join([*pieces, escaped(text[end:])])


def _trimmed(url: str) -> str:
    """Leave out the punctuation that ends the sentence and not the URL."""
    end, unmatched = len(url), url.count(")") - url.count("(")
    while url[end - 1] in ".,;:!?'\"*_~]}" or (url[end - 1] == ")" and unmatched > 0):
        unmatched -= url[end - 1] == ")"
        end -= 1
    return url[:end]
