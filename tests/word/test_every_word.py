"""Every word of a Word file is in its text, in its comments, or in what is named as left out."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from itertools import count

import docx
from docx.oxml import parse_xml
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from policyver.document.word.reading import Word, read_word
from tests.word.making import deleted, inserted, p, r
from tests.word.making import row as tr
from tests.word.making import table as tbl
from tests.word.rules import W

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
WORD = "\u0391"  # stands for a word of its own, one that the file has nowhere else


def source_words(data: bytes) -> set[str]:
    """Return the words of the elements that hold text, of all parts of a file, and not those that were deleted."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = [archive.read(name) for name in archive.namelist() if re.fullmatch(r"word/[a-z]+\d*\.xml", name)]
    texts = [text.text or "" for part in parts for text in etree.fromstring(part).iter(W + "t")]
    return {word for text in texts for word in re.findall(r"wd\d+", text)}


def named_words(word: Word) -> list[str]:
    texts = [block.text for block in word.accepted.blocks]
    texts += [f"{comment.quoted} {comment.text}" for comment in word.comments]
    texts += [loss.words for loss in word.accepted.lost]
    return re.findall(r"\w+", " ".join(texts))


def _field(inside: str) -> str:
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    return begin + inside.replace("|", middle) + end


_CODE = '<w:r><w:instrText xml:space="preserve"> {} </w:instrText></w:r>'
_BOX = "<w:txbxContent>{}</w:txbxContent>"
_TEXT = st.sampled_from([f"{WORD} {WORD}", WORD, f"{WORD}. {WORD}", f" {WORD} "])
_LOOK = st.sampled_from(["", "b", "i", "vanish", "caps", "strike", "b vanish"])
_RUN = st.builds(r, _TEXT, _LOOK)
_BREAKS = st.sampled_from(["<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>", '<w:r><w:br w:type="page"/></w:r>'])
_MARKED = st.sampled_from(['<w:color w:val="FF0000"/>', '<w:shd w:fill="FFFF00"/>', '<w:highlight w:val="red"/>']).map(
    lambda look: r(f" {WORD} ").replace("<w:rPr>", f"<w:rPr>{look}")
)


def _around(inside: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return what may be around runs: links, fields, content controls, tracked changes, boxes, ruby."""
    return st.one_of(
        inside.map(lambda runs: f'<w:hyperlink w:anchor="x">{runs}</w:hyperlink>'),
        inside.map(lambda runs: f'<w:fldSimple w:instr="REF x">{runs}</w:fldSimple>'),
        inside.map(lambda runs: _field(_CODE.format("REF x") + "|" + runs)),
        inside.map(lambda runs: _field(_CODE.format("IF") + runs + r(" ") + "|" + r(WORD))),
        inside.map(lambda runs: _field(_CODE.format("AUTONUM")) + runs),
        inside.map(lambda runs: f"<w:sdt><w:sdtPr/><w:sdtContent>{runs}</w:sdtContent></w:sdt>"),
        inside.map(
            lambda runs: f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{runs}</w:sdtContent></w:sdt>"
        ),
        inside.map(inserted),
        inside.map(lambda runs: deleted(WORD) + runs),
        inside.map(lambda runs: f"<w:smartTag>{runs}</w:smartTag>"),
        inside.map(lambda runs: "<w:r><w:pict>" + _BOX.format(f"<w:p>{runs}</w:p>" + p(WORD)) + "</w:pict></w:r>"),
        inside.map(
            lambda runs: (
                f"<w:r><w:ruby><w:rt>{r(WORD)}</w:rt><w:rubyBase>{r(WORD)}</w:rubyBase></w:ruby></w:r>{r(' ')}{runs}"
            )
        ),
    )


_RUNS = st.recursive(
    st.lists(_RUN | _BREAKS | _MARKED, min_size=1, max_size=4).map(lambda runs: r(" ").join(runs)),
    _around,
    max_leaves=4,
)
_STYLE = st.sampled_from(["", "", "", "Heading1", "Heading2", "Title", "Quote", "ListBullet", "ListNumber", "TOC1"])
_LONG = st.just(" ".join([WORD] * 40) + ".").map(r)
_PARAGRAPH = st.builds(
    lambda runs, style, mark: p(runs, style=style, mark=mark), _RUNS | _LONG, _STYLE, st.sampled_from(["", "", "ins"])
)
_EMPTY = st.builds(lambda style: p(style=style), _STYLE)


def _tables(blocks: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    inside = st.lists(blocks, min_size=1, max_size=2).map(lambda parts: "".join(parts) + p(WORD))
    cell = st.builds(
        lambda parts, props: f"<w:tc><w:tcPr>{props}</w:tcPr>{parts}</w:tc>",
        inside,
        st.sampled_from(["", "", '<w:gridSpan w:val="2"/>', '<w:vMerge w:val="restart"/>', "<w:vMerge/>"]),
    )
    row = st.lists(cell, min_size=1, max_size=3).map(lambda cells: tr(*cells))
    control = st.sampled_from(["<w:sdtPr/>", "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>"])
    return st.one_of(
        st.lists(row, min_size=1, max_size=3).map(lambda rows: tbl(*rows)),
        st.builds(lambda props, part: f"<w:sdt>{props}<w:sdtContent>{part}</w:sdtContent></w:sdt>", control, inside),
    )


_BLOCKS = st.lists(st.recursive(_PARAGRAPH | _EMPTY, _tables, max_leaves=6), min_size=1, max_size=8)


def _numbered(xml: str, numbers: Iterator[int]) -> str:
    return re.sub(WORD, lambda _: f"wd{next(numbers)}", xml)


def made(blocks: list[str], edges: tuple[str, str], comment: bool) -> bytes:
    """Return a file that python-docx writes, with these blocks in its body, a header, a footer and a comment."""
    numbers = count()
    document = docx.Document()
    body = document.element.body
    for block in blocks:
        for element in parse_xml(f"<w:body {_NAMES}>{_numbered(block, numbers)}</w:body>"):
            body.sectPr.addprevious(element)
    section = document.sections[0]
    section.header.paragraphs[0].text = _numbered(edges[0], numbers)
    section.footer.paragraphs[0].text = _numbered(edges[1], numbers)
    last = document.add_paragraph(_numbered(WORD, numbers))
    if comment:
        document.add_comment(last.runs, text=_numbered(f"{WORD} {WORD}", numbers), author="Counsel")
    data = BytesIO()
    document.save(data)
    return data.getvalue()


@given(_BLOCKS, st.tuples(st.sampled_from(["", WORD]), st.sampled_from(["", f"{WORD} 3"])), st.booleans())
def test_every_word_of_a_file_is_in_its_text_or_named(blocks: list[str], edges: tuple[str, str], comment: bool) -> None:
    data = made(blocks, edges, comment)
    assert source_words(data) - {*named_words(read_word(data, "x.docx"))} == set()
