"""What a page has for screens alone is taken out before it is printed, and what a screen shows on demand is put in."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from policyver.render.wording.messages import Wording

_CONTROLS, _STYLE, _LIST = "review", "on-screen", "change-list"


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
        for child in list(parent):
            classes = child.get("class", "").split()
            if child.tag == "script" or child.get("id") in (_CONTROLS, _STYLE) or {"close", "unfold"} & {*classes}:
                parent.remove(child)
            elif parent.tag == "td" and child.tag == "details":  # the names of many sections, in the summary
                parent.extend(child[1:])
                parent.remove(child)
            elif child.tag == "details" and "lead" in classes:  # on paper, sections that changed are whole
                at = list(parent).index(child)
                parent[at : at + 1] = list(child[1])
            elif "number" in classes and unmarked.intersection(classes):
                _replace(parent, child)
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
        for item in list(items):
            if item.get("class") in unmarked:
                items.remove(item)
                continue
            item.set("class", "listed")
            link = item[0]
            number, quoted, kind = link
            for part in (number, quoted, kind):
                link.remove(part)
            link.text, link.tail = number.text, f" {quoted.text or ''}"
            for part in list(quoted):
                words = part if part.tag == "bdi" else part[0]
                words.text, words.tail = wording.text("words-of-change", words=words.text or ""), part.tail
                item.append(words)
            item[-1].tail = f"{item[-1].tail or ''}{' · ' if len(quoted) else ''}{kind.text}"
    for items in list(listed):
        if items.tag == "ul" and not len(items):
            at = list(listed).index(items)
            listed.remove(items)
            listed.remove(listed[at - 1])


def _leave_unmarked(parent: Element, unmarked: set[str]) -> None:
    """Print what is new of kinds that are not marked like any text, and what went not at all."""
    for child in list(parent):
        classes = child.get("class", "").split()
        if not unmarked.intersection(classes):
            continue
        if child.tag == "del":
            _replace(parent, child)
        elif child.tag == "ins" or "ins" in classes:
            announced, *inside, _ = child
            _replace(parent, child, announced.tail or "", inside)


def _replace(parent: Element, child: Element, text: str = "", inside: Sequence[Element] = ()) -> None:
    """Put a text and elements in the place of an element, and keep the text behind it."""
    at = list(parent).index(child)
    if inside:
        inside[-1].tail = (inside[-1].tail or "") + (child.tail or "")
    else:
        text += child.tail or ""
    if at:
        parent[at - 1].tail = (parent[at - 1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
    parent[at : at + 1] = list(inside)
