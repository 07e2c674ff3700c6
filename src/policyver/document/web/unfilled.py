"""Pages that were saved before their scripts filled them: what they show meanwhile is no statement."""

import re
from collections.abc import Sequence
from functools import cache

from policyver.document.columns import columns
from policyver.document.losses import Loss
from policyver.document.model import Block
from policyver.document.web.tree import Element
from policyver.languages import all_languages
from policyver.languages.model import fold_word

_LONGEST = 400
"""Columns of the text below the headings of a page that may be empty. Raised, a short statement is refused for a
sentence about scripts (`test_a_short_statement_that_speaks_of_scripts`)."""
_LONGEST_LINE = 80
"""Columns of a line that only says that something is still to come. Raised, a sentence about loading is one."""
_SCRIPTS = re.compile(r"java\s?script|자바스크립트", re.IGNORECASE)
_FILLED_BY_SCRIPTS = re.compile(
    r"(?:root|app|__next|__nuxt|___gatsby|app-?(?:root|container|mount)|react-?(?:root|app)|ember-?app|otnotice\S*"
    r"|termly-embed|iubenda-embed|policy-?(?:embed|content)|page-?content)",
    re.IGNORECASE,
)
"""What authors and programs call the element that a script fills with the page or the statement."""


_SWITCHED_ON_ELSEWHERE = ("включ", "увімкн", "etkinleştir", "활성화", "aktivera", "slå", "aktivér", "ενεργοποι")
_WAITS_ELSEWHERE = ("загрузка", "завантаження", "yükleniyor", "로딩", "laddar", "indlæser", "φόρτωση")
"""Words of languages of which nothing else is known. One that gets a file of its own takes its words there."""


def place_to_fill(body: Element) -> bool:
    """Whether a page has an element without words that is there for its text: a script fills it in a browser."""
    return any(_is_to_be_filled(element) for element in body.elements() if not element.words)


def is_unfilled(blocks: Sequence[Block], *, has_place: bool) -> bool:
    """Whether blocks are only what a page shows until a script fills it.

    Its headings may be there: then nothing is below them that a reader came for. `has_place` is `place_to_fill`.
    """
    headings = [block.text for block in blocks if block.kind == "heading"]
    texts = [block.text for block in blocks if block.kind != "heading" and block.text.strip()]
    if not texts:
        return has_place or any(map(is_to_come, headings))
    length = sum(map(columns, texts))
    if length > _LONGEST:
        return False
    waiting = sum(columns(text) for text in texts if is_to_come(text))
    return 2 * waiting >= length or (has_place and not headings)


def still_to_come(blocks: Sequence[Block], *, has_place: bool) -> list[Loss]:
    """Return the loss of what a script puts beside blocks, if there is little in them: it may be the statement."""
    is_short = sum(columns(block.text) for block in blocks) <= _LONGEST
    return [Loss("what a script puts into this page, if there is more")] if has_place and is_short else []


def _is_to_be_filled(element: Element) -> bool:
    names = (*element.names.split(), element.get("name"))
    is_named = any(map(_FILLED_BY_SCRIPTS.fullmatch, names)) or element.tag == "main" or element.tag.endswith("-root")
    return is_named and not any(inside.tag in ("iframe", "img", "object", "embed") for inside in element.elements())


def is_to_come(text: str) -> bool:
    """Whether a line only says that its page is still to come or not there, or that it takes scripts."""
    folded = " ".join(fold_word(text).replace("’", "'").split())
    if columns(folded) > _LONGEST:
        return False
    if _SCRIPTS.search(folded):
        return bool(_switched_on().search(folded))
    return columns(folded) <= _LONGEST_LINE and bool(_beginnings().match(folded))


@cache
def _switched_on() -> re.Pattern[str]:
    words = [word for language in all_languages() for word in language.switched_on] + [*_SWITCHED_ON_ELSEWHERE]
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}" if word.isascii() else word for word in words))


@cache
def _beginnings() -> re.Pattern[str]:
    phrases = [phrase for language in all_languages() for phrase in language.waits] + [*_WAITS_ELSEWHERE]
    return re.compile(rf"\W*(?:{'|'.join(map(re.escape, phrases))})")
