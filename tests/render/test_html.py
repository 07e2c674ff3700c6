import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policyver.document.markdown.reading import read_markdown
from policyver.redline import compare
from policyver.render.page.notice import notice_page
from policyver.render.page.redline import redline_page
from policyver.render.page.statement import statement_page
from policyver.render.side import Side
from tests.redline.statements import revisions
from tests.render.reading import (
    Node,
    config,
    example_notice,
    example_pages,
    example_side,
    example_text,
    example_version,
    read_page,
)

LOCALES = ("en", "de", "ar")
OLD, NEW = Side("old.md", "0" * 64), Side("new.md", "1" * 64)


def statement(text: str, locale: str = "en") -> Node:
    page = statement_page(
        read_markdown(text), statement=config().statement(), label="draft", locale=locale, amended=None
    )
    return read_page(page)


def redline(old: str, new: str, *, locale: str = "en", full: bool = False, typography: bool = False) -> Node:
    made = compare(read_markdown(old), read_markdown(new))
    return read_page(
        redline_page(made, title="Privacy", old=OLD, new=NEW, locale=locale, full=full, typography=typography)
    )


def changes(page: Node) -> Node:
    return page.one("section", cls="redline")


@pytest.fixture(params=LOCALES)
def pages(request: pytest.FixtureRequest) -> dict[str, Node]:
    return {name: read_page(html) for name, html in example_pages(request.param).items()}


def heading_levels(node: Node) -> list[int]:
    """Give the levels of the headings that are there while everything that is folded up stays so."""
    if node.tag == "details":
        return []
    own = [int(node.tag[1])] if re.fullmatch("h[1-6]", node.tag) else []
    return own + [level for child in node.children if isinstance(child, Node) for level in heading_levels(child)]


class TestEveryPage:
    def test_has_one_h1_and_skips_no_level(self, pages: dict[str, Node]) -> None:
        for name, page in pages.items():
            levels = heading_levels(page)
            assert levels[0] == 1 and levels.count(1) == 1, name
            assert all(after <= before + 1 for before, after in pairwise(levels)), (name, levels)

    def test_needs_no_network_and_only_the_redline_has_a_script(self, pages: dict[str, Node]) -> None:
        for page in pages.values():
            assert not page.all("link", "img", "iframe", "object", "embed", "base")
            assert len(page.all("script")) == ("redline" in page.one("html").attributes["class"])
            for node in page.walk():
                assert not {"src", "srcset", "style", "data", "action", "formaction"} & node.attributes.keys()
                assert not [name for name in node.attributes if name.startswith("on")]
            style = "".join(str(part) for style in page.all("style") for part in style.children)
            assert "@import" not in style and "url(" not in style

    def test_every_change_is_told_to_who_cannot_see_it(self, pages: dict[str, Node]) -> None:
        told = {"ins": set[str](), "del": set[str]()}
        for page in pages.values():
            for node in page.all("ins", "del"):
                assert re.fullmatch(r"\[[^]:]+: .+\]", node.heard()), node.heard()
                told[node.tag].add(node.heard().partition(":")[0])
        assert len(told["ins"]) == len(told["del"]) == 1 and told["ins"] != told["del"]

    def test_lets_a_keyboard_skip_to_its_landmarks(self, pages: dict[str, Node]) -> None:
        for page in pages.values():
            main, *others = (link.attributes["href"].removeprefix("#") for link in page.all("a", cls="skip"))
            assert page.one("main").attributes["id"] == main
            assert others == [node.attributes["id"] for node in page.all("nav") if "id" in node.attributes]
            assert page.one("header").all("h1")
        assert pages["notice"].one("nav")
        assert pages["notice"].one("footer")

    def test_leads_its_own_links_somewhere(self, pages: dict[str, Node]) -> None:
        for page in pages.values():
            ids = [node.attributes["id"] for node in page.walk() if "id" in node.attributes]
            assert len(ids) == len(set(ids))
            for node in page.all("a"):
                if node.attributes["href"].startswith("#"):
                    assert node.attributes["href"][1:] in ids

    def test_gives_every_table_headers(self, pages: dict[str, Node]) -> None:
        for page in pages.values():
            for table in page.all("table"):
                widths = {len(row.all("th", "td")) for row in table.all("tr")}
                assert len(widths) == 1
                assert all(cell.attributes.get("scope") in ("col", "row") for cell in table.all("th"))
                assert table.all("th")


