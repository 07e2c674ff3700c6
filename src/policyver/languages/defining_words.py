"""What is known of each language's ways of defining a term."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DefiningWords:
    """The words of one language around a term that is defined."""

    means: str
    """A regular expression for what is behind a term that is defined, quoted or bold: means."""
    before: str = "(?!)"
    """A regular expression for what is before a quoted term that is defined: we refer to them as."""
    glossary: str = "(?!)"
    """A regular expression for the heading of a list of terms, and for the line above it."""
    beside: tuple[str, ...]
    """The words that may be beside quoted terms in brackets: (together, the “Service”). Of a language without spaces,
    what may be there."""
    aliases: str
    """A regular expression for what is before a quoted word that is no term: so-called, also known as, click."""
    pronouns: tuple[str, ...]
    """Terms that stand for somebody: we, you. They are used in all their forms."""
    elsewhere: str
    """A regular expression for the remark that terms are defined in another text."""
    own: tuple[str, ...] = ()
    """Words before a use that is of what a text is about, and of nothing else of that kind: our."""
    follows: tuple[str, ...] = ()
    """Words that go on with a sentence behind a term, and are no part of a longer name: “our site and”."""
    usual: tuple[str, ...] = ()
    """Terms that statements define, in singular and plural. A capital letter makes each a term; none of German, whose
    nouns all have one."""
    determiners: tuple[str, ...] = ()
    """Words that may begin a sentence right before a term: The Services."""
    heads: tuple[str, ...] = ()
    """Words that terms of several words end with: Authorized Users. Of languages in which the last word says what a
    term is."""
    modifiers: tuple[str, ...] = ()
    """Words before them that are in no names. Other words are known for no names when a text has them in small letters,
    too."""
