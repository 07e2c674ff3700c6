"""What a text speaks about, in each language: the sentences in tests/languages/subjects with what they mention."""

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.languages.subjects import CONCEPTS, TAGS, mentions, subjects_of
from policyver.languages.subjects.phrases import phrases
from policyver.languages.subjects.rows import next_marked_words

ALL = {(kind, name) for kind, names in CONCEPTS.items() for name in names}
LANGUAGES = pytest.mark.parametrize("tag", TAGS)


def sentences(tag: str) -> list[tuple[str, set[tuple[str, str]]]]:
    """Return each sentence of a language's file with the kinds and names below it."""
    text = (Path(__file__).parent / "subjects" / f"{tag}.txt").read_text(encoding="utf-8")
    cases: list[tuple[str, set[tuple[str, str]]]] = []
    for line in text.splitlines():
        if line.startswith("    "):
            kind, names = line.strip().split(": ")
            cases[-1][1].update((kind, name) for name in names.split(", "))
        elif line and not line.startswith("#"):
            cases.append((line, set()))
    return cases


def spoken_of(text: str, tag: str) -> set[tuple[str, str]]:
    return {(mention.kind, mention.name) for mention in mentions(text, tag)}


@pytest.mark.parametrize(("tag", "sentence", "expected"), [(tag, *case) for tag in TAGS for case in sentences(tag)])
def test_a_sentence_mentions_what_it_speaks_of_and_nothing_else(
    tag: str, sentence: str, expected: set[tuple[str, str]]
) -> None:
    assert spoken_of(sentence, tag) == expected


@LANGUAGES
def test_each_concept_has_a_sentence_in_each_language(tag: str) -> None:
    shown = {concept for _, concepts in sentences(tag) for concept in concepts}
    assert not ALL - shown, f"tests/languages/subjects/{tag}.txt has no sentence for these"


@LANGUAGES
def test_each_concept_has_phrases_in_each_language(tag: str) -> None:
    subjects = subjects_of(tag)
    known = {(kind, name) for kind, names in subjects.phrases.items() for name, listed in names.items() if listed}
    assert known == ALL


@LANGUAGES
def test_phrases_are_written_out_to_a_few_words(tag: str) -> None:
    """A phrase with many groups would be thousands of phrases, and slow to prepare."""
    for names in subjects_of(tag).phrases.values():
        for name, listed in names.items():
            assert len(list(phrases(listed))) <= 400, f"{tag}: {name}"


@LANGUAGES
def test_no_phrase_begins_or_ends_with_a_gap(tag: str) -> None:
    """Such a mention would have no certain place."""
    subjects = subjects_of(tag)
    listed = [listed for names in subjects.phrases.values() for listed in names.values()]
    for phrase in [phrase for of in (*listed, subjects.other_senses) for phrase in phrases(of)]:
        assert phrase.strip("[] *")[:1] not in {"~", "_", ""}, f"{tag}: {phrase}"
        assert phrase.strip("[] *")[-1] not in {"~", "_"}, f"{tag}: {phrase}"


def test_a_list_is_written_out() -> None:
    assert list(phrases("(precise|exact) location( data)?, e-mail, cookies?")) == [
        "precise location data",
        "precise location",
        "exact location data",
        "exact location",
        "e mail",
        "email",
        "cookies",
        "cookie",
    ]


def test_signs_of_phrases_are_words_of_their_own() -> None:
    english = subjects_of("en")
    words: list[str] = []
    phrase = "[share*] ~ with US _ # days"
    while phrase:
        some, phrase = next_marked_words(phrase, english)
        words += some
    assert words == [
        "[",
        "share*",
        "]",
        "~",
        "with",
        "US",
        "_",
        "#",
        "days",
    ]


def test_a_mention_has_its_words_and_their_place() -> None:
    text = "We never sell your E‑Mail address."
    places = [(mention.text, mention.start, mention.end) for mention in mentions(text, "en") if mention.kind == "data"]
    assert places == [("E‑Mail address", 19, 33)]
    for mention in mentions(text, "en"):
        assert text[mention.start : mention.end] == mention.text


def test_countries_and_scripts_of_a_language_are_known_and_other_languages_are_not() -> None:
    assert spoken_of("We use cookies.", "en-GB") == {("data", "cookies")}
    assert mentions("We use cookies.", "tlh") == ()


def test_addresses_of_pages_and_mail_mention_nothing() -> None:
    assert mentions("https://example.com/cookies/location www.example.com/health dpo@cookies.example", "en") == ()


@LANGUAGES
@given(text=st.text(max_size=200))
def test_any_text_is_read_and_mentions_are_in_order(tag: str, text: str) -> None:
    spoken = mentions(text, tag)
    assert [mention.start for mention in spoken] == sorted(mention.start for mention in spoken)
    assert all(text[mention.start : mention.end] == mention.text != "" for mention in spoken)


def steps(text: str, tag: str) -> int:
    """Return how many nodes and words are looked at for a text."""
    calls = 0

    def count(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        mentions(text, tag)
    finally:
        sys.setprofile(None)
    return calls


@LANGUAGES
def test_a_text_of_twice_the_length_takes_twice_the_steps(tag: str) -> None:
    whole = " ".join(sentence for sentence, _ in sentences(tag))
    mentions(whole, tag)
    assert steps(whole * 4, tag) < 2.2 * steps(whole * 2, tag)


@pytest.mark.parametrize("tag", ["en"])
@pytest.mark.parametrize("part", ["a", "a.", "\n", "share ", "a@", "共有", "الا", "🙂 "])
def test_a_long_text_of_one_thing_is_read(tag: str, part: str) -> None:
    text = part * (300_000 // len(part.encode()))
    assert len(mentions(text, tag)) <= len(text)
