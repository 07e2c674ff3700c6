import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from time_machine import travel

from policyver.config import Statement
from policyver.document.columns import columns
from policyver.document.markdown.reading import read_markdown
from policyver.errors import BadArgument
from policyver.notice import Edition, Notice, SectionMove, doubts, make_notice
from policyver.redline import compare
from policyver.register.entries import Entry, Text, Version
from policyver.register.register import Register
from policyver.render.markdown.notice import notice_markdown, notice_text
from policyver.render.page.notice import notice_page
from policyver.render.wording.notice import closing_sentences, sentences
from policyver.render.wording.wrapping import wrap
from tests.redline.statements import revisions
from tests.render.reading import example_notice, example_redline, read_page

STATEMENT = Statement("privacy-statement", "Privacy Statement", "en", "privacy@example.com", "https://example.com/p")


def cut(
    name: str, effective: date = date(2027, 1, 1), summary: str = "We changed it.", locale: str = "en"
) -> Entry[Version]:
    version = Version(
        statement="privacy-statement",
        name=name,
        title="Privacy Statement",
        effective=effective,
        published=date(2026, 11, 16),
        materiality="material",
        summary=summary,
        texts=(Text(locale, "0" * 64),),
    )
    return Entry(version, name, "0" * 40, "1" * 40, datetime(2026, 5, 1, 12, tzinfo=UTC))


FIRST = cut("v1", effective=date(2025, 7, 1))


def notice(
    old: str, new: str, *, entries: Sequence[Entry[Version]] = (FIRST, cut("v2")), locales: str = "en en"
) -> Notice:
    """Announce the last of these versions against the first."""
    register = Register(tuple(entries))
    locale, later = locales.split()
    return make_notice(
        compare(read_markdown(old), read_markdown(new)),
        register,
        old=Edition(register.versions[0], locale),
        new=Edition(register.versions[-1], later),
        statement=STATEMENT,
        organization="Example, Inc.",
    )


def written(made: Notice) -> list[str]:
    """Give it as each renderer writes it, in one line."""
    return [
        " ".join(text.split())
        for text in (notice_text(made), notice_markdown(made), read_page(notice_page(made)).text("spoken"))
    ]


