"""A passage as the rules for promises read it: what it mentions, counts, denies, and on what it depends."""

import re
from collections.abc import Iterator
from functools import cached_property, lru_cache

from policyver.languages import language_of
from policyver.languages.companies import companies
from policyver.languages.pledges import pledges_of
from policyver.languages.quantities import Quantity, quantities
from policyver.languages.subjects import Mention, SubjectKind, mentions
from policyver.lineage import Place
from policyver.promises.model import Circumstances, Promise, PromiseKind, Value
from policyver.promises.passages import Passage

_CLAUSE_END = re.compile(r"[;:；：。]|\s[–—]\s")
_NOT_A_PARTICLE = re.compile(r"[,，、]")
_PARTS = re.compile(r"[,.;()]|(?<!\w)(?:to|with|you|us|and|or|an|mit|und|oder|à|avec|et|ou|con|y|o)(?!\w)")
_FAR = 90
"""Characters between a denial and its verb. With more, the “not” of another part of a long sentence would count."""
_MOST_WORDS = 6
"""Words that an item of a list begins with and that name something. With more, they are a sentence."""
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")

Range = tuple[int, int]


class Reading:
    """A passage with what is known of its words, each worked out once and only where it is asked for."""

    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.text = passage.text
        self.pledges = pledges_of(passage.locale)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """Return what it speaks of."""
        return mentions(self.text, self.passage.locale)

    @cached_property
    def periods(self) -> tuple[Quantity, ...]:
        """Return its periods that are no time in the past and no “per year”."""
        return tuple(
            quantity
            for quantity in self.quantities
            if quantity.kind == "period"
            and not self.ends_with("earlier", quantity.start, words=0)
            and not self.pledges.patterns["earlier"].match(quantity.text)
        )

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        """Return what it counts."""
        return quantities(self.text, self.passage.locale)

    def of_kind(self, kind: SubjectKind, *names: str) -> list[Mention]:
        """Return the mentions of a kind, and of these names where any are asked for."""
        return [mention for mention in self.mentions if mention.kind == kind and (not names or mention.name in names)]

    def has(self, pattern: str, text: str | None = None) -> bool:
        """Whether the passage, or another text, has what a pattern of the language is for."""
        return self.pledges.patterns[pattern].search(self.text if text is None else text) is not None

    def matches(self, pattern: str) -> list[re.Match[str]]:
        """Return where the passage has what a pattern of the language is for."""
        return list(self.pledges.patterns[pattern].finditer(self.text))

    def ends_with(self, pattern: str, at: int, *, reach: int = 24, words: int = 1) -> bool:
        """Whether what a pattern is for is before a place in the text, with at most so many words between."""
        compiled = self.pledges.patterns[pattern]
        return any(
            _is_beside(self.text[match.end() : at], words)
            for match in compiled.finditer(self.text, max(0, at - reach - 16), at)
        )

    def denies(self, start: int, end: int) -> bool:
        """Whether the verb at a place is denied: in its clause, and by no word of an exception or a condition."""
        before = self._clause_before(start)
        denial = next((match for match in reversed(self._denials) if before <= match.start() < end), None)
        if denial is not None and start - denial.end() <= _FAR and self._reaches(denial.end(), start):
            return True
        behind = self._clause_behind(end)
        match = self.pledges.patterns["denying_behind"].search(self.text, end, behind)
        if match and self._is_object(end, match):
            return True
        if not self.pledges.denies_behind:
            return False
        return any(end <= match.start() < behind for match in self._denials)

    def _is_object(self, verb: int, denial: re.Match[str]) -> bool:
        """Whether a denial behind a verb is of its object, and not of another: to these, but never to those.

        A bare “no” is right behind the verb: “we sell no data”.
        """
        between = self.text[verb : denial.start()]
        others = [match.end() for match in self.pledges.patterns["conjunctions"].finditer(between)]
        if self.has("excepting", between) or (others and not between[others[-1] :].strip()):
            return False
        return len(denial[0]) > len("no") or not between.strip()

    @cached_property
    def _denials(self) -> list[re.Match[str]]:
        nothing = self.pledges.patterns["not_denying"].sub(lambda match: "\0" * len(match[0]), self.text)
        return list(self.pledges.patterns["denying"].finditer(nothing))

    def _clause_before(self, at: int) -> int:
        return max((match.end() for match in _CLAUSE_END.finditer(self.text, 0, at)), default=0)

    def _clause_behind(self, at: int) -> int:
        ends = (_CLAUSE_END.search(self.text, at), _NOT_A_PARTICLE.search(self.text, at))
        return min((match.start() for match in ends if match), default=len(self.text))

    def _reaches(self, denial: int, verb: int) -> bool:
        """Whether a denial is of the clause of a verb behind it."""
        between = self.text[denial:verb]
        if self.has("excepting", between):
            return False
        comma = max(between.rfind(","), between.rfind("，"))
        if comma < 0:
            return True
        clause = self.text[self._clause_before(denial) : denial]
        is_condition = self.has("conditions", clause[clause.rfind(",") + 1 :])
        return not is_condition and not self.has("actors", between[comma:])

    def excepted_from(self, at: int) -> int:
        """Return from where on behind a place an exception holds; the end of the text where none does."""
        match = self.pledges.patterns["excepting"].search(self.text, at)
        return match.start() if match else len(self.text)

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """Return for the people of which places it holds, by its words or by the headings above it."""
        text = "" if self.passage.kind == "row" else self.text  # a row says where somebody is
        for words, _ in companies(text).values():
            text = text.replace(words, "")  # Example Europe Ltd is a name
        around = " | ".join((*self.passage.headings, self.passage.lead, text))
        return tuple(name for name, pattern in self.pledges.named["regions"].items() if pattern.search(around))

    def promise(
        self, kind: PromiseKind, subject: str, words: str, value: Value, span: Range, *,
        denies: bool = False, limits: tuple[str, ...] = (),
    ) -> Promise:  # fmt: skip
        """Return a promise that the passage has at a place in it."""
        sentence = " | ".join(map(str.strip, self.passage.cells)) if self.passage.kind == "row" else self.text
        section = " › ".join(self.passage.headings)
        circumstances = self._circumstances(limits)
        return Promise(kind, subject, words, value, denies, circumstances, sentence, section, Place(0, *span))

    def _circumstances(self, limits: tuple[str, ...]) -> Circumstances:
        return Circumstances(
            self.regions,
            tuple(dict.fromkeys(mention.name for mention in self.of_kind("purpose"))),
            self.has("conditions") or self.has("excepting"),
            tuple(dict.fromkeys(" ".join(match[0].casefold().split()) for match in self.matches("qualifiers"))),
            self.has("aggregated"),
            tuple(dict.fromkeys(mention.name for mention in self.of_kind("data"))),
            limits,
            self._is_of_a_topic,
            self.passage.label.casefold(),
            self.passage.kind == "row",
        )

    @property
    def _is_of_a_topic(self) -> bool:
        """Whether the nearest heading above is neither about keeping data or rights nor the title of the statement."""
        if not self.passage.headings:
            return False
        heading = self.passage.headings[-1]
        above = read(Passage(heading, self.passage.locale, "paragraph"))
        if above.of_kind("retention") or above.of_kind("right") or above.has("general"):
            return False
        language = language_of(self.passage.locale)
        return language is None or re.search(language.title, heading, re.IGNORECASE | re.VERBOSE) is None

    def limits_of(self, start: int, end: int) -> tuple[str, ...]:
        """Return the words beside a mention that say which of its kind is meant: the “server” of server logs."""
        if not self.pledges.has_spaces:
            return ()
        skipped = frozenset(self.pledges.skipped.split())
        before = self.text[max(0, start - 40) : start]
        limits: list[str] = []
        for word in reversed(list(_WORD.finditer(before))):
            if before[word.end() :].strip(" -") or word[0].casefold() in skipped or len(limits) == 2:
                break
            limits.append(word[0].casefold())
            before = before[: word.start()]
        behind = self.pledges.patterns["limits_behind"].match(self.text[end : end + 40].lstrip())
        return tuple(sorted([*limits, *([behind[0].casefold()] if behind else [])]))

    def first_words(self, end: int) -> str:
        """Return what the passage begins with, up to a place, without little words; empty where that is a sentence."""
        little = frozenset(self.pledges.skipped.split())
        words = [word.strip(",") for word in self.text[:end].split()]
        while words and words[-1].casefold() in little:
            words.pop()
        return " ".join(words) if len(words) <= _MOST_WORDS else ""

    def named(self, field: str) -> Iterator[tuple[str, Range]]:
        """Yield the names of a field of the language and where the passage has them: the first name counts."""
        taken: list[Range] = []
        for name, pattern in self.pledges.named[field].items():
            for match in pattern.finditer(self.text):
                if all(match.end() <= start or match.start() >= end for start, end in taken):
                    taken.append(match.span())
                    yield name, match.span()


def _is_beside(between: str, words: int) -> bool:
    """Whether what is between two expressions is only an article or the like."""
    return len(between.split()) <= words and not _PARTS.search(between)


@lru_cache(maxsize=1 << 13)
def read(passage: Passage) -> Reading:
    """Return the reading of a passage."""
    return Reading(passage)
