"""The one shape of how a language says what an owner commits to."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

_NEVER = r"(?!)"
_BREAK_BEFORE = re.compile(r"[ ]*\n\s*(?=[|)])")
"""The break of a line of an expression, before an alternative. Any other space stands for spaces of the text."""


@dataclass(frozen=True, kw_only=True)  # without slots: patterns are compiled once, and only where they are needed
class Pledges:
    """Regular expressions for what turns a sentence into a promise. Case does not count, and words are whole.

    In a language without spaces they are looked for anywhere.
    """

    has_spaces: bool = True
    denying: str = _NEVER
    """Words that deny: not, never, no."""
    not_denying: str = _NEVER
    """What has such a word and denies nothing: no later than, not only."""
    denies_behind: bool = False
    """Whether what denies may be behind its verb: “wir verkaufen sie nicht”."""
    denying_behind: str = _NEVER
    """What denies a verb that is before it: we sell it to nobody."""
    excepting: str = _NEVER
    """From here on a denial does not hold: except, other than."""
    qualifiers: str = _NEVER
    """What makes a promise weaker: knowingly, as a rule."""
    conditions: str = _NEVER
    """What a promise depends on: if, unless, where."""
    actors: str = _NEVER
    """Who begins a new clause: we, you. A denial before one of them and a comma is of another clause."""
    owner: str = _NEVER
    """Who promises: we, our."""
    reader: str = _NEVER
    """The one who acts where it is no promise of the owner's: you may, users can."""

    keeping: str = _NEVER
    """Keeps, stores, deletes: beside a period or a condition, and beside the concepts of retention."""
    selling: str = _NEVER
    """Sells: beside the concept of a sale."""
    data_words: str = _NEVER
    """Data, information: a sale of these counts, and one of furniture does not."""
    goods: str = _NEVER
    """What is sold and is no data, although a word beside it is: health products."""
    pronouns: str = _NEVER
    """It, them: what the sentence before is about."""
    conjunctions: str = _NEVER
    """And, or: behind them somebody may do something else."""
    open_ended: Mapping[str, str] = field(default_factory=dict)
    """How long without a number, by a name that is the same in every language: `account-open`, `as-long-as-needed`."""
    starting: str = _NEVER
    """What begins the event from which a period counts: after, following."""
    earlier: str = _NEVER
    """Before a period that is no promise: in the last 12 months, per 12-month period."""
    asking: str = _NEVER
    """Behind it nothing is promised: whether we share."""
    general: str = _NEVER
    """Data as such: your personal data."""
    records: Mapping[str, str] = field(default_factory=dict)
    """Records that are no concept of subjects/, by names that are the same in every language: `invoices`."""
    period_heads: str = _NEVER
    """The head of a column, or of a line, that says how long."""
    subject_heads: str = _NEVER
    """The head of a column that says what is kept, where it is not the first."""

    giving: str = _NEVER
    """Lets somebody have data, beside the concepts of sharing: enable access."""
    towards: str = _NEVER
    """Before one who gets data: to, with. Left out where a language has no such words."""
    recipient_heads: str = _NEVER
    """The head of a column that says who gets data."""
    no_recipient: str = _NEVER
    """Right before one who does not get data here: in response to, from, on behalf of."""
    processes: str = _NEVER
    """What a lexicon has among recipients and gets no data: a subpoena."""
    sale_nouns: str = _NEVER
    """A sale as a noun, which by itself does not say that anything is sold."""
    aggregated: str = _NEVER
    """Data of nobody in particular."""

    requests: str = _NEVER
    """What is answered: your request, a complaint."""
    answering: str = _NEVER
    """Answers: respond, reply."""
    complaints: str = _NEVER
    appeals: str = _NEVER
    acknowledging: str = _NEVER
    """Only says that a request came."""
    extending: str = _NEVER
    """A deadline beyond the first: extend by, additional."""
    advance: str = _NEVER
    """Beside a period: how long before a change it is announced."""
    mailing: str = _NEVER
    """Beside a change: that it is announced by e-mail."""
    posting: str = _NEVER
    """Beside a change: that it is announced on a site, beside the concepts of notices."""
    changing: str = _NEVER
    """Speaks of changes of the statement itself."""
    material: str = _NEVER
    """Of changes that matter."""
    audience: str = _NEVER
    """Beside an age: for whom the service is, or whose data are collected."""

    regions: Mapping[str, str] = field(default_factory=dict)
    """Where a promise holds only for the people of a place, by the names of laws' regions: `california`."""
    limits_behind: str = _NEVER
    """What does so behind it: “journaux de connexion”."""
    skipped: str = ""
    """Words beside a mention that do not say which of its kind is meant: your, the, all. Parted by spaces."""

    def knows(self, field_name: str) -> bool:
        """Whether the language has an expression for something."""
        return self.patterns[field_name].pattern != self._compiled(_NEVER).pattern

    @cached_property
    def patterns(self) -> Mapping[str, re.Pattern[str]]:
        """Return each field that is a regular expression, compiled, by its name."""
        texts = {name: value for name, value in vars(self).items() if isinstance(value, str) and name != "skipped"}
        return {name: self._compiled(text) for name, text in texts.items()}

    @cached_property
    def named(self) -> Mapping[str, Mapping[str, re.Pattern[str]]]:
        """Return each field that is a mapping, with its regular expressions compiled, by its name."""
        fields = {"open_ended": self.open_ended, "records": self.records, "regions": self.regions}
        return {name: {key: self._compiled(text) for key, text in of.items()} for name, of in fields.items()}

    def _compiled(self, text: str) -> re.Pattern[str]:
        words = " ".join(_BREAK_BEFORE.sub("", text).split()).replace(" ", r"\s+")
        return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if self.has_spaces else words, re.IGNORECASE)
