"""The redline in Markdown: what its CriticMarkup gives when it is taken or left, and what any Markdown shows of it."""

import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from policyver.document.markdown.reading import read_markdown
from policyver.document.marks import Link, Style
from policyver.document.model import BULLET, CELL, Block, Document, Marker, Run, join_runs, text_runs
from policyver.redline import compare
from policyver.render.markdown.redline import redline_markdown
from policyver.render.side import Side
from tests.redline.statements import revisions

OLD, NEW = Side("old_*.md", "0" * 64), Side("{++new++}.md", "1" * 64)


def redline(old: str | Document, new: str | Document, *, full: bool = True, typography: bool = False) -> str:
    """Give the redline without its summary."""
    documents = (read_markdown(text) if isinstance(text, str) else text for text in (old, new))
    written = redline_markdown(compare(*documents), OLD, NEW, full=full, typography=typography)
    _, _, text = written.partition(f"`{NEW.sha256}`\n")
    return text.strip("\n")


def taken(written: str) -> str:
    written = re.sub(r"\{>>.*?<<\}", "", written, flags=re.DOTALL)
    written = re.sub(r"\{--.*?--\}", "", written, flags=re.DOTALL)
    return re.sub(r"\{\+\+(.*?)\+\+\}", r"\1", written, flags=re.DOTALL)


def left(written: str) -> str:
    written = re.sub(r"\{>>.*?<<\}", "", written, flags=re.DOTALL)
    written = re.sub(r"\{\+\+.*?\+\+\}", "", written, flags=re.DOTALL)
    return re.sub(r"\{--(.*?)--\}", r"\1", written, flags=re.DOTALL)


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.text += " " if tag == "br" and not attrs else ""

    def handle_data(self, data: str) -> None:
        self.text += data


def html(markdown: str) -> str:
    return str(MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown))


def words(markdown: str) -> list[str]:
    """Give the words that a reader of the rendered Markdown sees."""
    reader = _Words()
    reader.feed(html(markdown))
    reader.close()
    return reader.text.split()


def words_of(document: Document) -> list[str]:
    return " ".join(block.text for block in document.blocks).split()


class TestWordsMakeNoMarkup:
    @pytest.mark.parametrize(
        "text",
        [
            "a *b* _c_ `d` ~~e~~ <b>f</b> &amp; [g](h) ![i](j) \\ <!-- k -->",
            "# no heading",
            "- no item",
            "+ no item",
            "1. no item",
            "27) no item",
            "> no quotation",
            "--- no rule",
            "| no | table |",
            "```",
            "~~~",
            "{++none++} {--none--} {>>none<<} {==none==} {~~no~>ne~~}",
            "{++",
            "++} --} <<}",
            "ends with #",
            "ends with \\",
            "Hi!",
        ],
    )
    def test_whatever_stands_in_the_text(self, text: str) -> None:
        old = Document((Block("paragraph", (Run(text),)), Block("paragraph", (Run("Kept for 30 days."),))))
        new = Document((Block("paragraph", (Run(text),)), Block("paragraph", (Run("Kept for 60 days."),))))
        written = redline(old, new)
        assert html(taken(written)).count("<p>") == html(left(written)).count("<p>") == 2
        assert words(taken(written)) == words_of(new)
        assert words(left(written)) == words_of(old)

    def test_what_begins_a_block_only_when_the_change_is_taken(self) -> None:
        written = redline("Old - not an item of a list at all.\n", "\\- not an item of a list at all.\n")
        assert html(taken(written)) == "<p>- not an item of a list at all.</p>\n"

    def test_names_and_titles_do_not_either(self) -> None:
        made = compare(read_markdown("# T\n"), read_markdown("# T\n\n## A {++b++} \\*c*\n\nWords.\n"))
        written = redline_markdown(made, OLD, NEW)
        shown = " ".join(words(left(written)))
        assert "Redline: old_*.md to {++new++}.md" in shown
        assert "section added: “A {++b++} *c*”" in shown


class TestWhatIsMarked:
    def test_changes_remarks_and_marks(self) -> None:
        assert redline("Kept **for** 30 days.\n", "Kept for 60 days.\n") == (
            "Kept for{>>no longer bold<<} {--30--}{++60++} days."
        )
        assert redline("- *one* `two`\n", "1. *one* `two`\n").endswith("{>>list marked in another way<<}")

    def test_two_changes_at_one_place_are_both_remarked(self) -> None:
        written = redline("See **[us](https://a.example/)** here.\n", "See [us](https://b.example/) here.\n")
        assert written == (
            "See [us](<https://b.example/>){>>no longer bold<<}{>>link was https://a.example/, is https://b.example/<<}"
            " here."
        )

    def test_new_quotes_are_marked_only_where_asked(self) -> None:
        old, new = 'He said "no" for 30 days.\n', "He said “no” for 60 days.\n"
        assert redline(old, new) == "He said “no” for {--30--}{++60++} days."
        assert redline(old, new, typography=True) == (
            'He said {--"--}{++“++}no{--"--}{++”++} for {--30--}{++60++} days.'
        )
        quotes = "# T\n\nHe said {}.\n"
        assert redline(quotes.format('"no"'), quotes.format("“no”"), full=False) == ""
        assert redline(quotes.format('"no"'), quotes.format("“no”"), full=False, typography=True)

    def test_a_list_that_does_not_count_on_keeps_its_numbers(self) -> None:
        old = read_markdown("1. One\n2. Two\n\n<!-- -->\n\n1. Three\n2. Four\n")
        new = read_markdown("1. One\n2. Two\n\n<!-- -->\n\n1. Three and more\n2. Four\n")
        written = redline(old, new)
        assert written.endswith("2. Two\n\n<!-- -->\n\n1. Three{++ and more++}\n\n2. Four")

    def test_a_changed_program_is_whole_and_literal(self) -> None:
        written = redline("```sh\na *b* {c}\n\nd\n```\n", "```sh\na *b* {c}\n\n<e>\n```\n")
        assert "<code" in html(written) or "<pre>" in html(written)
        assert words(taken(written)) == ["a", "*b*", "{c}", "<e>"]
        assert words(left(written)) == ["a", "*b*", "{c}", "d"]

    def test_a_rule_that_came_is_remarked_beside_it(self) -> None:
        written = redline("One.\n\nTwo.\n", "One.\n\n---\n\nTwo.\n")
        assert written == "One.\n\n---\n\n{>>inserted<<}\n\nTwo."