class TestWhatItSays:
    def test_facts(self) -> None:
        made = example_notice("v3", "v4")
        assert (made.organization, made.title, made.old, made.new) == (
            "Alderspoke Transit, Inc.",
            "Privacy Statement",
            "v3",
            "v4",
        )
        assert made.effective == date(2027, 1, 1)
        assert made.days == 46

    def test_the_title_is_in_the_notices_language(self) -> None:
        assert example_notice("v3", "v4", "de").title == "Datenschutzerklärung"

    @pytest.mark.parametrize("locale", ["en", "de", "ar"])
    def test_every_changed_section_is_in_it(self, locale: str) -> None:
        made = example_notice("v3", "v4", locale)
        sections = example_redline("v3", "v4", locale).sections
        changed = [section.title for section in sections if any(block.kinds for block in section.blocks)]
        assert [section.title for section in made.sections] + list(made.only_form) == changed

    def test_a_sentence_that_changed_is_quoted_from_both_texts(self) -> None:
        [section] = notice("# T\n\nSame.\n\nFor 30 days.\n", "# T\n\nSame.\n\nFor 60 days.\n").sections
        [difference] = section.differences
        assert ["".join(span.text for span in passage.spans) for passage in difference.quoted_blocks] == [
            "For 30 days.",
            "For 60 days.",
        ]
        assert [span.text for span in difference.old[0].spans if span.op == "delete"] == ["30"]
        assert [span.text for span in difference.new[0].spans if span.op == "insert"] == ["60"]

    def test_a_new_and_a_removed_section(self) -> None:
        gone, come = notice("# T\n\n## Old\n\nGone.\n\n## B\n\nb\n", "# T\n\n## B\n\nb\n\n## New\n\nCome.\n").sections
        assert (gone.title, gone.state, gone.differences[0].new) == ("Old", "removed", ())
        assert (come.title, come.state, come.differences[0].old) == ("New", "new", ())

    def test_a_paragraph_before_the_first_heading_is_no_section_of_its_own(self) -> None:
        rest = "We are a shop.\n\n# T\n\nSame.\n"
        [section] = notice(rest, f"This is what we do with your data.\n\n{rest}").sections
        assert (section.title, section.state) == ("", "changed")

    def test_a_renamed_and_a_moved_section(self) -> None:
        by_title = {section.title: section for section in example_notice("v3", "v4").sections}
        assert by_title["Cookies and Local Storage"].renamed_from == "Cookies and Similar Technologies"
        assert by_title["Location Information"].move == SectionMove(
            "How We Protect Information", "Information We Collect"
        )
        assert by_title["Location Information"].text_from == ()

    def test_a_section_that_moved_to_the_top_is_now_the_first(self) -> None:
        parts = {
            name: f"## {name}\n\n" + f"The part on {name} says this of {name}. " * 9 for name in ("One", "Two", "Three")
        }
        old, new = (
            "# T\n\n" + "\n\n".join(parts[name] for name in order.split())
            for order in ("One Two Three", "Three One Two")
        )
        made = notice(old, new)
        assert [section.move for section in made.sections] == [SectionMove("Two", "")]
        for text in written(made):
            assert "it stood after “Two” and is now the first." in text

    def test_formatting_is_mentioned_behind_what_is_shown(self) -> None:
        made = notice("# T\n\nFor 30 days.\n\nA **bold** word.\n", "# T\n\nFor 60 days.\n\nA bold word.\n")
        for text in written(made):
            assert text.index("What it says") < text.index("Formatting, such as emphasis, has changed.")

    def test_plain_text_keeps_the_addresses_of_a_summarys_links(self) -> None:
        summary = "See [our page](https://a.example/) or <https://b.example/>."
        text = notice_text(notice("# T\n", "# T\n", entries=(FIRST, cut("v2", summary=summary))))
        assert "See our page (https://a.example/) or https://b.example/." in text

    def test_a_paragraph_that_moved_is_told_and_not_quoted(self) -> None:
        long = "We tell the people concerned about it before we use their data for anything else at all."
        filler = "\n\n".join(f"Paragraph number {n} about something else entirely, {n} times over." for n in range(9))
        old = f"# T\n\n## A\n\n{long}\n\nStays here with many words.\n\n## B\n\n{filler}\n"
        new = f"# T\n\n## A\n\nStays here with many words.\n\n## B\n\n{filler}\n\n{long}\n"
        [section] = notice(old, new).sections
        assert (section.title, section.text_from, section.differences) == ("B", ("A",), ())

    def test_a_link_is_told_with_both_addresses(self) -> None:
        text = notice_text(notice("See [us](https://a.example/).\n", "See [us](https://b.example/).\n"))
        assert "The link “us” led to https://a.example/ and now leads to https://b.example/." in text

    def test_what_only_looks_different_is_one_line(self) -> None:
        made = notice(
            '# T\n\n## A\n\nA "word".\n\n## B\n\nB **bold**.\n', "# T\n\n## A\n\nA “word”.\n\n## B\n\nB bold.\n"
        )
        assert (made.sections, made.only_form) == ((), ("A", "B"))
        text = notice_text(made).replace("\n", " ")
        assert "In these sections only formatting, quotation marks or similar signs have changed: A · B." in text

    def test_one_row_comes_with_the_head_of_its_table(self) -> None:
        table = "| Who | Where |\n|---|---|\n| Host | {} |\n| Desk | Canada |\n"
        [section] = notice(table.format("Spain"), table.format("Portugal")).sections
        for passages, country in ((section.differences[0].old, "Spain"), (section.differences[0].new, "Portugal")):
            assert [passage.block.text for passage in passages] == ["Who\tWhere", f"Host\t{country}"]

    def test_a_paragraph_that_was_split_and_reworded_is_quoted_whole(self) -> None:
        first, second = (
            "The Services are not directed to children under {} years of age.",
            "Tell us and we close it at once.",
        )
        [section] = notice(f"{first.format(13)} {second}\n", f"{first.format(16)}\n\n{second}\n").sections
        [difference] = section.differences
        assert [passage.block.text for passage in difference.old] == [f"{first.format(13)} {second}"]
        assert "".join(span.text for span in difference.old[0].spans) == f"{first.format(13)} {second}"
        assert [passage.block.text for passage in difference.new] == [first.format(16), second]

    def test_no_change_says_so(self) -> None:
        made = notice("# T\n", "# T\n")
        for written in (notice_text(made), notice_markdown(made), notice_page(made)):
            assert "The text has not changed." in written

    def test_it_is_the_same_on_any_day(self) -> None:
        days = (datetime(2026, 5, 1, 12, tzinfo=UTC), datetime(2031, 2, 28, 23, 59, tzinfo=UTC))
        texts = set()
        for day in days:
            with travel(day):
                assert date.today() == day.date()
                announced = example_notice.__wrapped__("v3", "v4")  # made anew, not the one of another test
                texts.add((notice_page(announced), notice_text(announced), notice_markdown(announced)))
        assert len(texts) == 1


