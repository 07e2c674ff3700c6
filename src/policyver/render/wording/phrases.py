"""What pages say of themselves in the reader's language, and dates and numbers as that language writes them."""

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_timedelta
from babel.numbers import format_decimal
from markupsafe import Markup, escape

from policyver.names import language

_LAST_RESORT = "en"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases for one locale. One that its own language lacks is English, and on a page is marked as that."""

    locale: str

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return direction(self.locale)

    def text(self, key: str, **values: str) -> str:
        """Give a phrase with its blanks filled in."""
        return self._find(key)[1].format(**values)

    def html(self, key: str, **values: str) -> Markup:
        """Give a phrase for a page. What fills a blank keeps its own direction and language."""
        written, phrase = self._find(key)
        if written == language(self.locale):
            return escape(phrase).format(**{name: isolated(value) for name, value in values.items()})
        filled = escape(phrase).format(**{name: isolated(value, self.locale) for name, value in values.items()})
        return Markup('<span lang="{}" dir="{}">{}</span>').format(written, direction(written), filled)

    def date(self, day: date) -> str:
        """Write a day in full: 1 January 2027."""
        return format_date(day, "long", locale=_babel(self.locale))

    def days(self, count: int) -> str:
        """Write a number of days."""
        # Babel's format_unit knows no "day" in languages that inherit theirs; at this threshold days stay days.
        return format_timedelta(timedelta(days=count), granularity="day", threshold=1e6, locale=_babel(self.locale))

    def number(self, count: int) -> str:
        """Write a whole number."""
        return format_decimal(count, locale=_babel(self.locale))

    def _find(self, key: str) -> tuple[str, str]:
        for tag in (*_wider(self.locale), _LAST_RESORT):
            if key in _table(tag):
                return language(tag), _table(tag)[key]
        raise KeyError(key)


def direction(locale: str) -> str:
    """Tell in which direction a language is written: `ltr` or `rtl`."""
    return _babel(locale).text_direction


def isolated(text: str, locale: str = "") -> Markup:
    """Write text that stands in a sentence of perhaps another direction, with the language it is in where given."""
    words = text.striptags() if isinstance(text, Markup) else text
    strong = (unicodedata.bidirectional(letter) for letter in words)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "")
    # A browser would find the direction by itself; WeasyPrint needs to be told.
    side = Markup(' dir="{}"').format("ltr" if first == "L" else "rtl") if first else ""
    written = Markup(' lang="{}"').format(locale) if locale else ""
    return Markup("<bdi{}{}>{}</bdi>").format(written, side, text)


def _wider(locale: str) -> Iterator[str]:
    """Give the tag, then the wider ones it stands in: zh-Hant-TW, zh-Hant, zh."""
    parts = locale.split("-")
    for length in range(len(parts), 0, -1):
        yield "-".join(parts[:length])


@cache
def _table(tag: str) -> Mapping[str, str]:
    file = files("policyver.render.wording") / "phrases" / f"{tag}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


@cache
def _babel(locale: str) -> Locale:
    for tag in _wider(locale):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):  # a language that Unicode's data do not cover, a variant
            continue
    return Locale(_LAST_RESORT)
