"""Every word of a Markdown source is in a block, in a mark or in what is named as left out; and none changes unseen.

The source is put together from parts of which each has a word that is nowhere else.
"""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from policyver.document.markdown.reading import read_markdown
from policyver.document.marks import Comment
from policyver.document.model import Document
from policyver.redline import compare

INLINE = (
    "plain {0} words", "**{0}**", "*{0}*", "~~{0}~~", "`{0}`", "[{0}](/{1})", "[a](/b \"{0}\")", "![{0}](/{1}.png)",
    "![](/{0}.png)", "<https://{0}.example>", "30<sup>{0}</sup>", "<!-- {0} -->", "<b>{0}", "{0}</i>", "<{0} Name>",
    "<Box n={0} />", "<Box n=\"{0}\"></Box>", "<span title=\"{0}\">{1}</span>", "<span hidden>{0}</span>",
    "<input type=checkbox name={0} checked>", "<img src={0}>", "<a id={0}></a>", "<u>{0}</u>", "a<div>{0}</div>b",
    "[{0}][r]", "[^{0}]", "\\*{0}", "&amp;{0}", "<iframe src=/{0}></iframe>", "{{{{ {0} }}}}", "<script>{0}</script>",
)  # fmt: skip
BLOCKS = (
    "# {0}", "{0}\n===", "{0}", "- {0}\n- {1}", "3. {0}", "> {0}\n> {1}", "```{0}\n{1}\n```", "    {0}",
    "| {0} | {1} |\n|---|---|\n| {2} | {3} | {4} |", "[r]: /{0}", "[{0}]: /{1}", "[^n]: {0}", "[^n]: {0} and {1}",
    "<div>{0}</div>", "<div hidden>\n\n{0}\n\n</div>", "<!-- {0} -->", "<img src={0} alt={1}>",
    "<video src={0}></video>",
    "<ul><li>{0}<li>{1}</ul>", "<table><tr><td>{0}<td>{1}</table>", "<details><summary>{0}</summary>{1}</details>",
    "<select><option>{0}<option>{1}</select>", "<textarea>{0}</textarea>", "<{0} Inc>", "<Note text={0}>\n{1}\n</Note>",
    "<div><!-- {0}\n\n# {1}\n\n- {2} -->{3}</div>", "<div>\n<style>\n{0}\n\n{1}\n</style>\n{2}", "<p title='{0}>{1}",
    "<section {0}=1 />", "<i class={0}></i> and <span class={1}></span>", "- {0}\n\n  <p><!-- {1}\n\n  {2} --> {3}",
    "<p {0}>{1}", "<?php {0} ?>", "<style>{0}</style>", "<ol type=a start=2><li>{0}</ol>", "<svg><path d={0} /></svg>",
)  # fmt: skip


@st.composite
def sources(draw: st.DrawFn) -> tuple[str, list[str]]:
    """Return a Markdown text and the words in it, each of which is there once."""
    numbers = count(1)
    words: list[str] = []

    def fill(form: str) -> str:
        fresh = [f"w{next(numbers)}q" for _ in range(5)]
        words.extend(word for index, word in enumerate(fresh) if f"{{{index}}}" in form)
        return form.format(*fresh)

    parts = []
    if draw(st.booleans()):
        parts.append(
            fill(draw(st.sampled_from(["---\ntitle: {0}\nx: {1}\n---", "+++\nx = {0}\n+++", "---\n{0}: [\n---"])))
        )
    for _ in range(draw(st.integers(1, 6))):
        if draw(st.booleans()):
            parts.append(fill(draw(st.sampled_from(BLOCKS))))
        else:
            inline = draw(st.lists(st.sampled_from(INLINE), min_size=1, max_size=4))
            parts.append(" ".join(map(fill, inline)))
    return "\n\n".join(parts) + "\n", words


def everything_in(document: Document) -> str:
    blocks = (
        text
        for block in document.blocks
        for text in (
            block.text,
            block.info,
            *(mark.words if isinstance(mark, Comment) else str(mark) for run in block.runs for mark in run.marks),
        )
    )
    return " ".join([*blocks, *(loss.words for loss in document.lost)])


@given(sources())
def test_every_word_is_read_or_named_as_left_out(made: tuple[str, list[str]]) -> None:
    source, words = made
    everything = everything_in(read_markdown(source))
    assert [word for word in words if word not in everything] == []


@given(sources(), st.data())
def test_no_word_changes_unseen(made: tuple[str, list[str]], data: st.DataObject) -> None:
    source, words = made
    word = data.draw(st.sampled_from(words))
    redline = compare(read_markdown(source), read_markdown(source.replace(word, "another")))
    assert redline.verdict in ("differs", "left-out-differs")
