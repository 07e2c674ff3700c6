"""Plain text out of a PDF or a mail: pages, words cut at the end of a line, quotations."""

import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policyver.document.losses import loss_lines
from policyver.document.markdown.writing import write_markdown
from policyver.document.number_forms import written_number
from policyver.document.plain_text.reading import read_plain_text

FIRST = (
    "The garden machine keeps the readings of its sensors for ninety days, so\n"
    "that it can tell when the soil was dry, and it sends them to the house by\n"
)
SECOND = (
    "radio when somebody asks for them, which the owner of the garden may do as\noften as he likes, free of charge.\n"
)
WHOLE = " ".join((FIRST + SECOND).split())
BODY = "We send nothing to anybody else, and we never look at what the sensors\nof your garden say unless you ask.\n"


def as_markdown(text: str) -> str:
    return write_markdown(read_plain_text(text))


def lost(text: str) -> tuple[str, ...]:
    return loss_lines(loss for loss in read_plain_text(text).lost if not loss.is_shown)


@pytest.mark.parametrize(
    ("foot", "head", "named"),
    [
        ("\n                 Page 3 of 7\n\n", "", ("the numbers of the pages",)),
        ("\n\n- 3 -\n", "", ("the numbers of the pages",)),
        ("\nSeite 3 von 7\n", "", ("the numbers of the pages",)),
        ("", "\n3 / 7\n\n", ("the numbers of the pages",)),
        ("\n[3]\n\f", "", ("the numbers of the pages",)),
        ("\n3\n\f", "", ("the numbers of the pages",)),
        ("\f", "3\n", ("the numbers of the pages",)),
        ("\nGardenbot Ltd, Privacy                                Page 3\n", "", None),
        ("", "\nGardenbot Ltd | Page 3 of 7\n", None),
        ("\nGardenbot Ltd - Page 3\n", "", None),
        ("\n3          Gardenbot Ltd\n\f", "", None),
        (
            "\n\f",
            "GARDENBOT LTD        CONFIDENTIAL\n\n",
            ("the head or foot of a page: “GARDENBOT LTD CONFIDENTIAL”",),
        ),
        ("\nGardenbot Ltd\nVersion 2.1\n- 3 -\n", "\n", None),
        ("\n第 3 页\n", "", ("the numbers of the pages",)),
        ("\nPágina 3 de 7\n", "", ("the numbers of the pages",)),
    ],
)
def test_heads_feet_and_numbers_of_pages_are_taken_out_and_named(
    foot: str, head: str, named: tuple[str, ...] | None
) -> None:
    def end(number: int) -> str:
        return foot.replace("3", str(number)) + head.replace("3", str(number))

    text = "".join(FIRST + end(number) + SECOND + "\n" for number in range(3, 7))
    assert as_markdown(text) == f"{WHOLE}\n\n" * 3 + f"{WHOLE}\n"
    if named is None:
        words = " ".join(lost(text))
        assert "Gardenbot Ltd" in words
    else:
        assert lost(text) == named


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("Garden notice v2          @", "Garden notice v2"),
        ("@      Garden notice v2", "Garden notice v2"),
        ("Garden notice v2 | @", "Garden notice v2"),
        ("Garden notice v2     @/9", "Garden notice v2"),
        ("Gardenbot Ltd - Garden notice - @", "Gardenbot Ltd - Garden notice - #"),
        ("@ – Garden notice", "# – Garden notice"),
        ("Garden notice (@)", "Garden notice (#)"),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\f"])
@pytest.mark.parametrize("pages", [2, 3, 5])
def test_a_number_that_counts_on_beside_the_same_words_is_that_of_a_page(
    head: str, named: str, between: str, pages: int
) -> None:
    text = "".join(
        f"{between if at else ''}{head.replace('@', str(at + 1))}\n\n{SECOND if at else ''}\n{BODY}\n{FIRST}\n"
        for at in range(pages)
    )
    assert "Garden notice" not in as_markdown(text)
    assert as_markdown(text).count(WHOLE) == pages - 1
    assert lost(text) == (f"the head or foot of a page: “{named}”",)


def test_left_and_right_pages_have_heads_of_their_own() -> None:
    heads = ["Garden notice      {}", "{}      Gardenbot Ltd"] * 3
    text = "".join(f"{head.format(at)}\n\n{SECOND}\n{BODY}\n{FIRST}\n" for at, head in enumerate(heads, 1))
    assert "Garden notice" not in as_markdown(text)
    assert "Gardenbot Ltd" not in as_markdown(text)


