"""Word files with relationships that lead nowhere, which Word and LibreOffice open."""

import zipfile
from io import BytesIO

import pytest

from policyver.document.markdown.writing import write_markdown
from policyver.document.word.reading import read_word
from tests.word.making import p, r, with_parts, word_file

_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def with_relations(data: bytes, *relations: str) -> bytes:
    """Return a file whose text has further relationships."""
    name = "word/_rels/document.xml.rels"
    with zipfile.ZipFile(BytesIO(data)) as archive:
        xml = archive.read(name).decode()
    return with_parts(data, **{name: xml.replace("</Rel", "".join(relations) + "</Rel").encode()})


def relation(target: str, kind: str = "image", key: str = "x1", mode: str = "") -> str:
    return f'<Relationship Id="{key}" Type="{_TYPES}/{kind}" Target="{target}"{mode}/>'


@pytest.mark.parametrize(
    "relations",
    [
        [relation("NULL")],
        [relation("../NULL", "customXml")],
        [relation("/word/NULL", "header")],
        [relation("media/image1.png"), relation("media/image2.emf", key="x2")],
        [relation("../customXml/item7.xml", "customXml")],
        [relation("footnotes.xml", "footnotes"), relation("comments.xml", "comments", "x2")],
        [relation("numbering.xml", "numbering"), relation("theme/theme1.xml", "theme", "x2")],
        [relation("file:///C:/Users/x/template.dotx", "attachedTemplate", mode=' TargetMode="External"')],
        [relation("https://a.example/picture.png", mode=' TargetMode="external"')],
        [relation("#top", "hyperlink")],
        [relation("", "image")],
        [relation("media\\image1.png")],
        ['<Relationship Id="x1" Target="y.xml"/>', f'<Relationship Type="{_TYPES}/image" Target="z.png"/>'],
        [f'<Relationship Id="x1" Type="{_TYPES}/image"/>'],
        [relation("docu%20ment.xml", "aFChunk")],
    ],
)
def test_a_file_opens_whose_relationships_lead_nowhere(relations: list[str]) -> None:
    data = with_relations(word_file(p("We keep it for 30 days.")), *relations)
    assert write_markdown(read_word(data, "x.docx").accepted) == "We keep it for 30 days.\n"


def test_a_relationship_of_the_whole_file_may_lead_nowhere() -> None:
    data = word_file(p("We keep it."))
    with zipfile.ZipFile(BytesIO(data)) as archive:
        xml = archive.read("_rels/.rels").decode()
    thumbnail = relation("docProps/thumbnail.jpeg", "metadata/thumbnail") + relation("docProps/core.xml", "core", "x2")
    data = with_parts(data, **{"_rels/.rels": xml.replace("</Rel", thumbnail + "</Rel").encode()})
    assert write_markdown(read_word(data, "x.docx").accepted) == "We keep it.\n"


def test_a_part_is_the_same_in_letters_of_another_case_and_with_a_path_from_the_top() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style>'
    data = word_file(p("Privacy", style="a1") + p("We keep it."), styles=styles)
    name = "word/_rels/document.xml.rels"
    with zipfile.ZipFile(BytesIO(data)) as archive:
        xml = archive.read(name).decode()
    for target in ("Styles.xml", "/word/styles.xml", ".\\styles.xml", "../word/styles.xml"):
        changed = with_parts(data, **{name: xml.replace('"styles.xml"', f'"{target}"').encode()})
        assert write_markdown(read_word(changed, "x.docx").accepted) == "# Privacy\n\nWe keep it.\n"


def test_a_link_to_a_place_in_the_file_that_is_not_marked_as_one_leads_there() -> None:
    body = p('<w:hyperlink r:id="x1">' + r("above") + "</w:hyperlink>")
    data = with_relations(word_file(body), relation("#top", "hyperlink"))
    assert write_markdown(read_word(data, "x.docx").accepted) == "[above](#top)\n"
