"""The frame of every page, and the one place where its content is sanitised."""

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files

import nh3
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from policyver.document.addresses import SCHEMES
from policyver.redline.change_kinds import ChangeKind
from policyver.render.wording.keys import KIND_OF_CHANGE
from policyver.render.wording.messages import Wording, isolated

_TAGS = {
    "a", "bdi", "blockquote", "br", "code", "dd", "del", "details", "div", "dl", "dt", "em", "footer", "h1", "h2", "h3",
    "h4", "h5", "h6", "header", "hr", "ins", "li", "main", "nav", "ol", "p", "pre", "s", "section", "span", "strong",
    "sub", "summary", "sup", "table", "tbody", "td", "th", "thead", "time", "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"class", "dir", "id", "lang", "aria-labelledby"},
    "a": {"href"},
    "li": {"value"},
    "div": {"tabindex"},
    "main": {"tabindex"},
    "nav": {"tabindex"},
    "ol": {"start"},
    "td": {"colspan"},
    "th": {"scope"},
    "time": {"datetime"},
}

_CONTROLS = Markup('<div id="controls"></div>')
"""The place in a page for the switches and buttons of a review. No text of a statement has an element there."""
_SIGNALS = Markup('<div id="signal-controls"></div>')
"""The place for the switches of signals, in the list of changes."""


def render_page(
    template: str,
    wording: Wording,
    *,
    title: str,
    running: str,
    review: Sequence[tuple[ChangeKind, int]] = (),
    unmarked: Sequence[ChangeKind] = (),
    switches: Sequence[tuple[str, str, int]] = (),
    rules: Sequence[tuple[int, Sequence[str]]] = (),
    **values: object,
) -> str:
    """Return a template filled in, sanitised and put into the frame: one file that needs no network and no script.

    `running` is at the foot of each printed page, beside its number. With `review`, kinds of change and how many there
    are, the page also gets switches for them, and a script to go through the changes; a browser will run no other
    script. Changes of the kinds in `unmarked` are marked only when the reader asks for it. `switches` are those of
    signals, `rules` which of them each class has to do with.
    """
    environment = _environment()
    body = sanitise(environment.get_template(template).render(p=wording, title=title, **values))
    script = _script("review.js") if review else Markup()
    if review:
        controls = environment.get_template("review.html.j2").render(p=wording, kinds=review, unmarked=unmarked)
        body = body.replace(_CONTROLS, Markup(controls), 1)  # noqa: S704  of wording alone
    if switches:
        controls = environment.get_template("signals.html.j2").render(p=wording, switches=switches)
        body = body.replace(_SIGNALS, Markup(controls), 1)  # noqa: S704  of wording alone
        script += _script("signals.js")
    return environment.get_template("page.html.j2").render(
        p=wording,
        kind=template.partition(".")[0],
        title=title,
        body=body,
        rules=rules,
        running=_css_string(running),
        page_number=_page_number(wording),
        script=Markup("<script>{}</script>").format(script) if review else "",
        script_source=Markup("; script-src 'sha256-{}'").format(_digest(script)) if review else "",
    )


def _digest(script: str) -> str:
    return b64encode(sha256(script.encode()).digest()).decode()


def sanitise(body: str) -> Markup:
    """Return HTML with only what a page may hold: no script, style, picture or frame, and only safe links."""
    cleaned = nh3.clean(body, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes={*SCHEMES}, link_rel=None)
    return Markup(cleaned)  # noqa: S704  just sanitised


@cache
def _script(name: str) -> Markup:
    source = (files("policyver.render.page") / "templates" / name).read_text(encoding="utf-8")
    return Markup(source)  # noqa: S704  policyver's own


def _page_number(wording: Wording) -> Markup:
    """Return the value in the style sheet that counts the pages."""
    before, between, after = wording.text("page", page="\0", pages="\0").split("\0")
    parts = (_css_string(before), "counter(page)", _css_string(between), "counter(pages)", _css_string(after))
    return Markup(" ").join(parts)


def _css_string(text: str) -> Markup:
    """Return text quoted for a style sheet. Every sign is escaped, so that it cannot end the style sheet."""
    return Markup('"{}"').format("".join(c if c.isalnum() else f"\\{ord(c):x} " for c in text))


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("policyver.render.page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["isolated"] = isolated
    environment.globals["kind_of_change"] = KIND_OF_CHANGE
    return environment