@pytest.mark.parametrize("pair", [("v1", "v2"), ("v2", "v3"), ("v3", "v4")])
def test_never_tells_people_to_look_again(pair: tuple[str, str]) -> None:
    """WP260 rev.01, paragraph 29."""
    made = example_notice(*pair)
    bare = replace(made, summaries=(), sections=())
    for written in (notice_page(bare), notice_text(bare), notice_markdown(bare)):
        assert not re.search(r"check back|regularly|periodically|from time to time|visit again", written, re.IGNORECASE)


class TestVersionsThatAreNotNeighbours:
    OLD, NEW = "# T\n\nFor 30 days.\n", "# T\n\nFor 60 days.\n"
    SECOND = cut("v2", date(2026, 1, 1), "It is 45 days.")
    THIRD = cut("v3", date(2026, 7, 1), "It is 60 days.")

    def test_neighbours_replace_each_other(self) -> None:
        for text in written(notice(self.OLD, self.NEW, entries=(self.SECOND, self.THIRD))):
            assert "v3, which replaces v2, effective from January 1, 2026" in text
            assert "You can ask for the previous version, v2" in text

    def test_others_are_compared_and_each_summary_between_is_given(self) -> None:
        made = notice(self.OLD, self.NEW, entries=(FIRST, self.SECOND, self.THIRD))
        for text in written(made):
            assert "replaces" not in text
            assert "previous version" not in text
            assert "v3, compared with v1, effective from July 1, 2025" in text
            assert re.search(r"Version v2\W+It is 45 days\. (### )?Version v3\W+It is 60 days\.", text)
        assert next(doubts(made)).in_words == (
            "v3 does not replace v1; the notice only compares the two. In force the day before it takes effect is v2."
            " The notice for readers: policyver notice v2 v3"
        )

    def test_a_version_that_takes_effect_later_is_not_what_readers_had_before(self) -> None:
        early = cut("v3", date(2025, 12, 1), "It is 60 days.")
        register = Register((FIRST, self.SECOND, early))
        with pytest.raises(BadArgument) as raised:
            make_notice(
                compare(read_markdown(self.OLD), read_markdown(self.NEW)),
                register,
                old=Edition(register.version("v2"), "en"),
                new=Edition(register.version("v3"), "en"),
                statement=STATEMENT,
                organization="E",
            )
        assert "For what v2 changes: policyver notice v3 v2" in raised.value.hint
        assert "For what v3 changes: policyver notice v1 v3" in raised.value.hint

    def test_the_summary_of_what_does_not_hold_by_then_is_left_out(self) -> None:
        early = cut("v3", date(2025, 12, 1), "It is 60 days.")
        made = notice(self.OLD, self.NEW, entries=(FIRST, self.SECOND, early))
        assert made.replaces
        assert [summary.version for summary in made.summaries] == ["v3"]

    def test_a_version_that_follows_none_is_told_as_such(self) -> None:
        made = notice(self.OLD, self.NEW, entries=(self.THIRD, cut("v4", date(2026, 7, 1))))
        assert "No version is in force the day before it takes effect." in next(doubts(made)).what


