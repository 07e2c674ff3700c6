"""A Word file in the house style: styles, lists, header and footer, comments; and its bytes, always the same."""

import zipfile
from collections.abc import Sequence
from io import BytesIO
from itertools import count
from typing import TYPE_CHECKING, Any

from policyver.document.word.made_from import MadeFrom, write_made_from
from policyver.document.word.names import Element, W
from policyver.render.word.elements import Revisions, Setting, element, text_elements
from policyver.render.word.lists import LEVELS

if TYPE_CHECKING:
    from docx.document import Document as Package
    from docx.enum.style import WD_STYLE_TYPE
    from docx.styles.style import ParagraphStyle

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the first moment that a zip file can name
_BODY, _HEADINGS, _FIXED = "Cambria", "Calibri", "Courier New"
_INK = "1F2933"
_SIZES = {1: 20, 2: 15, 3: 13, 4: 11.5, 5: 11, 6: 11}
_LONGEST_TITLE = 255
_INDENT = 360  # twentieths of a point, for each level
_NEEDLESS = ("/stylesWithEffects", "/thumbnail")  # kinds of relationships in python-docx's template
_FORMATS = {".": "%{0}.", ")": "%{0})"}


class WordFile:
    """A file that is being written."""

    def __init__(
        self, title: str, label: str, setting: Setting, revisions: Revisions, made_from: MadeFrom | None
    ) -> None:
        import docx  # 90 ms, which only a Word file needs

        self._package: Package = docx.Document()
        self._leave_out_of_the_template()
        self._setting = setting
        self._moment = revisions.moment
        self._lists: dict[str, int] = {}
        self._nums = 0
        self._links: dict[str, str] = {}
        self._comments: Element | None = None
        self._comment_ids = count()
        self._set_styles()
        self._set_numbering()
        title = "".join(letter for letter in title if letter.isprintable())
        self._set_edges(title, "".join(letter for letter in label if letter.isprintable()))
        self._set_properties(title)
        write_made_from(self._package, made_from, revisions.author, revisions.dates)

    def link(self, address: str) -> str:
        """Return the id of the relationship to an address."""
        from docx.opc.constants import RELATIONSHIP_TYPE

        if address not in self._links:
            # `relate_to` would look through all relationships for each new one.
            relationships = self._package.part.rels
            number = len(relationships) + 1
            while (name := f"rId{number}") in relationships:
                number += 1
            relationships.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, address, name, is_external=True)
            self._links[address] = name
        return self._links[address]

    def new_list(self, sign: str, level: int, start: int) -> int:
        """Add a list, of bullets, or of numbers from `start` on with that sign behind them. Return its id."""
        if sign == "-":
            return self._lists["-"]
        root = self._package.part.numbering_part.element
        self._nums += 1
        override = element("lvlOverride", element("startOverride", val=start), ilvl=level)
        abstract = element("abstractNumId", val=self._lists[sign if sign in self._lists else "."])
        root.append(element("num", abstract, override, numId=self._nums))
        return self._nums

    def comment(self, text: str, revisions: Revisions) -> int:
        """Add a comment. Return its id."""
        if self._comments is None:
            self._comments = self._package.part._comments_part.element
        number = next(self._comment_ids)
        sign = element("r", element("rPr", element("rStyle", val="CommentReference")), element("annotationRef"))
        first, *more = text.split("\n")
        # `add_comment` of python-docx would look through all comments for each new one.
        comment = element(
            "comment",
            _comment_paragraph(first, sign),
            *map(_comment_paragraph, more),
            id=number,
            author=revisions.author,
            initials="".join(word[0] for word in revisions.author.split())[:3],
            date=revisions.dates[0],
        )
        self._comments.append(comment)
        return number

    def save(self, body: Sequence[Element]) -> bytes:
        """Return the bytes of the file: the same for the same body."""
        root = self._package.element.body
        end = root.sectPr
        for child in list(root):
            if child is not end:
                root.remove(child)
        for paragraph_or_table in body:
            end.addprevious(paragraph_or_table)
        written = BytesIO()
        self._package.save(written)
        exact = BytesIO()
        with zipfile.ZipFile(written) as source, zipfile.ZipFile(exact, "w") as target:
            for name in source.namelist():
                place = zipfile.ZipInfo(name, _EPOCH)
                place.compress_type = zipfile.ZIP_DEFLATED
                place.external_attr = 0o644 << 16
                target.writestr(place, source.read(name), compresslevel=6)
        return exact.getvalue()

    def _leave_out_of_the_template(self) -> None:
        """Take out the styles again for Word 2010, which are a third of the file, and the picture of an empty page."""
        for relationships in (self._package.part.rels, self._package.part.package.rels):
            for name, relationship in list(relationships.items()):
                if relationship.reltype.endswith(_NEEDLESS):
                    del relationships[name]

    # --- The house style

    def _set_styles(self) -> None:
        from docx.enum.style import WD_STYLE_TYPE
        from docx.shared import Pt, RGBColor

        styles = {style.name: style for style in self._package.styles}  # python-docx would look through them each time
        self._dress(styles["Normal"], _BODY, 11)
        styles["Normal"].paragraph_format.space_after = Pt(8)
        styles["Normal"].paragraph_format.line_spacing = 1.15
        for level, size in _SIZES.items():
            style = styles[f"Heading {level}"]
            self._dress(style, _HEADINGS, size)
            style.font.bold = style.font.cs_bold = True
            style.font.italic = level == 6
            style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(size), Pt(4)
            style.paragraph_format.keep_with_next = True
        styles["List Paragraph"].paragraph_format.space_after = Pt(4)
        for depth, name in enumerate(("List Continue", "List Continue 2", "List Continue 3"), 1):
            styles[name].paragraph_format.left_indent = Pt(depth * _INDENT / 20)
        styles["Quote"].font.italic = False
        styles["Quote"].paragraph_format.left_indent = Pt(24)
        for name, size, after in (("Table Text", 10, 2), ("Table Head", 10, 2), ("Table Gap", 2, 0)):
            style = self._new_style(name, WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = styles["Normal"]
            style.font.size, style.paragraph_format.space_after = Pt(size), Pt(after)
            style.font.bold = style.font.cs_bold = name == "Table Head" or None
        rule = self._new_style("Horizontal Line", WD_STYLE_TYPE.PARAGRAPH)
        rule.base_style = styles["Normal"]
        border = element("bottom", val="single", sz=6, space=1, color="808080")
        rule.element.get_or_add_pPr().append(element("pBdr", border))
        code = self._new_style("Preformatted Text", WD_STYLE_TYPE.PARAGRAPH)
        code.base_style = styles["Normal"]
        self._dress(code, _FIXED, 9.5)
        source = self._new_style("Source Text", WD_STYLE_TYPE.CHARACTER)
        source.font.name = _FIXED
        link = self._new_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
        link.font.underline, link.font.color.rgb = True, RGBColor(0x0B, 0x57, 0xA4)
        self._new_style("Comment Text", WD_STYLE_TYPE.PARAGRAPH).base_style = styles["Normal"]
        reference = self._new_style("Comment Reference", WD_STYLE_TYPE.CHARACTER)
        reference.font.size = Pt(8)
        defaults = self._package.styles.element.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        for language in defaults.findall(W + "lang"):
            defaults.remove(language)
        tag = self._setting.language
        defaults.append(element("lang", val=tag, eastAsia=tag, bidi=tag))

    def _new_style(self, name: str, kind: "WD_STYLE_TYPE") -> Any:  # noqa: ANN401  as that of python-docx's `add_style`
        """Add a style under a new name. `add_style` of python-docx would read the names of all styles each time."""
        from docx.styles.style import StyleFactory

        return StyleFactory(self._package.styles.element.add_style_of_type(name, kind, builtin=False))

    def _dress(self, style: "ParagraphStyle", font: str, size: float) -> None:
        from docx.shared import Pt, RGBColor

        style.font.name, style.font.size = font, Pt(size)
        style.font.color.rgb = RGBColor.from_string(_INK)
        sizes = style.element.rPr.find(W + "szCs")
        if sizes is not None:
            style.element.rPr.remove(sizes)
        style.element.rPr.find(W + "sz").addnext(element("szCs", val=int(size * 2)))  # Arabic has sizes of its own
        fonts = style.element.rPr.rFonts
        for name in list(fonts.attrib):
            if name.endswith("Theme"):
                del fonts.attrib[name]
        for script in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(W + script, font)

    def _set_numbering(self) -> None:
        """Replace the lists of the template by one of bullets, and one of numbers for each sign."""
        root = self._package.part.numbering_part.element
        for child in list(root):
            root.remove(child)
        for abstract_id, sign in enumerate(("-", ".", ")")):
            levels = []
            for level in range(LEVELS):
                left = (level + 1) * _INDENT
                text = "•◦▪"[level % 3] if sign == "-" else _FORMATS[sign].format(level + 1)
                levels.append(
                    element(
                        "lvl",
                        element("start", val=1),
                        element("numFmt", val="bullet" if sign == "-" else "decimal"),
                        element("lvlText", val=text),
                        element("lvlJc", val="left"),
                        element("pPr", element("ind", left=left, hanging=_INDENT)),
                        ilvl=level,
                    )
                )
            kind = element("multiLevelType", val="hybridMultilevel")
            root.append(element("abstractNum", kind, *levels, abstractNumId=abstract_id))
            self._lists[sign] = abstract_id
        self._nums = 1
        root.append(element("num", element("abstractNumId", val=self._lists["-"]), numId=1))
        self._lists["-"] = 1

    def _set_edges(self, title: str, label: str) -> None:
        section = self._package.sections[0]
        header, footer = section.header.paragraphs[0], section.footer.paragraphs[0]
        self._put(header._p, [f"{title} · {label}"])
        self._put(footer._p, ["", "PAGE", " / ", "NUMPAGES"])
        for paragraph, name in ((header, "Header"), (footer, "Footer")):
            style = self._package.styles[name]
            style.font.name = _HEADINGS
            paragraph._p.style = style.style_id
        if self._setting.is_rtl:
            for paragraph in (header, footer):
                paragraph._p.get_or_add_pPr().append(element("bidi"))
            properties: Element = section._sectPr
            for grid in properties.findall(W + "docGrid"):
                grid.addprevious(element("bidi"))

    def _put(self, paragraph: Element, parts: Sequence[str]) -> None:
        """Write the parts, every second one as a field."""
        properties = [element("rPr", element("rtl"))] if self._setting.is_rtl else []
        for at, part in enumerate(parts):
            if at % 2:
                shown = element("r", *map(_copy, properties), _text("1"))
                paragraph.append(element("fldSimple", shown, instr=f" {part} "))
            elif part:
                paragraph.append(element("r", *map(_copy, properties), _text(part)))

    def _set_properties(self, title: str) -> None:
        moment = self._moment.replace(tzinfo=None)
        core = self._package.core_properties
        title = title[:_LONGEST_TITLE]
        core.title, core.author, core.last_modified_by, core.comments = title, "policyver", "policyver", ""
        core.language, core.created, core.modified, core.revision = self._setting.language, moment, moment, 1


def _comment_paragraph(text: str, *before: Element) -> Element:
    style = element("pPr", element("pStyle", val="CommentText"))
    return element("p", style, *before, element("r", *text_elements(text, deleted=False)))


def _copy(original: Element) -> Element:
    from copy import deepcopy

    return deepcopy(original)


def _text(text: str) -> Element:
    node = element("t")
    node.text = text
    node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return node
