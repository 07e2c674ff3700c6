"""The phrases of a language as a tree of words, and the search for all of them at once.

A regular expression of so many alternatives would take longer to compile than most texts take to read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from policyver.languages.subjects.model import Mention, SubjectKind, Subjects
from policyver.languages.subjects.phrases import phrases
from policyver.languages.subjects.rows import NEXT, SAME_SENTENCE, Row, next_marked_words, row

_GAPS_OF_WORDS = {"~": 6, "_": 3}
_GAPS_OF_CHARACTERS = {"~": 16, "_": 6}
"""How many words `~` and `_` stand for at most, and how many characters in a language without spaces. With more, a verb
gets the object of another one: “we share what you ask for, and keep your data”; with fewer it does not reach over “your
name, e-mail address and location”."""
_SIGNS = {"[", "]", *_GAPS_OF_WORDS}
_REACH = {"~": SAME_SENTENCE, "_": NEXT}
"""How near the words of a gap must be to each other: `_` goes over no comma."""
_MOST_WORDS = 1 << 15
"""Words whose nodes are remembered. With more, a text of words that come once each would fill the memory."""

_Concept = tuple[SubjectKind, str] | None
"""A kind and a name; None for a sense that is no mention."""


@dataclass(slots=True)
class _Node:
    """What may come after the same beginning of phrases."""

    words: dict[str, "_Node"] = field(default_factory=dict)
    beginnings: dict[str, "_Node"] = field(default_factory=dict)
    lengths: set[int] = field(default_factory=set)
    """How long these are. A word is looked up by no other beginning, so that an endless one costs no more."""
    endings: dict[str, "_Node"] = field(default_factory=dict)
    insides: dict[str, "_Node"] = field(default_factory=dict)
    signs: dict[str, "_Node"] = field(default_factory=dict)
    """Behind `[`, `]`, `~` and `_`."""
    concepts: list[_Concept] = field(default_factory=list)
    """Which phrases end here."""
    unread: list[tuple[str, _Concept]] = field(default_factory=list)
    """What phrases have from here on. It is read when a text comes here: most texts come to few of the nodes."""

    def read(self, subjects: Subjects) -> None:
        """Read what comes next in each phrase that is not read yet: up to a space, or a word."""
        unread, self.unread = self.unread, []
        for phrase, concept in unread:
            marked, rest = next_marked_words(phrase, subjects)
            if marked:
                node = self
                for word in marked:
                    node = node._grown(word)
                node.unread.append((rest, concept))
            elif concept not in self.concepts:
                self.concepts.append(concept)

    def _grown(self, marked: str) -> "_Node":
        """Return the node behind a word of a phrase. It is made if it is not there."""
        branch, word = self.words, marked
        if marked in _SIGNS:
            branch = self.signs
        elif "*" in marked:
            before, after, word = marked.startswith("*"), marked.endswith("*"), marked.strip("*")
            branch = (self.insides if after else self.endings) if before else self.beginnings
            if branch is self.beginnings:
                self.lengths.add(len(word))
        if word not in branch:
            branch[word] = _Node()
        return branch[word]

    def behind(self, forms: tuple[str, ...]) -> list["_Node"]:
        """Return each node that is behind a word of a text, by what it may be looked up as."""
        nodes = [self.words[form] for form in forms if form in self.words]
        if not (self.beginnings or self.endings or self.insides):
            return nodes
        for form in forms:
            fitting = [form[:length] for length in self.lengths if length <= len(form)]
            nodes += [self.beginnings[beginning] for beginning in fitting if beginning in self.beginnings]
            nodes += [node for ending, node in self.endings.items() if form.endswith(ending)]
            nodes += [node for inside, node in self.insides.items() if inside in form]
        return nodes


@dataclass(frozen=True, slots=True)
class _Match:
    start: int
    end: int
    concept: _Concept


_Way = tuple[_Node, int, int, int | None, int]
"""How far a phrase was followed in a text: the node, the word that comes next, the words that the mention begins with
and ends before (None for the end of the phrase), and how near the next word must be. Of these there are more than of
anything else, so they are no values with names."""


class Lexicon:
    """What a language's phrases are, to be looked for in texts."""

    def __init__(self, subjects: Subjects) -> None:
        self._subjects = subjects
        self._gaps = _GAPS_OF_WORDS if subjects.has_spaces else _GAPS_OF_CHARACTERS
        self._first: dict[tuple[str, ...], tuple[_Node, ...]] = {}
        """The nodes behind the first word of phrases, by what a word of a text may be looked up as."""

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Return the mentions in a text, from its beginning to its end.

        What lies inside a longer one is none: in “data protection authority” nothing else is spoken of. What two
        phrases say with the same words are two mentions.
        """
        words = row(text, self._subjects)
        matches: list[_Match] = []
        for place, forms in enumerate(words.forms):
            for node in self._behind_first(forms):
                matches += self._matches(node, words, place)
        return tuple(
            Mention(match.concept[0], match.concept[1], text[match.start : match.end], match.start)
            for match in _outermost(matches)
            if match.concept
        )

    def _behind_first(self, forms: tuple[str, ...]) -> tuple[_Node, ...]:
        """Return the nodes behind a word that a phrase may begin with. Texts have the same words again and again."""
        if forms not in self._first:
            if len(self._first) >= _MOST_WORDS:
                self._first.clear()
            self._first[forms] = tuple(self._root.behind(forms))
        return self._first[forms]

    @cached_property
    def _root(self) -> _Node:
        # A mention begins where its phrase does, so that bracket needs no node.
        listed = self._listed()
        root = _Node(unread=[(phrase.removeprefix("["), concept) for concept, of in listed for phrase in phrases(of)])
        root.read(self._subjects)
        return root

    def _listed(self) -> Iterator[tuple[_Concept, str]]:
        yield None, self._subjects.other_senses
        for kind, names in self._subjects.phrases.items():
            for name, listed in names.items():
                yield (kind, name), listed

    def _matches(self, node: _Node, words: Row, place: int) -> list[_Match]:
        """Return what ends in a phrase, from a node behind the word at a place on."""
        matches: list[_Match] = []
        waiting: list[_Way] = [(node, place + 1, place, None, NEXT)]
        while waiting:
            node, here, start, end, reach = waiting.pop()
            if node.unread:
                node.read(self._subjects)
            if node.concepts:
                last = (end or here) - 1
                matches += [_Match(words.starts[start], words.ends[last], concept) for concept in node.concepts]
            if node.signs:
                waiting += self._behind_signs(node, words, here, start, end, reach)
            if here < len(words.forms) and words.nearness[here] <= reach and (nodes := node.behind(words.forms[here])):
                waiting += [(behind, here + 1, start, end, NEXT) for behind in nodes]
        return matches

    def _behind_signs(
        self, node: _Node, words: Row, here: int, start: int, end: int | None, reach: int
    ) -> Iterator[_Way]:
        """Yield the ways on behind the brackets and the gaps that are next in a phrase."""
        if "[" in node.signs:
            yield node.signs["["], here, here, end, reach
        if "]" in node.signs:
            yield node.signs["]"], here, start, here, reach
        for gap, far in _REACH.items():
            if gap in node.signs:
                for following in _reached(words, here, self._gaps[gap], far):
                    yield node.signs[gap], following, start, end, far


def _reached(words: Row, place: int, length: int, reach: int) -> Iterator[int]:
    """Yield each place that a gap of at most that length may lead to from a place."""
    for following in range(place, min(place + length + 1, len(words.forms))):
        if words.nearness[following] > reach:
            return
        yield following


def _outermost(matches: list[_Match]) -> list[_Match]:
    """Return the matches that are not inside a longer one, nor begin inside an earlier one of the same concept."""
    outermost: list[_Match] = []
    widest = _Match(0, 0, None)
    ends: dict[_Concept, int] = {}
    for match in sorted(matches, key=lambda match: (match.start, -match.end, match.concept is not None)):
        same_words = (match.start, match.end) == (widest.start, widest.end)
        inside = match.end <= widest.end and (widest.concept is None or not same_words)
        if inside or match.start < ends.get(match.concept, 0):
            continue
        if match.end > widest.end:
            widest = match
        ends[match.concept] = match.end
        outermost.append(match)
    return outermost
