"""Who gets data, and who is promised not to get any."""

import re
from collections.abc import Iterator

from policyver.languages.subjects import Mention
from policyver.promises.model import Plain, Promise
from policyver.promises.passages import Passage
from policyver.promises.reading import Reading, read
from policyver.promises.recipient_names import Named, companies_in, companies_near, first_name, names_in_brackets

_BEGINNING = 60
"""Characters. Who gets data is named in the label of an item, or at its beginning: “Courts receive what …”. Raised,
others of whom a long item speaks are taken for one who gets data."""
_LONGEST_NAME = 60
"""Characters of a cell that is the name of one who gets data; a longer one is a sentence."""


def recipients_in(reading: Reading) -> Iterator[Promise]:
    """Yield who a passage says gets data."""
    passage = reading.passage
    recipients = reading.of_kind("recipient")
    if passage.kind == "row":
        yield from _in_row(reading, recipients)
        return
    if passage.kind == "heading":
        return
    if passage.lead and _shares(read(Passage(passage.lead, passage.locale, "paragraph"))):
        yield from _in_item(reading, recipients)
    yield from _in_sentence(reading, recipients)


def _in_row(reading: Reading, recipients: list[Mention]) -> Iterator[Promise]:
    """Yield who a cell names under a head that says that it names recipients, also by a name that is not known."""
    start = 0
    for cell, head in zip(reading.passage.cells, reading.passage.heads, strict=False):
        end = start + len(cell)
        if reading.pledges.patterns["recipient_heads"].match(head):
            named = [mention for mention in recipients if start <= mention.start < end]
            yield from (_promise(reading, mention, denies=False) for mention in named)
            yield from (_by_name(reading, one) for one in companies_in(reading) if named and start <= one[1][0] < end)
            name = " ".join(cell.split())
            if not named and _LETTER.search(name) and len(name) <= _LONGEST_NAME:
                yield reading.promise("recipient", name.casefold(), name, Plain(), (start, end))
        start = end + 1


def _in_item(reading: Reading, recipients: list[Mention]) -> Iterator[Promise]:
    """Yield who an item of a list of recipients names."""
    passage = reading.passage
    lead = read(Passage(passage.lead, passage.locale, "paragraph"))
    denies = any(lead.denies(*span) for span in _sharing(lead))
    names = len(passage.label) or _BEGINNING
    for mention in recipients:
        if mention.start < names and not passage.before and not _gets_nothing(reading, mention):
            yield _promise(reading, mention, denies=denies)
    yield from _names_in_item(reading, lead, recipients, denies=denies)


def _names_in_item(reading: Reading, lead: Reading, recipients: list[Mention], *, denies: bool) -> Iterator[Promise]:
    """Yield who an item names by name, and what it begins with where its list says to whom, and that is not known."""
    if reading.passage.before:
        return
    by_name = companies_in(reading)
    known = [(mention.start, mention.end) for mention in recipients]
    first = first_name(reading) if _is_to_whom(reading, lead) else None
    places = [*known, *([first[1]] if first else [])]
    by_name += names_in_brackets(reading, places)
    starts = [span[0] for _, span in by_name]
    if first and not any(first[1][0] <= start < first[1][1] for start in [*starts, *(start for start, _ in known)]):
        by_name.insert(0, first)
    yield from (_by_name(reading, one, denies=denies) for one in by_name)


def _is_to_whom(reading: Reading, lead: Reading) -> bool:
    """Whether the items of a list are recipients: its lead ends in with, or an item begins so, or it says so."""
    towards = reading.pledges.patterns["towards"]
    ends = [match.end() for match in towards.finditer(lead.text)]
    says_so = lead.pledges.patterns["recipient_heads"].match(lead.text) is not None
    return says_so or towards.match(reading.text) is not None or not lead.text[max(ends, default=0) :].strip(" :：")


def _in_sentence(reading: Reading, recipients: list[Mention]) -> Iterator[Promise]:
    sharing = _sharing(reading)
    if not sharing or _is_the_readers(reading, sharing[0][0]):
        return
    yield from _names_in_sentence(reading, recipients, sharing)
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
        denied = denied or _is_denied_itself(reading, verb[1], mention.start)
        before = _REACH if mention.name == "buyers" else _REACH // 2  # if we are acquired, we tell you before …
        if mention.start - verb[1] > _REACH or verb[0] - mention.end > before:
            continue
        if _is_of_another_clause(reading, verb[1], mention.start) or not _is_towards(reading, verb, mention):
            continue
        yield _promise(reading, mention, denies=denied)