@pytest.mark.parametrize("heading", ["Article      {}", "Section\t{}", "Step - {}", "Annex ({})"])
def test_headings_that_count_on_are_no_heads_of_pages(heading: str) -> None:
    text = "".join(f"{heading.format(at)}\n\n{FIRST}{SECOND}\n{BODY}\n" for at in range(1, 5))
    assert lost(text) == ()


def test_levels_that_count_on_are_no_pages() -> None:
    rows = "".join(f"Water level      {number}\n" for number in range(1, 5))
    apart = "".join(f"Machine      {number}\n\n" for number in range(1, 3))
    assert lost(f"{BODY}\n{rows}\n{BODY}\n{apart}{BODY}") == ()


def test_a_head_without_a_number_is_known_by_interrupting_sentences() -> None:
    text = "PRIVACY STATEMENT\n\n" + f"{FIRST}\nGardenbot Ltd – Internal\n\n{SECOND}\n" * 2
    assert as_markdown(text) == f"# PRIVACY STATEMENT\n\n{WHOLE}\n\n{WHOLE}\n"
    assert lost(text) == ("the head or foot of a page: “Gardenbot Ltd – Internal”",)


def test_the_title_of_a_text_is_not_its_head() -> None:
    pages = [f"Gardenbot Privacy Notice\n\n{FIRST}{SECOND}\n{BODY}" for _ in range(4)]
    assert as_markdown("\f".join(pages)).startswith("# Gardenbot Privacy Notice\n\nThe garden machine")
    assert as_markdown("\f".join(pages)).count("Gardenbot Privacy Notice") == 1
    assert lost("\f".join(pages)) == ("the head or foot of a page: “Gardenbot Privacy Notice”",)
    own = [f"Gardenbot Ltd\n\n{'Privacy Notice' if not at else BODY}\n\n{FIRST}{SECOND}" for at in range(4)]
    assert "Gardenbot Ltd" not in as_markdown("\f".join(own))


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}{SECOND}\n" * 2,
        "".join(f"Section {number}\n\n{FIRST}{SECOND}\n" for number in range(1, 5)),
        "".join(f"{number}\n\n{FIRST}{SECOND}\n" for number in range(1, 5)),
        "".join(f"Contact\n\n{BODY}\n{FIRST}{SECOND}\n" for _ in range(3)),
        f"As page 3 of the annex says, {FIRST}{SECOND}\nSee page 4 of the annex, which says what is on\npage 5\n",
        "\n".join(f"{number} / 7" for number in range(1, 4)) + f" of it\n\n{FIRST}{SECOND}",
        f"Yes\n\nNo\n\nYes\n\n{BODY}\nYes\n\nNo\n",
        f"{FIRST}{SECOND}\n3 of 7 gardens are dry.\n\n{BODY}",
        f"{FIRST}{SECOND}\fThe readings of its sensors are kept.\n\n{BODY}\fThe readings are never sold.\n\n{BODY}",
    ],
)
def test_what_is_no_head_or_foot_stays(text: str) -> None:
    assert lost(text) == ()
    assert " ".join(as_markdown(text).replace("\\", "").split()).replace("# ", "").replace("#", "") == " ".join(
        text.split()
    )


def test_a_sentence_that_pages_begin_with_stays() -> None:
    pages = [f"{'We may do so.' if at in (2, 5) else f'{BODY}'}\n\n{FIRST}{SECOND}" for at in range(8)]
    assert as_markdown("\f".join(pages)).count("We may do so.") == 2


@pytest.mark.parametrize("end", ["\n\f", "\f", "\n\nPage 3\n\n", "\nPage 3\n\f\n"])
def test_a_paragraph_that_ends_with_its_page_is_not_joined(end: str) -> None:
    ends = [end, end.replace("3", "4")]
    text = FIRST + SECOND + ends[0] + BODY + ends[1] + FIRST + SECOND
    whole = " ".join(BODY.split())
    assert as_markdown(text) == f"{WHOLE}\n\n{whole}\n\n{WHOLE}\n"


