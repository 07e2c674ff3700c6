"""Where the texts of a statement are: paths relative to the root of the store, made from a template."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from policyver.errors import BadArgument

LOCALE = "{locale}"
_DROPPED = f".{LOCALE}."
ENDINGS = (".md", ".markdown")
"""Of the files that can be a statement's text."""
_OURS = ("records", ".git")


@dataclass(frozen=True, slots=True)
class TextPaths:
    """The paths of a statement's texts, `legal/privacy.{locale}.md`.

    The source text drops `.{locale}`; in any other place, such as `legal/{locale}/privacy.md`, it bears its language.
    """

    template: str

    def path(self, locale: str, source_locale: str) -> str:
        """Return the path of the text in `locale`; of the source text where that is empty."""
        if locale in ("", source_locale):
            if _DROPPED in self.template:
                return self.template.replace(_DROPPED, ".")
            locale = source_locale
        return self.template.replace(LOCALE, locale)

    def locale(self, path: str) -> str | None:
        """Return what a path has in the place of the language, whatever it is; None for a path of another shape."""
        before, _, after = self.template.partition(LOCALE)
        match = re.fullmatch(f"{re.escape(before)}([^/]+){re.escape(after)}", path)
        return match[1] if match else None

    @property
    def folder(self) -> str:
        """Return the folder that all of the texts are in, or below; the empty string for the root."""
        return self.template.partition(LOCALE)[0].rpartition("/")[0]

    @property
    def is_deep(self) -> bool:
        """Whether each language has a folder of its own."""
        return "/" in self.template.partition(LOCALE)[2]


def default_paths(statement: str) -> TextPaths:
    """Return where the texts of a statement are if nothing else is said."""
    return TextPaths(f"statements/{statement}.{LOCALE}.md")


def read_paths(given: str) -> TextPaths:
    """Read a template, or the path of the source text, which has its translations beside it.

    Raises BadArgument for what would leave the store, belongs to git or to policyver, or is no Markdown file.
    """
    parts = given.split("/")
    if any(part.strip() in ("", ".", "..") for part in parts) or re.search(r"[\\:]|^-", given):
        raise BadArgument(
            f"{given!r} is not the path of a file in the store.",
            "Write it from the root of the store on: legal/privacy.md",
        )
    if parts[0].lower() in _OURS or any(part.lower() == ".git" for part in parts):
        raise BadArgument(f"{given!r} is in a folder that is not for texts.", "Choose another: legal/privacy.md")
    name, dot, ending = given.rpartition(".")
    if f"{dot}{ending}" not in ENDINGS or not name or name.endswith("/"):
        raise BadArgument(f"{given!r} is not a Markdown file.", "Write one that ends in .md: legal/privacy.md")
    if re.search("[{}]", given.replace(LOCALE, "", 1)):
        raise BadArgument(
            f"{given!r} has braces in it that are not one {LOCALE}.", f"Write it like legal/privacy.{LOCALE}.md"
        )
    if LOCALE in given:
        if re.search(r"(?:^|/)\.\{locale\}", given):
            raise BadArgument(f"{given!r} has no name before .{LOCALE}.", f"Write it like legal/privacy.{LOCALE}.md")
        return TextPaths(given)
    return TextPaths(f"{name}.{LOCALE}.{ending}")


def shared_path(paths: Iterable[tuple[TextPaths, str]]) -> str | None:
    """Return a path that two statements would both take for theirs; `paths` have their source languages beside them."""
    listed = list(paths)
    for index, (first, source) in enumerate(listed):
        for second, other_source in listed[index + 1 :]:
            one, other = first.path("", source), second.path("", other_source)
            if one.lower() == other.lower() or first.locale(other) is not None:
                return other
            if second.locale(one) is not None:
                return one
    return None
