"""What a law asks for before a material change takes effect."""

from collections.abc import Iterator

from policyver.checks.deadlines.regimes import deadlines_of
from policyver.checks.rule import CheckedVersion, Fault, rule
from policyver.counting import counted


@rule(
    "notice-days",
    severity="warning",
    todo="Let it take effect later, or silence this with the reason why the law does not apply.",
    needs=("regimes", "effective", "published", "last"),
)
def too_few_days(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield each law that asks for more days than a material change has."""
    if checked.effective is None or checked.published is None or not _is_material_change(checked):
        return
    days = (checked.effective - checked.published).days
    for deadline in deadlines_of(checked):
        if deadline.days is not None and days < deadline.days:
            has = counted(days, "day") if days > 0 else "no day"
            what = f"It has {has} between publication and effect, and {deadline.law} asks for {deadline.days} before"
            yield Fault(checked.source, f"{what} “{deadline.trigger}”.")


@rule("change-duty", severity="note", todo="See whether it applies, and who does it.", needs=("regimes", "last"))
def duties_of_a_change(checked: CheckedVersion) -> Iterator[Fault]:
    """Yield what the laws ask for besides days where a change is material."""
    if not _is_material_change(checked):
        return
    for deadline in deadlines_of(checked):
        if deadline.duty != "review":
            what = f"Where there is “{deadline.trigger}”, {deadline.law} asks for {deadline.asks_for}."
            yield Fault(checked.source, what)


def _is_material_change(checked: CheckedVersion) -> bool:
    """Whether it changes the text of a version before it, and is not called editorial."""
    source = checked.source
    return checked.is_material and source in checked.last and checked.last[source] != checked.texts[source]