def test_an_item_goes_on_over_the_end_of_a_page_and_the_next_begins_there() -> None:
    item = "• the name of the garden, which you give it or which somebody\n\n- 1 -\n\n  else gives it;\n"
    text = f"{BODY}\n{item}  and more of that kind;\n\n- 2 -\n\n• its soil.\n"
    name = "the name of the garden, which you give it or which somebody else gives it;"
    assert as_markdown(text).endswith(f"\n- {name}\n\n  and more of that kind;\n\n- its soil.\n")


FILLING = "and the owner of the garden may ask for more of it when he likes to, while"


def wrapped(first: str, *others: str) -> str:
    """Return a wrapped text with some lines, the first of which is filled up to the width."""
    words = FILLING.split()
    filled = " ".join([*words[len(words) - (73 - len(first)) // 5 :], first])[-73:]
    return (
        FIRST
        + SECOND
        + "\nAs the law says, we keep what the machine in the garden sends as it is,\n"
        + ("\n".join([filled, *others]) + "\n")
    )


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("when there are many ques-", "tions, within three.", "many questions, within"),
        ("a third-", "party that we do not know.", "a third-party that"),
        ("a state-of-the-art, well-", "known and cost-effective way.", "well-known"),
        ("our e-", "mail is not read.", "our e-mail is"),
        ("we speak of pre-", "and post-contractual duties alike.", "of pre- and post-contractual"),
        ("nach einem Datenschutz-", "und Sicherheitsvorfall in gleicher Weise.", "Datenschutz- und Sicherheitsv"),
        ("of Regulation (EU) 2016-", "679 are meant here, and no others.", "2016-679"),
        ("he gives us his IP-", "address and the time of his visit.", "IP-address"),
        ("it is part of an inter-", "State agreement of that kind.", "inter-State"),
        ("the soil is dry -", "sometimes for weeks, if nobody waters it.", "dry - sometimes"),
        ("it is nec\u00ad", "essary, and we erase it afterwards.", "necessary, and"),
        ("readings that are un\u2010", "finished where the radio fails.", "unfinished"),
        ("https://garden.example/privacy-", "and-cookies/machines are read.", "/privacy-and-cookies/"),
        ("https://garden.example/privacy/", "machines/2026 are read.", "/privacy/machines/2026> are"),
        ("https://garden.example/privacy/", "and all others are read.", "/privacy/> and all"),
        ("it is at https://garden.example/no-", "tices for everybody.", "garden.example/no-tices> for"),
        ("it costs you no more than twenty-", "one of our coins a year.", "twenty-one of"),
        ("we ask an amount of EUR 1.000,-", "per year for each of the machines.", "1.000,- per"),
        ("si vous le voulez, donnez-", "nous votre avis sur ce jardin.", "donnez-nous votre"),
        ("cela changera peut-", "être un jour, et alors nous le dirons.", "peut-être un"),
        ("write to us at garden-", "desk@machines.example, or call.", "<garden-desk@machines.example>, or"),
        ("write to our desk@", "machines.example at any time.", "<desk@machines.example> at"),
        ("write to desk@garden-", "machines.example at any time.", "<desk@garden-machines.example> at"),
        ("write to desk@machines.", "example at any time you like.", "<desk@machines.example> at"),
        ("it is in the shop at garden-", "machines.example, too.", "at garden-machines.example, too"),
        ("we write to you. For many ques-", "tions.They are short.", "many questions.They"),
    ],
)
def test_a_word_that_the_end_of_a_line_cuts_is_one_and_a_hyphen_of_its_own_stays(
    first: str, second: str, expected: str
) -> None:
    assert expected in as_markdown(wrapped(first, second))


def test_the_text_says_whether_a_hyphen_is_one_of_its_word() -> None:
    for known in ("re-use", "reuse"):
        text = wrapped("it has to re-", "use it, and then we erase it.") + f"\nWe {known} it for this and for that.\n"
        assert f"has to {known} it" in as_markdown(text)


def test_a_word_that_was_only_guessed_is_named() -> None:
    text = wrapped("when there are so very many ques-", "tions, within three.")
    assert loss_lines(read_plain_text(text).lost) == ("a hyphen at the end of a line, left out: “questions”",)
    assert loss_lines(read_plain_text(f"{text}\nAny questions are welcome.\n").lost) == ()
    german = wrapped("sie fragt alle Be-", "sucher danach, und dann vergisst sie es.")
    assert loss_lines(read_plain_text(german).lost) == ("a hyphen at the end of a line, left out: “Besucher”",)


def test_a_word_that_a_short_line_cuts_is_joined() -> None:
    assert as_markdown("We note how dry the infor-\nmation is.\n") == "We note how dry the information is.\n"
    assert as_markdown("Mail-\nphone-\nFax\n").count("\n\n") == 2
    assert (
        as_markdown("The machine has the number 2027-\n0042 on it.\n")
        == "The machine has the number 2027-0042 on it.\n"
    )
    assert (
        as_markdown("You write to us by letter or e-\nmail at once.\n")
        == "You write to us by letter or e-mail at once.\n"
    )
    address = "https://garden.example/notices/"
    assert (
        as_markdown(f"It is at {address}\nnew/terms.html for all.\n")
        == f"It is at <{address}new/terms.html> for all.\n"
    )
    assert as_markdown(f"It is at {address}\nWell, it was.\n") == f"It is at <{address}>\n\nWell, it was.\n"


def test_a_word_is_cut_at_the_end_of_a_page() -> None:
    text = wrapped(
        "We answer within a month, and where there are so very many ques-", "\nPage 1 of 2\n\ntions, within three."
    )
    assert "questions, within three." in as_markdown(text)


def test_a_short_paragraph_is_wrapped_though_the_file_is_too_short_to_tell() -> None:
    text = as_markdown("READINGS\n\nThe machine reads your soil and\nyour air. It keeps both there\nfor a year.\n")
    assert text == "# READINGS\n\nThe machine reads your soil and your air. It keeps both there for a year.\n"


def test_a_list_without_bullets_stays_one() -> None:
    names = ["soil and water", "air", "the names of your plants."]
    for first in ("The machine reads", "The machine reads your plants:"):
        lines = [first, *names]
        assert as_markdown("\n".join(lines)).split("\n\n") == [*lines[:-1], f"{lines[-1]}\n"]


@pytest.mark.parametrize(
    "capitals",
    [
        ["EXCEPT AS THE LAW REQUIRES, THE MACHINE IS PROVIDED AS IT IS, WITHOUT A", "WARRANTY OF ANY KIND"],
        ["WE DO NOT SELL THE READINGS OF YOUR GARDEN TO ANYBODY, AND WE NEVER", "HAVE SOLD THEM."],
        ["WIR VERKAUFEN DIE MESSWERTE IHRES GARTENS AN NIEMANDEN UND HABEN DAS", "NIE GETAN"],
    ],
)
def test_wrapped_capitals_are_a_paragraph_and_no_headings(capitals: list[str]) -> None:
    for body in (f"{FIRST}{SECOND}", WHOLE):
        text = as_markdown(f"{body}\n" + "\n".join(capitals) + f"\n\n{body}")
        assert "#" not in text
        assert " ".join(capitals) in text


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("+ 43 1 234 567", "\\+ 43 1 234 567"),
        ("+43 (0)1 234 56-78", "+43 (0)1 234 56-78"),
        ("+ (1) 212 555 0199", "\\+ (1) 212 555 0199"),
        ("- 5 °C is the least that the machine stands.", "\\- 5 °C is the least that the machine stands."),
        ("– 20 % in winter", "– 20 % in winter"),
        ("- €30 for each late answer", "\\- €30 for each late answer"),
        ("> 30 days after you asked", "\\> 30 days after you asked"),
        ("+ 5 machines", "\\+ 5 machines"),
        ("- 5 days", "- 5 days"),
        ("- 30 days for answers", "- 30 days for answers"),
    ],
)
def test_a_telephone_number_or_an_amount_is_no_item(line: str, text: str) -> None:
    assert f"\n\n{text}\n\n" in as_markdown(f"{BODY}\n{line}\n\n{BODY}")


