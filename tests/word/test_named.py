"""What Markdown cannot hold of a Word file, and how it is named; notes and comments."""

import zipfile
from io import BytesIO

import pytest

from policyver.document.losses import loss_lines
from policyver.document.markdown.writing import write_markdown
from policyver.document.word.reading import read_word
from tests.word.making import WHO, cell, p, r, row, style, table, with_parts, word_file
from tests.word.opened import accepted, lost, read

BODY = "We keep what you tell us for thirty days after you close your account, and no longer than that."
_DML = "http://schemas.openxmlformats.org/drawingml/2006"
_OFFICE = "urn:schemas-microsoft-com:office:office"
_VML = "urn:schemas-microsoft-com:vml"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def looks(text: str, properties: str) -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize(
    ("properties", "line"),
    [
        ('<w:color w:val="FF0000"/>', "words in a colour: “60”"),
        ('<w:color w:val="2E74B5" w:themeColor="accent1"/>', "words in a colour: “60”"),
        ('<w:color w:val="ffffff"/>', "white words: “60”"),
        ('<w:shd w:val="clear" w:fill="FFFF00"/>', "shaded words: “60”"),
        ('<w:shd w:val="pct25" w:fill="auto"/>', "shaded words: “60”"),
        ('<w:highlight w:val="yellow"/>', "highlighting: “60”"),
        ('<w:sz w:val="2"/>', "words too small to read: “60”"),
        ('<w:sz w:val="16"/>', None),
        ('<w:color w:val="auto"/>', None),
        ('<w:color w:val="000000"/>', None),
        ('<w:color w:val="0D0D0D" w:themeColor="text1"/>', None),
        ('<w:shd w:val="clear" w:fill="FFFFFF"/>', None),
        ('<w:shd w:val="clear" w:color="auto" w:fill="auto"/>', None),
        ("", None),
    ],
)
def test_what_somebody_marked_by_hand_is_named_with_its_words(properties: str, line: str | None) -> None:
    body = p(r(f"{BODY} It was "), looks("60", properties), r(" days."))
    assert lost(body) == (() if line is None else (line,))


def test_a_colour_that_is_the_design_of_a_text_marks_nothing() -> None:
    grey = '<w:color w:val="333333"/>'
    heading = p(looks("Your data", '<w:color w:val="0B57A4"/>'), style="H")
    body = heading + p(looks(BODY, grey)) + p(looks("It was ", grey), looks("60", '<w:color w:val="C00000"/>'), r("."))
    assert lost(body, styles=style("H", "heading 1")) == ("words in a colour: “60”",)
    partly = p(r("Your "), looks("new", '<w:color w:val="0B57A4"/>'), r(" data"), style="H")
    assert lost(partly, styles=style("H", "heading 1")) == ("words in a colour: “new”",)


def test_a_shaded_paragraph_is_named() -> None:
    body = p(BODY) + p("To be agreed.", props='<w:shd w:val="clear" w:fill="FFFF00"/>')
    assert lost(body) == ("shaded words: “To be agreed.”",)


def drawing(inside: str, description: str = "") -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="{description}"/>'
        f'<a:graphic xmlns:a="{_DML}/main"><a:graphicData>{inside}</a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def with_part(data: bytes, kind: str, name: str, xml: str) -> bytes:
    relations = "word/_rels/document.xml.rels"
    with zipfile.ZipFile(BytesIO(data)) as archive:
        text = archive.read(relations).decode()
    new = f'<Relationship Id="d1" Type="{_TYPES}/{kind}" Target="{name}"/></Rel'
    return with_parts(data, **{relations: text.replace("</Rel", new).encode(), f"word/{name}": xml.encode()})


