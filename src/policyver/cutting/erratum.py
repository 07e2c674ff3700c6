"""What may be corrected in a version's text, and what is a new version."""

import re
import shlex
from collections.abc import Iterator, Sequence

from policyver.counting import counted
from policyver.cutting.new_names import new_names
from policyver.document.addresses import parts_of
from policyver.document.losses import loss_line
from policyver.document.marks import Comment, Embed, Image, Mark, addresses_of
from policyver.errors import ErratumRefused
from policyver.languages import Language, language_of
from policyver.redline import Redline
from policyver.redline.signals import Signal, signals

_MOST_PLACES = 5
_MOST_WORDS = 10
"""Inserted and deleted together: one for one in each place."""
_NAMED = {
    "number": "a number or a limit",
    "date": "a date",
    "negation": "a negation",
    "duty": "a word that binds or allows",
}


def check_erratum(redline: Redline, version: str, locale: str, *, against: str = "draft", option: str = "") -> None:
    """Raise ErratumRefused where a redline of a version's text is more than a correction that is no news to readers.

    `against` is where the new text is from, as `policyver diff` takes it: the draft, or a file. `option` is what
    commands need behind them to be about the statement.

    Spelling and grammar are no news to the people a statement is about (WP260 rev.01, paragraph 29). Words may change
    in five places at most, ten words in all; no text may move, and no number, date, negation or word of duty may come
    or go. No box, picture or hidden part may change; what its authors wrote for each other in comments may.
    """
    language = language_of(locale)
    if language is None:
        raise ErratumRefused(
            f"policyver has no list of the words that turn a sentence in {locale}, and can tell no correction there.",
            "Cut the draft as a new version; --editorial says that it does not matter to readers:"
            f" policyver cut --editorial --effective DATE{option}",
        )
    if what := _too_much(redline, language):
        raise ErratumRefused(
            f"{what}: that is no erratum of {version}, but another text in {locale}.",
            _instead(version, locale, against, option),
        )


def _instead(version: str, locale: str, against: str, option: str) -> str:
    """Return what to do where a text is no correction of a version's."""
    lines = [f"Cut it as a new version: policyver cut --effective DATE{option}"]
    if against == "draft":  # which may be the text of a later version by now
        file = f"{version}.{locale}.md"
        own = f"policyver show {version} --locale {locale} --output {file}{option}"
        lines += [
            f"To correct {version} alone, take its own text: {own}",
            f'Change that, then: policyver erratum {version} --file {file} --locale {locale} --reason "…"{option}',
        ]
    shown = f"policyver diff {version} {shlex.quote(against)} --locale {locale}{option}"
    return "\n  ".join([*lines, f"To see what changes: {shown}"])


def _too_much(redline: Redline, language: Language) -> str:
    """Return what is more than a correction, or the empty string."""
    counts = redline.summary.counts
    if counts["words"] > _MOST_PLACES:
        return f"The words change in {counted(counts['words'], 'place')}; {_MOST_PLACES} is the most"
    if (words := redline.summary.inserted + redline.summary.deleted) > _MOST_WORDS:
        return f"{counted(words, 'word')} come or go; {_MOST_WORDS} is the most"
    if elsewhere := list(_links_elsewhere(redline)):
        return f"A link leads to another place ({elsewhere[0]})"
    if shown := _shown_otherwise(redline):
        return shown
    if left_out := next((part.loss for part in redline.not_compared if part.old != part.new), None):
        return f"What is not compared changes, {loss_line(left_out)}"
    if counts["renumbered"]:
        return "Numbers of clauses or items change"
    if counts["moved"] or counts["structure"]:
        return "Text moves, is parted or joined"
    if turned := signals(redline, language):
        return f"The correction changes {_named(turned)}"
    if names := list(dict.fromkeys(new_names(redline, language))):
        return f"The correction adds what may be a name (“{names[0]}”)"
    return ""


def _shown_otherwise(redline: Redline) -> str:
    """Return what a page shows otherwise without words, or a picture that is new; the empty string where nothing is."""
    if redline.summary.counts["display"] and _is_display_changed(redline):
        return "What a page shows or does without words changes"
    for block in redline.blocks:
        if block.was is not None and _box(block.was.text) != _box(block.block.text):
            return "A box to tick is ticked otherwise"
        known = {mark for span in block.spans if span.op != "insert" for mark in span.was or span.marks}
        for span in block.spans:
            for mark in span.marks:
                if span.op == "insert" and isinstance(mark, Image | Embed) and mark not in known:
                    return f"A picture or a part of a page is new ({mark})"
    return ""


def _box(text: str) -> str:
    """Return the box to tick that a text begins with, as Markdown writes it."""
    match = re.match(r"\[[ xX]\]", text)
    return match[0].lower() if match else ""


def _is_display_changed(redline: Redline) -> bool:
    """Whether anything but a comment changes of what a page shows or does without words."""
    for block in redline.blocks:
        in_text = [change.spans for change in block.text_changes() if change.kind == "display"]
        changed = [(*change.was, *change.now) for change in block.marks if change.kind == "display"]
        changed += [span.marks for spans in in_text for span in spans if span.text.strip()]
        if not all(marks and all(isinstance(mark, Comment) for mark in marks) for marks in changed):
            return True
    return False


def _links_elsewhere(redline: Redline) -> Iterator[str]:
    """Yield the links that lead to another place now, and addresses that the old text does not have."""
    for block in redline.blocks:
        for change in block.marks:
            if change.kind == "link" and _places(change.was) != _places(change.now):
                yield min(_places(change.now) or _places(change.was))
        known = {
            place
            for span in block.spans
            if span.op != "insert"
            for place in _places(span.marks if span.was is None else span.was)
        }
        for span in block.spans:
            if span.op == "insert":
                yield from sorted(_places(span.marks) - known)


def _places(marks: Sequence[Mark]) -> frozenset[str]:
    """Return the places that links lead to: of a web address its host, since a mended path on it is a correction.

    A mail or a telephone call goes to the whole address, and to whom a copy of it goes. Without a host, a link leads to
    a place in the same site. What an address asks for behind `?` may send readers on.
    """
    return frozenset(_place(address) for address in addresses_of(marks))


def _place(address: str) -> str:
    parts = parts_of(address)
    if parts is None:
        return address.lower()
    if parts.netloc or parts.scheme in ("", "http", "https"):
        return f"{parts.netloc.lower()}?{parts.query}" if parts.query else parts.netloc.lower()
    return address.lower()


def _named(turned: tuple[Signal, ...]) -> str:
    first, *more = turned
    others = f" and {len(more)} more" if more else ""
    return f"{_NAMED[first.sense]} (“{first.word}”{others})"
