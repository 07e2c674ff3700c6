"""Parts of a page that a reader opens: accordions, tabs, details. What opens one becomes its heading."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from policyver.document.html_rules import HEADINGS
from policyver.document.web.repeated import only_button, repeated_panels, switch_of
from policyver.document.web.tree import Element, Node, before, following, is_hidden, weigh

_LONGEST = 30
"""Words of what opens a panel, to be its heading. Raised, whole sentences become headings
(`test_a_long_summary_is_a_paragraph`)."""
_POINTERS = ("aria-controls", "data-target", "data-bs-target", "data-tab", "popovertarget", "commandfor", "href")
"""Attributes that name by its id what an element opens."""
_TOGGLES = ("data-toggle", "data-bs-toggle")
_CLICKED = frozenset(("aria-expanded", "onclick", "onkeydown", "onkeyup", "tabindex"))
"""Attributes of what a reader can click."""
_TAB = re.compile(r"(?:^|[\s_-])tabs?(?:$|[\s_-])|tab-?(?:list|nav)", re.IGNORECASE)
_PANE = re.compile(r"(?:^|[\s_-])tab|pane", re.IGNORECASE)
_OPENS = re.compile(r"accordion|collaps|toggl|expand|disclosure|faq|question", re.IGNORECASE)
_PANEL = re.compile(r"accordion|collaps|expand|panel|disclosure|answer", re.IGNORECASE)
_WITH_PANELS = re.compile(
    r"accordion|collaps|expand|panel|disclosure|faq|answer|toggl|drawer|details|read-?more|(?:^|[\s_-])tab",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"(?:^|[\s_-])(?:more|read-?more|show-?more|more-?text|full-?text|rest)(?:$|[\s_-])|collaps|expand", re.IGNORECASE
)
"""Names of words in a sentence that a reader can open."""
_NEAR = 4
"""How many elements around a hidden one are looked at for a name of an accordion."""
_MACHINERY = ("nav", "header", "footer", "menu", "search", "dialog")
_HOLDS_A_HEADING = frozenset((*HEADINGS, "dt", "legend", "summary"))
_ABOVE_A_PANEL = _HOLDS_A_HEADING - {"h1"}


def name_panels(body: Element) -> set[Element]:
    """Make headings of what opens the parts of a page, and return the parts that are opened so."""
    weigh(body)
    openers = _Openers(body)
    for element in body.elements():
        if any(around in openers.replacements for around in element.ancestors()):
            continue
        if element.tag == "summary":
            openers.name_details(element)
        elif 0 < element.words <= _LONGEST and _may_open(element):
            openers.name_panel(element)
    for labels, panels in _rows_of_labels(body):
        if openers.replacements.keys().isdisjoint(labels):
            for label, panel in zip(labels, panels, strict=True):
                openers.put_above(panel, label)
    for label, panel in repeated_panels(body):
        if openers.replacements.keys().isdisjoint((*label.elements(), *label.ancestors())):
            openers.put_heading(label, panel)
    openers.apply(body)
    _give_levels(body, openers.opened)
    return openers.opened


def is_opened(element: Element, opened: set[Element]) -> bool:
    """Whether a hidden element is a panel that a reader can open: something points to it, its name or place says so."""
    if element in opened or element.get("role") == "tabpanel":
        return True
    if not element.is_block:
        return bool(_MORE.search(element.names))
    if any(_WITH_PANELS.search(near.names) for near in (element, *islice(element.ancestors(), _NEAR))):
        return True
    above = before(element)
    return above is not None and (above.tag in _ABOVE_A_PANEL or above in opened or "role" in above.attributes)


class _Openers:
    """Finds what opens the parts of a page."""

    def __init__(self, body: Element) -> None:
        self.opened: set[Element] = set()
        self.replacements: dict[Element, Sequence[Node]] = {}
        self._above: dict[Element, list[Element]] = {}
        self._order = {element: number for number, element in enumerate(body.elements())}
        self._targets: dict[str, Element] = {}
        for element in self._order:
            if element.get("id"):
                self._targets.setdefault(element.attributes["id"].strip(), element)
        self.opened.update(
            target for element in self._order if (target := self._target(element)) is not None and is_hidden(target)
        )

    def name_details(self, summary: Element) -> None:
        """Make the summary of a part that opens its heading, if it is not too long and has none in it."""
        inside = any(element.tag in HEADINGS for element in summary.elements())
        if 0 < summary.words <= _LONGEST and not inside and summary not in self._above:
            self.replacements[summary] = (_heading(summary),)

    def name_panel(self, opener: Element) -> None:
        """Make a heading of an element, if it opens a part of the page."""
        target = self._target(opener)
        if opener in self._above:
            return
        if target is not None and _is_tab(opener):
            self.put_above(target, opener)
        elif any(element.tag in _HOLDS_A_HEADING for element in (opener, *islice(opener.ancestors(), _NEAR))):
            self.replacements[opener] = opener.children
        elif not _is_machinery(opener) and (opener.parent is None or not opener.parent.has_own_text):
            panel = self._panel(opener, target)
            if panel is not None and 2 * panel.linked_words <= panel.words:
                self.put_heading(opener, panel)

    def put_heading(self, label: Element, panel: Element) -> None:
        """Make the label of a part its heading."""
        if label in self._above:
            return
        self.opened.add(panel)
        self.replacements[label] = (_heading(label),)
        if (switch := switch_of(label)) is not None:
            self.replacements[switch] = ()

    def put_above(self, panel: Element, label: Element) -> None:
        """Put the label of a tab at the head of what it shows, unless that is a label, too."""
        if panel in self.replacements or label in self._above:
            return
        heading = next((element for element in panel.elements() if element.tag in HEADINGS), None)
        if heading is None or heading.text() != label.text():
            self._above.setdefault(panel, []).append(_heading(label))
        self.opened.add(panel)
        self.replacements[label] = ()

    def apply(self, body: Element) -> None:
        """Put the headings where they belong."""
        body.replace(self.replacements)
        for panel, headings in self._above.items():
            panel.adopt([*headings, *panel.children])
        for element in body.elements():
            if element.tag == "heading":
                element.adopt(element.children)

    def _target(self, element: Element) -> Element | None:
        """Return the element that an element points to, if that is one with words beside it."""
        for name in _POINTERS:
            for word in element.attributes.get(name, "").split():
                target = self._targets.get(word.removeprefix("#")) if word.startswith("#") or name != "href" else None
                if target is not None and target.words and target is not element and target not in element.ancestors():
                    return target
        return None

    def _panel(self, opener: Element, target: Element | None) -> Element | None:
        """Return what an element opens: what it points to, or what is next to it and looks like that."""
        if target is not None and self._order[target] > self._order[opener] and opener.tag != "a":
            return target
        around = opener
        while around.parent is not None and around.parent.words == around.words:
            around = around.parent
        panel = next(following(around), None)
        if panel is None or not panel.is_block:
            return None
        looks_so = is_hidden(panel) or "aria-expanded" in opener.attributes or _PANEL.search(panel.names)
        return panel if looks_so or _OPENS.search(f"{opener.names} {around.names}") else None


def _may_open(element: Element) -> bool:
    if (
        element.tag == "button"
        or element.get("role") in ("button", "tab")
        or not _CLICKED.isdisjoint(element.attributes)
    ):
        return True
    if element.tag != "a":
        return False
    return any(name in element.attributes for name in _TOGGLES) or (
        element.get("href").startswith("#") and _is_tab(element)
    )


def _is_tab(element: Element) -> bool:
    if element.get("role") == "tab" or any(element.get(name) in ("tab", "pill") for name in _TOGGLES):
        return True
    return any(_TAB.search(near.names) for near in (element, *islice(element.ancestors(), 3)))


def _is_machinery(element: Element) -> bool:
    return any(around.tag in _MACHINERY or around.get("role") == "navigation" for around in element.ancestors())


def _heading(label: Element) -> Element:
    """Return the words of a label as a heading, whose level is still open.

    A sign beside them, such as a plus, only shows whether the panel is open: saved twice, a page may have two of them.
    """
    children = [child for child in label.children if isinstance(child, str) or not _is_sign(child)]
    return Element("heading", {}, tuple(children), words=label.words)


def _is_sign(element: Element) -> bool:
    return element.words > 0 and not any(letter.isalnum() for letter in element.text())


def _rows_of_labels(body: Element) -> Iterator[tuple[list[Element], list[Element]]]:
    """Yield rows of buttons with as many parts of the page below them, which they show one at a time."""
    for row in body.elements():
        children = row.child_elements()
        labels = [label for child in children if (label := only_button(child)) is not None]
        if len(labels) < 2 or len(labels) < len(children) or row.words != sum(label.words for label in labels):
            continue
        panels = list(islice(following(row), len(labels) + 1))
        if len(panels) == 1:
            panels = [child for child in panels[0].child_elements() if child.words]
        panels = panels[: len(labels)]
        looks_so = _TAB.search(row.names) or any(is_hidden(panel) or _PANE.search(panel.names) for panel in panels)
        are_parts = all(panel.is_block and panel.tag not in _HOLDS_A_HEADING for panel in panels)
        if looks_so and are_parts and len(panels) == len(labels):
            yield labels, panels


def _give_levels(body: Element, opened: set[Element]) -> None:
    """Make a heading of each label: one level below the heading above that is in no panel which it is not in."""
    nesting = {body: 0}
    levels = [1]  # for each nesting of panels the level of the last heading
    for element in body.elements():
        parent = element.parent
        if parent in nesting:
            nesting[element] = nesting[parent] + _is_panel(parent, opened)
        place = nesting[element]
        if element.tag == "heading" and parent is not None:
            place -= _is_panel(parent, opened)
        levels = [*levels[: place + 1], *[levels[-1]] * (place + 1 - len(levels))]
        if element.tag in HEADINGS:
            levels[place] = HEADINGS[element.tag]
        elif element.tag == "heading":
            level = min(levels[place] + 1, 6)
            element.tag = f"h{level}"
            levels.append(level)


def _is_panel(element: Element, opened: set[Element]) -> bool:
    return element in opened or element.tag == "details"
