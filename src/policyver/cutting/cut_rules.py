"""Which cut is refused, and why."""

from dataclasses import replace
from datetime import timedelta

from policyver.cutting.notice_period import NoticePeriod, notice_of_cut
from policyver.errors import CutRefused, EffectiveDateTooSoon, TextUnchanged, VersionExists
from policyver.register.amended import AmendedVersion
from policyver.register.entries import Text, Version
from policyver.register.register import Register


def approve_cut(register: Register, proposal: Version, *, notice_days: int, same_text: bool = False) -> Version:
    """Return the proposed version with its link to the entry before, or raise the leaf of CutRefused that says why not.

    `same_text`: its texts differ from those of the version before in line ends and the like alone.
    """
    if any(amended.version.name == proposal.name for amended in register.versions):
        raise VersionExists(
            f"{proposal.name} exists already, and a version never changes.",
            _cut_as_next(register),
        )
    latest = register.latest
    if latest is not None and proposal.number < latest.version.number:
        raise CutRefused(
            f"{proposal.name} would come after {latest.version.name}, and a reader would take it for an earlier one.",
            _cut_as_next(register),
        )
    if latest is not None and latest.withdrawn is None and (same_text or _same_texts(latest, proposal)):
        raise TextUnchanged(
            f"The text is the same as that of {latest.version.name}: there is nothing to cut.",
            "Change the statement first, or with --at name a commit whose text is another. To see what changed:"
            f" policyver diff latest draft{register.option}",
        )
    _check_reason("--retroactive-reason", proposal.retroactive_reason, _retroactive(register, proposal))
    notice = notice_of_cut(register, proposal, notice_days)
    _check_reason("--short-notice-reason", proposal.short_notice_reason, _short_notice(proposal, notice))
    return replace(proposal, previous=register.head)


def _cut_as_next(register: Register) -> str:
    name = register.next_name()
    return f"Cut it as {name}: policyver cut {name}{register.option}, with the same options"


def reasoned(register: Register, proposal: Version, reason: str, *, notice_days: int) -> Version:
    """Return the proposed version with a reason wherever one is needed and it has none."""
    back, short = proposal.retroactive_reason, proposal.short_notice_reason
    if not back and _retroactive(register, proposal):
        back = reason
    if not short and _short_notice(proposal, notice_of_cut(register, proposal, notice_days)):
        short = reason
    return replace(proposal, retroactive_reason=back, short_notice_reason=short)


def _check_reason(option: str, reason: str, refusal: CutRefused | None) -> None:
    """Refuse what needs a reason and has none, and a reason for nothing: it would be in the register for good."""
    if refusal is not None and not reason:
        raise refusal
    if reason and refusal is None:
        also = ", also called --out-of-order-reason," if option == "--retroactive-reason" else ""
        raise CutRefused(f"Nothing here needs a reason, and one is given with {option}.", f"Leave {option}{also} out.")


def _same_texts(previous: AmendedVersion, proposal: Version) -> bool:
    return tuple(Text(text.locale, text.sha256) for text in previous.texts) == proposal.texts


def _retroactive(register: Register, proposal: Version) -> CutRefused | None:
    otherwise = "Choose a later --effective, or say why with --out-of-order-reason."
    earlier = "If it was published earlier, say when with --published. Else choose a later --effective, or say why with"
    if proposal.effective < proposal.published:
        return EffectiveDateTooSoon(
            f"{proposal.name} would take effect on {proposal.effective}, before it is published on"
            f" {proposal.published}.",
            f"{earlier} --retroactive-reason.",
        )
    for amended in register.versions:
        if proposal.effective < amended.effective and not amended.withdrawn:
            return EffectiveDateTooSoon(
                f"{proposal.name} would take effect on {proposal.effective}, before {amended.version.name} does on"
                f" {amended.effective}.",
                f"Versions are cut the oldest first. {otherwise}",
            )
    last = register.latest
    if last is not None and proposal.published < last.version.published:
        return CutRefused(
            f"{proposal.name} would be published on {proposal.published}, before {last.version.name} was on"
            f" {last.version.published}.",
            "Versions are cut the oldest first. Choose a later --published, or say why with --out-of-order-reason.",
        )
    return None


def _short_notice(proposal: Version, notice: NoticePeriod) -> CutRefused | None:
    if notice.required is None or not notice.is_short:
        return None
    earliest = proposal.published + timedelta(days=notice.required)
    if notice.brings_in:
        return EffectiveDateTooSoon(
            f"{proposal.name} brings {notice.brings_in} to readers, a material change, with {notice.in_words} of"
            f" notice; policyver.toml asks for {notice.required}.",
            f"Let it take effect on this day or later: --effective {earliest}. Or begin the draft anew from the text"
            " that is in force, or say why with --short-notice-reason.",
        )
    return EffectiveDateTooSoon(
        f"{proposal.name} is a material change with {notice.in_words} of notice; policyver.toml asks for"
        f" {notice.required}.",
        f"Let it take effect on this day or later: --effective {earliest}. Or cut it with --editorial where the change"
        " is not material, or say why with --short-notice-reason.",
    )
