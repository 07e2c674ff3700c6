"""HTML -> PDF: PDF/A-3a for archives, PDF/UA-1 for screen readers, and the same bytes from the same page."""

import os
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal
from xml.etree.ElementTree import SubElement

from policyver.errors import RenderingFailed
from policyver.render.paper.announced import join_announcements
from policyver.render.paper.bars import fit_bars
from policyver.render.paper.copied_signs import is_glyph_map, typed_signs
from policyver.render.paper.for_screens import leave_screen_behind
from policyver.render.paper.missing_glyphs import is_private, unshown
from policyver.render.paper.raised import raise_letters
from policyver.render.paper.style import with_colours
from policyver.render.paper.tables import fit_tables, part_names
from policyver.render.paper.together import keep_together
from policyver.render.paper.typesetting import Font, Typesetting, read_font
from policyver.version import __version__

_FACES = (("", 400, "normal"), ("It", 400, "italic"), ("Semibold", 600, "normal"), ("SemiboldIt", 600, "italic"))
_FILES = files("policyver.render.paper")
_PAPER = (_FILES / "paper.css").read_text(encoding="utf-8")
_UNIVERSAL_ACCESS = (_FILES / "pdfua.xml").read_bytes()
_OPTIONS = {
    "pdf_variant": "pdf/a-3a",
    "presentational_hints": True,  # the numbers of list items: `start`, `value`
}


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that a PDF carries inside."""

    name: str
    data: bytes
    media_type: str
    relationship: Literal["Source", "Data"]
    """`Source`: the PDF was made from it. `Data`: it holds for programs what the PDF shows (ISO 19005-3, annex E)."""
    description: str


def pdf(html: str, *, timestamp: int, attachments: Sequence[Attachment] = ()) -> bytes:
    """Return a PDF of one of policyver's pages.

    `timestamp`, in seconds from 1970, is the moment of making that is written into the PDF. Only packaged files are
    fetched. Raises RenderingFailed where the machine lacks the libraries that typeset the text, or a font for it.
    """
    return Sheets(html, timestamp=timestamp).pdf(attachments)


class Sheets:
    """A page laid out on paper. It can tell how it was typeset, too. Raises what `pdf` raises."""

    def __init__(self, html: str, *, timestamp: int) -> None:
        self._weasyprint = _weasyprint()
        self._timestamp = timestamp
        self._moment = datetime.fromtimestamp(timestamp, UTC)
        faces = _faces()
        self._fetcher = _fetcher(self._weasyprint, frozenset(face.file.as_uri() for face in faces))
        fonts = self._weasyprint.text.fonts.FontConfiguration()
        page = self._weasyprint.HTML(string=html, url_fetcher=self._fetcher)
        leave_screen_behind(page.etree_element)
        for sheet in page.etree_element.iter("style"):
            sheet.text = with_colours(sheet.text or "")
        for head in page.etree_element.findall("head"):
            SubElement(head, "style").text = "\n".join(face.rule() for face in faces) + _PAPER
        for body in page.etree_element.findall("body"):
            raise_letters(body)
            part_names(body)
            fit_tables(body, page.etree_element.get("lang", ""))
            join_announcements(body, page.etree_element.get("dir", "ltr"))
            keep_together(body)
        self._document = page.render(font_config=fonts, **_OPTIONS)
        for sheet in self._document.pages:
            fit_bars(sheet._page_box)
        metadata = self._document.metadata
        metadata.created = metadata.modified = self._moment.strftime("%Y-%m-%dT%H:%M:%SZ")

    def pdf(self, attachments: Sequence[Attachment] = ()) -> bytes:
        """Return the PDF."""
        return self._written(attachments)[0]

    def typesetting(self) -> Typesetting:
        """Return the programs and fonts that set the text."""
        _, fonts = self._written(())
        content = self._weasyprint.text.fonts.get_hb_object_data
        return _typesetting(self._weasyprint, {read_font(content(font.hb_face), font.index) for font in fonts})

    def _written(self, attachments: Sequence[Attachment]) -> tuple[bytes, list[Any]]:
        """Return the PDF, and WeasyPrint's objects for the fonts in it."""
        document = self._document.copy()  # each writing gathers fonts of its own
        attached = [self._attached(attachment) for attachment in sorted(attachments, key=lambda item: item.name)]
        with _source_date(self._timestamp):
            data: bytes = document.write_pdf(attachments=attached, finisher=_finish, **_OPTIONS)
        fonts = list(document.fonts.values())
        missing = {chr(code) for font in fonts for code in font.missing}
        private = {
            letter for font in fonts for text in font.to_unicode.values() for letter in text if is_private(letter)
        }
        if missing or private:
            raise unshown(missing | private)
        return data, fonts

    def _attached(self, attachment: Attachment) -> object:
        data = b64encode(attachment.data).decode()
        return self._weasyprint.Attachment(
            # As a data URL, it keeps its type. From the name alone, machines would guess different ones.
            url=f"data:{attachment.media_type};base64,{data}",
            url_fetcher=self._fetcher,
            name=attachment.name,
            description=attachment.description,
            created=self._moment,
            modified=self._moment,
            relationship=attachment.relationship,
        )


