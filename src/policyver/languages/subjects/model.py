"""What a privacy statement may speak about: the one list of concepts, the same for every language.

The kinds follow what laws ask a statement to say; the data are those of Article 9 of the GDPR and of Cal. Civ. Code
1798.140(v), with those that statements name beside them. A name is never taken away or given another meaning: programs
read it.
"""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from policyver.languages.model import fold_word

SubjectKind = Literal[
    "data",
    "recipient",
    "purpose",
    "transfer",
    "right",
    "basis",
    "sale",
    "retention",
    "notice",
    "contact",
    "children",
    "automated-decision",
    "scope",
]

CONCEPTS: Mapping[SubjectKind, tuple[str, ...]] = {
    "data": tuple(
        "name contact-details postal-address e-mail-address telephone-number date-of-birth age gender nationality"
        " family government-identifiers credentials account identifiers device-identifiers ip-address cookies trackers"
        " device browsing-history search-history usage logs diagnostics location precise-location contacts photos voice"
        " video messages content payment financial purchases employment education demographics preferences inferences"
        " sensitive health biometrics genetic ethnicity religion political-opinions union-membership sexual-life"
        " criminal-records social-media public-sources".split()
    ),
    "recipient": tuple(
        "service-providers hosting-providers analytics-providers payment-processors affiliates business-partners"
        " third-parties advertisers ad-networks social-networks data-brokers authorities courts advisers buyers banks"
        " insurers credit-agencies employers schools healthcare-providers delivery researchers other-users"
        " the-public".split()
    ),
    "purpose": tuple(
        "service-provision account-administration communication support billing delivery"
        " personalisation advertising targeted-advertising marketing analytics research product-improvement maintenance"
        " machine-learning security fraud-prevention profiling legal-compliance legal-claims recruitment"
        " contests".split()
    ),
    "transfer": tuple(
        "international-transfer other-countries outside-eea united-states adequacy standard-clauses binding-rules"
        " privacy-framework privacy-shield safeguards".split()
    ),
    "right": tuple(
        "information access rectification erasure restriction portability objection withdrawal complaint opt-out"
        " opt-out-signal limit-sensitive-data non-discrimination appeal authorised-agent judicial-remedy"
        " exercise".split()
    ),
    "basis": tuple(
        "legal-basis consent contract legal-obligation legitimate-interest vital-interest public-task".split()
    ),
    "sale": tuple("sale sharing sharing-for-advertising financial-incentive".split()),
    "retention": tuple("keeping deletion storage-period as-long-as-needed anonymisation backups".split()),
    "notice": tuple("changes by-e-mail on-the-site in-advance check-back continued-use last-updated".split()),
    "contact": tuple(
        "controller data-protection-officer representative supervisory-authority contact-us by-e-mail by-post"
        " by-telephone by-form".split()
    ),
    "children": tuple("children age-limit parents parental-consent".split()),
    "automated-decision": tuple("automated-decisions logic legal-effects human-review".split()),
    "scope": tuple(
        "open-list examples any all only some usually discretion reasonable legal-limits from-time-to-time".split()
    ),
}
"""The concepts of each kind, by the names that are the same in every language."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a text speaks of a concept."""

    kind: SubjectKind
    name: str
    text: str
    start: int

    @property
    def end(self) -> int:
        """Return the place behind it."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subjects:
    """How a language speaks of the concepts. `phrases.py` says how phrases are written."""

    phrases: Mapping[SubjectKind, Mapping[str, str]]
    """The phrases of each concept, parted by commas."""
    other_senses: str
    """Phrases in which words of the lists mean something else, “share your thoughts”: there they are no mention."""
    has_spaces: bool = True
    """Whether spaces part its words. Otherwise each character is a word."""
    without_attached: Callable[[str], tuple[str, ...]] = lambda _: ()
    """Returns what else a folded word may be looked up as: in Arabic, without the article or “your”."""
    fold: Callable[[str], str] = fold_word
    """Returns a word as it is looked up; words that are folded alike are the same."""


def without_accents(word: str) -> str:
    """Return a word folded and without accents: in French and Spanish, capitals and hasty writers leave them out."""
    folded = fold_word(word)
    if folded.isascii():
        return folded
    return "".join(sign for sign in unicodedata.normalize("NFD", folded) if not unicodedata.combining(sign))
