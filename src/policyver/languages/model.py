"""The one shape of what policyver knows of a language."""

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of a language that turn the sense of a statement, and those by which its headings are known.

    Every word is written as `fold_word` returns it. Words are single ones: of “at most” it is “most” that counts; each
    word of an entry that has several counts. Where a language is written without spaces, its words are signs: they are
    looked for inside a changed stretch.
    """

    tag: str
    """The language's BCP 47 tag: `de`. Its module and its catalogue are called by it."""
    calendars: tuple[str, ...]
    """The locales of Unicode's data (CLDR) that the names of months and days are from: `de`, `de-AT` for “Jänner”."""
    has_spaces: bool
    """Whether spaces part its words."""

    cardinals: tuple[str, ...]
    """The numbers from zero to twenty, in order."""
    ordinals: tuple[str, ...]
    """First to twentieth, with their other forms. A slip inside one of them is only a slip."""
    numbers: tuple[str, ...]
    """Other number words: tens, hundred, thousand, half, twice, and further forms of the small ones."""
    number_pattern: str
    """A regular expression for numbers that are put together: “twenty-one”, “einundzwanzig”."""
    units: tuple[str, ...]
    """Units of time in all their forms, and words like “monthly”. A slip inside one of them is only a slip."""
    limits: tuple[str, ...]
    """Words that say how much or how long: most, least, within, until, before."""
    negations: tuple[str, ...]
    """Words that deny, and those that make an exception: not, without, except, only."""
    opposites: tuple[str, ...]
    """Beginnings that turn a word into its opposite: un-."""
    duties: tuple[str, ...]
    """Words that bind: must, will, obliged, always."""
    permissions: tuple[str, ...]
    """Words that allow, or grant a right: may, can, entitled."""

    months: tuple[str, ...]
    """The months, with the forms they have in a date: “czerwca”. From CLDR, as are the next three; a test holds them
    complete. They are kept here, so that a redline neither waits for CLDR nor depends on which release is installed."""
    days: tuple[str, ...]
    """The days of the week."""

    sections: tuple[str, ...]
    """Words before the number of a part of a text: section, article."""
    effective_dates: tuple[str, ...]
    """What is before the date from which a text holds, or right behind it: effective. These may be several words."""
    update_dates: tuple[str, ...]
    """What is before any other date of a text: last updated, as of."""
    title: str
    """A regular expression (spaces escaped) for what a privacy statement or a cookie notice is called."""
    about_a_title: str
    """A regular expression for what a line has that only speaks of such a statement: “changes to this policy”."""

    pages: tuple[str, ...]
    """What is around the number of a page in its head or foot, `#` for a number: `page # of #`. Spaces may be
    left out."""
    waits: tuple[str, ...]
    """How a web page begins to say that its text is still to come, “loading”, or not there. Some are several words."""
    switched_on: tuple[str, ...]
    """Beginnings of words by which a page asks for scripts: “enable”, “without”. In a line that names JavaScript."""

    conjunctions: tuple[str, ...] = ()
    """Words for “and” and “or”: a hyphen before one stands for a word that follows, `pre- and post-contractual`."""
    hyphen_heads: tuple[str, ...] = ()
    """First parts of words that keep their hyphen, `third-party`, where it is not plain from the text."""

    hyphen_tails: tuple[str, ...] = ()
    """Second parts of words that keep their hyphen: French “donnez-nous”, “peut-être”."""

    short_months: tuple[str, ...] = ()
    """Short names of the months without their full stops, where CLDR has any."""
    short_days: tuple[str, ...] = ()
    """Short names of the days."""
    periods: tuple[str, ...] = ()
    """The units of time that are counted with a full stop, “3. Quartal”, where the language writes “third” so."""
    articles: tuple[str, ...] = ()
    """The word for one, where it is the indefinite article too. Its grammar may be corrected, so it does not count."""
    attached: tuple[str, ...] = ()
    """What is written before a word as one with it: French “n'”, the Arabic article."""
    twins: tuple[str, ...] = ()
    """Words that are right twice in a row: “the fact that that day”, “die Daten, die die Bank hat”; names like “Bora
    Bora”. Of those that are not here a text has one too many."""
    between_twins: tuple[str, ...] = ()
    """Words between two that are the same, “step by step”: then two words in a row may be right twice."""
    never_twice: tuple[str, ...] = ()
    """Where a language is written without spaces: what is always one sign or word too many."""
    common_words: tuple[str, ...] = ()
    """Short names in CLDR that are left out, since they are common words as well: Czech “pro” (December, and “for”)."""

    @property
    def dates(self) -> tuple[str, ...]:
        """Return what is before a date that says from when a text is."""
        return self.effective_dates + self.update_dates


def fold_word(word: str) -> str:
    """Return a word as the lists have it: in NFC, small letters, “ss” for “ß”, no Arabic vowel signs or stretching."""
    folded = unicodedata.normalize("NFC", word.casefold())
    return folded if folded.isascii() else folded.translate(_LEFT_OUT)


def words(text: str) -> tuple[str, ...]:
    """Return the words of a list that is written as a text."""
    return tuple(text.split())


def inflected(stems: str, endings: str) -> tuple[str, ...]:
    """Return each stem with each ending, stem by stem. `-` is no ending."""
    return tuple(stem + ending.strip("-") for stem in stems.split() for ending in endings.split())


_LEFT_OUT = dict.fromkeys([*range(0x64B, 0x660), 0x670, 0x640])
