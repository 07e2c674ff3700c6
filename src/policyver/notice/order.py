"""Which two versions a notice is of: what readers had before comes first, whatever the numbers say."""

from datetime import timedelta

from policyver.errors import BadArgument
from policyver.forms import NOW, Form, is_since
from policyver.register.amended import AmendedVersion
from policyver.register.register import Register


def check_order(register: Register, old: AmendedVersion, new: AmendedVersion) -> None:
    """Raise BadArgument where the old version does not take effect before the new one, or the new one never does.

    The one in force the day before the new one always may be the old one.
    """
    before, now = old.version.name, new.version.name
    if new.never_takes_effect:
        raise BadArgument(
            f"{now} is withdrawn and never takes effect: nothing of it is to be announced.",
            f"Choose another version, or one that was in force.{_of_withdrawal(register, new)}",
        )
    if register.begins_before(before, now):
        return
    if before == now:
        what = f"{now} is named twice: a notice is of two versions."
    elif old.effective == new.effective:
        what = f"{now} and {before} take effect on the same day, {new.effective}, and {now} was cut first."
    else:
        what = f"{now} takes effect on {new.effective}, before {before} on {old.effective}."
    commands = {version.version.name: notice_command(register, version) for version in (old, new)}
    ways = [f"For what {name} changes: {command}" for name, command in commands.items() if command]
    hint = "\n  ".join(ways) or f"To see which versions there are: policyver list{register.option}"
    raise BadArgument(what, f"Name first what readers had before. {hint}{_of_withdrawal(register, old)}")


def is_announced(amended: AmendedVersion, locale: str, form: Form = NOW) -> bool:
    """Whether a text of a version is announced, in its record: one that an erratum corrected is announced to nobody.

    In the form of 0.5 neither is any text of a version that has a late translation.
    """
    return not amended.is_corrected(locale) if is_since(form, "0.6") else amended.text_entry == amended.version.name


def old_is_missing(register: Register, amended: AmendedVersion) -> BadArgument:
    """Return the refusal of a notice that names a version, and not the one before."""
    name = amended.version.name
    if amended.never_takes_effect:
        return BadArgument(
            f"{name} is withdrawn and never takes effect: nothing of it is to be announced.",
            f"To see its text: policyver show {name}{register.option}{_of_withdrawal(register, amended)}",
        )
    if command := notice_command(register, amended):
        return BadArgument(
            f"A notice of {name} needs the version that readers had before.", f"Name it first: {command}"
        )
    day = amended.effective - timedelta(days=1)
    return BadArgument(
        f"Readers have no version before {name}: none is in force on {day}.",
        f"To see the text that they get: policyver show {name}{register.option}",
    )


def notice_command(register: Register, amended: AmendedVersion) -> str:
    """Return the command for the notice that readers of a version need; empty where they need none."""
    replaced = register.replaced_by(amended.version.name)
    if replaced is None or amended.never_takes_effect:
        return ""
    return f"policyver notice {replaced.version.name} {amended.version.name}{register.option}"


def _of_withdrawal(register: Register, amended: AmendedVersion) -> str:
    """Return how the withdrawal of a version is announced; empty where it is not withdrawn."""
    names = [entry.name for entry in amended.amendments if entry.content.kind == "withdrawn"]
    if not names:
        return ""
    name = amended.version.name
    return f"\n  To announce that {name} is withdrawn: policyver notice {names[-1]}{register.option}"
