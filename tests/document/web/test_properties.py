"""What holds for every page."""

from hypothesis import given, settings
from tests.document.web.pages import pages, words_of_page, words_of_text

from policyver.document.markdown.reading import read_markdown
from policyver.document.markdown.writing import write_markdown
from policyver.document.web.reading import read_page
from policyver.errors import BadText


@given(pages)
@settings(max_examples=settings().max_examples * 3, deadline=None)
def test_every_word_of_a_page_is_in_the_text_or_in_what_is_named_as_left_out(source: str) -> None:
    words = words_of_page(source)
    try:
        document = read_page(source, "page.html")
    except BadText:
        return
    kept = read_markdown(write_markdown(document))
    texts = [block.text for block in kept.blocks] + [loss.words for loss in document.lost]
    assert sorted(words_of_text(" ".join(texts))) == words