class TestLanguages:
    OLD, NEW = "# T\n\nFor 30 days.\n", "# T\n\nFor 60 days.\n"

    def test_two_languages_are_not_compared(self) -> None:
        with pytest.raises(BadArgument) as raised:
            notice(self.OLD, self.NEW, locales="en de")
        assert raised.value.what == "The text of v1 is in en, that of v2 in de."
        assert raised.value.hint.endswith("--locale de")

    def test_a_summary_in_another_language_is_doubted(self) -> None:
        codes = {doubt.code: doubt.what for doubt in doubts(notice(self.OLD, self.NEW, locales="de de"))}
        assert codes == {"summary-not-translated": "The notice is in de, its summary in en."}
        assert not list(doubts(notice(self.OLD, self.NEW)))
        assert not list(doubts(notice(self.OLD, self.NEW, locales="en-GB en-GB")))

    def test_the_summary_is_in_the_language_that_was_the_source_when_it_was_cut(self) -> None:
        made = notice(self.OLD, self.NEW, entries=(FIRST, cut("v2", locale="de")), locales="de de")
        assert [summary.locale for summary in made.summaries] == ["de"]
        assert not list(doubts(made))


class TestText:
    @pytest.mark.parametrize("locale", ["en", "de", "ar"])
    def test_fits_a_mail(self, locale: str) -> None:
        for line in notice_text(example_notice("v3", "v4", locale)).splitlines():
            assert columns(line) <= 76
            assert line == line.rstrip()

    def test_shows_both_texts_with_their_words_in_brackets(self) -> None:
        text = " ".join(notice_text(example_notice("v3", "v4")).split())
        sentence = "Account data for as long as the account is open and for {} days after it is closed"
        assert f"What it said: - {sentence.format('[-30-]')}" in text
        assert f"What it says: - {sentence.format('{+60+}')}" in text
        assert "[-Words like these-] were taken out, {+Words like these+} are new." in text

    def test_says_who_when_and_where(self) -> None:
        text = notice_text(example_notice("v3", "v4"))
        for line in (
            "- Effective from: January 1, 2027",
            "- From publication until then: 46 days",
            "- From: Alderspoke Transit, Inc. · privacy@alderspoke.example",
            "- The full text, version v4: https://www.alderspoke.example/privacy",
        ):
            assert f"\n{line}\n" in text

    def test_wraps_a_script_without_spaces(self) -> None:
        lines = wrap("個人情報を保護します。" * 9, "- ", "  ")
        assert all(columns(line) <= 76 for line in lines)
        assert "".join(line[2:] for line in lines) == "個人情報を保護します。" * 9
        assert not [line for line in lines if line[2:].startswith("。")]

    def test_a_long_address_stays_in_one_piece(self) -> None:
        address = "https://example.com/" + "a" * 90
        assert wrap(f"See {address} there.") == ["See", address, "there."]


class TestMarkdown:
    def test_is_critic_markup(self) -> None:
        markdown = notice_markdown(example_notice("v3", "v4"))
        assert (
            "> - Account data for as long as the account is open and for {--30--} days after it is closed" in markdown
        )
        assert (
            "> - Account data for as long as the account is open and for {++60++} days after it is closed" in markdown
        )

    def test_tables_are_tables(self) -> None:
        document = read_markdown(notice_markdown(example_notice("v3", "v4")))
        rows = [block for block in document.blocks if block.kind == "row"]
        assert len(rows) == 6
        assert rows[0].header
        assert rows[0].text == "{++Recipient++}\t{++Purpose++}\t{++Data++}\t{++Where++}"

    def test_words_make_no_markup_of_their_own(self) -> None:
        words = "1\\. <b>a|b</b> *c* [d](e) `f` {++g++}"
        escaped = re.sub(r"([<*[`])", r"\\\1", words)
        document = read_markdown(notice_markdown(notice("# T\n\nWords here.\n", f"# T\n\n{escaped}\n")))
        [quoted] = [block for block in document.blocks if block.kind == "quote" and "g" in block.text]
        assert not any(run.marks for run in quoted.runs)
        assert "1. <b>a|b</b> *c* [d](e) `f`" in quoted.text


