import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from tests.histories.catalogue import OWN, SEED, needs_seed

from policyver.document.decoding import decode
from policyver.document.markdown.writing import write_markdown
from policyver.document.plain_text.reading import read_plain_text

MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])
TEXT_TOKENS = {"text", "text_special", "link_open", "link_close"}


def as_markdown(text: str) -> str:
    return write_markdown(read_plain_text(text))


def rendered(markdown: str) -> list[tuple[str, str]]:
    """What a reader sees: each block with its kind, `h2`, `p`, `item`, and its text; an item's with its number."""
    blocks: list[tuple[str, str]] = []
    numbers: list[int | None] = []
    marker: str | None = None
    tokens = MARKDOWN.parse(markdown)
    for opener, token in zip([tokens[:1], *[[token] for token in tokens]], tokens, strict=False):
        match token.type:
            case "bullet_list_open":
                numbers.append(None)
            case "ordered_list_open":
                numbers.append(int(token.attrs.get("start", 1)))
            case "bullet_list_close" | "ordered_list_close":
                numbers.pop()
            case "list_item_open":
                number, marker = numbers[-1], ""
                if number is not None:
                    marker, numbers[-1] = f"{number}{token.markup} ", number + 1
            case "inline":
                assert {child.type for child in token.children or ()} <= TEXT_TOKENS
                text = "".join(child.content for child in token.children or ())
                kind = "item" if marker is not None else opener[0].tag
                blocks.append((kind, (marker or "") + text))
                marker = None
            case _:
                assert token.type not in ("html_block", "code_block", "fence", "table_open", "blockquote_open")
    return blocks


def words(markdown: str) -> list[str]:
    return [word for _, text in rendered(markdown) for word in text.split()]


def blocks(text: str) -> list[tuple[str, str]]:
    return rendered(as_markdown(text))


def headings(text: str) -> list[tuple[str, str]]:
    return [(kind, words) for kind, words in blocks(text) if kind.startswith("h")]


def lines(*given_lines: str) -> str:
    return "\n".join(given_lines) + "\n"


BODY = "Everything that a machine tells us about a garden stays with us, and is deleted when the garden is gone."