def test_amounts_among_items_are_items() -> None:
    assert as_markdown(f"{BODY}\n- 5 % for you\n- the rest for us\n").endswith("\n- 5 % for you\n- the rest for us\n")
    assert as_markdown("+ one\n+ 43 1 234 567\n") == "- one\n- 43 1 234 567\n"


def test_roman_numbers_go_on_to_thirty_eight() -> None:
    items = [f"({written_number(number, 'lowerRoman')}) purpose {number} of the machine" for number in range(1, 39)]
    text = as_markdown(f"{BODY}\n" + "\n".join(items) + "\n")
    assert text.endswith("\n- (xxxvii) purpose 37 of the machine\n- (xxxviii) purpose 38 of the machine\n")
    assert text.count("\n- (") == 38


def quoted(text: str, sign: str = "> ") -> str:
    return "".join(f"{sign}{line}".rstrip() + "\n" for line in text.split("\n"))


@pytest.mark.parametrize("sign", ["> ", ">", ">> "])
def test_quoted_mail_is_a_quotation_without_its_signs(sign: str) -> None:
    text = f"Counsel wrote:\n{quoted(FIRST + SECOND, sign)}\n{BODY}"
    assert as_markdown(text) == f"Counsel wrote:\n\n> {WHOLE}\n\n{' '.join(BODY.split())}\n"


