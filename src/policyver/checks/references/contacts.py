"""An e-mail address, a telephone number or a link that is not the same everywhere, though it is meant to be."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from policyver.checks.passages import links_of, passages
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.document.addresses import EMAIL, parts_of
from policyver.document.model import Document
from policyver.languages.calendar import with_plain_digits
from policyver.languages.model import fold_word

_EMAIL = re.compile(EMAIL)
_HOST = re.compile(r"(?:https?://|www\.)[^\s/<>()“”\"]+", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w/.-])(?:\+|\(?0|\(\d|\d{3}[-. ]\d{3}[-. ])[\d \u00a0()./–-]{5,20}\d(?![\w/-])")
_NO_PHONE = re.compile(r"(?:19|20)\d\d[-./]\d{1,2}[-./]\d|^\(?0\.\d")
"""A date, or the number of a version."""
_LEAST_LOCAL = 4
"""Letters before the @ with which one other letter is a slip. With fewer, `uk@` and `us@` would be one address."""
_LEAST_DIGITS = 7
"""Digits of a telephone number."""
_SUBSCRIBER = 8
"""Digits at the end that two ways of writing one number have in common: +49 30 1234567 and 030 1234567."""
_GENERAL_ENDS = frozenset({"com", "org", "net", "info", "io", "co", "biz"})
"""Ends of hosts that belong to no country."""
_EXTENSION = 2
"""Digits at its end that tell the telephones of one office apart."""
_GENERIC = re.compile(
    r"\W*(?:(?:click |read |learn |see |find |get )?(?:here|more|this|it|details?|page|link|website|site|out more)"
    r"|(?:learn|read|see|find out|more|further) (?:more|information|about|on|details)\b.*"
    r"|privacy (?:policy|notice|statement)|opt[ -]?out|(?:klicken sie )?hier(?: klicken)?|mehr(?: erfahren)?"
    r"|weitere informationen|(?:cliquez )?ici|en savoir plus|(?:haga clic )?aquí|más información|clicca qui|saiba mais"
    r"|.{0,6}(?:こちら|詳細|参照|ご覧|詳しく|详情|这里|此处|了解更多|更多信息).{0,6}"
    r"|(?:انقر )?هنا|.{0,14}المزيد.{0,12}|.*\b(?:web ?)?sites?)\W*",
    re.IGNORECASE,
)
"""Words that many links bear, each with its own target."""
_UNSPACED = re.compile("[\u3041-\u30ff\u4e00-\u9fff]{3}")
_MOST_NEAR = 20
"""Addresses of a text that are one letter apart and held against each other."""
_LEAST_WORDS = 2
"""Words of a link that names one page. A link on one word may lead to what that word is about there."""


@dataclass(frozen=True, slots=True)
class _Written:
    """An address, as it is written, and the index of the block that it is in."""

    text: str
    place: int


@rule("contact-differs", severity="warning", todo="Correct the one that is wrong.")
def contacts_that_differ(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each address that is a slip away from another one, and each link that shows another one than its own."""
    for locale, text in checked.texts.items():
        for written, other in (*_near_emails(text), *_near_hosts(text), *_near_phones(text)):
            what = f"The {locale} text has “{written.text}” here and “{other}” elsewhere: one of them may be a slip."
            yield Fault(locale, what, written.place)
        for place, block in enumerate(text.blocks):
            for words, address in links_of(block):
                if _shows_another(words, address):
                    shown = unquote(address.removeprefix("mailto:").removeprefix("tel:"))
                    what = f"In the {locale} text the link on “{words}” leads to “{shown}”."
                    yield Fault(locale, what, place)
        for place, words, address, other in _two_targets(text):
            what = f"In the {locale} text the link on “{words}” leads to “{address}” here and to “{other}” elsewhere."
            yield Fault(locale, what, place)


