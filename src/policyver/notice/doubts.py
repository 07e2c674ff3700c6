"""What a lawyer should look at before a notice is sent."""

from collections.abc import Iterator

from policyver.findings import Finding, Location
from policyver.languages import is_worded
from policyver.names import same_language
from policyver.notice.full_text import doubts_about_url
from policyver.notice.model import Notice


def doubts(notice: Notice) -> Iterator[Finding]:
    """Yield what is doubtful about a notice, but no reason to refuse it."""
    if not notice.replaces:
        yield _not_replaced(notice)
    if notice.withdrawn is not None:
        what = f"{notice.new} is withdrawn from {notice.withdrawn} on; the notice says so."
        yield _doubt(notice, "withdrawn", what, "See whether it is still to be sent.")
    foreign = dict.fromkeys(
        summary.locale for summary in notice.summaries if not same_language(summary.locale, notice.locale)
    )
    if foreign:
        what = f"The notice is in {notice.locale}, its summary in {', '.join(foreign)}."
        yield _doubt(notice, "summary-not-translated", what, "Have the summary translated.")
    if not is_worded(notice.locale):
        what = f"What the notice says around the text, such as its headings, is in English and not in {notice.locale}."
        yield _doubt(notice, "wording-in-english", what, "Have these words translated before it is sent.")
    if not notice.contact:
        yield _doubt(notice, "no-contact", "The notice names no address to write to.", "Set contact in policyver.toml.")
    yield from doubts_about_url(notice.url, "notice", Location(notice.statement, notice.new))


def _not_replaced(notice: Notice) -> Finding:
    what = f"{notice.new} does not replace {notice.old}; the notice only compares the two."
    if notice.replaced:
        what += f" In force the day before it takes effect is {notice.replaced}."
        todo = f"The notice for readers: {notice.needed}"
    else:
        what += " No version is in force the day before it takes effect."
        todo = ""
    return _doubt(notice, "not-replaced", what, todo)


def _doubt(notice: Notice, code: str, what: str, todo: str) -> Finding:
    return Finding(code, "warning", Location(notice.statement, notice.new), what, todo=todo)
