"""Who gets data, and who is promised not to get any."""

import re
from collections.abc import Iterator

from policyver.languages.subjects import Mention
from policyver.promises.model import Plain, Promise
from policyver.promises.passages import Passage
from policyver.promises.reading import Reading, read

_SHORT = 8
"""Words. An item with at most as many names who gets data; a longer one does only in its label."""


def recipients_in(reading: Reading) -> Iterator[Promise]:
    """Yield who a passage says gets data."""
    passage = reading.passage
    recipients = reading.of_kind("recipient")
    if not recipients or passage.kind == "heading":
        return
    if passage.kind == "row":
        yield from _in_row(reading, recipients)
        return
    if passage.lead and _shares(read(Passage(passage.lead, passage.locale, "paragraph"))):
        yield from _in_item(reading, recipients)
    yield from _in_sentence(reading, recipients)


def _in_row(reading: Reading, recipients: list[Mention]) -> Iterator[Promise]:
    start = 0
    for cell, head in zip(reading.passage.cells, reading.passage.heads, strict=False):
        end = start + len(cell)
        if reading.pledges.patterns["recipient_heads"].match(head):
            for mention in recipients:
                if start <= mention.start < end:
                    yield _promise(reading, mention, denies=False)
        start = end + 1


def _in_item(reading: Reading, recipients: list[Mention]) -> Iterator[Promise]:
    """Yield who an item of a list of recipients names."""
    passage = reading.passage
    lead = read(Passage(passage.lead, passage.locale, "paragraph"))
    denies = any(lead.denies(*span) for span in _sharing(lead))
    names = len(passage.label) if passage.label else len(reading.text) if len(reading.text.split()) <= _SHORT else 0
    for mention in recipients:
        if mention.end <= names and not passage.before:
            yield _promise(reading, mention, denies=denies)


def _in_sentence(reading: Reading, recipients: list[Mention]) -> Iterator[Promise]:
    sharing = _sharing(reading)
    if not sharing or _is_the_readers(reading, sharing[0][0]):
        return
    left_out = 0
    for mention in recipients:
        follows = bool(left_out) and _AND.fullmatch(reading.text[left_out : mention.start]) is not None
        if follows or _gets_nothing(reading, mention):
            left_out = mention.end
            continue
        if (mention.start, mention.end) in sharing or _is_the_one_who_shares(reading, mention, sharing):
            continue
        verb = max((span for span in sharing if span[0] <= mention.start), default=sharing[0])
        denied = reading.denies(*verb) and mention.start < reading.excepted_from(verb[1])
        if mention.start - verb[1] > _REACH or verb[0] - mention.end > _REACH // 2:
            continue
        yield _promise(reading, mention, denies=denied)


_AND = re.compile(r"[\s,]*(?:or|and|oder|und|et|ou|y|o|و|أو)?\s*(?:the|any|other|a|of)?\s*", re.IGNORECASE)
"""Between two in a row: in response to a warrant or an order. What is before the first is before both."""

_TO = re.compile(r"(?<!\w)(?:with|to|avec|à|aux|con|a)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)
"""Right before one who gets data."""

_REACH = 260
"""Characters from a verb of sharing to a recipient. Raised, others in a long sentence are taken for one."""


def _shares(reading: Reading) -> bool:
    return bool(_sharing(reading)) or reading.has("recipient_heads")


def _sharing(reading: Reading) -> list[tuple[int, int]]:
    """Return where a passage says that somebody gets data."""
    mentions = [
        (mention.start, mention.end)
        for mention in reading.of_kind("sale", "sharing", "sharing-for-advertising", "sale")
    ]
    giving = [match.span() for match in reading.matches("giving")]
    return sorted({*mentions, *giving})


def _gets_nothing(reading: Reading, mention: Mention) -> bool:
    """Whether a mention is no recipient: a subpoena, or whom data are from."""
    is_process = reading.pledges.patterns["processes"].fullmatch(mention.text) is not None
    return is_process or reading.ends_with("no_recipient", mention.start, reach=30, words=2)


def _is_the_one_who_shares(reading: Reading, mention: Mention, sharing: list[tuple[int, int]]) -> bool:
    """Whether a mention is who shares, right before the verb: “our partners also share”."""
    if reading.pledges.denies_behind or _TO.search(reading.text[: mention.start]):
        return False
    verbs = {(verb.start, verb.end) for verb in reading.of_kind("sale")}
    behind = [start for start, end in sharing if start >= mention.end and (start, end) in verbs]
    between = reading.text[mention.end : behind[0]] if behind else ""
    return bool(behind) and len(between.split()) <= 1 and not re.search(r"[^\w\s]", between)


def _is_the_readers(reading: Reading, verb: int) -> bool:
    """Whether it is the reader who shares, “you may share it”, or who asks whether somebody does."""
    clause = re.split(r"[,;]", reading.text[:verb])[-1]
    return reading.has("asking", clause) or (reading.has("reader", clause) and not reading.has("owner", clause))


def _promise(reading: Reading, mention: Mention, *, denies: bool) -> Promise:
    span = (mention.start, mention.end)
    return reading.promise("recipient", mention.name, mention.text, Plain(), span, denies=denies)
