"""Fields and forms: what Word shows is in the text, or it is named."""

import pytest

from tests.word.making import cell as c
from tests.word.making import p, r, row, table
from tests.word.opened import accepted, lost

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


def field(instruction: str, result: str | None = None, form: str = "") -> str:
    """Return the runs of a field; None for a result that is not in the file."""
    begin = f'<w:r><w:fldChar w:fldCharType="begin">{f"<w:ffData>{form}</w:ffData>" if form else ""}</w:fldChar></w:r>'
    code = f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'
    shown = "" if result is None else '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + result
    return begin + code + shown + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def control(properties: str, content: str) -> str:
    return f"<w:sdt><w:sdtPr {W14}>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


PROMPT = "<w:showingPlcHdr/>"


@pytest.mark.parametrize(
    ("instruction", "form", "shown"),
    [
        ("FORMCHECKBOX", "<w:checkBox><w:checked/></w:checkBox>", "☒"),
        ("FORMCHECKBOX", '<w:checkBox><w:default w:val="1"/></w:checkBox>', "☒"),
        ("FORMCHECKBOX", '<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>', "☐"),
        ("FORMCHECKBOX", "<w:checkBox/>", "☐"),
        ("FORMCHECKBOX", "", "☐"),
        ("FORMDROPDOWN", '<w:ddList><w:listEntry w:val="Spain"/><w:listEntry w:val="Italy"/></w:ddList>', "Spain"),
        (
            "FORMDROPDOWN",
            '<w:ddList><w:default w:val="1"/><w:listEntry w:val="Spain"/><w:listEntry w:val="Italy"/></w:ddList>',
            "Italy",
        ),
        (
            "FORMDROPDOWN",
            '<w:ddList><w:result w:val="0"/><w:default w:val="1"/><w:listEntry w:val="Spain"/></w:ddList>',
            "Spain",
        ),
    ],
)
@pytest.mark.parametrize("result", [None, ""])
def test_boxes_and_lists_of_old_forms_say_what_is_chosen(
    instruction: str, form: str, shown: str, result: str | None
) -> None:
    body = p(field(f" {instruction} ", result, form), r(" by e-mail."))
    assert accepted(body) == f"{shown} by e-mail.\n"
    assert lost(body) == ()


def test_a_list_of_an_old_form_with_nothing_in_it_is_named() -> None:
    body = p(field(" FORMDROPDOWN ", "", '<w:ddList><w:result w:val="4"/></w:ddList>'), r("In writing."))
    assert (accepted(body), lost(body)) == ("In writing.\n", ("a list to choose from, with nothing chosen",))


def test_an_empty_field_to_type_in_is_named() -> None:
    form = '<w:textInput><w:default w:val="your name"/></w:textInput>'
    body = p(r("Name: "), field(" FORMTEXT ", r("\u2002\u2002\u2002"), form), r("."))
    assert lost(body) == ("an empty field to fill in: “your name”",)
    assert lost(p(r("Name: "), field(" FORMTEXT ", r("A. Counsel"), form))) == ()


@pytest.mark.parametrize(
    ("instructions", "shown"),
    [
        (["LISTNUM NumberDefault \\l 6"] * 3, "(i) (ii) (iii)"),
        (["LISTNUM \\l 2", "LISTNUM \\l 2", "LISTNUM \\l 3", "LISTNUM \\l 2", "LISTNUM \\l 3"], "a) b) i) c) i)"),
        (['LISTNUM "NumberDefault" \\l 1 \\s 7', "LISTNUM NumberDefault \\l 1"], "7) 8)"),
        (["LISTNUM LegalDefault \\l 1", "LISTNUM LegalDefault \\l 2", "LISTNUM LegalDefault \\l 2"], "1. 1.1. 1.2."),
        (["LISTNUM OutlineDefault \\l 1", "LISTNUM OutlineDefault \\l 2"], "I. A."),
        (["AUTONUM", "AUTONUM", "AUTONUMLGL"], "1. 2. 1."),
        (["AUTONUM \\* ALPHABETIC \\e", "AUTONUM \\* roman"], "A ii."),
    ],
)
def test_numbers_that_word_counts_in_a_field_are_counted_and_named(instructions: list[str], shown: str) -> None:
    body = p(*(part for code in instructions for part in (field(code), r(" "))), r("and no more"))
    assert accepted(body).replace("\\", "") == f"{shown} and no more\n"
    assert {line.rpartition(": ")[0].rpartition("× ")[2] for line in lost(body)} == {
        "a number that Word counts and does not store, worked out"
    }