class TestTables:
    HEAD = "| a | b |\n|---|---|\n"

    def tables(self, old: str, new: str) -> list[str]:
        written = redline(old, new)
        for side in (taken(written), left(written)):
            assert "---" not in words(side)
            assert "|" not in words(side)
        return re.findall(r"<table>.*?</table>", html(written), flags=re.DOTALL)

    def test_a_row_that_came(self) -> None:
        [table] = self.tables(f"{self.HEAD}| 1 | 2 |\n", f"{self.HEAD}| 1 | 2 |\n| x | y |\n")
        assert "<td>{++x++}</td>\n<td>{++y++}</td>" in table

    def test_a_column_that_came(self) -> None:
        [table] = self.tables(f"{self.HEAD}| 1 | 2 |\n", "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n")
        assert "<th>{++c++}</th>" in table and "<td>{++3++}</td>" in table

    def test_a_head_that_took_anothers_place(self) -> None:
        rows = "| one two three | four five six |\n" * 3
        [table] = self.tables(f"{self.HEAD}{rows}", f"| Who gets it | What for |\n|---|---|\n{rows}")
        assert "Who gets it" in table

    def test_a_pipe_in_a_cell(self) -> None:
        [table] = self.tables(f"{self.HEAD}| 1\\|1 | 2 |\n", f"{self.HEAD}| 1\\|1 | 3 |\n")
        assert "<td>1|1</td>" in table

    def test_a_table_without_a_head(self) -> None:
        table = "<table><tr><td>one</td><td>{}</td></tr></table>\n"
        [found] = self.tables(table.format("30 days"), table.format("60 days"))
        assert "{--30--}{++60++} days" in found


NASTY = st.text(alphabet='*_[]<>{}|~#+-=!&\\`().:1 2ab“"é。\n', min_size=1, max_size=12)
MARKS = st.sampled_from(
    [
        *[()] * 3,
        *[(style,) for style in Style],
        (Style.BOLD, Style.ITALIC),
        (Link("https://a.example/_b|*c*"),),
    ]
)


@st.composite
def nasty_block(draw: st.DrawFn) -> Block:
    kind = draw(st.sampled_from(["paragraph", "heading", "item", "quote", "row", "code"]))
    runs = text_runs(Run(*run) for run in draw(st.lists(st.tuples(NASTY, MARKS), min_size=1, max_size=4)))
    depth = draw(st.integers(1, 3)) if kind in ("item", "quote") else draw(st.integers(0, 1))
    if kind == "code":
        return Block("code", (Run("\n".join(draw(st.lists(NASTY, min_size=1, max_size=3)))),))
    if kind == "row":
        runs = join_runs((*runs, Run(CELL), *text_runs([Run(draw(NASTY))])))
    if kind == "heading":
        return Block("heading", runs, level=draw(st.integers(1, 6)))
    markers = [BULLET, Marker(None, "*"), Marker(1, "."), Marker(27, ")"), Marker(100, ".")]
    marker = draw(st.sampled_from(markers)) if kind == "item" else None
    header = kind == "row" and draw(st.booleans())
    return Block(kind, runs, depth=depth, marker=marker, header=header)  # type: ignore[arg-type]  # one of Kind


@st.composite
def nasty_revisions(draw: st.DrawFn) -> tuple[Document, Document]:
    blocks = draw(st.lists(nasty_block(), min_size=1, max_size=6))
    edited = list(blocks)
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(edited)))
        edited[at : at + draw(st.integers(0, 1))] = draw(st.lists(nasty_block(), max_size=2))
    return Document(tuple(blocks)), Document(tuple(edited))


@settings(max_examples=settings().max_examples * 2)
@given(nasty_revisions())
def test_taken_it_is_the_new_text_and_left_the_old_one_whatever_they_say(texts: tuple[Document, Document]) -> None:
    old, new = texts
    written = redline(old, new, typography=True)
    assert "".join(words(taken(written))) == "".join(words_of(new))
    assert Counter("".join(words(left(written)))) == Counter("".join(words_of(old)))


@settings(max_examples=settings().max_examples // 2)
@given(revisions())
def test_taken_it_is_the_new_text_and_left_the_old_one(texts: tuple[str, str]) -> None:
    old, new = (read_markdown(text) for text in texts)
    written = redline(old, new, typography=True)
    assert "".join(words(taken(written))) == "".join(words_of(new))
    assert Counter("".join(words(left(written)))) == Counter("".join(words_of(old)))
    assert "".join(words(taken(redline(old, new)))) == "".join(words_of(new))
