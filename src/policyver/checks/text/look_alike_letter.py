"""A letter of another script that looks like the one that belongs there: “pаypal” with a Cyrillic а.

The letters are those that Unicode's data of confusables (UTS 39) has for plain Latin letters, where print hardly tells
them apart. Scripts that are mixed in good texts are left: Han, kana and Latin; Arabic and a Latin name behind the
article.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from policyver.checks.passages import passages, quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.document.marks import addresses_of
from policyver.document.model import Document

_CYRILLIC = dict(zip("аеорсухіјѕһԁԛԝѵүӏАВЕЅІЈКМНОРСТУХҮԌԚԜѴӀ", "aeopcyxijshdqwvylABESIJKMHOPCTYXYGQWVI", strict=True))
_GREEK = dict(zip("οανρυιγκτχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oavpuiyktxABEZHIKMNOPTYX", strict=True))
_LOOKS = {"CYRILLIC": _CYRILLIC, "GREEK": _GREEK}
_NEVER_MIXED = ("ARMENIAN", "CHEROKEE", "COPTIC", "LISU")
"""Scripts of which any letter in a Latin word is out of place."""
_WORD = re.compile(
    "[A-Za-z\u00aa-\u024f\u0370-\u052f\u1f00-\u1fff\u0531-\u0587\u13a0-\u13ff\u2c80-\u2cff\ua4d0-\ua4ff]+"
)
_UNIT = re.compile("[μΩ][a-zA-ZΩ]{0,3}|[kMG]?Ω|[a-z]?[πλΔΣ][a-z]?")
"""Greek letters that are signs beside Latin ones: 5 μm, 3 kΩ."""
_SUSPECT = re.compile("[\u0370-\u052f\u1f00-\u1fff\u0531-\u0587\u13a0-\u13ff\u2c80-\u2cff\ua4d0-\ua4ff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")


@rule("look-alike-letter", severity="warning", todo="Type the word anew.")
def look_alike_letters(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each word with such a letter, and each address of a link."""
    for locale, text in checked.texts.items():
        is_latin = _is_mostly_latin(text)
        seen: set[str] = set()
        for passage in passages(text):
            for match in _suspects(passage.text, is_latin=is_latin):
                if match[0] not in seen:
                    seen.add(match[0])
                    where = quoted(passage.text, *match.span())
                    what = f"In the {locale} text “{match[0]}” has {_named(match[0], is_latin=is_latin)}: {where}."
                    yield Fault(locale, what, passage.place)
        for place, address in _addresses(text):
            for match in _suspects(address, is_latin=True):
                if match[0] not in seen:
                    seen.add(match[0])
                    named = _named(match[0], is_latin=True)
                    yield Fault(locale, f"In the {locale} text a link leads to {address}, which has {named}.", place)


def _is_mostly_latin(text: Document) -> bool:
    beginning = " ".join(block.text for block in text.blocks[:80])
    return len(_LATIN.findall(beginning)) >= len(_SUSPECT.findall(beginning))


def _suspects(text: str, *, is_latin: bool) -> Iterator[re.Match[str]]:
    if not _SUSPECT.search(text):
        return
    words = list(_WORD.finditer(text))
    for at, word in enumerate(words):
        if _SUSPECT.search(word[0]) and (_is_mixed(word[0]) or (is_latin and _is_alone(words, at))):
            yield word


def _is_mixed(word: str) -> bool:
    """Whether a word has letters of two scripts, of which those of one could all be meant as the other's."""
    scripts = {_script(letter) for letter in word}
    if "LATIN" not in scripts:
        return False
    if scripts & {*_NEVER_MIXED}:
        return True
    other = next((script for script in _LOOKS if script in scripts), None)
    if other is None or _UNIT.fullmatch(word):
        return False
    looks = _LOOKS[other]
    foreign = [letter for letter in word if _script(letter) == other]
    plain = [letter for letter in word if _script(letter) == "LATIN"]
    return all(letter in looks for letter in foreign) or all(letter in looks.values() for letter in plain)


def _is_alone(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a word among Latin ones is of another script, and all of it could be Latin letters."""
    word = words[at][0]
    beside = [words[near][0] for near in (at - 1, at + 1) if 0 <= near < len(words)]
    return (
        bool(beside)
        and not any(_SUSPECT.search(other) for other in beside)
        and all(letter in _CYRILLIC or (len(word) > 1 and letter in _GREEK) for letter in word)
    )


def _named(word: str, *, is_latin: bool) -> str:
    """Return the first letter of a word that is out of place, by its number and its name."""
    foreign = [letter for letter in word if (_script(letter) == "LATIN") != is_latin]
    letter = foreign[0] if foreign else word[0]
    return f"U+{ord(letter):04X} {unicodedata.name(letter, '')}"


def _addresses(text: Document) -> Iterator[tuple[int, str]]:
    """Yield the addresses of links with the indexes of their blocks, names of hosts in their own letters."""
    for place, block in enumerate(text.blocks):
        for run in block.runs:
            for address in addresses_of(run.marks):
                yield place, _decoded(address)


def _decoded(address: str) -> str:
    if "xn--" not in address:
        return address
    try:
        return re.sub(r"xn--[a-z0-9-]+", lambda match: match[0].encode().decode("idna"), address)
    except UnicodeError:
        return address


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]