@pytest.mark.parametrize(
    ("instruction", "shown"),
    [
        ("MERGEFIELD Company \\* MERGEFORMAT", "«Company»"),
        ("MACROBUTTON NoMacro [Insert the date here]", "\\[Insert the date here]"),
        ('GOTOBUTTON place "see there"', "see there"),
        ("SYMBOL 167", "§"),
        ('SYMBOL 150 \\f "Arial" \\s 12', "–"),
        ("SYMBOL 0x20AC \\u", "€"),
        ("SYMBOL 252 \\f Wingdings", "✓"),
        ("SYMBOL 183 \\f Symbol", "•"),
        ('QUOTE "thirty days"', "thirty days"),
        ("XE &quot;cookies&quot;", ""),
        ("TC &quot;Annex&quot; \\l 1", ""),
    ],
)
def test_a_field_without_a_result_shows_what_its_instruction_says(instruction: str, shown: str) -> None:
    assert accepted(p(r("A:"), field(f" {instruction} "), r(":B"))) == f"A:{shown}:B\n"
    assert lost(p(r("A:"), field(f" {instruction} "), r(":B"))) == ()
    simple = f'<w:fldSimple w:instr="{instruction.replace(chr(34), "&quot;")}"/>'
    assert accepted(p(r("A:"), simple, r(":B"))) == f"A:{shown}:B\n"


@pytest.mark.parametrize(
    ("instruction", "line"),
    [
        ("REF _Ref123 \\h", "a field whose result is not in the file: “REF _Ref123 \\h”"),
        ('DOCPROPERTY "Effective date"', "a field whose result is not in the file: “DOCPROPERTY Effective date”"),
        ("EQ \\f(1,2)", "a formula: “\\f(1,2)”"),
        ("PAGE", "a page number"),
        ("SYMBOL 1 \\f Wingdings", "a sign: “SYMBOL 1 \\f Wingdings”"),
        ("LISTNUM Clauses \\l 2", "a number that Word counts: “LISTNUM Clauses \\l 2”"),
        ("LISTNUM", "a number that Word counts: “LISTNUM”"),
        ("AUTONUMOUT", "a field whose result is not in the file: “AUTONUMOUT”"),
        ("TOC \\o", "the table of contents, which a reader's program makes"),
    ],
)
def test_a_field_whose_result_cannot_be_known_is_named(instruction: str, line: str) -> None:
    body = p(r("A"), field(instruction), r("B"))
    assert (accepted(body), lost(body)) == ("AB\n", (line,))


def test_a_field_with_a_result_shows_that() -> None:
    body = p(field("MERGEFIELD Company", r("Novum")), r(" and "), field("AUTONUM", r("4.")), r("."))
    assert (accepted(body), lost(body)) == ("Novum and 4..\n", ())


def test_words_in_the_instruction_of_a_field_are_named() -> None:
    inner = field("MERGEFIELD Country", r("Austria"))
    instruction = '<w:r><w:instrText xml:space="preserve"> IF </w:instrText></w:r>' + inner
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    body = p(r("In "), begin, instruction, middle, r("Vienna"), end, r("."))
    assert (accepted(body), lost(body)) == ("In Vienna.\n", ("words in the instruction of a field: “Austria”",))
    unended = p(r("In "), begin, r("Vienna."))
    assert lost(unended) == ("words in the instruction of a field: “Vienna.”",)


@pytest.mark.parametrize("checked", ["1", "0"])
def test_a_box_of_a_content_control_is_the_sign_that_it_shows(checked: str) -> None:
    box = f'<w14:checkbox><w14:checked w14:val="{checked}"/></w14:checkbox>'
    sign = "☒" if checked == "1" else "☐"
    assert accepted(p(control(box, r(sign)), r(" I agree."))) == f"{sign} I agree.\n"
    assert accepted(p(control(box, ""), r(" I agree."))) == f"{sign} I agree.\n"
    tick = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'
    assert accepted(p(control(box, tick), r(" I agree."))) == "☑ I agree.\n"


def test_a_list_of_a_content_control_is_the_entry_that_is_chosen() -> None:
    entries = '<w:dropDownList><w:listItem w:displayText="30 days"/><w:listItem w:displayText="60 days"/>'
    body = p(r("Kept for "), control(f"{entries}</w:dropDownList>", r("60 days")), r("."))
    assert (accepted(body), lost(body)) == ("Kept for 60 days.\n", ())


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p(r("Date: "), control(PROMPT, r("Click to enter a date."))), "Date:\n"),
        (control(PROMPT, p(r("Click to enter a date."))) + p("End."), "End.\n"),
        (table(row(c("Date"), control(PROMPT, c("Click to enter a date.")))), "| Date |  |\n| --- | --- |\n"),
        (table(row(c("A"), c("B")), control(PROMPT, row(c("Click to"), c("enter a date.")))), None),
        (p(control("<w:alias/>", control(PROMPT, r("Click to enter a date."))), r("End.")), "End.\n"),
    ],
)
def test_the_prompt_of_an_empty_field_is_named_and_no_text(body: str, text: str | None) -> None:
    assert text is None or accepted(body) == text
    assert "Click" not in accepted(body)
    words = " ".join(line.partition("“")[2].strip("”") for line in lost(body))
    assert words == "Click to enter a date."
    assert {line.partition(":")[0] for line in lost(body)} == {"the prompt of an empty field"}
