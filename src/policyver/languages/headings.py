"""By which words a statement's headings are known, in all languages at once: a text does not say which it is in."""

import re

from policyver.languages import all_languages

TITLES_ELSEWHERE = {
    "ko": r"개인정보\ ?처리방침",
    "ru": r"политика\ конфиденциальности",
    "sv": r"integritetspolicy",
    "tr": r"gizlilik\ politikası",
}
"""Titles in languages of which nothing else is known. One that gets a file of its own takes its title there."""

_LANGUAGES = all_languages()
_SPACED = [language for language in _LANGUAGES if language.has_spaces]
_DATES = "|".join(re.escape(words) for language in _SPACED for words in language.dates)
_DATES_IN_SIGNS = "|".join(signs for language in _LANGUAGES if not language.has_spaces for signs in language.dates)

_TITLES = [*(language.title for language in _LANGUAGES), *TITLES_ELSEWHERE.values()]

TITLE = re.compile("|".join(_TITLES), re.VERBOSE | re.IGNORECASE)
"""What a privacy statement or a cookie notice is called."""

ABOUT_A_TITLE = re.compile("|".join(language.about_a_title for language in _LANGUAGES), re.IGNORECASE)
"""What a line has that only speaks of a statement."""

SECTION_WORDS = "|".join(dict.fromkeys(word for language in _LANGUAGES for word in language.sections))
"""Words before the number of a section, as alternatives of a regular expression."""

DATED = re.compile(rf"(?<![0-9])[0-9]{{1,2}}(?![0-9])|[:：]|\b(?:{_DATES})\b|{_DATES_IN_SIGNS}", re.IGNORECASE)
"""What else a line has that says of what day a text is, beside a year."""
