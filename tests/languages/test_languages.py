"""Every language has every key filled, and its lists do not contradict each other."""

import re
from collections import Counter
from dataclasses import fields
from importlib import import_module
from importlib.resources import files
from itertools import combinations

import pytest
from babel import Locale

from policyver.languages import TAGS, Language, all_languages, language_of
from policyver.languages.headings import TITLES_ELSEWHERE
from policyver.languages.model import fold_word

LANGUAGES = pytest.mark.parametrize("language", all_languages(), ids=TAGS)
MAY_BE_EMPTY = {"short_months", "short_days", "periods", "articles", "attached", "common_words",
                "conjunctions", "hyphen_heads", "hyphen_tails", "twins", "between_twins", "never_twice"}  # fmt: skip
NO_WORDS = {"tag", "calendars", "has_spaces", "number_pattern", "title", "about_a_title", "sections", "dates", "pages"}


def lists(language: Language) -> dict[str, tuple[str, ...]]:
    return {field.name: getattr(language, field.name) for field in fields(language) if field.name not in NO_WORDS}


def test_each_module_of_a_language_bears_its_tag() -> None:
    assert {"ar", "cs", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "zh"} <= {*TAGS}
    for tag in TAGS:
        assert import_module(f"policyver.languages.{tag}").LANGUAGE.tag == tag


def test_a_language_with_a_file_has_its_title_there() -> None:
    assert not {*TITLES_ELSEWHERE} & {*TAGS}, "take the title from TITLES_ELSEWHERE into the language's file"


def test_each_catalogue_has_its_language() -> None:
    names = {path.name for path in files("policyver.languages").iterdir()}
    for name in names:
        if name.endswith(".po"):
            assert f"{name.removesuffix('.po')}.py" in names, f"{name} has no module beside it"


def test_a_language_is_known_in_whatever_country_and_script() -> None:
    assert language_of("zh-Hant") is language_of("zh") is not None
    assert language_of("pt-BR") is language_of("pt-PT") is not None
    assert language_of("tlh") is None


@LANGUAGES
def test_every_key_is_filled(language: Language) -> None:
    for field in fields(language):
        if field.name not in MAY_BE_EMPTY and field.name != "has_spaces":
            assert getattr(language, field.name), f"{language.tag}: {field.name} is empty"
    assert len(language.cardinals) == 21, f"{language.tag}: cardinals are from zero to twenty"
    assert len(language.ordinals) >= 20, f"{language.tag}: ordinals are from first to twentieth"


@LANGUAGES
def test_words_are_as_they_are_looked_up_and_once_in_a_list(language: Language) -> None:
    for name, entries in lists(language).items():
        other = [f"{word} as {fold_word(word)}" for word in entries if word != fold_word(word)]
        assert not other, f"{language.tag}, {name}: write {', '.join(other)}"
        twice = [word for word, times in Counter(entries).items() if times > 1]
        assert not twice, f"{language.tag}, {name}: {', '.join(twice)} more than once"


@LANGUAGES
def test_no_word_is_in_two_lists_that_contradict_each_other(language: Language) -> None:
    of = lists(language)
    meanings = {
        "a number": of["cardinals"] + of["ordinals"] + of["numbers"] + of["units"] + of["limits"],
        "a negation": of["negations"],
        "a duty": of["duties"],
        "a permission": of["permissions"],
    }
    for (one, words), (other, others) in combinations(meanings.items(), 2):
        shared = set(words) & set(others)
        assert not shared, f"{language.tag}: is {' '.join(shared)} {one} or {other}?"


@LANGUAGES
def test_names_of_months_and_days_are_all_there(language: Language) -> None:
    for what, full, short in (
        ("months", language.months, language.short_months),
        ("days", language.days, language.short_days),
    ):
        for width, names in (("wide", full), ("abbreviated", full + short + language.common_words)):
            missing = {
                name
                for tag in language.calendars
                for form in getattr(Locale.parse(tag, sep="-"), what).values()
                for name in (fold_word(name.strip(".")) for name in form[width].values())
            } - set(names)
            assert not missing, f"{language.tag}: add these {width} {what} of CLDR: {' '.join(sorted(missing))}"


@LANGUAGES
def test_patterns_match_whole_words_and_no_others(language: Language) -> None:
    assert re.compile(language.number_pattern).fullmatch("") is None
    for pattern in (language.title, language.about_a_title):
        assert re.compile(pattern, re.VERBOSE).search("We keep your data. Wir speichern Daten.") is None
