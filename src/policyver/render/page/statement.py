"""A whole text -> an HTML page."""

from policyver.config import Statement
from policyver.document.controls import visible
from policyver.document.model import Document
from policyver.register.amended import AmendedVersion
from policyver.render.page.blocks import blocks_html, page_levels, unchanged
from policyver.render.page.frame import render_page
from policyver.render.page.inline import Inline
from policyver.render.wording.messages import Wording


def statement_page(
    document: Document, *, statement: Statement, label: str, locale: str, amended: AmendedVersion | None,
    translation_of: str = "", shows_withdrawal: bool = True,
) -> str:  # fmt: skip
    """Return the text of a statement as a page. `amended` is None for a draft.

    `translation_of` is the version whose translation it still is, where the source text is another by now. Pages of
    records that policyver 0.4 and earlier wrote did not show that a version is withdrawn: `shows_withdrawal`.
    """
    wording = Wording(locale)
    blocks = list(document.blocks)
    title = amended.version.title if amended else statement.title
    first = next((block for block in blocks if block.is_for_readers), None)
    if first and first.kind == "heading" and first.level == 1:
        blocks.remove(first)
        title = visible(first.words)
    levels = iter(page_levels([block.level for block in blocks if block.kind == "heading"], 2))
    text = [unchanged(block, next(levels) if block.kind == "heading" else 0) for block in blocks]
    return render_page(
        "statement.html.j2",
        wording,
        title=title,
        running=f"{title}, {label if amended else wording.text('draft')}",
        label=label,
        amended=amended,
        translation_of=translation_of,
        shows_withdrawal=shows_withdrawal,
        text=blocks_html(text, Inline(wording)),
    )
