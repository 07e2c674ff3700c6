"""A link that leads nowhere: to a place that its text does not have, or to no address."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from urllib.parse import unquote

from policyver.checks.passages import links_of, passages, quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.counting import counted
from policyver.document.addresses import parts_of
from policyver.document.anchors import anchor_of
from policyver.document.marks import Embed, Html
from policyver.document.model import Block, Document

_ID = re.compile(r"""\b(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_LISTED_ID = re.compile(r"\{:?[^{}]*?#([^\s{}.]+)[^{}]*\}")
_TO_TOP = re.compile(r"top|up|oben|haut|arriba|alto|topo|先頭|トップ|顶部|返回|أعلى", re.IGNORECASE)
_PROGRAM = re.compile(r"[/!:]|$")
"""What follows the # where it is read by a page's program, and no name of a place."""
_NO_ADDRESS = re.compile(
    r"""
      (?:https?|mailto|tel):(?://)? \s* $              # without a host
    | https?:(?!//) | https?://(?:https?|mailto):
    | (?!(?:https?|s?ftps?)://) [a-z]{0,4} t{1,3} p{1,2} s? [:;]? //     # htp://, https//
    | www\. | (?:[\w-]{1,63}\.){1,4} (?:com|org|net|eu|gov|edu|de|fr|co\.uk) (?:[/?#]|$)       # without https://
    | [\w.+-]{1,64} @ [\w.-]+ $ | mailto: [^@]* $
    | file: | [a-z]:[\\/] | https?://(?:localhost|127\.0\.0\.1)\b
    | https?:// [^/?#]* (?:[\s,] | %20) | https?:// [^/?#.:\[]+ (?:[/?#]|$)
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""The beginnings of addresses that browsers do not take for the ones that are meant."""
_TEMPLATE = re.compile(r"[{}]|%7B|\$\(", re.IGNORECASE)
"""What a program fills in."""
_LEFT_OVER = re.compile(r"(?<!\w)\[[^\[\]\n]{1,80}\](?:\((?:https?:|/|#|mailto:)|\[[\w-]{0,40}\](?!\())")
"""The source of a link that Markdown does not take for one."""


_MOST = 5
"""Links within a text that are named one by one. With more, they have one cause, and are one finding."""


@rule("broken-link", severity="warning", todo="Correct where the link leads, or take it out.")
def broken_links(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each link to a place that the text does not have. Whether other pages are there is not known here."""
    for locale, text in checked.texts.items():
        places = places_of(text)
        links = [(at, *link) for at, block in enumerate(text.blocks) for link in links_of(block)]
        broken = [(at, words, address, why) for at, words, address in links if (why := _broken(words, address, places))]
        within = [(at, address) for at, _, address, _ in broken if address.startswith("#") and address != "#"]
        for at, words, address, why in broken:
            if len(within) <= _MOST or not address.startswith("#") or address == "#":
                yield Fault(locale, f"In the {locale} text the link on “{words}” {why}.", at)
        if len(within) > _MOST:  # a page's own names of places were lost, or its headings are in another language
            names = ", ".join(f"“{unquote(address)}”" for _, address in within[:3])
            places_named = f"places that it does not have: {names} and {len(within) - 3} more"
            what = f"In the {locale} text {counted(len(within), 'link')} lead to {places_named}."
            yield Fault(locale, what, within[0][0])
        for passage in passages(text):
            for match in _LEFT_OVER.finditer(passage.text):
                where = quoted(passage.text, *match.span())
                what = f"The {locale} text has a link that Markdown does not show as one: {where}."
                yield Fault(locale, what, passage.place)


def _broken(words: str, address: str, places: frozenset[str]) -> str:
    """Return why a link leads nowhere, or the empty string."""
    if not address.strip():
        return "has no address"
    if address == "#":
        return "" if _TO_TOP.search(words) else "leads to “#”, the beginning of the page"
    if address.startswith("#"):
        name = unquote(address[1:])
        if _PROGRAM.match(name) or name == "top" or _TEMPLATE.search(name) or _plain(name) in places:
            return ""
        return f"leads to “#{name}”, and nothing in the text has that name"
    if _TEMPLATE.search(address) or not (_NO_ADDRESS.match(address) or parts_of(address) is None):
        return ""
    return f"leads to “{unquote(address)}”, which is no whole address"


def places_of(text: Document) -> frozenset[str]:
    """Return the names of all places in a text that a link can lead to, in the spellings of several programs."""
    headings = [block for block in text.blocks if block.kind == "heading"]
    names = [spelling for heading in headings for spelling in _anchors(heading)]
    for name, count in Counter(names).items():
        names += [f"{name}{number}" for number in range(1, count + 1) if count > 1]  # of the second: cookies-1
    for block in text.blocks:
        names += _LISTED_ID.findall(block.text)
        if block.kind == "html":
            names += _ids(block.text)
        for mark in (mark for run in block.runs for mark in run.marks):
            if isinstance(mark, Html):
                names += [value or "" for name, value in mark.attributes if name in ("id", "name")]
            elif isinstance(mark, Embed):
                names += _ids(mark.source)
    return frozenset(map(_plain, names))


def _anchors(heading: Block) -> Iterator[str]:
    """Yield the name of a heading as programs make it: with its number or without, with “ae” for “ä”."""
    name = _plain(anchor_of(heading))
    yield name
    if without := name.lstrip("0123456789"):
        yield without
    if (spelled := anchor_of(heading).translate(_SPELLED)) != anchor_of(heading):
        yield _plain(spelled)
    if not any(letter.isascii() for letter in without):
        yield "section"  # kramdown's for a heading without Latin letters


def _ids(source: str) -> list[str]:
    return ["".join(match) for match in _ID.findall(source)]


def _plain(name: str) -> str:
    """Return a name without what programs write differently: signs, accents, capitals."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in decomposed if letter.isalnum()) or name


_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
