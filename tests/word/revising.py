"""Somebody revises a Word file in a real LibreOffice, without a screen, and saves it."""

import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from tests.word.office import with_macros

_MACRO = """
Sub Revise(folder As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  Dim document, search, place, cursor, parts, line
  document = StarDesktop.loadComponentFromURL(ConvertToURL(folder &amp; "/in.docx"), "_blank", 0, hidden())
  Open folder &amp; "/edits.txt" For Input As #1
  Do While Not EOF(1)
    Line Input #1, line
    parts = Split(line, Chr(9))
    document.RecordChanges = (parts(0) = "tracked")
    search = document.createSearchDescriptor()
    search.SearchString = parts(2)
    place = document.findFirst(search)
    cursor = place.Text.createTextCursorByRange(place)
    Select Case parts(1)
      Case "replace"
        cursor.setString(parts(3))
      Case "paragraph"
        cursor.gotoEndOfParagraph(False)
        place.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
        place.Text.insertString(cursor, parts(3), False)
      Case "drop"
        cursor.gotoStartOfParagraph(False)
        cursor.gotoNextParagraph(True)
        cursor.setString("")
    End Select
  Loop
  Close #1
  document.storeToURL(ConvertToURL(folder &amp; "/out.docx"), kind())
  document.close(True)
  StarDesktop.terminate()
End Sub
"""
_NAME = (
    '<item oor:path="/org.openoffice.UserProfile/Data">'
    '<prop oor:name="{}" oor:op="fuse"><value>{}</value></prop></item>'
)


@dataclass(frozen=True, slots=True)
class Edit:
    """One thing that somebody does to a text."""

    what: Literal["replace", "paragraph", "drop"]
    """`paragraph` is a new one behind that with the words; `drop` takes theirs away."""
    words: str
    new: str = ""
    is_tracked: bool = True


def revised(data: bytes, author: str, edits: Sequence[Edit], folder: Path) -> bytes:
    """Let somebody of that name open a file, make some edits, and save it. Gives what LibreOffice saved."""
    folder.mkdir()
    office = with_macros(folder, _MACRO)
    settings = folder / "profile" / "user" / "registrymodifications.xcu"
    names = _NAME.format("givenname", author) + _NAME.format("sn", "")
    settings.write_text(settings.read_text().replace("</oor:items>", names + "</oor:items>"))
    (folder / "in.docx").write_bytes(data)
    lines = ["\t".join(["tracked" if e.is_tracked else "", e.what, e.words, e.new]) for e in edits]
    (folder / "edits.txt").write_text("\n".join(lines) + "\n")
    macro = f'macro:///Standard.Changes.Revise("{folder}")'
    subprocess.run([*office, macro], check=True, capture_output=True, timeout=240)
    return (folder / "out.docx").read_bytes()
