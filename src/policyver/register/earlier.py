"""The status of versions as policyver 0.4 and earlier wrote it into bundles of evidence, which stay verifiable.

A version that was withdrawn before its day was called `scheduled` until that day, and of a version that is in force
several times the last day was that of the last time.
"""

from datetime import date, timedelta

from policyver.register.register import Register


def earlier_status(register: Register, name: str, day: date) -> dict[str, str | None]:
    """Return the `status` and the last day, `until`, of a version on a day."""
    amended = register.version(name)
    until = _until(register, name, day)
    status: str = register.status(name, day)
    if amended.never_takes_effect and not amended.is_withdrawn(day):
        status = "scheduled" if amended.effective > day else "superseded"
    return {"status": status, "until": until.isoformat() if until else None}


def _until(register: Register, name: str, day: date) -> date | None:
    periods = register.periods(name)
    for first, last in periods:
        if first <= day and (last is None or day <= last):
            return last
    return periods[-1][1] if periods else register.version(name).effective - timedelta(days=1)
