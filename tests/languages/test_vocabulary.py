"""What turns the sense of a text does so in every language that policyver knows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.languages import Language, all_languages, language_of
from policyver.languages.en import LANGUAGE as ENGLISH
from policyver.languages.model import inflected
from policyver.languages.vocabulary import Vocabulary, vocabulary

SPACED = [language for language in all_languages() if language.has_spaces]


def known(tag: str) -> Vocabulary:
    language = language_of(tag)
    assert language
    return vocabulary(language)


def turning_words(language: Language) -> list[str]:
    """Return the single words of a language's lists, without those that are articles too."""
    entries = (
        language.cardinals + language.ordinals + language.numbers + language.units + language.limits
        + language.negations + language.duties + language.permissions + language.months + language.days
    )  # fmt: skip
    return sorted({word for entry in entries for word in entry.split()} - set(language.articles))


a_word = st.sampled_from(all_languages()).flatmap(
    lambda language: st.tuples(st.just(language), st.sampled_from(turning_words(language)))
)


@given(a_word, st.sampled_from([str.lower, str.upper, str.title]))
def test_each_word_counts_in_its_own_language_in_whatever_case(pair: tuple[Language, str], case: type[str]) -> None:
    language, word = pair
    assert vocabulary(language).turns(case(word))


@given(st.sampled_from(turning_words(ENGLISH)), st.sampled_from(SPACED))
def test_an_english_word_counts_in_every_language(word: str, language: Language) -> None:
    assert vocabulary(language).turns(word) or word in language.articles


@given(a_word, st.sampled_from(SPACED))
def test_a_long_word_counts_in_a_text_of_any_language(pair: tuple[Language, str], text: Language) -> None:
    language, word = pair
    if len(word) >= 4 or not language.has_spaces:
        assert vocabulary(text).turns(word) or word in text.articles


@pytest.mark.parametrize(
    ("tag", "word", "what"),
    [
        ("en", "may", "duty"),  # and a month
        ("en", "Jan", "date"),
        ("en", "nicht", "negation"),  # a part in German
        ("de", "Dreißig", "number"),
        ("de", "außer", "negation"),
        ("de", "einundzwanzigsten", "number"),
        ("de", "sechsmonatig", "number"),
        ("fr", "n'est", "negation"),
        ("fr", "jusqu'au", "number"),
        ("fr", "quatre-vingt-dix", "number"),
        ("it", "ventuno", "number"),
        ("it", "sei", "number"),
        ("cs", "pro", ""),  # for, and December
        ("cs", "po", "number"),  # after, and Monday
        ("fr", "un", ""),  # the article
        ("en", "do", ""),  # until, in Polish
        ("de", "sei", ""),  # six, in Italian
        ("ar", "والأقصى", "number"),
        ("ar", "لَا", "negation"),
        ("ja", "六十日以内", "number"),
        ("zh", "不得", "duty negation"),
    ],
)
def test_a_word_turns_what_it_means(tag: str, word: str, what: str) -> None:
    assert sorted(known(tag).turns(word)) == what.split()


def test_each_stem_gets_each_ending() -> None:
    assert inflected("halb ganz", "- e") == ("halb", "halbe", "ganz", "ganze")