def test_two_quoted_paragraphs_and_items_stay_apart() -> None:
    answer = quoted(f"{BODY}\n{FIRST}{SECOND}\n- one thing\n\n- another")
    text = f"Hello,\n\n{answer}\nYours\n"
    assert as_markdown(text).count("\n> ") == 4
    assert f"\n> {WHOLE}\n" in as_markdown(text)


def test_a_mail_that_is_all_quotation_is_read_without_the_signs() -> None:
    text = f"Privacy Notice\n\nMachines\n\n{FIRST}{SECOND}\n• one\n• two"
    assert as_markdown(quoted(text)) == as_markdown(text)
    assert as_markdown(text).startswith("# Privacy Notice\n\n## Machines\n\n")


_PARAGRAPH = st.lists(st.sampled_from(["We", "keep", "it", "for", "days", "and", "erase"]), min_size=12, max_size=40)


@given(
    st.lists(_PARAGRAPH.map(" ".join).map("{}.".format), min_size=4, max_size=12), st.integers(min_value=3, max_value=8)
)
def test_pages_of_any_length_give_the_text_that_was_put_on_them(paragraphs: list[str], height: int) -> None:
    lines = [line for paragraph in paragraphs for line in [*textwrap.wrap(paragraph, 70), ""]]
    ends = [*range(height, len(lines), height), len(lines)]
    pages = ["\n".join(lines[start:end]) for start, end in pairwise([0, *ends])]
    text = "".join(
        f"{page}\n\n{'Gardenbot':<60}Page {number} of {len(pages)}\n\f" for number, page in enumerate(pages, 1)
    )
    shown = as_markdown(text).replace("\n\n", "\n").split("\n")
    assert " ".join(shown).split() == " ".join(paragraphs).split()


def test_a_file_name_at_the_foot_of_each_page_is_none_of_the_text() -> None:
    pages = "\f".join(f"{FIRST}{SECOND}\n{line}\n\ngarden.docx, draft\n" for line in ("Bees", "Ants", "Worms", "Moles"))
    assert lost(pages) == ("the head or foot of a page: “garden.docx, draft”",)
    assert "garden.docx" not in as_markdown(pages)


def test_a_short_last_line_on_the_next_page_goes_on_with_its_paragraph() -> None:
    full = "The machine keeps the readings for as long as the law of the land of\n"
    full += "its owner asks for them, which is laid down for all to see in its"
    pages = [f"{FIRST}{SECOND}\n{full}\n", f"Annex Two.\n\n{FIRST}{SECOND}\n"]
    text = as_markdown("".join(f"{page}\nPage {number} of 2\n\f" for number, page in enumerate(pages, 1)))
    assert "for all to see in its Annex Two.\n" in text
    assert "#" not in text


@pytest.mark.parametrize(
    "title",
    [
        "Grounds on which we keep the readings\nof your garden (in countries of the Union)",
        "4. What happens with what you wrote in your\nnotes on the garden",
        "Was mit den Messwerten geschieht, die Sie\nlöschen lassen",
    ],
)
def test_a_title_in_large_letters_that_was_wrapped_is_one_heading(title: str) -> None:
    text = as_markdown(f"{FIRST}{SECOND}\n{title}\n{FIRST}{SECOND}\n{BODY}")
    assert f" {' '.join(title.split())}\n\n{WHOLE}\n" in text