class TestHeadings:
    def test_the_title_comes_after_the_furniture_of_the_page(self) -> None:
        text = lines("Gardenbot", "", "\u00a0", "", "Privacy Statement", "", BODY, "", "Cookies", "", BODY)
        assert blocks(text) == [
            ("p", "Gardenbot"),
            ("h1", "Privacy Statement"),
            ("p", BODY),
            ("h2", "Cookies"),
            ("p", BODY),
        ]

    def test_a_title_that_the_menu_names_too(self) -> None:
        text = lines("Shop", "Privacy Policy", "Imprint", "", "Privacy Policy", "", "Who we are", "", BODY)
        assert [kind for kind, _ in blocks(text)] == ["p", "p", "p", "h1", "h2", "p"]

    def test_without_such_a_name_the_first_heading_is_the_title(self) -> None:
        text = lines("Your garden and its data", "", BODY, "", "Changes to this privacy notice", "", BODY)
        assert headings(text) == [
            ("h1", "Your garden and its data"),
            ("h2", "Changes to this privacy notice"),
        ]

    def test_a_question_right_after_a_heading_is_below_it(self) -> None:
        text = lines(
            "Privacy Policy", "", "Collection and use", "", "What do we collect?", "", BODY, "",
            "Why do we collect it?", "", BODY, "", "Your rights", "", BODY, "", "What if I object?", "", BODY,
        )  # fmt: skip
        assert headings(text) == [
            ("h1", "Privacy Policy"),
            ("h2", "Collection and use"),
            ("h3", "What do we collect?"),
            ("h3", "Why do we collect it?"),
            ("h2", "Your rights"),
            ("h2", "What if I object?"),
        ]

    def test_numbers_give_the_levels(self) -> None:
        text = lines(
            "Privacy Notice", "", "1. Who we are", "", BODY, "", "2. What we keep", "", "2.1 Accounts", "", BODY, "",
            "2.1.1 Passwords", "", BODY, "", "2.2. Cookies", "", BODY, "", "3. Retention.", "", BODY,
        )  # fmt: skip
        assert headings(text) == [
            ("h1", "Privacy Notice"),
            ("h2", "1. Who we are"),
            ("h2", "2. What we keep"),
            ("h3", "2.1 Accounts"),
            ("h4", "2.1.1 Passwords"),
            ("h3", "2.2. Cookies"),
            ("h2", "3. Retention."),
        ]

    def test_sections_capitals_and_letters(self) -> None:
        text = lines(
            "PRIVACY NOTICE", "", "OUR PRACTICES", "", "Section 1. Collection", "", BODY, "", "A. Names", "", BODY, "",
            "B. Places", "", BODY, "", "Section 2. Retention", "", BODY, "", "YOUR CHOICES:", "", BODY,
        )  # fmt: skip
        assert headings(text) == [
            ("h1", "PRIVACY NOTICE"),
            ("h2", "OUR PRACTICES"),
            ("h3", "Section 1. Collection"),
            ("h4", "A. Names"),
            ("h4", "B. Places"),
            ("h3", "Section 2. Retention"),
            ("h2", "YOUR CHOICES:"),
        ]

    def test_roman_numbers_and_letters(self) -> None:
        text = lines(
            "Privacy Notice", "", "I. Data", "", BODY, "", "(a) Names", "", BODY, "", "(b) Places", "", BODY, "",
            "II. Rights", "", BODY, "", "III. Contact", "", BODY,
        )  # fmt: skip
        assert [kind for kind, _ in headings(text)] == ["h1", "h2", "h3", "h3", "h2", "h2"]

    def test_a_table_of_contents_is_a_list(self) -> None:
        text = lines("Privacy Notice", "", "1. Data", "2. Rights", "", "1. Data", "", BODY, "", "2. Rights", "", BODY)
        assert [kind for kind, _ in blocks(text)] == ["h1", "item", "item", "h2", "p", "h2", "p"]

    def test_numbered_headings_right_above_their_text(self) -> None:
        text = lines("Privacy Notice", "", BODY, "", "1. Consent", BODY, "2. Contract", BODY, "", BODY)
        assert [kind for kind, _ in blocks(text)] == ["h1", "p", "h2", "p", "h2", "p", "p"]

    def test_numbers_that_word_sets_off_with_a_tab(self) -> None:
        text = lines("Cookie Notice", "", "1\tWhat they are", "", BODY, "", "2\tHow to refuse", "", BODY)
        assert headings(text)[1:] == [("h2", "1 What they are"), ("h2", "2 How to refuse")]

    def test_underlined_headings(self) -> None:
        text = lines("Gardens", "=======", "Data", "----", "no longer", "", "Rights", "------", "", BODY)
        assert headings(text) == [("h1", "Gardens"), ("h2", "Data"), ("h2", "Rights")]

    def test_a_text_without_blank_lines(self) -> None:
        text = lines(
            "Privacy Policy", BODY, BODY, "Your rights", "You may ask us:", "• to see", "• to go", "Cookies", BODY
        )
        assert [kind for kind, _ in blocks(text)] == ["h1", "p", "p", "h2", "p", "item", "item", "h2", "p"]

    @pytest.mark.parametrize(
        "line",
        [
            "We keep it for 30 days.",
            "Last updated: 3 May 2024",
            "25. Mai 2018",
            "privacy@garden.example",
            "+49 30 1234 5678",
            "12 Main Street",
            "which is never sold",
            "We collect the following:",
            BODY.removesuffix("."),
        ],
    )
    def test_what_is_no_heading(self, line: str) -> None:
        text = lines("Privacy Notice", "", BODY, "", line, "", BODY)
        assert headings(text) == [("h1", "Privacy Notice")]

    def test_a_lead_in_is_no_heading(self) -> None:
        text = lines("Privacy Notice", "", "WE COLLECT:", "", "- names", "- places")
        assert blocks(text)[1:] == [("p", "WE COLLECT:"), ("item", "names"), ("item", "places")]

    def test_an_address_is_no_row_of_headings(self) -> None:
        text = lines(
            "Privacy Notice", "", BODY, "", "Contact", "", "Gardenbot GmbH", "", "Hauptstraße 1", "", "12345 Berlin"
        )
        assert headings(text) == [("h1", "Privacy Notice"), ("h2", "Contact")]

    @pytest.mark.parametrize(
        ("title", "first", "second", "body"),
        [
            ("Datenschutzerklärung", "Wer wir sind", "Welche Daten verarbeiten wir?", "Wir speichern nur das Nötige."),
            ("プライバシーポリシー", "第1条（取得する情報）", "お問い合わせ窓口", "氏名と住所、電話番号を取得します。"),
            ("سياسة الخصوصية", "حقوقك", "ما هي المعلومات التي نجمعها؟", "نحن نجمع الاسم والبريد الإلكتروني فقط."),
            ("Política de privacidad", "Sus derechos", "¿Qué datos tratamos?", "Tratamos su nombre o su dirección."),
        ],
    )  # fmt: skip
    def test_other_languages(self, title: str, first: str, second: str, body: str) -> None:
        text = lines(title, "", body, "", first, "", body, "", second, "", body)
        assert headings(text) == [("h1", title), ("h2", first), ("h2", second)]

    def test_text_without_structure_is_just_paragraphs(self) -> None:
        assert as_markdown(f"{BODY}\n\n\n{BODY}") == f"{BODY}\n\n{BODY}\n"
        assert as_markdown("") == ""


