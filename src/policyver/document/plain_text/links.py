"""The bare addresses in a plain text -> runs that are links."""

import re

from policyver.document.addresses import EMAIL, is_shown_as_written
from policyver.document.marks import Link
from policyver.document.model import Run, join_runs

_ADDRESS = re.compile(
    rf"(?<![A-Za-z0-9.+_-])(?:(?P<url>https?://[!-;=?-~]+)|(?P<email>{EMAIL}(?![\w@-])))",
)


def linked_runs(text: str) -> tuple[Run, ...]:
    """Return the runs of a text in which every bare address is a link to itself.

    One that Markdown would show with other letters is not: the words are to stay as they are.
    """
    runs: list[Run] = []
    end = 0
    for match in _ADDRESS.finditer(text):
        words = match["email"] or _without_punctuation(match["url"])
        start, stop = match.start(), match.start() + len(words)
        is_cut_short = stop == match.end() < len(text) and text[stop].isalnum() and text[stop] < "\u2e80"
        link = Link(f"mailto:{words}" if match["email"] else words)
        if is_shown_as_written(link.address) and not (match["url"] and is_cut_short):
            runs += [Run(text[end:start]), Run(words, (link,))]
            end = stop
    return join_runs([*runs, Run(text[end:])])


def _without_punctuation(url: str) -> str:
    """Return a URL without the punctuation behind it that ends the sentence."""
    end, unmatched = len(url), url.count(")") - url.count("(")
    while url[end - 1] in ".,;:!?'\"*_~]}" or (url[end - 1] == ")" and unmatched > 0):
        unmatched -= url[end - 1] == ")"
        end -= 1
    return url[:end]
