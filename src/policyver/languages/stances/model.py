"""The one shape of how a language says what is bound, allowed, denied, narrowed, widened, asked for and announced."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Stances:
    """Words that turn a sentence. Forms are parted by spaces, with `_` for a space inside one.

    In a language without spaces they are signs, looked for anywhere; the longest one counts.
    """

    binding: str
    """Must, shall, is required to."""
    announcing: str
    """Will: what is announced binds, but a sentence without the word says no less."""
    allowing: str
    """May, can, has the right to."""
    softening: str = ""
    """Should, tries to, where possible."""
    denying: str
    excepting: str
    """Unless, except: an exception that came or went narrows or widens, and an “unless” stands for an “if not”."""
    not_denying: str = ""
    """What has a word of denial and denies nothing: no later than, not only."""
    opposites: str = ""
    """Beginnings that turn a word into its opposite, where they are frequent: Czech “ne-”."""

    only: str
    any: str
    open_list: str
    """Including but not limited to, among others."""
    no_scope: str = ""
    """What has one of the words above and limits nothing: at any time."""

    consenting: str
    """Consent, opt in."""
    deemed: str = ""
    """Consent that is only assumed: by continuing to use."""
    notifying: str
    """Informing somebody."""
    publishing: str
    """Putting it somewhere."""

    endless: str
    """For ever: a period without an end."""
    recipient_words: str
    """Beginnings of words above a list of names, by which these are recipients: providers, vendors."""
    moving: str
    """Beginnings of words by which data are somewhere or go somewhere: there a country is where they go."""
    defining: str
    """A regular expression for what is behind a term that is defined."""
    defines_term: str
    """A regular expression for a definition around its term, for which TERM stands: by TERM we mean."""
    introduces_terms: str
    """A regular expression for the line above a list of terms."""
    postal: str = ""
    """A regular expression for a postal code with its place."""