def _pairs(
    addresses: list[_Written], is_slip: Callable[[str, str], bool], plain: Callable[[str], str] = str
) -> Iterator[tuple[_Written, str]]:
    """Yield of two addresses that are a slip apart the rarer one, where it is first, and the other one.

    `plain` returns what of an address is compared.
    """
    counts = Counter(address.text for address in addresses)
    first = {address.text: address for address in reversed(addresses)}
    for one, other in _candidates(list(first)[::-1], plain):
        if is_slip(one, other):
            rare, usual = (one, other) if counts[one] < counts[other] else (other, one)
            yield first[rare], usual


def _candidates(texts: list[str], plain: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    """Yield the pairs that are one letter apart, or two that changed places: without a letter they are the same.

    So no text is held against all others.
    """
    by_rest: dict[str, list[int]] = {}
    pairs: dict[tuple[int, int], None] = {}
    for at, text in enumerate(texts):
        compared = plain(text)
        for rest in {compared, *(compared[:cut] + compared[cut + 1 :] for cut in range(len(compared)))}:
            near = by_rest.setdefault(rest, [])
            pairs |= {(other, at): None for other in near[:_MOST_NEAR]}
            near.append(at)
    yield from ((texts[one], texts[other]) for one, other in sorted(pairs))


def _near_emails(text: Document) -> Iterator[tuple[_Written, str]]:
    emails = [
        _Written(match[0].lower(), place)
        for place, words in _words_and_addresses(text)
        for match in _EMAIL.finditer(words)
    ]
    yield from _pairs(emails, _is_slip_of_email)
    yield from _pairs(
        emails, lambda one, other: _is_slip_of_email(one, other) and not _is_slip(one, other), _without_end
    )


def _is_slip_of_email(one: str, other: str) -> bool:
    (local, host), (other_local, other_host) = one.split("@"), other.split("@")
    if host == other_host:
        is_long = min(len(local), len(other_local)) >= _LEAST_LOCAL
        return is_long and _is_slip(local, other_local)
    return local == other_local and (_is_slip_of_host(host, other_host) or _has_another_end(host, other_host))


def _without_end(address: str) -> str:
    return address.rpartition(".")[0]


def _has_another_end(host: str, other: str) -> bool:
    """Whether two hosts have one name, and ends that belong to no country: `example.com` and `example.org`."""
    (name, _, end), (other_name, _, other_end) = host.rpartition("."), other.rpartition(".")
    return name == other_name and {end, other_end} <= _GENERAL_ENDS


def _near_hosts(text: Document) -> Iterator[tuple[_Written, str]]:
    hosts = [
        _Written(_host(match[0]), place)
        for place, words in _words_and_addresses(text)
        for match in _HOST.finditer(words)
    ]
    yield from _pairs([host for host in hosts if host.text], _is_slip_of_host)


def _host(address: str) -> str:
    host = re.sub(r"^https?://", "", address.lower()).partition(":")[0].strip(".,;")
    return host.removeprefix("www.")


def _is_slip_of_host(one: str, other: str) -> bool:
    """Whether two hosts differ by a slip, and not by the country or a digit: `example.de` and `example.be` do not."""
    (name, _, end), (other_name, _, other_end) = one.rpartition("."), other.rpartition(".")
    if name == other_name:
        return len(end) != len(other_end) and min(len(end), len(other_end)) >= 2 and _is_slip(end, other_end)
    return end == other_end and min(len(name), len(other_name)) > _LEAST_LOCAL and _is_slip(name, other_name)


def _near_phones(text: Document) -> Iterator[tuple[_Written, str]]:
    phones = [
        _Written(match[0].strip(), passage.place)
        for passage in passages(text)
        for match in _PHONE.finditer(with_plain_digits(passage.text))
        if len(_digits(match[0])) >= _LEAST_DIGITS and not _NO_PHONE.search(match[0])
    ]
    yield from _pairs(phones, _is_slip_of_phone, _digits)
    yield from _pairs(phones, _is_slip_at_end, _last_digits)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _last_digits(text: str) -> str:
    return _digits(text)[-_SUBSCRIBER:]


def _is_slip_of_phone(one: str, other: str) -> bool:
    """Whether two numbers differ by two digits that changed places, or by one that is not of the extension."""
    first, second = _digits(one), _digits(other)
    if len(first) != len(second) or first == second:
        return False
    places = [at for at, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    return (len(places) == 1 and places[0] < len(first) - _EXTENSION) or _are_swapped(first, second)


def _is_slip_at_end(one: str, other: str) -> bool:
    """Whether two digits changed places in two numbers of which one alone has the number of its country."""
    return len(_digits(one)) != len(_digits(other)) and _are_swapped(_last_digits(one), _last_digits(other))


def _are_swapped(first: str, second: str) -> bool:
    """Whether two digits beside each other changed places, and nothing else."""
    places = [at for at, (a, b) in enumerate(zip(first, second, strict=False)) if a != b]
    return (
        len(first) == len(second)
        and len(places) == 2
        and places[1] == places[0] + 1
        and (first[places[0]], first[places[1]]) == (second[places[1]], second[places[0]])
    )


def _is_slip(one: str, other: str) -> bool:
    """Whether one letter more, one less, another one, or two that changed places are all that two words differ by.

    Digits are not slips: `support1` and `support2` are two.
    """
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, other_rest = one[start:], other[start:]
    if any(sign.isdigit() for sign in rest[:1] + other_rest[:1]):
        return False
    if len(one) != len(other):
        longer, shorter = sorted((rest, other_rest), key=len, reverse=True)
        return longer[1:] == shorter
    swapped = len(rest) > 1 and rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:]
    return swapped or rest[1:] == other_rest[1:]


def _words_and_addresses(text: Document) -> Iterator[tuple[int, str]]:
    """Yield what readers see, and where links lead that do not show it, with the indexes of their blocks."""
    for passage in passages(text):
        yield passage.place, passage.text
    for place, block in enumerate(text.blocks):
        for words, address in links_of(block):
            if words not in address:
                yield place, unquote(address)


def _shows_another(words: str, address: str) -> bool:
    """Whether the words of a link are an address, and the link leads to another one."""
    if address.startswith("mailto:"):
        shown = _EMAIL.fullmatch(words)
        return shown is not None and words.lower() not in unquote(address).lower()
    if address.startswith("tel:"):
        shown_digits, digits = _digits(with_plain_digits(words)), _digits(address)
        is_number = len(shown_digits) >= _LEAST_DIGITS and not re.search(r"[^\W\d_]", words)
        return is_number and shown_digits.lstrip("0")[-_LEAST_DIGITS:] != digits[-_LEAST_DIGITS:]
    if not re.fullmatch(r"(?:https?://|www\.)\S+", words) or not address.startswith("http"):
        return False
    shown_page, page = _page(words), _page(address)
    return shown_page != page and not words.endswith("…") and shown_page[0] != "" and not _is_below(shown_page, page)


def _page(address: str) -> tuple[str, str]:
    """Return the host and the path of an address, without what leads to the same page."""
    parts = parts_of(address if "://" in address else f"https://{address}")
    if parts is None:
        return "", address
    return _host(parts.netloc), unquote(parts.path).rstrip("/.,;").lower()


def _is_below(shown: tuple[str, str], page: tuple[str, str]) -> bool:
    """Whether a link leads to a page of the host that its words name: they may leave out the rest."""
    return shown[0] == page[0] and shown[1] == ""


def _two_targets(text: Document) -> Iterator[tuple[int, str, str, str]]:
    """Yield links with the same words that lead to two pages of one host: their place, words, and both addresses.

    A host's first page, and one of its others, are where something is, and what it says.
    """
    targets: dict[str, dict[tuple[str, str], tuple[int, str, str]]] = {}
    for place, block in enumerate(text.blocks):
        for words, address in links_of(block):
            is_named = len(words.split()) >= _LEAST_WORDS or _UNSPACED.search(words) is not None
            if (
                is_named
                and not _GENERIC.fullmatch(fold_word(words))
                and not address.startswith(("#", "mailto:", "tel:"))
            ):
                targets.setdefault(words.lower(), {}).setdefault(_page(address), (place, words, address))
    for pages in targets.values():
        if len(pages) == 2:
            (one, (_, _, first)), (other, (place, words, second)) = pages.items()
            if one[0] == other[0] and "" not in (one[1], other[1]):
                yield place, words, second, first
