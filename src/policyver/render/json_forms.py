"""The JSON that is read back years later, as types: the code that writes it and the code that reads it share them.

docs/json.md describes them. A key that is added to one of them later is `NotRequired`: what was written before then
does not have it.
"""

from typing import NotRequired, TypedDict


class AllowedJson(TypedDict):
    """A finding of the checks that a version was cut despite."""

    code: str
    reason: str


class AmendmentJson(TypedDict):
    """An amendment of a version."""

    amendment: str
    kind: str
    published: str
    reason: str
    short_notice_reason: str | None
    effective: str | None
    withdrawn: str | None
    sha256: dict[str, str]
    tag: str
    tag_id: str
    target: str
    recorded: str
    previous: str | None


class AmendedVersionJson(TypedDict):
    """A version with what its amendments make of it: what is true of it on any day."""

    version: str
    effective: str
    published: str
    withdrawn: str | None
    materiality: str
    approved_by: list[str]
    summary: str
    retroactive_reason: str | None
    short_notice_reason: str | None
    locales: list[str]
    sha256: dict[str, str]
    text_commit: dict[str, str]
    sha256_as_cut: dict[str, str]
    tag: str
    tag_id: str
    commit: str
    recorded: str
    previous: str | None
    amendments: list[AmendmentJson]
    allowed: NotRequired[list[AllowedJson]]
    summaries: NotRequired[dict[str, str]]


class VersionJson(AmendedVersionJson):
    """A version with its status on a day."""

    status: str
    until: str | None


class AuthoritativeJson(TypedDict):
    """The text in the source language."""

    locale: str
    sha256: str


class InForceJson(TypedDict):
    """`policyver.in-force/1`."""

    schema: str
    statement: str
    on: str
    known_on: str | None
    locale: str
    sha256: str | None
    authoritative: AuthoritativeJson
    last_in_locale: str | None
    version: VersionJson


class TimestampJson(TypedDict):
    """A time stamp, as a bundle of evidence quotes it."""

    moment: str
    authority: str


class EvidenceJson(TypedDict):
    """`policyver.evidence/2`, and `policyver.evidence/1`, which has none of the keys that may be missing."""

    schema: str
    policyver: str
    organization: str
    contact: NotRequired[str]
    url: NotRequired[str]
    head: str
    withheld: NotRequired[list[str]]
    timestamp: NotRequired[TimestampJson | None]
    answer: InForceJson


class FactsJson(TypedDict):
    """The part of `record.json` that is known before anything is rendered."""

    schema: str
    statement: str
    title: str
    organization: str
    contact: str
    url: str
    version: AmendedVersionJson
    replaces: AmendedVersionJson | None


class FontJson(TypedDict):
    """A font, as its own file describes it."""

    name: str
    family: str
    version: str
    sha256: str


class TypesettingJson(TypedDict):
    """The programs and fonts that typeset the PDFs of a record."""

    policyver: str
    weasyprint: str
    pango: str
    fonts: list[FontJson]


class RecordJson(FactsJson):
    """`policyver.record/1`: `record.json`."""

    rendered_by: TypesettingJson
    files: dict[str, str]