class TestLists:
    @pytest.mark.parametrize("sign", ["•", "·", "▪", "◦", "–", "—", "-", "*", "o\t", "\uf0b7\t", "・"])
    def test_signs_become_list_items(self, sign: str) -> None:
        text = lines("You may:", f"{sign} see it", f"{sign}\u00a0delete it", BODY)
        assert as_markdown(text) == f"You may:\n\n- see it\n- delete it\n\n{BODY}\n"

    def test_indentation_nests(self) -> None:
        text = lines(
            "We keep:", "", "  • names", "     o  first", "     o  last", "  • places", "\t\t▪ on maps", "", BODY
        )
        markdown = as_markdown(text)
        assert markdown == f"We keep:\n\n- names\n  - first\n  - last\n- places\n  - on maps\n\n{BODY}\n"

    def test_another_sign_nests_without_indentation(self) -> None:
        text = lines("• names", "◦ first", "◦ last", "• places")
        assert as_markdown(text) == "- names\n  - first\n  - last\n- places\n"

    def test_numbers_stay(self) -> None:
        text = lines(
            "First:", "3. ask", "4. write:", "   - on paper", "", "   in ink", "5. Forget.", "", BODY, "", "1) rest"
        )
        assert as_markdown(text) == (
            f"First:\n\n3. ask\n4. write:\n   - on paper\n\n   in ink\n\n5. Forget.\n\n{BODY}\n\n1\\) rest\n"
        )

    def test_numbers_that_markdown_would_count_anew_stay_as_words(self) -> None:
        assert as_markdown("1. ask\n1. write\n2. go\n") == "- 1\\. ask\n- 1\\. write\n- 2\\. go\n"

    def test_a_nested_list_may_begin_with_any_number(self) -> None:
        text = lines("1. ask", "• names", "2. places", "3. days")
        assert blocks(text) == [("item", "1. ask"), ("item", "names"), ("item", "2. places"), ("item", "3. days")]

    def test_japanese_numbers_stay(self) -> None:
        assert as_markdown("（１）氏名\n（２）住所\n①姓\n②名\n") == ("- （１）氏名\n- （２）住所\n  - ①姓\n  - ②名\n")

    def test_letters_stay(self) -> None:
        text = lines("a) names", "b) places", "(i) now", "(ii) then", "c) days")
        assert as_markdown(text) == "- a) names\n- b) places\n  - (i) now\n  - (ii) then\n- c) days\n"

    def test_a_sign_on_a_line_of_its_own(self) -> None:
        assert as_markdown("•\n\nsee it\n\n•\n\ngo\n\n•\n") == "- see it\n- go\n"

    def test_more_of_an_item_is_indented(self) -> None:
        text = lines("• names", "", "  which you gave us", "", "• places", "", BODY)
        assert as_markdown(text) == f"- names\n\n  which you gave us\n\n- places\n\n{BODY}\n"

    def test_a_star_that_is_a_footnote_stays(self) -> None:
        assert as_markdown("We sell nothing*.\n\n* Save in shops.") == "We sell nothing\\*.\n\n\\* Save in shops.\n"

    def test_the_spanish_word_o_stays(self) -> None:
        text = "Tratamos su nombre y su apellido,\n  o bien su seudónimo.\n"
        assert "o bien su seudónimo." in as_markdown(text)


