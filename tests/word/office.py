"""A real LibreOffice, without a screen: what it makes of Word files when all changes are accepted, or rejected.

It saves them in its own format: written as Word files again, a link whose words went would fall to the words behind it.
"""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Changes"/></library:library>
"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes" script:language="StarBasic">
{}
</script:module>
"""
_SETTLE = """
Sub Settle(folder As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "OpenDocument Text Flat XML"
  Dim original(0) As New com.sun.star.beans.PropertyValue
  Dim none()
  Dim dispatcher, document, name, command
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  Dim names(1000) As String
  Dim count, at
  name = Dir(folder &amp; "/*.docx")
  Do While name &lt;&gt; ""
    names(count) = name
    count = count + 1
    name = Dir()
  Loop
  For at = 0 To count - 1
    name = names(at)
    For Each command In Array("Accept", "Reject")
      If FileExists(folder &amp; "/" &amp; command &amp; "/" &amp; name) Then Goto Following
      document = StarDesktop.loadComponentFromURL(ConvertToURL(folder &amp; "/" &amp; name), "_blank", 0, hidden())
      frame = document.CurrentController.Frame
      If FileExists(folder &amp; "/Original/" &amp; name) Then
        original(0).Name = "URL"
        original(0).Value = ConvertToURL(folder &amp; "/Original/" &amp; name)
        dispatcher.executeDispatch(frame, ".uno:CompareDocuments", "", 0, original())
      End If
      dispatcher.executeDispatch(frame, ".uno:" &amp; command &amp; "AllTrackedChanges", "", 0, none())
      document.storeToURL(ConvertToURL(folder &amp; "/" &amp; command &amp; "/" &amp; name), kind())
      document.close(True)
      Following:
    Next
  Next
  StarDesktop.terminate()
End Sub
"""


def with_macros(folder: Path, macros: str) -> tuple[str, ...]:
    """Make a profile in a folder with some macros. Gives the command that starts LibreOffice with it."""
    office = ("soffice", "--headless", "--norestore", f"-env:UserInstallation={(folder / 'profile').as_uri()}")
    subprocess.run([*office, "--terminate_after_init"], check=True, capture_output=True, timeout=120)
    library = folder / "profile" / "user" / "basic" / "Standard"  # which the first start has made
    (library / "script.xlb").write_text(_LIBRARY)
    (library / "Changes.xba").write_text(_MODULE.format(macros))
    return office


def settled(
    files: Mapping[str, bytes], folder: Path, originals: Mapping[str, bytes] = MappingProxyType({})
) -> dict[str, tuple[bytes, bytes]]:
    """Let LibreOffice accept all changes in each file, and reject them. Gives what it saved, by the files' names.

    A file that has an original it compares with that first: then the changes are its own.
    """
    office = with_macros(folder, _SETTLE)
    work = folder / "work"
    for place in ("Original", "Accept", "Reject"):
        (work / place).mkdir(parents=True)
    for place, found in (("", files), ("Original", originals)):
        for name, data in found.items():
            (work / place / f"{name}.docx").write_bytes(data)
    macro = f'macro:///Standard.Changes.Settle("{work}")'
    done = -1
    while (
        done < (done := len(list(work.glob("[AR]*/*.docx")))) < 2 * len(files)
    ):  # now and then it dies between two files
        subprocess.run([*office, macro], check=False, capture_output=True, timeout=540)
    return {name: _both(work, name) for name in files}


def _both(work: Path, name: str) -> tuple[bytes, bytes]:
    accepted, rejected = ((work / side / f"{name}.docx").read_bytes() for side in ("Accept", "Reject"))
    return accepted, rejected
