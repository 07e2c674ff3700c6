"""One word that changes in a page is one change of words, wherever the page has it."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.document.web.pages import pages

from policyver.document.model import Document
from policyver.document.web.reading import read_page
from policyver.errors import BadText
from policyver.redline import compare
from policyver.redline.not_compared import not_compared

_FILE = Path(__file__).parent / "changes/one-word.md"
_CASES = [part.partition("\n")[::2] for part in re.split(r"^=== case ", _FILE.read_text(), flags=re.MULTILINE)[1:]]


def with_days(page: str, days: str) -> Document:
    return read_page(page.replace("@", days), "page.html")


@pytest.mark.parametrize(("title", "page"), [pytest.param(*case, id=case[0]) for case in _CASES])
def test_one_word_that_changes_is_one_change_of_words(title: str, page: str) -> None:
    redline = compare(with_days(page, "30"), with_days(page, "60"))
    assert {kind: count for kind, count in redline.summary.counts.items() if count} == {"words": 1}, title
    assert (redline.summary.inserted, redline.summary.deleted) == (1, 1)
    assert all(part.old == part.new for part in redline.not_compared)


@given(pages, st.data())
@settings(deadline=None)
def test_no_word_of_a_page_can_change_without_being_seen(page: str, data: st.DataObject) -> None:
    words = re.findall(r"\bw[0-9]+\b", page.partition("<body>")[2])
    if not words:
        return
    word = data.draw(st.sampled_from(words))
    silent = re.search(rf"<style>[^<]*\b{word}\b", page)
    try:
        old, new = (read_page(text, "page.html") for text in (page, re.sub(rf"\b{word}\b", "other", page)))
    except BadText:
        return
    differs = old.blocks != new.blocks or any(part.old != part.new for part in not_compared(old, new))
    assert differs or silent


_SEEN = Path(__file__).parent / "changes/seen.md"
_PARTS = [part.partition("\n")[::2] for part in re.split(r"^=== case ", _SEEN.read_text(), flags=re.MULTILINE)[1:]]


@pytest.mark.parametrize("part", [pytest.param(part, id=title) for title, part in _PARTS])
def test_what_a_page_shows_without_words_is_compared_or_named(part: str) -> None:
    page = "<main><h1>Privacy</h1><p>We keep your name for a year, and nothing else about you at all.</p>{}</main>"
    old, new = (read_page(page.format(re.sub(r"\{(.*?)\|(.*?)\}", rf"\{side}", part)), "page.html") for side in (1, 2))
    assert compare(old, new).verdict in ("differs", "left-out-differs")
    assert compare(old, old).verdict != "differs"
