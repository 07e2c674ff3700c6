"""Which paragraphs of a Word file are headings: titles in a heading style, and what looks like one."""

import pytest

from tests.word.making import cell as c
from tests.word.making import numbered, numbering, p, r, style, table
from tests.word.making import row as tr
from tests.word.opened import accepted, lost

STYLES = "".join(
    style(f"H{level}", f"heading {level}", f'<w:rPr><w:b/><w:sz w:val="{36 - 3 * level}"/></w:rPr>')
    for level in range(1, 5)
)
BODY = "We keep what you tell us as long as your account exists, and we erase it within thirty days after that."
LONG = (
    "The processor shall, without undue delay, tell the controller of every breach, and shall assist the controller"
    " in telling those whom the data are about, unless the law forbids it"
)
CLAUSES = numbering(
    (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"), ("lowerRoman", "(%4)")),
)


def test_clauses_in_heading_styles_are_numbered_paragraphs() -> None:
    body = (
        p("Duties", style="H1", props=numbered(1, 0))
        + p(f"{LONG}.", style="H2", props=numbered(1, 1))
        + p("The processor shall keep records.", style="H2", props=numbered(1, 1))
        + p(f"{LONG}; and", style="H3", props=numbered(1, 2))
        + p(f"{LONG}.", style="H3", props=numbered(1, 2))
        + p("Costs", style="H1", props=numbered(1, 0))
        + p(f"{LONG}:", style="H2", props=numbered(1, 1))
    )
    assert accepted(body, styles=STYLES, numbering=CLAUSES) == (
        f"# 1. Duties\n\n1.1 {LONG}.\n\n1.2 The processor shall keep records.\n\n- (a) {LONG}; and\n- (b) {LONG}.\n\n"
        f"# 2. Costs\n\n2.1 {LONG}:\n"
    )


@pytest.mark.parametrize(
    "title",
    [
        "2. Definitions.",
        "Who is responsible for what happens to your data when you use our services through somebody else?",
        "Information that we collect from third parties when you use our services in Europe and in Switzerland",
        "We never sell your data.",
        "Data we collect: an overview",
        "第三条　個人情報の利用目的",
    ],
)
def test_a_title_in_a_heading_style_is_a_heading(title: str) -> None:
    body = p("Privacy", style="H1") + p(title, style="H2") + p(BODY) + p("Your rights", style="H2") + p(BODY)
    assert f"\n## {title}\n" in accepted(body, styles=STYLES)


@pytest.mark.parametrize(
    "clause",
    [
        f"{LONG}.",
        f"2.4 Term. {LONG}; {LONG}.",
        "Wir bewahren die Daten so lange auf, wie das Konto besteht, und löschen sie innerhalb von dreißig Tagen.",
        "当社は、法令に定める場合を除き、あらかじめ本人の同意を得ることなく、個人情報を第三者に提供しません。" * 2,
        f"{LONG}, or",
    ],
)
def test_a_clause_in_a_style_of_titles_is_a_paragraph_all_the_same(clause: str) -> None:
    titles = p("Privacy", style="H1") + "".join(p(f"Part {word}", style="H2") + p(BODY) for word in ("One", "Two"))
    text = accepted(titles + p(clause, style="H2"), styles=STYLES)
    assert text.endswith(f"\n\n{clause}\n")
    assert "## Part One\n" in text


def test_a_clause_of_one_sentence_is_no_title() -> None:
    clauses = [f"{LONG}.", "The processor keeps records.", f"{LONG}.", "Term and termination."]
    body = p("Duties", style="H1") + "".join(p(clause, style="H2") for clause in clauses)
    assert accepted(body, styles=STYLES) == (
        f"# Duties\n\n{LONG}.\n\nThe processor keeps records.\n\n{LONG}.\n\n## Term and termination.\n"
    )


def numbered_headings(*texts: tuple[int, str]) -> str:
    """Make paragraphs in heading styles that number them."""
    return "".join(p(text, style=f"H{level}", props=numbered(1, level - 1)) for level, text in texts)


def test_short_sentences_with_no_text_below_them_are_clauses() -> None:
    body = numbered_headings(
        (1, "Duration"), (2, "This contract begins on 1 May."), (2, "Either party can end it on a month's notice:"),
        (3, "by a letter; or"), (3, "by e-mail."), (1, "Law"), (2, "The law of Austria applies to it."),
    )  # fmt: skip
    assert accepted(body, styles=STYLES, numbering=CLAUSES) == (
        "# 1. Duration\n\n1.1 This contract begins on 1 May.\n\n1.2 Either party can end it on a month's notice:\n\n"
        "- (a) by a letter; or\n- (b) by e-mail.\n\n# 2. Law\n\n2.1 The law of Austria applies to it.\n"
    )


def test_points_of_one_sentence_are_clauses_with_the_first_and_the_last() -> None:
    body = numbered_headings((1, "Your rights"), (2, "to see your data"), (2, "to have them erased, and"), (2, "to go"))
    assert accepted(p(BODY) + body + p(BODY), styles=STYLES, numbering=CLAUSES).endswith(
        f"# 1. Your rights\n\n1.1 to see your data\n\n1.2 to have them erased, and\n\n1.3 to go\n\n{BODY}\n"
    )


def test_a_title_in_front_of_a_sentence_does_not_make_it_a_heading() -> None:
    body = p("Fees", style="H1") + p(r("Interest.", "b"), r(" Late sums bear interest."), style="H2") + p(BODY)
    assert accepted(body, styles=STYLES) == f"# Fees\n\nInterest. Late sums bear interest.\n\n{BODY}\n"


@pytest.mark.parametrize("title", ["We never sell what you tell us.", "Data of Example Corp. Privacy Notice."])
def test_a_numbered_sentence_with_text_below_it_is_a_heading(title: str) -> None:
    body = numbered_headings((1, title)) + p(style="H1") + p(BODY) + numbered_headings((1, title)) + p(BODY)
    assert accepted(body, styles=STYLES, numbering=CLAUSES).count(f". {title}\n") == 2
    assert "\n## " in accepted(p("Privacy", style="T") + body, styles=STYLES + style("T", "Title"), numbering=CLAUSES)


def test_a_clause_in_a_frame_is_a_paragraph() -> None:
    box = table(tr(c(p("Duties", style="H2") + p(f"{LONG}, {LONG}.", style="H2"))))
    assert accepted(box, styles=STYLES) == f"## Duties\n\n{LONG}, {LONG}.\n"


def bold(text: str) -> str:
    return p(r(text, "b"))


@pytest.mark.parametrize("title", ["H1", "T"])
def test_section_titles_that_only_look_so_are_headings_below_a_styled_title(title: str) -> None:
    body = p("Privacy policy", style=title) + "".join(bold(f"{name} data") + p(BODY) for name in ("Your", "Our", "Old"))
    text = accepted(body, styles=STYLES + style("T", "Title"))
    assert [line for line in text.split("\n") if line.startswith("#")] == [
        "# Privacy policy", "## Your data", "## Our data", "## Old data",
    ]  # fmt: skip


def test_an_annex_with_a_style_does_not_hide_sections_without_one() -> None:
    sections = "".join(bold(f"{number}. {name}") + p(BODY) for number, name in enumerate(("Use", "Share", "Keep"), 1))
    body = p("Privacy", style="H1") + sections + p("Annex", style="H1") + bold("Addresses") + p(BODY)
    text = accepted(body, styles=STYLES)
    assert [line for line in text.split("\n") if line.startswith("#")] == [
        "# Privacy", "## 1. Use", "## 2. Share", "## 3. Keep", "# Annex", "## Addresses",
    ]  # fmt: skip


def test_a_title_that_only_looks_so_is_above_styled_sections() -> None:
    large = '<w:r><w:rPr><w:sz w:val="40"/></w:rPr><w:t>Privacy policy</w:t></w:r>'
    lines = "".join(bold(name) + p(BODY) for name in ("Names", "Addresses"))
    body = p(large) + p("Data", style="H1") + lines + p("Rights", style="H1") + bold("Access") + p(BODY)
    text = accepted(body, styles=STYLES)
    assert [line for line in text.split("\n") if line.startswith("#")] == [
        "# Privacy policy", "## Data", "### Names", "### Addresses", "## Rights", "### Access",
    ]  # fmt: skip


def test_a_section_that_is_numbered_like_the_styled_ones_is_one_of_them() -> None:
    body = p("Privacy", style="H1") + p("1. Use", style="H2") + p(BODY)
    body += "".join(bold(f"{number}. {name}") + p(BODY) for number, name in ((2, "Share"), (3, "Keep"), (4, "Rights")))
    text = accepted(body, styles=STYLES)
    assert [line.partition(" ")[0] for line in text.split("\n") if line.startswith("#")] == [
        "#",
        "##",
        "##",
        "##",
        "##",
    ]


def test_a_bold_line_in_a_text_with_styled_headings_stays_a_paragraph() -> None:
    body = "".join(p(f"Part {word}", style="H1") + p(BODY) for word in ("One", "Two", "Three")) + bold("Signed by us")
    assert accepted(body, styles=STYLES).endswith("\n\n**Signed by us**\n")


@pytest.mark.parametrize(
    "line",
    ["IP地址", "利用者ＩＤ・IP", "電話：TEL", "ID และรหัสผ่าน", "عنوان IP", "회원 ID", "כתובת IP", "IDとPW"],
)
def test_a_line_in_a_script_without_capitals_is_none_in_capitals(line: str) -> None:
    assert "#" not in accepted(p(BODY) + p(line) + p(BODY))
    assert "#" not in accepted(p(BODY) + "".join(p(word) for word in ("氏名", line, "Cookie", line)) + p(BODY))


def test_a_line_in_capitals_is_a_heading_in_scripts_that_have_them() -> None:
    for line in ("YOUR DATA", "IHRE DATEN – ÜBERSICHT", "ВАШИ ДАННЫЕ", "ΤΑ ΔΕΔΟΜΕΝΑ ΣΑΣ"):
        assert f"# {line}\n" in accepted(p("Text before it all.") + p(line) + p(BODY) + p(BODY))


def test_a_list_goes_on_as_far_as_it_is_long() -> None:
    romans = numbering((("lowerRoman", "(%1)"),))
    text = accepted("".join(p(f"Purpose {count}", props=numbered(1)) for count in range(1, 41)), numbering=romans)
    lines = text.splitlines()
    assert [line[:2] for line in lines] == ["- "] * 40
    assert (lines[7], lines[37]) == ("- (viii) Purpose 8", "- (xxxviii) Purpose 38")


EXHIBIT = numbering(
    (("upperLetter", "Exhibit %1"),), (("decimal", "%1."),), (("decimal", "Article %1"),), (("bullet", "•"),)
)


def test_a_number_with_words_of_its_own_needs_no_others() -> None:
    body = (
        p("", props=numbered(1)) + p("Form of notice") + p(props=numbered(3), style="H1") + p("Term") + p(BODY)
        + p(props=numbered(3), style="H1") + p("Law") + p(BODY)
    )  # fmt: skip
    text = accepted(body, styles=STYLES, numbering=EXHIBIT)
    assert text.startswith("Exhibit A\n\nForm of notice\n\n# Article 1\n\nTerm\n")
    assert "\n# Article 2\n\nLaw\n" in text


def test_a_number_without_words_is_named_and_a_bullet_is_nothing() -> None:
    body = p("One", props=numbered(2)) + p(props=numbered(2)) + p("Three", props=numbered(2)) + p(props=numbered(4))
    parts = {"styles": STYLES, "numbering": EXHIBIT}
    assert accepted(body, **parts) == "1. One\n\n<!-- -->\n\n3. Three\n"
    assert lost(body, **parts) == ("a number without words: “2.”",)


def test_numbers_in_the_cells_of_a_table_need_no_words() -> None:
    rows = [tr(c("No."), c("Purpose"))] + [tr(c(p(props=numbered(2))), c(word)) for word in ("Billing", "Support")]
    text = accepted(table(*rows), numbering=EXHIBIT)
    assert text == "| No. | Purpose |\n| --- | --- |\n| 1. | Billing |\n| 2. | Support |\n"