def _names_in_sentence(
    reading: Reading, recipients: list[Mention], sharing: list[tuple[int, int]]
) -> Iterator[Promise]:
    """Yield who a sentence that shares data names by name, beside the word for what it is."""
    of_law = ("authorities", "buyers")
    known = [(one.start, one.end) for one in recipients if one.name not in of_law and not _gets_nothing(reading, one)]
    by_name = dict([*companies_near(reading, known), *names_in_brackets(reading, known)])
    for words, span in by_name.items():
        verb = max((of for of in sharing if of[0] <= span[0]), default=None)
        if verb is not None and not _is_of_another_clause(reading, verb[1], span[0]):
            denied = reading.denies(*verb) and span[0] < reading.excepted_from(verb[1])
            yield _by_name(reading, (words, span), denies=denied)


_AND = re.compile(r"[\s,]*(?:or|and|oder|und|et|ou|y|o|و|أو)?\s*(?:the|any|other|a|of)?\s*", re.IGNORECASE)
"""Between two in a row: in response to a warrant or an order. What is before the first is before both."""

_COMMA = re.compile(r"[,;，；、]")
_CONJUNCTION = re.compile(r"\A\s*(?:and|but|or|nor|so|und|aber|oder|et|mais|ou|ni|y|pero|o|ni|و)?\s*", re.IGNORECASE)
_CONJUNCTION_WITHIN = re.compile(r"(?<!\w)(?:and|but|aber|jedoch|und|mais|et|pero|y)\s+", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
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
    names = [(mention.start, mention.end) for mention in reading.of_kind("recipient")]
    giving = [
        match.span()
        for match in reading.matches("giving")
        if not any(start <= match.start() and match.end() <= end for start, end in names)
    ]
    return sorted({*mentions, *giving})


def _is_towards(reading: Reading, verb: tuple[int, int], mention: Mention) -> bool:
    """Whether a mention behind a verb of sharing is behind a word for to whom: with, to."""
    is_sharing = any((of.start, of.end) == verb for of in reading.of_kind("sale"))
    is_behind = mention.start >= verb[1]
    if not (is_sharing and is_behind and reading.pledges.knows("towards")) or mention.name == "buyers":
        return True
    return reading.pledges.patterns["towards"].search(reading.text, verb[0], mention.start) is not None


def _is_of_another_clause(reading: Reading, verb: int, mention: int) -> bool:
    """Whether somebody does something else between a verb and a mention behind it: we do not sell, and we use …"""
    for comma in _COMMA.finditer(reading.text, verb, mention):
        clause = _CONJUNCTION.sub("", reading.text[comma.end() : mention])
        if any(reading.pledges.patterns[name].match(clause) for name in ("owner", "reader")):
            return True
    return False


def _is_denied_itself(reading: Reading, verb: int, mention: int) -> bool:
    """Whether a denial is of a recipient and not of the verb: to researchers, but never to insurers."""
    begins = [match.end() for match in _CONJUNCTION_WITHIN.finditer(reading.text, verb, mention)]
    words = reading.text[begins[-1] : mention] if begins else ""
    return reading.pledges.patterns["denying"].match(words) is not None


def _gets_nothing(reading: Reading, mention: Mention) -> bool:
    """Whether a mention is no recipient: a subpoena, or whom data are from."""
    is_process = reading.pledges.patterns["processes"].fullmatch(mention.text) is not None
    return is_process or reading.ends_with("no_recipient", mention.start, reach=30, words=2)


def _is_the_one_who_shares(reading: Reading, mention: Mention, sharing: list[tuple[int, int]]) -> bool:
    """Whether a mention is who shares, right before the verb: “our partners also share”."""
    if (
        not reading.pledges.has_spaces
        or reading.pledges.denies_behind
        or _TO.search(reading.text[max(0, mention.start - 40) : mention.start])
    ):
        return False
    verbs = {(verb.start, verb.end) for verb in reading.of_kind("sale")}
    behind = [start for start, end in sharing if start >= mention.end and (start, end) in verbs]
    between = reading.text[mention.end : behind[0]] if behind else ""
    return bool(behind) and len(between.split()) <= 1 and not re.search(r"[^\w\s]", between)


def _is_the_readers(reading: Reading, verb: int) -> bool:
    """Whether it is the reader who shares, “you may share it”, or who asks whether somebody does."""
    clause = re.split(r"[,;]", reading.text[:verb])[-1]
    return reading.has("asking", clause) or (reading.has("reader", clause) and not reading.has("owner", clause))


def _by_name(reading: Reading, named: Named, *, denies: bool = False) -> Promise:
    words, span = named
    return reading.promise("recipient", words.casefold(), words, Plain(), span, denies=denies)


def _promise(reading: Reading, mention: Mention, *, denies: bool) -> Promise:
    span = (mention.start, mention.end)
    return reading.promise("recipient", mention.name, mention.text, Plain(), span, denies=denies)