def test_a_table_that_gets_a_column_is_shown_with_all_that_is_new_in_it() -> None:
    old = "# P\n\n## Periods\n\n| Record | Kept |\n| --- | --- |\n| Logs | 3 days |\n| Mail | 30 days |\n"
    new = "# P\n\n## Periods\n\n| Record | Kept | Basis |\n| --- | --- | --- |\n| Logs | 30 days | consent |\n"
    text = notice_text(notice(old, new + "| Mail | 30 days | contract |\n"))
    for words in ("[-3-] days", "{+30+} days", "Basis", "consent", "contract"):
        assert words in text
    assert "divided into paragraphs" not in text


def test_a_column_that_went_is_shown_as_what_the_table_said() -> None:
    old = "# P\n\n## Periods\n\n| Record | Kept |\n| --- | --- |\n| Logs | 3 days |\n"
    text = notice_text(notice(old, "# P\n\n## Periods\n\n| Record |\n| --- |\n| Logs |\n"))
    assert "3 days" in text


@pytest.mark.parametrize(
    ("old", "new", "quoted"),
    [
        (
            "Write to <a@example.com>.",
            "Write to <b@example.com>.",
            ("Write to a@example.com.", "Write to b@example.com."),
        ),
        ("See <https://a.example/> now.", "See <https://b.example/> now.", None),
        ("Ask [a@example.com](mailto:a@example.com).", "Ask [b@example.com](mailto:b@example.com).", None),
        ("tel. <tel:+43-1-2>", "tel. <tel:+43-1-3>", None),
    ],
)
def test_an_address_that_changed_is_shown(old: str, new: str, quoted: tuple[str, str] | None) -> None:
    [section] = notice(f"# T\n\n{old}\n", f"# T\n\n{new}\n").sections
    [difference] = section.differences
    sides = tuple("".join(span.text for span in block.spans) for block in difference.quoted_blocks)
    assert sides[0] != sides[1]
    assert quoted in (None, sides)


@given(revisions())
def test_no_section_of_a_notice_is_empty(texts: tuple[str, str]) -> None:
    for section in notice(*texts).sections:
        assert section.differences or list(sentences(section)) or list(closing_sentences(section))


COMMENT = "<!-- policyver allow placeholder: our brand -->"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("To us.", f"To us. {COMMENT}"),
        (f"To us. {COMMENT}", "To us."),
        (f"To us. {COMMENT}", "To us. <!-- policyver allow placeholder: our name -->"),
        (f"To **us {COMMENT}**.", "To **us**."),
        ("To us.", f"{COMMENT}\n\nTo us."),
        ("To us.\n\n- a", f"To us.\n\n{COMMENT}\n\n- a {COMMENT}"),
        ("| A | B |\n|---|---|\n| a | b |", f"| A | B |\n|---|---|\n| a | b {COMMENT} |"),
    ],
)
def test_what_authors_wrote_for_each_other_is_no_change(old: str, new: str) -> None:
    made = notice(f"# T\n\nFor 30 days.\n\n## A\n\n{old}\n", f"# T\n\nFor 60 days.\n\n## A\n\n{new}\n")
    assert [section.title for section in made.sections] == ["T"]
    assert made.only_form == ()
    assert all("without words" not in text and "omment" not in text for text in written(made))


def test_what_a_page_shows_beside_a_comment_is_mentioned() -> None:
    for shown in ("![](a.png)", "<input type='checkbox' checked>", "<script>track()</script>"):
        made = notice("# T\n\nTo us.\n", f"# T\n\nTo us. {COMMENT} {shown}\n")
        assert [section.mentioned for section in made.sections] == [("display",)], shown
