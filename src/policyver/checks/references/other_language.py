"""A link to the page of another language, where the other links of a text lead to those of its own."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from policyver.checks.passages import links_of
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.document.addresses import parts_of
from policyver.document.model import Document
from policyver.languages.model import fold_word
from policyver.names import language

_TAG = r"(?P<tag>[a-z]{2}(?:[-_][A-Za-z]{2,4})?)"
_AROUND = 30
"""Letters around a link in which the name of its language says that it leads there on purpose."""
_IN_PATH = re.compile(rf"^{_TAG}$")
_IN_QUERY = re.compile(rf"(?:^|&)(?P<key>lang|language|locale|hl|lng|l)={_TAG}(?:&|$)")
_IN_FILE = re.compile(rf"[^/]\.{_TAG}\.(?:md|html?|pdf|docx)$")
_IN_HOST = re.compile(rf"^{_TAG}\.[^.]+\.")


@dataclass(frozen=True, slots=True)
class _Tagged:
    """A link whose address names a language."""

    place: int
    words: str
    address: str
    where: str
    """The host, and what part of the address names the language: two links with the same are of one site."""
    tag: str


@rule("link-to-other-language", severity="warning", todo="See whether the page is there in the language of the text.")
def links_to_another_language(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each link to another language's page of a site whose pages in the text's own language are linked to, too.

    On the statement's own site there are pages in the languages that it has itself. A link that names a language leads
    there on purpose.
    """
    for locale, text in checked.texts.items():
        tagged = list(_tagged(text))
        own = {link.where for link in tagged if language(link.tag) == language(locale)}
        others = {language(other) for other in checked.texts} - {language(locale)}
        for link in tagged:
            is_own_site = link.where.startswith(("/", "?", " file")) and language(link.tag) in others
            is_other = (link.where in own or is_own_site) and language(link.tag) != language(locale)
            if is_other and not _names_language(link, text):
                what = f"In the {locale} text the link on “{link.words}” leads to a page in {link.tag}: {link.address}."
                yield Fault(locale, what, link.place)


def _tagged(text: Document) -> Iterator[_Tagged]:
    for place, block in enumerate(text.blocks):
        for words, address in links_of(block):
            if address.startswith(("#", "mailto:", "tel:")):
                continue
            for where, tag in _tags(address):
                if _is_language(tag):
                    yield _Tagged(place, words, address, where, tag)
                    break


def _tags(address: str) -> Iterator[tuple[str, str]]:
    """Yield what may name a language in an address, each with the place where it does."""
    parts = parts_of(address)
    if parts is None:
        return
    host = parts.netloc.lower()
    if match := _IN_QUERY.search(parts.query):
        yield f"{host}?{match['key']}", match["tag"]
    if match := _IN_FILE.search(parts.path):
        yield f"{host} file", match["tag"]
    for at, segment in enumerate(parts.path.split("/")[:4]):
        if match := _IN_PATH.match(segment):
            yield f"{host}/{at}", match["tag"]
    if match := _IN_HOST.match(host):
        yield host.partition(".")[2], match["tag"]


@cache
def _is_language(tag: str) -> bool:
    from babel.core import get_global  # 30 ms, which only a text with such links needs

    code = re.split("[-_]", tag)[0]
    return f"{code}" in get_global("likely_subtags")


def _names_language(link: _Tagged, text: Document) -> bool:
    """Whether the words of a link, or those around it, name the language that it leads to: “English version”."""
    block = text.blocks[link.place].text
    start = block.find(link.words)
    words = fold_word(block[max(start - _AROUND, 0) : start + len(link.words) + _AROUND])
    of_link = {fold_word(part) for part in re.findall(r"[^\W\d_]+", link.words)}
    if link.tag.lower() in of_link or re.split("[-_]", link.tag)[0] in of_link:
        return True
    return any(name in words for name in _names(link.tag))


@cache
def _names(tag: str) -> frozenset[str]:
    """Return what a language is called, in itself and in the languages that policyver knows."""
    from babel import Locale, UnknownLocaleError

    from policyver.languages import TAGS

    code = re.split("[-_]", tag)[0]
    try:
        own = Locale.parse(code).get_language_name()
    except (UnknownLocaleError, ValueError):
        own = None
    names = [own, *(Locale.parse(known).languages.get(code) for known in TAGS)]
    stems = (fold_word(name) for name in names if name)
    return frozenset(stem[:-1] if len(stem) > 5 and stem.isalpha() else stem for stem in stems)
