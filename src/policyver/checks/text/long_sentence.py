"""A sentence that is much longer than readers can keep in mind."""

import re
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from policyver.checks.passages import Passage, passages
from policyver.checks.rule import CheckedVersion, Fault, rule, setting
from policyver.counting import counted
from policyver.languages.model import words
from policyver.redline.sentences import units, weigh

_MOST_SHOWN = 3
"""Findings a text. More: the longest sentences are lost among those that are only long."""
_LEAST = 3
"""Words of a sentence that counts for the median. Fewer: cells and items of a word make every sentence look long."""
_LONG_WORD = 20
"""Letters of a word that counts as two: German writes a name of several words as one."""
_END = re.compile(
    r"(?P<word>[^\s.!?()\[\]\"“”„]{1,40}(?:\.[^\s.!?()]{1,20}){0,3})[)\]\"”’»]*[.!?؟।][\"”“’»)\]]*[\s\u00a0]+"
    r"(?=[\"“„«‘(\[]*(?P<next>\w))|[。！？][」』）”’]*|\n"
)
_ABBREVIATIONS = frozenset(
    words(
        "mr mrs ms dr prof st no nr nos art arts abs sec secs inc ltd co corp llc vs etc cf al resp cal civ rev stat"
        " bzw ca lit buchst ziff vgl ggf evtl inkl usw str par p pp vol ed dept approx incl sr sra núm pág ul tzv"
    )
)
_SHOWN = 60
"""Letters that are quoted."""


@rule("long-sentence", severity="note", todo="See whether it can be parted.", settings={"words": 60})
def long_sentences(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield the longest sentences of each text, of those with more words than are set."""
    most = setting(checked, "long-sentence", "words")
    for locale, text in checked.texts.items():
        sentences = [
            (count, passage.place, sentence)
            for passage in passages(text)
            if passage.block.kind != "heading"
            for count, sentence in _sentences(passage)
        ]
        too_long = sorted((sentence for sentence in sentences if sentence[0] > most), key=lambda sentence: -sentence[0])
        usual = median([count for count, *_ in sentences if count >= _LEAST] or [0])
        for count, place, sentence in sorted(too_long[:_MOST_SHOWN], key=lambda sentence: sentence[1]):
            length = f"{counted(count, 'word')}, half of its sentences at most {usual:.0f}"
            yield Fault(locale, f"A sentence of the {locale} text has {length}: “{_beginning(sentence)}”.", place)


def _beginning(sentence: str) -> str:
    if len(sentence) <= _SHOWN:
        return sentence
    return f"{sentence[:_SHOWN].rpartition(' ')[0] or sentence[:_SHOWN]} …"


def _sentences(passage: Passage) -> Iterator[tuple[int, str]]:
    """Yield each sentence of a passage with its number of words."""
    starts = [0, *(match.end() for match in _END.finditer(passage.text) if _is_end(match)), len(passage.text)]
    for start, end in pairwise(starts):
        sentence = passage.text[start:end].strip()
        parts = units(sentence)
        count = weigh(parts) + sum(len(word) > _LONG_WORD and word.isalpha() for word in parts)
        yield int(count), sentence


def _is_end(match: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence, and not “U.S.”, “Dr.” or the 3. of a month."""
    word, following = match["word"] or "", match["next"]
    if not word:
        return True
    is_short = "." in word or (len(word) == 1 and word.isalpha()) or word.lower() in _ABBREVIATIONS
    return not is_short and not following.islower()
