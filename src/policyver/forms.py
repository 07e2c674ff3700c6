"""The forms that records and bundles of evidence have had. What an earlier policyver wrote is made again as it did."""

from typing import Literal, get_args

Form = Literal["0.4", "0.5", "0.6"]
"""A form has the name of the policyver that was the first to write it; `0.4` is that of all before it, too.

New words on a cover, in README.txt, on a page or in a notice need a new form, and a new `__version__`.
"""
FORMS: tuple[Form, ...] = get_args(Form)
"""The oldest first."""
NOW: Form = FORMS[-1]
EARLIER = FORMS[:-1]


def is_since(form: Form, first: Form) -> bool:
    """Whether a form is another one, or came after it."""
    return FORMS.index(form) >= FORMS.index(first)
