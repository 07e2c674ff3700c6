"""What statements and languages are called, in files, tags and options."""

import re

from policyver.errors import BadArgument

STATEMENT_NAME = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_LOCALE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*")


def check_statement_name(name: str) -> str:
    """Give the name back where a statement can bear it, in files and tags."""
    if not re.fullmatch(STATEMENT_NAME, name):
        raise BadArgument(
            f"{name!r} cannot name a statement.", "Use small letters, digits and single hyphens: privacy-statement."
        )
    return name


def check_locale(tag: str) -> str:
    """Give the tag back where it is a language tag as policyver writes them (BCP 47: `en`, `zh-Hant`, `pt-BR`)."""
    if not _LOCALE.fullmatch(tag):
        raise BadArgument(f"{tag!r} is not a language tag.", "Write one like en, de, pt-BR or zh-Hant.")
    return tag


def language(locale: str) -> str:
    """Give the language of a locale, in whatever country and script: `pt` of `pt-BR`."""
    return locale.partition("-")[0]


def same_language(one: str, other: str) -> bool:
    """Tell whether two locales are the same language."""
    return language(one) == language(other)
