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
        ("en", "none", "negation"),  # ninth, in Italian
        ("en", "ne", "negation"),  # a short negation of a third language
        ("en", "nur", "negation"),
        ("en", "لا", "negation"),  # a short word in another script
        ("fr", "ولا", "negation"),
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


@pytest.mark.parametrize("language", all_languages(), ids=lambda language: language.tag)
def test_a_span_of_time_is_nothing_else_in_its_text(language: Language) -> None:
    """A slip in a span of time is let pass: a word that means something else there may not be taken for one."""
    spans = {word for near in (language, ENGLISH) for word in " ".join(near.units + near.ordinals + near.days).split()}
    for near in (language, ENGLISH):
        others = near.cardinals + near.limits + near.negations + near.duties + near.permissions + near.months
        words = {word for entry in others for word in entry.split()} - spans
        assert not words & vocabulary(language).spans_of_time


def test_the_words_of_a_language_are_in_the_same_order_in_every_process() -> None:
    for language in all_languages():
        attached = vocabulary(language).attached
        assert list(attached) == sorted(attached, key=lambda part: (-len(part), part))
