"""HTML -> PDF: tagged for screen readers (PDF/UA-1), and the same bytes from the same page."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any

from policyver.errors import RenderingFailed

_FACES = (("", 400, "normal"), ("It", 400, "italic"), ("Semibold", 600, "normal"), ("SemiboldIt", 600, "italic"))
_PAPER = (files("policyver.render") / "templates" / "paper.css").read_text(encoding="utf-8")
_OPTIONS = {
    "pdf_variant": "pdf/ua-1",
    "presentational_hints": True,  # the numbers of list items: `start`, `value`
}


def pdf(html: str, *, timestamp: int) -> bytes:
    """Make a PDF of one of policyver's pages.

    `timestamp`, in seconds from 1970, is the moment that the PDF says it was made. Nothing is fetched but packaged
    files. Raises RenderingFailed where the machine lacks the libraries that set the text.
    """
    with _source_date(timestamp):
        weasyprint = _weasyprint()
        faces = _faces()
        fetcher = _fetcher(weasyprint, frozenset(face.file.as_uri() for face in faces))
        fonts = weasyprint.text.fonts.FontConfiguration()
        style = weasyprint.CSS(
            string="\n".join(face.rule() for face in faces) + _PAPER, font_config=fonts, url_fetcher=fetcher
        )
        page = weasyprint.HTML(string=html, url_fetcher=fetcher)
        document = page.render(font_config=fonts, stylesheets=[style], **_OPTIONS)
        moment = datetime.fromtimestamp(timestamp, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        document.metadata.created = document.metadata.modified = moment
        made: bytes = document.write_pdf(**_OPTIONS)
        return made


@contextmanager
def _source_date(timestamp: int) -> Iterator[None]:
    """Set the date that goes into the embedded fonts (https://reproducible-builds.org/specs/source-date-epoch/)."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = str(timestamp)
    try:
        yield
    finally:
        if before is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = before


def _weasyprint() -> Any:  # noqa: ANN401  it has no types
    try:
        import weasyprint  # takes 650 ms
    except OSError as error:  # no wheel brings Pango
        raise RenderingFailed(
            f"A PDF cannot be made on this machine: {str(error).splitlines()[0]}",
            "Install Pango: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
        ) from error
    return weasyprint


def _fetcher(weasyprint: Any, allowed: frozenset[str]) -> Any:  # noqa: ANN401  it has no types
    class PackagedFiles(weasyprint.urls.URLFetcher):  # type: ignore[misc]  # an untyped base
        """Refuses all else with an error that WeasyPrint goes on after: what cannot be fetched is left out."""

        def fetch(self, url: str, headers: dict[str, str] | None = None) -> object:
            if url not in allowed and not url.startswith("data:"):
                raise ValueError(f"{url} is not fetched")
            return super().fetch(url, headers)

    return PackagedFiles()


@dataclass(frozen=True, slots=True)
class _Face:
    family: str
    file: Path
    weight: int
    style: str

    def rule(self) -> str:
        return (
            f'@font-face {{ font-family: "{self.family}"; font-weight: {self.weight}; font-style: {self.style};'
            f" src: url({self.file.as_uri()}) }}"
        )


def _faces() -> list[_Face]:
    from font_source_sans_pro import font_files_ttf as sans
    from font_source_serif_pro import font_files_ttf as serif

    return [
        _Face(family, Path(found[family.replace(" ", "") + name]), weight, style)
        for family, found in (("Source Serif Pro", serif), ("Source Sans Pro", sans))
        for name, weight, style in _FACES
    ]
