"""Which changed words turn the sense of a sentence: numbers, dates, negations, and words that bind or allow.

The lists are no grammar. They are there to make somebody look, and to tell a correction from a new version.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from policyver.document.marks import Style
from policyver.redline.model import ComparedBlock, Op, Redline, Span
from policyver.redline.tokens import is_word, tokenize

What = Literal["number", "date", "negation", "duty"]

_MONTHS = (
    "january february march april may june july august september october november december"
    " januar februar märz mai juni juli oktober dezember"
    " janvier février mars avril juin juillet août septembre octobre novembre décembre"
    " enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
    " يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"
)
_NUMBERS = (
    "zero one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty"
    " seventy eighty ninety hundred thousand million half twice once jan feb mar apr jun jul aug sep sept oct nov dec"
    " zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig sechzig"
    " siebzig achtzig neunzig hundert tausend"
    " deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente soixante cent mille"
    " dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta sesenta noventa cien mil"
)
_TIMES = (
    "day days week weeks month months quarter quarters year years hour hours minute minutes decade decades"
    " daily weekly monthly quarterly yearly annually monday tuesday wednesday thursday friday saturday sunday"
    " first second third fourth fifth sixth seventh eighth ninth tenth last"
    " tag tage tagen woche wochen monat monate monaten monats quartal quartale jahr jahre jahren stunde stunden"
    " täglich wöchentlich monatlich jährlich montag dienstag mittwoch donnerstag freitag samstag sonntag"
    " ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten letzten"
    " einem einen eines"
    " jour jours semaine semaines mois trimestre an ans année années heure heures lundi mardi mercredi jeudi vendredi"
    " samedi dimanche premier deuxième troisième dernier"
    " día días semana semanas mes meses año años hora horas lunes martes miércoles jueves viernes sábado domingo"
    " أيام يوم أسبوع أسابيع شهر أشهر سنة سنوات ساعة ساعات"
)
_LIMITS = (
    "most least maximum minimum more less fewer before after until within up under over above below"
    " höchstens mindestens maximal minimal mehr weniger vor nach bis innerhalb binnen über unter"
    " maximum minimum plus moins avant après jusqu moins au-delà"
    " máximo mínimo más menos antes después hasta"
)
_NEGATIONS = (
    "dont cant wont doesnt didnt isnt arent keinerlei nirgends refuse refused deny ولا وليس بلا عدم"
    " not no never none nor neither nothing nobody without cannot except unless only"
    " nicht kein keine keinen keinem keiner keines nie niemals weder noch ohne nichts niemand außer nur"
    " ne pas jamais aucun aucune ni sans sauf seulement"
    " nunca jamás ningún ninguna ninguno tampoco sin salvo excepto solo"
    " non mai nessun nessuna né senza"
    " لا لم لن ليس ليست غير دون بدون إلا فقط"
)
_DUTIES = (
    "shall must will may should can could might would need required requires obliged entitled prohibited forbidden"
    " allowed permitted always have has had ought agree agrees duty right rights obligation sell sold share shared"
    " muss müssen darf dürfen soll sollen sollte sollten kann können könnte könnten wird werden würde würden"
    " verpflichtet berechtigt verboten erlaubt immer stets"
    " doit doivent peut peuvent pourra pourront devra devront obligé toujours"
    " debe deben puede pueden podrá podrán deberá deberán siempre"
    " deve devono può possono sempre"
    " يجب يجوز يمكن ينبغي قد سوف يحق دائما دائمًا"
)
_UNSPACED: dict[What, tuple[str, ...]] = {
    "negation": ("ない", "ません", "ず", "不", "未", "无", "無", "没", "沒", "非", "除"),
    "duty": (
        "べき",
        "なければ",
        "必要",
        "できる",
        "できま",
        "場合があ",
        "必须",
        "必須",
        "应",
        "應",
        "可以",
        "可能",
        "得",
    ),
    "date": ("年", "月", "日"),
    "number": tuple("一二三四五六七八九十百千万"),
}
"""What to look for in scripts without spaces, in a changed stretch as a whole."""

_LISTS: tuple[tuple[What, str], ...] = (
    ("number", f"{_TIMES} {_LIMITS}"),
    ("number", _NUMBERS),
    ("date", _MONTHS),
    ("duty", _DUTIES),  # behind the months: “may” is more often a duty
    ("negation", _NEGATIONS),
)
_OPPOSITES = ("un", "in", "im", "il", "ir", "non", "dis", "a", "nicht", "miss", "mis", "ent")
"""Beginnings that turn a word into its opposite."""

_SIGNS = re.compile(r"[%‰$€£¥]|[-−](?=\s*\d|$)")
_COMPOUND = re.compile(
    r"(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und\w+ig(?:st\w*)?|twenty-\w+|thirty-\w+|\w+teen(?:th)?"
    r"|\w+zehn\w*"
)
_LANGUAGES = {"en", "de", "fr", "es", "it", "ar", "ja", "zh"}
_ROMAN = re.compile(r"[IVXLC]{2,}|[IVX]")
_SPANS = frozenset(_TIMES.split())
_WORDS = {word: what for what, words in _LISTS for word in words.split()}


@dataclass(frozen=True, slots=True)
class Signal:
    """A word that came or went, and what it may turn."""

    what: What
    word: str


def signals(redline: Redline) -> tuple[Signal, ...]:
    """Give what came or went in changes of words, each once, in reading order.

    A word that changed its place is one, too: “30 days, then 60” and “60 days, then 30” have the same words.
    """
    found: dict[Signal, None] = {}
    for block in redline.blocks:
        if "words" in block.kinds:
            for change in (*_changes(block), [*_struck(block, "delete"), *_struck(block, "insert")]):
                struck, new = _words(change, "delete"), _words(change, "insert")
                for words, others in ((struck - new, new - struck), (new - struck, struck - new)):
                    found |= dict.fromkeys(_signals_in(words, others))
                found |= dict.fromkeys(_turned(struck - new, new - struck))
                found |= dict.fromkeys(_signs_in(change))
    return tuple(found)


def knows_language(tag: str) -> bool:
    """Tell whether there are lists of a language: in others no change can be told to turn no sense."""
    return tag in _LANGUAGES


def _words(change: Sequence[Span], op: Op) -> Counter[str]:
    """Count the words that a change strikes, or brings in. Neighbouring letters of scripts without spaces are one."""
    words: Counter[str] = Counter()
    text = "".join(span.text for span in change if span.op == op)
    keys = filter(is_word, tokenize(text).keys)
    for is_letter, run in groupby(keys, key=lambda key: len(key) == 1 and key > "\u2e80"):
        found = list(run)
        words.update(["".join(found)] if is_letter else found)
    return words


def _signs_in(change: Sequence[Span]) -> Iterator[Signal]:
    """Find signs that belong to a number, and come or go without it: %, a minus."""
    sides = ("".join(span.text for span in change if span.op == op) for op in ("delete", "insert"))
    before, after = ("".join(_SIGNS.findall(text)) for text in sides)
    if before != after:
        yield Signal("number", (after or before)[:1])


def _struck(block: ComparedBlock, op: Op) -> list[Span]:
    """Give words that stand in both texts and are struck out in one of them, as if they were deleted or inserted."""
    toggled = (
        replace(span, op="delete" if Style.STRIKE in span.marks else "insert", was=None)
        for span in block.spans
        if span.was is not None and (Style.STRIKE in span.marks) != (Style.STRIKE in span.was)
    )
    return [span for span in toggled if span.op == op]


def _changes(block: ComparedBlock) -> Iterator[Sequence[Span]]:
    yield from (change.spans for change in block.text_changes() if change.kind == "words")


def _turned(struck: Iterable[str], new: Iterable[str]) -> Iterator[Signal]:
    """Find words that became their opposite by what they begin with: lawful, unlawful; zulässig, unzulässig."""
    before, after = ({word.casefold() for word in words} for words in (struck, new))
    for shorter, longer in ((before, after), (after, before)):
        for word in sorted(longer):
            if any(word.startswith(sign) and word.removeprefix(sign).lstrip("-") in shorter for sign in _OPPOSITES):
                yield Signal("negation", word)


def _signals_in(words: Iterable[str], others: Iterable[str]) -> Iterator[Signal]:
    """Find signals in what came, or went; `others` went, or came, instead."""
    instead = {word.casefold() for word in others}
    for word in words:
        folded = word.casefold()
        if folded in _SPANS and instead and instead.isdisjoint(_WORDS):
            continue  # a slip in “days” is a slip, and no other span of time
        is_roman = _ROMAN.fullmatch(word) and word != "I"
        if any(letter.isdigit() for letter in word) or is_roman or _COMPOUND.fullmatch(folded):
            yield Signal("number", word)
        elif folded in _WORDS:
            yield Signal(_WORDS[folded], word)
        elif folded.endswith("n't"):
            yield Signal("negation", word)
        else:
            yield from (Signal(what, word) for what, signs in _UNSPACED.items() if any(sign in word for sign in signs))
