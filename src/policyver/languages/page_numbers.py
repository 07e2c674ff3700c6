"""The numbers of pages as heads and feet have them, in all languages at once: `Page 3 of 7`, `- 3 -`, `Seite 3`."""

import re

from policyver.languages import all_languages

HOLE = "#"
"""Stands for a number that a program puts in."""

_NUMBER = rf"(?:[0-9]{{1,4}}|[ivxlc]{{1,7}}|{HOLE})"
_FORMS = sorted({form for language in all_languages() for form in language.pages}, key=len, reverse=True)
_AROUND = r"[\s\-–—|·•_\[\](){}<>*]*"


def _pattern(form: str) -> str:
    return "".join(
        _NUMBER if sign == HOLE else r"\s*" if sign == " " else re.escape(sign) for sign in form.replace("/", " / ")
    )


NAMED_PAGE = re.compile("|".join(rf"(?<!\w){_pattern(form)}(?!\w)" for form in _FORMS), re.IGNORECASE)
"""The number of a page with a word that says so, anywhere in a line."""

_NAMED = re.compile(rf"{_AROUND}(?:{'|'.join(map(_pattern, _FORMS))}){_AROUND}", re.IGNORECASE)
_BARE = re.compile(rf"{_AROUND}{_NUMBER}(?:\s*[/|]\s*{_NUMBER})?{_AROUND}", re.IGNORECASE)


def is_named_page(line: str) -> bool:
    """Whether a line is only the number of a page, and says so: `Page 3 of 7`."""
    return _NAMED.fullmatch(line) is not None


def may_be_page(line: str) -> bool:
    """Whether a line is only a number, so that it may be that of a page: `- 3 -`, `3 / 7`."""
    return _BARE.fullmatch(line) is not None