@pytest.mark.parametrize(("locale", "direction"), [("en", "ltr"), ("de", "ltr"), ("ar", "rtl")])
def test_language_and_direction_are_the_readers(locale: str, direction: str) -> None:
    for html in example_pages(locale).values():
        root = read_page(html).one("html")
        assert (root.attributes["lang"], root.attributes["dir"]) == (locale, direction)


def test_messages_that_a_language_lacks_are_english_and_say_so() -> None:
    page = read_page(notice_page(replace(example_notice("v3", "v4"), locale="fr")))
    assert page.one("html").attributes["lang"] == "fr"
    [label] = [node for node in page.all("span") if node.seen() == "Effective from"]
    assert (label.attributes["lang"], label.attributes["dir"]) == ("en", "ltr")
    assert "1 janvier 2027" in page.seen()
    assert all(node.attributes.get("lang") != "en" for node in page.all("time"))


def test_a_language_nobody_has_data_for_is_still_rendered() -> None:
    attributes = statement("# T\n", locale="tlh").one("html").attributes
    assert (attributes["lang"], attributes["dir"]) == ("tlh", "ltr")


class TestStatementPage:
    def test_the_texts_own_title_is_the_pages(self) -> None:
        page = statement("# Our Privacy\n\n## One\n\n#### Deep\n\n## Two\n")
        assert page.one("h1").seen() == "Our Privacy"
        assert heading_levels(page) == [1, 2, 3, 2]

    def test_a_text_without_title_gets_the_statements(self) -> None:
        page = statement("Words.\n\n## One\n")
        assert page.one("h1").seen() == "Privacy Statement"
        assert [node.seen() for node in page.all("h2")] == ["One"]

    def test_says_which_version_it_is(self) -> None:
        amended = example_version("v4")
        document = read_markdown(example_text("v4"))
        html = statement_page(document, statement=config().statement(), label="v4", locale="en", amended=amended)
        line = read_page(html).one("p", cls="version")
        assert line.seen() == "Version v4 · Effective from January 1, 2027 · Published November 16, 2026"
        assert [node.attributes["datetime"] for node in line.all("time")] == ["2027-01-01", "2026-11-16"]

    def test_a_draft_says_that_it_is_not_in_force(self) -> None:
        assert statement("# T\n").one("p", cls="version").seen() == "Draft, not in force"

    def test_lists_are_lists(self) -> None:
        page = statement("- one\n  - inner\n\n    more of inner\n- two\n\n3. three\n4. four\n\n9) nine\n")
        outer, inner = page.all("ul")
        assert [node.tag for node in outer.children if isinstance(node, Node)] == ["li", "li"]
        assert inner in list(outer.all("li")[0].walk())
        assert [node.seen() for node in inner.one("li").all("p")] == ["inner", "more of inner"]
        first, second = page.all("ol")
        assert first.attributes["start"] == "3" and len(first.all("li")) == 2
        assert second.attributes["start"] == "9"

    def test_quotations_code_and_line_breaks_keep_their_form(self) -> None:
        page = statement("> quoted\n> - item\n\n```\na\n  b\n```\n\none\\\ntwo\n")
        assert page.one("blockquote").one("ul").seen() == "item"
        assert page.one("pre").text() == "a\n  b"
        assert page.all("p")[-1].text() == "one\ntwo"

    def test_marks_and_links(self) -> None:
        page = statement("**bold** *italic* ~~gone~~ `code` [**mail**](mailto:a@b.example) [rel](/cookies)\n")
        assert [page.one("main").one(tag).seen() for tag in ("em", "s", "code")] == ["italic", "gone", "code"]
        links = {node.seen(): node.attributes["href"] for node in page.one("main").all("a")}
        assert links == {"mail": "mailto:a@b.example", "rel": "/cookies"}
        assert {node.seen() for node in page.all("strong")} == {"bold", "mail"}

    def test_raised_and_lowered_letters_whatever_their_tags_have(self) -> None:
        text = "# Periods<sup>1</sup>\n\n30<SUP class='n'>2</SUP> days, H<sub id='w'>3</sub>O, 5<sup><a>4</a></sup>\n"
        page = statement(text)
        assert [node.text() for tag in ("sup", "sub") for node in page.one("main").all(tag)] == ["2", "4", "3"]
        assert {page.one("title").text(), page.one("h1").text()} == {"Periods¹"}

    def test_a_link_that_is_broken_into_lines_is_one_on_each(self) -> None:
        page = statement("[one\\\ntwo](https://a.example/)\n").one("main")
        assert [node.text() for node in page.all("a")] == ["one", "two"]
        assert page.one("p").text() == "one\ntwo"

    def test_a_table_of_nothing_but_a_head_has_a_body(self) -> None:
        page = statement("| Data | Kept for |\n| --- | --- |\n").one("table")
        assert not page.all("thead")
        assert [node.seen() for node in page.one("tbody").all("th")] == ["Data", "Kept for"]

    def test_what_could_harm_a_reader_is_only_words(self) -> None:
        page = statement(
            "# T <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>\n\n<iframe src='https://evil.example'></iframe>\n\n"
            'Text <b onclick="alert(1)">bold</b> ![pixel](https://evil.example/p.png) '
            '<a href="javascript:alert(1)">go</a> <a href="data:text/html,x">on</a> '
            "</main></body><style>*{display:none}</style>\n"
        )
        assert not page.all("script", "img", "iframe")
        assert len(page.all("style")) == 1
        assert not [node for node in page.one("main").all("a") if "href" in node.attributes]
        assert "bold" in page.one("main").seen()
        assert "alert(1)" not in page.one("main").seen()
        assert "Text bold pixel go on" in page.one("main").seen()

    def test_what_says_nothing_in_words_is_not_shown(self) -> None:
        page = statement("---\nowner: legal\n---\n\n<!-- note to self -->\n\n# T\n\nWords.\n")
        assert page.one("main").seen() == "Words."


