"""Terms with a capital letter that no definition explains, in a text that defines others."""

import re
from collections.abc import Iterator, Sequence

from policyver.checks.passages import Passage, passages, quoted
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.checks.terms.defined import QUOTED, definitions, use_of
from policyver.counting import counted
from policyver.languages.defined_terms import DEFINING_WORDS, DefiningWords
from policyver.names import language

_LEAST_USES = 3
"""How often a term is used with a capital letter. Fewer may be slips, or a name of something."""
_BEFORE = re.compile(r"(?<!\w)(?:[a-zà-ÿ][\w’'-]*[,;]?|\d+)\s$")
"""What is before a term within a sentence: a word in small letters, which is no name together with it."""
_OF_A_NAME = re.compile(r"[A-ZÀ-Ý]\w+ (?:of|for|and|de|des|du|del|di|da|et|y|e)\s$")
"""Before the end of a name: Terms of Service."""
_BEHIND = re.compile(r"(?!\s[A-ZÀ-Ý]|-|['’]\w{3}|\s?\()")


@rule("term-undefined", severity="note", todo="Define it, or write it in small letters.")
def undefined_terms(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each usual term that a text writes with a capital letter, and never defines, though it defines others."""
    for locale, text in checked.texts.items():
        known = DEFINING_WORDS.get(language(locale))
        defined = definitions(text, locale) if known else []
        if known is None or not defined:
            continue
        texts = [passage for passage in passages(text) if passage.block.kind in ("paragraph", "item", "quote")]
        if any(re.search(known.elsewhere, passage.text, re.IGNORECASE) for passage in texts):
            continue
        quotations = [match["term"] for passage in texts for match in QUOTED.finditer(passage.text)]
        for term, places in _undefined(texts, [*(one.term for one in defined), *quotations], known, locale):
            passage, match = places[0]
            where = quoted(passage.text, *match.span())
            times = counted(len(places), "time")
            what = f"The {locale} text uses “{term}” {times} like a term, and does not define it: {where}."
            yield Fault(locale, what, passage.place)


def _undefined(
    texts: Sequence[Passage], defined: Sequence[str], known: DefiningWords, locale: str
) -> Iterator[tuple[str, list[tuple[Passage, re.Match[str]]]]]:
    seen: list[str] = []
    for term in known.usual:
        if any(use_of(other, locale).search(term) or use_of(term, locale).search(other) for other in (*defined, *seen)):
            continue
        pattern = re.compile(rf"(?<!\w){re.escape(term)}(?!\w)")
        places = [
            (passage, match)
            for passage in texts
            for match in pattern.finditer(passage.text)
            if not _OF_A_NAME.search(passage.text[: match.start()][-40:])
            and _BEFORE.search(passage.text[: match.start()][-40:])
            and _BEHIND.match(passage.text, match.end())
        ]
        if len(places) >= _LEAST_USES:
            seen.append(term)
            yield term, places
