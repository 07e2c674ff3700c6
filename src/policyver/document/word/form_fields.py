"""The fields of forms: boxes to tick, lists to choose from, and places to type in, of both generations of Word."""

from policyver.document.word.names import Element, child, children, is_on, local, text_of, value, whole

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_BOX = {True: "☒", False: "☐"}


def tick(form: Element | None) -> str:
    """Return the box of an old form, `w:ffData`, as Word shows it: ticked, or not."""
    box = child(form, "checkBox")
    checked = is_on(child(box, "checked"))
    return _BOX[bool(is_on(child(box, "default")) if checked is None else checked)]


def chosen_entry(form: Element | None) -> str:
    """Return the entry of an old form's list that is chosen; Word shows the first where none is."""
    entries = [value(entry) or "" for entry in children(child(form, "ddList"), "listEntry")]
    chosen = [whole(value(child(form, "ddList", name))) for name in ("result", "default")]
    index = next((number for number in chosen if number is not None), 0)
    return entries[index].strip() if index < len(entries) else ""


def default_text(form: Element | None) -> str:
    """Return the text that is in an old form's field until somebody types another one."""
    return value(child(form, "textInput", "default")) or ""


def control_sign(control: Element) -> str:
    """Return the box of a content control, `w:sdt`, that has nothing else in it; nothing for other controls."""
    box = None if (properties := child(control, "sdtPr")) is None else properties.find(_W14 + "checkbox")
    if box is None or text_of(control).strip() or any(local(inner) == "sym" for inner in control.iter()):
        return ""
    checked = box.find(_W14 + "checked")
    return _BOX[checked is not None and checked.get(_W14 + "val") not in (None, "0", "false")]


def shows_prompt(control: Element) -> bool:
    """Whether a content control is empty, and shows what to do with it: `Click or tap to enter a date.`"""
    return bool(is_on(child(control, "sdtPr", "showingPlcHdr")))


def is_in_prompt(element: Element) -> bool:
    """Whether a paragraph is in the prompt of a content control around it."""
    return any(local(around) == "sdt" and shows_prompt(around) for around in element.iterancestors())
