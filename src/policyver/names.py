"""What statements, languages and pages are called, in files, tags and options."""

import re
from collections.abc import Iterator

from policyver.errors import BadArgument

STATEMENT_NAME = r"[a-z0-9]+(?:-[a-z0-9]+)*"
_WEB_ADDRESS = re.compile(r"https?://[^\s/?#]+(?:[/?#]\S*)?")
_LOCALE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*")


def check_statement_name(name: str) -> str:
    """Return the name unchanged where a statement can have it, in files and tags. Raises BadArgument."""
    if not re.fullmatch(STATEMENT_NAME, name):
        tidy = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")
        ask = f" Did you mean {tidy}?" if tidy else ""
        raise BadArgument(f"{name!r} cannot name a statement.", f"Use small letters, digits and single hyphens.{ask}")
    return name


def tidy_locale(given: str) -> str:
    """Return a language tag that somebody typed as policyver writes it: `pt-BR` for `pt_br`. Raises BadArgument."""
    language, *parts = given.strip().replace("_", "-").split("-")
    cases = {4: str.title, 2: str.upper, 3: str.upper}
    tag = "-".join([language.lower(), *(cases.get(len(part), str.lower)(part) for part in parts)])
    return tag if _LOCALE.fullmatch(tag) else check_locale(given)


def check_locale(tag: str) -> str:
    """Return the tag unchanged where it is a language tag as policyver writes them (BCP 47: `en`, `zh-Hant`, `pt-BR`).

    Raises BadArgument.
    """
    if not _LOCALE.fullmatch(tag):
        raise BadArgument(f"{tag!r} is not a language tag.", "Write one like en, de, pt-BR or zh-Hant.")
    return tag


def language(locale: str) -> str:
    """Return the language of a locale, without country and script: `pt` of `pt-BR`."""
    return locale.partition("-")[0]


def wider_locales(locale: str) -> Iterator[str]:
    """Yield the locale, then the wider ones: zh-Hant-TW, zh-Hant, zh."""
    parts = locale.split("-")
    for length in range(len(parts), 0, -1):
        yield "-".join(parts[:length])


def same_language(first: str, second: str) -> bool:
    """Whether two locales are of the same language."""
    return language(first) == language(second)


def is_web_address(url: str) -> bool:
    """Whether it is the whole address of a page, which a reader can follow: `https://example.com/privacy`."""
    return _WEB_ADDRESS.fullmatch(url) is not None


def near_web_address(url: str) -> str:
    """Return the address that is likely meant where it is not whole; an example where none is."""
    near = "https://" + re.sub(r"^\w*:?/+", "", url.strip())
    return near if is_web_address(near) else "https://example.com/privacy"