@pytest.mark.parametrize(
    "lines",
    [
        "Gardenbot Ltd\nOrchard Lane, the small house",
        "We keep the readings of the machine,\nand those of your garden",
        "Readings of the machine:\nsoil, air and rain",
        "A short one\nby the sea",
    ],
)
def test_short_lines_that_are_no_title_are_not_joined(lines: str) -> None:
    assert " ".join(lines.split()) not in as_markdown(f"{FIRST}{SECOND}\n{lines}\n\n{FIRST}{SECOND}\n{BODY}")


def test_a_paragraph_below_an_item_that_hangs_begins_at_the_edge() -> None:
    item = "•   the readings of the machine and of the house beside it, and those of\n    the garden"
    text = as_markdown(
        f"{FIRST}{SECOND}\n{item} of your neighbour, who has to\n    agree first\nWe ask nobody else.\n\n{BODY}"
    )
    assert "- the readings of the machine and of the house beside it" in text
    assert "agree first\n\nWe ask nobody else.\n" in text


def test_items_that_hang_stay_items() -> None:
    items = [
        f"• The right number {number} of everybody who has a garden, under each of the\n  laws" for number in range(4)
    ]
    text = as_markdown(f"{FIRST}{SECOND}\n" + "\n".join([*items, *(item.partition("\n")[0] for item in items)]) + "\n")
    assert text.count("\n- The right number ") == 8
    assert "•" not in text


def test_a_heading_below_a_line_that_leads_in_what_follows_it() -> None:
    text = as_markdown(
        f"{FIRST}{SECOND}\nHere is what that means in a garden:\n\nReadings of the soil\n{FIRST}{SECOND}\n{BODY}"
    )
    assert f"# Readings of the soil\n\n{WHOLE}\n" in text


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (
            "The machine sends its readings to the house, whatever\nthe weather of the day may be in the garden.",
            "whatever the weather",
        ),
        ("•   The machine sends its readings to our friends at\n    Orchard House in the garden.", "at Orchard House"),
        ("•   Readings of our\n    Gardenbot.", None),
        ("moss\nair and rain\nwind", None),
    ],
)
def test_a_line_is_shorter_than_the_others_where_its_letters_are_narrow(lines: str, joined: str | None) -> None:
    text = as_markdown(f"{FIRST}{SECOND}\n{lines}\n\n{FIRST}{SECOND}\n{BODY}")
    assert joined in text if joined else lines.split("\n")[0] + " " not in text


def test_the_head_of_pages_of_a_few_lines_is_known_by_its_place() -> None:
    head = "Gärten GmbH                       Hinweise zum Datenschutz"
    pages = [
        "Die Maschine merkt sich, was ihre Fühler neunzig Tage lang ge-",
        "messen haben. Das ist alles, was sie ver-",
    ]
    pages.append("rät.")
    text = "".join(f"{head}\n\n{page}\n\n{' ' * 30}- {number} -\n" for number, page in enumerate(pages, 1))
    assert as_markdown(text) == (
        "# Gärten GmbH Hinweise zum Datenschutz\n\n"
        "Die Maschine merkt sich, was ihre Fühler neunzig Tage lang gemessen haben. Das ist alles, was sie verrät.\n"
    )
    assert lost(text) == (
        "the numbers of the pages",
        "the head or foot of a page: “Gärten GmbH Hinweise zum Datenschutz”",
    )


@pytest.mark.parametrize(("cut", "word"), [("E-\nMail", "E-Mail"), ("IP-\nAdresse", "IP-Adresse")])
def test_a_hyphen_before_a_capital_stays_and_joins(cut: str, word: str) -> None:
    assert word in as_markdown(f"{FIRST}{SECOND}\n\nWrite to us by letter or, what is sooner, by {cut} at any time.\n")


def test_lines_in_the_middle_of_a_page_are_each_for_themselves() -> None:
    text = "                 PRIVACY NOTICE\n              In force from 1 May 2027\n\nWe keep what the sensors say.\n"
    assert as_markdown(text).startswith("# PRIVACY NOTICE\n\nIn force from 1 May 2027\n\n")


def test_a_telephone_number_is_one_where_other_lines_begin_with_a_plus() -> None:
    text = "Contact\n\n+ 1 (555) 010-0100\n\nWe offer you:\n\n+ names\n+ addresses\n"
    assert as_markdown(text) == "# Contact\n\n\\+ 1 (555) 010-0100\n\nWe offer you:\n\n- names\n- addresses\n"