class TestRedlinePage:
    def test_says_what_is_compared(self) -> None:
        page = read_page(example_pages("en")["redline"])
        for name in ("v3", "v4"):
            assert example_side(name).sha256 in page.seen()
        assert "v3 · Effective from July 1, 2025 · Published May 15, 2025" in page.seen()

    def test_counts_every_kind_that_there_is(self) -> None:
        page = read_page(example_pages("en")["redline"])
        summary = page.one("section", cls="summary")
        facts = {row.one("th").seen(): row.one("td").seen() for row in summary.all("tr")}
        assert facts["Words"] == (
            "Inserted 158 · Deleted 23 · Moved unchanged 102 · In the old text 1,769 · In the new text 1,904"
        )
        assert facts["Changes"] == "Changes of words 14 · Moves 1 · Changes of structure 1 · Changed links 1"
        assert "Renamed: “Cookies and Similar Technologies” to “Cookies and Local Storage”" in page.seen()
        assert "Moved: “Location Information”" in page.seen()

    def test_numbers_that_change_stand_side_by_side(self) -> None:
        page = redline("# T\n\nKept for 30 days.\n", "# T\n\nKept for 60 days.\n")
        [line] = changes(page).all("p")
        assert line.text("spoken", "number") == "Kept for 3060 days."
        assert line.heard() == "Kept for change 1 [deleted: 30][inserted: 60] days."

    def test_folds_up_what_did_not_change(self) -> None:
        texts = "# T\n\n## A\n\nKept for {} days.\n\n## B\n\nSame.\n\n## C\n\nSame.\n"
        page = redline(texts.format(30), texts.format(60))
        folded = [node for node in page.all("details") if "B" in node.seen()]
        assert [node.one("summary").seen() for node in folded] == ["Unchanged: B · C"]
        assert "open" not in folded[0].attributes
        assert not redline(texts.format(30), texts.format(60), full=True).all("details")

    def test_a_bare_heading_above_a_change_stays_and_one_with_text_is_named(self) -> None:
        texts = "# T\n\n## A\n\n### A one\n\nFor {0} days.\n\n## B\n\nSame.\n\n### B one\n\nFor {0} days.\n"
        page = changes(redline(texts.format(30), texts.format(60)))
        shown = [node.seen() for node in page.all("h3", "h4", "h5") if node.seen() not in ("T", "B")]
        assert shown == ["A", "A one", "B one"]
        assert page.one("p", cls="above").seen() == "B"

    def test_a_move_says_from_where(self) -> None:
        page = read_page(example_pages("en")["redline"])
        assert "[section moved; it stood after “How We Protect Information”]" in page.seen()
        [moved] = [node for node in page.all("section") if node.attributes.get("id") == "section-5"]
        paragraphs = [node for node in moved.all("p") if "remark" not in node.classes]
        assert ["moved" in node.classes for node in paragraphs] == [True] * 3

    def test_a_line_at_the_old_place_says_where_a_part_went(self) -> None:
        rows = "| A | B |\n| --- | --- |\n| {} | 1 |\n| {} | 2 |\n| {} | 3 |\n"
        names = ["Photographs of parcels", "Letters of complaint", "Names of the couriers"]
        page = changes(redline(rows.format(*names), rows.format(*names[1:], names[0])))
        assert [node.seen() for node in page.one("tr", cls="moved").all(cls="note")] == ["[moved down]"]
        assert [node.seen() for node in page.one("thead").all(cls="note")] == ["[Photographs of parcels: moved down]"]

    def test_the_line_of_a_section_that_went_is_no_part_of_the_list_before_it(self) -> None:
        one = "## Kept\n\n- Cats that nobody asked for\n- Hares that came by themselves\n\n"
        two, three = "## Fed\n\nWe feed them at noon.\n\n", "## Sold\n\nWe sell none of them to anyone.\n\n"
        page = changes(redline(f"# T\n\n{one}{two}{three}", f"# T\n\n{two}{one}{three}"))
        assert "section moved; it now stands" in page.seen()
        assert not [node for item in page.all("li") for node in item.all("p") if "section moved" in node.seen()]

    def test_a_comment_that_changed_has_no_box(self) -> None:
        page = changes(redline("Cats.\n\n<!-- ask -->\n", "Cats.\n\n<!-- asked -->\n"))
        assert not page.all("pre")
        assert "[comment changed]" in page.seen()

    def test_the_foot_of_a_page_on_paper_begins_with_the_names_of_both_texts(self) -> None:
        made = compare(read_markdown("Kept for 30 days.\n"), read_markdown("Kept for 60 days.\n"))
        old, new = Side("statement-of-a-company-with-a-long-name-in-two-words.md", "0" * 64), Side("new.md", "0" * 64)
        page = redline_page(made, title="Statement", old=old, new=new, locale="en")
        escaped = re.search(r"@bottom-left [{] content: \"([^\"]*)\"", page)
        foot = re.sub(r"\\([0-9a-f]+) ", lambda sign: chr(int(sign[1], 16)), escaped[1]) if escaped else ""
        assert foot == "statement-of-a-comp…name-in-two-words.md to new.md · Redline: Statement"

    def test_only_what_moved_by_itself_says_so(self) -> None:
        one = "## One\n\nWhat we collect from you.\n\n### Deeper\n\nWhere the data comes from.\n\n"
        two = "## Two\n\nWe keep it for as long as the law of the land wants us to keep it.\n\n"
        two += "## Three\n\nWe delete it on request, within thirty days, and tell you when it is done.\n\n"
        page = changes(redline(f"# T\n\n{one}{two}", f"# T\n\n{two}{one}"))
        assert {node.seen() for node in page.all(cls="moved")} >= {"Deeper", "Where the data comes from."}
        assert [node.seen() for node in page.all(cls="note")] == [
            "[One: section moved; it now stands after “Three”]",
            "[section moved; it stood at the beginning of “T”]",
        ]

    def test_a_renamed_heading_says_so(self) -> None:
        page = read_page(example_pages("de")["redline"])
        assert "[umbenannt; bisher „Cookies und ähnliche Technologien“]" in page.seen()

    def test_a_link_that_leads_elsewhere_is_shown_with_both_addresses(self) -> None:
        page = redline("See [us](https://a.example/).\n", "See [us](https://b.example/).\n")
        assert "us [link was https://a.example/, is https://b.example/]" in page.seen()

    def test_a_link_under_several_words_is_remarked_once_and_behind_them(self) -> None:
        page = redline("See [our **new** page](https://a.example/).\n", "See [our **new** page](https://b.example/).\n")
        [note] = changes(page).all("span", cls="note")
        assert note.seen() == "[link was https://a.example/, is https://b.example/]"
        assert "our new page [link was" in changes(page).one("p").seen()

    def test_a_link_whose_words_changed_too_is_remarked(self) -> None:
        page = redline("Write to [Bob](https://a.example/) now.\n", "Write to [Eve](https://b.example/) now.\n")
        assert "Eve] [link was https://a.example/, is https://b.example/]" in changes(page).one("p").heard()

    def test_a_link_that_also_is_bold_no_longer_is_remarked_as_both(self) -> None:
        page = redline("See **[us](https://a.example/)** here.\n", "See [us](https://b.example/) here.\n")
        assert "us [no longer bold] [link was https://a.example/" in changes(page).one("p").heard()

    def test_formatting_is_told_and_not_struck(self) -> None:
        page = changes(redline("A **bold** word.\n", "A bold word.\n"))
        assert page.one("span", cls="reformatted").heard() == "bold [no longer bold]"
        assert not page.all("ins", "del")

    def test_sections_with_new_quotes_alone_are_folded_up(self) -> None:
        old, new = '# T\n\nHe said "no".\n', "# T\n\nHe said “no”.\n"
        page = redline(old, new)
        assert page.one("summary").seen() == "Only typographic differences: T"
        assert "Nothing of substance changed." in page.seen()
        assert not changes(redline(old, new, typography=True)).all("summary")

    def test_two_changes_that_begin_at_one_place_are_both_numbered(self) -> None:
        page = redline("See **[us](https://a.example/)** here.\n", "See [us](https://b.example/) here.\n")
        listed = [number.seen() for number in page.one("nav").all("span", cls="count")]
        assert listed == [node.seen() for node in changes(page).all("span", cls="number")] == ["1", "2"]

    def test_a_link_that_is_its_own_address_is_printed_once(self) -> None:
        page = redline("One.\n", "One.\n\nSee <https://a.example/> or [us](https://b.example/).\n")
        links = {link.seen(): link.classes for link in changes(page).all("a")}
        assert links == {"https://a.example/": {"spelled"}, "us": set()}

    def test_the_list_says_of_each_change_its_number_its_words_and_its_kind(self) -> None:
        old = "# T\n\n## A\n\nWe keep it 6 days.\n\n## B\n\nSee [us](https://a.example/) and **them**.\n"
        new = "# T\n\n## A\n\nWe keep it 7 days.\n\n| Who | Where |\n|---|---|\n| Host | Spain |\n\n"
        new += "## B\n\nSee [us](https://b.example/) and them.\n"
        listed = redline(old, new).one("nav")
        assert [title.seen() for title in listed.all("h3")] == ["A", "B"]
        assert [item.seen() for item in listed.all("li")] == [
            "1 6 → 7 words", "2 + Who | Where … words", "3 us link", "4 them formatting"
        ]  # fmt: skip

    @pytest.mark.parametrize(
        ("new", "quoted"),
        [
            ("You may ask or **object**.", "and → or"),
            ("You may ask and our **staff object**.", "+ our staff"),
            ("You may ask.", "− and object"),
            ("You may ask and **object**<sup>2</sup>.", "object → object²"),
        ],
    )
    def test_words_in_the_list_are_parted_as_in_the_text(self, new: str, quoted: str) -> None:
        listed = redline("You may ask and **object**.\n", f"{new}\n").one("nav").all("span", cls="quoted")
        assert quoted in [node.seen() for node in listed]

    @pytest.mark.parametrize(
        ("old", "new", "listed"),
        [
            ("- ☐ Letters\n- ☐ Calls\n", "- ☑ Letters\n- ☐ Calls\n", ["1 ☐ → ☑ Letters words"]),
            ("Cats, and dogs.\n", "Cats; and dogs.\n", ["1 , → ; and dogs. words"]),
            ("One rule only.\n", "Ask the harbour first, please.\n", [
                "1 One rule only. → Ask the harbour first, please. words"]),
            ("## 1. Cats\n\na\n\n## 2. Dogs\n\nb\n", "## 2. Cats\n\na\n\n## 3. Dogs\n\nb\n", [
                "1 1. → 2. Cats … numbering"]),
            ("1. We groom.\n2. We walk.\n", "1. We feed at night.\n2. We groom.\n3. We walk.\n", [
                "1 + We feed at night. words", "2 1. → 2. We groom. … numbering"]),
            ("Write <a@havn.example>, ring [us](/a).\n", "Write <b@havn.example>, call [them](/b).\n", [
                "1 a@havn.example, ring us → b@havn.example, call them words", "2 them link"]),
            ("## A\n\nSome cats sleep at the pier.\n\n## B\n\nThe dogs stay on the boats at night.\n",
             "## B\n\nThe dogs stay on the boats at noon.\n\n## A\n\nSome cats sleep at the pier.\n", [
                "1 B … move", "2 night → noon words"]),
        ],
    )  # fmt: skip
    def test_a_line_of_the_list_says_what_changed(self, old: str, new: str, listed: list[str]) -> None:
        assert [item.seen() for item in redline(old, new).one("nav").all("li")] == listed

    def test_a_number_is_apart_from_the_word_before_it_and_not_from_its_comma(self) -> None:
        page = redline("We bark, loudly.\n\nCats sleep.\n", "We bark, loudly, at noon.\n\nCats do sleep.\n")
        text = changes(page).text("spoken").replace("\xa0", " ")
        assert "loudly 1, at noon." in text
        assert "Cats 2 do sleep." in text

    def test_a_blank_that_is_struck_does_not_look_like_a_hyphen(self) -> None:
        struck = changes(redline("Ask for cats, dogs and mice.\n", "Ask for:\n\n- cats,\n- dogs\n- and mice.\n")).all(
            "del"
        )
        assert [node.classes for node in struck if not node.text("spoken").strip()] == [{"structure", "blank"}]

    def test_a_file_is_named_without_its_folders(self) -> None:
        made = compare(read_markdown("Kept for 30 days.\n"), read_markdown("Kept for 60 days.\n"))
        old, new = (Side(f"/home/counsel/{name}.md", "0" * 64, is_file=True) for name in ("old", "new"))
        page = redline_page(made, title="T", old=old, new=new, locale="en")
        assert "counsel" not in page
        assert read_page(page).one("p", cls="version").seen() == "old.md → new.md"

    def test_digests_the_proof_and_how_to_read_it_are_at_the_foot(self) -> None:
        page = read_page(example_pages("en")["redline"])
        foot = page.one("footer").seen()
        assert all(example_side(name).sha256 in foot for name in ("v3", "v4"))
        assert "Checked when this page was written" in foot and "How to read this redline" in foot
        order = [node.tag for node in page.one("body").children if isinstance(node, Node)]
        assert [tag for tag in order if tag in ("header", "main", "nav", "footer")] == [
            "header",
            "main",
            "nav",
            "footer",
        ]

    @settings(max_examples=settings().max_examples // 2)
    @given(revisions(), st.booleans())
    def test_every_listed_change_is_in_the_text_once(self, texts: tuple[str, str], full: bool) -> None:
        page = redline(*texts, full=full)
        listed = {
            link.attributes["href"][1:] for nav in page.all("nav") for link in nav.all("a") if link.classes != {"close"}
        }
        ids = [node.attributes["id"] for node in changes(page).walk() if "id" in node.attributes]
        assert sorted(listed) == sorted(name for name in ids if name.startswith("change-"))

    def test_a_change_over_two_cells_is_numbered_once(self) -> None:
        table = "| a | b |\n|---|---|\n| {} | {} |\n"
        page = redline(table.format("one two", "three four"), table.format("five", "six"))
        ids = [node.attributes["id"] for node in page.walk() if "id" in node.attributes]
        assert len(ids) == len(set(ids))

    def test_a_column_that_came_has_a_header(self) -> None:
        old = "| a | b |\n|---|---|\n| 1 | 2 |\n"
        new = "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n"
        table = changes(redline(old, new)).one("table")
        assert [cell.text("spoken", "number") for cell in table.all("th")] == ["a", "b", "c"]
        assert [node.text("spoken") for node in table.all("ins")] == ["c", "3"]

    def test_paragraphs_made_one_are_shown_as_one(self) -> None:
        first, second = "One two three four five six seven.", "Eight nine ten eleven twelve thirteen."
        page = changes(redline(f"{first}\n\n{second}\n", f"{first} {second}\n"))
        assert page.one("p").text("spoken", "number", "note").strip() == f"{first} {second}"
        assert page.one("span", cls="note").seen() == "[paragraphs joined]"

    def test_no_difference_says_so(self) -> None:
        assert "The two texts do not differ." in redline("# T\n", "# T\n").seen()

    def test_that_a_comment_changed_is_said_and_not_what_it_says(self) -> None:
        page = redline("# T\n\n<!-- sell it -->\n", "# T\n\n<!-- keep it -->\n")
        assert "[comment changed]" in page.seen()
        assert "keep it" not in page.seen()

    @settings(max_examples=settings().max_examples // 4)
    @given(revisions(), st.sampled_from(LOCALES), st.booleans())
    def test_takes_any_two_texts_and_loses_no_letter(self, texts: tuple[str, str], locale: str, full: bool) -> None:
        old, new = (read_markdown(text) for text in texts)
        page = redline(*texts, locale=locale, full=full, typography=True)
        levels = heading_levels(page)
        assert all(after <= before + 1 for before, after in pairwise(levels))
        shown = changes(page)
        aside = ("spoken", "number", "note", "above", "summary")
        new_letters = "".join("".join(block.text for block in new.blocks).split())
        # Behind the heading of the part itself: what stands, in order, is the new text.
        assert "".join(shown.text(*aside, "del").split()).endswith(new_letters)
        old_letters = Counter("".join("".join(block.text for block in old.blocks).split()))
        heading = Counter("".join(shown.one("h2").text().split()))
        assert Counter("".join(shown.text(*aside, "ins").split())) == old_letters + heading


class TestNoticePage:
    def test_tells_who_writes_and_from_when(self) -> None:
        facts = {
            row.one("th").seen(): row.one("td").seen()
            for row in read_page(notice_page(example_notice("v3", "v4"))).one("header").all("tr")
        }
        assert facts == {
            "Effective from": "January 1, 2027",
            "Published": "November 16, 2026",
            "From publication until then": "46 days",
            "Version": "v4, which replaces v3, effective from July 1, 2025",
            "Kind of change": "Material",
            "From": "Alderspoke Transit, Inc. · privacy@alderspoke.example",
        }

    def test_shows_both_texts_of_a_changed_sentence(self) -> None:
        page = read_page(notice_page(example_notice("v3", "v4")))
        said = [node.seen() for node in page.all("div", cls="said")]
        says = [node.seen() for node in page.all("div", cls="says")]
        sentence = "Account data for as long as the account is open and for {} days after it is closed"
        assert f"What it said {sentence.format(30)}" in said
        assert f"What it says {sentence.format(60)}" in says

    def test_lists_every_changed_section(self) -> None:
        page = read_page(notice_page(example_notice("v3", "v4")))
        titles = [node.seen() for node in page.one("nav").all("a")]
        assert titles == [node.seen() for node in page.one("main").all("h3")]
        assert titles == [section.title for section in example_notice("v3", "v4").sections]

    def test_marks_the_summary_of_another_language(self) -> None:
        page = read_page(notice_page(example_notice("v3", "v4", "ar")))
        [summary] = [node for node in page.one("main").all("div") if node.attributes.get("lang") == "en"]
        assert summary.attributes["dir"] == "ltr"
        assert summary.seen().startswith("After you close your account")
        english = read_page(notice_page(example_notice("v3", "v4")))
        assert not [node for node in english.one("main").walk() if "lang" in node.attributes]

    def test_says_where_the_rest_is(self) -> None:
        footer = read_page(notice_page(example_notice("v3", "v4"))).one("footer")
        assert "The full text, version v4: https://www.alderspoke.example/privacy" in footer.seen()
        assert "You can ask for the previous version, v3: privacy@alderspoke.example" in footer.seen()
        assert "You can ask for this notice in another format" in footer.seen()
        links = {node.attributes["href"] for node in footer.all("a")}
        assert links == {"https://www.alderspoke.example/privacy", "mailto:privacy@alderspoke.example"}

    def test_a_statement_without_contact_and_address_names_the_organization(self) -> None:
        footer = read_page(notice_page(replace(example_notice("v3", "v4"), contact="", url=""))).one("footer")
        assert footer.seen().count("Alderspoke Transit, Inc.") == 4
        assert not footer.all("a")

    def test_too_little_notice_is_said_plainly(self) -> None:
        made = example_notice("v3", "v4")
        same = read_page(notice_page(replace(made, published=made.effective)))
        late = read_page(notice_page(replace(made, published=date(2027, 2, 1))))
        assert "None: effective on the day of publication" in same.seen()
        assert "None: effective before publication" in late.seen()


def test_making_pages_does_not_wait_for_the_pdf_library() -> None:
    pages = "policyver.render.page.redline, policyver.render.page.notice"
    program = f"import sys, {pages}; sys.exit('weasyprint' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.large
def test_pages_fit_a_phone_and_load_nothing() -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_chromium(), args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": 390, "height": 844})
        asked: list[str] = []
        view.on("request", lambda request: asked.append(request.url))
        for locale in LOCALES:
            for name, html in example_pages(locale).items():
                view.set_content(html)
                assert view.evaluate("document.documentElement.scrollWidth") == 390, (locale, name)
        row = f"| {' | '.join(['Auftragsverarbeitungsvertrag'] * 9)} |\n"
        wide = read_markdown(f"# T\n\n{row}|{'---|' * 9}\n{row}")
        view.set_content(statement_page(wide, statement=config().statement(), label="", locale="de", amended=None))
        assert view.evaluate("document.documentElement.scrollWidth") == 390
        browser.close()
    assert asked == []


def _chromium() -> str | None:
    """Give the system's Chromium, or nothing for playwright's own."""
    return shutil.which("chromium") or shutil.which("chromium-browser")
