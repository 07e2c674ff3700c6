"""In which order what was struck and what is new is read: nothing new is ever under a struck heading."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from policyver.document.markdown.reading import read_markdown
from policyver.document.sections import nearest_headings
from policyver.redline import ComparedBlock, Redline, compare
from tests.redline.statements import bullets, heading, paragraph, revisions, table

sections = st.tuples(heading, st.lists(st.one_of(paragraph, bullets, table), max_size=3)).map(
    lambda section: "\n\n".join([section[0], *section[1]])
)
in_sections = st.lists(sections, min_size=1, max_size=6)


@st.composite
def rearranged(draw: st.DrawFn) -> tuple[str, str]:
    """Return a text in sections, and one in which some are gone, new, or in another order."""
    before = draw(in_sections)
    new = draw(in_sections)
    after = draw(st.lists(st.sampled_from([*before, *new]), min_size=1, max_size=8, unique=True))
    if draw(st.booleans()):
        after = sorted(after, key=lambda section: [*before, *new].index(section))
    return "\n\n".join(before), "\n\n".join(after)


def under_struck_headings(redline: Redline) -> Iterator[ComparedBlock]:
    """Yield what is new, or came here, and is read below a struck heading with nothing between that stayed there."""
    above = nearest_headings(redline.new.blocks)
    is_under = False
    for block in redline.blocks:
        if block.block.kind == "heading":
            is_under = block.new is None
        elif block.new is not None and "moved" not in block.kinds and block.old is not None:
            is_under = False
        elif block.new is not None and is_under and above[block.new] is not None:
            yield block


@settings(max_examples=settings().max_examples * 2)
@given(st.one_of(rearranged(), revisions()))
def test_nothing_new_is_read_below_a_struck_heading(pair: tuple[str, str]) -> None:
    old, new = map(read_markdown, pair)
    assert not list(under_struck_headings(compare(old, new)))


@given(rearranged())
def test_a_section_is_under_the_headings_that_it_has_in_its_own_text(pair: tuple[str, str]) -> None:
    redline = compare(*map(read_markdown, pair))
    struck = {block.block.words for block in redline.blocks if block.block.kind == "heading" and block.new is None}
    new = {block.words for block in redline.new.blocks if block.kind == "heading"}
    for section in redline.sections:
        if section.heading is not None and section.heading.new is not None:
            assert not (set(section.headings) & struck) - new
