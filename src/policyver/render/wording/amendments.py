"""What an amendment does to its version, in a few words."""

from typing import assert_never

from policyver.forms import NOW, Form, is_since
from policyver.register.entries import Amendment, Erratum, Rescheduled, Summarized, Translated, Withdrawn


def amendment_in_a_row(amendment: Amendment, form: Form = NOW) -> str:
    """Return what it does as a cell of a table: `rescheduled 2027-02-01`."""
    match amendment.effect:
        case Rescheduled(day) | Withdrawn(day):
            return f"{amendment.kind} {day}"
        case Erratum() | Translated() | Summarized():
            return amendment_in_a_word(amendment, form)
        case _:
            assert_never(amendment.effect)


def amendment_in_a_remark(amendment: Amendment) -> str:
    """Return what it does as the beginning of a sentence: `rescheduled to 2027-02-01`."""
    match amendment.effect:
        case Rescheduled(effective):
            return f"{amendment.kind} to {effective}"
        case Withdrawn(day):
            return f"{amendment.kind} from {day} on"
        case Translated():
            return f"translation added ({', '.join(amendment.languages)})"
        case Summarized():
            return amendment_in_a_word(amendment)
        case Erratum(texts):
            return f"text corrected ({', '.join(text.locale for text in texts)})"
        case _:
            assert_never(amendment.effect)


def kind_and_reason(amendment: Amendment, name: str, published: str, form: Form = NOW) -> str:
    """Return which amendment it is and why it was made, where what it changes is said beside it."""
    return f"{name}, published {published}: {amendment_in_a_word(amendment, form)}. {amendment.reason}"


def amendment_in_a_word(amendment: Amendment, form: Form = NOW) -> str:
    """Return what it is without its day: `rescheduled`, `summary added (de)`."""
    return amendment.in_a_word if is_since(form, "0.6") else amendment.kind
