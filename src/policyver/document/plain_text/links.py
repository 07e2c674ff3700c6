"""The addresses that stand bare in a plain text -> runs that are links."""

import re

from policyver.document.marks import Link
from policyver.document.model import Run, join_runs

_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(
    rf"""(?<![A-Za-z0-9.+_-]) (?:
        (?P<url> https?://[!-;=?-~]+ )
      | (?P<email> [A-Za-z0-9][A-Za-z0-9.+_-]*@{_LABEL}(?:\.{_LABEL})+ (?![\w@-]) )
    )""",
    re.VERBOSE,
)
# What a URL may hold so that Markdown shows it letter for letter: it decodes %C3%A4 and xn--mnchen-3ya.
_SHOWN_AS_WRITTEN = re.compile(
    r"https?://(?!\S{0,250}xn--)(?=[^/?\#]{1,250}(?:[/?\#]|$))"
    rf"{_LABEL}(?:\.{_LABEL})*(?::\d{{1,5}})?(?:[/?\#][!\#-$&-;=?-Z\[\]_a-z~]*)?"
)


def linked_runs(text: str) -> tuple[Run, ...]:
    """Return the runs of a text in which every bare address links to where it says it leads."""
    runs: list[Run] = []
    end = 0
    for match in _ADDRESS.finditer(text):
        address = match["email"] or _without_punctuation(match["url"])
        start, stop = match.start(), match.start() + len(address)
        if match["url"]:
            is_cut_short = stop == match.end() < len(text) and text[stop].isalnum() and text[stop] < "\u2e80"
            if is_cut_short or not _SHOWN_AS_WRITTEN.fullmatch(address):
                continue
        link = Link(f"mailto:{address}" if match["email"] else address)
        runs += [Run(text[end:start]), Run(address, (link,))]
        end = stop
    return join_runs([*runs, Run(text[end:])])


def _without_punctuation(url: str) -> str:
    """Return a URL without the punctuation behind it that ends the sentence."""
    end, unmatched = len(url), url.count(")") - url.count("(")
    while url[end - 1] in ".,;:!?'\"*_~]}" or (url[end - 1] == ")" and unmatched > 0):
        unmatched -= url[end - 1] == ")"
        end -= 1
    return url[:end]
