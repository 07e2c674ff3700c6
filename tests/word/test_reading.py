"""What a Word file says, as real files say it."""

import io
import re
import zipfile

import pytest

from policyver.document.losses import loss_lines
from policyver.document.markdown.writing import write_markdown
from policyver.document.word.fields import Field
from policyver.document.word.reading import read_word
from tests.word.making import (
    WHO,
    cell,
    deleted,
    inserted,
    numbered,
    numbering,
    p,
    packed,
    r,
    row,
    style,
    table,
    word_file,
)
from tests.word.opened import accepted, read

RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
BODY = "We collect what you tell us, and nothing else, as long as you are with us."


def both(body: str, **parts: str) -> tuple[str, str]:
    """Give the text without the changes, and with them."""
    word = read(body, **parts)
    return write_markdown(word.rejected), write_markdown(word.accepted)


@pytest.mark.parametrize(
    "styles",
    [
        style("Heading1", "heading 1") + style("Heading2", "heading 2"),
        style("berschrift1", "heading 1") + style("berschrift2", "heading 2"),  # Word in German
        style("1", "heading 1") + style("2", "heading 2"),  # Word in Japanese and Chinese
        style("Titre1", "Titre 1") + style("Titre2", "Titre 2"),  # other programs
        style("a", "見出し 1") + style("b", "見出し 2"),
        style("x", "Clause", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
        + style("y", "Subclause", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'),
        style("h", "heading 1") + style("k", "Ours 1", based_on="h")
        + style("j", "heading 2") + style("l", "Ours 2", based_on="j"),
    ],
)  # fmt: skip
def test_headings_are_known_by_their_styles(styles: str) -> None:
    import re

    ids = re.findall(r'styleId="(\w+)"', styles)
    one, two = (ids[1], ids[3]) if len(ids) == 4 else ids
    text = accepted(p("Privacy", style=one) + p(BODY) + p("Cookies", style=two) + p(BODY), styles=styles)
    assert text == f"# Privacy\n\n{BODY}\n\n## Cookies\n\n{BODY}\n"


def test_a_heading_is_known_by_its_own_outline_level() -> None:
    assert accepted(p("Privacy", props='<w:outlineLvl w:val="0"/>') + p(BODY)) == f"# Privacy\n\n{BODY}\n"


def test_a_title_stands_above_the_headings() -> None:
    styles = style("T", "Title") + style("H", "heading 1")
    assert accepted(p("Privacy", style="T") + p("Cookies", style="H") + p(BODY), styles=styles).startswith(
        "# Privacy\n\n## Cookies\n"
    )


def test_without_styles_headings_are_known_by_their_look() -> None:
    body = (
        p(r("PRIVACY STATEMENT", "b").replace("<w:b/>", '<w:b/><w:sz w:val="32"/>'))
        + p(BODY)
        + p(r("What we collect", "b"))
        + p(BODY)
        + p(r("1.2 Cookies", "b"))
        + p(BODY)
        + p(r("Please note:", "b"), " This is a sentence, and it goes on for quite a while after that.")
    )
    lines = accepted(body).split("\n\n")
    assert lines[0] == "# PRIVACY STATEMENT"
    assert lines[2] == "## What we collect"
    assert lines[4] == "### 1.2 Cookies"
    assert lines[6].startswith("**Please note:** This is")


def test_a_text_that_is_bold_throughout_has_no_headings() -> None:
    assert "#" not in accepted(p(r(BODY, "b")) + p(r("Short", "b")) + p(r("Shorter", "b")))


def test_lists_have_their_levels_and_numbers() -> None:
    lists = numbering((("bullet", "·"), ("bullet", "o")), (("decimal", "%1."), ("lowerLetter", "(%2)")))
    body = (
        p("One", props=numbered(1)) + p("Below", props=numbered(1, 1)) + p("Two", props=numbered(1)) + p(BODY)
        + p("First", props=numbered(2)) + p("Small", props=numbered(2, 1)) + p("Small too", props=numbered(2, 1))
        + p("Second", props=numbered(2)) + p(BODY) + p("Third", props=numbered(2))
    )  # fmt: skip
    assert accepted(body, numbering=lists) == (
        f"- One\n  - Below\n- Two\n\n{BODY}\n\n1. First\n   - (a) Small\n   - (b) Small too\n2. Second\n\n{BODY}\n\n"
        "3. Third\n"
    )


def test_numbers_that_are_part_of_the_text_are_kept_as_text() -> None:
    lists = numbering((("decimal", "%1."), ("decimal", "%1.%2"), ("lowerRoman", "%3.")))
    styles = style("H", "heading 1", f"<w:pPr>{numbered(1)}</w:pPr>")
    body = (
        p("Data", style="H")
        + p("We collect it.", props=numbered(1, 1))
        + p("We keep it.", props=numbered(1, 1))
        + p("a while", props=numbered(1, 2))
        + p("Cookies", style="H")
        + p("We set them.", props=numbered(1, 1))
    )
    assert accepted(body, styles=styles, numbering=lists) == (
        "# 1. Data\n\n1.1 We collect it.\n\n1.2 We keep it.\n\n- i. a while\n\n# 2. Cookies\n\n2.1 We set them.\n"
    )


@pytest.mark.parametrize(
    ("form", "count", "label"),
    [("upperRoman", 9, "IX."), ("lowerLetter", 28, "bb."), ("decimalZero", 3, "03."),
     ("decimalEnclosedCircle", 2, "②."), ("japaneseCounting", 12, "十二."),
     ("aiueoFullWidth", 3, "ウ."), ("japaneseCounting", 100, "百."), ("chineseCountingThousand", 110, "一百一十."),
     ("ordinal", 12, "12th."), ("ordinalText", 3, "Third."), ("hebrew1", 15, "טו."), ("ganada", 3, "다."),
     ("ordinalWord", 3, "3.")],
)  # fmt: skip
def test_numbers_are_written_as_word_shows_them(form: str, count: int, label: str) -> None:
    lists = numbering(((form, "%1."),))
    text = accepted("".join(p("Item", props=numbered(1)) for _ in range(count)), numbering=lists)
    assert text.splitlines()[-1].removeprefix("- ").replace("\\", "") == f"{label} Item"


def test_tables_keep_their_cells_and_say_merged_ones_once() -> None:
    body = table(
        row(cell(p(r("Data", "b"))), cell(p(r("Why", "b")))),
        row(cell("Name", "and address"), cell("To write to you", props='<w:vMerge w:val="restart"/>')),
        row(cell("E-mail"), cell("To write to you", props="<w:vMerge/>")),
        row(cell("All of it", props='<w:gridSpan w:val="2"/>')),
    )
    assert accepted(body) == (
        "| Data | Why |\n| --- | --- |\n| Name<br>and address | To write to you |\n| E-mail |  |\n| All of it |  |\n"
    )


def test_links_lead_where_they_led() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
        '<w:instrText> HYPERLINK "https://example.com/b" </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("there")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = p("Look ", f'<w:hyperlink r:id="l1">{r("here", "b")}</w:hyperlink>', " or ", field, ".")
    word = read_word(word_file(body, {"l1": "https://example.com/a"}), "x.docx")
    assert write_markdown(word.accepted) == (
        "Look [**here**](https://example.com/a) or [there](https://example.com/b).\n"
    )


def test_footnotes_stand_at_the_end() -> None:
    notes = '<w:footnote w:id="2"><w:p><w:r><w:t>As the law says.</w:t></w:r></w:p></w:footnote>'
    body = p("We may", '<w:r><w:footnoteReference w:id="2"/></w:r>', ".") + p(BODY)
    assert accepted(body, footnotes=notes) == f"We may\\[1].\n\n{BODY}\n\n\\[1] As the law says.\n"


def test_bold_and_italic_come_from_styles_too() -> None:
    styles = (
        style("B", "Bold body", "<w:rPr><w:b/></w:rPr>")
        + '<w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>'
    )
    off = r("not", "").replace("<w:rPr>", '<w:rPr><w:b w:val="0"/>')
    slanted = r("slanted").replace("<w:rPr>", '<w:rPr><w:rStyle w:val="E"/>')
    text = accepted(
        p("All but ", off, " this.", style="B") + p("A ", slanted, " word, ", r("2", ""), "."), styles=styles
    )
    assert text == "**All but** not **this.**\n\nA *slanted* word, 2.\n"


def test_words_that_changed_are_taken_or_left() -> None:
    body = p("We keep it for ", deleted("30"), inserted(r("60")), " days.")
    assert both(body) == ("We keep it for 30 days.\n", "We keep it for 60 days.\n")
    assert read(body).changes == {"inserted": 1, "deleted": 1}


def test_paragraph_marks_that_changed_split_and_join() -> None:
    split = p("One sentence.", mark="ins") + p("Another.")
    assert both(split) == ("One sentence.Another.\n", "One sentence.\n\nAnother.\n")
    joined = p("One sentence. ", mark="del") + p("Another.")
    assert both(joined) == ("One sentence.\n\nAnother.\n", "One sentence. Another.\n")
    whole = p("Stays.") + p(inserted(r("New.")), mark="ins") + p("Stays too.")
    assert both(whole) == ("Stays.\n\nStays too.\n", "Stays.\n\nNew.\n\nStays too.\n")


def test_what_moved_stands_once() -> None:
    source, target = (f"<w:{name} {WHO}>{r('Moved.')}</w:{name}>" for name in ("moveFrom", "moveTo"))
    body = p(source, mark="moveFrom") + p("Stays.") + p(target, mark="moveTo")
    assert both(body) == ("Moved.\n\nStays.\n", "Stays.\n\nMoved.\n")
    assert read(body).changes["moved"] == 1, "and not once for each end and mark"


def test_rows_and_formatting_that_changed_are_taken_or_left() -> None:
    rows = table(
        row(cell("A")),
        row(cell("B"), props=f"<w:del {WHO}/>"),
        row(cell("C"), props=f"<w:ins {WHO}/>"),
        row(cell("D"), cell("E")),
    )
    before, after = both(rows)
    assert ("| B |" in before, "| C |" in before) == (True, False)
    assert ("| B |" in after, "| C |" in after) == (False, True)
    bold = r("now bold").replace("<w:rPr>", f"<w:rPr><w:b/><w:rPrChange {WHO}><w:rPr/></w:rPrChange>")
    assert both(p("It is ", bold, ".")) == ("It is now bold.\n", "It is **now bold**.\n")
    heading = p("Data", style="H", props=f"<w:pPrChange {WHO}><w:pPr/></w:pPrChange>")
    assert both(heading + p(BODY) + p("More", style="H"), styles=style("H", "heading 1")) == (
        f"Data\n\n{BODY}\n\n# More\n",
        f"# Data\n\n{BODY}\n\n# More\n",
    )


def test_numbers_are_counted_without_what_is_not_there() -> None:
    lists = numbering((("decimal", "%1."),))
    gone = p(deleted("Second"), props=numbered(1), mark="del")
    body = p("First", props=numbered(1)) + gone + p("Third", props=numbered(1))
    assert both(body, numbering=lists) == ("1. First\n2. Second\n3. Third\n", "1. First\n2. Third\n")


def test_comments_say_who_where_and_on_what() -> None:
    body = p("Cookies", style="H") + p(
        "We set ", '<w:commentRangeStart w:id="0"/>', "some cookies", '<w:commentRangeEnd w:id="0"/>', "."
    )
    comments = f"<w:comment {WHO.replace('1', '0', 1)}><w:p><w:r><w:t>Which?</w:t></w:r></w:p></w:comment>"
    found = read(body, styles=style("H", "heading 1"), comments=comments).comments
    assert [(each.author, each.place, each.quoted, each.text) for each in found] == [
        ("Counsel", "Cookies", "some cookies", "Which?")
    ]


def test_what_could_not_be_carried_over_is_named() -> None:
    drawing = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="Our logo"/></wp:inline></w:drawing></w:r>'
    box = f"<w:r><w:pict><w:txbxContent>{p('In a box')}</w:txbxContent></w:pict></w:r>"
    hidden = r("Secret", "vanish")
    contents = p("Cookies ..... 2", style="TOC1")
    body = contents + p(drawing, BODY, box, hidden)
    word = read(body, styles=style("TOC1", "toc 1"), header=p("Draft of 1 May"))
    assert write_markdown(word.accepted) == f"{BODY}\n"
    assert loss_lines(word.accepted.lost) == (
        "the table of contents, which a reader's program makes",
        "an entry of the table of contents that no heading has: “Cookies ..... 2”",
        "a picture: “Our logo”",
        "a text box: “In a box”",
        "hidden text: “Secret”",
        "the header: “Draft of 1 May”",
    )


def test_a_list_may_begin_at_any_level_and_its_items_stay_side_by_side() -> None:
    levels = (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"), ("lowerRoman", "(%4)"))
    body = p("We process data:", props=numbered(1, 1)) + "".join(
        p(text, props=numbered(1, level))
        for text, level in (("contact", 2), ("names", 3), ("addresses", 3), ("payment", 2), ("usage", 2))
    )
    assert accepted(body, numbering=numbering(levels)) == (
        "1.1 We process data:\n\n- (a) contact\n  - (i) names\n  - (ii) addresses\n- (b) payment\n- (c) usage\n"
    )


def test_a_paragraph_indented_like_an_item_goes_on_with_it() -> None:
    levels = numbering((("bullet", "•"),), (("bullet", " "),)).replace(
        "</w:lvl>", '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
    )
    body = (
        p("One", props=numbered(1))
        + p("More of one.", props='<w:ind w:left="720"/>')
        + p("Still of one.", props=numbered(2))  # as pandoc writes it: a bullet without a sign
        + p("Two", props=numbered(1)) + p("Of none.")
    )  # fmt: skip
    found = [(block.kind, block.depth) for block in read(body, numbering=levels).accepted.blocks]
    assert found == [("item", 1), ("paragraph", 1), ("paragraph", 1), ("item", 1), ("paragraph", 0)]


def test_joined_paragraphs_are_what_the_last_of_them_is() -> None:
    heading = p(deleted("Text"), style="H1", mark="ins") + p(inserted(r("Heading")))
    styles = style("H1", "heading 1", "<w:rPr><w:b/></w:rPr>")
    assert both(heading, styles=styles)[0] == "Text\n"


def test_bullets_that_somebody_typed_are_bullets() -> None:
    tab = "<w:r><w:tab/></w:r>"
    body = (
        p("We keep:") + p("•", tab, "your name", props='<w:ind w:left="360"/>')
        + p("o", tab, r("your", "b"), r(" address"), props='<w:ind w:left="720"/>')
        + p("• your age", props='<w:ind w:left="360"/>') + p("- not a list - this.")
    )  # fmt: skip
    assert accepted(body) == ("We keep:\n\n- your name\n  - **your** address\n- your age\n\n\\- not a list - this.\n")


def test_where_nothing_stands_out_headings_are_known_by_their_words() -> None:
    body = (
        p("Privacy policy") + p(BODY) + p("1. What we collect") + p(BODY) + p(BODY)
        + p("2. How to reach us") + p("Write to us whenever you like to, and we shall answer within a month of it.")
    )  # fmt: skip
    headings = [line for line in accepted(body).splitlines() if line.startswith("#")]
    assert headings == ["# Privacy policy", "## 1. What we collect", "## 2. How to reach us"]


def test_words_own_list_styles_say_their_level() -> None:
    lists = numbering((("decimal", "%1."),), (("decimal", "%1."),))
    styles = style("L", "List Number", f"<w:pPr>{numbered(1)}</w:pPr>") + style(
        "M", "List Number 2", f"<w:pPr>{numbered(2)}</w:pPr>"
    )
    body = p("One", style="L") + p("Below", style="M") + p("Below too", style="M") + p("Two", style="L")
    assert accepted(body, styles=styles, numbering=lists) == "1. One\n   1. Below\n   2. Below too\n2. Two\n"


def test_two_lists_one_behind_the_other_do_not_count_on() -> None:
    lists = numbering((("decimal", "%1."),), (("decimal", "%1."),))
    body = p("A", props=numbered(1)) + p("B", props=numbered(1)) + p("C", props=numbered(2)) + p("D", props=numbered(2))
    assert accepted(body, numbering=lists) == "1. A\n2. B\n\n<!-- -->\n\n1. C\n2. D\n"


def test_a_page_that_ends_in_a_paragraph_parts_two_words() -> None:
    assert accepted(p("End.", '<w:r><w:br w:type="page"/></w:r>', "Start.")) == "End. Start.\n"


def test_headings_by_look_leave_out_no_level_and_a_short_text_has_them_too() -> None:
    larger = '<w:b/><w:sz w:val="28"/>'
    body = (
        p(r("Our policy", "b").replace("<w:b/>", '<w:b/><w:sz w:val="36"/>'))
        + p(r("1. What we collect", "b").replace("<w:b/>", larger)) + p("Only what you tell us, and no more.")
        + p(r("1.1 From you", "b")) + p("Your name and your address here.")
        + p(r("Contact us", "b")) + p("Write to us whenever you like to.")
    )  # fmt: skip
    headings = [line for line in accepted(body).splitlines() if line.startswith("#")]
    assert headings == ["# Our policy", "## 1. What we collect", "### 1.1 From you", "### Contact us"]


def test_a_strict_file_is_read_like_any_other() -> None:
    data = word_file(p("Data", style="Heading1") + p("We keep ", deleted("30"), inserted(r("60")), " days."))
    strict = re.compile(rb"http://schemas\.openxmlformats\.org/(officeDocument|wordprocessingml)/2006/(\w+)")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    made = {name: strict.sub(rb"http://purl.oclc.org/ooxml/\1/\2", part) for name, part in parts.items()}
    found = read_word(packed(made), "x.docx")
    assert write_markdown(found.accepted) == "# Data\n\nWe keep 60 days.\n"
    assert found.changes == {"inserted": 1, "deleted": 1}


def test_a_footnote_has_its_table_and_its_tracked_changes_too() -> None:
    inside = p("See ", deleted("A"), inserted(r("B"))) + table(row(cell("1"), cell("2")))
    notes = f'<w:footnote w:id="2">{inside}</w:footnote>'
    found = read_word(word_file(p("We may", '<w:r><w:footnoteReference w:id="2"/></w:r>'), footnotes=notes), "x.docx")
    assert write_markdown(found.accepted) == "We may\\[1]\n\n\\[1] See B 1 2\n"
    assert write_markdown(found.rejected) == "We may\\[1]\n\n\\[1] See A 1 2\n"
    assert found.changes == {"inserted": 1, "deleted": 1}


def test_a_row_that_begins_late_leaves_its_first_cells_empty() -> None:
    body = table(row(cell("A"), cell("B")), row(cell("2"), props='<w:gridBefore w:val="1"/>'))
    assert accepted(body) == "| A | B |\n| --- | --- |\n|  | 2 |\n"


@pytest.mark.parametrize(
    ("body", "parts", "says"),
    [
        (p("Data", style="Heading1") + p(BODY), {}, f"# Data\n\n{BODY}\n"),  # a style that nobody defined
        (p("Data", style="Nobodys") + p(BODY), {"styles": style("H", "heading 1")}, f"Data\n\n{BODY}\n"),
        (p("A", '<w:r><w:sym w:font="Wingdings" w:char="zz"/></w:r>', "B"), {}, "AB\n"),
        (p("A", '<w:r><w:sym w:char="D800"/></w:r>', "B"), {}, "AB\n"),
        (p("A", '<w:r><w:sym w:char="FFFFFFFF"/></w:r>', "B"), {}, "AB\n"),
        (p(r("A").replace("<w:rPr>", f'<w:rPr><w:sz w:val="{"9" * 5000}"/>')), {}, "A\n"),
        (table(row(cell("A", props='<w:gridSpan w:val="3000000"/>'), cell("B"))), {}, None),
        (p("A", props=numbered(1)), {"numbering": numbering((("lowerRoman", "%1."),)).replace(
            '<w:start w:val="1"/>', '<w:start w:val="99999999"/>')}, None),
        (p("Stays", mark="del") + table(row(cell("A"), cell("B"))) + p("Next"), {},
         "Stays\n\n| A | B |\n| --- | --- |\n\nNext\n"),
        (p("A", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p("Not gone."), {}, "A\n\nNot gone.\n"),
    ],
)  # fmt: skip
def test_what_is_odd_but_legal_is_read(body: str, parts: dict[str, str], says: str | None) -> None:
    text = accepted(body, **parts)
    assert len(text) < 10_000
    assert says is None or text == says


def test_a_list_whose_levels_are_in_a_style_counts() -> None:
    levels = numbering((("decimal", "%1."),)).replace("<w:lvl ", '<w:styleLink w:val="Clauses"/><w:lvl ', 1)
    link = '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="Clauses"/></w:abstractNum>'
    num = '<w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>'
    abstract, _, rest = levels.partition("<w:num ")
    body = p("One", props=numbered(9)) + p("Two", props=numbered(9))
    assert accepted(body, numbering=f"{abstract}{link}<w:num {rest}{num}") == "1. One\n2. Two\n"


def test_full_width_numbers_stay_a_list() -> None:
    lists = numbering((("decimalFullWidth", "%1."),))
    body = p("収集する情報", props=numbered(1)) + p("利用目的", props=numbered(1))
    assert accepted(body, numbering=lists) == "1. 収集する情報\n2. 利用目的\n"


def test_a_legal_number_keeps_its_noughts() -> None:
    lists = numbering((("upperRoman", "Article %1."), ("decimalZero", "Section %1.%2"))).replace(
        '<w:lvlText w:val="Section', '<w:isLgl/><w:lvlText w:val="Section'
    )
    body = p("Terms", props=numbered(1)) + p("Data means words.", props=numbered(1, 1))
    assert accepted(body, numbering=lists) == "Article I. Terms\n\nSection 1.01 Data means words.\n"


@pytest.mark.parametrize(
    ("said", "leads_to"),
    [
        ('HYPERLINK "https://example.com/a"', "https://example.com/a"),
        ("HYPERLINK https://example.com/a", "https://example.com/a"),
        ('hyperlink \\o "a tip" "https://example.com/a"', "https://example.com/a"),
        ('HYPERLINK "https://example.com/a" \\l "place" \\t "_blank"', "https://example.com/a#place"),
        ('HYPERLINK \\l "place"', "#place"),
        ("PAGEREF place", ""),
    ],
)
def test_a_link_that_is_a_field_leads_where_it_says(said: str, leads_to: str) -> None:
    assert Field(said).link == leads_to


def test_a_table_of_contents_that_is_not_closed_ends_with_the_next_heading() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>'
    toc = p(begin + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("Data 1"))
    word = read(toc + p("Data", style="Heading1") + p(BODY))
    assert write_markdown(word.accepted) == f"# Data\n\n{BODY}\n"
    assert loss_lines(word.accepted.lost) == ("the table of contents, which a reader's program makes",)


def test_a_field_that_ends_twice_does_not_keep_a_file_from_being_read() -> None:
    twice = f'<w:fldSimple w:instr="DATE">{r("May")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:fldSimple>'
    assert accepted(p(twice, r(" on."))) == "May on.\n"


def test_a_style_that_says_it_is_body_text_is_no_heading_whatever_it_is_based_on() -> None:
    styles = style("H", "heading 2") + style("C", "Clause", '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', based_on="H")
    assert accepted(p("Data", style="H") + p(BODY, style="C"), styles=styles) == f"## Data\n\n{BODY}\n"


def test_a_frame_keeps_the_headings_and_tables_in_it() -> None:
    inner = table(row(cell("Cookie"), cell("Purpose")), row(cell("sid"), cell("login")))
    frame = f"<w:tc><w:tcPr/>{p('Privacy', style='Heading1')}{p(BODY)}{inner}{p('End.')}</w:tc>"
    assert accepted(table(row(frame))) == (
        f"# Privacy\n\n{BODY}\n\n| Cookie | Purpose |\n| --- | --- |\n| sid | login |\n\nEnd.\n"
    )


def test_a_large_first_letter_is_of_the_word_it_begins() -> None:
    body = p("W", props='<w:framePr w:dropCap="drop" w:lines="3"/>') + p("e collect data.")
    assert accepted(body) == "We collect data.\n"


def test_letters_in_a_font_of_signs_are_the_signs() -> None:
    tick = r("\xfc").replace("<w:rPr>", '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>')
    assert accepted(p("Sold? ", tick)) == "Sold? ✓\n"


def test_what_only_the_look_says_is_named() -> None:
    marked = r("by client").replace("<w:rPr>", '<w:rPr><w:highlight w:val="yellow"/>')
    lined = r("must").replace("<w:rPr>", '<w:rPr><w:u w:val="single"/>')
    word = read(p("Filled in ", marked, " as it ", lined, "."))
    assert loss_lines(word.accepted.lost) == ("highlighting: “by client”", "underlining")


def test_a_link_in_a_footnote_leads_where_the_footnotes_say() -> None:
    inside = p("See ", f'<w:hyperlink r:id="l1">{r("there")}</w:hyperlink>')
    notes = f'<w:footnote {RELATIONS} w:id="2">{inside}</w:footnote>'
    body = p("A", '<w:r><w:footnoteReference w:id="2"/></w:r>')
    with zipfile.ZipFile(io.BytesIO(word_file(body, {"l1": "https://body.example/"}, footnotes=notes))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    relations = parts["word/_rels/document.xml.rels"].replace(b"https://body.example/", b"https://note.example/")
    data = packed(parts | {"word/_rels/footnotes.xml.rels": relations})
    assert "[there](https://note.example/)" in write_markdown(read_word(data, "x.docx").accepted)


def test_a_footnote_that_is_referred_to_twice_stands_once() -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    inside = p("See there.")
    assert accepted(p("A", note) + p("B", note), footnotes=f'<w:footnote w:id="2">{inside}</w:footnote>') == (
        "A\\[1]\n\nB\\[1]\n\n\\[1] See there.\n"
    )


def test_a_comment_at_a_point_has_a_place() -> None:
    mark = '<w:r><w:commentReference w:id="0"/></w:r>'
    comments = f'<w:comment w:id="0" w:author="Ann">{p("Why?")}</w:comment>'
    [comment] = read(p("Data", style="Heading1") + p(BODY, mark), comments=comments).comments
    assert comment.place == "Data"


@pytest.mark.parametrize(
    "kind", ["ms-word.document.macroEnabled", "openxmlformats-officedocument.wordprocessingml.template"]
)
def test_a_template_and_a_file_with_macros_are_read_for_their_text(kind: str) -> None:
    with zipfile.ZipFile(io.BytesIO(word_file(p(BODY)))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    usual = b"openxmlformats-officedocument.wordprocessingml.document.main"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(usual, f"{kind}.main".encode())
    assert write_markdown(read_word(packed(parts), "x.dotx").accepted) == f"{BODY}\n"


@pytest.mark.parametrize(
    ("form", "text", "labels"),
    [
        ("lowerRoman", "%1.%2", ["1.i", "1.ii", "1.iii", "1.iv", "1.v", "1.vi", "1.vii", "1.viii"]),
        ("lowerLetter", "%1-%2)", ["1-a)", "1-b)", "1-c)"]),
        ("upperRoman", "(%1)(%2)", ["(1)(I)", "(1)(II)", "(1)(III)", "(1)(IV)"]),
    ],
)
def test_items_of_one_list_are_items_however_long_their_numbers_are(form: str, text: str, labels: list[str]) -> None:
    lists = numbering((("decimal", "%1."), (form, text)))
    body = p("First", props=numbered(1)) + "".join(p("Then", props=numbered(1, 1)) for _ in labels)
    assert [block.text for block in read(body, numbering=lists).accepted.blocks[1:]] == [f"{n} Then" for n in labels]
    assert {block.kind for block in read(body, numbering=lists).accepted.blocks} == {"item"}
