"""Word files made by hand, as other programs write them."""

import io
import zipfile
from collections.abc import Mapping

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_MC = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
)
_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml"
WHO = 'w:id="1" w:author="Counsel" w:date="2026-04-01T09:00:00Z"'


def word_file(body: str, links: Mapping[str, str] | None = None, **parts: str) -> bytes:
    """Make a file of a body's XML. `parts` are the insides of styles, numbering, comments, footnotes, header."""
    kinds = {"header": "header1"}
    types = "".join(
        f'<Override PartName="/word/{kinds.get(name, name)}.xml" ContentType="{_MAIN}.{name}+xml"/>' for name in parts
    )
    relations = "".join(
        f'<Relationship Id="p{name}" Type="{_RELATIONSHIPS}/{name}" Target="{kinds.get(name, name)}.xml"/>'
        for name in parts
    )
    relations += "".join(
        f'<Relationship Id="{key}" Type="{_RELATIONSHIPS}/hyperlink" Target="{target}" TargetMode="External"/>'
        for key, target in (links or {}).items()
    )
    roots = {"header": "hdr"}
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_MAIN}.document.main+xml"/>{types}</Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="d" Type="{_RELATIONSHIPS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        f'relationships">{relations}</Relationships>',
        "word/document.xml": f"<w:document {W} {_R} {_MC}><w:body>{body}</w:body></w:document>",
        **{
            f"word/{kinds.get(name, name)}.xml": f"<w:{roots.get(name, name)} {W}>{inside}</w:{roots.get(name, name)}>"
            for name, inside in parts.items()
        },
    }
    return packed({name: text.encode() for name, text in files.items()})


def with_parts(data: bytes, **parts: bytes | None) -> bytes:
    """Return a file with some parts replaced, added, or with None taken out; `__` in a name is a slash."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
    files |= {name.replace("__", "/"): part for name, part in parts.items()}
    return packed({name: part for name, part in files.items() if part is not None})


def packed(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()


def r(text: str, looks: str = "") -> str:
    """Make a run. `looks` are the names of what is on: `b i`."""
    on = "".join(f"<w:{name}/>" for name in looks.split())
    return f'<w:r><w:rPr>{on}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def deleted(text: str) -> str:
    return f'<w:del {WHO}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def inserted(inside: str) -> str:
    return f"<w:ins {WHO}>{inside}</w:ins>"


def p(*inside: str, style: str = "", props: str = "", mark: str = "") -> str:
    """Make a paragraph. `mark` is what happened to its mark: `ins`, `del`."""
    of_style = f'<w:pStyle w:val="{style}"/>' if style else ""
    of_mark = f"<w:rPr><w:{mark} {WHO}/></w:rPr>" if mark else ""
    runs = "".join(each if each.startswith("<") else r(each) for each in inside)
    return f"<w:p><w:pPr>{of_style}{props}{of_mark}</w:pPr>{runs}</w:p>"


def style(style_id: str, name: str, inside: str = "", *, based_on: str = "") -> str:
    based = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/>{based}{inside}</w:style>'


def numbered(num_id: int, level: int = 0) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>'


def numbering(*lists: tuple[tuple[str, str], ...]) -> str:
    """Make lists; of each the levels: format and text, `("decimal", "%1.")`."""
    abstract = "".join(
        f'<w:abstractNum w:abstractNumId="{number}">'
        + "".join(
            f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
            for at, (form, text) in enumerate(levels)
        )
        + "</w:abstractNum>"
        for number, levels in enumerate(lists, 1)
    )
    nums = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in range(1, len(lists) + 1)
    )
    return abstract + nums


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, props: str = "") -> str:
    return f"<w:tr><w:trPr>{props}</w:trPr>{''.join(cells)}</w:tr>"


def cell(*paragraphs: str, props: str = "") -> str:
    inside = "".join(each if each.startswith("<w:p>") else p(each) for each in paragraphs)
    return f"<w:tc><w:tcPr>{props}</w:tcPr>{inside}</w:tc>"
