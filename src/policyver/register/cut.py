"""Which cut is refused, and why."""

from dataclasses import replace
from datetime import date, timedelta

from policyver.errors import CutRefused, EffectiveDateTooSoon, TextUnchanged, VersionExists
from policyver.register.model import Register, Version


def approve_cut(register: Register, proposal: Version, *, notice_days: int) -> Version:
    """Give the proposed version with its link to the one before, or raise the leaf of CutRefused that says why not.

    A material change needs `notice_days` days between the day it is published and the day it takes effect; the first
    version needs none (WP260 rev.01, paragraphs 29 to 31, is why there is such a rule; how many days is the user's).
    """
    if any(entry.version.name == proposal.name for entry in register):
        raise VersionExists(
            f"{proposal.name} exists already, and a version never changes.",
            f"Cut the draft as {register.next_name()}, or leave the version out.",
        )
    latest = register.latest
    if latest is not None and proposal.number < latest.version.number:
        raise CutRefused(
            f"{proposal.name} would come after {latest.version.name}, and a reader would take it for an earlier one.",
            f"Cut it as {register.next_name()}, or leave the version out.",
        )
    if latest is not None and latest.version.texts == proposal.texts:
        raise TextUnchanged(
            f"The text is the same as that of {latest.version.name}: there is nothing to cut.",
            "Change the statement first. To see what changed since: policyver diff latest draft",
        )
    if not proposal.retroactive_reason:
        _refuse_retroactive(register, proposal)
    if latest is not None and proposal.materiality == "material":
        _refuse_short_notice(proposal, notice_days)
    return replace(proposal, previous=latest.tag_id if latest is not None else None)


def lagging(previous: Version, version: Version) -> tuple[str, ...]:
    """Give the languages whose text is gone, or stayed as it was while the source text changed."""
    source = version.texts[0]
    if source in previous.texts:
        return ()
    texts = {text.locale: text for text in version.texts}
    return tuple(text.locale for text in previous.texts[1:] if texts.get(text.locale) in (None, text))


def _refuse_retroactive(register: Register, proposal: Version) -> None:
    otherwise = "Choose a later --effective, or say why with --retroactive-reason."
    earlier = "If it was published earlier, say when with --published. Else choose a later --effective, or say why with"
    if proposal.effective < proposal.published:
        raise EffectiveDateTooSoon(
            f"{proposal.name} would take effect on {proposal.effective}, before it is published on"
            f" {proposal.published}.",
            f"{earlier} --retroactive-reason.",
        )
    for entry in register:
        if proposal.effective < entry.version.effective:
            raise EffectiveDateTooSoon(
                f"{proposal.name} would take effect on {proposal.effective}, before {entry.version.name} does on"
                f" {entry.version.effective}.",
                f"Versions are cut the oldest first. {otherwise}",
            )


def _refuse_short_notice(proposal: Version, notice_days: int) -> None:
    notice = (proposal.effective - proposal.published).days
    if notice < notice_days and not proposal.short_notice_reason:
        earliest: date = proposal.published + timedelta(days=notice_days)
        raise EffectiveDateTooSoon(
            f"{proposal.name} is a material change with {_days(notice)} of notice; policyver.toml asks for"
            f" {notice_days}.",
            f"Let it take effect on {earliest} or later, cut it with --editorial where the change is not material, or"
            " say why with --short-notice-reason.",
        )


def _days(count: int) -> str:
    return "no day" if count <= 0 else "1 day" if count == 1 else f"{count} days"
