"""Terms that are formed like a defined one, and that no definition explains: “Device Data” beside “Account Data”."""

import re
from collections.abc import Iterator, Sequence

from policyver.checks.passages import Passage
from policyver.checks.terms.uses import Use
from policyver.languages.defining_words import DefiningWords

_PREPOSITION = r"(?:de la |de los |de las |de l['’]|de |d['’]|du |des |del |della |di )"
_WITH_PREPOSITION = re.compile(rf"(?P<head>[A-ZÀ-Ý][\w-]+) {_PREPOSITION}[\w-]+")
_WITH_ADJECTIVE = re.compile(r"(?P<head>[A-ZÀ-Ý][\w-]+) [A-ZÀ-Ý][\w-]+")
_BEFORE = re.compile(r"[a-zà-ÿ\d][,;]?[’' ]$")
"""What is before a word within a sentence."""
_IN_A_NAME = re.compile(r"[A-ZÀ-Ý][\w’'-]*\s(?:of|for|to|de|du|des|di)\s(?:the\s|la\s)?$")
_GOES_ON = re.compile(r"\s(?:(?:of|for|de)\s)?[A-ZÀ-Ý]|-|\s?[(]")
"""What is behind a part of a longer name."""
_OF_NAMES = {"Service", "Services", "Site", "Sites", "Website", "Websites"}
"""Last words of names, too: “Customer Service” is a team."""
_LABEL = re.compile(r"\s?[.:：|]|$")
"""What is behind a word that only says what a paragraph is about."""


def siblings(
    texts: Sequence[Passage], defined: Sequence[str], known: DefiningWords, small: frozenset[str]
) -> Iterator[tuple[str, list[Use]]]:
    """Yield each term that is formed like one of those that a text defines, with its uses; the defined ones, too.

    `small` are the words that the text has in small letters: others may be names.
    """
    uses: dict[str, list[Use]] = {}
    pattern = _ending_alike(defined, known) if known.heads else _beginning_alike(defined)
    if pattern is None:
        return
    cells = {passage.text.strip() for passage in texts if passage.block.kind == "row"}
    has_cells = not cells.isdisjoint(defined)
    for passage in texts:
        for match in pattern.finditer(passage.text):
            if _GOES_ON.match(passage.text, match.end()) or _IN_A_NAME.search(passage.text[: match.start()]):
                continue
            if known.heads:
                if (term := _without_beginning(match, known)) and _are_words(term, known, small):
                    uses.setdefault(term, []).append(Use(passage, match))
            elif _BEFORE.search(passage.text[: match.start()]) or (has_cells and passage.text.strip() == match[0]):
                uses.setdefault(match[0], []).append(Use(passage, match))
    for term, of_term in uses.items():
        if not known.heads or any(_BEFORE.search(use.passage.text[: use.match.start()]) for use in of_term):
            yield term, of_term


def _ending_alike(defined: Sequence[str], known: DefiningWords) -> re.Pattern[str] | None:
    """Return a pattern for terms with the last word of a defined one."""
    heads = {term.split()[-1] for term in defined if len(term.split()) > 1} & set(known.heads) - _OF_NAMES
    if not heads:
        return None
    ends = "|".join(map(re.escape, sorted(heads)))
    return re.compile(rf"(?<![\w-])(?:[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?\s){{1,2}}(?:{ends})(?![\w-])")


def _beginning_alike(defined: Sequence[str]) -> re.Pattern[str] | None:
    """Return a pattern for terms with the first word of a defined one, as French has them."""
    ways = {
        f"{match['head']} {_PREPOSITION}[\\w-]+" for term in defined if (match := _WITH_PREPOSITION.fullmatch(term))
    }
    ways |= {f"{match['head']} [A-ZÀ-Ý][\\w-]+" for term in defined if (match := _WITH_ADJECTIVE.fullmatch(term))}
    return re.compile(rf"(?<![\w-])(?:{'|'.join(sorted(ways))})(?![\w-])") if ways else None


def _without_beginning(match: re.Match[str], known: DefiningWords) -> str:
    """Return a term without the word that begins its sentence; nothing where it is a label, or that word is all."""
    is_within = _BEFORE.search(match.string[: match.start()])
    if not is_within and _LABEL.match(match.string, match.end()):
        return ""
    words = match[0].split()
    if words[0] in known.determiners or (len(words) > 2 and not is_within):
        words = words[1:]
    return " ".join(words) if len(words) > 1 else ""


def _are_words(term: str, known: DefiningWords, small: frozenset[str]) -> bool:
    return all(word in small or word in known.modifiers for word in term.casefold().split()[:-1])