class TestWrapping:
    WRAPPED = lines(
        "PRIVACY NOTICE", "", "Machines", "",
        "Our machines water the plants of a garden, and tell us how dry its soil",
        "was when they did so. They do not listen, and they do not take pictures",
        "- not even small ones - of the people who walk by.", "",
        "We know of each garden:", "",
        "  - the name that was given to it by the person who looks after it, or",
        "    by us;",
        "  - its soil.", "",
        "Gardenbot GmbH",
        "Hauptstr. 1",
    )  # fmt: skip

    def test_lines_of_a_mail_are_joined(self) -> None:
        assert blocks(self.WRAPPED) == [
            ("h1", "PRIVACY NOTICE"),
            ("h2", "Machines"),
            ("p", " ".join(self.WRAPPED.splitlines()[4:7])),
            ("p", "We know of each garden:"),
            ("item", "the name that was given to it by the person who looks after it, or by us;"),
            ("item", "its soil."),
            ("p", "Gardenbot GmbH"),
            ("p", "Hauptstr. 1"),
        ]  # fmt: skip

    def test_japanese_is_joined_without_a_space(self) -> None:
        one = "当社は、お客様がサービスを利用する際に氏名と住所を取得することがあり"
        assert words(as_markdown(f"{one}\n{one}\nます。\n")) == [one + one + "ます。"]

    def test_lines_that_are_paragraphs_are_not(self) -> None:
        text = lines("We keep your name for as long as you have a garden with us.", "We keep no pictures.", BODY)
        assert [kind for kind, _ in blocks(text)] == ["p", "p", "p"]


class TestWords:
    @pytest.mark.parametrize(
        "line",
        [
            r"a *b* _c_ snake_case ~~d~~ ~30 `e` \f \\ [g](h) ![i](j) <b>k</b> <!-- l --> &amp; &#65; AT&T; m|n",
            "# not a heading", "> not a quote", "1986. A year", "7) seven", "+ 5", "- ", "| a | b |", "#", "C #",
            "```", "~~~ x", "    code", "[a]: https://garden.example", "***bold***", "a  \tb", "---x", "=", "\\",
        ],
    )  # fmt: skip
    def test_what_looks_like_markup_is_text(self, line: str) -> None:
        shown = words(as_markdown(f"{BODY}\n\n{line}\n\n{BODY}\n"))
        signs = ["-"] if line == "- " else []
        assert shown == [*BODY.split(), *(word for word in line.split() if word not in signs), *BODY.split()]

    @pytest.mark.parametrize(
        ("line", "markdown"),
        [
            ("See https://garden.example/a_b?c=d&e=f.", "See <https://garden.example/a_b?c=d&e=f>."),
            ("Choices. (http://www.garden.example/choices)", "Choices. (<http://www.garden.example/choices>)"),
            ("https://garden.example/a_(b)", "<https://garden.example/a_(b)>"),
            ("Ask Jo <jo@garden.example>!", "Ask Jo \\<<jo@garden.example>>!"),
            ("詳細はhttps://garden.example/jpを参照", "詳細は<https://garden.example/jp>を参照"),
            ("https://garden.example/a%20b", "https://garden.example/a%20b"),
            ("https://gärten.example/x", "https://gärten.example/x"),
        ],
    )
    def test_bare_addresses_become_links(self, line: str, markdown: str) -> None:
        assert as_markdown(line) == markdown + "\n"

    def test_no_break_spaces(self) -> None:
        assert as_markdown("\u00a0One.\u00a0 Two\u00a0three. \u00a0\n\u00a0\nFour.") == "One. Two three.\n\nFour.\n"

    def test_rulers_are_kept(self) -> None:
        assert as_markdown(f"---\n\n{BODY}\n\n_____\n") == f"***\n\n{BODY}\n\n***\n"


