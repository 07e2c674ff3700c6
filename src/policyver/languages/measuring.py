"""Quantities in languages with spaces between words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from policyver.languages.currencies import currency_before, currency_behind
from policyver.languages.figures import figure_value
from policyver.languages.measuring_words import MeasuringWords, measuring_words, tokens_of
from policyver.languages.number_words import Token
from policyver.languages.persons_ages import is_age
from policyver.languages.plain_numbers import counts_something
from policyver.languages.quantity import Quantity, QuantityKind

_NEAR = frozenset(
    [
        "",
        " ",
        "\u00a0",
        "\u202f",
        "\u2009",
        "-",
        "‐",
        "‑",
        ")",
        ") ",
        "）",
        "] ",
        ")-",
        "  ",
        ") \u00a0",
        "'",
        "’",
        ". ",
    ]
)
_PERCENT = "%٪％"


@dataclass(frozen=True, slots=True)
class Number:
    """A number in the tokens of a text, and what it counts as far as that is known."""

    first: int
    end: int
    """The index behind its last token."""
    value: Fraction
    is_word: bool
    is_article: bool = False
    kind: QuantityKind | None = None
    unit: str = ""
    start: int = 0
    stop: int = 0
    """Where it begins and ends in the text, with the signs around it."""


def measured(text: str, plain: str, locale: str) -> Iterator[Quantity]:
    """Yield the quantities of a text but its dates. `plain` has plain digits, and blanks for what counts nothing."""
    tokens = tokens_of(plain, locale)
    reader = _Reader(plain, tokens, measuring_words(locale))
    numbers = list(reader.numbers())
    for at, number in enumerate(numbers):
        following = numbers[at + 1] if at + 1 < len(numbers) else None
        before = numbers[at - 1] if at else None
        number = reader.with_unit_of(number, following, before)
        if number.kind is None:
            if number.is_article or (number.is_word and (number.value < 2 or reader.is_ambiguous(number))):
                continue
            if not counts_something(plain, number.start, number.stop, is_word=number.is_word):
                continue
            number = replace(number, kind="number")
        numbers[at] = number
        assert number.kind is not None  # noqa: S101  it was set above
        yield Quantity(number.kind, text[number.start : number.stop], number.start, number.value, number.unit)


class _Reader:
    def __init__(self, plain: str, tokens: Sequence[Token], words: MeasuringWords) -> None:
        self._plain = plain
        self._tokens = tokens
        self._words = words

    def numbers(self) -> Iterator[Number]:
        """Yield every number with what is beside it."""
        at = 0
        while at < len(self._tokens):
            number = self._at(at) if self._can_begin(at) else None
            if number is not None:
                yield number
            at = at + 1 if number is None else number.end

    def _can_begin(self, at: int) -> bool:
        """Whether a number or a period can begin at a token: most words are passed by."""
        token, words = self._tokens[at], self._words
        if token.is_figure or token.text in words.beginnings or token.bare in words.beginnings:
            return True
        return bool(words.unit_stems) or (at > 0 and self._tokens[at - 1].text in words.alone)

    def is_ambiguous(self, number: Number) -> bool:
        """Whether a word may be no number at all."""
        return (
            self._words.ambiguous.at(self._plain, self._tokens, number.first) is not None
            and number.end == number.first + 1
        )

    def with_unit_of(self, number: Number, following: Number | None, before: Number | None) -> Number:
        """Return a number with the unit of the one that it is joined to: the 30 of “30 to 60 days”."""
        if number.kind is not None or number.is_article:
            return number
        if (
            following
            and following.kind not in (None, "date")
            and not following.is_article
            and self._joins(number, following)
        ):
            return replace(number, kind=following.kind, unit=following.unit)
        if (
            before
            and before.kind in ("age", "amount")
            and self._joins(before, number)
            and self._ends_clause(number.end)
        ):
            return replace(number, kind=before.kind, unit=before.unit)
        return number

    def _joins(self, first: Number, second: Number) -> bool:
        gap = self._plain[first.stop : second.start].strip().casefold()
        if gap == ",":
            return not first.is_word and not second.is_word
        return gap in ("-", "–", "—", "~", "/") or gap in self._words.connectors

    def _at(self, at: int) -> Number | None:
        if whole := self._words.whole.at(self._plain, self._tokens, at):
            (value, unit), end = whole
            return self._placed(Number(at, end, value, is_word=True, kind="period", unit=unit))
        number = self._number(at)
        if number is None:
            return self._compound(at) or self._alone(at)
        return self._measured(number)

    def _number(self, at: int) -> Number | None:
        """Return the number that begins at a token, with its repetition in brackets, halves and scales."""
        number = self._single(at)
        if number is None:
            return None
        end, value = number.end, number.value
        if end < len(self._tokens) and self._gap(end).strip() in ("(", "[", "（"):
            again = self._single(end)
            if again and self._plain[self._tokens[again.end - 1].end :][:1] in (")", "]", "）"):
                end = again.end
        if half := self._words.halves.at(self._plain, self._tokens, end):
            value, end = value + Fraction(1, 2), half[1]
        scale = self._words.scales.at(self._plain, self._tokens, end)
        if scale and self._gap(end) in _NEAR and (len(self._tokens[end].text) > 2 or not self._gap(end)):
            value, end = value * scale[0], scale[1]
            rest = None if number.is_article or end >= len(self._tokens) else self._single(end)
            if rest and rest.is_word and not rest.is_article and rest.value < scale[0] and self._gap(end) == " ":
                value, end = value + rest.value, rest.end
            return self._placed(replace(number, end=end, value=value, is_article=False))
        return self._placed(replace(number, end=end, value=value))

    def _single(self, at: int) -> Number | None:
        token = self._tokens[at]
        if token.is_figure:
            value = figure_value(token.text)
            return None if value is None else Number(at, at + 1, value, is_word=False)
        options = [
            (end, kind, value)
            for kind, phrases in enumerate((self._words.ones, self._words.numbers, self._words.fractions))
            if (option := phrases.at(self._plain, self._tokens, at))
            for value, end in (option,)
        ]
        if not options:
            return None
        end, kind, value = max(options)
        is_article = kind == 0 or any(other == (end, 0, Fraction(1)) for other in options)
        return Number(at, end, value, is_word=True, is_article=is_article or kind == 2)

    def _measured(self, number: Number) -> Number:
        """Return a number with its unit, currency or the like."""
        end, plain = number.end, self._plain
        behind = plain[number.stop :].lstrip(" \u00a0\u202f")
        if behind[:1] and behind[0] in _PERCENT:
            stop = len(plain) - len(behind) + 1
            return replace(number, kind="percent", stop=stop)
        if self._is_near(end) and (percent := self._words.percent.at(plain, self._tokens, end)):
            return self._placed(replace(number, kind="percent", end=percent[1]))
        if amount := self._amount(number):
            return amount
        if counted := self._unit(end):
            (factor, unit), last = counted
            value = number.value * factor
            if half := self._words.halves.at(plain, self._tokens, last):
                value, last = value + factor / 2, half[1]
            period = self._placed(replace(number, value=value, kind="period", unit=unit, end=last))
            is_of_life = unit == "year" and not number.is_article
            return replace(period, kind="age") if is_of_life and self._is_age(period, has_unit=True) else period
        is_one = number.value == 1 and number.is_word
        if is_one and (name := self._words.unit_before(plain, self._tokens, number.first)):
            start = self._tokens[number.first - 1].start
            return replace(number, kind="period", unit=name, start=start)
        if not number.is_article and self._is_age(number, has_unit=False):
            return replace(number, kind="age", unit="year")
        return number

    def _is_age(self, number: Number, *, has_unit: bool) -> bool:
        return is_age(self._plain, self._tokens, self._words, number.first, number.end, number.value, has_unit=has_unit)

    def _amount(self, number: Number) -> Number | None:
        plain, words = self._plain, self._words
        if number.is_article and number.value <= 1:
            return None
        if before := currency_before(plain, number.start):
            return replace(number, kind="amount", unit=before[0], start=before[1])
        if behind := currency_behind(plain, number.stop):
            return replace(number, kind="amount", unit=behind[0], stop=behind[1])
        if not self._is_near(number.end):
            return None
        named = words.currencies.at(plain, self._tokens, number.end)
        return self._placed(replace(number, kind="amount", unit=named[0], end=named[1])) if named else None

    def _unit(self, at: int) -> tuple[tuple[Fraction, str], int] | None:
        """Return the unit that begins at a token, perhaps behind words like “full”."""
        for _ in range(3):
            if not self._is_near(at):
                return None
            if unit := self._words.units.at(self._plain, self._tokens, at):
                return unit
            token = self._tokens[at]
            if (
                self._tokens[at - 1].is_figure
                and not token.is_figure
                and (stem := self._words.unit_of_stem(token.text))
            ):
                return (Fraction(1), stem), at + 1
            between = self._words.between.at(self._plain, self._tokens, at)
            if between is None:
                return None
            at = between[1]
        return None

    def _is_near(self, at: int) -> bool:
        """Whether only a space or a hyphen is before a token."""
        return 0 < at < len(self._tokens) and self._gap(at) in _NEAR

    def _compound(self, at: int) -> Number | None:
        """Return the period in a word that begins with its number: “dreißigtägig”."""
        token = self._tokens[at]
        if not token.is_figure and (period := self._words.compound(token.text)):
            value, unit = period
            return self._placed(Number(at, at + 1, value, is_word=True, kind="period", unit=unit))
        return None

    def _alone(self, at: int) -> Number | None:
        """Return one of a unit that is named without a number, behind a word like “within”."""
        token, words = self._tokens[at], self._words
        if (
            at == 0
            or self._gap(at) != " "
            or self._tokens[at - 1].text not in words.alone
            or token.text not in words.singular
        ):
            return None
        unit = words.units.at(self._plain, self._tokens, at)
        if unit and words.is_unit_first and unit[1] < len(self._tokens) and self._single(unit[1]):
            return None  # the number is behind it
        return (
            self._placed(Number(at, unit[1], unit[0][0], is_word=True, kind="period", unit=unit[0][1]))
            if unit
            else None
        )

    def _ends_clause(self, end: int) -> bool:
        return end >= len(self._tokens) or self._gap(end).strip() != ""

    def _gap(self, at: int) -> str:
        """Return what is between a token and the one before it."""
        return self._plain[self._tokens[at - 1].end : self._tokens[at].start] if 0 < at < len(self._tokens) else ""

    def _placed(self, number: Number) -> Number:
        last = self._tokens[number.end - 1].end
        if (
            self._plain[last : last + 1] in (")", "）", "]")
            and "(" in self._plain[self._tokens[number.first].start : last]
        ):
            last += 1
        return replace(number, start=self._tokens[number.first].start, stop=last)