def sets_alike(typesetting: Typesetting) -> bool:
    """Whether this machine has the same programs and all of the same fonts. Raises RenderingFailed."""
    weasyprint = _weasyprint()
    if typesetting != _typesetting(weasyprint, typesetting.fonts):
        return False
    names = {font.name for font in typesetting.fonts}
    files = [face.file for face in _faces()]
    files += [file for name, file in _system_fonts(weasyprint) if name in names]
    return {font.sha256 for font in typesetting.fonts} <= {sha256(file.read_bytes()).hexdigest() for file in files}


def _typesetting(weasyprint: Any, fonts: Iterable[Font]) -> Typesetting:  # noqa: ANN401  it has no types
    pango = weasyprint.text.ffi.pango.pango_version()
    return Typesetting(
        policyver=__version__,
        weasyprint=version("weasyprint"),
        pango=f"{pango // 10000}.{pango // 100 % 100}.{pango % 100}",
        fonts=tuple(sorted(fonts)),
    )


def _system_fonts(weasyprint: Any) -> Iterator[tuple[str, Path]]:  # noqa: ANN401  it has no types
    """Yield the PostScript name and the file of each font that is installed."""
    ffi, fontconfig = weasyprint.text.ffi.ffi, weasyprint.text.ffi.fontconfig
    config = fontconfig.FcInitLoadConfigAndFonts()
    installed = fontconfig.FcConfigGetFonts(config, fontconfig.FcSetSystem)
    value = ffi.new("FcChar8 **")
    for index in range(installed.nfont):
        name_and_file = [
            ffi.string(value[0])
            for key in (b"postscriptname", b"file")
            if not fontconfig.FcPatternGetString(installed.fonts[index], key, 0, value)
        ]
        if len(name_and_file) == 2:
            yield name_and_file[0].decode(errors="replace"), Path(os.fsdecode(name_and_file[1]))
    fontconfig.FcConfigDestroy(config)


def _finish(_: object, document: Any) -> None:  # noqa: ANN401  it has no types
    """Mark a PDF/A as PDF/UA, too, since WeasyPrint writes only one of the two marks; let signs be copied as typed."""
    for item in document.objects:
        if is_glyph_map(getattr(item, "stream", [])):
            item.stream = [typed_signs(line) for line in item.stream]
    [metadata] = [item for item in document.objects if getattr(item, "extra", {}).get("Type") == "/Metadata"]
    metadata.compress = False  # so that it can be read without a PDF reader
    metadata.stream = [part.replace(b"</rdf:RDF>", _UNIVERSAL_ACCESS + b"</rdf:RDF>") for part in metadata.stream]


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
        """Refuses all other files, with an error after which WeasyPrint goes on and leaves the file out."""

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
        _Face(family, Path(paths[family.replace(" ", "") + name]), weight, style)
        for family, paths in (("Source Serif Pro", serif), ("Source Sans Pro", sans))
        for name, weight, style in _FACES
    ]
