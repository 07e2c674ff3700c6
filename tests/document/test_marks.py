import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.document.markdown.reading import read_markdown
from policyver.document.marks import (
    AttributeList,
    Html,
    Image,
    Link,
    Mark,
    Style,
    addresses_of,
    is_own_address,
    link_of,
    shown_address,
    sorted_marks,
    unprinted_part,
)

ADDRESS = st.sampled_from(["", "/a", "mailto:a@b.example", "https://a.example/b"])
ELEMENTS = [Html("sup"), Html("abbr", (("title", "Data"), ("lang", "de")))]
MARK: st.SearchStrategy[Mark] = st.one_of(
    st.sampled_from([*Style, AttributeList(), *ELEMENTS]),
    st.builds(Link, ADDRESS),
    st.builds(Image, ADDRESS),
)


@given(st.lists(MARK))
def test_marks_are_sorted_by_their_text_and_each_is_there_once(marks: list[Mark]) -> None:
    assert [str(mark) for mark in sorted_marks(marks)] == sorted({str(mark) for mark in marks})


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("**a**", ["bold"]),
        ("~~***a***~~", ["bold", "italic", "strike"]),
        ('[`a`](/b "c")', ["code", "link:/b", "title:c"]),
        ("![a](b.png)", ["image:b.png"]),
        ('<abbr title="b" lang="en">a</abbr>', ['html:abbr lang="en"', "title:b"]),
        ("![](b.png)", ["embed:![](<b.png>)"]),
        ("<input type=checkbox>", ["embed:<input type=checkbox>"]),
        ("<span hidden>a</span>", ["hidden"]),
        ("<company name>a</company>", ["html:company name"]),
        ("{: #a }", ["attributes"]),
    ],
)
def test_the_text_of_marks_is_as_documented(text: str, marks: list[str]) -> None:
    [run] = read_markdown(text).blocks[0].runs
    assert [str(mark) for mark in run.marks] == marks


def test_where_words_lead() -> None:
    marks = sorted_marks([Link("/b"), Style.BOLD, Image("/c"), Link("/a")])
    assert addresses_of(marks) == ["/a", "/b"]
    assert link_of(marks) == "/a"
    assert link_of([Style.BOLD]) == ""


@pytest.mark.parametrize("address", ["mailto:a@b.example", "https://a.example"])
def test_an_address_that_is_the_text_of_its_own_link(address: str) -> None:
    assert is_own_address(f" {address} ", address)
    assert is_own_address(shown_address(address), address)
    assert not is_own_address("a@c.example", address)
    assert unprinted_part(address, address) == ""


@pytest.mark.parametrize(
    ("text", "address", "unprinted"),
    [
        ("www.havn.example", "https://www.havn.example/", "https:// /"),
        ("help@havn.example", "mailto:help@havn.example?subject=My%20data", "mailto: ?subject=My%20data"),
        ("+45 (0) 33-12 34 56", "tel:+45033123456", "tel: "),
        ("our office", "https://havn.example/office", None),
        ("havn.example", "https://havn.example/office", None),
        ("", "https://", None),
    ],
)
def test_what_a_link_prints_of_its_address(text: str, address: str, unprinted: str | None) -> None:
    assert unprinted_part(text, address) == unprinted
