"""What a page has for screens alone is taken out before it is printed, and what a screen shows on demand is put in."""

from xml.etree.ElementTree import Element

from policyver.render.paper.children import InPlace, replace_children
from policyver.render.wording.messages import Wording

_LIST = "change-list"
_FOR_SCREENS = {"review", "signal-switches", "on-screen"}
"""The ids of what is to be clicked, and of the style of screens."""


def leave_screen_behind(page: Element) -> None:
    """Take out of the tree of a page what paper has no use for; mark the kinds of change that are marked at first."""
    unmarked = {
        box.get("value", "")
        for box in page.iter("input")
        if box.get("type") == "checkbox" and box.get("checked") is None
    }
    for main in page.iter("main"):
        main.set("class", " ".join([main.get("class", ""), *(f"without-{kind}" for kind in sorted(unmarked))]).strip())
    for parent in page.iter():
        _leave_controls(parent, unmarked)
    if unmarked:
        for parent in list(page.iter()):
            _leave_unmarked(parent, unmarked)
    for change in page.iter():
        if change.tag == "ins" or "ins" in change.get("class", "").split():
            _print_addresses(change)
    for listed in page.iter("nav"):
        if listed.get("id") == _LIST:
            _print_list(listed, unmarked, Wording(page.get("lang", "")))
    _take_out_ids(page)


def _leave_controls(parent: Element, unmarked: set[str]) -> None:
    """Take out what is to be clicked, and the numbers of changes of kinds that are not marked; show what folds up."""

    def on_paper(child: Element) -> InPlace | None:
        classes = child.get("class", "").split()
        if child.tag == "script" or child.get("id") in _FOR_SCREENS or {"close", "unfold"} & {*classes}:
            return InPlace()
        if parent.tag == "td" and child.tag == "details":  # the names of many sections, in the summary
            return InPlace(elements=child[1:])
        if child.tag == "details" and "lead" in classes:  # on paper, sections that changed are whole
            return InPlace(elements=list(child[1]))
        return InPlace() if "number" in classes and unmarked.intersection(classes) else None

    replace_children(parent, on_paper)


def _take_out_ids(page: Element) -> None:
    """Take out the names of places that no link leads to.

    WeasyPrint works out the style of an element with a name by itself, and of all that is in it; that of others once.
    """
    needed = {_LIST, *(link.get("href", "").removeprefix("#") for link in page.iter("a"))}
    for element in page.iter():
        if element.get("id", _LIST) not in needed:
            del element.attrib["id"]


def _print_addresses(inserted: Element) -> None:
    """Write the address of each link that is new behind its words, unless they are the address."""
    for link in inserted.iter("a"):
        address = link.get("href", "")
        if address and not address.startswith("#") and "spelled" not in link.get("class", "").split():
            link.tail = f" ({address}){link.tail or ''}"


def _print_list(listed: Element, unmarked: set[str], wording: Wording) -> None:
    """Make text of what colours do on a screen. On paper only the number of a change is its link."""
    for items in listed.iter("ul"):
        items[:] = [item for item in items if not unmarked.intersection(item.get("class", "").split())]
        for item in items:
            item.set("class", "listed")
            link, *signals = item
            item[:] = [link]
            number, quoted, kind = link
            for part in (number, quoted, kind):
                link.remove(part)
            link.text, link.tail = number.text, f" {quoted.text or ''}"
            for part in list(quoted):
                words = part if part.tag == "bdi" else part[0]
                words.text, words.tail = wording.text("words-of-change", words=words.text or ""), part.tail
                item.append(words)
            item[-1].tail = f"{item[-1].tail or ''}{' · ' if len(quoted) else ''}{kind.text}"
            item.extend(signals)
    sections = [*listed]
    empty = [at for at, items in enumerate(sections) if items.tag == "ul" and not len(items)]
    without = {*empty, *(at - 1 for at in empty)}
    listed[:] = [part for at, part in enumerate(sections) if at not in without]


def _leave_unmarked(parent: Element, unmarked: set[str]) -> None:
    """Print what is new of kinds that are not marked like any text, and what went not at all."""

    def unmarked_text(child: Element) -> InPlace | None:
        classes = child.get("class", "").split()
        if not unmarked.intersection(classes):
            return None
        if child.tag == "del":
            return InPlace()
        if child.tag == "ins" or "ins" in classes:
            announced, *inside, _ = child
            return InPlace(announced.tail or "", inside)
        return None

    replace_children(parent, unmarked_text)