@pytest.mark.parametrize(
    "path", [OWN / "plain" / "2022-05-12.txt", pytest.param(SEED, marks=needs_seed)], ids=["own", "seed"]
)
class TestCopiedPage:
    @pytest.fixture
    def text(self, path: Path) -> str:
        return decode(path.read_bytes(), path.name)

    def test_its_outline(self, text: str) -> None:
        found = headings(text)
        assert [kind for kind, _ in found] == ["h1", "h2", *["h3"] * 5, *["h2"] * 6]
        assert found[0] == ("h1", "Privacy Statement")
        assert [text for _, text in found if re.fullmatch(r"Children under 1[36] years of age", text)]
        assert ("h3", "How are cookies used?") in found
        assert found[-1] == ("h2", "Changes to This Privacy Statement")

    def test_its_items(self, text: str) -> None:
        assert sum(kind == "item" for kind, _ in blocks(text)) == text.count("•") == 16

    def test_its_words(self, text: str) -> None:
        assert words(as_markdown(text)) == text.replace("•", " ").split()


# --- Properties

_WORDS = (
    "we keep Your data, cookies? (GDPR) and/or 30 days: a_b 5*3 <b> [x] C# & &amp; “Site” https://a.example/b "
    "a@b.example. `c` ~~ \\ _so_ Datenschutz 個人情報 の 2024 1. o - — § | > é"
)
_WORD = st.sampled_from(_WORDS.split())
_SENTENCE = st.lists(_WORD, min_size=1, max_size=25).map(" ".join)
_LINE = st.tuples(
    st.sampled_from(["", "", "", "  ", "\t", "\u00a0"]),
    st.sampled_from(
        ["", "", "", "• ", "- ", "* ", "1. ", "2. ", "3. ", "a) ", "b) ", "(i) ", "(ii) ", "2.4 ", "o\t", "# "]
    ),
    st.one_of(
        _SENTENCE, st.sampled_from(["", "Cookies", "YOUR RIGHTS", "Privacy Policy", "How?", "----", "=====", "•"])
    ),
    st.sampled_from(["\n", "\n", "\n\n", "\r\n", " \n\u00a0\n"]),
).map("".join)
_REALISTIC = st.lists(_LINE, max_size=25).map("".join)
_MARKUP = st.text(st.sampled_from("ab1 \n\t.-+*_~=#<>[]()!&;:|`\\/@\"'?•o\u00a0\u3000é字\x0b\x85"), max_size=80)
_SIGNS = str.maketrans("", "", "-–—_=*~+·•・‣⁃∙●○■□▪▫◆◇◦\uf0a7\uf0b7\uf0d8\u200b\u2060\ufeff")
_TO_SPACE = dict.fromkeys([*range(32), 127], " ")
_BETWEEN_CJK = re.compile(
    r"(?<=[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff9f])\s+(?=[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff9f])"
)


def spoken(text: str) -> list[str]:
    """The words without the signs that mark items and rulers, which go, Word's `o`, and the dots between columns."""
    without_signs = re.sub(r"(?<!\S)o(?!\S)|\.{4,}|(?:\.\s+){3,}\.", "", text.translate(_TO_SPACE).translate(_SIGNS))
    return _BETWEEN_CJK.sub("", without_signs).split()


class TestProperties:
    @given(_REALISTIC | _MARKUP | st.text(max_size=80))
    @example("a\n-\n")
    @example("0. a\n1. b\n3. c")
    @example("•\n===\n- a\n-\n  -\n")
    @settings(max_examples=settings().max_examples * 4, deadline=None)
    def test_no_word_is_lost_or_added(self, text: str) -> None:
        shown = "\n".join(text for _, text in rendered(as_markdown(text)))
        assert spoken(shown) == spoken(text)

    @given(st.lists(_SENTENCE.map("We ".__add__), max_size=8))
    @settings(deadline=None)
    def test_not_even_a_sign_is_in_paragraphs(self, paragraphs: list[str]) -> None:
        assert words(as_markdown("\n\n".join(paragraphs))) == " ".join(paragraphs).split()

    @given(_REALISTIC)
    @settings(deadline=None)
    def test_headings_have_one_title_at_most_and_skip_no_level(self, text: str) -> None:
        levels = [int(kind[1]) for kind, _ in headings(text)]
        assert levels.count(1) <= 1
        assert all(level <= before + 1 for before, level in zip([1, *levels], levels, strict=False))

    @given(
        st.text(st.characters(), max_size=60) | st.text(st.characters(categories=["Cs", "Cc", "Cf", "Nd"]), max_size=30)
    )
    def test_no_text_is_too_odd(self, text: str) -> None:
        assert as_markdown(text).strip() == "" or as_markdown(text).endswith("\n")
