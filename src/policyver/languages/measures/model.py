"""The one shape of how a language writes numbers, and what it counts with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """The words of a language for numbers, and those around a number that say what it counts.

    Forms of one thing are in one text with spaces between them; `_` stands for a space or a hyphen inside a form.
    A unit's name may have a factor before it: a quarter is `3 month`.
    """

    small: Mapping[int, str] = field(default_factory=dict)
    """Every number that is not put together from others, below a hundred, and such as are irregular."""
    tens: Mapping[int, str] = field(default_factory=dict)
    ones: Mapping[int, str] = field(default_factory=dict)
    """One to nine as they are written beside a ten; where it is empty, as in `small`."""
    joined: tuple[str, ...] = ()
    """How a ten and a one are put together: `{ten}_{one}`."""
    hundreds: Mapping[int, str] = field(default_factory=dict)
    with_hundred: tuple[str, ...] = ()
    """How a hundred and what is behind it are put together: `{hundred}_and_{rest}`. `{shortened}` is the hundred
    without its last letter."""
    scales: Mapping[str, int] = field(default_factory=dict)
    """Words that multiply the number before them: thousand, million."""
    one: str = ""
    """Forms of “one” that are the indefinite article or the like too: they count before a unit, and nowhere else."""
    only_before_a_unit: str = ""
    """Number words that mean something else as well: French “neuf”, which is new, too."""
    and_a_half: str = ""
    """What adds a half to the number before it."""
    fractions: Mapping[str, str] = field(default_factory=dict)
    """Numbers that are no whole ones, by their value: `1/2`, `3/2`."""

    units: Mapping[str, str] = field(default_factory=dict)
    """The units of time with their forms."""
    whole: Mapping[str, str] = field(default_factory=dict)
    """What is a period without any number: `1 year` for “annually”, `2 day` for an Arabic dual."""
    alone_behind: str = ""
    """Words behind which a unit without a number is one of it, in languages without an article: within a month."""
    between: str = ""
    """Words that may be between a number and its unit: full, consecutive."""
    attached: str = ""
    """What is written before a word as one with it, the longest first."""
    unit_first: bool = False
    """Whether “one” may be behind its unit, as in Arabic."""
    number_stems: Mapping[int, str] = field(default_factory=dict)
    """Numbers as they begin a word: Polish “trzydziesto”. Those of `small` and `tens` begin one, too."""
    unit_stems: Mapping[str, str] = field(default_factory=dict)
    """How a word goes on whose beginning is a number: German “tägig” in “dreißigtägig”."""

    age_units: str = ""
    """Units that are years of life by themselves: Japanese 歳."""
    age_before: str = ""
    """Words shortly before a number that make it an age: aged."""
    age_behind: str = ""
    """Words behind a number and its unit that make it an age: of age, old."""
    limits: str = ""
    """Words right before a number that make it an age where persons are spoken of: under, over."""
    weak_limits: str = ""
    """As limits, where nothing that is counted follows: at least."""
    persons: str = ""
    """Beginnings of words for persons that have an age: child, minor."""

    percent: str = ""
    percent_before: str = ""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """The words for currencies, by their ISO 4217 codes."""
    connectors: str = ""
    """Words between two numbers that have one unit: to, or, and."""
    counters: str = ""
    """In languages without spaces: what a number is followed by where it counts something."""
    references: str = ""
    """Words before a number that only names something: step, level, number."""
