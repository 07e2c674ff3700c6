"""What pages say of themselves in the reader's language, and dates and numbers as that language writes them."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_timedelta
from babel.messages.pofile import read_po
from babel.numbers import format_decimal
from markupsafe import Markup, escape

from policyver.document.controls import visible
from policyver.names import language, wider_locales

_LAST_RESORT = "en"
_TEMPLATE = "messages.pot"  # its texts are English


@dataclass(frozen=True, slots=True)
class Wording:
    """The messages for one locale. One that its own language lacks is English, and on a page is marked as that.

    They are in the catalogues in `languages/`, `de.po`, and in English in their template, `messages.pot`.
    """

    locale: str

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return direction(self.locale)

    def text(self, key: str, **values: str) -> str:
        """Return a message with its blanks filled in."""
        return self._find(key)[1].format(**values)

    def html(self, key: str, **values: str) -> Markup:
        """Return a message for a page. What fills a blank keeps its own direction and language."""
        written, message = self._find(key)
        if written == language(self.locale):
            return escape(message).format(**{name: isolated(value) for name, value in values.items()})
        filled = escape(message).format(**{name: isolated(value, self.locale) for name, value in values.items()})
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
        for tag in (*wider_locales(self.locale), _LAST_RESORT):
            if key in _catalogue(tag):
                return language(tag), _catalogue(tag)[key]
        raise KeyError(key)


def language_name(locale: str) -> str:
    """Return what a language is called in English."""
    return _babel(locale).english_name or locale


def direction(locale: str) -> str:
    """Return in which direction a language is written: `ltr` or `rtl`."""
    return _babel(locale).text_direction


def isolated(text: str, locale: str = "") -> Markup:
    """Return text for a sentence of perhaps another direction, with the language it is in where that is known."""
    words = text.striptags() if isinstance(text, Markup) else text
    strong = (unicodedata.bidirectional(letter) for letter in words)
    first = next((kind for kind in strong if kind in ("L", "R", "AL")), "")
    # A browser would find the direction by itself; WeasyPrint needs to be told.
    side = Markup(' dir="{}"').format("ltr" if first == "L" else "rtl") if first else ""
    written = Markup(' lang="{}"').format(locale) if locale else ""
    return Markup("<bdi{}{}>{}</bdi>").format(written, side, text if isinstance(text, Markup) else visible(text))


@cache
def _catalogue(tag: str) -> Mapping[str, str]:
    """Return the messages of a language by their keys, without those whose translation is doubtful (fuzzy)."""
    file = files("policyver.languages") / (_TEMPLATE if tag == _LAST_RESORT else f"{tag}.po")
    if not file.is_file():
        return {}
    # Without the header: it says nothing that is needed here, and reading it costs the 9 ms that Python's e-mail does.
    _, _, entries = file.read_text(encoding="utf-8").partition("\n\n")
    messages = [message for message in read_po(entries.splitlines()) if message.context and not message.fuzzy]
    texts = {message.context: message.id if tag == _LAST_RESORT else message.string for message in messages}
    return {key: text for key, text in texts.items() if key and isinstance(text, str) and text}


@cache
def _babel(locale: str) -> Locale:
    for tag in wider_locales(locale):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):  # a language that Unicode's data do not cover, a variant
            continue
    return Locale(_LAST_RESORT)