def test_a_diagram_is_named_with_its_words() -> None:
    used = f'<dgm:relIds xmlns:dgm="{_DML}/diagram" r:dm="d1" r:lo="d2"/>'
    words = (f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>" for text in ("Ask", "Wait"))
    points = "".join(f"<dgm:pt><dgm:t>{text}</dgm:t></dgm:pt>" for text in words)
    model = f'<dgm:dataModel xmlns:dgm="{_DML}/diagram" xmlns:a="{_DML}/main">{points}</dgm:dataModel>'
    data = with_part(word_file(p(drawing(used), r(BODY))), "diagramData", "data1.xml", model)
    assert loss_lines(read_word(data, "x.docx").accepted.lost) == ("a diagram: “Ask Wait”",)
    assert loss_lines(read_word(word_file(p(drawing(used), r(BODY))), "x").accepted.lost) == ("a picture",)


def test_a_chart_is_named_with_its_words() -> None:
    used = f'<c:chart xmlns:c="{_DML}/chart" r:id="d1"/>'
    chart = (
        f'<c:chartSpace xmlns:c="{_DML}/chart" xmlns:a="{_DML}/main"><a:p><a:r><a:t>Requests </a:t></a:r><a:r>'
        "<a:t>a year</a:t></a:r></a:p><c:cat><c:v>2025</c:v></c:cat><c:val><c:v>12</c:v></c:val></c:chartSpace>"
    )
    data = with_part(word_file(p(drawing(used), r(BODY))), "chart", "chart1.xml", chart)
    assert loss_lines(read_word(data, "x.docx").accepted.lost) == ("a chart: “Requests a year 2025 12”",)


def pict(inside: str) -> str:
    return f"<w:r><w:pict>{inside}</w:pict></w:r>"


@pytest.mark.parametrize(
    ("run", "line"),
    [
        (drawing("", "Our logo"), "a picture: “Our logo”"),
        (pict(f"<w:txbxContent>{p('One.')}{p('Two.')}</w:txbxContent>"), "a text box: “One. Two.”"),
        (pict(f'<v:textpath xmlns:v="{_VML}" string="DRAFT"/>'), "drawn words: “DRAFT”"),
        (pict(f'<o:OLEObject xmlns:o="{_OFFICE}" ProgID="Excel.Sheet.12"/>'), "an embedded file: “Excel”"),
        ('<w:r><w:object><w:control w:name="CheckBox1"/></w:object></w:r>', "a control of a form: “CheckBox1”"),
        (
            "<w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:anchor><w:txbxContent>" + p("Once.")
            + "</w:txbxContent></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + p("Once.")
            + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
            "a text box: “Once.”",
        ),
    ],
)  # fmt: skip
def test_what_is_drawn_is_named_for_what_it_is(run: str, line: str) -> None:
    assert lost(p(run, r(BODY))) == (line,)


def note(kind: str, number: int, text: str) -> str:
    return f'<w:{kind} w:id="{number}">{p(text)}</w:{kind}>'


def refer(kind: str, number: int, more: str = "") -> str:
    return f'<w:r><w:{kind}Reference w:id="{number}"{more}/></w:r>'


NOTES = {
    "footnotes": note("footnote", 2, "Or later.") + note("footnote", 3, "Or never."),
    "endnotes": note("endnote", 2, "Article 13.") + note("endnote", 3, "Article 14."),
}


def test_footnotes_and_endnotes_count_on_their_own() -> None:
    body = p(r("A"), refer("endnote", 3), r(" b"), refer("footnote", 3), r(" c"), refer("endnote", 2), r("."))
    assert accepted(body, **NOTES) == (
        "A\\[i] b\\[1] c\\[ii].\n\n\\[1] Or never.\n\n\\[i] Article 14.\n\n\\[ii] Article 13.\n"
    )


def test_the_numbers_of_notes_have_the_form_that_the_file_says() -> None:
    body = p(r("A"), refer("footnote", 2), r(" b"), refer("endnote", 2), r("."))
    settings = (
        '<w:footnotePr><w:numFmt w:val="upperLetter"/><w:numStart w:val="3"/></w:footnotePr>'
        '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>'
    )
    assert accepted(body, settings=settings, **NOTES).startswith("A\\[C] b\\[1].\n")
    section = '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerRoman"/></w:footnotePr></w:sectPr>'
    assert accepted(body + section, **NOTES).startswith("A\\[i] b\\[i].\n")


def test_a_note_with_a_mark_of_its_own_has_no_number() -> None:
    body = p(r("A"), refer("footnote", 2, ' w:customMarkFollows="1"'), r("* b"), refer("footnote", 3), r("."))
    assert accepted(body, **NOTES) == "A\\* b\\[1].\n\nOr later.\n\n\\[1] Or never.\n"


def test_a_note_that_is_not_in_the_file_is_named() -> None:
    assert lost(p(r(BODY), refer("footnote", 9), refer("endnote", 9)), **NOTES) == (
        "a footnote that is not in the file",
        "an endnote that is not in the file",
    )


@pytest.mark.parametrize(
    ("body", "quoted"),
    [
        (p("{0}One.") + p("Two.{1}"), "One. Two."),
        (p("{0}One.") + p() + p("Two.{1}"), "One. Two."),
        (table(row(cell("{0}One"), cell("Two{1}"))), "One Two"),
        (p("{0}One.", "<w:r><w:br/></w:r>", "Two.{1}"), "One. Two."),
        (p("{0}One", "<w:r><w:tab/></w:r>", "two{1}"), "One two"),
    ],
)
def test_a_comment_on_several_paragraphs_quotes_them_with_a_space_between(body: str, quoted: str) -> None:
    begin, end = (f'</w:t></w:r><w:commentRange{which} w:id="0"/><w:r><w:t>' for which in ("Start", "End"))
    comments = f"<w:comment {WHO.replace('1', '0', 1)}>{p('Which?')}{p('And why?')}</w:comment>"
    [comment] = read(body.replace("{0}", begin).replace("{1}", end), comments=comments).comments
    assert (comment.quoted, comment.text) == (quoted, "Which?\nAnd why?")


def test_a_header_of_two_paragraphs_has_a_space_between() -> None:
    assert lost(p(BODY), header=p("Novum") + p("Draft")) == ("the header: “Novum Draft”",)


PAGE = "".join(
    f"<w:r>{part}</w:r>"
    for part in (
        '<w:fldChar w:fldCharType="begin"/>', "<w:instrText> PAGE </w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>', "<w:t>3</w:t>", '<w:fldChar w:fldCharType="end"/>',
    )
)  # fmt: skip


@pytest.mark.parametrize(
    ("foot", "lines"),
    [
        (p(r("Page "), PAGE, r(" of "), PAGE.replace("PAGE", "NUMPAGES")), ()),
        (p(PAGE), ()),
        (p(r("– "), PAGE, r(" –")), ()),
        (p(r("Seite "), '<w:fldSimple w:instr=" PAGE ">' + r("4") + "</w:fldSimple>"), ()),
        (p(r("Novum, "), PAGE, r(" of 7")), ("the header: “Novum, # of 7”",)),
        (p("1 May 2026"), ("the header: “1 May 2026”",)),
        (p("2026-05-01"), ("the header: “2026-05-01”",)),
        (p("01.05.2026"), ("the header: “01.05.2026”",)),
        (p(), ()),
    ],
)
def test_the_number_of_a_page_in_a_header_is_nothing(foot: str, lines: tuple[str, ...]) -> None:
    assert lost(p(BODY), header=foot) == lines


def test_a_text_without_its_changes_has_losses_of_its_own() -> None:
    marked = looks("60", '<w:highlight w:val="yellow"/>')
    new = f"<w:ins {WHO}>{marked}</w:ins>"
    word = read(p(r(BODY), new))
    assert (loss_lines(word.accepted.lost), word.rejected.lost) == (("highlighting: “60”",), ())
    assert write_markdown(word.rejected) == f"{BODY}\n"


def test_an_entry_of_the_contents_that_no_heading_has_is_named() -> None:
    styles = style("T1", "toc 1") + style("TH", "TOC Heading") + style("H", "heading 1")
    tab = "<w:r><w:tab/></w:r>"
    entries = "".join(
        p(r(f"{number}."), tab, r(name), tab, r("7"), style="T1") for number, name in ((1, "Your data"), (2, "Sales"))
    )
    body = p("Contents", style="TH") + entries + p("1. Your data", style="H") + p(BODY)
    assert lost(body, styles=styles) == (
        "the table of contents, which a reader's program makes",
        "an entry of the table of contents that no heading has: “2. Sales 7”",
    )


def test_words_that_word_hides_in_a_merged_cell_are_named() -> None:
    top, under = (f"<w:vMerge{val}/>" for val in (' w:val="restart"', ""))
    rows = row(cell("Purpose"), cell("Time")), row(cell("Billing", props=top), cell("30 days"))
    body = table(*rows, row(cell("and more", props=under), cell("60 days")))
    assert lost(body) == ("words hidden in a merged cell: “and more”",)


def test_reading_aids_are_named_with_their_words() -> None:
    ruby = f"<w:r><w:ruby><w:rt>{r('kanji')}</w:rt><w:rubyBase>{r('漢字')}</w:rubyBase></w:ruby></w:r>"
    assert (accepted(p(ruby, r("です"))), lost(p(ruby))) == (
        "漢字です\n",
        ("reading aids above characters (ruby): “kanji”",),
    )


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///C:/garden/notes.docx", "//machine.example/x"])
@pytest.mark.parametrize("runs", [1, 3])
def test_a_link_to_where_no_page_links_is_named_and_its_words_stay(address: str, runs: int) -> None:
    field = f'<w:instrText>HYPERLINK "{address}"</w:instrText>'
    words = "<w:r><w:t>here</w:t></w:r>" * runs
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    body = f"<w:p>{begin}<w:r>{field}</w:r>{separate}{words}{end}</w:p>"
    assert accepted(body) == "here" * runs + "\n"
    assert lost(body) == (f"where a link leads, which is no place that a page links: “{address}”",)


@pytest.mark.parametrize("address", ["https://a.example/x", "mailto:bee@a.example", "tel:+431234", "notes.docx"])
def test_a_link_to_where_a_page_links_stays(address: str) -> None:
    field = f'<w:fldSimple w:instr="HYPERLINK &quot;{address}&quot;"><w:r><w:t>here</w:t></w:r></w:fldSimple>'
    assert accepted(f"<w:p>{field}</w:p>") == f"[here]({address})\n"


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (looks("1", '<w:vertAlign w:val="superscript"/>'), "30<sup>1</sup>"),
        (looks("1", '<w:position w:val="10"/><w:sz w:val="14"/>'), "30<sup>1</sup>"),
        (looks("1", '<w:position w:val="6"/>'), "30<sup>1</sup>"),
        (looks("1", '<w:position w:val="-6"/>'), "30<sub>1</sub>"),
        (looks("1", '<w:position w:val="1"/>'), "301"),
    ],
)
def test_words_that_are_moved_up_or_down_are_raised_or_lowered(run: str, text: str) -> None:
    assert accepted(p(r("Kept for 30"), run, r(" days."))) == f"Kept for {text} days.\n"


@pytest.mark.parametrize(("turn", "sign"), [("rtl", "\u202e"), ("ltr", "\u202d")])
def test_letters_in_another_order_are_between_the_signs_for_that(turn: str, sign: str) -> None:
    body = p(r("Kept for "), f'<w:bdo w:val="{turn}">{r("03")}</w:bdo>', r(" days."))
    assert accepted(body) == f"Kept for {sign}03\u202c days.\n"
