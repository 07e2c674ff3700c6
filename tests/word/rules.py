"""The rules of the transitional schema (ECMA-376 Part 4) that matter: order, required attributes, numbers used once."""

import zipfile
from functools import lru_cache
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
    " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss"
    " imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd"
    " fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"
    " headers cellIns cellDel cellMerge tcPrChange",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing"
    " tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType"
    " pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"
    " printerSettings sectPrChange",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked"
    " personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
}
REVISIONS = (
    "ins del moveFrom moveTo rPrChange pPrChange trPrChange cellIns cellDel moveFromRangeStart moveToRangeStart".split()
)
INSIDE = {
    "body": {"p", "tbl", "sectPr"},
    "tbl": {"tblPr", "tblGrid", "tr"},
    "tr": {"trPr", "tc"},
    "tc": {"tcPr", "p"},
    "p": {"pPr", "r", "ins", "del", "moveFrom", "moveTo", "hyperlink", "fldSimple", "commentRangeStart",
          "commentRangeEnd", "bookmarkStart", "bookmarkEnd", "moveFromRangeStart", "moveFromRangeEnd",
          "moveToRangeStart", "moveToRangeEnd"},
    "hyperlink": {"r", "ins", "del", "moveFrom", "moveTo"},
}  # fmt: skip


def faults(data: bytes) -> list[str]:
    """Say where a Word file breaks a rule."""
    found: list[str] = []
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    roots = {name: _root(part) for name, part in parts.items() if name.endswith((".xml", ".rels"))}
    for name in ("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/comments.xml"):
        if name in roots:
            found += [f"{name}: {fault}" for fault in _order(parts[name])]
    found += _revisions(roots["word/document.xml"])
    found += _references(roots)
    return found


@lru_cache(maxsize=50)  # most files have the same styles
def _root(part: bytes) -> etree._Element:
    return etree.fromstring(part)


@lru_cache(maxsize=50)
def _order(part: bytes) -> tuple[str, ...]:
    found = []
    for element in _root(part).iter(etree.Element):
        tag = str(element.tag)
        name = tag.removeprefix(W)
        names = [str(child.tag).removeprefix(W) for child in element.iterchildren(etree.Element)]
        if name in ORDER and tag.startswith(W):
            order = ORDER[name].split()
            places = [order.index(each) if each in order else -1 for each in names]
            if -1 in places:
                found.append(f"{names[places.index(-1)]} in {name}")
            elif places != sorted(places):
                found.append(f"order in {name}: {names}")
        if name in INSIDE and (strange := {*names} - INSIDE[name]):
            found.append(f"{sorted(strange)} in {name}")
        if name == "tc" and (not names or names[-1] != "p"):
            found.append("a cell that does not end with a paragraph")
        if name == "del" and any(True for _ in element.iter(W + "t")):
            found.append("plain text that is deleted")
        if name in ("ins", "moveTo") and any(True for _ in element.iter(W + "delText")):
            found.append("deleted text that is inserted")
    return tuple(found)


def _revisions(root: etree._Element) -> list[str]:
    found, numbers = [], []
    for element in root.iter(*(W + name for name in REVISIONS)):
        numbers.append(element.get(W + "id"))
        if element.get(W + "author") is None:
            found.append(f"{element.tag!s} without an author")
    if None in numbers or len({*numbers}) < len(numbers):
        found.append("numbers of changes that are missing or used twice")
    for kind in ("moveFrom", "moveTo"):
        begun = sorted(each.get(W + "id") or "" for each in root.iter(f"{W}{kind}RangeStart"))
        ended = sorted(each.get(W + "id") or "" for each in root.iter(f"{W}{kind}RangeEnd"))
        if begun != ended:
            found.append(f"{kind} ranges that do not end")
    names = [
        sorted(each.get(W + "name") or "" for each in root.iter(f"{W}{kind}RangeStart"))
        for kind in ("moveFrom", "moveTo")
    ]
    if {*names[0]} != {*names[1]}:
        found.append("moves without a counterpart")
    return found


def _references(roots: dict[str, etree._Element]) -> list[str]:
    root = roots["word/document.xml"]
    relations = {each.get("Id") for each in roots["word/_rels/document.xml.rels"]}
    named = {each.get(W + "name") for each in root.iter(W + "bookmarkStart")}
    found = [
        f"a link to nothing: {each.get(R + 'id')}"
        for each in root.iter(W + "hyperlink")
        if each.get(R + "id") not in relations and each.get(W + "anchor") not in named
    ]
    nums = {each.get(W + "numId") for each in roots["word/numbering.xml"].iter(W + "num")}
    found += [f"list {each.get(W + 'val')}" for each in root.iter(W + "numId") if each.get(W + "val") not in nums]
    styles = {each.get(W + "styleId") for each in roots["word/styles.xml"].iter(W + "style")}
    used = {each.get(W + "val") for each in root.iter(W + "pStyle", W + "rStyle", W + "tblStyle")}
    found += [f"no style {name}" for name in sorted(filter(None, used - styles))]
    comments = {each.get(W + "id") for each in roots.get("word/comments.xml", ()) if each.tag == W + "comment"}
    asked = {each.get(W + "id") for each in root.iter(W + "commentReference")}
    return found + [f"no comment {number}" for number in asked - comments]
